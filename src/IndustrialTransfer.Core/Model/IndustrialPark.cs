using System.Text.Json.Serialization;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>An industrial park inside a zone, a cluster or a region.</summary>
/// <remarks>
/// <para>Equality: by all members, those of the places around it included. Order: none; a ranking is told what to rank by. Thread safety:
/// immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<IndustrialPark>))]
public sealed record IndustrialPark : Place
{
    /// <summary>Of the name alone, so that a place is a cheap key: places with one name are few.</summary>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
