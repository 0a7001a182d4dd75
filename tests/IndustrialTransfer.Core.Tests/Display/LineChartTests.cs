using System.Text.Json;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Display;

/// <summary>Which periods are points of one line.</summary>
public sealed class LineChartTests
{
    [Theory]
    [InlineData("2023-Q1", "2023-03")]
    [InlineData("2023-Q1", "2023-02")]
    [InlineData("2023-H1", "2023-Q2")]
    [InlineData("2023", "2023-07")]
    public void A_period_within_another_is_no_point_of_the_same_line(string whole, string part)
    {
        var series = Of(ReportingPeriod.Parse(whole), ReportingPeriod.Parse(part));
        var message = Assert.Throws<ArgumentException>("series", () => series.ToChart()).Message;
        Assert.Contains(whole, message, StringComparison.Ordinal);
        Assert.Contains(part, message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("series", () => series.YearOverYear().ToChart());
        Assert.Throws<ArgumentException>("series", () => series.MovingSums(1).ToChart());
        Assert.Single(Days(Series.Of(series.Where(point => point.Period.Kind == ReportingPeriod.Parse(part).Kind))));
    }

    [Fact]
    public void Running_totals_are_points_of_one_line_and_so_are_periods_of_different_lengths_side_by_side()
    {
        var months = Of([.. Enumerable.Range(1, 6).Select(month => ReportingPeriod.Month(2023, month))]);
        Assert.Equal(6, Days(months.Cumulated()).Distinct().Count());
        Assert.Equal(5, Days(months.JanuaryFebruaryMerged()).Distinct().Count());
        Assert.Equal(2, Days(Of(ReportingPeriod.Between(new(2022, 4, 1), new(2023, 3, 31)), ReportingPeriod.Between(new(2022, 5, 1), new(2023, 4, 30)))).Distinct().Count());
    }

    private static Series<Money> Of(params ReportingPeriod[] periods) => Series.Of(periods.Select((period, i) => (period, Money.Yuan(i + 1))));

    private static int[] Days(Series<Money> series)
    {
        using var document = JsonDocument.Parse(series.ToChart().ToJson());
        return [.. document.RootElement.GetProperty("data").GetProperty("values").EnumerateArray().Select(value => value.GetProperty("day").GetInt32())];
    }
}
