using System.Numerics;
using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>All amounts that there are, 29 digits and every currency: the result is right, or the exception is a documented one.</summary>
[Properties(Arbitrary = [typeof(MeasureGenerators)], MaxTest = 300)]
public sealed class AnalysisEdgeLaws
{
    // Of the ratio, the 28th decimal or digit.
    private static readonly BigInteger Precision = BigInteger.Pow(10, 27);

    [Property]
    public void A_share_is_right_to_28_digits(ItemCount part, ItemCount whole)
    {
        if (Try(() => (Percentage?)Share.Of(part, whole), typeof(DivideByZeroException)) is { } share)
        {
            Right(share.Percent, part.Value, whole.Value, less: 0);
        }
    }

    [Property]
    public void A_rate_is_right_to_28_digits(ItemCount previous, ItemCount current)
    {
        if (Try(() => (Percentage?)Growth.Rate(previous, current), typeof(UndefinedGrowthException)) is { } rate)
        {
            Right(rate.Percent, current.Value, previous.Value, less: 1);
        }
    }

    [Property]
    public void Averages_over_one_year_are_right_to_28_digits(ItemCount previous, ItemCount current)
    {
        if (Try(() => (Percentage?)Growth.CompoundAnnual(previous, current, 1), typeof(UndefinedGrowthException)) is { } level)
        {
            Right(level.Percent, current.Value, previous.Value, less: 1);
            Assert.Equal(level, Growth.AccumulatedAnnual(previous, [current]));
        }
    }

    [Property]
    public void Amounts_throw_nothing_undocumented(Money[] amounts, Money first, Money last, byte years)
    {
        Money[] all = [first, last, .. amounts];

        Try(() => Share.Of(first, last), typeof(DivideByZeroException));
        Try(() => Growth.Rate(first, last), typeof(UndefinedGrowthException));
        Try(() => Growth.RateOrNull(first, last));
        Try(() => Growth.Multiple(first, last), typeof(UndefinedGrowthException));
        Try(() => Growth.CompoundAnnual(first, last, years + 1), typeof(UndefinedGrowthException));
        Try(() => Growth.AccumulatedAnnual(first, all), typeof(UndefinedGrowthException));
        Try(() => Growth.Contribution(first, last, all[^1]), typeof(UndefinedGrowthException));
        Try(() => Growth.ContributionRate(first, last, all[^1], all[0]), typeof(UndefinedGrowthException));
        Try(() => all.BreakDown(amount => amount.Currency, amount => amount).RoundedShares(2), typeof(DivideByZeroException));
        Try(() => all.RankBy(amount => amount));
    }

    [Property]
    public void Rates_throw_nothing_undocumented(Percentage[] rates, Money current, Percentage rate)
    {
        Try(() => Growth.Chain(rates), typeof(UndefinedGrowthException));
        Try(() => Growth.ImpliedBase(current, rate), typeof(UndefinedGrowthException));
    }

    [Property]
    public void Two_currencies_never_rank_and_one_always_does(Money[] amounts)
    {
        var currencies = amounts.Where(amount => amount.Currency != Currency.XXX || amount.Amount != 0).Select(amount => amount.Currency).Distinct().Count();

        Assert.Equal(currencies < 2, Try(() => amounts.RankBy(amount => amount)) is not null);
    }

    private static T? Try<T>(Func<T> calculation, params Type[] documented)
    {
        try
        {
            return calculation();
        }
        catch (Exception fault) when (fault is CurrencyMismatchException or OverflowException || documented.Contains(fault.GetType()))
        {
            return default;
        }
    }

    // Whether percent = 100 × (numerator ÷ denominator − less), but for the last digits: compared as fractions of whole numbers.
    private static void Right(decimal percent, decimal numerator, decimal denominator, int less)
    {
        var (a, b) = (Whole(numerator), Whole(denominator));
        var exact = 100 * (a - (less * b));
        var error = BigInteger.Abs((Whole(percent) * b) - (exact * Unit));
        Assert.True(error * Precision <= 100 * BigInteger.Max(BigInteger.Abs(a), BigInteger.Abs(b)) * Unit, $"{percent} is not 100 × ({numerator} ÷ {denominator} − {less}).");
    }

    private static BigInteger Unit => BigInteger.Pow(10, 28);

    private static BigInteger Whole(decimal value) => new BigInteger(decimal.Truncate(value)) * Unit + new BigInteger((value - decimal.Truncate(value)) * 1e28m);
}
