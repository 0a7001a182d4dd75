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
