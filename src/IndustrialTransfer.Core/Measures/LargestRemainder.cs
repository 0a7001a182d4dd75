using System.Numerics;

namespace IndustrialTransfer.Measures;

/// <summary>
/// Parts a whole number of units by weights with the method of largest remainders (Hamilton's): each part is its exact share rounded down, and
/// what then remains goes, one unit each, to the largest remainders, among equal ones to the first.
/// </summary>
internal static class LargestRemainder
{
    /// <summary>Parts <paramref name="units"/> (of either sign) by weights.</summary>
    /// <exception cref="ArgumentException">There is no weight, one is negative, or all are zero.</exception>
    public static BigInteger[] Apportion(BigInteger units, ReadOnlySpan<decimal> weights)
    {
        foreach (var weight in weights)
        {
            if (weight < 0)
            {
                throw new ArgumentException($"A weight cannot be negative, and one was {weight.ToString(System.Globalization.CultureInfo.InvariantCulture)}.", nameof(weights));
            }
        }

        var wholes = Exact.UnitsOf(weights);
        var total = Total(wholes);
        if (total.IsZero)
        {
            throw new ArgumentException("There is nothing to part by: one weight at least must be above zero.", nameof(weights));
        }

        var parts = Apportion(BigInteger.Abs(units), wholes, total);
        return units.Sign < 0 ? Array.ConvertAll(parts, part => -part) : parts;
    }

    /// <summary>Parts units by whole weights that may be of either sign and add up to <paramref name="total"/>, which is not zero.</summary>
    public static BigInteger[] Apportion(BigInteger units, ReadOnlySpan<BigInteger> weights, BigInteger total)
    {
        var parts = new BigInteger[weights.Length];
        var remainders = new BigInteger[weights.Length];
        var left = units;
        for (var i = 0; i < weights.Length; i++)
        {
            parts[i] = FloorDivide(units * weights[i], total, out remainders[i]);
            left -= parts[i];
        }

        var order = Enumerable.Range(0, weights.Length).ToArray();
        Array.Sort(order, (x, y) => remainders[y].CompareTo(remainders[x]) is var byRemainder and not 0 ? byRemainder : x.CompareTo(y));
        for (var i = 0; i < left; i++)
        {
            parts[order[i]] += BigInteger.One;
        }

        return parts;
    }

    public static BigInteger Total(ReadOnlySpan<BigInteger> weights)
    {
        var total = BigInteger.Zero;
        foreach (var weight in weights)
        {
            total += weight;
        }

        return total;
    }

    // Rounds towards minus infinity; the remainder, as a part of |divisor|, is never negative.
    private static BigInteger FloorDivide(BigInteger dividend, BigInteger divisor, out BigInteger remainder)
    {
        var quotient = BigInteger.DivRem(dividend * divisor.Sign, BigInteger.Abs(divisor), out remainder);
        if (remainder.Sign < 0)
        {
            quotient -= BigInteger.One;
            remainder += BigInteger.Abs(divisor);
        }

        return quotient;
    }
}
