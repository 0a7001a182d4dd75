using System.Numerics;

namespace IndustrialTransfer.Tests.Support;

/// <summary>
/// A number with as many digits as it takes: whole digits times a power of ten. The oracle of the exactness laws; it shares no code with the library.
/// </summary>
internal readonly record struct TrueNumber : IComparable<TrueNumber>
{
    private static readonly BigInteger DecimalLimit = BigInteger.Pow(2, 96);

    private TrueNumber(BigInteger digits, int exponent)
    {
        while (!digits.IsZero && (digits % 10).IsZero)
        {
            (digits, exponent) = (digits / 10, exponent + 1);
        }

        (Digits, Exponent) = (digits, digits.IsZero ? 0 : exponent);
    }

    /// <summary>The digits, of which the last is no zero.</summary>
    public BigInteger Digits { get; }

    public int Exponent { get; }

    /// <summary>Whether a decimal can hold it: 96 bits, and a scale from 0 to 28.</summary>
    public bool FitsDecimal => Exponent >= 0
        ? BigInteger.Abs(Digits) * BigInteger.Pow(10, Exponent) < DecimalLimit
        : Exponent >= -28 && BigInteger.Abs(Digits) < DecimalLimit;

    /// <summary>Whether a decimal with this many decimals holds it.</summary>
    public bool FitsAt(int scale) => Exponent + scale >= 0 && BigInteger.Abs(Digits) * BigInteger.Pow(10, Exponent + scale) < DecimalLimit;

    public static TrueNumber operator +(TrueNumber left, TrueNumber right)
    {
        var exponent = Math.Min(left.Exponent, right.Exponent);
        return new TrueNumber(left.At(exponent) + right.At(exponent), exponent);
    }

    public static TrueNumber operator -(TrueNumber value) => new(-value.Digits, value.Exponent);

    public static TrueNumber operator -(TrueNumber left, TrueNumber right) => left + -right;

    public static TrueNumber operator *(TrueNumber left, TrueNumber right) => new(left.Digits * right.Digits, left.Exponent + right.Exponent);

    /// <summary>The value of a decimal, from its four integers.</summary>
    public static TrueNumber Of(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return new TrueNumber(bits[3] < 0 ? -digits : digits, -((bits[3] >> 16) & 0xFF));
    }

    public static TrueNumber Of(BigInteger digits, int exponent) => new(digits, exponent);

    public static TrueNumber PowerOfTen(int exponent) => new(BigInteger.One, exponent);

    public TrueNumber Abs() => new(BigInteger.Abs(Digits), Exponent);

    public int CompareTo(TrueNumber other) => (this - other).Digits.Sign;

    /// <summary>What a computation must do: give exactly this number, or throw because no decimal holds it.</summary>
    public void IsWhat(Func<decimal> computation)
    {
        if (FitsDecimal)
        {
            Assert.Equal(this, Of(computation()));
        }
        else
        {
            Assert.Throws<OverflowException>(() => computation());
        }
    }

    private BigInteger At(int exponent) => Digits * BigInteger.Pow(10, Digits.IsZero ? 0 : Exponent - exponent);
}
