using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustrialTransfer.Measures.Json;

/// <summary>A rate is its text: <c>"USD/CNY 7.1"</c>, with its date <c>"USD/CNY 7.1 (2024-01-31)"</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExchangeRateJsonConverter : JsonConverter<ExchangeRate>
{
    /// <inheritdoc/>
    public override ExchangeRate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TextJson.ReadString<ExchangeRate>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ExchangeRate value, JsonSerializerOptions options) => TextJson.Write(writer, value);

    /// <inheritdoc/>
    public override ExchangeRate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextJson.Read<ExchangeRate>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ExchangeRate value, JsonSerializerOptions options) => TextJson.WriteName(writer, value);
}
