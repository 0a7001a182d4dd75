using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis.Numerics;

/// <summary>
/// A number as the unevaluated sum of two doubles, of about 32 digits: what small differences of large amounts are told with.
/// </summary>
/// <remarks>T. J. Dekker, "A Floating-Point Technique for Extending the Available Precision", Numerische Mathematik 18 (1971); Y. Hida,
/// X. S. Li and D. H. Bailey, "Algorithms for Quad-Double Precision Floating Point Arithmetic" (2001). A sum or product of whole numbers that
/// has no more than 106 bits is exact.</remarks>
internal readonly struct DoubleDouble
{
    private const double TwoTo32 = 4294967296;
    private const double TwoTo64 = TwoTo32 * TwoTo32;

    // High is the double next to the number, so that Low is at most half a unit of its last place.
    private DoubleDouble(double high, double low) => (High, Low) = (high, low);

    /// <summary>The number, rounded to a double.</summary>
    public double High { get; }

    /// <summary>What the rounding left.</summary>
    public double Low { get; }

    public static implicit operator DoubleDouble(double value) => new(value, 0);

    public static DoubleDouble operator -(DoubleDouble value) => new(-value.High, -value.Low);

    public static DoubleDouble operator +(DoubleDouble left, DoubleDouble right)
    {
        var (high, low) = (Sum(left.High, right.High), Sum(left.Low, right.Low));
        var sum = Renormal(high.High, high.Low + low.High);
        return Renormal(sum.High, sum.Low + low.Low);
    }

    public static DoubleDouble operator -(DoubleDouble left, DoubleDouble right) => left + -right;

    public static DoubleDouble operator *(DoubleDouble left, DoubleDouble right)
    {
        var product = Product(left.High, right.High);
        return Renormal(product.High, product.Low + ((left.High * right.Low) + (left.Low * right.High)));
    }

    public static DoubleDouble operator /(DoubleDouble left, DoubleDouble right)
    {
        var first = left.High / right.High;
        var rest = left - (right * first);
        var second = rest.High / right.High;
        return Renormal(first, second) + ((rest - (right * second)).High / right.High);
    }

    /// <summary>The sum of two doubles, exactly.</summary>
    public static DoubleDouble Sum(double left, double right)
    {
        var sum = left + right;
        var added = sum - left;
        return new(sum, (left - (sum - added)) + (right - added));
    }

    /// <summary>The product of two doubles, exactly, where it is in their range.</summary>
    public static DoubleDouble Product(double left, double right)
    {
        var product = left * right;
        return new(product, Math.FusedMultiplyAdd(left, right, -product));
    }

    /// <summary>The digits of a decimal as a whole number, exactly: 1.50 is 150.</summary>
    public static DoubleDouble Digits(decimal value)
    {
        var bits = DecimalBits.Of(value);
        var digits = Sum(bits.High * TwoTo64, (bits.Low >> 32) * TwoTo32) + (double)(bits.Low & uint.MaxValue);
        return bits.IsNegative ? -digits : digits;
    }

    private static DoubleDouble Renormal(double high, double low)
    {
        var sum = high + low;
        return new(sum, low - (sum - high));
    }
}
