using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>Anything on the map that can host a deal or a figure: a region, a group of places, a new area, a development zone, an industrial park.</summary>
/// <remarks>
/// <para>Equality: by kind and by all members, those of the places around it included. Order: none; a ranking is told what to rank by. Thread safety:
/// immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<Place>))]
public abstract record Place
{
    private protected Place()
    {
    }

    /// <summary>The English name, as printed.</summary>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value, nameof(Name)); }

    /// <summary>The Chinese name; null where it is not known.</summary>
    /// <exception cref="ArgumentException">The name is empty or blank.</exception>
    public string? ChineseName { get; init => field = Guard.NullOrNotBlank(value, nameof(ChineseName)); }

    /// <summary>The place that holds this one: a city's province, a park's city. Null where none is known.</summary>
    public Place? Within { get; init; }

    /// <summary>The English name, with the Chinese one where it is known: <c>Guizhou 贵州省</c>.</summary>
    public sealed override string ToString() => ChineseName is null ? Name : $"{Name} {ChineseName}";
}
