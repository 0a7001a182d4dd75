using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Reads what begins with a digit: a number with its scale words, a period, an ordinal, or a code.</summary>
internal static class DigitTokens
{
    private const int YearLength = 4;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Reads one token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Where the token goes.</param>
    /// <param name="start">Where the token begins: at its sign, if it has one.</param>
    /// <param name="digits">Where its first digit stands.</param>
    /// <param name="isNegative">Whether the sign is a minus.</param>
    /// <returns>The index behind the token.</returns>
    public static int Read(ReadOnlySpan<char> text, SentenceTokens tokens, int start, int digits, bool isNegative)
    {
        var run = Characters.SkipDigits(text, digits);
        if (start == digits && DigitPeriods.TryRead(text, start, run, out var period, out var end))
        {
            tokens.Add(period, start, end);
            return end;
        }

        if (!TryReadNumber(text, digits, run, IsBehindCurrency(tokens, start), out var number, out end) || IsPartOfCode(text, end, number.IsScaled))
        {
            return AddCode(text, tokens, start, run);
        }

        if (IsOrdinal(text, run) && end == run)
        {
            tokens.Add(TokenKind.Ordinal, start, run + "th".Length, (int)Math.Min(number.Value, int.MaxValue));
            return run + "th".Length;
        }

        var mayBeYear = end == run && run - digits == YearLength && number.Value is >= FirstYear and <= LastYear;
        tokens.Add(
            new ReadNumber(number) { IsNegative = isNegative, HasLeadingZero = Characters.DigitOf(text[digits]) == 0 && run > digits + 1, MayBeYear = mayBeYear }, start, end);
        return end;
    }

    private static int AddCode(ReadOnlySpan<char> text, SentenceTokens tokens, int start, int run)
    {
        var end = Characters.SkipCode(text, run);
        tokens.Add(TokenKind.Code, start, end);
        return end;
    }

    private static bool IsBehindCurrency(SentenceTokens tokens, int start) =>
        tokens[tokens.Count - 1] is { Kind: TokenKind.CurrencySign or TokenKind.CurrencyName } last && start - last.End <= 1;

    private static bool TryReadNumber(ReadOnlySpan<char> text, int digits, int run, bool isMoney, out PrintedNumber number, out int end)
    {
        var cursor = new TextCursor(text, Language.Invariant);
        if (DigitGroups.TryReadSpaced(text, ref cursor, digits, run, out number))
        {
            end = cursor.Position;
            return true;
        }

        cursor.Return(digits);
        var read = NumberReader.TryRead(ref cursor, ScaleWords.OfMoney, out number) || DigitGroups.TryReadIndian(text, ref cursor, digits, out number);
        if (read && !isMoney && IsLetterScale(text, cursor.Position) && !IsCurrencyBehind(text, cursor.Position))
        {
            cursor.Return(digits);
            read = NumberReader.TryRead(ref cursor, ScaleWords.Full, out number);
        }

        if (!read)
        {
            // A comma that parts two numbers and not two groups of digits.
            cursor = new TextCursor(text[..run], Language.Invariant);
            cursor.Return(digits);
            read = NumberReader.TryRead(ref cursor, NumberText.NoScales, out number);
        }

        if (read && !number.IsScaled && cursor.Position + 1 < text.Length && text[cursor.Position] == '-')
        {
            TakeJoinedScale(text, ref cursor, ref number);
        }

        end = cursor.Position;
        return read;
    }

    // A 300-million-yuan project.
    private static void TakeJoinedScale(ReadOnlySpan<char> text, ref TextCursor cursor, ref PrintedNumber number)
    {
        var end = cursor.Position;
        cursor.Advance();
        if (!char.IsAsciiLetter(cursor.Next) || !NumberReader.TryScale(ref cursor, ScaleWords.Full, indian: false, ref number) || !number.IsScaled)
        {
            cursor.Return(end);
        }
    }

    // 5m, 10b: metres and bits, unless it is money.
    private static bool IsLetterScale(ReadOnlySpan<char> text, int end) => (text[end - 1] | 0x20) is 'm' or 'b' or 'k' && !Characters.IsLatin(text[end - 2]);

    private static bool IsCurrencyBehind(ReadOnlySpan<char> text, int end)
    {
        var cursor = new TextCursor(text, Language.Invariant);
        cursor.Return(end);
        cursor.SkipSpaces();
        return CurrencyWords.All.TryTake(ref cursor, out _) || cursor.TryTakeCurrencyCode(out _);
    }

    // 4:37:58, 3/5, 1.2.3, 1+6+N, 3D: what follows at once makes it a code, unless it is a unit.
    private static bool IsPartOfCode(ReadOnlySpan<char> text, int end, bool isScaled)
    {
        if (end == text.Length)
        {
            return false;
        }

        if (text[end] is ':' or '：' or '/' or '+' or '.' or '．')
        {
            return end + 1 < text.Length && (Characters.IsDigit(text[end + 1]) || (text[end] == '+' && Characters.IsLatin(text[end + 1])));
        }

        if (!Characters.IsLatin(text[end]) || isScaled || IsOrdinal(text, end))
        {
            return false;
        }

        var cursor = new TextCursor(text, Language.Invariant);
        cursor.Return(end);
        return !(Lexicon.Words.TryTake(ref cursor, out var role)
            && role.Kind is TokenKind.Percent or TokenKind.Points or TokenKind.Area or TokenKind.Unit or TokenKind.CurrencyName or TokenKind.CurrencySign or TokenKind.Times
            && (cursor.AtEnd || !Characters.IsDigit(cursor.Next)));
    }

    private static bool IsOrdinal(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && (text[at], text[at + 1]) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h') && (at + 2 == text.Length || !Characters.IsLatin(text[at + 2]));
}
