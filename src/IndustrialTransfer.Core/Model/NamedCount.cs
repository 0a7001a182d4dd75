using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>How many of what: 6 chambers of commerce, more than 5,500 companies.</summary>
/// <remarks>
/// <para>Equality: by name and count. Order: none. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<NamedCount>))]
public sealed record NamedCount
{
    /// <summary>A count of something.</summary>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    public NamedCount(string name, Figure<ItemCount>? count) => (Name, Count) = (Guard.NotBlank(name), count);

    /// <summary>What is counted, in the plural.</summary>
    public string Name { get; }

    /// <summary>How many, as printed; null where the source names them and gives no number.</summary>
    public Figure<ItemCount>? Count { get; }
}
