using System.Globalization;
using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What the calculators give of printed figures is all that the prints allow, and no more.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators), typeof(MeasureGenerators)], MaxTest = 400)]
public sealed class FigureCalculatorLaws
{
    [Property]
    public void A_share_has_the_tightest_ends(Figure<ItemCount> part, Figure<ItemCount> whole)
    {
        if (!TryRanges(part, whole, out var parts, out var wholes))
        {
            return;
        }

        if (wholes.Contains(0m))
        {
            Assert.Throws<DivideByZeroException>(() => Share.Of(part, whole));
            return;
        }

        TrueRange.Check(
            TrueRange.Of(parts), TrueRange.Of(wholes).AwayFromZero(), (one, other) => one / other * 100m, 0m, parts.Contains(0m),
            () => Numbers(Share.Of(part, whole)));
    }

    [Property]
    public void A_growth_rate_has_the_tightest_ends(Figure<Money> previous, Figure<Money> current)
    {
        // One currency for both, whatever was generated.
        var (before, after) = (WithoutCurrency(previous), WithoutCurrency(current));
        if (!TryRanges(before, after, out var bases, out var levels))
        {
            return;
        }

        if (bases.Upper <= 0m)
        {
            Assert.Throws<UndefinedGrowthException>(() => Growth.Rate(before, after));
            Assert.Throws<UndefinedGrowthException>(() => Growth.Multiple(before, after));
            return;
        }

        var divisors = TrueRange.Of(bases).AboveZero();
        TrueRange.Check(
            TrueRange.Of(levels), divisors, (one, other) => (one / other * 100m) - 100m, -100m, levels.Contains(0m), () => Numbers(Growth.Rate(before, after)));
        TrueRange.Check(TrueRange.Of(levels), divisors, (one, other) => one / other, 0m, levels.Contains(0m), () => Growth.Multiple(before, after));
    }

    /// <summary>The multiple is 2 to the power of 96 in its last digit, the first number that 29 digits do not hold.</summary>
    [Fact]
    public void A_growth_rate_of_one_digit_too_many_has_the_tightest_ends()
        => A_growth_rate_has_the_tightest_ends(
            Figure<Money>.Parse("CNY 0, step 10000", CultureInfo.InvariantCulture), Figure<Money>.Parse("CNY 39614081257132168796771975168, step 0", CultureInfo.InvariantCulture));

    [Property]
    public void An_implied_base_has_the_tightest_ends(Figure<LandArea> current, Figure<Percentage> rate)
    {
        if (!TryRanges(current, rate, out var levels, out var rates))
        {
            return;
        }

        if (rates.Upper <= -100m)
        {
            Assert.Throws<UndefinedGrowthException>(() => Growth.ImpliedBase(current, rate));
            return;
        }

        var range = TrueRange.Of(rates);
        var factors = (range with { Lower = (range.Lower + 100m) / 100m, Upper = (range.Upper + 100m) / 100m }).AboveZero();
        TrueRange.Check(
            TrueRange.Of(levels), factors, (one, other) => one / other, 0m, levels.Contains(0m), () => Numbers(Growth.ImpliedBase(current, rate)));
    }

    [Property]
    public void A_base_and_its_rate_imply_each_other(PositiveMoney value, GrowthRate rate)
    {
        var (current, percent) = (new Figure<Money>(value.Value, step: Money.Yuan(0.0001m)), new Figure<Percentage>(rate.Value, step: Percentage.FromPercent(0.1m)));
        var bases = Growth.ImpliedBase(current, percent);

        Assert.True(Growth.Rate(bases, current.Interval).Contains(rate.Value));
        Assert.True(bases.Contains(Growth.ImpliedBase(value.Value, rate.Value)));
    }

    [Property]
    public void Parts_and_wholes_implied_by_a_share_have_the_tightest_ends(Figure<ItemCount> amount, Figure<Percentage> share)
    {
        if (!TryRanges(amount, share, out var amounts, out var shares))
        {
            return;
        }

        TrueRange.Check(
            TrueRange.Of(amounts), TrueRange.Of(shares), (one, other) => one * other / 100m, 0m, amounts.Contains(0m) || shares.Contains(0m),
            () => Numbers(Share.ImpliedPart(amount, share)));
        if (shares.Contains(0m))
        {
            Assert.Throws<DivideByZeroException>(() => Share.ImpliedWhole(amount, share));
            return;
        }

        TrueRange.Check(
            TrueRange.Of(amounts), TrueRange.Of(shares).AwayFromZero(), (one, other) => one / other * 100m, 0m, amounts.Contains(0m),
            () => Numbers(Share.ImpliedWhole(amount, share)));
    }

