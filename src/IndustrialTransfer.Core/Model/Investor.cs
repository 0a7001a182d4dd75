using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>Who invests, and where they come from.</summary>
/// <remarks>
/// <para>Equality: by all members. Order: none. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<Investor>))]
public sealed record Investor
{
    /// <summary>The name, as printed.</summary>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value, nameof(Name)); }

    /// <summary>The Chinese name; null where it is not known.</summary>
    /// <exception cref="ArgumentException">The name is empty or blank.</exception>
    public string? ChineseName { get; init => field = Guard.NullOrNotBlank(value, nameof(ChineseName)); }

    /// <summary>Where the investment comes from: the "from" of industrial transfer, possibly abroad. Null where it is not known.</summary>
    public Place? Origin { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
