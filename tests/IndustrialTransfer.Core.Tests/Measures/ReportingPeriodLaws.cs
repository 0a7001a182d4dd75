using System.Globalization;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using NodaTime;

namespace IndustrialTransfer.Tests.Measures;

/// <summary>What holds for every period.</summary>
[Properties(Arbitrary = [typeof(PeriodGenerators)])]
public sealed class ReportingPeriodLaws
{
    private static readonly ReportingPeriodKind[] Sizes =
    [
        ReportingPeriodKind.Year, ReportingPeriodKind.HalfYear, ReportingPeriodKind.Quarter, ReportingPeriodKind.Month,
        ReportingPeriodKind.Week, ReportingPeriodKind.Day,
    ];

    [Property]
    public bool Next_inverts_previous(ReportingPeriod period) =>
        TryStep(period.Previous) is not { } previous || HidesItsLength(period, previous) || previous.Next() == period;

    [Property]
    public bool Previous_inverts_next(ReportingPeriod period) =>
        TryStep(period.Next) is not { } next || HidesItsLength(period, next) || next.Previous() == period;

    [Property]
    public bool Steps_leave_neither_gap_nor_overlap(ReportingPeriod period) =>
        (TryStep(period.Next) is not { } next || next.Start == period.End.PlusDays(1))
        && (TryStep(period.Previous) is not { } previous || previous.End.PlusDays(1) == period.Start);

    [Property]
    public bool Steps_keep_the_number_of_months_or_else_of_days(ReportingPeriod period) =>
        TryStep(period.Next) is not { } next || (period.MonthCount is { } months ? next.MonthCount == months : next.DayCount == period.DayCount);

    [Property]
    public bool A_step_keeps_the_kind_of_every_named_period(ReportingPeriod period) =>
        period.Kind is ReportingPeriodKind.Months or ReportingPeriodKind.Days || TryStep(period.Next) is not { } next || next.Kind == period.Kind;

    [Property]
    public bool A_year_earlier_keeps_the_kind(ReportingPeriod period) =>
        period.Kind == ReportingPeriodKind.Days || TryStep(period.YearEarlier) is not { } earlier || earlier.Kind == period.Kind;

    [Property]
    public bool A_year_earlier_is_a_year_earlier(ReportingPeriod period) =>
        TryStep(period.YearEarlier) is not { } earlier
        || (Math.Abs(Period.DaysBetween(earlier.Start, period.Start) - 366) <= 6 && Math.Abs(Period.DaysBetween(earlier.End, period.End) - 366) <= 6);

    [Property]
    public bool The_week_a_year_earlier_has_the_same_number_or_52_for_53(ReportingPeriod period)
    {
        if (period.Kind != ReportingPeriodKind.Week || TryStep(period.YearEarlier) is not { } earlier)
        {
            return true;
        }

        var (week, before) = (period.Start.ToDateTimeUnspecified(), earlier.Start.ToDateTimeUnspecified());
        var (number, year) = (ISOWeek.GetWeekOfYear(week), ISOWeek.GetYear(week));
        return ISOWeek.GetYear(before) == year - 1
            && ISOWeek.GetWeekOfYear(before) == (number == 53 ? ISOWeek.GetWeeksInYear(year - 1) : number);
    }

    [Property]
    public bool Parts_tile_the_whole(ReportingPeriod period) => Sizes.All(size =>
    {
        if (size == ReportingPeriodKind.Day && period.DayCount > 5000)
        {
            return true;
        }

        IReadOnlyList<ReportingPeriod> parts;
        try
        {
            parts = period.Subdivide(size);
        }
        catch (ArgumentException)
        {
            return size != ReportingPeriodKind.Day && size != period.Kind;
        }

        return parts[0].Start == period.Start
            && parts[^1].End == period.End
            && parts.All(part => part.Kind == size)
            && Enumerable.Range(1, parts.Count - 1).All(i => parts[i].Start == parts[i - 1].End.PlusDays(1));
    });

    [Property]
    public bool A_period_contains_its_parts_and_overlaps_what_it_contains(ReportingPeriod one, ReportingPeriod other) =>
        one.Contains(other) == (one.Contains(other.Start) && one.Contains(other.End))
        && (!one.Contains(other) || one.Overlaps(other))
        && one.Overlaps(other) == other.Overlaps(one);

    [Property]
    public bool Two_periods_overlap_or_one_precedes_the_other(ReportingPeriod one, ReportingPeriod other) =>
        new[] { one.Overlaps(other), one.Precedes(other), one.Follows(other) }.Count(holds => holds) == 1
        && one.Follows(other) == other.Precedes(one);

    [Property]
    public bool Equal_dates_are_equal_print_alike_and_step_alike(ReportingPeriod period)
    {
        var same = ReportingPeriod.Between(period.Start, period.End);
        return same == period && same.GetHashCode() == period.GetHashCode() && same.Kind == period.Kind
            && same.ToString() == period.ToString() && TryStep(same.Next) == TryStep(period.Next);
    }

    [Property]
    public bool The_share_of_a_year_gone_by_is_close_to_that_of_its_days(ReportingPeriod period)
    {
        var end = period.End.ToDateTimeUnspecified();
        var byDays = 100m * end.DayOfYear / (DateTime.IsLeapYear(end.Year) ? 366 : 365);
        var share = period.ElapsedShareOfYear.Percent;
        var isMonthEnd = end.Day == DateTime.DaysInMonth(end.Year, end.Month);
        return share is > 0 and <= 100 && (isMonthEnd ? Math.Abs(share - byDays) < 0.7m : share == byDays);
    }

    [Property]
    public bool A_year_from_any_month_has_gone_by_at_its_end(ReportingPeriod period)
    {
        var month = period.End.Month;
        var next = (month % 12) + 1;
        return period.End.Year == 1 || ReportingPeriod.YearToDate(period.End.Year, month, next).ElapsedShareOfYearFrom(next).Percent == 100m;
    }

    [Property]
    public bool The_weeks_of_a_period_are_those_of_the_framework(ReportingPeriod period)
    {
        var day = period.Start.ToDateTimeUnspecified();
        var (year, number) = (ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day));
        return (year == 9999 && number == 52) || ReportingPeriod.Week(year, number).Contains(period.Start);
    }

    // As many days as a neighbour of whole months: the neighbour steps by months and does not come back.
    private static bool HidesItsLength(ReportingPeriod period, ReportingPeriod neighbour) =>
        period.Kind == ReportingPeriodKind.Days && neighbour.MonthCount is not null;

    private static ReportingPeriod? TryStep(Func<ReportingPeriod> step)
    {
        try
        {
            return step();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
