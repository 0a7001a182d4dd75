using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Measures.Json;

/// <summary>An amount is its invariant text: <c>"CNY 22900000000"</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader is { TokenType: JsonTokenType.String, HasValueSequence: false } && CanonicalMoney.TryRead(reader.ValueSpan, out var money)
            ? money
            : TextJson.ReadString<Money>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => TextJson.WriteUtf8(writer, value);

    /// <inheritdoc/>
    public override Money ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextJson.Read<Money>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => TextJson.WriteName(writer, value);
}
