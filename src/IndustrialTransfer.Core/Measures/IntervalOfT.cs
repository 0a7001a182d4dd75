using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures.Json;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Measures;

/// <summary>A range of values, each end open, closed or missing: what a printed figure allows, and what follows from it.</summary>
/// <typeparam name="T">A quantity or <see cref="decimal"/>.</typeparam>
/// <remarks>
/// <para>Arithmetic encloses the truth: whatever values are chosen inside the operands, their exact result is inside the result, and no tighter ends
/// would hold it. Ends are computed exactly, and where a decimal cannot hold one, it is rounded outwards by less than a unit of its 28th digit. An end
/// is open where an end that it comes from is, and missing where nothing limits it. Both operands vary independently: <c>x − x</c> is as wide as
/// twice <c>x</c>. Money without ends has no currency. For a type that is none of the quantities of this library the ends are as exact as its own
/// operators.</para>
/// <para>Text: <c>[22.85%, 22.95%]</c>; a round bracket is an open end, and a missing one is <c>(-∞</c> or <c>∞)</c>.</para>
/// <para>Equality: by ends. Order: none; intervals may overlap. Range: that of the values; an interval is never empty. Default: all values, with
/// neither end. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(IntervalJsonConverterFactory))]
public readonly struct Interval<T> : IEquatable<Interval<T>>, ISpanParsable<Interval<T>>, ISpanFormattable
    where T : struct, IEquatable<T>, IComparable<T>, IAdditionOperators<T, T, T>, IUnaryNegationOperators<T, T>, IMultiplyOperators<T, decimal, T>,
    IDivisionOperators<T, T, decimal>, IAdditiveIdentity<T, T>
{
    /// <summary>A range between two ends.</summary>
    /// <param name="lower">The lower end; null for none.</param>
    /// <param name="upper">The upper end; null for none.</param>
    /// <param name="lowerIsOpen">Whether the lower end itself is outside. A missing end is neither, and this is not looked at.</param>
    /// <param name="upperIsOpen">Whether the upper end itself is outside.</param>
    /// <exception cref="ArgumentException">The ends leave no value between them.</exception>
    /// <exception cref="CurrencyMismatchException">The ends are money of different currencies.</exception>
    public Interval(T? lower, T? upper, bool lowerIsOpen = false, bool upperIsOpen = false)
    {
        LowerIsOpen = lowerIsOpen && lower is not null;
        UpperIsOpen = upperIsOpen && upper is not null;
        if (lower is { } least && upper is { } most)
        {
            var order = least.CompareTo(most);
            if (order > 0 || (order == 0 && (LowerIsOpen || UpperIsOpen)))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"No value lies between {least} and {most}{(order > 0 ? "" : " with an open end")}."), nameof(upper));
            }
        }

        (Lower, Upper) = (lower, upper);
    }

    /// <summary>The lower end; null where there is none.</summary>
    public T? Lower { get; }

    /// <summary>The upper end; null where there is none.</summary>
    public T? Upper { get; }

    /// <summary>Whether there is a lower end that is itself outside.</summary>
    public bool LowerIsOpen { get; }

    /// <summary>Whether there is an upper end that is itself outside.</summary>
    public bool UpperIsOpen { get; }

    /// <summary>Whether the ends are equal.</summary>
    public static bool operator ==(Interval<T> left, Interval<T> right) => left.Equals(right);

    /// <summary>Whether an end differs.</summary>
    public static bool operator !=(Interval<T> left, Interval<T> right) => !left.Equals(right);

    /// <summary>All sums of a value from each.</summary>
    /// <exception cref="CurrencyMismatchException">The intervals are of money in different currencies.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of the values.</exception>
    public static Interval<T> operator +(Interval<T> left, Interval<T> right)
    {
        var unit = Scalars.UnitOf(left, right);
        return (ExactRange.Of(left, unit) + ExactRange.Of(right, unit)).Rounded(unit);
    }

    /// <summary>All differences of a value from each.</summary>
    /// <exception cref="CurrencyMismatchException">The intervals are of money in different currencies.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of the values.</exception>
    public static Interval<T> operator -(Interval<T> left, Interval<T> right) => left + -right;

    /// <summary>The values with the other sign.</summary>
    public static Interval<T> operator -(Interval<T> value) => new(-value.Upper, -value.Lower, value.UpperIsOpen, value.LowerIsOpen);

    /// <summary>All values times a number; times zero just zero.</summary>
    /// <exception cref="OverflowException">An end is beyond the range of the values.</exception>
    public static Interval<T> operator *(Interval<T> left, decimal right) => left * new Interval<decimal>(right, right);

    /// <inheritdoc cref="op_Multiply(Interval{T}, decimal)"/>
    public static Interval<T> operator *(decimal left, Interval<T> right) => right * left;

    /// <summary>All products of a value with a number from a range.</summary>
    /// <exception cref="OverflowException">An end is beyond the range of the values.</exception>
    public static Interval<T> operator *(Interval<T> left, Interval<decimal> right)
    {
        var unit = Scalars.UnitOf(left);
        return (ExactRange.Of(left, unit) * ExactRange.Of(right)).Rounded(unit);
    }

    /// <summary>All values divided by a number.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of the values.</exception>
    public static Interval<T> operator /(Interval<T> left, decimal right) => left / new Interval<decimal>(right, right);

    /// <summary>All quotients of a value by a number from a range.</summary>
    /// <exception cref="DivideByZeroException">Zero is in <paramref name="right"/>. Where it is only an open end, an end of the result is missing.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of the values.</exception>
    public static Interval<T> operator /(Interval<T> left, Interval<decimal> right)
    {
        var unit = Scalars.UnitOf(left);
        return ExactRange.Quotient(left, unit, right, 1m).Rounded(unit);
    }

    /// <summary>Reads an interval.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The language: a <c>zh</c> culture Chinese, another one English; null or the invariant culture reads both.</param>
    /// <exception cref="NotSupportedException">The values are none of the six types that have a text.</exception>
    /// <exception cref="FormatException">The text is not an interval; the message names the place and the rule.</exception>
    public static Interval<T> Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Interval<T> Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => IntervalText<T>.Parse(s, provider);

    /// <summary>Reads an interval, if the text is one. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Interval<T> result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out Interval{T})"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Interval<T> result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out Interval{T})"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Interval<T> result) =>
        IntervalText<T>.TryParse(s, provider, out result, out _);

    /// <summary>Whether a value lies between the ends.</summary>
    /// <exception cref="CurrencyMismatchException">The value and an end are money of different currencies.</exception>
    public bool Contains(T value) =>
        (Lower is not { } lower || lower.CompareTo(value) is var above && (above < 0 || (above == 0 && !LowerIsOpen)))
        && (Upper is not { } upper || upper.CompareTo(value) is var below && (below > 0 || (below == 0 && !UpperIsOpen)));

    /// <summary>Whether a value lies in both.</summary>
    /// <exception cref="CurrencyMismatchException">The intervals are of money in different currencies.</exception>
    public bool Overlaps(Interval<T> other) => !IsCertainlyAbove(other) && !IsCertainlyBelow(other);

    /// <summary>Whether each value of this interval is larger than each value of the other.</summary>
    /// <exception cref="CurrencyMismatchException">The intervals are of money in different currencies.</exception>
    public bool IsCertainlyAbove(Interval<T> other) =>
        Lower is { } lower && other.Upper is { } upper && lower.CompareTo(upper) is var order && (order > 0 || (order == 0 && (LowerIsOpen || other.UpperIsOpen)));

    /// <summary>Whether each value of this interval is smaller than each value of the other.</summary>
    /// <exception cref="CurrencyMismatchException">The intervals are of money in different currencies.</exception>
    public bool IsCertainlyBelow(Interval<T> other) => other.IsCertainlyAbove(this);

    /// <summary>The values that lie in both, or null where there are none.</summary>
    /// <exception cref="CurrencyMismatchException">The intervals are of money in different currencies.</exception>
    public Interval<T>? Intersect(Interval<T> other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        // The inner one of two ends; of equal ones the open one.
        var (lower, upper) = (this, this);
        if (other.Lower is { } otherLower && (Lower is not { } ownLower || otherLower.CompareTo(ownLower) is var up && (up > 0 || (up == 0 && other.LowerIsOpen))))
        {
            lower = other;
        }

        if (other.Upper is { } otherUpper && (Upper is not { } ownUpper || otherUpper.CompareTo(ownUpper) is var down && (down < 0 || (down == 0 && other.UpperIsOpen))))
        {
            upper = other;
        }

        return new(lower.Lower, upper.Upper, lower.LowerIsOpen, upper.UpperIsOpen);
    }

    /// <summary>The least interval that holds both, and so all that lies between them.</summary>
    /// <exception cref="CurrencyMismatchException">The intervals are of money in different currencies.</exception>
    public Interval<T> Hull(Interval<T> other)
    {
        // The outer one of two ends; of equal ones the closed one.
        var (lower, upper) = (this, this);
        if (Lower is { } ownLower && (other.Lower is not { } otherLower || otherLower.CompareTo(ownLower) is var down && (down < 0 || (down == 0 && LowerIsOpen))))
        {
            lower = other;
        }

        if (Upper is { } ownUpper && (other.Upper is not { } otherUpper || otherUpper.CompareTo(ownUpper) is var up && (up > 0 || (up == 0 && UpperIsOpen))))
        {
            upper = other;
        }

        return new(lower.Lower, upper.Upper, lower.LowerIsOpen, upper.UpperIsOpen);
    }

    /// <summary>How many times a value of the other goes into one of these: all quotients.</summary>
    /// <param name="other">The divisors.</param>
    /// <exception cref="DivideByZeroException">Zero is in <paramref name="other"/>. Where it is only an open end, an end of the result is missing.</exception>
    /// <exception cref="CurrencyMismatchException">The intervals are of money in different currencies.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of a decimal.</exception>
    public Interval<decimal> Ratio(Interval<T> other)
    {
        var unit = Scalars.UnitOf(this, other);
        return ExactRange.Quotient(this, unit, other, unit).Rounded(1m);
    }

    /// <summary>The values counted in a unit: areas in <c>LandArea.FromHectares(1)</c>.</summary>
    /// <param name="unit">The unit, not zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="unit"/> is zero.</exception>
    /// <exception cref="CurrencyMismatchException">The unit is of another currency.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of a decimal.</exception>
    public Interval<decimal> Ratio(T unit) => Ratio(new Interval<T>(unit, unit));

    /// <inheritdoc/>
    public bool Equals(Interval<T> other) =>
        Nullable.Equals(Lower, other.Lower) && Nullable.Equals(Upper, other.Upper) && LowerIsOpen == other.LowerIsOpen && UpperIsOpen == other.UpperIsOpen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Interval<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lower, Upper, LowerIsOpen, UpperIsOpen);

    /// <summary>The invariant text, which reads back as the same interval.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The text, with the ends in a format of theirs.</summary>
    /// <param name="format">A format of the ends; <c>G</c> (or null) reads back.</param>
    /// <param name="formatProvider">The language of the ends.</param>
    /// <exception cref="FormatException">The ends have no such format.</exception>
    /// <exception cref="NotSupportedException">The values are none of the six types that have a text.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => IntervalText<T>.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        IntervalText<T>.TryFormat(this, destination, out charsWritten, format, provider);
}
