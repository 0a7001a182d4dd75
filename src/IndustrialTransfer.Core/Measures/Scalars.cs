using System.Numerics;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Measures;

/// <summary>
/// The numbers behind the ends of intervals. The five quantities and <see cref="decimal"/> have theirs, exactly, and their unit only says the
/// currency; a type that is none of them is counted in its unit, as exactly as its own operators do that.
/// </summary>
internal static class Scalars
{
    /// <summary>What the ends of both intervals are counted in.</summary>
    /// <exception cref="CurrencyMismatchException">The ends are money of different currencies.</exception>
    public static T UnitOf<T>(Interval<T> left, Interval<T> right)
        where T : struct, IEquatable<T>, IComparable<T>, IAdditionOperators<T, T, T>, IUnaryNegationOperators<T, T>, IMultiplyOperators<T, decimal, T>,
        IDivisionOperators<T, T, decimal>, IAdditiveIdentity<T, T> => UnitOf(UnitOf(left), UnitOf(right));

    /// <summary>What the ends of an interval are counted in.</summary>
    public static T UnitOf<T>(Interval<T> interval)
        where T : struct, IEquatable<T>, IComparable<T>, IAdditionOperators<T, T, T>, IUnaryNegationOperators<T, T>, IMultiplyOperators<T, decimal, T>,
        IDivisionOperators<T, T, decimal>, IAdditiveIdentity<T, T> =>
        UnitOf(interval.Lower ?? T.AdditiveIdentity, interval.Upper ?? T.AdditiveIdentity);

    /// <summary>What two values are counted in.</summary>
    /// <exception cref="CurrencyMismatchException">They are money of different currencies.</exception>
    public static T UnitOf<T>(T left, T right)
        where T : struct, IEquatable<T>, IComparable<T>, IAdditionOperators<T, T, T>, IUnaryNegationOperators<T, T>, IAdditiveIdentity<T, T>
    {
        // Zeros of two currencies cannot be added.
        var zero = left + -left + (right + -right);
        var unit = QuantityTexts.Find<T>() is not null ? zero : left.Equals(zero) ? right : left;
        return unit.CompareTo(zero) < 0 ? -unit : unit;
    }

    /// <summary>The number of a value.</summary>
    public static decimal Of<T>(T value, T unit)
        where T : struct, IEquatable<T>, IDivisionOperators<T, T, decimal>, IAdditionOperators<T, T, T>, IUnaryNegationOperators<T, T> => value switch
        {
            decimal number => number,
            Money money => money.Amount,
            Percentage percentage => percentage.Percent,
            PercentagePoints points => points.Points,
            LandArea area => area.Mu,
            ItemCount count => count.Value,
            _ => unit.Equals(unit + -unit) ? 0m : value / unit,
        };

    /// <summary>The value of a number.</summary>
    public static T From<T>(decimal number, T unit) where T : struct, IMultiplyOperators<T, decimal, T> =>
        QuantityTexts.Find<T>() is { } grammar ? grammar.WithScalar(unit, number) : unit * number;
}
