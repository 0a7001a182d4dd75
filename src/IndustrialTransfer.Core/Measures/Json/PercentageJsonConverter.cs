using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustrialTransfer.Measures.Json;

/// <summary>A percentage is its invariant text: <c>"24.1%"</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PercentageJsonConverter : JsonConverter<Percentage>
{
    /// <inheritdoc/>
    public override Percentage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TextJson.ReadString<Percentage>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Percentage value, JsonSerializerOptions options) => TextJson.WriteUtf8(writer, value);

    /// <inheritdoc/>
    public override Percentage ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextJson.Read<Percentage>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Percentage value, JsonSerializerOptions options) => TextJson.WriteName(writer, value);
}
