using System.Numerics;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>
/// Solves x^k = s and x + x² + … + x^k = s for x &gt; 0, in fixed-point arithmetic of 40 decimals, rounded to 28 significant digits and at most 28
/// decimals.
/// </summary>
/// <remarks>
/// Newton's method from the right. For x &gt; 0 both left sides rise and are convex, so each step stays on the right of the root and comes
/// nearer: it converges from every such start, and ends when the step is less than one unit of the last place.
/// </remarks>
internal static class PowerEquation
{
    private const int Decimals = 40;
    private const int SignificantDigits = 28;

    // More than the error of Math.Pow, so that the start is on the right of the root.
    private const double AboveTheRoot = 1 + 1e-12;

    private static readonly BigInteger One = BigInteger.Pow(10, Decimals);

    /// <summary>The k-th root of <paramref name="numerator"/> ÷ <paramref name="denominator"/>, both positive.</summary>
    public static decimal Root(BigInteger numerator, BigInteger denominator, int k)
    {
        // From 1 up the slope of x^k is at least 1, and a small error of the power is a small error of the root.
        return numerator >= denominator
            ? ToDecimal(Solve(numerator * One / denominator, k, ofAllPowers: false))
            : ToDecimal(One * One / Solve(denominator * One / numerator, k, ofAllPowers: false));
    }

    /// <summary>The x whose first k powers add up to <paramref name="numerator"/> ÷ <paramref name="denominator"/>, both positive.</summary>
    public static decimal RootOfPowerSum(BigInteger numerator, BigInteger denominator, int k) =>
        ToDecimal(Solve(numerator * One / denominator, k, ofAllPowers: true));

    private static BigInteger Solve(BigInteger sum, int k, bool ofAllPowers)
    {
        var lower = ofAllPowers ? One : BigInteger.Zero;
        var x = Start(sum, k);
        BigInteger step;
        do
        {
            // Horner's scheme, for the polynomial and its derivative.
            var (value, slope) = (One, BigInteger.Zero);
            for (var power = k - 1; power >= 0; power--)
            {
                slope = (slope * x / One) + value;
                value = (value * x / One) + (power > 0 ? lower : BigInteger.Zero);
            }

            step = (value - sum) * One / slope;
            x -= step;
        }
        while (step.Sign > 0);

        return x;
    }

    // x^k ≤ x + … + x^k = s: of both equations the root is at most the k-th root of s.
    private static BigInteger Start(BigInteger sum, int k) =>
        (BigInteger)(Math.Pow((double)sum / (double)One, 1.0 / k) * AboveTheRoot * (double)One);

    private static decimal ToDecimal(BigInteger x)
    {
        var digits = (int)BigInteger.Log10(BigInteger.Max(x, BigInteger.One)) + 1;
        var dropped = Math.Clamp(digits - SignificantDigits, Decimals - Exact.MaxScale, Decimals);
        var unit = BigInteger.Pow(10, dropped);
        return Exact.Trim(Exact.FromBigInteger((x + (unit / 2)) / unit, Decimals - dropped));
    }
}
