using System.Numerics;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Measures;

/// <summary>
/// An interval of exact numbers, on which the arithmetic of <see cref="Interval{T}"/> is done: as many steps as a calculator takes, and only
/// the ends of the result are rounded, outwards.
/// </summary>
internal readonly struct ExactRange(ExactEnd lower, ExactEnd upper)
{
    public readonly ExactEnd Lower = lower;
    public readonly ExactEnd Upper = upper;

    /// <summary>Whether zero is in the range.</summary>
    public bool HasZero => (Lower.Sign < 0 || (Lower.Sign == 0 && !Lower.IsOpen)) && (Upper.Sign > 0 || (Upper.Sign == 0 && !Upper.IsOpen));

    public static ExactRange operator +(ExactRange left, ExactRange right) => new(left.Lower + right.Lower, left.Upper + right.Upper);

    public static ExactRange operator +(ExactRange left, decimal right) => left + Of(right);

    /// <summary>All products: the extremes lie at the ends, one of each.</summary>
    public static ExactRange operator *(ExactRange left, ExactRange right)
    {
        var (one, two, three, four) = (left.Lower * right.Lower, left.Lower * right.Upper, left.Upper * right.Lower, left.Upper * right.Upper);
        return new(
            ExactEnd.Least(ExactEnd.Least(one, two), ExactEnd.Least(three, four)), ExactEnd.Most(ExactEnd.Most(one, two), ExactEnd.Most(three, four)));
    }

    public static ExactRange operator *(ExactRange left, decimal right) => left * Of(right);

    /// <summary>All quotients by a range without zero.</summary>
    public static ExactRange operator /(ExactRange left, ExactRange right)
    {
        var side = right.Upper.Sign > 0 ? 1 : -1;
        return left * new ExactRange(right.Upper.Reciprocal(side), right.Lower.Reciprocal(side));
    }

    public static ExactRange Of(decimal value)
    {
        var end = new ExactEnd(Fraction.Of(value), isOpen: false);
        return new(end, end);
    }

    /// <summary>The numbers of an interval.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="unit">What it is counted in; see <see cref="Scalars"/>.</param>
    public static ExactRange Of<T>(Interval<T> interval, T unit)
        where T : struct, IEquatable<T>, IComparable<T>, IAdditionOperators<T, T, T>, IUnaryNegationOperators<T, T>, IMultiplyOperators<T, decimal, T>,
        IDivisionOperators<T, T, decimal>, IAdditiveIdentity<T, T> => new(
            interval.Lower is { } lower ? new(Fraction.Of(Scalars.Of(lower, unit)), interval.LowerIsOpen) : ExactEnd.BelowAll,
            interval.Upper is { } upper ? new(Fraction.Of(Scalars.Of(upper, unit)), interval.UpperIsOpen) : ExactEnd.AboveAll);

    /// <inheritdoc cref="Of{T}(Interval{T}, T)"/>
    public static ExactRange Of<T>(Interval<T> interval)
        where T : struct, IEquatable<T>, IComparable<T>, IAdditionOperators<T, T, T>, IUnaryNegationOperators<T, T>, IMultiplyOperators<T, decimal, T>,
        IDivisionOperators<T, T, decimal>, IAdditiveIdentity<T, T> => Of(interval, Scalars.UnitOf(interval));

    /// <summary>All quotients of two intervals.</summary>
    /// <exception cref="DivideByZeroException">Zero is in <paramref name="right"/>.</exception>
    public static ExactRange Quotient<T, TOther>(Interval<T> left, T unit, Interval<TOther> right, TOther otherUnit)
        where T : struct, IEquatable<T>, IComparable<T>, IAdditionOperators<T, T, T>, IUnaryNegationOperators<T, T>, IMultiplyOperators<T, decimal, T>,
        IDivisionOperators<T, T, decimal>, IAdditiveIdentity<T, T>
        where TOther : struct, IEquatable<TOther>, IComparable<TOther>, IAdditionOperators<TOther, TOther, TOther>, IUnaryNegationOperators<TOther, TOther>,
        IMultiplyOperators<TOther, decimal, TOther>, IDivisionOperators<TOther, TOther, decimal>, IAdditiveIdentity<TOther, TOther>
    {
        var divisors = Of(right, otherUnit);
        return !divisors.HasZero
            ? Of(left, unit) / divisors
            : throw new DivideByZeroException(
                $"{IntervalText<T>.ToText(left)} cannot be divided by {IntervalText<TOther>.ToText(right)}: zero is among the divisors.");
    }

    /// <summary>The part of the range that is above a number, or null where there is none.</summary>
    public ExactRange? Above(decimal number)
    {
        var end = new ExactEnd(Fraction.Of(number), isOpen: true);
        return Upper.CompareTo(end) <= 0 ? null : Lower.CompareTo(end) <= 0 ? new(end, Upper) : this;
    }

    /// <summary>The interval, its ends rounded outwards to what a decimal holds.</summary>
    /// <param name="unit">What it is counted in; see <see cref="Scalars"/>.</param>
    /// <exception cref="OverflowException">An end is beyond the range of a decimal.</exception>
    public Interval<T> Rounded<T>(T unit)
        where T : struct, IEquatable<T>, IComparable<T>, IAdditionOperators<T, T, T>, IUnaryNegationOperators<T, T>, IMultiplyOperators<T, decimal, T>,
        IDivisionOperators<T, T, decimal>, IAdditiveIdentity<T, T> => new(
            Lower.Value is { } lower ? Scalars.From(lower.Floor(), unit) : null,
            Upper.Value is { } upper ? Scalars.From(upper.Ceiling(), unit) : null,
            Lower.IsOpen,
            Upper.IsOpen);
}
