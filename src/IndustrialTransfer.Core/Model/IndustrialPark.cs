using System.Text.Json.Serialization;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>An industrial park inside a zone, a cluster or a region.</summary>
/// <remarks>
/// <para>Equality: by all members, those of the places around it included. Order: none; a ranking is told what to rank by. Thread safety:
/// immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<IndustrialPark>))]
public sealed record IndustrialPark : Place;
