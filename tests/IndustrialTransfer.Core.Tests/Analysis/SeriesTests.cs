using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using NodaTime;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class SeriesTests
{
    // National Bureau of Statistics of China, total retail sales of consumer goods, monthly releases of 2023 (亿元): January to February 77067, January
    // to March 114922, March 37855.
    [Fact]
    public void March_is_what_the_first_quarter_adds_to_its_first_two_months()
    {
        var totals = Series.Of(
        [
            (ReportingPeriod.YearToDate(2023, 2), Money.Parse("77067亿元")),
            (ReportingPeriod.YearToDate(2023, 3), Money.Parse("114922亿元")),
        ]);

        var months = totals.Decumulated();

        Assert.Equal(Money.Parse("37855亿元"), months[ReportingPeriod.Month(2023, 3)]);
        Assert.Equal(Money.Parse("77067亿元"), months[ReportingPeriod.YearToDate(2023, 2)]);
        Assert.Equal(totals, months.Cumulated());
    }

    // The same, whole years: grown by 7.2 % in 2023.
    [Fact]
    public void Retail_sales_grew_year_on_year_as_published()
    {
        var years = Series.Of([(ReportingPeriod.Year(2023), Money.Parse("471495亿元")), (ReportingPeriod.Year(2022), Money.Parse("439733亿元"))]);

        Assert.Equal(7.2m, years.YearOverYear()[ReportingPeriod.Year(2023)]!.Value.Round(1).Percent);
        Assert.Equal(7.2m, years.CompoundAnnual().Round(1).Percent);
        Assert.Null(years.YearOverYear()[ReportingPeriod.Year(2022)]);
    }

    [Fact]
    public void A_difference_over_a_gap_is_for_all_the_days_between()
    {
        var singles = Counts((ReportingPeriod.YearToDate(2024, 3), 10), (ReportingPeriod.YearToDate(2024, 6), 25)).Decumulated();

        Assert.Equal([(ReportingPeriod.Quarter(2024, 1), new ItemCount(10)), (ReportingPeriod.Quarter(2024, 2), new ItemCount(15))], singles);
    }

    [Fact]
    public void Totals_start_anew_each_year()
    {
        var totals = Counts(
            (ReportingPeriod.Quarter(2023, 3), 1), (ReportingPeriod.Quarter(2023, 4), 2), (ReportingPeriod.Quarter(2024, 1), 4), (ReportingPeriod.Quarter(2024, 2), 8)).Cumulated();

        Assert.Equal(
            [
                (ReportingPeriod.Quarter(2023, 3), new ItemCount(1)), (ReportingPeriod.HalfYear(2023, 2), new ItemCount(3)),
                (ReportingPeriod.Quarter(2024, 1), new ItemCount(4)), (ReportingPeriod.HalfYear(2024, 1), new ItemCount(12)),
            ],
            totals);
    }

    [Fact]
    public void Between_two_years_months_may_be_missing()
    {
        var months = Counts((ReportingPeriod.Month(2023, 1), 1), (ReportingPeriod.Month(2024, 3), 2), (ReportingPeriod.Month(2024, 4), 3));

        Assert.Equal(
            [
                (ReportingPeriod.Month(2023, 1), new ItemCount(1)), (ReportingPeriod.Month(2024, 3), new ItemCount(2)),
                (ReportingPeriod.Between(new(2024, 3, 1), new(2024, 4, 30)), new ItemCount(5)),
            ],
            months.Cumulated());
    }

    [Fact]
    public void No_total_runs_over_a_gap()
    {
        var fault = Assert.Throws<InvalidOperationException>(
            () => Counts((ReportingPeriod.Month(2024, 1), 1), (ReportingPeriod.Month(2024, 3), 1)).Cumulated());

        Assert.Contains("2024-01 and 2024-03", fault.Message, StringComparison.Ordinal);
        Assert.Contains("missing", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_day_is_counted_twice()
    {
        var fault = Assert.Throws<InvalidOperationException>(
            () => Counts((ReportingPeriod.Month(2024, 1), 1), (ReportingPeriod.Quarter(2024, 1), 1)).Cumulated());

        Assert.Contains("overlap", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_in_two_years_has_no_running_total() => Assert.Contains(
        "two calendar years", Assert.Throws<InvalidOperationException>(() => Counts((ReportingPeriod.Week(2025, 1), 1)).Cumulated()).Message, StringComparison.Ordinal);

    [Fact]
    public void Totals_of_two_starts_that_tell_the_same_month_are_refused()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Counts(
            (ReportingPeriod.Month(2024, 1), 1), (ReportingPeriod.YearToDate(2024, 2), 3), (ReportingPeriod.Month(2024, 2), 2)).Decumulated());

        Assert.Contains("2024-02", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_that_comes_twice_is_named()
    {
        var fault = Assert.Throws<ArgumentException>(() => Counts((ReportingPeriod.YearToDate(2024, 3), 1), (ReportingPeriod.Quarter(2024, 1), 1)));

        Assert.Equal("points", fault.ParamName);
        Assert.Contains("2024-Q1", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Growth_from_nothing_from_a_loss_and_over_a_gap_is_null()
    {
        var rates = Counts(
            (ReportingPeriod.Month(2024, 1), 0), (ReportingPeriod.Month(2024, 2), -1), (ReportingPeriod.Month(2024, 3), 2), (ReportingPeriod.Month(2024, 5), 3),
            (ReportingPeriod.Month(2024, 6), 6)).PeriodOverPeriod();

        Assert.Equal([null, null, null, null, 100m], rates.Select(point => point.Rate?.Percent));
    }

    [Fact]
    public void Weeks_and_leap_days_have_a_year_before()
    {
        var leap = ReportingPeriod.Day(new LocalDate(2024, 2, 29));
        var series = Counts(
            (ReportingPeriod.Week(2023, 5), 2), (ReportingPeriod.Week(2024, 5), 3), (ReportingPeriod.Day(new LocalDate(2023, 2, 28)), 1), (leap, 4));

        Assert.Equal(50m, series.YearOverYear()[ReportingPeriod.Week(2024, 5)]!.Value.Percent);
        Assert.Equal(300m, series.YearOverYear()[leap]!.Value.Percent);
    }

    [Fact]
    public void Before_the_first_year_of_the_calendar_there_is_no_base()
    {
        var series = Counts((ReportingPeriod.Year(1), 2), (ReportingPeriod.Year(2), 3));

        Assert.Equal([null, 50m], series.YearOverYear().Select(point => point.Rate?.Percent));
        Assert.Equal([null, 50m], series.PeriodOverPeriod().Select(point => point.Rate?.Percent));
    }

    [Fact]
    public void Average_growth_needs_two_calendar_years()
    {
        Assert.Contains("1", Assert.Throws<InvalidOperationException>(() => Counts((ReportingPeriod.Year(2023), 1)).CompoundAnnual()).Message, StringComparison.Ordinal);
        Assert.Contains("2024-Q1", Assert.Throws<InvalidOperationException>(
            () => Counts((ReportingPeriod.Year(2023), 1), (ReportingPeriod.Quarter(2024, 1), 1)).CompoundAnnual()).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Counts(
            (ReportingPeriod.Year(2022, startMonth: 4), 1), (ReportingPeriod.Year(2023, startMonth: 4), 1)).CompoundAnnual());
        Assert.Throws<UndefinedGrowthException>(() => Counts((ReportingPeriod.Year(2023), 0), (ReportingPeriod.Year(2024), 1)).CompoundAnnual());
    }

    [Fact]
    public void A_period_without_a_point_is_named()
    {
        var series = Counts((ReportingPeriod.Year(2023), 1));
        var rates = series.YearOverYear();

        Assert.Contains("2024", Assert.Throws<KeyNotFoundException>(() => series[ReportingPeriod.Year(2024)]).Message, StringComparison.Ordinal);
        Assert.Contains("2024", Assert.Throws<KeyNotFoundException>(() => rates[ReportingPeriod.Year(2024)]).Message, StringComparison.Ordinal);
        Assert.False(series.TryGet(ReportingPeriod.Year(2024), out _));
        Assert.False(rates.TryGet(ReportingPeriod.Year(2024), out _));
        Assert.True(rates.TryGet(ReportingPeriod.Year(2023), out var rate));
        Assert.Null(rate);
        Assert.Throws<ArgumentOutOfRangeException>(() => series[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => rates[-1]);
    }

    [Fact]
    public void Nothing_is_a_series()
    {
        var series = Series.Of(Array.Empty<(ReportingPeriod, Money)>());

        Assert.Empty(series);
        Assert.Empty(series.Cumulated());
        Assert.Empty(series.Decumulated());
        Assert.Empty(series.YearOverYear());
        Assert.Throws<InvalidOperationException>(() => series.CompoundAnnual());
        Assert.Throws<ArgumentNullException>(() => Series.Of<Money>(null!));
    }

    [Fact]
    public void Currencies_do_not_mix()
    {
        var series = Series.Of([(ReportingPeriod.Month(2024, 1), Money.Yuan(1)), (ReportingPeriod.Month(2024, 2), new Money(1, Currency.USD))]);

        Assert.Throws<CurrencyMismatchException>(() => series.PeriodOverPeriod());
        Assert.Throws<CurrencyMismatchException>(() => series.Cumulated());
    }

    private static Series<ItemCount> Counts(params (ReportingPeriod Period, int Count)[] points) =>
        Series.Of(points.Select(point => (point.Period, new ItemCount(point.Count))));
}
