using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>The rules that all growth shares: what may be a base, and what to say where it may not.</summary>
internal static class GrowthFactor
{
    /// <summary>Whether there is growth from a base; refuses two currencies.</summary>
    public static bool IsBase<T>(T previous, T other) where T : struct, IQuantity<T>
    {
        OneCurrency.Check(previous, other);
        return previous.Scalar > 0;
    }

    /// <summary>What to throw where there is none.</summary>
    public static UndefinedGrowthException NoBase<T>(T previous) where T : struct, IQuantity<T> => new(
        previous.ToString(),
        previous.Scalar == 0
            ? Invariant($"There is no growth from {previous}: the base is zero.")
            : Invariant($"There is no growth rate from {previous}: the base is negative, and its sign would turn the rate's meaning round."));

    /// <summary>1 + rate, of a rate that leaves something to grow from.</summary>
    public static decimal OfBase(Percentage rate) => rate.Percent > -100m
        ? 1m + rate.Ratio
        : throw new UndefinedGrowthException(null, Invariant($"A rate of {rate} leaves nothing of a base, or less: no base can be told from it."));

    /// <summary>The growth rate of a factor.</summary>
    public static Percentage ToRate(decimal factor) => Percentage.FromRatio(Exact.Trim(factor - 1m));

    /// <summary>ln(<paramref name="current"/> ÷ <paramref name="previous"/>), both positive, to about 15 digits however near the two are.</summary>
    public static double Logarithm(decimal previous, decimal current)
    {
        // Near 1 the quotient as a double keeps few digits of what it differs by; the difference of the decimals has them all.
        var change = (double)(current - previous) / (double)previous;
        if (Math.Abs(change) >= 0.5)
        {
            return Math.Log((double)current / (double)previous);
        }

        // ln(1 + x) as Kahan computes it: the rounding of 1 + x is in the logarithm and in the divisor, and cancels.
        var sum = 1 + change;
        return sum == 1 ? change : Math.Log(sum) * (change / (sum - 1));
    }
}
