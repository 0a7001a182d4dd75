using System.Text;
using System.Text.Json;

namespace IndustrialTransfer.Measures.Json;

/// <summary>Reads and writes the values whose JSON is their invariant text.</summary>
internal static class TextJson
{
    private const int StackLimit = 256;
    private const int ShortText = 48;

    /// <summary>Reads a value from the string or the property name that the reader stands on, or from the digits of a number.</summary>
    public static T Read<T>(ref Utf8JsonReader reader) where T : ISpanParsable<T>
    {
        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        Span<char> buffer = length <= StackLimit ? stackalloc char[StackLimit] : new char[length];
        var text = buffer[..CopyText(in reader, buffer)];
        try
        {
            return T.Parse(text, null);
        }
        catch (FormatException refused)
        {
            throw new JsonException(refused.Message, refused);
        }
    }

    /// <summary>As <see cref="Read"/>, for a value that is written as a string.</summary>
    public static T ReadString<T>(ref Utf8JsonReader reader) where T : ISpanParsable<T> => reader.TokenType == JsonTokenType.String
        ? Read<T>(ref reader)
        : throw new JsonException($"A {NameOf(typeof(T))} is written as a JSON string, not as {reader.TokenType}.");

    /// <summary>Writes a value as a JSON string.</summary>
    public static void Write<T>(Utf8JsonWriter writer, T value) where T : ISpanFormattable
    {
        Span<char> buffer = stackalloc char[StackLimit];
        if (value.TryFormat(buffer, out var written, default, null))
        {
            writer.WriteStringValue(buffer[..written]);
        }
        else
        {
            writer.WriteStringValue(value.ToString(null, null));
        }
    }

    /// <summary>Writes a value as a JSON string, without a detour through characters.</summary>
    public static void WriteUtf8<T>(Utf8JsonWriter writer, T value) where T : IUtf8SpanFormattable, ISpanFormattable
    {
        Span<byte> buffer = stackalloc byte[ShortText];
        if (value.TryFormat(buffer, out var written, default, null))
        {
            writer.WriteStringValue(buffer[..written]);
        }
        else
        {
            Write(writer, value);
        }
    }

    /// <summary>Writes a value as a property name.</summary>
    public static void WriteName<T>(Utf8JsonWriter writer, T value) where T : ISpanFormattable =>
        writer.WritePropertyName(value.ToString(null, null));

    private static int CopyText(in Utf8JsonReader reader, scoped Span<char> buffer)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            return reader.CopyString(buffer);
        }

        return reader.HasValueSequence
            ? Encoding.UTF8.GetChars(reader.ValueSequence, buffer)
            : Encoding.UTF8.GetChars(reader.ValueSpan, buffer);
    }

    private static string NameOf(Type type)
    {
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? type.Name : type.Name[..tick];
    }
}
