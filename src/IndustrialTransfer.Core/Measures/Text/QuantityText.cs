namespace IndustrialTransfer.Measures.Text;

/// <summary>Parses and formats any quantity by its grammar: what <c>Parse</c>, <c>TryParse</c>, <c>ToString</c> and <c>TryFormat</c> share.</summary>
internal static class QuantityText
{
    private const int StackLimit = 128;

    public static T Parse<T>(IQuantityText<T> grammar, string text, IFormatProvider? provider) where T : struct
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(grammar, text.AsSpan(), provider);
    }

    public static T Parse<T>(IQuantityText<T> grammar, ReadOnlySpan<char> text, IFormatProvider? provider) where T : struct =>
        TryParse(grammar, text, provider, out var value, out var fault) ? value : throw fault.ToException(text, grammar.Expected);

    public static bool TryParse<T>(IQuantityText<T> grammar, ReadOnlySpan<char> text, IFormatProvider? provider, out T value) where T : struct =>
        TryParse(grammar, text, provider, out value, out _);

    public static string ToString<T>(IQuantityText<T> grammar, T value, string? format, IFormatProvider? provider) where T : struct
    {
        Span<char> buffer = stackalloc char[StackLimit];
        if (TryFormat(grammar, value, buffer, out var written, format, provider))
        {
            return buffer[..written].ToString();
        }

        // Longer than any value prints without a large precision; the precision is at most 99.
        Span<char> large = stackalloc char[4 * StackLimit];
        return TryFormat(grammar, value, large, out written, format, provider)
            ? large[..written].ToString()
            : throw new InvalidOperationException("The text of a quantity is longer than any can be.");
    }

    public static bool TryFormat<T>(
        IQuantityText<T> grammar, T value, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct
    {
        var writer = new SpanWriter<char>(destination);
        return grammar.TryWrite(ref writer, value, TextFormat.Of(format), Languages.Of(provider)) ? writer.TryFinish(out written) : throw NoFormat(grammar, format);
    }

    public static bool TryFormat<T>(
        IQuantityText<T> grammar, T value, Span<byte> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct
    {
        var writer = new SpanWriter<byte>(destination);
        return grammar.TryWrite(ref writer, value, TextFormat.Of(format), Languages.Of(provider)) ? writer.TryFinish(out written) : throw NoFormat(grammar, format);
    }

    private static FormatException NoFormat<T>(IQuantityText<T> grammar, ReadOnlySpan<char> format) where T : struct =>
        new($"'{format}' is not a format of {grammar.Expected}.");

    private static bool TryParse<T>(IQuantityText<T> grammar, ReadOnlySpan<char> text, IFormatProvider? provider, out T value, out TextFault fault)
        where T : struct
    {
        var cursor = new TextCursor(text, Languages.Of(provider));
        cursor.SkipSpaces();
        if (grammar.TryRead(ref cursor, out var printed) && IsPlain(ref cursor, printed.Number))
        {
            (value, fault) = (printed.Value, default);
            return true;
        }

        (value, fault) = (default, cursor.Fault);
        return false;
    }

    private static bool IsPlain(ref TextCursor cursor, PrintedNumber number)
    {
        cursor.SkipSpaces();
        return number.IsBare ? cursor.Fail("a scale word needs a number before it")
            : number.Bound != Bound.Exact ? cursor.Fail("a bound such as 多 or 余 makes it a figure: read it with Figure.Parse")
            : cursor.ExpectEnd();
    }
}
