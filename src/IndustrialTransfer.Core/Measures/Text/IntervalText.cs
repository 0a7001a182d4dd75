using System.Numerics;

namespace IndustrialTransfer.Measures.Text;

/// <summary>The grammar of intervals: two ends in square (closed) or round (open) brackets, <c>-∞</c> and <c>∞</c> where one is missing.</summary>
internal static class IntervalText<T>
    where T : struct, IEquatable<T>, IComparable<T>, IAdditionOperators<T, T, T>, IUnaryNegationOperators<T, T>, IMultiplyOperators<T, decimal, T>,
    IDivisionOperators<T, T, decimal>, IAdditiveIdentity<T, T>
{
    private const string MinusInfinity = "-∞";
    private const string Infinity = "∞";
    private const int StackLimit = 512;

    public static Interval<T> Parse(ReadOnlySpan<char> text, IFormatProvider? provider) =>
        TryParse(text, provider, out var interval, out var fault)
            ? interval
            : throw fault.ToException(text, $"an interval ({QuantityTexts.Of<T>().Expected} at each end)");

    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Interval<T> interval, out TextFault fault)
    {
        interval = default;
        var cursor = new TextCursor(text, Languages.Of(provider));
        cursor.SkipSpaces();
        var read = QuantityTexts.Find<T>() is { } grammar ? TryRead(ref cursor, grammar, out interval) : cursor.Fail("values of this type have no text");
        fault = cursor.Fault;
        return read;
    }

    public static string ToString(Interval<T> interval, string? format, IFormatProvider? provider)
    {
        Span<char> buffer = stackalloc char[StackLimit];
        return TryFormat(interval, buffer, out var written, format, provider)
            ? buffer[..written].ToString()
            : throw new InvalidOperationException("The text of an interval is longer than any can be.");
    }

    /// <summary>The invariant text for a message, whether or not the values have a grammar.</summary>
    public static string ToText(Interval<T> interval) =>
        QuantityTexts.Find<T>() is null ? FormattableString.Invariant($"{interval.Lower} to {interval.Upper}") : ToString(interval, null, null);

    public static bool TryFormat(Interval<T> interval, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var writer = new SpanWriter<char>(destination);
        writer.Append(interval.LowerIsOpen || interval.Lower is null ? '(' : '[');
        WriteEnd(ref writer, interval.Lower, MinusInfinity, format, provider);
        writer.Append(", ");
        WriteEnd(ref writer, interval.Upper, Infinity, format, provider);
        writer.Append(interval.UpperIsOpen || interval.Upper is null ? ')' : ']');
        return writer.TryFinish(out written);
    }

    private static void WriteEnd(ref SpanWriter<char> writer, T? end, string missing, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (end is not { } value)
        {
            writer.Append(missing);
        }
        else if (QuantityTexts.Of<T>() is var grammar && !grammar.TryWrite(ref writer, value, TextFormat.Of(format), Languages.Of(provider)))
        {
            throw new FormatException($"'{format}' is not a format of {grammar.Expected}.");
        }
    }

    private static bool TryRead(ref TextCursor cursor, IQuantityText<T> grammar, out Interval<T> interval)
    {
        interval = default;
        var lowerIsOpen = cursor.Next == '(';
        if (!cursor.TryTake('(') && !cursor.TryTake('['))
        {
            return cursor.Fail("an interval begins with a bracket, [ or (");
        }

        if (!TryReadEnd(ref cursor, grammar, MinusInfinity, out var lower))
        {
            return false;
        }

        if (!cursor.TryTake(','))
        {
            return cursor.Fail("a comma and a space part the two ends");
        }

        cursor.SkipSpaces();
        if (!TryReadEnd(ref cursor, grammar, Infinity, out var upper))
        {
            return false;
        }

        var upperIsOpen = cursor.Next == ')';
        if (!cursor.TryTake(')') && !cursor.TryTake(']'))
        {
            return cursor.Fail("an interval ends with a bracket, ] or )");
        }

        cursor.SkipSpaces();
        if ((lower is null && !lowerIsOpen) || (upper is null && !upperIsOpen))
        {
            return cursor.Fail("a missing end has a round bracket");
        }

        if (!cursor.ExpectEnd() || !HasValues(ref cursor, lower, upper, lowerIsOpen || upperIsOpen))
        {
            return false;
        }

        interval = new Interval<T>(lower, upper, lowerIsOpen, upperIsOpen);
        return true;
    }

    private static bool TryReadEnd(ref TextCursor cursor, IQuantityText<T> grammar, string missing, out T? end)
    {
        end = null;
        if (cursor.StartsWith(missing))
        {
            cursor.Advance(missing.Length);
            return true;
        }

        if (!grammar.TryRead(ref cursor, out var printed))
        {
            return false;
        }

        end = printed.Value;
        return printed.Number.IsPlain || cursor.Fail("an end is a plain value");
    }

    private static bool HasValues(ref TextCursor cursor, T? lower, T? upper, bool isOpen)
    {
        if (lower is not { } least || upper is not { } most)
        {
            return true;
        }

        if (least is Money lowest && most is Money highest && lowest.Currency != highest.Currency
            && !lowest.IsNeutral && !highest.IsNeutral)
        {
            return cursor.Fail("both ends have the same currency");
        }

        return least.CompareTo(most) is var order && (order < 0 || (order == 0 && !isOpen)) || cursor.Fail("no value lies between the ends");
    }
}
