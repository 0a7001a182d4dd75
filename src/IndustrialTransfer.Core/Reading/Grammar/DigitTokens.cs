using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;
using NodaTime;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Reads what begins with a digit: a number with its scale words, a period, an ordinal, or a code.</summary>
internal static class DigitTokens
{
    private const int YearLength = 4;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private const int MonthsInYear = 12;
    private const int GroupLength = 3;
    private const int MostSpaced = 15;

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
        if (start == digits && TryReadPeriod(text, tokens, start, run, out var end))
        {
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

    // 2024年1-9月, 2024-Q1, 16 April 2024, 1H2024. A bare year is a number until its surroundings tell.
    private static bool TryReadPeriod(ReadOnlySpan<char> text, SentenceTokens tokens, int start, int run, out int end)
    {
        end = start;
        var length = run - start;
        if (length <= 2 && TryReadPart(text, start, run, out var part, out end))
        {
            tokens.Add(part, start, end);
            return true;
        }

        if (TryReadDate(text, start, run, out var date, out end))
        {
            tokens.Add(date, start, end);
            return true;
        }

        if (!(length == YearLength || (length <= 2 && run < text.Length && char.IsWhiteSpace(text[run])))
            || !PeriodText.TryRead(text[start..], Language.Invariant, out var period, out var read)
            || read <= YearLength || IsFinancialYear(text.Slice(start, read)))
        {
            return false;
        }

        end = start + read;
        tokens.Add(period, start, end);
        return true;
    }

    // 1H 2024, 3Q2024, 9M 2024.
    private static bool TryReadPart(ReadOnlySpan<char> text, int start, int run, out ReportingPeriod period, out int end)
    {
        (period, end) = (default, start);
        if (run >= text.Length || text[run] is not ('H' or 'Q' or 'M') || !TryTakeSmall(text[start..run], out var part))
        {
            return false;
        }

        var year = run + 1;
        while (year < text.Length && text[year] == ' ')
        {
            year++;
        }

        end = Characters.SkipDigits(text, year);
        if (end - year != YearLength || !TryTakeSmall(text[year..end], out var inYear) || inYear is < FirstYear or > LastYear)
        {
            return false;
        }

        period = (text[run], part) switch
        {
            ('H', <= 2) => ReportingPeriod.HalfYear(inYear, part),
            ('Q', <= 4) => ReportingPeriod.Quarter(inYear, part),
            ('M', <= MonthsInYear) => ReportingPeriod.YearToDate(inYear, part),
            _ => default,
        };
        return period != default;
    }

    // 2022/10/18, 31.12.2023.
    private static bool TryReadDate(ReadOnlySpan<char> text, int start, int run, out ReportingPeriod period, out int end)
    {
        (period, end) = (default, start);
        if (run >= text.Length || text[run] is not ('/' or '.' or '-') || run - start is not (1 or 2 or YearLength))
        {
            return false;
        }

        var second = Characters.SkipDigits(text, run + 1);
        if (second >= text.Length || text[second] != text[run] || second - run - 1 is not (1 or 2))
        {
            return false;
        }

        end = Characters.SkipDigits(text, second + 1);
        if (!TryTakeSmall(text[start..run], out var first) || !TryTakeSmall(text[(run + 1)..second], out var month) || !TryTakeSmall(text[(second + 1)..end], out var last))
        {
            return false;
        }

        var (year, day) = run - start == YearLength ? (first, last) : (last, first);
        if (year is < FirstYear or > LastYear || month > MonthsInYear || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        period = ReportingPeriod.Day(new LocalDate(year, month, day));
        return true;
    }

    // From 1 to 9999.
    private static bool TryTakeSmall(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        if (digits.Length > YearLength)
        {
            return false;
        }

        foreach (var digit in digits)
        {
            value = (value * 10) + Characters.DigitOf(digit);
        }

        return value > 0;
    }

    // 2022-23 as 2011-12: the second number is that of the next year, and no month.
    private static bool IsFinancialYear(ReadOnlySpan<char> text) =>
        text.Length == "2011-12".Length && text[YearLength] == '-' && TryTakeSmall(text[2..YearLength], out var year) && TryTakeSmall(text[(YearLength + 1)..], out var next)
        && next == year + 1;

    private static bool IsBehindCurrency(SentenceTokens tokens, int start) =>
        tokens[tokens.Count - 1] is { Kind: TokenKind.CurrencySign or TokenKind.CurrencyName } last && start - last.End <= 1;

    private static bool TryReadNumber(ReadOnlySpan<char> text, int digits, int run, bool isMoney, out PrintedNumber number, out int end)
    {
        var cursor = new TextCursor(text, Language.Invariant);
        if (TryReadSpaced(text, ref cursor, digits, run, out number))
        {
            end = cursor.Position;
            return true;
        }

        cursor.Return(digits);
        var read = NumberReader.TryRead(ref cursor, ScaleWords.OfMoney, out number) || TryReadIndian(text, ref cursor, digits, out number);
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

    // 12,34,567 without lakh or crore behind it.
    private static bool TryReadIndian(ReadOnlySpan<char> text, ref TextCursor cursor, int digits, out PrintedNumber number)
    {
        number = default;
        Span<char> joined = stackalloc char[MostSpaced];
        var (end, length) = (digits, 0);
        while (true)
        {
            var group = Characters.SkipDigits(text, end) - end;
            var isLast = end + group >= text.Length || text[end + group] != ',';
            if (group != (isLast ? GroupLength : 2) && !(length == 0 && group == 1) || length + group > MostSpaced)
            {
                return false;
            }

            text.Slice(end, group).CopyTo(joined[length..]);
            (end, length) = (end + group, length + group);
            if (isLast)
            {
                var whole = new TextCursor(joined[..length], Language.Invariant);
                cursor.Return(end);
                return NumberReader.TryRead(ref whole, NumberText.NoScales, out number);
            }

            end++;
        }
    }

    // 7 000, as the United Nations print it: groups of three digits, one space between.
    private static bool TryReadSpaced(ReadOnlySpan<char> text, ref TextCursor cursor, int digits, int run, out PrintedNumber number)
    {
        number = default;
        Span<char> joined = stackalloc char[MostSpaced];
        var (end, length) = (run, run - digits);
        if (length > GroupLength)
        {
            return false;
        }

        text[digits..run].CopyTo(joined);
        while (end < text.Length && text[end] is ' ' or '\u00A0' or '\u2009' or '\u202F' && length + GroupLength <= MostSpaced
            && Characters.SkipDigits(text, end + 1) == end + 1 + GroupLength && (end + 1 + GroupLength == text.Length || text[end + 1 + GroupLength] is not ('.' or ',')))
        {
            text.Slice(end + 1, GroupLength).CopyTo(joined[length..]);
            (end, length) = (end + 1 + GroupLength, length + GroupLength);
        }

        if (end == run || text[digits] == '0')
        {
            return false;
        }

        var whole = new TextCursor(joined[..length], Language.Invariant);
        cursor.Return(end);
        return NumberReader.TryRead(ref whole, NumberText.NoScales, out number) && NumberReader.TryScale(ref cursor, ScaleWords.Full, indian: false, ref number);
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
