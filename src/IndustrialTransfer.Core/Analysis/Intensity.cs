using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>Something per unit of land or per item: investment per mu (投资强度), tax per mu (亩均税收), investment per project or per job.</summary>
/// <remarks>
/// <para>The result is of the kind of the amount: money per mu is money. Per hectare it is 15 times that per mu, per square kilometre 1,500 times.</para>
/// <para>A period stays what it was: the tax of a quarter per mu is not that of a year. What is enough, a <see cref="Benchmark{T}"/> tells.</para>
/// <para>There is no negative land, nor a negative number of items. Of figures and intervals the result is the range of all that they allow with
/// land or items above zero: 5 million on "less than 100 mu" are more than 50,000 per mu, with no upper end.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Intensity
{
    /// <summary>The amount per mu: 7.635 billion yuan on 1,355 mu are 5.635 million a mu.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="land">The land, above zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="land"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The result is too large.</exception>
    public static T PerMu<T>(T amount, LandArea land) where T : struct, IQuantity<T> => Per(amount, land);

    /// <summary>All amounts per mu that two printed figures allow.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="amount">The amount as printed.</param>
    /// <param name="land">The land as printed.</param>
    /// <exception cref="DivideByZeroException">The print allows no land above zero.</exception>
    /// <exception cref="OverflowException">An end is too large.</exception>
    public static Interval<T> PerMu<T>(Figure<T> amount, Figure<LandArea> land) where T : struct, IQuantity<T> => Per(amount.Interval, land.Interval);

    /// <summary>All amounts per mu that two ranges allow.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="amount">The amounts.</param>
    /// <param name="land">The areas.</param>
    /// <exception cref="DivideByZeroException">No area is above zero.</exception>
    /// <exception cref="OverflowException">An end is too large.</exception>
    public static Interval<T> PerMu<T>(Interval<T> amount, Interval<LandArea> land) where T : struct, IQuantity<T> => Per(amount, land);

    /// <summary>The amount per hectare: 7.635 billion yuan on 1,355 mu are 84.52 million a hectare.</summary>
    /// <exception cref="OverflowException">The result, or 15 times the amount, is too large.</exception>
    /// <inheritdoc cref="PerMu{T}(T, LandArea)"/>
    public static T PerHectare<T>(T amount, LandArea land) where T : struct, IQuantity<T> => Per(amount * LandArea.MuPerHectare, land);

    /// <summary>All amounts per hectare that two printed figures allow.</summary>
    /// <inheritdoc cref="PerMu{T}(Figure{T}, Figure{LandArea})"/>
    public static Interval<T> PerHectare<T>(Figure<T> amount, Figure<LandArea> land) where T : struct, IQuantity<T> =>
        Per(amount.Interval, land.Interval, LandArea.MuPerHectare);

    /// <summary>All amounts per hectare that two ranges allow.</summary>
    /// <inheritdoc cref="PerMu{T}(Interval{T}, Interval{LandArea})"/>
    public static Interval<T> PerHectare<T>(Interval<T> amount, Interval<LandArea> land) where T : struct, IQuantity<T> =>
        Per(amount, land, LandArea.MuPerHectare);

    /// <summary>The amount per square kilometre: 7.635 billion yuan on 1,355 mu are 8.452 billion a square kilometre.</summary>
    /// <exception cref="OverflowException">The result, or 1,500 times the amount, is too large.</exception>
    /// <inheritdoc cref="PerMu{T}(T, LandArea)"/>
    public static T PerSquareKilometre<T>(T amount, LandArea land) where T : struct, IQuantity<T> => Per(amount * LandArea.MuPerSquareKilometre, land);

    /// <summary>All amounts per square kilometre that two printed figures allow.</summary>
    /// <inheritdoc cref="PerMu{T}(Figure{T}, Figure{LandArea})"/>
    public static Interval<T> PerSquareKilometre<T>(Figure<T> amount, Figure<LandArea> land) where T : struct, IQuantity<T> =>
        Per(amount.Interval, land.Interval, LandArea.MuPerSquareKilometre);

    /// <summary>All amounts per square kilometre that two ranges allow.</summary>
    /// <inheritdoc cref="PerMu{T}(Interval{T}, Interval{LandArea})"/>
    public static Interval<T> PerSquareKilometre<T>(Interval<T> amount, Interval<LandArea> land) where T : struct, IQuantity<T> =>
        Per(amount, land, LandArea.MuPerSquareKilometre);

    /// <summary>The amount per job: 300 million yuan for 600 jobs are 500,000 each.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="jobs">How many jobs there are, above zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="jobs"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The result is too large.</exception>
    public static T PerJob<T>(T amount, ItemCount jobs) where T : struct, IQuantity<T> => Per(amount, jobs);

    /// <summary>The amount per item: 7.635 billion yuan in 23 projects are 331.96 million each.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="items">How many there are, above zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="items"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The result is too large.</exception>
    public static T PerItem<T>(T amount, ItemCount items) where T : struct, IQuantity<T> => Per(amount, items);

    /// <summary>All amounts per item that two printed figures allow.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="amount">The amount as printed.</param>
    /// <param name="items">How many there are, as printed.</param>
    /// <exception cref="DivideByZeroException">The print allows no number of items above zero.</exception>
    /// <exception cref="OverflowException">An end is too large.</exception>
    public static Interval<T> PerItem<T>(Figure<T> amount, Figure<ItemCount> items) where T : struct, IQuantity<T> => Per(amount.Interval, items.Interval);

    /// <summary>All amounts per item that two ranges allow.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="amount">The amounts.</param>
    /// <param name="items">How many there are.</param>
    /// <exception cref="DivideByZeroException">No number of items is above zero.</exception>
    /// <exception cref="OverflowException">An end is too large.</exception>
    public static Interval<T> PerItem<T>(Interval<T> amount, Interval<ItemCount> items) where T : struct, IQuantity<T> => Per(amount, items);

    private static T Per<T, TUnit>(T amount, TUnit units) where T : struct, IQuantity<T> where TUnit : struct, IQuantity<TUnit> =>
        units.Scalar > 0 ? amount / units.Scalar : throw Nothing(units);

    private static Interval<T> Per<T, TUnit>(Interval<T> amount, Interval<TUnit> units, decimal size = 1m) where T : struct, IQuantity<T> where TUnit : struct, IQuantity<TUnit>
    {
        var unit = Scalars.UnitOf(amount);
        return ExactRange.Of(units).Above(0m) is { } divisors ? (ExactRange.Of(amount, unit) * size / divisors).Rounded(unit) : throw Nothing(units);
    }

    private static DivideByZeroException Nothing<TUnits>(TUnits units) => new(Invariant($"There is no amount per unit of {units}: it is not above zero."));
}