    [Property]
    public void An_intensity_has_the_tightest_ends(Figure<ItemCount> amount, Figure<LandArea> land)
    {
        if (!TryRanges(amount, land, out var amounts, out var areas))
        {
            return;
        }

        var items = new Figure<ItemCount>(new ItemCount(land.Value.Mu), land.Bound, new ItemCount(land.Step.Mu));
        if (areas.Upper <= 0m)
        {
            Assert.Throws<DivideByZeroException>(() => Intensity.PerMu(amount, land));
            Assert.Throws<DivideByZeroException>(() => Intensity.PerItem(amount, items));
            return;
        }

        TrueRange.Check(
            TrueRange.Of(amounts), TrueRange.Of(areas).AboveZero(), (one, other) => one / other, 0m, amounts.Contains(0m),
            () => Numbers(Intensity.PerMu(amount, land)));
        Assert.Equal(Record.Exception(() => Intensity.PerMu(amount, land))?.GetType(), Record.Exception(() => Intensity.PerItem(amount, items))?.GetType());
        if (Record.Exception(() => Intensity.PerMu(amount, land)) is null)
        {
            Assert.Equal(Intensity.PerMu(amount, land), Intensity.PerItem(amount, items));
        }
    }

    [Property]
    public void An_implied_exchange_rate_has_the_tightest_ends_above_zero(Figure<ItemCount> from, Figure<ItemCount> to)
    {
        if (!TryRanges(from, to, out var bases, out var quotes))
        {
            return;
        }

        var (dollars, yuan) = (As(from, Currency.USD), As(to, Currency.CNY));
        if (bases.Contains(0m))
        {
            Assert.Throws<DivideByZeroException>(() => ExchangeRate.Implied(dollars, yuan));
            return;
        }

        // A rate above zero has both amounts on one side of it.
        var (above, below) = bases.Lower >= 0m ? (quotes, bases) : (-quotes, -bases);
        if (above.Upper <= 0m)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => ExchangeRate.Implied(dollars, yuan));
            return;
        }

        TrueRange.Check(
            TrueRange.Of(above).AboveZero(), TrueRange.Of(below).AwayFromZero(), (one, other) => one / other, 0m, false,
            () => ExchangeRate.Implied(dollars, yuan));
    }

    [Property]
    public void A_sum_and_an_average_have_the_tightest_ends(Figure<ItemCount>[] figures, bool isAverage)
    {
        if (Array.Exists(figures, figure => Record.Exception(() => figure.Interval) is not null) || (isAverage && figures.Length == 0))
        {
            return;
        }

        var sum = new TrueRange(0m, 0m, LowerIsOpen: false, UpperIsOpen: false);
        foreach (var range in figures.Select(figure => TrueRange.Of(Numbers(figure.Interval))))
        {
            sum = new(sum.Lower + range.Lower, sum.Upper + range.Upper, sum.LowerIsOpen || range.LowerIsOpen, sum.UpperIsOpen || range.UpperIsOpen);
        }

        TrueRatio count = isAverage ? figures.Length : 1m;
        var one = new TrueRange(1m, 1m, LowerIsOpen: false, UpperIsOpen: false);
        TrueRange.Check(sum, one, (total, _) => total / count, 0m, false, () => Numbers(isAverage ? figures.Average() : figures.Sum()));
    }

    [Property]
    public void Exact_figures_give_what_their_values_do(PositiveMoney part, PositiveMoney whole)
    {
        var (one, other) = (new Figure<Money>(part.Value), new Figure<Money>(whole.Value));

        Close(Share.Of(part.Value, whole.Value).Percent, Numbers(Share.Of(one, other)));
        Close(Growth.Rate(whole.Value, part.Value).Percent, Numbers(Growth.Rate(other, one)));
        Close(Growth.Multiple(whole.Value, part.Value), Growth.Multiple(other, one));
        Close(Intensity.PerItem(part.Value, new ItemCount(7m)).Amount, Numbers(Intensity.PerItem(one, new Figure<ItemCount>(new ItemCount(7m)))));
        Assert.Equal(new Interval<Money>(part.Value + whole.Value, part.Value + whole.Value), Figures.Sum([one, other]));

        static void Close(decimal value, Interval<decimal> range)
        {
            // The plain calculators round a ratio to 28 decimals, which for a percentage are 26.
            Assert.InRange(value, range.Lower!.Value - (Math.Abs(value) * 1e-26m) - 1e-26m, range.Upper!.Value + (Math.Abs(value) * 1e-26m) + 1e-26m);
            Assert.InRange(range.Upper!.Value - range.Lower!.Value, 0m, 1e-27m * Math.Max(1m, Math.Abs(value)));
        }
    }

    private static bool TryRanges<T, TOther>(Figure<T> one, Figure<TOther> other, out Interval<decimal> range, out Interval<decimal> otherRange)
        where T : struct, IQuantity<T>
        where TOther : struct, IQuantity<TOther>
    {
        (range, otherRange) = (default, default);
        if (Record.Exception(() => (one.Interval, other.Interval)) is not null)
        {
            return false;
        }

        (range, otherRange) = (Numbers(one.Interval), Numbers(other.Interval));
        return true;
    }

    private static Interval<decimal> Numbers<T>(Interval<T> interval) where T : struct, IQuantity<T> =>
        new(interval.Lower?.Scalar, interval.Upper?.Scalar, interval.LowerIsOpen, interval.UpperIsOpen);

    private static Figure<Money> WithoutCurrency(Figure<Money> figure) =>
        new(new Money(figure.Value.Amount, Currency.CNY), figure.Bound, new Money(figure.Step.Amount, Currency.CNY));

    private static Figure<Money> As(Figure<ItemCount> figure, Currency currency) =>
        new(new Money(figure.Value.Value, currency), figure.Bound, new Money(figure.Step.Value, currency));
}
