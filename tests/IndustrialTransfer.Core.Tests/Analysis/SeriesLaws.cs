using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for every series.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators), typeof(PeriodGenerators)])]
public sealed class SeriesLaws
{
    [Property]
    public void Cumulating_and_decumulating_undo_each_other(Money[] values, byte start)
    {
        var months = Months(values, start);
        var totals = months.Cumulated();

        Assert.Equal(months, totals.Decumulated());
        Assert.Equal(totals, totals.Decumulated().Cumulated());
    }

    [Property]
    public void A_running_total_is_the_sum_of_its_months(Money[] values, byte start)
    {
        var months = Months(values, start);
        var totals = months.Cumulated();

        Assert.Equal(months.Select(point => point.Period.End), totals.Select(point => point.Period.End));
        foreach (var (period, total) in totals)
        {
            Assert.Equal(period.Start.Year, period.End.Year);
            Assert.Equal(months.Where(point => period.Contains(point.Period)).Sum(point => point.Value.Amount), total.Amount);
            Assert.True(months[0].Period.Start == period.Start || (period.Start.Month, period.Start.Day) == (1, 1));
        }
    }

    [Property]
    public void Growth_is_that_on_the_month_twelve_or_one_before(Money[] values, byte start)
    {
        var months = Months(values, start);
        var (year, month) = (months.YearOverYear(), months.PeriodOverPeriod());

        for (var i = 0; i < months.Count; i++)
        {
            Assert.Equal((months[i].Period, i < 12 ? null : Growth.RateOrNull(months[i - 12].Value, months[i].Value)), year[i]);
            Assert.Equal((months[i].Period, i < 1 ? null : Growth.RateOrNull(months[i - 1].Value, months[i].Value)), month[i]);
        }
    }

    [Property]
    public void Points_stand_in_order_and_are_found_whatever_order_they_came_in((ReportingPeriod Period, Money Value)[] points, int seed)
    {
        var different = points.DistinctBy(point => point.Period).ToArray();
        var series = Series.Of(different);
        new Random(seed).Shuffle(different);

        Assert.Equal(series, Series.Of(different));
        Assert.Equal(different.OrderBy(point => point.Period.Start).ThenBy(point => point.Period.End), series);
        Assert.All(different, point => Assert.Equal(point.Value, series[point.Period]));
        Assert.Equal(different.Length, series.Count);
        Assert.Equal(different.Length, series.YearOverYear().Count);
        Assert.Equal(different.Length, series.PeriodOverPeriod().Count);
    }

    [Property]
    public void A_rate_belongs_to_a_point_and_its_base((ReportingPeriod Period, PositiveMoney Value)[] points)
    {
        var series = Series.Of(points.DistinctBy(point => point.Period).Select(point => (point.Period, point.Value.Value)));

        Assert.All(series.YearOverYear(), point => Assert.Equal(
            point.Period.Start.Year > 1 && series.TryGet(point.Period.YearEarlier(), out var before) ? Growth.Rate(before, series[point.Period]) : null, point.Rate));
    }

    [Property]
    public void Average_growth_is_that_from_the_first_year_to_the_last(PositiveMoney first, PositiveMoney last, PositiveMoney between, byte years)
    {
        var n = years + 2;
        var series = Series.Of(
            [(ReportingPeriod.Year(2000 + n), last.Value), (ReportingPeriod.Year(2001), between.Value), (ReportingPeriod.Year(2000), first.Value)]);

        Assert.Equal(Growth.CompoundAnnual(first.Value, last.Value, n), series.CompoundAnnual());
    }

    // Up to a few years of months, from any month of 2019 on.
    private static Series<Money> Months(Money[] values, byte start) =>
        Series.Of(values.Select((value, i) => (ReportingPeriod.Month(2019 + ((start % 12) + i) / 12, ((start % 12) + i) % 12 + 1), value)));
}
