using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;
using NodaTime;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for every target.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators), typeof(PeriodGenerators), typeof(ModelGenerators)])]
public sealed class TargetLaws
{
    [Property]
    public void What_was_done_and_what_remains_add_up_to_the_target(Money actual, PositiveMoney target, byte schedule)
    {
        var progress = Target.Progress(actual, target.Value, Percentage.FromPercent(schedule));

        Assert.Equal((actual, target.Value), (progress.Actual, progress.Target));
        Assert.Equal(target.Value, progress.Actual + progress.Remaining);
        Near.Equal(actual.Amount, (progress.Completion * target.Value).Amount, 1e-12m);
        Assert.Equal(schedule, progress.Schedule.Percent);
        Near.Equal(progress.Completion.Percent, (progress.Schedule + progress.Lead.Round(10)).Percent, 1e-9m);
        Assert.Equal((null, null), (progress.MonthsLeft, progress.RequiredPace));
    }

    [Property]
    public void Progress_does_not_depend_on_the_unit(Money actual, PositiveMoney target, PositiveDay day)
    {
        var (one, other) = (Of(actual), Of(actual * 1.7m));
        Near.Equal(one.Lead.Points, other.Lead.Points, 1e-20m);
        Assert.Equal((one.Schedule, one.MonthsLeft), (other.Schedule, other.MonthsLeft));

        TargetProgress<Money> Of(Money amount) => Target.Progress(
            amount, target.Value * (amount == actual ? 1m : 1.7m), ReportingPeriod.Year(day.Date.Year), day.Date);
    }

    [Property]
    public void A_calendar_year_goes_by_as_its_period_says(Money actual, PositiveMoney target, PositiveDay day)
    {
        var period = ReportingPeriod.Between(new LocalDate(day.Date.Year, 1, 1), day.Date);
        var progress = Target.Progress(actual, target.Value, period);

        Assert.Equal(period.ElapsedShareOfYear, progress.Schedule);
        Assert.Equal(12 - day.Date.Month, progress.MonthsLeft);
        Assert.Equal(Target.Progress(actual, target.Value, ReportingPeriod.Year(day.Date.Year), day.Date), progress);
    }

    [Property]
    public void A_year_goes_by_as_it_does_from_whatever_month(PositiveMoney target, PositiveDay day, byte month)
    {
        var startMonth = (month % 12) + 1;
        var toDate = ReportingPeriod.YearToDate(day.Date.Year, day.Date.Month, startMonth);
        var year = ReportingPeriod.Year(toDate.Start.Year, startMonth);

        Assert.Equal(toDate.ElapsedShareOfYearFrom(startMonth), Target.Progress(target.Value, target.Value, year, toDate.End).Schedule);
        Assert.Equal(
            ReportingPeriod.Between(toDate.Start, day.Date).ElapsedShareOfYearFrom(startMonth), Target.Progress(target.Value, target.Value, year, day.Date).Schedule);
        Assert.Equal(12 - toDate.MonthCount, Target.Progress(target.Value, target.Value, year, day.Date).MonthsLeft);
    }

    [Property]
    public void A_schedule_runs_from_nothing_to_all(PositiveMoney target, ReportingPeriod over, PositiveDay day)
    {
        var schedule = Of(day.Date).Schedule.Percent;
        Assert.InRange(schedule, 0m, 100m);
        Assert.Equal(over.Contains(day.Date) && day.Date < over.End, schedule is > 0m and < 100m);
        Assert.Equal(day.Date < over.Start, schedule == 0m);
        Assert.Equal((100m, 0), (Of(over.End).Schedule.Percent, Of(over.End).MonthsLeft));
        if (over.Start > new LocalDate(1, 1, 1))
        {
            Assert.Equal((0m, WholeMonthsIn(over)), (Of(over.Start.PlusDays(-1)).Schedule.Percent, Of(over.Start.PlusDays(-1)).MonthsLeft));
        }

        TargetProgress<Money> Of(LocalDate asOf) => Target.Progress(target.Value, target.Value, over, asOf);
    }

