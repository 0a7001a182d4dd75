using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;
using NodaTime;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Reads periods that begin with a digit: 2024年1-9月, 2024-Q1, 16 April 2024, 1H2024, 2022/10/18. A bare year is a number until its surroundings tell.</summary>
internal static class DigitPeriods
{
    private const int YearLength = 4;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private const int MonthsInYear = 12;

    /// <summary>Reads a period.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it may begin.</param>
    /// <param name="run">The index behind its first digits.</param>
    /// <param name="period">The period.</param>
    /// <param name="end">The index behind it.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int run, out ReportingPeriod period, out int end)
    {
        var length = run - start;
        if ((length <= 2 && TryReadPart(text, start, run, out period, out end)) || TryReadDate(text, start, run, out period, out end))
        {
            return true;
        }

        end = start;
        if (!(length == YearLength || (length <= 2 && run < text.Length && char.IsWhiteSpace(text[run])))
            || !PeriodText.TryRead(text[start..], Language.Invariant, out period, out var read)
            || read <= YearLength || IsFinancialYear(text.Slice(start, read)))
        {
            return false;
        }

        end = start + read;
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
}
