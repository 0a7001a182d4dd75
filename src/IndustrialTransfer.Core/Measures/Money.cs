using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures.Json;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Measures;

/// <summary>An exact amount of one currency: 28 digits in sixteen bytes.</summary>
/// <remarks>
/// <para>Sums and differences are exact or throw <see cref="OverflowException"/>; products and quotients round to the 28–29 digits of
/// <see cref="decimal"/>. Trailing zeros are kept as <see cref="decimal"/> keeps them: 1.50 prints as entered.</para>
/// <para>Equality: by currency and value, whatever the trailing zeros; amounts of different currencies are never equal. Order: by value within one
/// currency; comparing two currencies throws <see cref="CurrencyMismatchException"/>, except that a zero of no currency compares as zero with any.
/// Range: ±79,228,162,514,264,337,593,543,950,335 units, and down to 28 decimals. Default: <c>XXX 0</c>, zero of no currency, which adds to any
/// amount. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly struct Money : IQuantity<Money>, ISpanParsable<Money>, ISpanFormattable, IUtf8SpanFormattable
{
    // The bits of a decimal (see DecimalBits), as two words: its flags, and above them the high 32 bits of its digits; then the low 64. The currency's
    // id takes the low sixteen bits of the flags, which decimal leaves zero. A zero never has the sign bit.
    internal const uint CurrencyMask = 0xFFFF;
    internal const uint ScaleMask = 0xFF_0000;
    internal const int ScaleShift = 16;
    internal const int HighShift = 32;

    internal readonly ulong Head;
    internal readonly ulong Low;

    /// <summary>An amount of a currency.</summary>
    /// <param name="amount">The number of currency units; its trailing zeros are kept.</param>
    /// <param name="currency">The currency.</param>
    public Money(decimal amount, Currency currency)
    {
        var bits = DecimalBits.Of(amount);
        var flags = bits.IsZero ? bits.Flags & ~DecimalBits.SignMask : bits.Flags;
        Head = ((ulong)bits.High << HighShift) | flags | currency.Id;
        Low = bits.Low;
    }

    /// <summary>An amount as printed with a scale word: 22.9 billion yuan.</summary>
    /// <param name="amount">The number before the scale word.</param>
    /// <param name="magnitude">The scale word; it moves the decimal point and adds no fraction digits.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="OverflowException">The amount has more digits than fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="magnitude"/> is none of the scale words.</exception>
    public Money(decimal amount, Magnitude magnitude, Currency currency)
        : this(Exact.Shift(amount, (int)Guard.Defined(magnitude)), currency)
    {
    }

    internal Money(ulong head, ulong low)
    {
        Head = head;
        Low = low;
    }

    /// <inheritdoc/>
    static Money IAdditiveIdentity<Money, Money>.AdditiveIdentity => default;

    /// <summary>The number of currency units.</summary>
    public decimal Amount => Bits.ToDecimal();

    /// <summary>The currency.</summary>
    public Currency Currency => Currency.FromId((ushort)(Head & CurrencyMask));

    /// <inheritdoc/>
    decimal IQuantity<Money>.Scalar => Amount;

    /// <summary>The sign, scale and digits.</summary>
    internal DecimalBits Bits => new(unchecked((uint)Head) & ~CurrencyMask, (uint)(Head >> HighShift), Low);

    /// <summary>Whether this is zero of no currency, which mixes with every currency.</summary>
    internal bool IsNeutral => (Head & CurrencyMask) == 0 && IsZero;

    private bool IsZero => (Low | (Head >> HighShift)) == 0;

    /// <summary>Whether two amounts have the same currency and value.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether two amounts differ in currency or value.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Whether the left amount is smaller.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => MoneyArithmetic.IsLess(left, right);

    /// <summary>Whether the left amount is larger.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => MoneyArithmetic.IsLess(right, left);

    /// <summary>Whether the left amount is not larger.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => !MoneyArithmetic.IsLess(right, left);

    /// <summary>Whether the left amount is not smaller.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => !MoneyArithmetic.IsLess(left, right);

    /// <summary>The sum, exactly.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum has more digits than fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Money operator +(Money left, Money right) => MoneyArithmetic.Add(left, right);

    /// <summary>The difference, exactly; of equal amounts it is zero of their currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference has more digits than fit.</exception>
    public static Money operator -(Money left, Money right) => left + -right;

    /// <summary>The amount with the other sign.</summary>
    public static Money operator -(Money value) => value.IsZero ? value : new Money(value.Head ^ DecimalBits.SignMask, value.Low);

    /// <summary>The amount times a number, rounded to 28–29 digits.</summary>
    /// <exception cref="OverflowException">The product is too large.</exception>
    public static Money operator *(Money left, decimal right) => left.With(left.Amount * right);

    /// <inheritdoc cref="op_Multiply(Money, decimal)"/>
    public static Money operator *(decimal left, Money right) => right.With(left * right.Amount);

    /// <summary>The amount divided by a number, rounded to 28–29 digits. To part an amount without a rest use <see cref="Split"/>.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Money operator /(Money left, decimal right) => left.With(left.Amount / right);

    /// <summary>How many times the right amount goes into the left one, rounded to 28–29 digits.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static decimal operator /(Money left, Money right)
    {
        MoneyArithmetic.CheckMix(left, right);
        return left.Amount / right.Amount;
    }

    /// <summary>An amount of renminbi.</summary>
    /// <param name="amount">The number of yuan, or of what the scale word says.</param>
    /// <param name="magnitude">The scale word.</param>
    /// <exception cref="OverflowException">The amount has more digits than fit.</exception>
    public static Money Yuan(decimal amount, Magnitude magnitude = Magnitude.One) => new(amount, magnitude, Currency.CNY);

    /// <summary>The sum of many amounts, exactly: what folding <c>+</c> gives, and faster. Of none it is the default.</summary>
    /// <param name="amounts">Amounts of one currency; zeros of no currency may be among them.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum has more digits than fit.</exception>
    public static Money Sum(ReadOnlySpan<Money> amounts) => MoneySum.Of(amounts);

    /// <summary>Reads an amount of money.</summary>
    /// <param name="s">The text: <c>CNY 10380000000</c>, <c>10.38 billion yuan</c>, <c>$1.42 billion</c>, <c>103.8亿元</c>.</param>
    /// <param name="provider">The language: a <c>zh</c> culture Chinese, another one English; null or the invariant culture reads both.</param>
    /// <exception cref="FormatException">The text is not an amount of money; the message names the place and the rule.</exception>
    public static Money Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        CanonicalMoney.TryRead(s, out var money) ? money : QuantityText.Parse(MoneyText.Instance, s, provider);

    /// <summary>Reads an amount of money, if the text is one. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Money result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Money result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) =>
        CanonicalMoney.TryRead(s, out result) || QuantityText.TryParse(MoneyText.Instance, s, provider, out result);

    /// <summary>The amount counted in a scale word: 22900000000 yuan are 22.9 billion.</summary>
    /// <param name="magnitude">The scale word.</param>
    /// <returns>The number before the scale word, exactly, without fraction digits that say nothing.</returns>
    /// <exception cref="OverflowException">It needs more than 28 decimals.</exception>
    public decimal In(Magnitude magnitude) => Exact.Trim(Exact.Shift(Exact.Trim(Amount), -(int)Guard.Defined(magnitude)));

    /// <summary>The same number of a currency, for an amount that was printed without one.</summary>
    /// <param name="currency">The currency it is known to be of.</param>
    /// <exception cref="InvalidOperationException">The amount has another currency already: convert it with an <see cref="ExchangeRate"/>.</exception>
    public Money WithCurrency(Currency currency) => Currency == Currency.XXX
        ? new Money(Amount, currency)
        : throw new InvalidOperationException($"{this} has a currency; only an amount of no currency (XXX) can be given one. Convert it to {currency} with a rate.");

    /// <summary>The amount without its sign.</summary>
    public Money Abs() => new(Head & ~(ulong)DecimalBits.SignMask, Low);

    /// <summary>Rounds to a number of decimals.</summary>
    /// <param name="decimals">0 to 28.</param>
    /// <param name="mode">What happens to a half; away from zero, as statistics are printed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28.</exception>
    public Money Round(int decimals, MidpointRounding mode = MidpointRounding.AwayFromZero) =>
        With(decimal.Round(Amount, Guard.Between(decimals, 0, Exact.MaxScale), mode));

    /// <summary>Rounds to a number of decimals of a scale word: to hundredths of a billion, as in "18.45 billion".</summary>
    /// <param name="decimals">0 to 28.</param>
    /// <param name="magnitude">The scale word.</param>
    /// <param name="mode">What happens to a half; away from zero, as statistics are printed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28, or there is no such scale word.</exception>
    /// <exception cref="OverflowException">Counted in the scale word, the amount has more than 28 decimals.</exception>
    public Money Round(int decimals, Magnitude magnitude, MidpointRounding mode = MidpointRounding.AwayFromZero) =>
        With(Exact.Shift(decimal.Round(In(magnitude), Guard.Between(decimals, 0, Exact.MaxScale), mode), (int)magnitude));

    /// <summary>Rounds to the currency's minor unit: fen for renminbi, whole yen. An amount whose currency has none is left as it is.</summary>
    /// <param name="mode">What happens to a half; away from zero, as statistics are printed.</param>
    public Money RoundToMinorUnit(MidpointRounding mode = MidpointRounding.AwayFromZero) =>
        Currency.MinorUnits is { } decimals ? Round(decimals, mode) : this;

    /// <summary>Parts the amount by weights, without losing or adding anything: the parts add up to it exactly.</summary>
    /// <param name="weights">One or more numbers, none negative and not all zero; a zero gets nothing.</param>
    /// <returns>
    /// The parts, in whole minor units (or in units of the amount's own last digit where that is finer), each less than one unit from its exact
    /// share. What remains goes, unit by unit, to the largest remainders; among equal ones to the first.
    /// </returns>
    /// <exception cref="ArgumentException">There is no weight, one is negative, or all are zero.</exception>
    /// <exception cref="OverflowException">A part has more digits than fit, as with the fen of the very largest amounts.</exception>
    public Money[] Allocate(params ReadOnlySpan<decimal> weights)
    {
        var scale = StepScale;
        return Amounts(LargestRemainder.Apportion(Exact.UnitsOf(Amount, scale), weights), BigInteger.One, scale);
    }

    /// <summary>Parts the amount by weights in steps of a given size.</summary>
    /// <param name="weights">One or more numbers, none negative and not all zero; a zero gets nothing.</param>
    /// <param name="step">The step, above zero; the amount must be a whole number of steps.</param>
    /// <exception cref="ArgumentException">The weights are as told above, or the step does not go into the amount.</exception>
    /// <exception cref="CurrencyMismatchException">The step has another currency.</exception>
    public Money[] Allocate(ReadOnlySpan<decimal> weights, Money step)
    {
        MoneyArithmetic.CheckMix(this, step);
        if (step.Amount <= 0)
        {
            throw new ArgumentException($"The step must be above zero, and was {step}.", nameof(step));
        }

        var scale = Math.Max(Amount.Scale, step.Amount.Scale);
        var unit = Exact.UnitsOf(step.Amount, scale);
        var steps = BigInteger.DivRem(Exact.UnitsOf(Amount, scale), unit, out var rest);
        return rest.IsZero
            ? Amounts(LargestRemainder.Apportion(steps, weights), unit, scale)
            : throw new ArgumentException($"{this} is no whole number of steps of {step}.", nameof(step));
    }

    /// <summary>Parts the amount into equal parts, as far as whole units allow; the first ones get what remains.</summary>
    /// <param name="parts">How many, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is less than 1.</exception>
    /// <exception cref="OverflowException">A part has more digits than fit, as with the fen of the very largest amounts.</exception>
    public Money[] Split(int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        var scale = StepScale;
        var units = BigInteger.DivRem(Exact.UnitsOf(Amount, scale), parts, out var rest);
        var (small, large) = (With(Exact.FromBigInteger(units, scale)), With(Exact.FromBigInteger(units + rest.Sign, scale)));
        var result = new Money[parts];
        var extra = (int)BigInteger.Abs(rest);
        result.AsSpan(0, extra).Fill(large);
        result.AsSpan(extra).Fill(small);
        return result;
    }

    /// <inheritdoc/>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CompareTo(Money other) => MoneyArithmetic.Compare(this, other);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(Money other) => MoneyArithmetic.AreEqual(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Amount, Currency);

    /// <summary>The invariant text with all digits: <c>CNY 22900000000</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The text in a format.</summary>
    /// <param name="format"><c>G</c> (or null) <c>CNY 22900000000</c>; <c>N</c> grouped, <c>C</c> with the symbol, <c>L</c> long (<c>22.9 billion yuan</c>, <c>229亿元</c>) and
    /// <c>S</c> short (<c>CNY 22.9bn</c>), each with decimals if wanted (<c>N2</c>, <c>L1</c>).</param>
    /// <param name="formatProvider">The language: a <c>zh</c> culture Chinese, any other English.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => QuantityText.ToString(MoneyText.Instance, this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        format.IsEmpty && CanonicalMoney.Writes(Bits)
            ? CanonicalMoney.TryWrite(Bits, Currency, destination, out charsWritten)
            : QuantityText.TryFormat(MoneyText.Instance, this, destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        format.IsEmpty && CanonicalMoney.Writes(Bits)
            ? CanonicalMoney.TryWrite(Bits, Currency, utf8Destination, out bytesWritten)
            : QuantityText.TryFormat(MoneyText.Instance, this, utf8Destination, out bytesWritten, format, provider);

    /// <summary>This currency with another number.</summary>
    internal Money With(decimal amount) => new(amount, Currency);

    // The finer of the minor unit and the amount's own last digit.
    private int StepScale => Math.Max(Bits.Scale, Currency.MinorUnits ?? 0);

    private Money[] Amounts(BigInteger[] steps, BigInteger unit, int scale)
    {
        var amounts = new Money[steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            amounts[i] = With(Exact.FromBigInteger(steps[i] * unit, scale));
        }

        return amounts;
    }
}
