using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Amounts per hectare, square kilometre and job, and benchmarks; per mu and per item see <see cref="FigureCalculatorTests"/>.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class IntensityTests
{
    [Property]
    public void Fifteen_mu_are_a_hectare_and_a_hundred_hectares_a_square_kilometre(Money amount, ushort mu)
    {
        var land = LandArea.FromMu(mu + 1m);

        Near.Equal(Intensity.PerMu(amount, land).Amount * 15m, Intensity.PerHectare(amount, land).Amount, 1e-20m);
        Near.Equal(Intensity.PerHectare(amount, land).Amount * 100m, Intensity.PerSquareKilometre(amount, land).Amount, 1e-20m);
        Near.Equal(amount.Amount, Intensity.PerHectare(amount, LandArea.FromHectares(mu + 1m)).Amount * (mu + 1m), 1e-20m);
        Near.Equal(amount.Amount, Intensity.PerSquareKilometre(amount, LandArea.FromSquareKilometres(mu + 1m)).Amount * (mu + 1m), 1e-20m);
        Assert.Equal(Intensity.PerItem(amount, new ItemCount(mu + 1m)), Intensity.PerJob(amount, new ItemCount(mu + 1m)));
    }

    [Property]
    public void A_benchmark_is_met_where_the_margin_is_not_negative(Money actual, Money value)
    {
        Assert.Equal(actual.Amount >= value.Amount, Benchmark.AtLeast(value).IsMetBy(actual));
        Assert.Equal(actual.Amount <= value.Amount, Benchmark.AtMost(value).IsMetBy(actual));
        Assert.Equal(actual.Amount - value.Amount, Benchmark.AtLeast(value).MarginOf(actual).Amount);
        Assert.Equal(value.Amount - actual.Amount, Benchmark.AtMost(value).MarginOf(actual).Amount);
        Assert.True(Benchmark.AtLeast(value).IsMetBy(value) && Benchmark.AtMost(value).IsMetBy(value));
    }

    // Casebook, Zhaoqing cluster, January to September 2022: 7.635 billion yuan on 1,355 mu, which are 90.33 hectares.
    [Fact]
    public void The_cluster_has_84_million_a_hectare()
    {
        var (amount, land) = (Money.Parse("RMB 7.635 billion"), LandArea.FromMu(1355m));

        Assert.Equal(84_520_295.20m, Intensity.PerHectare(amount, land).Round(2).Amount);
        Assert.Equal(8_452_029_520.30m, Intensity.PerSquareKilometre(amount, land).Round(2).Amount);
        Assert.Equal(0.15m, Intensity.PerHectare(Money.Yuan(13.55m), land).Amount);
        Assert.Equal(Money.Yuan(500_000), Intensity.PerJob(Money.Parse("3亿元"), new ItemCount(600)));
    }

    [Fact]
    public void Figures_and_ranges_give_all_that_they_allow()
    {
        var (amount, land) = (Figure<Money>.Parse("1.2 million yuan"), Figure<LandArea>.Parse("less than 100 mu"));

        Assert.Equal(Interval<Money>.Parse("(CNY 172500, ∞)"), Intensity.PerHectare(amount, land));
        Assert.Equal(Interval<Money>.Parse("(CNY 17250000, ∞)"), Intensity.PerSquareKilometre(amount, land));
        Assert.Equal(Intensity.PerHectare(amount, land), Intensity.PerHectare(amount.Interval, land.Interval));
        Assert.Equal(Intensity.PerSquareKilometre(amount, land), Intensity.PerSquareKilometre(amount.Interval, land.Interval));
        Assert.Equal(Interval<Money>.Parse("(CNY 11500, ∞)"), Intensity.PerMu(amount, land));
    }

    [Fact]
    public void No_land_and_no_jobs_are_refused()
    {
        Assert.Equal("There is no amount per unit of 0 mu: it is not above zero.", Assert.Throws<DivideByZeroException>(() => Intensity.PerHectare(Money.Yuan(1), default)).Message);
        Assert.Throws<DivideByZeroException>(() => Intensity.PerSquareKilometre(Money.Yuan(1), LandArea.FromMu(-1)));
        Assert.Equal("There is no amount per unit of -1: it is not above zero.", Assert.Throws<DivideByZeroException>(() => Intensity.PerJob(Money.Yuan(1), new ItemCount(-1))).Message);
        Assert.Throws<OverflowException>(() => Intensity.PerHectare(Money.Yuan(decimal.MaxValue), LandArea.FromMu(100)));
    }

    [Fact]
    public void A_benchmark_that_more_is_better_than()
    {
        var benchmark = Benchmark.AtLeast(Money.Yuan(3_000_000));

        Assert.Equal((Money.Yuan(3_000_000), false), (benchmark.Value, benchmark.LessIsBetter));
        Assert.Equal(120m, benchmark.ShareOf(Money.Yuan(3_600_000)).Percent);
        Assert.True(benchmark.IsMetBy(Money.Yuan(3_600_000)));
        Assert.Equal(Money.Yuan(600_000), benchmark.MarginOf(Money.Yuan(3_600_000)));
        Assert.False(benchmark.IsMetBy(Money.Yuan(2_999_999.99m)));
        Assert.Equal(Money.Yuan(-0.01m), benchmark.MarginOf(Money.Yuan(2_999_999.99m)));
        Assert.Equal("at least CNY 3000000", benchmark.ToString());
    }

    [Fact]
    public void A_benchmark_that_less_is_better_than()
    {
        var benchmark = Benchmark.AtMost(LandArea.FromMu(2));

        Assert.Equal((LandArea.FromMu(2), true), (benchmark.Value, benchmark.LessIsBetter));
        Assert.Equal(150m, benchmark.ShareOf(LandArea.FromMu(3)).Percent);
        Assert.False(benchmark.IsMetBy(LandArea.FromMu(3)));
        Assert.Equal(LandArea.FromMu(-1), benchmark.MarginOf(LandArea.FromMu(3)));
        Assert.True(benchmark.IsMetBy(LandArea.FromMu(2)));
        Assert.Equal("at most 2 mu", benchmark.ToString());
        Assert.NotEqual(Benchmark.AtLeast(LandArea.FromMu(2)), benchmark);
    }

    [Fact]
    public void What_cannot_be_compared_with_a_benchmark_is_refused()
    {
        Assert.Throws<CurrencyMismatchException>(() => Benchmark.AtLeast(Money.Yuan(1)).IsMetBy(new Money(1, Currency.USD)));
        Assert.Throws<CurrencyMismatchException>(() => Benchmark.AtMost(Money.Yuan(1)).MarginOf(new Money(1, Currency.USD)));
        Assert.Throws<DivideByZeroException>(() => Benchmark.AtMost(Money.Yuan(0)).ShareOf(Money.Yuan(1)));
    }
}
