using System.Numerics;
using System.Runtime.InteropServices;
using IndustrialTransfer.Analysis.Numerics;
using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>How something grew: rates, multiples, averages over years, and what the parts contribute.</summary>
/// <remarks>
/// <para>A rate needs a base above zero: from nothing, and from a negative amount, there is no growth but only change. Such a base throws
/// <see cref="UndefinedGrowthException"/>, and is null where a name ends in <c>OrNull</c>; it never gives a number.</para>
/// <para>Ratios keep 28 decimals, or 28 digits where they are large: round where a rate is printed. Levels at current prices give growth at current prices,
/// which is not the real growth that statistical offices publish for output.</para>
/// <para>Of figures and intervals a rate is the range of all rates that they allow, its ends as tight as a decimal can be. Only the bases above zero
/// among those that are allowed have a rate: from "less than 50" to "100" it is more than 100 %, with no upper end. Where none is allowed, it
/// throws.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Growth
{
    // As far as reporting periods count years.
    private const int MostYears = 9999;

    /// <summary>The growth rate, 增长速度: (current − previous) ÷ previous. From the same period of last year it is 同比, from the period before 环比.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="previous">The base, above zero.</param>
    /// <param name="current">What it became; below zero the rate is under −100 %.</param>
    /// <exception cref="UndefinedGrowthException"><paramref name="previous"/> is zero or negative.</exception>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    /// <exception cref="OverflowException">The rate is too large.</exception>
    public static Percentage Rate<T>(T previous, T current) where T : struct, IQuantity<T> =>
        RateOrNull(previous, current) ?? throw GrowthFactor.NoBase(previous);

    /// <inheritdoc cref="Rate{T}(T, T)"/>
    public static Percentage Rate(decimal previous, decimal current) => Rate(new ItemCount(previous), new ItemCount(current));

    /// <summary>All growth rates that two printed figures allow.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="previous">The base as printed.</param>
    /// <param name="current">What it became, as printed.</param>
    /// <exception cref="UndefinedGrowthException">The print of <paramref name="previous"/> allows no base above zero.</exception>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    /// <exception cref="OverflowException">An end is too large.</exception>
    public static Interval<Percentage> Rate<T>(Figure<T> previous, Figure<T> current) where T : struct, IQuantity<T> =>
        Rate(previous.Interval, current.Interval);

    /// <summary>All growth rates that two ranges allow.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="previous">The bases.</param>
    /// <param name="current">What they became.</param>
    /// <exception cref="UndefinedGrowthException">No base is above zero.</exception>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    /// <exception cref="OverflowException">An end is too large.</exception>
    public static Interval<Percentage> Rate<T>(Interval<T> previous, Interval<T> current) where T : struct, IQuantity<T> =>
        ((Multiples(previous, current) * 100m) + -100m).Rounded(default(Percentage));

    /// <summary>The growth rate, or null from a base of zero or below.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="previous">The base.</param>
    /// <param name="current">What it became.</param>
    /// <exception cref="CurrencyMismatchException">The two have different currencies: that is a fault, not a base without growth.</exception>
    /// <exception cref="OverflowException">The rate is too large.</exception>
    public static Percentage? RateOrNull<T>(T previous, T current) where T : struct, IQuantity<T> =>
        GrowthFactor.IsBase(previous, current) ? GrowthFactor.ToRate(GrowthFactor.Of(previous, current)) : null;

    /// <inheritdoc cref="RateOrNull{T}(T, T)"/>
    public static Percentage? RateOrNull(decimal previous, decimal current) => RateOrNull(new ItemCount(previous), new ItemCount(current));

    /// <summary>The multiple, 倍数: current ÷ previous. Grown by 125 % is 2.25 times; doubled (翻一番) is 2 times.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="previous">The base, above zero.</param>
    /// <param name="current">What it became.</param>
    /// <exception cref="UndefinedGrowthException"><paramref name="previous"/> is zero or negative.</exception>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    /// <exception cref="OverflowException">The multiple is too large.</exception>
    public static decimal Multiple<T>(T previous, T current) where T : struct, IQuantity<T> =>
        GrowthFactor.IsBase(previous, current) ? GrowthFactor.Of(previous, current) : throw GrowthFactor.NoBase(previous);

    /// <inheritdoc cref="Multiple{T}(T, T)"/>
    public static decimal Multiple(decimal previous, decimal current) => Multiple(new ItemCount(previous), new ItemCount(current));

    /// <summary>All multiples that two printed figures allow.</summary>
    /// <inheritdoc cref="Rate{T}(Figure{T}, Figure{T})"/>
    public static Interval<decimal> Multiple<T>(Figure<T> previous, Figure<T> current) where T : struct, IQuantity<T> =>
        Multiple(previous.Interval, current.Interval);

    /// <summary>All multiples that two ranges allow.</summary>
    /// <inheritdoc cref="Rate{T}(Interval{T}, Interval{T})"/>
    public static Interval<decimal> Multiple<T>(Interval<T> previous, Interval<T> current) where T : struct, IQuantity<T> =>
        Multiples(previous, current).Rounded(1m);

    /// <summary>Logarithmic growth, 对数增长率: ln(current ÷ previous), as a ratio. 10 % are 0.0953…; it is below the rate, and near it where that is
    /// small.</summary>
    /// <remarks>Over periods one after the other it adds up, and a rise and the fall back are each other's negative. It is not a percentage, and
    /// so is a number: 100 times it are "log points". Right to about 15 digits, however near the two levels are.</remarks>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="previous">The base, above zero.</param>
    /// <param name="current">What it became, above zero.</param>
    /// <exception cref="UndefinedGrowthException">One of the two is zero or negative.</exception>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    public static double Log<T>(T previous, T current) where T : struct, IQuantity<T> => LogOrNull(previous, current) ?? throw (previous.Scalar > 0
        ? new UndefinedGrowthException(previous.ToString(), Invariant($"There is no logarithm of growth from {previous} to {current}: nothing is left, or less."))
        : GrowthFactor.NoBase(previous));

    /// <inheritdoc cref="Log{T}(T, T)"/>
    public static double Log(decimal previous, decimal current) => Log(new ItemCount(previous), new ItemCount(current));

    /// <summary>Logarithmic growth, or null where one of the two levels is zero or below.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="previous">The base.</param>
    /// <param name="current">What it became.</param>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    public static double? LogOrNull<T>(T previous, T current) where T : struct, IQuantity<T> =>
        GrowthFactor.IsBase(previous, current) && current.Scalar > 0 ? GrowthFactor.Logarithm(previous.Scalar, current.Scalar) : null;

    /// <summary>The base that a printed rate implies: current ÷ (1 + rate). 22.9 billion after growing by 24.1 % were 18.453 billion.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="current">What the base became.</param>
    /// <param name="rate">The growth rate, above −100 %.</param>
    /// <exception cref="UndefinedGrowthException"><paramref name="rate"/> is −100 % or less: after it every positive base is gone.</exception>
    /// <exception cref="OverflowException">The base is too large.</exception>
    public static T ImpliedBase<T>(T current, Percentage rate) where T : struct, IQuantity<T> => current / GrowthFactor.OfBase(rate);

    /// <inheritdoc cref="ImpliedBase{T}(T, Percentage)"/>
    public static decimal ImpliedBase(decimal current, Percentage rate) => current / GrowthFactor.OfBase(rate);

    /// <summary>All bases that a printed level and its printed rate imply: 22.9 billion after growing by 24.1 % were 18.405 to 18.501 billion.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="current">What the base became, as printed.</param>
    /// <param name="rate">The growth rate as printed; of those that it allows, the ones above −100 % count.</param>
    /// <exception cref="UndefinedGrowthException">The print of <paramref name="rate"/> allows no rate above −100 %.</exception>
    /// <exception cref="OverflowException">An end is too large.</exception>
    public static Interval<T> ImpliedBase<T>(Figure<T> current, Figure<Percentage> rate) where T : struct, IQuantity<T> =>
        ImpliedBase(current.Interval, rate.Interval);

    /// <summary>All bases that levels and rates imply.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="current">What the bases became.</param>
    /// <param name="rate">The growth rates, of which those above −100 % count.</param>
    /// <exception cref="UndefinedGrowthException">No rate is above −100 %.</exception>
    /// <exception cref="OverflowException">An end is too large.</exception>
    public static Interval<T> ImpliedBase<T>(Interval<T> current, Interval<Percentage> rate) where T : struct, IQuantity<T>
    {
        var unit = Scalars.UnitOf(current);
        var hundredfold = (ExactRange.Of(rate) + 100m).Above(0m)
            ?? throw new UndefinedGrowthException(null, Invariant($"A rate of {rate} leaves nothing of a base, or less: no base can be told from it."));
        return (ExactRange.Of(current, unit) / hundredfold * 100m).Rounded(unit);
    }

    /// <summary>
    /// The average annual growth by the level method, 水平法 (几何平均法): (last ÷ first)^(1 ÷ years) − 1, the rate that leads from the first level
    /// to the last. The levels in between do not matter.
    /// </summary>
    /// <remarks>National Bureau of Statistics of China, China Statistical Yearbook, explanatory notes, 平均增长速度. The ratio is right to 28
    /// digits: 100 to 121 in two years is 10 %, not 9.99…</remarks>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="first">The level of the base year, above zero.</param>
    /// <param name="last">The level of the last year, zero or above.</param>
    /// <param name="years">The years from the one to the other, 1 to 9999; the base year is not counted.</param>
    /// <exception cref="UndefinedGrowthException"><paramref name="first"/> is zero or negative, or <paramref name="last"/> negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is not from 1 to 9999.</exception>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    /// <exception cref="OverflowException">The rate is too large.</exception>
    public static Percentage CompoundAnnual<T>(T first, T last, int years) where T : struct, IQuantity<T>
    {
        Guard.Between(years, 1, MostYears);
        if (!GrowthFactor.IsBase(first, last))
        {
            throw GrowthFactor.NoBase(first);
        }

        if (last.Scalar < 0)
        {
            throw new UndefinedGrowthException(first.ToString(), Invariant($"No annual rate leads from {first} to {last}: it would have to pass through zero."));
        }

        var units = Exact.UnitsOf([first.Scalar, last.Scalar]);
        return GrowthFactor.ToRate(last.Scalar == 0 ? 0 : PowerEquation.Root(units[1], units[0], years));
    }

    /// <summary>
    /// The average annual growth by the accumulation method, 累计法 (方程法): the rate g that makes the years add up as they did,
    /// (1 + g) + (1 + g)² + … + (1 + g)^k = Σ amounts ÷ base year. Used for what is counted by its sum over years, as fixed-asset investment is.
    /// </summary>
    /// <remarks>National Bureau of Statistics of China, China Statistical Yearbook, explanatory notes, 平均增长速度. There is one solution above
    /// −100 % for every positive sum, since the left side rises with g from zero without end. It is found for any number of years and any sum: the
    /// search comes down to it from above and cannot miss it. The ratio is right to 28 digits.</remarks>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="baseYear">The amount of the base year, above zero.</param>
    /// <param name="amounts">The amounts of the years after it, one or more; only their number and sum matter.</param>
    /// <exception cref="UndefinedGrowthException"><paramref name="baseYear"/> is zero or negative, or the sum is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="amounts"/> is empty.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">The rate is too large.</exception>
    public static Percentage AccumulatedAnnual<T>(T baseYear, IEnumerable<T> amounts) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(amounts);
        List<decimal> scalars = [baseYear.Scalar];
        foreach (var amount in amounts)
        {
            OneCurrency.Check(baseYear, amount);
            scalars.Add(amount.Scalar);
        }

        var years = scalars.Count - 1;
        if (years == 0)
        {
            throw new ArgumentException("An average needs the amount of one year at least after the base year.", nameof(amounts));
        }

        if (baseYear.Scalar <= 0)
        {
            throw GrowthFactor.NoBase(baseYear);
        }

        var units = Exact.UnitsOf(CollectionsMarshal.AsSpan(scalars));
        var sum = LargestRemainder.Total(units.AsSpan(1..));
        return sum.Sign >= 0
            ? GrowthFactor.ToRate(sum.IsZero ? 0 : PowerEquation.RootOfPowerSum(sum, units[0], years))
            : throw new UndefinedGrowthException(
                baseYear.ToString(), Invariant($"No annual rate leads from {baseYear} to a negative sum over {years} years."));
    }

    /// <summary>The growth over several periods one after the other: (1 + r₁)(1 + r₂)… − 1. 10 % and then 20 % are 32 %; none are 0 %.</summary>
    /// <param name="rates">The rates in order; each but the last above −100 %, since the next one grows from what it leaves.</param>
    /// <exception cref="UndefinedGrowthException">A rate before the last is −100 % or less.</exception>
    /// <exception cref="OverflowException">The rate is too large.</exception>
    public static Percentage Chain(params ReadOnlySpan<Percentage> rates)
    {
        var factor = 1m;
        for (var i = 0; i < rates.Length; i++)
        {
            factor *= i < rates.Length - 1 ? GrowthFactor.OfBase(rates[i]) : 1m + rates[i].Ratio;
        }

        return GrowthFactor.ToRate(factor);
    }

    /// <summary>The average of rates one after the other, their geometric mean: the rate that leads in as many equal steps to where they led. Of two
    /// years it is 两年平均: 2.2 % and 8.1 % are 5.1 % on average.</summary>
    /// <remarks>As the National Bureau of Statistics of China took the average of 2020 and 2021: ((1 + r₁)(1 + r₂))^(1 ÷ 2) − 1. From levels it is
    /// <see cref="CompoundAnnual{T}(T, T, int)"/>. The ratio is right to 28 digits.</remarks>
    /// <param name="rates">One rate or more, in order: each but the last above −100 %, the last −100 % or above.</param>
    /// <exception cref="UndefinedGrowthException">A rate before the last is −100 % or less, or the last is less.</exception>
    /// <exception cref="ArgumentException"><paramref name="rates"/> is empty.</exception>
    /// <exception cref="OverflowException">The rate is too large.</exception>
    public static Percentage Average(params ReadOnlySpan<Percentage> rates)
    {
        if (rates.IsEmpty)
        {
            throw new ArgumentException("There is no average of no rates.", nameof(rates));
        }

        var (numerator, denominator) = (BigInteger.One, BigInteger.One);
        for (var i = 0; i < rates.Length; i++)
        {
            if (i == rates.Length - 1 && rates[i].Percent == -100m)
            {
                return rates[i];
            }

            var factor = GrowthFactor.OfBase(rates[i]);
            numerator *= Exact.UnitsOf(factor, factor.Scale);
            denominator *= BigInteger.Pow(10, factor.Scale);
        }

        return GrowthFactor.ToRate(PowerEquation.Root(numerator, denominator, rates.Length));
    }

    /// <summary>
    /// What a part contributes to the growth of a total, 拉动, in percentage points: (current part − previous part) ÷ previous total. The
    /// contributions of all parts add up to the growth of the total.
    /// </summary>
    /// <remarks>As the National Bureau of Statistics of China reports 拉动经济增长 (百分点); for output it takes constant prices.</remarks>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="previousPart">The part in the base period, of either sign.</param>
    /// <param name="currentPart">The part now.</param>
    /// <param name="previousTotal">The total in the base period, above zero.</param>
    /// <exception cref="UndefinedGrowthException"><paramref name="previousTotal"/> is zero or negative.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">The contribution is too large.</exception>
    public static PercentagePoints Contribution<T>(T previousPart, T currentPart, T previousTotal) where T : struct, IQuantity<T>
    {
        OneCurrency.Check(previousPart, currentPart, previousTotal);
        return previousTotal.Scalar > 0
            ? PercentagePoints.FromPoints(Exact.Shift(Change(previousPart, currentPart) / previousTotal.Scalar, 2))
            : throw GrowthFactor.NoBase(previousTotal);
    }

    /// <summary>What a part contributes to the growth of a total, 拉动, from rates alone: the part's share in the base period × its growth rate. It is also
    /// the contribution rate × the growth of the total: 43.83 % of a growth by 6.25 % are 2.74 points.</summary>
    /// <param name="share">The part's share in the total of the base period; or its contribution rate.</param>
    /// <param name="rate">The growth rate of the part; or that of the total.</param>
    /// <exception cref="OverflowException">The contribution is too large.</exception>
    public static PercentagePoints Contribution(Percentage share, Percentage rate) => PercentagePoints.FromPoints(Exact.Trim(share.Percent * rate.Ratio));

    /// <summary>
    /// The contribution rate, 贡献率: the change of a part as a share of the change of the total. It may be negative or above 100 %; the rates of
    /// all parts add up to 100 %.
    /// </summary>
    /// <remarks>As the National Bureau of Statistics of China reports 对经济增长的贡献率; for output it takes constant prices.</remarks>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="previousPart">The part in the base period.</param>
    /// <param name="currentPart">The part now.</param>
    /// <param name="previousTotal">The total in the base period, of either sign.</param>
    /// <param name="currentTotal">The total now.</param>
    /// <exception cref="UndefinedGrowthException">The total did not change: there is nothing to contribute to.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">The rate is too large.</exception>
    public static Percentage ContributionRate<T>(T previousPart, T currentPart, T previousTotal, T currentTotal) where T : struct, IQuantity<T>
    {
        OneCurrency.Check(previousPart, currentPart, previousTotal, currentTotal);
        return previousTotal.CompareTo(currentTotal) != 0
            ? Share.Of(Change(previousPart, currentPart), Change(previousTotal, currentTotal))
            : throw new UndefinedGrowthException(previousTotal.ToString(), Invariant($"The total of {previousTotal} did not change: there is nothing to contribute to."));
    }

    // Rounded like the quotient that it goes into: the exact difference of two averages often has more digits than fit.
    private static decimal Change<T>(T previous, T current) where T : struct, IQuantity<T> => current.Scalar - previous.Scalar;

    private static ExactRange Multiples<T>(Interval<T> previous, Interval<T> current) where T : struct, IQuantity<T>
    {
        var unit = Scalars.UnitOf(previous, current);
        return ExactRange.Of(previous, unit).Above(0m) is { } bases
            ? ExactRange.Of(current, unit) / bases
            : throw GrowthFactor.NoBase(previous.Upper ?? default);
    }
}
