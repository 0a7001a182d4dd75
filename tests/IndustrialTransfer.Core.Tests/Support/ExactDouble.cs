using System.Numerics;

namespace IndustrialTransfer.Tests.Support;

/// <summary>Whether a double is what an exact number rounds to.</summary>
internal static class ExactDouble
{
    // Half a unit in the last place of a double is never more than this part of it.
    private static readonly TrueRatio HalfUnit = TrueNumber.Of(BigInteger.Pow(5, 53), -53);

    /// <summary>The number that a double is, with all its digits.</summary>
    public static TrueNumber Of(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = (BigInteger)(bits & 0xF_FFFF_FFFF_FFFF) + (exponent == 0 ? 0 : 1L << 52);
        var power = Math.Max(exponent, 1) - 1075;
        var digits = power < 0 ? mantissa * BigInteger.Pow(5, -power) : mantissa << power;
        return TrueNumber.Of(bits < 0 ? -digits : digits, Math.Min(power, 0));
    }

    /// <summary>Checks that a double is finite and the nearest to a number, but for which of two neighbours a tie goes to.</summary>
    public static void IsNearest(TrueRatio truth, double value)
    {
        Assert.True(double.IsFinite(value));
        Assert.True(((TrueRatio)Of(value) - truth).Abs().CompareTo(truth.Abs() * HalfUnit) <= 0, FormattableString.Invariant($"{value:R} is not the nearest to {truth}."));
    }
}
