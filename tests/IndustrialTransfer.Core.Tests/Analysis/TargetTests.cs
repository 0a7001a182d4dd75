using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using NodaTime;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class TargetTests
{
    private static readonly ReportingPeriod ToOctober = ReportingPeriod.YearToDate(2006, 10);

    // Panzhihua municipal government, investment promotion in the first ten months of 2006 (tz.panzhihua.gov.cn, 2007-10-05): funds in place,
    // what they are of the target, and the printed lead over ten months of twelve. One amount has two targets, the city's and the province's.
    // The second row's target is printed as 83253; the other targets are what the printed completions of round amounts allow.
    [Theory]
    [InlineData("1005136万元", "80亿元", 125.64, 42.31)]
    [InlineData("412678万元", "83253万元", 495.69, 412.36)]
    [InlineData("412678万元", "25亿元", 165.07, 81.74)]
    [InlineData("176031万元", "25亿元", 70.41, -12.92)]
    [InlineData("416427万元", "30亿元", 138.81, 55.48)]
    public void Completions_and_leads_are_as_published(string actual, string target, decimal completion, decimal lead)
    {
        var progress = Target.Progress(Money.Parse(actual), Money.Parse(target), ToOctober);

        Assert.Equal(completion, progress.Completion.Round(2).Percent);
        Assert.Equal(lead, progress.Lead.Round(2).Points);
        Assert.Equal(2, progress.MonthsLeft);
    }

    // A city's bulletin on January to June 2023 (589 and 242 亿元 are the year's targets): 219.22 are 37.22 %, 100.66 are 41.6 %, 78 projects of 132
    // are 59.09 %, 63 of 81 are 77.78 %. Its targets are behind or ahead of half a year by what is left.
    [Theory]
    [InlineData(219.22, 589, 37.22, -12.78)]
    [InlineData(100.66, 242, 41.60, -8.40)]
    [InlineData(78, 132, 59.09, 9.09)]
    [InlineData(63, 81, 77.78, 27.78)]
    public void Every_quantity_has_targets(decimal actual, decimal target, decimal completion, decimal lead)
    {
        var progress = Target.Progress(new ItemCount(actual), new ItemCount(target), ReportingPeriod.HalfYear(2023, 1));

        Assert.Equal((completion, lead), (progress.Completion.Round(2).Percent, progress.Lead.Round(2).Points));
        Assert.Equal(lead, Target.Progress(LandArea.FromMu(actual), LandArea.FromMu(target), Percentage.FromPercent(50)).Lead.Round(2).Points);
    }

    [Fact]
    public void Sixty_of_seventy_five_by_september_are_five_points_ahead()
    {
        var progress = Target.Progress(Money.Parse("60亿元"), Money.Parse("75亿元"), ReportingPeriod.YearToDate(2024, 9));

        Assert.Equal((80m, 75m, 5m), (progress.Completion.Percent, progress.Schedule.Percent, progress.Lead.Points));
        Assert.Equal((Money.Parse("15亿元"), 3, Money.Parse("5亿元")), (progress.Remaining, progress.MonthsLeft, progress.RequiredPace));
        Assert.Equal("CNY 6000000000 of CNY 7500000000 (80%, 5pp)", progress.ToString());
        Assert.Equal(progress, Target.Progress(actual: Money.Parse("60亿元"), target: Money.Parse("75亿元"), ReportingPeriod.YearToDate(2024, 9)));
    }

    [Fact]
    public void A_given_schedule_need_not_be_linear()
    {
        var progress = Target.Progress(Money.Yuan(40), Money.Yuan(100), schedule: Percentage.FromPercent(42));

        Assert.Equal((-2m, Money.Yuan(60)), (progress.Lead.Points, progress.Remaining));
        Assert.Null(progress.MonthsLeft);
        Assert.Null(progress.RequiredPace);
    }

    [Fact]
    public void What_is_exceeded_remains_as_a_negative_amount_and_requires_nothing()
    {
        var progress = Target.Progress(Money.Yuan(120), Money.Yuan(100), ReportingPeriod.Quarter(2024, 1));

        Assert.Equal((120m, 95m, Money.Yuan(-20)), (progress.Completion.Percent, progress.Lead.Points, progress.Remaining));
        Assert.Equal((9, Money.Yuan(0)), (progress.MonthsLeft, progress.RequiredPace));
        Assert.Equal(Money.Yuan(0), Target.Progress(Money.Yuan(100), Money.Yuan(100), ReportingPeriod.Quarter(2024, 1)).RequiredPace);
    }

    [Fact]
    public void What_was_lost_counts_below_zero()
    {
        var progress = Target.Progress(Money.Yuan(-50), Money.Yuan(100), ReportingPeriod.Quarter(2024, 1));

        Assert.Equal((-50m, -75m, Money.Yuan(150)), (progress.Completion.Percent, progress.Lead.Points, progress.Remaining));
        Assert.Equal(-(150m / 9), -progress.RequiredPace!.Value.Amount);
    }

    [Fact]
    public void A_target_may_have_a_period_of_its_own()
    {
        // The year to March 2025: eleven of twelve months.
        var fiscal = Target.Progress(Money.Yuan(90), Money.Yuan(100), over: ReportingPeriod.Year(2024, startMonth: 4), asOf: new LocalDate(2025, 2, 28));
        Assert.Equal((11m / 12m * 100m, 1, Money.Yuan(10)), (fiscal.Schedule.Percent, fiscal.MonthsLeft, fiscal.RequiredPace));

        // Three years by months: 14 of 36.
        var plan = Target.Progress(
            Money.Yuan(50), Money.Yuan(100), ReportingPeriod.Between(new LocalDate(2023, 1, 1), new LocalDate(2025, 12, 31)), new LocalDate(2024, 2, 29));
        Assert.Equal((38.89m, 11.11m, 22), (plan.Schedule.Round(2).Percent, plan.Lead.Round(2).Points, plan.MonthsLeft));

        // A hundred days, of which 15 to 31 January are 17; February and March lie in them whole, April does not.
        var drive = Target.Progress(
            Money.Yuan(20), Money.Yuan(100), ReportingPeriod.Between(new LocalDate(2024, 1, 15), new LocalDate(2024, 4, 23)), new LocalDate(2024, 1, 31));
        Assert.Equal((17m, 3m, 2, Money.Yuan(40)), (drive.Schedule.Percent, drive.Lead.Points, drive.MonthsLeft, drive.RequiredPace));
    }

    // Casebook: 1 to 30 January 2024, a leap year.
    [Fact]
    public void A_day_within_a_month_counts_by_days()
    {
        var progress = Target.Progress(Money.Yuan(1), Money.Yuan(11), ReportingPeriod.Between(new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 30)));

        Assert.Equal((8.1967m, 11, 0.909091m), (progress.Schedule.Round(4).Percent, progress.MonthsLeft, progress.RequiredPace!.Value.Round(6).Amount));
    }

    [Fact]
    public void Outside_its_period_nothing_or_all_is_due()
    {
        var over = ReportingPeriod.Quarter(2024, 2);

        Assert.Equal((0m, 3), Of(new LocalDate(2024, 3, 31)));
        Assert.Equal((0m, 3), Of(new LocalDate(-5, 3, 31)));
        Assert.Equal((100m / 91m, 2), Of(new LocalDate(2024, 4, 1)));
        Assert.Equal((100m / 3m, 2), Of(new LocalDate(2024, 4, 30)));
        Assert.Equal((6100m / 91m - (100m / 91m), 1), (Of(new LocalDate(2024, 5, 30)).Schedule, Of(new LocalDate(2024, 5, 30)).Months));
        Assert.Equal((100m, 0), Of(new LocalDate(2024, 6, 30)));
        Assert.Equal((100m, 0), Of(new LocalDate(2024, 7, 1)));

        (decimal Schedule, int? Months) Of(LocalDate asOf)
        {
            var progress = Target.Progress(Money.Yuan(1), Money.Yuan(2), over, asOf);
            Assert.Equal(progress.MonthsLeft == 0, progress.RequiredPace is null);
            return (progress.Schedule.Percent, progress.MonthsLeft);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-75")]
    public void A_target_that_is_not_above_zero_is_refused(string target)
    {
        var fault = Assert.Throws<DivideByZeroException>(() => Target.Progress(Money.Yuan(60), Money.Parse("CNY " + target), ToOctober));

        Assert.Equal($"There is no completion of a target of CNY {target} by CNY 60: the target is not above zero.", fault.Message);
        Assert.Throws<DivideByZeroException>(() => Target.Progress(Money.Yuan(60), default, Percentage.FromPercent(1)));
    }

    [Fact]
    public void Two_currencies_are_refused_be_the_target_zero_or_not()
    {
        Assert.Throws<CurrencyMismatchException>(() => Target.Progress(Money.Yuan(60), new Money(75, Currency.USD), ToOctober));
        Assert.Throws<CurrencyMismatchException>(() => Target.Progress(Money.Yuan(60), new Money(0, Currency.USD), ToOctober));
    }

    [Theory]
    [InlineData("2024-09")]
    [InlineData("2024-Q3")]
    [InlineData("2024-01-02/2024-09-30")]
    [InlineData("2023-01/2024-09")]
    [InlineData("2023-12-31/2024-09-30")]
    public void What_was_done_in_another_part_of_the_year_says_nothing_about_the_years_target(string period)
    {
        var fault = Assert.Throws<ArgumentException>(nameof(period), () => Target.Progress(Money.Yuan(60), Money.Yuan(75), ReportingPeriod.Parse(period)));

        Assert.StartsWith(
            $"A year's target is held against what was done since 1 January of that year, and {period} is not such a part of a year. Give the target's own period and a day instead.",
            fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused()
    {
        var day = new LocalDate(1445, 9, 1, CalendarSystem.UmAlQura);
        var fault = Assert.Throws<ArgumentException>("asOf", () => Target.Progress(Money.Yuan(60), Money.Yuan(75), ReportingPeriod.Year(2024), day));

        Assert.StartsWith("asOf must be a date of the ISO calendar, and was 1445-09-01 (Um Al Qura).", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_completion_too_large_is_refused() =>
        Assert.Throws<OverflowException>(() => Target.Progress(new ItemCount(decimal.MaxValue), new ItemCount(1), ToOctober));

    // 28 digits each, which have no exact difference of 28.
    [Fact]
    public void A_lead_is_rounded_where_it_has_more_digits_than_fit() => Assert.Equal(
        90.909090909090909090909090909m - 8.333333333333333333333333333m,
        Target.Progress(Money.Yuan(10), Money.Yuan(11), ReportingPeriod.Month(2024, 1)).Lead.Points);
}
