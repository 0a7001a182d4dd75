using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures.Json;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Measures;

/// <summary>An area of land, exact in mu (亩): 15 mu are a hectare, 1,500 a square kilometre, 0.0015 a square metre.</summary>
/// <remarks>
/// <para>Equality: by area, whatever the unit it was given in. Order: by area. Range: that of <see cref="decimal"/> in mu, 28–29 digits, negative
/// differences included. Default: 0 mu. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(LandAreaJsonConverter))]
public readonly struct LandArea : IQuantity<LandArea>, ISpanParsable<LandArea>, ISpanFormattable, IUtf8SpanFormattable
{
    internal const decimal MuPerHectare = 15m;
    internal const decimal MuPerSquareKilometre = 1500m;
    internal const decimal MuPerSquareMetre = 0.0015m;

    private LandArea(decimal mu) => Mu = mu;

    /// <summary>The area in mu, exactly.</summary>
    public decimal Mu { get; }

    /// <summary>The area in hectares, rounded to 28–29 digits where it is not whole.</summary>
    public decimal Hectares => Mu / MuPerHectare;

    /// <summary>The area in square kilometres, rounded to 28–29 digits.</summary>
    public decimal SquareKilometres => Mu / MuPerSquareKilometre;

    /// <summary>The area in square metres, rounded to 28–29 digits.</summary>
    public decimal SquareMetres => Mu / MuPerSquareMetre;

    /// <inheritdoc/>
    static LandArea IAdditiveIdentity<LandArea, LandArea>.AdditiveIdentity => default;

    /// <inheritdoc/>
    decimal IQuantity<LandArea>.Scalar => Mu;

    /// <summary>Whether the values are equal, whatever their trailing zeros.</summary>
    public static bool operator ==(LandArea left, LandArea right) => left.Mu == right.Mu;

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(LandArea left, LandArea right) => left.Mu != right.Mu;

    /// <summary>Whether the left value is smaller.</summary>
    public static bool operator <(LandArea left, LandArea right) => left.Mu < right.Mu;

    /// <summary>Whether the left value is larger.</summary>
    public static bool operator >(LandArea left, LandArea right) => left.Mu > right.Mu;

    /// <summary>Whether the left value is not larger.</summary>
    public static bool operator <=(LandArea left, LandArea right) => left.Mu <= right.Mu;

    /// <summary>Whether the left value is not smaller.</summary>
    public static bool operator >=(LandArea left, LandArea right) => left.Mu >= right.Mu;

    /// <summary>The sum, exactly.</summary>
    /// <exception cref="OverflowException">It has more digits than fit.</exception>
    public static LandArea operator +(LandArea left, LandArea right) => new(Exact.Add(left.Mu, right.Mu));

    /// <summary>The difference, exactly.</summary>
    /// <exception cref="OverflowException">It has more digits than fit.</exception>
    public static LandArea operator -(LandArea left, LandArea right) => new(Exact.Subtract(left.Mu, right.Mu));

    /// <summary>The value with the other sign.</summary>
    public static LandArea operator -(LandArea value) => new(-value.Mu);

    /// <summary>The value times a number, rounded to 28–29 digits.</summary>
    /// <exception cref="OverflowException">It is too large.</exception>
    public static LandArea operator *(LandArea left, decimal right) => new(left.Mu * right);

    /// <inheritdoc cref="op_Multiply(LandArea, decimal)"/>
    public static LandArea operator *(decimal left, LandArea right) => new(left * right.Mu);

    /// <summary>The value divided by a number, rounded to 28–29 digits.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static LandArea operator /(LandArea left, decimal right) => new(left.Mu / right);

    /// <summary>How many times the right value goes into the left one, rounded to 28–29 digits.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static decimal operator /(LandArea left, LandArea right) => left.Mu / right.Mu;

    /// <summary>An area in mu.</summary>
    public static LandArea FromMu(decimal mu) => new(mu);

    /// <summary>An area in hectares (15 mu), exactly.</summary>
    /// <exception cref="OverflowException">In mu it has more digits than fit.</exception>
    public static LandArea FromHectares(decimal hectares) => Of(hectares, MuPerHectare);

    /// <summary>An area in square kilometres (1,500 mu), exactly.</summary>
    /// <exception cref="OverflowException">In mu it has more digits than fit.</exception>
    public static LandArea FromSquareKilometres(decimal squareKilometres) => Of(squareKilometres, MuPerSquareKilometre);

    /// <summary>An area in square metres (0.0015 mu), exactly.</summary>
    /// <exception cref="OverflowException">In mu it has more digits than fit.</exception>
    public static LandArea FromSquareMetres(decimal squareMetres) => Of(squareMetres, MuPerSquareMetre);

    /// <summary>Reads an area of land.</summary>
    /// <param name="s">The text: <c>1355 mu</c>, <c>5 hectares</c>, <c>1.2万亩</c>, <c>60 km²</c>.</param>
    /// <param name="provider">The language: a <c>zh</c> culture Chinese, another one English; null or the invariant culture reads both.</param>
    /// <exception cref="FormatException">The text is not an area of land; the message names the place and the rule.</exception>
    public static LandArea Parse(string s, IFormatProvider? provider = null) => QuantityText.Parse(LandText.Instance, s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static LandArea Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityText.Parse(LandText.Instance, s, provider);

    /// <summary>Reads an area of land, if the text is one. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out LandArea result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out LandArea)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out LandArea result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out LandArea)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LandArea result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out LandArea)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LandArea result) =>
        QuantityText.TryParse(LandText.Instance, s, provider, out result);

    /// <summary>Rounds to a number of decimals of a mu.</summary>
    /// <param name="decimals">0 to 28.</param>
    /// <param name="mode">What happens to a half; away from zero, as statistics are printed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28.</exception>
    public LandArea Round(int decimals, MidpointRounding mode = MidpointRounding.AwayFromZero) =>
        new(decimal.Round(Mu, Guard.Between(decimals, 0, Exact.MaxScale), mode));

    /// <summary>An area in a unit, if it is exact in mu; without the fraction digits that a change of unit adds and that say nothing.</summary>
    internal static bool TryFrom(decimal number, decimal muPerUnit, out LandArea area)
    {
        var fits = Exact.TryMultiply(number, muPerUnit, out var mu);
        area = new LandArea(muPerUnit.Scale > 0 ? Exact.Trim(mu) : mu);
        return fits;
    }

    /// <inheritdoc/>
    public int CompareTo(LandArea other) => Mu.CompareTo(other.Mu);

    /// <inheritdoc/>
    public bool Equals(LandArea other) => Mu == other.Mu;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LandArea other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Mu.GetHashCode();

    /// <summary>The invariant text with all digits: <c>1355 mu</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The text in a format.</summary>
    /// <param name="format"><c>G</c> (or null) <c>1355 mu</c>; <c>N</c> grouped, with decimals (<c>N1</c>); <c>L</c> or <c>S</c>: <c>1,355 mu</c>, <c>1355亩</c>.</param>
    /// <param name="formatProvider">The language: a <c>zh</c> culture Chinese, any other English.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => QuantityText.ToString(LandText.Instance, this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        QuantityText.TryFormat(LandText.Instance, this, destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        QuantityText.TryFormat(LandText.Instance, this, utf8Destination, out bytesWritten, format, provider);

    private static LandArea Of(decimal number, decimal muPerUnit) => TryFrom(number, muPerUnit, out var area)
        ? area
        : throw new OverflowException($"{number.ToString(CultureInfo.InvariantCulture)} times {muPerUnit.ToString(CultureInfo.InvariantCulture)} mu has more digits than an exact number holds.");
}
