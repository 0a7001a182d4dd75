using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures.Json;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Measures;

/// <summary>A difference of two percentages: from 70 % to 71.44 % it is 1.44 points, not 1.44 %.</summary>
/// <remarks>
/// <para>Equality: by value, whatever the trailing zeros. Order: by value. Range: that of <see cref="decimal"/>, 28–29 digits. Default: 0 points.
/// Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(PercentagePointsJsonConverter))]
public readonly struct PercentagePoints : IQuantity<PercentagePoints>, ISpanParsable<PercentagePoints>, ISpanFormattable
{
    private PercentagePoints(decimal points) => Points = points;

    /// <summary>The number of points.</summary>
    public decimal Points { get; }

    /// <inheritdoc/>
    static PercentagePoints IAdditiveIdentity<PercentagePoints, PercentagePoints>.AdditiveIdentity => default;

    /// <inheritdoc/>
    decimal IQuantity<PercentagePoints>.Scalar => Points;

    /// <summary>Whether the values are equal, whatever their trailing zeros.</summary>
    public static bool operator ==(PercentagePoints left, PercentagePoints right) => left.Points == right.Points;

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(PercentagePoints left, PercentagePoints right) => left.Points != right.Points;

    /// <summary>Whether the left value is smaller.</summary>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.Points < right.Points;

    /// <summary>Whether the left value is larger.</summary>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.Points > right.Points;

    /// <summary>Whether the left value is not larger.</summary>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.Points <= right.Points;

    /// <summary>Whether the left value is not smaller.</summary>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.Points >= right.Points;

    /// <summary>The sum, exactly.</summary>
    /// <exception cref="OverflowException">It has more digits than fit.</exception>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) => new(Exact.Add(left.Points, right.Points));

    /// <summary>The difference, exactly.</summary>
    /// <exception cref="OverflowException">It has more digits than fit.</exception>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) => new(Exact.Subtract(left.Points, right.Points));

    /// <summary>The value with the other sign.</summary>
    public static PercentagePoints operator -(PercentagePoints value) => new(-value.Points);

    /// <summary>The value times a number, rounded to 28–29 digits.</summary>
    /// <exception cref="OverflowException">It is too large.</exception>
    public static PercentagePoints operator *(PercentagePoints left, decimal right) => new(left.Points * right);

    /// <inheritdoc cref="op_Multiply(PercentagePoints, decimal)"/>
    public static PercentagePoints operator *(decimal left, PercentagePoints right) => new(left * right.Points);

    /// <summary>The value divided by a number, rounded to 28–29 digits.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static PercentagePoints operator /(PercentagePoints left, decimal right) => new(left.Points / right);

    /// <summary>How many times the right value goes into the left one, rounded to 28–29 digits.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static decimal operator /(PercentagePoints left, PercentagePoints right) => left.Points / right.Points;

    /// <summary>A number of points.</summary>
    /// <param name="points">1.44 for 1.44 percentage points.</param>
    public static PercentagePoints FromPoints(decimal points) => new(points);

    /// <summary>Reads a number of percentage points.</summary>
    /// <param name="s">The text: <c>1.44pp</c>, <c>1.44 percentage points</c>, <c>1.44个百分点</c>.</param>
    /// <param name="provider">The language: a <c>zh</c> culture Chinese, another one English; null or the invariant culture reads both.</param>
    /// <exception cref="FormatException">The text is not a number of percentage points; the message names the place and the rule.</exception>
    public static PercentagePoints Parse(string s, IFormatProvider? provider = null) => QuantityText.Parse(PointsText.Instance, s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PercentagePoints Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityText.Parse(PointsText.Instance, s, provider);

    /// <summary>Reads a number of percentage points, if the text is one. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out PercentagePoints result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out PercentagePoints)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out PercentagePoints result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out PercentagePoints)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PercentagePoints result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out PercentagePoints)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PercentagePoints result) =>
        QuantityText.TryParse(PointsText.Instance, s, provider, out result);

    /// <summary>Rounds to a number of decimals of a point.</summary>
    /// <param name="decimals">0 to 28.</param>
    /// <param name="mode">What happens to a half; away from zero, as statistics are printed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28.</exception>
    public PercentagePoints Round(int decimals, MidpointRounding mode = MidpointRounding.AwayFromZero) =>
        new(decimal.Round(Points, Guard.Between(decimals, 0, Exact.MaxScale), mode));

    /// <inheritdoc/>
    public int CompareTo(PercentagePoints other) => Points.CompareTo(other.Points);

    /// <inheritdoc/>
    public bool Equals(PercentagePoints other) => Points == other.Points;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PercentagePoints other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Points.GetHashCode();

    /// <summary>The invariant text with all digits: <c>1.44pp</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The text in a format.</summary>
    /// <param name="format"><c>G</c> (or null) <c>1.44pp</c>; <c>N</c> grouped and <c>S</c> short, with decimals; <c>L</c> long: <c>1.44 percentage points</c>.</param>
    /// <param name="formatProvider">The language: a <c>zh</c> culture Chinese, any other English.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => QuantityText.ToString(PointsText.Instance, this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        QuantityText.TryFormat(PointsText.Instance, this, destination, out charsWritten, format, provider);
}
