using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures.Json;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Measures;

/// <summary>
/// A value as somebody printed it: "22.9 billion yuan" stands for anything from 22.85 to 22.95 billion, and "more than 300 billion" has no upper end.
/// </summary>
/// <typeparam name="T">The quantity: <see cref="Money"/>, <see cref="Percentage"/>, <see cref="PercentagePoints"/>, <see cref="LandArea"/> or
/// <see cref="ItemCount"/>. Others can be constructed, but have no text.</typeparam>
/// <remarks>
/// <para>The step of a text is one unit of its last printed digit: 0.1 billion for "22.9 billion", 1 billion for "300 billion", 1 yuan for "CNY 300".
/// A count printed in full ("195") is exact and has step 0; a scaled one ("1.2万") has a step.</para>
/// <para>The canonical text is the bound's word, the value, and the step where the value's own last digit does not say it:
/// <c>more than CNY 300000000000, step 1000000000</c>, <c>24.1%</c>, <c>CNY 5, step 0</c>.</para>
/// <para>Equality: by value, bound and step. Order: none; what is printed may overlap, so compare intervals. Range: that of the quantity. Default: an
/// exact zero. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(FigureJsonConverterFactory))]
public readonly struct Figure<T> : IEquatable<Figure<T>>, ISpanParsable<Figure<T>>, ISpanFormattable
    where T : struct, IQuantity<T>
{
    /// <summary>A figure as printed.</summary>
    /// <param name="value">The printed value.</param>
    /// <param name="bound">The word that qualifies it.</param>
    /// <param name="step">One unit of the last printed digit; zero, the default, for a figure known exactly.</param>
    /// <exception cref="ArgumentException">The step is negative, or too fine for half of it to be an exact number.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is none of the bounds.</exception>
    /// <exception cref="CurrencyMismatchException">Value and step are money of different currencies.</exception>
    public Figure(T value, Bound bound = Bound.Exact, T step = default)
    {
        if (step.Scalar < 0)
        {
            throw new ArgumentException($"The step of a figure cannot be negative, and was {step}.", nameof(step));
        }

        if (!HasExactHalf(step))
        {
            throw new ArgumentException($"The step {step} is too fine: half of it is no exact number.", nameof(step));
        }

        // Money of two currencies cannot be compared; a step of zero is the default one, so that exact figures are equal.
        _ = value.CompareTo(step);
        (Value, Bound, Step) = (value, Guard.Defined(bound), step.Scalar == 0 ? default : step);
    }

    /// <summary>The printed value.</summary>
    public T Value { get; }

    /// <summary>The word that qualifies it.</summary>
    public Bound Bound { get; }

    /// <summary>One unit of the last printed digit; zero where the figure is known exactly.</summary>
    public T Step { get; }

    /// <summary>
    /// The values that the print allows: for an unqualified or approximate one half a step to both sides, both ends included, since rounding modes
    /// differ; for the others everything above or below the value.
    /// </summary>
    /// <exception cref="OverflowException">An end has more digits than fit.</exception>
    public Interval<T> Interval => Bound switch
    {
        Bound.AtLeast => new Interval<T>(Value, null),
        Bound.MoreThan => new Interval<T>(Value, null, lowerIsOpen: true),
        Bound.AtMost => new Interval<T>(null, Value),
        Bound.LessThan => new Interval<T>(null, Value, upperIsOpen: true),
        _ => new Interval<T>(Value - (Step / 2m), Value + (Step / 2m)),
    };

    /// <summary>Whether value, bound and step are equal.</summary>
    public static bool operator ==(Figure<T> left, Figure<T> right) => left.Equals(right);

    /// <summary>Whether value, bound or step differ.</summary>
    public static bool operator !=(Figure<T> left, Figure<T> right) => !left.Equals(right);

    /// <summary>Reads a printed figure, canonical or as people write it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The language: a <c>zh</c> culture Chinese, another one English; null or the invariant culture reads both.</param>
    /// <exception cref="NotSupportedException">The quantity is none of the five that have a text.</exception>
    /// <exception cref="FormatException">The text is not a printed figure, canonical or as people write it; the message names the place and the rule.</exception>
    public static Figure<T> Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Figure<T> Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => FigureText.Parse<T>(s, provider);

    /// <summary>Reads a printed figure, canonical or as people write it, if the text is one. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Figure<T> result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out Figure{T})"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Figure<T> result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out Figure{T})"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Figure<T> result) =>
        FigureText.TryParse(s, provider, out result, out _);

    /// <summary>The same print with another step, where more is known than the text shows: that "300 billion" was rounded to tens of billions.</summary>
    /// <param name="step">One unit of the last digit that was kept; zero for a figure known exactly.</param>
    /// <exception cref="ArgumentException">The step is negative, or too fine for half of it to be an exact number.</exception>
    /// <exception cref="CurrencyMismatchException">The step is of another currency than the value.</exception>
    public Figure<T> WithStep(T step) => new(Value, Bound, step);

    /// <summary>The value as known to a tolerance that the caller states, in place of its step: "about 7 billion", give or take half a billion. What
    /// comes back is unqualified, since how far it reaches is no longer open.</summary>
    /// <param name="tolerance">How far the truth may be off to either side, zero or above.</param>
    /// <returns>An unqualified figure whose interval is the value less and plus the tolerance.</returns>
    /// <exception cref="ArgumentException">The tolerance is negative.</exception>
    /// <exception cref="InvalidOperationException">The figure is a limit ("more than …"): that has no tolerance to both sides.</exception>
    /// <exception cref="CurrencyMismatchException">The tolerance is of another currency than the value.</exception>
    public Figure<T> Within(T tolerance) => Bound is not (Bound.Exact or Bound.About)
        ? throw new InvalidOperationException($"A figure of bound {Bound} is a limit: {Value} has no tolerance of {tolerance} to both sides.")
        : tolerance.Scalar < 0
            ? throw new ArgumentException($"A tolerance cannot be negative, and was {tolerance}.", nameof(tolerance))
            : new(Value, Bound.Exact, tolerance + tolerance);

    /// <inheritdoc/>
    public bool Equals(Figure<T> other) => Value.Equals(other.Value) && Bound == other.Bound && Step.Equals(other.Step);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Bound, Step);

    /// <summary>The canonical text, which reads back as the same figure.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The text in a format.</summary>
    /// <param name="format"><c>G</c> (or null) canonical; <c>L</c> for people: <c>more than 300 billion yuan</c>, <c>超过3000亿元</c>. It ends with the
    /// printed digit wherever a scale word of the language can show it; only the canonical text says every step.</param>
    /// <param name="formatProvider">The language of <c>L</c>: a <c>zh</c> culture Chinese, any other English.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <exception cref="NotSupportedException">The quantity is none of the five that have a text.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => FigureText.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        FigureText.TryFormat(this, destination, out charsWritten, format, provider);

    /// <summary>Whether a step can be one of a figure: its interval needs half of it as an exact number.</summary>
    internal static bool HasExactHalf(T step)
    {
        var half = step / 2m;
        return (step - half).Equals(half);
    }
}
