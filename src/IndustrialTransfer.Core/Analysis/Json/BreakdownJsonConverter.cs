using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Analysis.Json;

/// <summary>
/// The JSON of breakdowns by one type of key, to be added to the converters of the options where a breakdown is a member of something else. Missing,
/// unknown, repeated and null members are refused with path and line, whatever the options.
/// </summary>
/// <typeparam name="TKey">What the breakdowns are by.</typeparam>
/// <typeparam name="TAmount">What was added up: one of the five quantities of <c>IndustrialTransfer.Measures</c>.</typeparam>
public sealed class BreakdownJsonConverter<TKey, TAmount> : JsonConverter<Breakdown<TKey, TAmount>>
    where TAmount : struct, IQuantity<TAmount>
{
    private readonly JsonTypeInfo<TKey> _key;
    private readonly JsonForm<Breakdown<TKey, TAmount>> _form;

    /// <summary>The JSON of breakdowns by a key.</summary>
    /// <param name="key">How a key is written and read: <c>IndustrialTransferJsonContext.Default.Sector</c>, or that of a context of one's own.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="TAmount"/> is none of the five quantities.</exception>
    public BreakdownJsonConverter(JsonTypeInfo<TKey> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        (_key, _form) = (key, BreakdownForm.Of<TKey, TAmount>(key));
    }

    /// <inheritdoc/>
    public override Breakdown<TKey, TAmount> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FormReader.Read(_form, ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Breakdown<TKey, TAmount> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        _form.Write(writer, value);
    }

    internal string ToText(Breakdown<TKey, TAmount> value)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = _key.Options.Encoder, Indented = _key.Options.WriteIndented }))
        {
            _form.Write(writer, value);
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    internal Breakdown<TKey, TAmount> FromText(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var value = FormReader.Read(_form, ref reader);

        // There is nothing after it, or the reader refuses it.
        reader.Read();
        return value;
    }
}
