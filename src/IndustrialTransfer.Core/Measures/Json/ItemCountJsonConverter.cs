using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustrialTransfer.Measures.Json;

/// <summary>A count is a JSON number: <c>195</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ItemCountJsonConverter : JsonConverter<ItemCount>
{
    /// <inheritdoc/>
    public override ItemCount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadNumber(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ItemCount value, JsonSerializerOptions options) => WriteNumber(writer, value);

    /// <inheritdoc/>
    public override ItemCount ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextJson.Read<ItemCount>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ItemCount value, JsonSerializerOptions options) => TextJson.WriteName(writer, value);

    internal static ItemCount ReadNumber(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? TextJson.Read<ItemCount>(ref reader)
        : throw new JsonException($"A count is written as a JSON number, not as {reader.TokenType}.");

    internal static void WriteNumber(Utf8JsonWriter writer, ItemCount value) => writer.WriteNumberValue(value.Value);
}
