using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>An administrative division of China, or a foreign country.</summary>
/// <remarks>
/// <para>Equality: by all members, those of the places around it included. Order: none; a ranking is told what to rank by. Thread safety:
/// immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<Region>))]
public sealed record Region : Place
{
    /// <summary>The six digits of GB/T 2260: 520000 for Guizhou. Null for a foreign country, and where it is not known.</summary>
    /// <exception cref="ArgumentException">The code is not six digits.</exception>
    public string? Code { get; init => field = Guard.NullOrDigits(value, 6, nameof(Code)); }

    /// <summary>The level of the division.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public required RegionLevel Level { get; init => field = Guard.Defined(value, nameof(Level)); }

    /// <summary>The economic region that the division belongs to; null where it belongs to none (Hong Kong, Macao, Taiwan, China itself, abroad).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such economic region.</exception>
    public EconomicRegion? EconomicRegion { get; init => field = value is { } region ? Guard.Defined(region, nameof(EconomicRegion)) : null; }
}
