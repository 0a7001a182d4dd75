using IndustrialTransfer.Analysis.Numerics;
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

    /// <summary>The factor from a base, which <see cref="IsBase"/> allows.</summary>
    public static decimal Of<T>(T previous, T current) where T : struct, IQuantity<T>
    {
        try
        {
            return current / previous;
        }
        catch (OverflowException fault)
        {
            throw new OverflowException(Invariant($"The growth from {previous} to {current} has more digits than fit."), fault);
        }
    }

    /// <summary>1 + rate, of a rate that leaves something to grow from.</summary>
    public static decimal OfBase(Percentage rate)
    {
        CheckRate(rate);
        return 1m + rate.Ratio;
    }

    /// <summary>Whether a rate leaves something to grow from.</summary>
    public static bool LeavesBase(Percentage rate) => rate.Percent > -100m;

    /// <summary>Refuses a rate that leaves nothing.</summary>
    public static void CheckRate(Percentage rate)
    {
        if (!LeavesBase(rate))
        {
            throw new UndefinedGrowthException(null, Invariant($"A rate of {rate} leaves nothing of a base, or less: no base can be told from it."));
        }
    }

    /// <summary>The growth rate of a factor.</summary>
    public static Percentage ToRate(decimal factor) => Percentage.FromRatio(Exact.Trim(factor - 1m));

    /// <summary>ln(<paramref name="current"/> ÷ <paramref name="previous"/>), both positive, to about 15 digits however near the two are.</summary>
    /// <remarks>Near 1 the quotient as a double keeps few digits of what it differs by; the difference of the decimals has them all.</remarks>
    public static double Logarithm(decimal previous, decimal current) =>
        SmallDifferences.Log((double)(current - previous) / (double)previous, (double)current / (double)previous);
}
