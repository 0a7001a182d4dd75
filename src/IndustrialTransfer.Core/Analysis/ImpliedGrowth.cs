using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>Growth rates that are not printed but follow from those that are: of a total from its parts, of a month from cumulative figures.</summary>
/// <remarks>
/// <para>Printed rates are rounded, and what follows from them is as uncertain as their last digits: the rate of one month from two cumulative
/// figures may be off by many times their rounding, the more so the smaller the month is beside them.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class ImpliedGrowth
{
    /// <summary>The growth of a total from the growth of its parts: the mean of their rates, weighted by the base period. A third that grew by 9 %
    /// and two thirds that grew by 3 % are a total that grew by 5 %.</summary>
    /// <remarks>Only the proportions of the bases count: amounts of the base period or shares in its total, so that shares rounded to 99.9 % in all
    /// do no harm. Of parts whose present amounts are known, the bases are those of <see cref="Growth.ImpliedBase{T}(T, Percentage)"/>.</remarks>
    /// <typeparam name="T">The quantity of the bases: money, or percentages where they are shares.</typeparam>
    /// <param name="parts">The parts, which together are the total: the base of each, zero or above, and its rate.</param>
    /// <exception cref="ArgumentException"><paramref name="parts"/> is empty.</exception>
    /// <exception cref="UndefinedGrowthException">A base is negative, or all are zero.</exception>
    /// <exception cref="CurrencyMismatchException">The bases have different currencies.</exception>
    /// <exception cref="OverflowException">The bases, times the rates, are too large.</exception>
    public static Percentage OfTotal<T>(IEnumerable<(T Base, Percentage Rate)> parts) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(parts);
        var (any, total, increase) = (false, 0m, 0m);
        var named = T.AdditiveIdentity;
        foreach (var (before, rate) in parts)
        {
            OneCurrency.Check(named, before);
            if (before.Scalar < 0)
            {
                throw GrowthFactor.NoBase(before);
            }

            named = named.Equals(T.AdditiveIdentity) ? before : named;
            (any, total, increase) = (true, total + before.Scalar, increase + (before.Scalar * rate.Percent));
        }

        if (!any)
        {
            throw new ArgumentException("A total has one part at least.", nameof(parts));
        }

        return total > 0 ? Percentage.FromPercent(Exact.Trim(increase / total)) : throw GrowthFactor.NoBase(named);
    }

    /// <summary>
    /// The growth of what remains of a whole without a part, from the levels and the rates of both: of March from January to March and January to
    /// February; of January to February from January to March and March; of the other industries from all and one.
    /// </summary>
    /// <remarks>(whole − part) ÷ (whole ÷ (1 + rate of the whole) − part ÷ (1 + rate of the part)) − 1: both bases are implied by their rates, so
    /// that last year's levels, which may have been revised, are not needed.</remarks>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="whole">The level of the whole now.</param>
    /// <param name="wholeRate">Its growth rate, above −100 %.</param>
    /// <param name="part">The level of the part now.</param>
    /// <param name="partRate">Its growth rate, above −100 %.</param>
    /// <exception cref="UndefinedGrowthException">A rate is −100 % or less, or the figures imply that the remainder was zero or negative.</exception>
    /// <exception cref="CurrencyMismatchException">The levels have different currencies.</exception>
    /// <exception cref="OverflowException">The rate is too large.</exception>
    public static Percentage OfRest<T>(T whole, Percentage wholeRate, T part, Percentage partRate) where T : struct, IQuantity<T>
    {
        OneCurrency.Check(whole, part);
        GrowthFactor.CheckRate(wholeRate);
        GrowthFactor.CheckRate(partRate);
        return Rest(whole.Scalar, wholeRate, part.Scalar, partRate) ?? throw new UndefinedGrowthException(
            null, Invariant($"What remains of {whole}, grown by {wholeRate}, without {part}, grown by {partRate}, was zero or negative before: it has no growth."));
    }

    /// <summary>As <see cref="OfRest"/>, and null where that throws.</summary>
    internal static Percentage? OfRestOrNull<T>(T whole, Percentage wholeRate, T part, Percentage partRate) where T : struct, IQuantity<T>
    {
        OneCurrency.Check(whole, part);
        return GrowthFactor.LeavesBase(wholeRate) && GrowthFactor.LeavesBase(partRate) ? Rest(whole.Scalar, wholeRate, part.Scalar, partRate) : null;
    }

    private static Percentage? Rest(decimal whole, Percentage wholeRate, decimal part, Percentage partRate)
    {
        var (hundred, all, some) = (Fraction.Of(100m), Fraction.Of(whole), Fraction.Of(part));
        var (wholeFactor, partFactor) = (hundred + Fraction.Of(wholeRate.Percent), hundred + Fraction.Of(partRate.Percent));

        // The base of the rest times both factors, which are positive. What cancels here leaves no digit to lose: it is rounded once, at the end.
        var baseTimesFactors = (all * partFactor) - (some * wholeFactor);
        return baseTimesFactors.Sign > 0
            ? Percentage.FromPercent((((all - some) * wholeFactor * partFactor * baseTimesFactors.Reciprocal()) - hundred).Nearest())
            : null;
    }
}