    // By months at their ends and by days on other days: each of the two only ever grows.
    [Property]
    public void A_schedule_grows_from_month_to_month_and_from_day_to_day(PositiveDay first, PositiveDay second, byte months)
    {
        var over = ReportingPeriod.Between(new LocalDate(2020, 1, 1), new LocalDate(2020, 1, 1).PlusMonths(30 + months).PlusDays(-1));
        var (earlier, later) = first.Date < second.Date ? (first.Date, second.Date) : (second.Date, first.Date);
        Assert.True(Of(MonthEnd(earlier)) <= Of(MonthEnd(later)));
        if (earlier != MonthEnd(earlier) && later != MonthEnd(later))
        {
            Assert.True(Of(earlier) <= Of(later));
            Assert.Equal(earlier < later && earlier < over.End, Of(earlier) < Of(later));
        }

        Percentage Of(LocalDate day) => Target.Progress(Money.Yuan(1), Money.Yuan(1), over, day).Schedule;
        static LocalDate MonthEnd(LocalDate day) => day.With(DateAdjusters.EndOfMonth);
    }

    [Property]
    public void The_months_left_are_those_that_start_later_and_lie_in_the_period(ReportingPeriod over, PositiveDay day)
    {
        if (over.End.Year - over.Start.Year > 20)
        {
            return;
        }

        var left = Target.Progress(Money.Yuan(1), Money.Yuan(1), over, day.Date).MonthsLeft;
        var count = 0;
        for (var year = over.Start.Year; year <= over.End.Year; year++)
        {
            count += ReportingPeriod.Months(year).Count(month => month.Start > day.Date && over.Contains(month));
        }

        Assert.Equal(count, left);
    }

    [Property]
    public void The_pace_that_is_required_leads_to_the_target(PositiveMoney actual, PositiveMoney target, PositiveDay day)
    {
        var progress = Target.Progress(actual.Value, target.Value, ReportingPeriod.Year(day.Date.Year), day.Date);
        if (day.Date.Month == 12)
        {
            Assert.Null(progress.RequiredPace);
            return;
        }

        var end = actual.Value + (progress.RequiredPace!.Value * (12 - day.Date.Month)).Round(6);
        Near.Equal(Math.Max(actual.Value.Amount, target.Value.Amount), end.Amount, 1e-6m);
        Assert.Equal(actual.Value >= target.Value, progress.RequiredPace.Value == Money.Yuan(0));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(MeasureGenerators)])]
    public void Any_amounts_give_the_right_result_or_a_documented_exception(Money actual, Money target, Percentage schedule)
    {
        try
        {
            var progress = Target.Progress(actual, target, schedule);
            Assert.True(target.Amount > 0 && (actual.Currency == target.Currency || actual == default || target.Currency == Currency.XXX));
            var exact = (TrueRatio)actual.Amount / target.Amount * 100m - schedule.Percent;
            Assert.True((exact - progress.Lead.Points).Abs() <= Size(actual.Amount / target.Amount, schedule.Percent) * 1e-25m);
        }
        catch (DivideByZeroException)
        {
            Assert.True(target.Amount <= 0);
        }
        catch (CurrencyMismatchException)
        {
            Assert.NotEqual(actual.Currency, target.Currency);
        }
        catch (OverflowException)
        {
            // Of 29 digits not every quotient or difference fits.
        }
    }

    private static TrueRatio Size(decimal ratio, decimal percent) => (TrueRatio)Math.Abs(ratio) * 100m + Math.Abs(percent) + 1m;

    private static int WholeMonthsIn(ReportingPeriod period)
    {
        var start = period.Start.Day == 1 ? period.Start : period.Start.With(DateAdjusters.EndOfMonth);
        var first = (period.Start.Year * 12) + period.Start.Month + (period.Start == start && start.Day == 1 ? 0 : 1);
        var last = (period.End.Year * 12) + period.End.Month - (period.End == period.End.With(DateAdjusters.EndOfMonth) ? 0 : 1);
        return Math.Max(0, last - first + 1);
    }
}
