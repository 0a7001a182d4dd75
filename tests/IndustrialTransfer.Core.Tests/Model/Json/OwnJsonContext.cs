using System.Text.Json.Serialization;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Tests.Model.Json;

/// <summary>A context as a user would write one, generated from source.</summary>
[JsonSerializable(typeof(Deal))]
[JsonSerializable(typeof(List<Deal>))]
internal sealed partial class OwnJsonContext : JsonSerializerContext;
