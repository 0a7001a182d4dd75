using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures.Json;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Measures;

/// <summary>How many of something: projects, enterprises, jobs. Averages and differences of counts are counts too, so it need not be whole.</summary>
/// <remarks>
/// <para>Equality: by value, whatever the trailing zeros. Order: by value. Range: that of <see cref="decimal"/>, 28–29 digits. Default: none, zero.
/// Thread safety: immutable. JSON: a number.</para>
/// </remarks>
[JsonConverter(typeof(ItemCountJsonConverter))]
public readonly struct ItemCount : IQuantity<ItemCount>, ISpanParsable<ItemCount>, ISpanFormattable
{
    /// <summary>A count.</summary>
    /// <param name="value">How many.</param>
    public ItemCount(decimal value) => Value = value;

    /// <summary>How many.</summary>
    public decimal Value { get; }

    /// <inheritdoc/>
    static ItemCount IAdditiveIdentity<ItemCount, ItemCount>.AdditiveIdentity => default;

    /// <inheritdoc/>
    decimal IQuantity<ItemCount>.Scalar => Value;

    /// <summary>Whether the values are equal, whatever their trailing zeros.</summary>
    public static bool operator ==(ItemCount left, ItemCount right) => left.Value == right.Value;

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(ItemCount left, ItemCount right) => left.Value != right.Value;

    /// <summary>Whether the left value is smaller.</summary>
    public static bool operator <(ItemCount left, ItemCount right) => left.Value < right.Value;

    /// <summary>Whether the left value is larger.</summary>
    public static bool operator >(ItemCount left, ItemCount right) => left.Value > right.Value;

    /// <summary>Whether the left value is not larger.</summary>
    public static bool operator <=(ItemCount left, ItemCount right) => left.Value <= right.Value;

    /// <summary>Whether the left value is not smaller.</summary>
    public static bool operator >=(ItemCount left, ItemCount right) => left.Value >= right.Value;

    /// <summary>The sum, exactly.</summary>
    /// <exception cref="OverflowException">It has more digits than fit.</exception>
    public static ItemCount operator +(ItemCount left, ItemCount right) => new(Exact.Add(left.Value, right.Value));

    /// <summary>The difference, exactly.</summary>
    /// <exception cref="OverflowException">It has more digits than fit.</exception>
    public static ItemCount operator -(ItemCount left, ItemCount right) => new(Exact.Subtract(left.Value, right.Value));

    /// <summary>The value with the other sign.</summary>
    public static ItemCount operator -(ItemCount value) => new(-value.Value);

    /// <summary>The value times a number, rounded to 28–29 digits.</summary>
    /// <exception cref="OverflowException">It is too large.</exception>
    public static ItemCount operator *(ItemCount left, decimal right) => new(left.Value * right);

    /// <inheritdoc cref="op_Multiply(ItemCount, decimal)"/>
    public static ItemCount operator *(decimal left, ItemCount right) => new(left * right.Value);

    /// <summary>The value divided by a number, rounded to 28–29 digits.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static ItemCount operator /(ItemCount left, decimal right) => new(left.Value / right);

    /// <summary>How many times the right value goes into the left one, rounded to 28–29 digits.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static decimal operator /(ItemCount left, ItemCount right) => left.Value / right.Value;

    /// <summary>Reads a count.</summary>
    /// <param name="s">The text: <c>195</c>, <c>5,500</c>, <c>1.2万</c>.</param>
    /// <param name="provider">The language: a <c>zh</c> culture Chinese, another one English; null or the invariant culture reads both.</param>
    /// <exception cref="FormatException">The text is not a count; the message names the place and the rule.</exception>
    public static ItemCount Parse(string s, IFormatProvider? provider = null) => QuantityText.Parse(CountText.Instance, s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ItemCount Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityText.Parse(CountText.Instance, s, provider);

    /// <summary>Reads a count, if the text is one. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out ItemCount result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out ItemCount)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out ItemCount result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out ItemCount)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ItemCount result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out ItemCount)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ItemCount result) =>
        QuantityText.TryParse(CountText.Instance, s, provider, out result);

    /// <summary>Rounds to a number of decimals of one.</summary>
    /// <param name="decimals">0 to 28.</param>
    /// <param name="mode">What happens to a half; away from zero, as statistics are printed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28.</exception>
    public ItemCount Round(int decimals, MidpointRounding mode = MidpointRounding.AwayFromZero) =>
        new(decimal.Round(Value, Guard.Between(decimals, 0, Exact.MaxScale), mode));

    /// <inheritdoc/>
    public int CompareTo(ItemCount other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public bool Equals(ItemCount other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ItemCount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The invariant text with all digits: <c>195</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The text in a format.</summary>
    /// <param name="format"><c>G</c> (or null) <c>5500</c>; <c>N</c> grouped, with decimals (<c>N1</c>); <c>L</c> or <c>S</c>: <c>5,500</c>, in Chinese <c>5500</c>.</param>
    /// <param name="formatProvider">The language: a <c>zh</c> culture Chinese, any other English.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => QuantityText.ToString(CountText.Instance, this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        QuantityText.TryFormat(CountText.Instance, this, destination, out charsWritten, format, provider);
}
