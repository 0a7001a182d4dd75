using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustrialTransfer.Measures.Json;

/// <summary>An area is its invariant text: <c>"1355 mu"</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LandAreaJsonConverter : JsonConverter<LandArea>
{
    /// <inheritdoc/>
    public override LandArea Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TextJson.ReadString<LandArea>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LandArea value, JsonSerializerOptions options) => TextJson.WriteUtf8(writer, value);

    /// <inheritdoc/>
    public override LandArea ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextJson.Read<LandArea>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, LandArea value, JsonSerializerOptions options) => TextJson.WriteName(writer, value);
}
