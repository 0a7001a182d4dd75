using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using NodaTime;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class SeriesGapTests
{
    // National Bureau of Statistics of China, total retail sales of consumer goods (亿元), cumulative in 2024 with the rates printed: releases of
    // 2024-03-18 and 2024-04-16. March grew by 3.1 %.
    [Fact]
    public void March_grew_as_published()
    {
        var levels = Series.Of([(ReportingPeriod.YearToDate(2024, 2), Money.Parse("81307亿元")), (ReportingPeriod.YearToDate(2024, 3), Money.Parse("120327亿元"))]);
        var rates = Series.Of(
            [(ReportingPeriod.YearToDate(2024, 2), Percentage.FromPercent(5.5m)), (ReportingPeriod.YearToDate(2024, 3), Percentage.FromPercent(4.7m))]);

        var growth = levels.DecumulatedGrowth(rates);

        Assert.Equal(5.5m, growth[ReportingPeriod.YearToDate(2024, 2)]!.Value.Percent);
        Assert.Equal(3.1m, growth[ReportingPeriod.Month(2024, 3)]!.Value.Round(1).Percent);
    }

    [Fact]
    public void Where_a_printed_rate_is_missing_or_impossible_no_growth_follows()
    {
        var levels = Counts(
            (ReportingPeriod.YearToDate(2024, 2), 10), (ReportingPeriod.YearToDate(2024, 3), 15), (ReportingPeriod.YearToDate(2024, 4), 16), (ReportingPeriod.YearToDate(2024, 5), 40));
        var rates = Series.Of(
        [
            (ReportingPeriod.YearToDate(2024, 3), Percentage.FromPercent(0)), (ReportingPeriod.YearToDate(2024, 4), Percentage.FromPercent(20)),
            (ReportingPeriod.YearToDate(2024, 5), Percentage.FromPercent(-100)),
        ]);

        // 16 after 20 % came from less than the 15 that grew by nothing.
        Assert.Equal([null, null, null, null], levels.DecumulatedGrowth(rates).Select(point => point.Rate));
        Assert.Throws<ArgumentNullException>(() => levels.DecumulatedGrowth(null!));
    }

    [Fact]
    public void Growth_of_a_month_that_totals_of_two_starts_tell_is_refused()
    {
        var twice = Counts((ReportingPeriod.Month(2024, 1), 1), (ReportingPeriod.YearToDate(2024, 2), 3), (ReportingPeriod.Month(2024, 2), 2));

        Assert.Equal(
            "Totals of different starts both tell the value of 2024-02: decumulate them apart.",
            Assert.Throws<InvalidOperationException>(() => twice.DecumulatedGrowth(Series.Of<Percentage>([]))).Message);
    }

    // Retail sales of goods and catering (亿元), 2020 and 2021: National Bureau of Statistics of China, 2022-01-17, and its communiqué on 2020.
    [Fact]
    public void Goods_and_catering_contribute_to_the_growth_of_the_year()
    {
        var goods = Years((2020, "352453亿元"), (2021, "393928亿元"));
        var all = Years((2020, "391981亿元"), (2021, "440823亿元"));
        var year = ReportingPeriod.Year(2021);

        // 41475 of a growth by 48842 on 391981.
        Assert.Equal(10.58m, goods.YearOverYearContributions(all)[year]!.Value.Round(2).Points);
        Assert.Equal(84.92m, goods.YearOverYearContributionRates(all)[year]!.Value.Round(2).Percent);
        Assert.Equal(10.58m, goods.PeriodOverPeriodContributions(all)[year]!.Value.Round(2).Points);
        Assert.Equal(84.92m, goods.PeriodOverPeriodContributionRates(all)[year]!.Value.Round(2).Percent);
        Assert.Null(goods.YearOverYearContributions(all)[ReportingPeriod.Year(2020)]);
    }

    // A part that has a quarter of every level: whatever the season, it contributes a quarter of the growth on the year before.
    [Fact]
    public void Contributions_on_the_year_before_are_free_of_the_season()
    {
        int[] season = [40, 80, 120, 400];
        var total = Counts([.. Enumerable.Range(0, 8).Select(i => (ReportingPeriod.Quarter(2023 + (i / 4), (i % 4) + 1), season[i % 4] * (i < 4 ? 10 : 11)))]);
        var part = Counts([.. total.Select(point => (point.Period, (int)point.Value.Value / 4))]);

        Assert.Equal([null, null, null, null, 2.5m, 2.5m, 2.5m, 2.5m], part.YearOverYearContributions(total).Select(point => point.Value?.Points));
        Assert.Equal([null, 25m, 12.5m], part.PeriodOverPeriodContributions(total).Take(3).Select(point => point.Value?.Points));
    }

    [Fact]
    public void A_total_without_base_or_change_has_no_contributions()
    {
        var part = Counts((ReportingPeriod.Year(2021), 1), (ReportingPeriod.Year(2022), 2), (ReportingPeriod.Year(2023), 3), (ReportingPeriod.Year(2024), 3));
        var total = Counts((ReportingPeriod.Year(2021), 0), (ReportingPeriod.Year(2022), -2), (ReportingPeriod.Year(2023), -2), (ReportingPeriod.Year(2025), 9));

        Assert.Equal([null, null, null, null], part.YearOverYearContributions(total).Select(point => point.Value));
        Assert.Equal([null, -50m, null, null], part.YearOverYearContributionRates(total).Select(point => point.Value?.Percent));
        Assert.Equal("total", Assert.Throws<ArgumentNullException>(() => part.YearOverYearContributions(null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => part.PeriodOverPeriodContributionRates(null!));
    }

    [Fact]
    public void A_moving_sum_over_a_gap_is_null()
    {
        var sums = Counts(
            (ReportingPeriod.Quarter(2023, 3), 1), (ReportingPeriod.Quarter(2023, 4), 2), (ReportingPeriod.Quarter(2024, 1), 4), (ReportingPeriod.Quarter(2024, 3), 8)).MovingSums(2);

        Assert.Equal([null, 3m, 6m, null], sums.Select(point => point.Value?.Value));
        Assert.Equal(new ItemCount(6), sums[ReportingPeriod.Quarter(2024, 1)]);
        Assert.Null(sums[ReportingPeriod.Quarter(2024, 3)]);
        Assert.Equal((ReportingPeriod.Quarter(2023, 4), new ItemCount(3)), sums[1]);
        Assert.True(sums.TryGet(ReportingPeriod.Quarter(2023, 3), out var none));
        Assert.Null(none);
        Assert.False(sums.TryGet(ReportingPeriod.Quarter(2024, 2), out _));
        Assert.Equal(4, sums.Count);
        Assert.Equal("There is no point for the period 2024-Q2.", Assert.Throws<KeyNotFoundException>(() => sums[ReportingPeriod.Quarter(2024, 2)]).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => sums[4]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    public void Moving_sums_and_averages_have_one_period_at_least(int number)
    {
        var series = Counts((ReportingPeriod.Year(2024), 1));
        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => series.MovingSums(number));

        Assert.Equal("periods", fault.ParamName);
        Assert.Contains(FormattableString.Invariant($"periods must be from 1 to 9999, and was {number}."), fault.Message, StringComparison.Ordinal);
        Assert.Equal("years", Assert.Throws<ArgumentOutOfRangeException>(() => series.CompoundAnnual(number)).ParamName);
    }

    [Fact]
    public void Before_the_calendar_there_is_nothing()
    {
        var series = Counts((ReportingPeriod.Year(1), 2), (ReportingPeriod.Year(2), 3), (ReportingPeriod.Year(9999), 5));

        Assert.Equal([null, 5m, null], series.MovingSums(2).Select(point => point.Value?.Value));
        Assert.Equal([null, null, null], series.MovingSums(9999).Select(point => point.Value));
        Assert.Equal([null, null, null], series.CompoundAnnual(9999).Select(point => point.Rate));
        Assert.Equal([null, null, 0.0092m], series.CompoundAnnual(9998).Select(point => point.Rate?.Round(4).Percent));
        Assert.Equal([null, 0m, null], series.YearOverYearContributions(Counts((ReportingPeriod.Year(1), 2), (ReportingPeriod.Year(2), 3)))
            .Select(point => point.Value - PercentagePoints.FromPoints(50)).Select(point => point?.Points));
    }

    // 100 to 121 in two years, and a year missing between them.
    [Fact]
    public void A_two_year_average_does_not_need_the_year_between()
    {
        var rates = Counts((ReportingPeriod.Quarter(2019, 3), 100), (ReportingPeriod.Quarter(2021, 3), 121), (ReportingPeriod.Quarter(2023, 3), -1), (ReportingPeriod.Quarter(2025, 3), 7))
            .CompoundAnnual(years: 2);

        Assert.Equal([null, 10m, null, null], rates.Select(point => point.Rate?.Percent));
    }

    [Fact]
    public void January_and_February_are_one_period_and_nothing_if_one_is_missing()
    {
        var merged = Counts(
            (ReportingPeriod.Month(2023, 1), 1), (ReportingPeriod.Month(2023, 2), 2), (ReportingPeriod.Month(2023, 3), 4),
            (ReportingPeriod.Month(2024, 1), 8), (ReportingPeriod.Month(2024, 3), 16), (ReportingPeriod.Month(2025, 2), 32),
            (ReportingPeriod.Day(new LocalDate(2025, 1, 5)), 64), (ReportingPeriod.Quarter(2025, 1), 128)).JanuaryFebruaryMerged();

        Assert.Equal(
            [
                (ReportingPeriod.YearToDate(2023, 2), 3m), (ReportingPeriod.Month(2023, 3), 4m), (ReportingPeriod.Month(2024, 3), 16m),
                (ReportingPeriod.Quarter(2025, 1), 128m), (ReportingPeriod.Day(new LocalDate(2025, 1, 5)), 64m),
            ],
            merged.Select(point => (point.Period, point.Value.Value)));

        // March has no month before it, and the two months none of their length.
        Assert.All(merged.PeriodOverPeriod(), point => Assert.Null(point.Rate));
        Assert.Equal(300m, merged.YearOverYear()[ReportingPeriod.Month(2024, 3)]!.Value.Percent);
    }

    [Fact]
    public void What_is_printed_for_both_months_stays() => Assert.Equal(
        [(ReportingPeriod.YearToDate(2024, 2), new ItemCount(21))],
        Counts((ReportingPeriod.Month(2024, 1), 10), (ReportingPeriod.YearToDate(2024, 2), 21), (ReportingPeriod.Month(2024, 2), 10)).JanuaryFebruaryMerged());

    [Fact]
    public void Currencies_do_not_mix_over_the_years()
    {
        Money[] values = [Money.Yuan(1), new(1, Currency.USD)];
        var series = Series.Of(values.Select((value, i) => (ReportingPeriod.Month(2024, i + 1), value)));
        var years = Series.Of(values.Select((value, i) => (ReportingPeriod.Year(2023 + i), value)));
        var yuan = Series.Of([(ReportingPeriod.Year(2023), Money.Yuan(0)), (ReportingPeriod.Year(2024), Money.Yuan(0))]);
        var dollars = Series.Of([(ReportingPeriod.Year(2023), values[1]), (ReportingPeriod.Year(2024), values[1])]);

        Assert.Throws<CurrencyMismatchException>(() => series.MovingSums(2));
        Assert.Throws<CurrencyMismatchException>(() => series.JanuaryFebruaryMerged());
        Assert.Throws<CurrencyMismatchException>(() => years.CompoundAnnual(1));
        Assert.Throws<CurrencyMismatchException>(() => dollars.YearOverYearContributions(yuan));
        Assert.Throws<CurrencyMismatchException>(() => dollars.YearOverYearContributionRates(yuan));
    }

    private static Series<Money> Years(params (int Year, string Amount)[] points) =>
        Series.Of(points.Select(point => (ReportingPeriod.Year(point.Year), Money.Parse(point.Amount))));

    private static Series<ItemCount> Counts(params (ReportingPeriod Period, int Count)[] points) =>
        Series.Of(points.Select(point => (point.Period, new ItemCount(point.Count))));
}
