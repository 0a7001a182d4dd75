using System.Text.Json.Serialization;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Keys of breakdowns, as a user would declare them.</summary>
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Sector))]
[JsonSerializable(typeof(Place))]
internal sealed partial class KeyJsonContext : JsonSerializerContext;
