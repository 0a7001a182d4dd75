namespace IndustrialTransfer.Measures.Text;

/// <summary>The grammar of figures: [bound] quantity [, step number] [bound].</summary>
internal static class FigureText
{
    private const string Expected = "a figure";
    private const string StepWord = ", step";
    private const int StackLimit = 256;

    public static Figure<T> Parse<T>(ReadOnlySpan<char> text, IFormatProvider? provider) where T : struct, IQuantity<T> =>
        TryParse<T>(text, provider, out var figure, out var fault)
            ? figure
            : throw fault.ToException(text, $"{Expected} ({QuantityTexts.Of<T>().Expected})");

    public static bool TryParse<T>(ReadOnlySpan<char> text, IFormatProvider? provider, out Figure<T> figure, out TextFault fault)
        where T : struct, IQuantity<T>
    {
        figure = default;
        var cursor = new TextCursor(text, Languages.Of(provider));
        cursor.SkipSpaces();
        var read = QuantityTexts.Find<T>() is { } grammar ? TryRead(ref cursor, grammar, out figure) : cursor.Fail("this quantity has no text");
        fault = cursor.Fault;
        return read;
    }

    public static string ToString<T>(Figure<T> figure, string? format, IFormatProvider? provider) where T : struct, IQuantity<T>
    {
        Span<char> buffer = stackalloc char[StackLimit];
        return TryFormat(figure, buffer, out var written, format, provider)
            ? buffer[..written].ToString()
            : throw new InvalidOperationException("The text of a figure is longer than any can be.");
    }

    public static bool TryFormat<T>(Figure<T> figure, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IQuantity<T>
    {
        var grammar = QuantityTexts.Of<T>();
        var writer = new SpanWriter<char>(destination);
        switch (TextFormat.Of(format))
        {
            case { Letter: 'G', Decimals: null }:
                WriteCanonical(ref writer, grammar, figure);
                break;
            case { Letter: 'L', Decimals: null }:
                var language = Languages.Of(provider);
                var (before, after) = BoundWords.Around(figure.Bound, language);
                writer.Append(before);
                grammar.WriteLong(ref writer, figure.Value, figure.Step, language);
                writer.Append(after);
                break;
            default:
                throw new FormatException($"'{format}' is not a format of a figure: there are G and L.");
        }

        return writer.TryFinish(out written);
    }

    private static bool TryRead<T>(ref TextCursor cursor, IQuantityText<T> grammar, out Figure<T> figure) where T : struct, IQuantity<T>
    {
        figure = default;
        var before = BoundWords.Before.TryTake(ref cursor, out var bound);
        cursor.SkipSpaces();
        if (!grammar.TryRead(ref cursor, out var printed))
        {
            return false;
        }

        var step = printed.Step;
        cursor.SkipSpaces();
        if (cursor.StartsWith(StepWord) && !TryReadStep(ref cursor, grammar, printed.Value, out step))
        {
            return false;
        }

        cursor.SkipSpaces();
        var after = BoundWords.After.TryTake(ref cursor, out var behind);
        cursor.SkipSpaces();
        if ((before ? 1 : 0) + (after ? 1 : 0) + (printed.Bound != Bound.Exact ? 1 : 0) > 1)
        {
            return cursor.Fail("one word at most qualifies a figure");
        }

        bound = before ? bound : after ? behind : printed.Bound;
        if (printed.Number.IsBare && bound == Bound.Exact)
        {
            return cursor.Fail("a scale word needs a number before it, or a bound");
        }

        if (!cursor.ExpectEnd() || !Figure<T>.HasExactHalf(step))
        {
            return cursor.AtEnd && cursor.Fail("its last digit is too fine: half of it is no exact number");
        }

        figure = new Figure<T>(printed.Value, bound, step);
        return true;
    }

    // The step is in the unit of the value's canonical text: currency units, percent, points, mu, items.
    private static bool TryReadStep<T>(ref TextCursor cursor, IQuantityText<T> grammar, T value, out T step) where T : struct, IQuantity<T>
    {
        cursor.Advance(StepWord.Length);
        cursor.SkipSpaces();
        var read = NumberReader.TryRead(ref cursor, NumberText.NoScales, out var number);
        step = grammar.WithScalar(value, number.Value);
        return read && (number.IsPlain || cursor.Fail("a step is a plain number"));
    }

    private static void WriteCanonical<T>(ref SpanWriter<char> writer, IQuantityText<T> grammar, Figure<T> figure) where T : struct, IQuantity<T>
    {
        writer.Append(BoundWords.Around(figure.Bound, Language.English).Before);
        var start = writer.Length;
        grammar.TryWrite(ref writer, figure.Value, TextFormat.Of("G"), Language.Invariant);
        var cursor = new TextCursor(writer.From(start), Language.Invariant);
        if (!grammar.TryRead(ref cursor, out var printed) || printed.Step.Scalar != figure.Step.Scalar)
        {
            writer.Append(StepWord);
            writer.Append(' ');
            writer.Append(figure.Step.Scalar);
        }
    }
}
