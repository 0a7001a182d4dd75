using System.Buffers;
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
    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>The six digits of GB/T 2260: 520000 for Guizhou. Null for a foreign country, and where it is not known.</summary>
    /// <exception cref="ArgumentException">The code is not six digits.</exception>
    public string? Code { get; init => field = Guard.NullOrDigits(value, 6, nameof(Code)); }

    /// <summary>The level of the division.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public required RegionLevel Level { get; init => field = Guard.Defined(value, nameof(Level)); }

    /// <summary>The code in ISO 3166: <c>CN</c> for a country, <c>CN-GZ</c> for a division of one. Null where it is not known.</summary>
    /// <exception cref="ArgumentException">The code is not two capitals, alone or with a hyphen and up to three capitals or digits.</exception>
    public string? Iso3166
    {
        get;
        init => field = value is null || IsIso3166(value)
            ? value
            : throw new ArgumentException($"{nameof(Iso3166)} must be of the form CN or CN-GZ, and was '{value}'.", nameof(Iso3166));
    }

    /// <summary>Of the name alone, so that a place is a cheap key: places with one name are few.</summary>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    private static bool IsIso3166(ReadOnlySpan<char> code) =>
        code.Length is 2 or (>= 4 and <= 6)
        && !code[..2].ContainsAnyExceptInRange('A', 'Z')
        && (code.Length == 2 || code[2] == '-')
        && (code.Length == 2 || code[3..].IndexOfAnyExcept(Capitals) < 0);
}
