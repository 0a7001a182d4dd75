using NodaTime;

namespace IndustrialTransfer.Measures.Text;

/// <summary>Makes periods of the numbers read, and denies those that do not exist.</summary>
internal static class PeriodRules
{
    private const string Backwards = "a period starts on or before its end";
    private const int QuartersInYear = 4;

    public static bool Year(ref PeriodScanner scanner, int year, int at, out ReportingPeriod period)
    {
        var exists = Exists(ref scanner, year, PeriodCalendar.LastYear, at, "years run from 0001 to 9999");
        period = exists ? ReportingPeriod.Year(year) : default;
        return exists;
    }

    public static bool Half(ref PeriodScanner scanner, int year, int half, int at, out ReportingPeriod period)
    {
        var exists = Exists(ref scanner, half, 2, at, "a year has the halves 1 and 2");
        period = exists ? ReportingPeriod.HalfYear(year, half) : default;
        return exists;
    }

    public static bool Quarters(ref PeriodScanner scanner, int year, int first, int last, int at, out ReportingPeriod period)
    {
        const string rule = "a year has the quarters 1 to 4";
        var exist = Exists(ref scanner, first, QuartersInYear, at, rule)
            && Exists(ref scanner, last, QuartersInYear, at, rule)
            && (first <= last || scanner.Deny(at, Backwards));
        period = exist ? new ReportingPeriod(ReportingPeriod.Quarter(year, first).Start, ReportingPeriod.Quarter(year, last).End) : default;
        return exist;
    }

    public static bool Week(ref PeriodScanner scanner, int year, int week, int at, out ReportingPeriod period)
    {
        var exists = Exists(ref scanner, week, PeriodCalendar.WeeksIn(year), at, "the year has no such ISO week");
        period = exists ? PeriodCalendar.Week(year, week) : default;
        return exists;
    }

    public static bool Months(ref PeriodScanner scanner, int year, int first, int last, int at, out ReportingPeriod period) =>
        Between(ref scanner, new PeriodSide(year, first, 0) { At = at }, new PeriodSide(year, last, 0) { At = at }, out period);

    /// <summary>From one date or month to another. A day of 0 stands for the whole month.</summary>
    public static bool Between(ref PeriodScanner scanner, PeriodSide first, PeriodSide last, out ReportingPeriod period)
    {
        period = default;
        if ((first.Day == 0) != (last.Day == 0))
        {
            return scanner.Deny(last.At, "the two ends are both months or both days");
        }

        if (!ExistsDate(ref scanner, first) || !ExistsDate(ref scanner, last))
        {
            return false;
        }

        var start = new LocalDate(first.Year, first.Month, Math.Max(first.Day, 1));
        var end = new LocalDate(last.Year, last.Month, last.Day == 0 ? CalendarSystem.Iso.GetDaysInMonth(last.Year, last.Month) : last.Day);
        if (start > end)
        {
            return scanner.Deny(last.At, Backwards);
        }

        period = new ReportingPeriod(start, end);
        return true;
    }

    private static bool ExistsDate(ref PeriodScanner scanner, PeriodSide date) =>
        Exists(ref scanner, date.Month, PeriodCalendar.MonthsInYear, date.At, "a month is from 1 to 12")
        && (date.Day <= CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month) || scanner.Deny(date.At, "the month has no such day"));

    private static bool Exists(ref PeriodScanner scanner, int number, int most, int at, string rule) =>
        (number >= 1 && number <= most) || scanner.Deny(at, rule);
}
