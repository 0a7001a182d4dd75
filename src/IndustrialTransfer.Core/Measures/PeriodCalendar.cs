using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace IndustrialTransfer.Measures;

/// <summary>The arithmetic of months, ISO weeks and days behind <see cref="ReportingPeriod"/>, within the years 1 to 9999.</summary>
internal static class PeriodCalendar
{
    public const int MonthsInYear = 12;
    public const int DaysInWeek = 7;
    public const int LastYear = 9999;

    /// <summary>Months counted from January of year 0, so that year 1 starts at 12.</summary>
    public static int MonthIndex(LocalDate date) => MonthIndex(date.Year, date.Month);

    /// <inheritdoc cref="MonthIndex(LocalDate)"/>
    public static int MonthIndex(int year, int month) => (year * MonthsInYear) + month - 1;

    public static bool IsMonthEnd(LocalDate date) => date.Day == CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month);

    /// <summary>Counts a month, from 1, in a year that starts with <paramref name="startMonth"/>.</summary>
    public static int MonthOfYear(int month, int startMonth) => ((month - startMonth + MonthsInYear) % MonthsInYear) + 1;

    /// <summary>The share of the year from <paramref name="startMonth"/> that has gone by at the end of a day.</summary>
    public static Percentage ElapsedShareOfYear(LocalDate end, int startMonth)
    {
        if (IsMonthEnd(end))
        {
            return Percentage.FromPercent(100m * MonthOfYear(end.Month, startMonth) / MonthsInYear);
        }

        // The calendar repeats every 400 years: in the years 400 to 799 no year leaves the range of dates.
        var year = (end.Year % 400) + 400;
        var last = new LocalDate(year, end.Month, end.Day);
        var first = new LocalDate(startMonth > end.Month ? year - 1 : year, startMonth, 1);
        return Percentage.FromPercent(100m * (Period.DaysBetween(first, last) + 1) / Period.DaysBetween(first, first.PlusYears(1)));
    }

    /// <summary>The number of ISO weeks of a week-year that end by 9999-12-31: 52 or 53, and 51 in 9999.</summary>
    public static int WeeksIn(int weekYear) => weekYear == LastYear ? 51 : WeekYearRules.Iso.GetWeeksInWeekYear(weekYear);

    public static (int Year, int Number) WeekOf(LocalDate date) =>
        (WeekYearRules.Iso.GetWeekYear(date), WeekYearRules.Iso.GetWeekOfWeekYear(date));

    /// <summary>The period of <paramref name="count"/> whole months from a month index on.</summary>
    /// <exception cref="OverflowException">It leaves the years 1 to 9999.</exception>
    public static ReportingPeriod Months(int first, int count)
    {
        var last = first + count - 1;
        if (first < MonthsInYear || last >= (LastYear + 1) * MonthsInYear)
        {
            throw Outside();
        }

        var start = new LocalDate(first / MonthsInYear, (first % MonthsInYear) + 1, 1);
        var (year, month) = (last / MonthsInYear, (last % MonthsInYear) + 1);
        return new ReportingPeriod(start, new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)));
    }

    public static ReportingPeriod Week(int weekYear, int week)
    {
        var monday = WeekYearRules.Iso.GetLocalDate(weekYear, week, IsoDayOfWeek.Monday);
        return new ReportingPeriod(monday, monday.PlusDays(DaysInWeek - 1));
    }

    /// <summary>Moves a period by a number of its own lengths: whole months by months, everything else by days.</summary>
    /// <exception cref="OverflowException">It leaves the years 1 to 9999.</exception>
    public static ReportingPeriod Step(ReportingPeriod period, int lengths)
    {
        if (period.MonthCount is { } months)
        {
            return Months(MonthIndex(period.Start) + (lengths * months), months);
        }

        var days = period.DayCount;
        var first = period.Start.ToDateOnly().DayNumber + (lengths * days);
        var last = first + days - 1;
        return first >= DateOnly.MinValue.DayNumber && last <= DateOnly.MaxValue.DayNumber
            ? new ReportingPeriod(DateOf(first), DateOf(last))
            : throw Outside();
    }

    /// <summary>The period that the growth on a year earlier, 同比, is measured from.</summary>
    /// <exception cref="OverflowException">It leaves the years 1 to 9999.</exception>
    public static ReportingPeriod YearEarlier(ReportingPeriod period)
    {
        if (period.MonthCount is { } months)
        {
            return Months(MonthIndex(period.Start) - MonthsInYear, months);
        }

        if (period.Kind == ReportingPeriodKind.Week)
        {
            var (year, number) = WeekOf(period.Start);
            return year > 1 ? Week(year - 1, Math.Min(number, WeeksIn(year - 1))) : throw Outside();
        }

        // NodaTime takes 29 February to 28 February.
        return period.Start.Year > 1 ? new ReportingPeriod(period.Start.PlusYears(-1), period.End.PlusYears(-1)) : throw Outside();
    }

    /// <summary>Divides a period into equal calendar units, without gap or overlap.</summary>
    /// <exception cref="ArgumentException">The units do not tile the period, or the kind has no length of its own.</exception>
    public static ReportingPeriod[] Subdivide(ReportingPeriod period, ReportingPeriodKind kind)
    {
        var unit = Guard.Defined(kind) switch
        {
            ReportingPeriodKind.Year => Tiles(period, MonthsInYear, "starts in January and ends with a December"),
            ReportingPeriodKind.HalfYear => Tiles(period, 6, "starts in January or July and ends with a June or December"),
            ReportingPeriodKind.Quarter => Tiles(period, 3, "starts and ends with a calendar quarter"),
            ReportingPeriodKind.Month => Tiles(period, 1, "starts on the first of a month and ends on the last of one"),
            ReportingPeriodKind.Week => period.Start.DayOfWeek == IsoDayOfWeek.Monday && period.End.DayOfWeek == IsoDayOfWeek.Sunday
                ? new ReportingPeriod(period.Start, period.Start.PlusDays(DaysInWeek - 1))
                : throw DoesNotTile(period, kind, "starts on a Monday and ends on a Sunday"),
            ReportingPeriodKind.Day => new ReportingPeriod(period.Start, period.Start),
            _ => throw new ArgumentException($"{kind} have no length of their own: divide into one of the kinds from Year to Day.", nameof(kind)),
        };
        var parts = new ReportingPeriod[unit.MonthCount is { } months ? period.MonthCount!.Value / months : period.DayCount / unit.DayCount];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Step(unit, i);
        }

        return parts;

        ReportingPeriod Tiles(ReportingPeriod whole, int length, string rule) =>
            whole.MonthCount is { } count && count % length == 0 && (whole.Start.Month - 1) % length == 0
                ? Months(MonthIndex(whole.Start), length)
                : throw DoesNotTile(whole, kind, rule);
    }

    private static LocalDate DateOf(int dayNumber) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(dayNumber));

    private static ArgumentException DoesNotTile(ReportingPeriod period, ReportingPeriodKind kind, string rule) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{period} is not made of whole parts of kind {kind}: such a period {rule}."), nameof(kind));

    private static OverflowException Outside() => new("The period would leave the years 1 to 9999.");
}
