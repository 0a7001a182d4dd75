using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures.Json;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Measures;

/// <summary>A number per hundred, kept as printed: the 24.1 % by which an output grew, the 71.44 % that industry takes of a total.</summary>
/// <remarks>
/// <para>The difference of two percentages is a number of <see cref="PercentagePoints"/>; through <see cref="IQuantity{TSelf}"/>, where a type must be
/// closed under subtraction, it is a percentage.</para>
/// <para>Equality: by value, whatever the trailing zeros (24.10 % is 24.1 %). Order: by value. Range: that of <see cref="decimal"/>, negative ones
/// and those above 100 included, 28–29 digits. Default: 0 %. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(PercentageJsonConverter))]
public readonly struct Percentage : IQuantity<Percentage>, ISpanParsable<Percentage>, ISpanFormattable, IUtf8SpanFormattable
{
    private Percentage(decimal percent) => Percent = percent;

    /// <summary>The number per hundred: 24.1 for 24.1 %.</summary>
    public decimal Percent { get; }

    /// <summary>The number per one: 0.241 for 24.1 %. Exact where 28 decimals hold it, else rounded to them.</summary>
    public decimal Ratio => Exact.TryShift(Percent, -2, out var ratio) ? ratio : Percent / 100m;

    /// <inheritdoc/>
    static Percentage IAdditiveIdentity<Percentage, Percentage>.AdditiveIdentity => default;

    /// <inheritdoc/>
    decimal IQuantity<Percentage>.Scalar => Percent;

    /// <summary>Whether the values are equal, whatever their trailing zeros.</summary>
    public static bool operator ==(Percentage left, Percentage right) => left.Percent == right.Percent;

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(Percentage left, Percentage right) => left.Percent != right.Percent;

    /// <summary>Whether the left value is smaller.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Percent < right.Percent;

    /// <summary>Whether the left value is larger.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Percent > right.Percent;

    /// <summary>Whether the left value is not larger.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Percent <= right.Percent;

    /// <summary>Whether the left value is not smaller.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Percent >= right.Percent;

    /// <summary>The sum, exactly.</summary>
    /// <exception cref="OverflowException">It has more digits than fit.</exception>
    public static Percentage operator +(Percentage left, Percentage right) => new(Exact.Add(left.Percent, right.Percent));

    /// <summary>The difference in percentage points, exactly.</summary>
    /// <exception cref="OverflowException">It has more digits than fit.</exception>
    public static PercentagePoints operator -(Percentage left, Percentage right) => PercentagePoints.FromPoints(Exact.Subtract(left.Percent, right.Percent));

    /// <inheritdoc/>
    static Percentage ISubtractionOperators<Percentage, Percentage, Percentage>.operator -(Percentage left, Percentage right) =>
        new(Exact.Subtract(left.Percent, right.Percent));

    /// <summary>The value with the other sign.</summary>
    public static Percentage operator -(Percentage value) => new(-value.Percent);

    /// <summary>The value times a number, rounded to 28–29 digits.</summary>
    /// <exception cref="OverflowException">It is too large.</exception>
    public static Percentage operator *(Percentage left, decimal right) => new(left.Percent * right);

    /// <inheritdoc cref="op_Multiply(Percentage, decimal)"/>
    public static Percentage operator *(decimal left, Percentage right) => new(left * right.Percent);

    /// <summary>The value divided by a number, rounded to 28–29 digits.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Percentage operator /(Percentage left, decimal right) => new(left.Percent / right);

    /// <summary>How many times the right value goes into the left one, rounded to 28–29 digits.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static decimal operator /(Percentage left, Percentage right) => left.Percent / right.Percent;

    /// <summary>A percentage raised by a number of points: 70 % + 1.44 pp is 71.44 %.</summary>
    /// <exception cref="OverflowException">It has more digits than fit.</exception>
    public static Percentage operator +(Percentage left, PercentagePoints right) => new(Exact.Add(left.Percent, right.Points));

    /// <summary>A percentage lowered by a number of points.</summary>
    /// <exception cref="OverflowException">It has more digits than fit.</exception>
    public static Percentage operator -(Percentage left, PercentagePoints right) => new(Exact.Subtract(left.Percent, right.Points));

    /// <summary>The percentage of an amount: 24.1 % of 100 yuan is 24.1 yuan; rounded to 28–29 digits.</summary>
    public static Money operator *(Percentage left, Money right) => right * left.Ratio;

    /// <inheritdoc cref="op_Multiply(Percentage, Money)"/>
    public static Money operator *(Money left, Percentage right) => left * right.Ratio;

    /// <summary>The percentage of an area; rounded to 28–29 digits.</summary>
    public static LandArea operator *(Percentage left, LandArea right) => right * left.Ratio;

    /// <inheritdoc cref="op_Multiply(Percentage, LandArea)"/>
    public static LandArea operator *(LandArea left, Percentage right) => left * right.Ratio;

    /// <summary>A percentage of a number of percent.</summary>
    /// <param name="percent">24.1 for 24.1 %.</param>
    public static Percentage FromPercent(decimal percent) => new(percent);

    /// <summary>A percentage of a number per one, exactly.</summary>
    /// <param name="ratio">0.241 for 24.1 %.</param>
    /// <exception cref="OverflowException">The percentage has more digits than fit.</exception>
    public static Percentage FromRatio(decimal ratio) => new(Exact.Shift(ratio, 2));

    /// <summary>Reads a percentage.</summary>
    /// <param name="s">The text: <c>24.1%</c>, <c>24.1 percent</c>, <c>百分之24.1</c>.</param>
    /// <param name="provider">The language: a <c>zh</c> culture Chinese, another one English; null or the invariant culture reads both.</param>
    /// <exception cref="FormatException">The text is not a percentage; the message names the place and the rule.</exception>
    public static Percentage Parse(string s, IFormatProvider? provider = null) => QuantityText.Parse(PercentageText.Instance, s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Percentage Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityText.Parse(PercentageText.Instance, s, provider);

    /// <summary>Reads a percentage, if the text is one. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Percentage result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out Percentage)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Percentage result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out Percentage)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out Percentage)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percentage result) =>
        QuantityText.TryParse(PercentageText.Instance, s, provider, out result);

    /// <summary>Rounds to a number of decimals of percent.</summary>
    /// <param name="decimals">0 to 28.</param>
    /// <param name="mode">What happens to a half; away from zero, as statistics are printed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28.</exception>
    public Percentage Round(int decimals, MidpointRounding mode = MidpointRounding.AwayFromZero) =>
        new(decimal.Round(Percent, Guard.Between(decimals, 0, Exact.MaxScale), mode));

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Percent.CompareTo(other.Percent);

    /// <inheritdoc/>
    public bool Equals(Percentage other) => Percent == other.Percent;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Percent.GetHashCode();

    /// <summary>The invariant text with all digits: <c>24.1%</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The text in a format.</summary>
    /// <param name="format"><c>G</c> (or null) <c>24.1%</c>; <c>N</c> grouped and <c>S</c> short, with decimals (<c>N2</c>, <c>S1</c>); <c>L</c> long: <c>24.1 percent</c>.</param>
    /// <param name="formatProvider">The language: a <c>zh</c> culture Chinese, any other English.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => QuantityText.ToString(PercentageText.Instance, this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        QuantityText.TryFormat(PercentageText.Instance, this, destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        QuantityText.TryFormat(PercentageText.Instance, this, utf8Destination, out bytesWritten, format, provider);
}
