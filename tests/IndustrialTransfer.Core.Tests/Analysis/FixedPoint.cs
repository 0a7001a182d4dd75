using System.Numerics;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>
/// Logarithms, roots and exponentials to some 180 decimals, as whole numbers of 2⁻⁶⁰⁰. The oracle of the inequality indices; it shares no code and
/// no formula with the library.
/// </summary>
internal static class FixedPoint
{
    private const int Bits = 600;

    private static readonly BigInteger Ln2 = 2 * Atanh(One / 3);

    public static BigInteger One => BigInteger.One << Bits;

    public static BigInteger Quotient(BigInteger above, BigInteger below) => (above << Bits) / below;

    public static BigInteger Times(BigInteger left, BigInteger right) => (left * right) >> Bits;

    /// <summary>The logarithm of a quotient of positive whole numbers: powers of two apart, and 2 artanh((a − b) ÷ (a + b)) of the rest.</summary>
    public static BigInteger Ln(BigInteger above, BigInteger below)
    {
        var power = (int)(above.GetBitLength() - below.GetBitLength());
        var (a, b) = power >= 0 ? (above, below << power) : (above << -power, below);
        return (power * Ln2) + (2 * Atanh(Quotient(a - b, a + b)));
    }

    /// <summary>e to a power: Taylor's series of its 1024th part, squared ten times.</summary>
    public static BigInteger Exp(BigInteger power)
    {
        var (sum, term, part) = (One, One, power >> 10);
        for (var i = 1; i < 100; i++)
        {
            term = Times(term, part) / i;
            sum += term;
        }

        for (var i = 0; i < 10; i++)
        {
            sum = Times(sum, sum);
        }

        return sum;
    }

    /// <summary>The square root, by Newton's method.</summary>
    public static BigInteger Root(BigInteger value)
    {
        if (value.IsZero)
        {
            return value;
        }

        var scaled = value << Bits;
        var root = BigInteger.One << (int)((scaled.GetBitLength() / 2) + 1);
        while (true)
        {
            var next = (root + (scaled / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    public static double ToDouble(BigInteger value)
    {
        var shift = Math.Max(0, (int)BigInteger.Abs(value).GetBitLength() - 64);
        return Math.ScaleB((double)(value >> shift), shift - Bits);
    }

    private static BigInteger Atanh(BigInteger z)
    {
        var (sum, power, square) = (BigInteger.Zero, z, Times(z, z));
        for (var odd = 1; odd < 400; odd += 2)
        {
            sum += power / odd;
            power = Times(power, square);
        }

        return sum;
    }
}
