using System.Numerics;
using System.Runtime.CompilerServices;

namespace IndustrialTransfer.Measures;

/// <summary>
/// Decimal arithmetic that is exact or throws, where <see cref="decimal"/> itself would quietly drop digits
/// (<c>decimal.MaxValue - 0.4m</c> is <c>decimal.MaxValue</c> there).
/// </summary>
internal static class Exact
{
    public const int MaxScale = 28;

    /// <summary>The largest power of ten that 63 bits hold.</summary>
    public const int MaxPowerOf63Bits = 18;

    // Powers that a 96-bit number can be multiplied by without leaving 127 bits, and a 64-bit one likewise.
    private const int SafeShift96 = 9;
    private const int SafeShift64 = 18;

    private static readonly UInt128 Limit = UInt128.One << 96;

    private static readonly ulong[] PowersOfTen =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
        100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ];

    // The largest number that times 10 to the power of 0 … 18 keeps to 63 bits.
    private static readonly ulong[] MostTimesPower =
    [
        9_223_372_036_854_775_807, 922_337_203_685_477_580, 92_233_720_368_547_758, 9_223_372_036_854_775, 922_337_203_685_477,
        92_233_720_368_547, 9_223_372_036_854, 922_337_203_685, 92_233_720_368, 9_223_372_036, 922_337_203, 92_233_720, 9_223_372, 922_337,
        92_233, 9_223, 922, 92, 9,
    ];

    /// <summary>10 to the power of 0 … 19.</summary>
    public static ulong PowerOfTen(int exponent) => PowersOfTen[exponent];

    /// <summary>The largest number that times 10 to the power of 0 … 18 keeps to 63 bits.</summary>
    public static ulong MostTimes(int exponent) => MostTimesPower[exponent];

    public static decimal Add(decimal left, decimal right) => Add(DecimalBits.Of(left), DecimalBits.Of(right)).ToDecimal();

    public static decimal Subtract(decimal left, decimal right) => Add(DecimalBits.Of(left), DecimalBits.Of(right).Negated()).ToDecimal();

    /// <summary>The sum at the larger of the two scales, or at the largest scale that still holds it exactly.</summary>
    public static DecimalBits Add(DecimalBits left, DecimalBits right)
    {
        var shift = left.Scale - right.Scale;
        if (shift < 0)
        {
            (left, right, shift) = (right, left, -shift);
        }

        // Now the right number has the smaller scale and is multiplied up to the left one's.
        if (shift > SafeShift96 && (right.High != 0 || shift > SafeShift64))
        {
            return DecimalBits.Of(FromBigInteger((BigInteger)left.Signed() + ((BigInteger)right.Signed() * BigInteger.Pow(10, shift)), left.Scale));
        }

        unchecked
        {
            var power = PowersOfTen[shift];
            var high = Math.BigMul(right.Low, power, out var low) + (right.High * power);
            var negative = left.IsNegative;
            if (negative == right.IsNegative)
            {
                low += left.Low;
                high += left.High + (low < left.Low ? 1UL : 0UL);
            }
            else
            {
                (low, high) = (left.Low - low, left.High - high - (left.Low < low ? 1UL : 0UL));
                if ((long)high < 0)
                {
                    (low, high, negative) = (0UL - low, ~high + (low == 0 ? 1UL : 0UL), !negative);
                }
            }

            return high <= uint.MaxValue
                ? new DecimalBits(left.ScaleFlags | (negative && (low | high) != 0 ? DecimalBits.SignMask : 0), (uint)high, low)
                : Build(new UInt128(high, low), left.Scale, negative);
        }
    }

    /// <summary>The sum, if 96 bits and 28 decimals hold it exactly.</summary>
    public static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        return TryBuild(UnitsOf(left, scale) + UnitsOf(right, scale), scale, out sum);
    }

    /// <summary>How many digits a number has; zero has one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DigitCount(ulong value)
    {
        // 1233 ÷ 4096 is a little less than the logarithm of 2 to base 10: the guess is the number of digits, or one less.
        var guess = ((BitOperations.Log2(value | 1) + 1) * 1233) >> 12;
        return guess + (value >= PowersOfTen[guess] ? 1 : 0) is var count && count > 0 ? count : 1;
    }

    /// <summary>Moves the decimal point: multiplies by a power of ten, exactly, and never adds fraction digits that say nothing.</summary>
    /// <exception cref="OverflowException">The result needs more than 28 decimals or more than 96 bits.</exception>
    public static decimal Shift(decimal value, int power) => TryShift(value, power, out var result) ? result : throw TooLong();

    /// <summary>As <see cref="Shift"/>, and false where that throws.</summary>
    public static bool TryShift(decimal value, int power, out decimal result)
    {
        var bits = DecimalBits.Of(value);
        var scale = bits.Scale - power;
        if (scale is >= 0 and <= MaxScale)
        {
            result = bits.WithScale(scale).ToDecimal();
            return true;
        }

        if (scale >= -SafeShift64 && scale < 0 && bits.High == 0)
        {
            var digits = bits.Magnitude() * PowersOfTen[-scale];
            var fits = digits < Limit;
            result = fits ? new DecimalBits(digits, 0, bits.IsNegative).ToDecimal() : 0m;
            return fits;
        }

        var exact = scale < 0 ? (BigInteger)bits.Signed() * BigInteger.Pow(10, -scale) : bits.Signed();
        return TryBuild(exact, Math.Max(scale, 0), out result);
    }

    /// <summary>The product, if 96 bits and 28 decimals hold it exactly.</summary>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        var (a, b) = (DecimalBits.Of(left), DecimalBits.Of(right));
        return TryBuild((BigInteger)a.Signed() * b.Signed(), a.Scale + b.Scale, out product);
    }

    /// <summary>The value without fraction digits that say nothing: 1.50 becomes 1.5, and 10.0 becomes 10.</summary>
    public static decimal Trim(decimal value)
    {
        var bits = DecimalBits.Of(value);
        var (digits, scale) = (bits.Magnitude(), bits.Scale);
        while (scale > 0)
        {
            var (quotient, rest) = UInt128.DivRem(digits, 10);
            if (rest != UInt128.Zero)
            {
                break;
            }

            (digits, scale) = (quotient, scale - 1);
        }

        return Build(digits, scale, bits.IsNegative).ToDecimal();
    }

    /// <summary>How many units of 10^−<paramref name="scale"/> a value is; the scale is at least the value's own.</summary>
    public static BigInteger UnitsOf(decimal value, int scale)
    {
        var bits = DecimalBits.Of(value);
        return (BigInteger)bits.Signed() * BigInteger.Pow(10, scale - bits.Scale);
    }

    /// <summary>Values as whole numbers of one common unit.</summary>
    public static BigInteger[] UnitsOf(ReadOnlySpan<decimal> values)
    {
        var scale = 0;
        foreach (var value in values)
        {
            scale = Math.Max(scale, value.Scale);
        }

        var units = new BigInteger[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            units[i] = UnitsOf(values[i], scale);
        }

        return units;
    }

    /// <summary><paramref name="digits"/> × 10^−<paramref name="scale"/>, at the largest scale that holds it exactly.</summary>
    /// <exception cref="OverflowException">No scale holds it.</exception>
    public static decimal FromBigInteger(BigInteger digits, int scale) => TryBuild(digits, scale, out var result) ? result : throw TooLong();

    private static bool TryBuild(BigInteger digits, int scale, out decimal result)
    {
        var magnitude = BigInteger.Abs(digits);
        while (scale > MaxScale || !(magnitude >> 96).IsZero)
        {
            magnitude = BigInteger.DivRem(magnitude, 10, out var rest);
            if (scale-- == 0 || !rest.IsZero)
            {
                result = 0;
                return false;
            }
        }

        result = Build((UInt128)magnitude, scale, digits.Sign < 0).ToDecimal();
        return true;
    }

    private static DecimalBits Build(UInt128 digits, int scale, bool negative)
    {
        while (digits >= Limit)
        {
            (digits, var rest) = UInt128.DivRem(digits, 10);
            if (scale-- == 0 || rest != UInt128.Zero)
            {
                throw TooLong();
            }
        }

        return new DecimalBits(digits, scale, negative && digits != UInt128.Zero);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OverflowException TooLong() =>
        new("The exact result has more digits than a decimal holds (28 to 29): no digit is dropped silently. Round the operands first.");
}
