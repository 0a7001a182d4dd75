using System.Numerics;

namespace IndustrialTransfer.Measures;

/// <summary>An exact number, kept as a numerator over a denominator above zero, not in lowest terms.</summary>
internal readonly struct Fraction : IComparable<Fraction>
{
    private static readonly BigInteger Limit = BigInteger.One << 96;

    // What a bit is in digits: 1233 ÷ 4096 is a little less than the logarithm of 2 to base 10.
    private const int DigitsPerBit = 1233;
    private const int DigitsPerBitShift = 12;

    private const int QuotientBits = 63;

    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) => (_numerator, _denominator) = (numerator, denominator);

    public int Sign => _numerator.Sign;

    /// <summary>The sum; over the larger denominator where the other goes into it, as powers of ten do, so that long sums stay short.</summary>
    public static Fraction operator +(Fraction left, Fraction right)
    {
        if (left._denominator < right._denominator)
        {
            (left, right) = (right, left);
        }

        var times = BigInteger.DivRem(left._denominator, right._denominator, out var rest);
        return rest.IsZero
            ? new(left._numerator + (right._numerator * times), left._denominator)
            : new((left._numerator * right._denominator) + (right._numerator * left._denominator), left._denominator * right._denominator);
    }

    public static Fraction operator -(Fraction left, Fraction right) => left + new Fraction(-right._numerator, right._denominator);

    public static Fraction operator *(Fraction left, Fraction right) => new(left._numerator * right._numerator, left._denominator * right._denominator);

    public static Fraction Of(decimal value) => new(DecimalBits.Of(value).Signed(), BigInteger.Pow(10, value.Scale));

    /// <summary>A quotient; the denominator is above zero.</summary>
    public static Fraction Of(BigInteger numerator, BigInteger denominator) => new(numerator, denominator);

    /// <summary>One over this number, which is not zero.</summary>
    public Fraction Reciprocal() => Sign < 0 ? new(-_denominator, -_numerator) : new(_denominator, _numerator);

    public int CompareTo(Fraction other) => (_numerator * other._denominator).CompareTo(other._numerator * _denominator);

    /// <summary>The number itself where a decimal holds it, else the largest decimal below it; without digits that say nothing.</summary>
    /// <exception cref="OverflowException">It is beyond the range of a decimal.</exception>
    public decimal Floor() => Sign < 0 ? -Round(-_numerator, Rounding.Up) : Round(_numerator, Rounding.Down);

    /// <summary>The number itself where a decimal holds it, else the smallest decimal above it; without digits that say nothing.</summary>
    /// <exception cref="OverflowException">It is beyond the range of a decimal.</exception>
    public decimal Ceiling() => Sign < 0 ? -Round(-_numerator, Rounding.Down) : Round(_numerator, Rounding.Up);

    /// <summary>The number rounded to the nearest decimal, of as many digits as one holds; without digits that say nothing.</summary>
    /// <exception cref="OverflowException">It is beyond the range of a decimal.</exception>
    public decimal Nearest() => Sign < 0 ? -Round(-_numerator, Rounding.Nearest) : Round(_numerator, Rounding.Nearest);

    /// <summary>How many units of 10^−<paramref name="scale"/> the number is, rounded to the nearest, a half away from zero.</summary>
    public BigInteger RoundedUnits(int scale)
    {
        var twice = 2 * BigInteger.Abs(_numerator) * BigInteger.Pow(10, scale);
        var units = (twice + _denominator) / (2 * _denominator);
        return Sign < 0 ? -units : units;
    }

    /// <summary>The nearest double, for a number that is not as small as to be subnormal.</summary>
    public double ToDouble()
    {
        if (Sign == 0)
        {
            return 0;
        }

        // A quotient of 63 or 64 bits, its last bit set where there is a rest: what then rounds to 53 bits rounds the number itself.
        var above = BigInteger.Abs(_numerator);
        var shift = QuotientBits - (int)(above.GetBitLength() - _denominator.GetBitLength());
        var quotient = (ulong)BigInteger.DivRem(above << Math.Max(shift, 0), _denominator << Math.Max(-shift, 0), out var rest);
        var magnitude = Math.ScaleB(rest.IsZero ? quotient : quotient | 1, -shift);
        return Sign < 0 ? -magnitude : magnitude;
    }

    /// <summary>The magnitude at the largest scale at which 96 bits hold its digits.</summary>
    private decimal Round(BigInteger numerator, Rounding rounding)
    {
        for (var scale = Exact.MaxScale; scale >= 0;)
        {
            var digits = BigInteger.DivRem(numerator * BigInteger.Pow(10, scale), _denominator, out var rest);
            digits += rounding switch
            {
                Rounding.Up => rest.IsZero ? 0 : 1,
                Rounding.Nearest => 2 * rest < _denominator ? 0 : 1,
                _ => 0,
            };
            if (digits < Limit)
            {
                return Exact.Trim(new DecimalBits((UInt128)digits, scale, negative: false).ToDecimal());
            }

            // As many decimals fewer as it takes, and rather too few at once than too many.
            var excess = (int)(digits.GetBitLength() - 96);
            scale -= Math.Max(1, ((excess - 1) * DigitsPerBit) >> DigitsPerBitShift);
        }

        throw new OverflowException("The number is beyond what a decimal holds (28 to 29 digits).");
    }

    private enum Rounding
    {
        Down,
        Nearest,
        Up,
    }
}
