using System.ComponentModel;
using System.Runtime.CompilerServices;
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
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        // Nothing in the text needs escaping, and without line breaks to add, what the writer does for a string is to put quotes around it.
        Unsafe.SkipInit(out Room room);
        Span<byte> buffer = room;
        if (!writer.Options.Indented && CanonicalMoney.TryWriteShort(value, buffer[1..], out var written))
        {
            buffer[0] = buffer[1 + written] = (byte)'"';
            writer.WriteRawValue(buffer[..(written + 2)], skipInputValidation: true);
        }
        else
        {
            TextJson.Write(writer, value);
        }
    }

    /// <inheritdoc/>
    public override Money ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextJson.Read<Money>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => TextJson.WriteName(writer, value);

    // Room on the stack that is not cleared first: only what was written is read.
    [InlineArray(1 + CanonicalMoney.ShortRoom)]
    private struct Room
    {
        private byte _first;
    }
}
