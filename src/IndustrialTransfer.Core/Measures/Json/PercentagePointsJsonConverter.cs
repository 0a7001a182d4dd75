using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustrialTransfer.Measures.Json;

/// <summary>Points are their invariant text: <c>"1.44pp"</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PercentagePointsJsonConverter : JsonConverter<PercentagePoints>
{
    /// <inheritdoc/>
    public override PercentagePoints Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TextJson.ReadString<PercentagePoints>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PercentagePoints value, JsonSerializerOptions options) => TextJson.Write(writer, value);

    /// <inheritdoc/>
    public override PercentagePoints ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextJson.Read<PercentagePoints>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PercentagePoints value, JsonSerializerOptions options) => TextJson.WriteName(writer, value);
}
