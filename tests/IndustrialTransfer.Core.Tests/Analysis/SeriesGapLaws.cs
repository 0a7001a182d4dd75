using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for series of which periods may be missing: nothing is ever taken from another period instead.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class SeriesGapLaws
{
    [Property]
    public void Growth_is_measured_from_the_month_that_the_calendar_names_or_from_none(Money?[] values)
    {
        var series = Months(values);

        Assert.All(series.YearOverYear(), point => Assert.Equal(Rate(12, point.Period), point.Rate));
        Assert.All(series.PeriodOverPeriod(), point => Assert.Equal(Rate(1, point.Period), point.Rate));
        Assert.Equal(values.Count(value => value is not null), series.YearOverYear().Count);

        Percentage? Rate(int back, ReportingPeriod period) =>
            Index(period) is var i && i >= back && values[i - back] is { } before ? Growth.RateOrNull(before, values[i]!.Value) : null;
    }

    [Property]
    public void A_moving_sum_is_that_of_its_months_or_null(Money?[] values, byte number)
    {
        var periods = (number % 5) + 1;
        var sums = Months(values).MovingSums(periods);

        Assert.Equal(Months(values).Select(point => point.Period), sums.Select(point => point.Period));
        foreach (var (period, sum) in sums)
        {
            var i = Index(period);
            var window = i + 1 >= periods ? values[(i + 1 - periods)..(i + 1)] : [null];
            Assert.Equal(window.Contains(null) ? default(decimal?) : window.Sum(value => value!.Value.Amount), sum?.Amount);
        }
    }

    [Property]
    public void Twelve_months_to_December_are_the_year(PositiveMoney first, Money[] values)
    {
        var months = Months([.. values.Prepend(first.Value).Select(value => (Money?)value)]);
        var (sums, totals) = (months.MovingSums(12), months.Cumulated());

        Assert.All(totals.Where(point => point.Period.Kind == ReportingPeriodKind.Year), point =>
            Assert.Equal(point.Value, sums[ReportingPeriod.Month(point.Period.Start.Year, 12)]));
        Assert.Equal(months, months.MovingSums(1).Known());
    }

    [Property]
    public void What_is_known_of_a_series_with_gaps_is_what_is_not_null(Money?[] values, byte number)
    {
        var sums = Months(values).MovingSums((number % 4) + 1);

        Assert.Equal(sums.Where(point => point.Value is not null).Select(point => (point.Period, point.Value!.Value)), sums.Known());
    }

    [Property]
    public void Contributions_of_all_parts_add_up_to_the_growth_of_the_total((PositiveMoney, Money)[] values, bool ofYears)
    {
        var parts = values.Select(pair => (Money?)pair.Item1.Value).ToArray();
        var others = values.Select(pair => (Money?)pair.Item2).ToArray();
        var (one, other) = (Months(parts), Months(others));
        var total = Months([.. values.Select(pair => (Money?)(pair.Item1.Value + pair.Item2))]);
        var growth = ofYears ? total.YearOverYear() : total.PeriodOverPeriod();
        var (first, second) = ofYears
            ? (one.YearOverYearContributions(total), other.YearOverYearContributions(total))
            : (one.PeriodOverPeriodContributions(total), other.PeriodOverPeriodContributions(total));
        var (firstRate, secondRate) = ofYears
            ? (one.YearOverYearContributionRates(total), other.YearOverYearContributionRates(total))
            : (one.PeriodOverPeriodContributionRates(total), other.PeriodOverPeriodContributionRates(total));

        for (var i = 0; i < values.Length; i++)
        {
            Assert.Equal(growth[i].Rate is null, first[i].Value is null);
            if (growth[i].Rate is { } rate)
            {
                Near.Equal(rate.Percent, first[i].Value!.Value.Points + second[i].Value!.Value.Points, 1e-15m);
            }

            var before = i - (ofYears ? 12 : 1);
            Assert.Equal(before >= 0 && total[before].Value != total[i].Value, firstRate[i].Value is not null);
            if (firstRate[i].Value is { } share)
            {
                Near.Equal(100m, share.Percent + secondRate[i].Value!.Value.Percent, 1e-10m);
            }
        }
    }

    [Property]
    public void A_contribution_needs_the_part_before_and_the_total_before(Money?[] parts, PositiveMoney?[] totals)
    {
        var all = new Money?[Math.Max(parts.Length, totals.Length)];
        for (var i = 0; i < totals.Length; i++)
        {
            all[i] = totals[i]?.Value;
        }

        var contributions = Months(parts).YearOverYearContributions(Months(all));

        Assert.All(contributions, point => Assert.Equal(
            Index(point.Period) is var i && i >= 12 && parts[i - 12] is { } before && all[i - 12] is { } total
                ? (decimal?)Growth.Contribution(before, parts[i]!.Value, total).Points
                : null,
            point.Value?.Points));
    }

    [Property]
    public void Months_with_January_and_February_as_one_are_what_totals_without_January_tell(PositiveMoney first, Money[] values)
    {
        var months = Months([.. values.Prepend(first.Value).Select(value => (Money?)value)]);
        var merged = months.JanuaryFebruaryMerged();
        var totals = Series.Of(months.Cumulated().Where(point => point.Period.End.Month > 1));

        Assert.Equal(totals.Decumulated(), merged);
        Assert.Equal(totals, merged.Cumulated());
        Assert.Equal(merged, merged.JanuaryFebruaryMerged());
    }

    [Property]
    public void No_January_and_no_February_is_left_and_nothing_else_changes(Money?[] values)
    {
        var months = Months(values);
        var merged = months.JanuaryFebruaryMerged();

        Assert.DoesNotContain(merged, point => point.Period.Kind == ReportingPeriodKind.Month && point.Period.Start.Month < 3);
        Assert.Equal(
            months.Where(point => point.Period.Start.Month > 2), merged.Where(point => point.Period.Kind == ReportingPeriodKind.Month));
        Assert.Equal(
            months.Where(point => point.Period.Start.Month == 1 && months.TryGet(point.Period.Next(), out _))
                .Select(point => (ReportingPeriod.YearToDate(point.Period.Start.Year, 2), point.Value + months[point.Period.Next()])),
            merged.Where(point => point.Period.Kind != ReportingPeriodKind.Month));
    }

    [Property]
    public void Average_growth_over_years_is_measured_from_as_many_years_before(Money?[] values, byte number)
    {
        var years = (number % 3) + 1;
        var series = Months(values);

        Assert.All(series.CompoundAnnual(years), point => Assert.Equal(
            Index(point.Period) is var i && i >= 12 * years && values[i - (12 * years)] is { Amount: > 0 } before && values[i] is { Amount: >= 0 } now
                ? Growth.CompoundAnnual(before, now, years)
                : null,
            point.Rate));
    }

    [Property]
    public void The_two_year_average_is_the_average_of_two_years(PositiveMoney[] values)
    {
        var series = Months([.. values.Select(value => (Money?)value.Value)]);
        var (one, two) = (series.YearOverYear(), series.CompoundAnnual(2));

        for (var i = 24; i < series.Count; i++)
        {
            Near.Equal(1 + Growth.Average(one[i - 12].Rate!.Value, one[i].Rate!.Value).Ratio, 1 + two[i].Rate!.Value.Ratio, 1e-12m);
        }
    }

    [Property]
    public void Cumulative_rates_tell_those_of_the_months(PositiveMoney first, PositiveMoney[] values)
    {
        var months = Months([.. values.Prepend(first).Select(value => (Money?)Money.Yuan(Math.Min(value.Value.Amount, 1000m) + 100m))]);
        var totals = months.Cumulated();
        var rates = Series.Of(totals.YearOverYear().Where(point => point.Rate is not null).Select(point => (point.Period, point.Rate!.Value)));
        var expected = months.YearOverYear();

        var told = totals.DecumulatedGrowth(rates);

        Assert.Equal(expected.Select(point => point.Period), told.Select(point => point.Period));
        for (var i = 0; i < told.Count; i++)
        {
            Assert.Equal(expected[i].Rate is null, told[i].Rate is null);
            Near.Equal(expected[i].Rate?.Percent ?? 0, told[i].Rate?.Percent ?? 0, 1e-18m);
        }
    }

    // Months from January 2020 on; null where one is missing.
    private static Series<Money> Months(Money?[] values) => Series.Of(values
        .Select((value, i) => (Period: ReportingPeriod.Month(2020 + (i / 12), (i % 12) + 1), Value: value))
        .Where(point => point.Value is not null)
        .Select(point => (point.Period, point.Value!.Value)));

    private static int Index(ReportingPeriod month) => ((month.Start.Year - 2020) * 12) + month.Start.Month - 1;
}
