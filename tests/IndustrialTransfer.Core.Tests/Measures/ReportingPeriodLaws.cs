using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using NodaTime;

namespace IndustrialTransfer.Tests.Measures;

/// <summary>What holds for every period.</summary>
public sealed class ReportingPeriodLaws
{
    private static readonly ReportingPeriodKind[] Sizes =
        [ReportingPeriodKind.Year, ReportingPeriodKind.HalfYear, ReportingPeriodKind.Quarter, ReportingPeriodKind.Month, ReportingPeriodKind.Week, ReportingPeriodKind.Day];

    [Fact]
    public void Next_inverts_previous() => Holds(period =>
        TryStep(period.Previous) is not { } previous || HidesItsLength(period, previous) || previous.Next() == period);

    [Fact]
    public void Previous_inverts_next() => Holds(period =>
        TryStep(period.Next) is not { } next || HidesItsLength(period, next) || next.Previous() == period);

    [Fact]
    public void Steps_leave_neither_gap_nor_overlap() => Holds(period =>
        (TryStep(period.Next) is not { } next || next.Start == period.End.PlusDays(1))
        && (TryStep(period.Previous) is not { } previous || previous.End.PlusDays(1) == period.Start));

    [Fact]
    public void Steps_keep_the_number_of_months_or_else_of_days() => Holds(period =>
        TryStep(period.Next) is not { } next || (period.MonthCount is { } months ? next.MonthCount == months : next.DayCount == period.DayCount));

    [Fact]
    public void A_step_keeps_the_kind_of_every_named_period() => Holds(period =>
        period.Kind is ReportingPeriodKind.Months or ReportingPeriodKind.Days || TryStep(period.Next) is not { } next || next.Kind == period.Kind);

    [Fact]
    public void A_year_earlier_keeps_the_kind() => Holds(period =>
        period.Kind == ReportingPeriodKind.Days || TryStep(period.YearEarlier) is not { } earlier || earlier.Kind == period.Kind);

    [Fact]
    public void A_year_earlier_is_a_year_earlier() => Holds(period =>
        TryStep(period.YearEarlier) is not { } earlier
        || (Math.Abs(Period.DaysBetween(earlier.Start, period.Start) - 366) <= 6 && Math.Abs(Period.DaysBetween(earlier.End, period.End) - 366) <= 6));

    [Fact]
    public void The_week_a_year_earlier_has_the_same_number_or_52_for_53() => Holds(period =>
    {
        if (period.Kind != ReportingPeriodKind.Week || TryStep(period.YearEarlier) is not { } earlier)
        {
            return true;
        }

        var (week, before) = (period.Start.ToDateTimeUnspecified(), earlier.Start.ToDateTimeUnspecified());
        var (number, year) = (ISOWeek.GetWeekOfYear(week), ISOWeek.GetYear(week));
        return ISOWeek.GetYear(before) == year - 1
            && ISOWeek.GetWeekOfYear(before) == (number == 53 ? ISOWeek.GetWeeksInYear(year - 1) : number);
    });

    [Fact]
    public void Parts_tile_the_whole() => Holds(period => Sizes.All(size =>
    {
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
    }));

    [Fact]
    public void A_period_contains_its_parts_and_overlaps_what_it_contains() => Holds((one, other) =>
        one.Contains(other) == (one.Contains(other.Start) && one.Contains(other.End))
        && (!one.Contains(other) || one.Overlaps(other))
        && one.Overlaps(other) == other.Overlaps(one));

    [Fact]
    public void Two_periods_overlap_or_one_precedes_the_other() => Holds((one, other) =>
        new[] { one.Overlaps(other), one.Precedes(other), one.Follows(other) }.Count(holds => holds) == 1
        && one.Follows(other) == other.Precedes(one));

    [Fact]
    public void Equal_dates_are_equal_print_alike_and_step_alike() => Holds(period =>
    {
        var same = ReportingPeriod.Between(period.Start, period.End);
        return same == period && same.GetHashCode() == period.GetHashCode() && same.Kind == period.Kind
            && same.ToString() == period.ToString() && TryStep(same.Next) == TryStep(period.Next);
    });

    [Fact]
    public void Different_periods_print_differently() => Holds((one, other) => (one == other) == (one.ToString() == other.ToString()));

    [Fact]
    public void The_weeks_of_a_period_are_those_of_the_framework() => Holds(period =>
    {
        var day = period.Start.ToDateTimeUnspecified();
        var (year, number) = (ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day));
        return (year == 9999 && number == 52) || ReportingPeriod.Week(year, number).Contains(period.Start);
    });

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

    private static void Holds(Func<ReportingPeriod, bool> law) => Prop.ForAll(PeriodGenerators.Period(), law).QuickCheckThrowOnFailure();

    private static void Holds(Func<ReportingPeriod, ReportingPeriod, bool> law) =>
        Prop.ForAll(PeriodGenerators.Period(), PeriodGenerators.Period(), law).QuickCheckThrowOnFailure();
}
