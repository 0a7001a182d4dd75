using System.Text.Json;

namespace IndustrialTransfer.Measures.Json;

/// <summary>Reads and writes the values whose JSON is their invariant text.</summary>
internal static class TextJson
{
    private const int StackLimit = 256;

    /// <summary>Reads a value from the string, or the property name, that the reader stands on.</summary>
    public static T Read<T>(ref Utf8JsonReader reader) where T : ISpanParsable<T>
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw new JsonException($"A {NameOf(typeof(T))} is written as a JSON string, not as {reader.TokenType}.");
        }

        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        Span<char> buffer = length <= StackLimit ? stackalloc char[StackLimit] : new char[length];
        var text = buffer[..reader.CopyString(buffer)];
        try
        {
            return T.Parse(text, null);
        }
        catch (FormatException refused)
        {
            throw new JsonException(refused.Message, refused);
        }
    }

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

    /// <summary>Writes a value as a property name.</summary>
    public static void WriteName<T>(Utf8JsonWriter writer, T value) where T : ISpanFormattable =>
        writer.WritePropertyName(value.ToString(null, null));

    private static string NameOf(Type type)
    {
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? type.Name : type.Name[..tick];
    }
}
