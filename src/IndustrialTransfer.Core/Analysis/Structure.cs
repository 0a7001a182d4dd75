using System.Numerics;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>
/// How a whole is made up of parts, as whole numbers of one unit. What is compared are the shares; they are never rounded, so that a comparison is
/// exact up to its last step, however large and small the amounts are and in whatever order they come.
/// </summary>
internal readonly struct Structure
{
    // The terms of the sum of Hachman's index are cut below 2 to the power of −80, and it is 1 at least.
    private const int HachmanBits = 80;

    private readonly BigInteger[] _parts;
    private readonly BigInteger _total;

    public Structure(ReadOnlySpan<decimal> amounts)
    {
        _parts = Exact.UnitsOf(amounts);
        _total = LargestRemainder.Total(_parts);
    }

    /// <summary>Whether the parts add up to nothing.</summary>
    public bool IsZero => _total.IsZero;

    /// <summary>Whether a part is below zero, so that the parts have no shares.</summary>
    public bool HasNegative => Array.Exists(_parts, part => part.Sign < 0);

    /// <summary>The sum of the differences of shares, without their signs: 0 to 2.</summary>
    public static Fraction Distance(Structure one, Structure other)
    {
        var sum = BigInteger.Zero;
        for (var i = 0; i < one._parts.Length; i++)
        {
            sum += BigInteger.Abs((one._parts[i] * other._total) - (other._parts[i] * one._total));
        }

        return Fraction.Of(sum, one._total * other._total);
    }

    /// <summary>Half the distance: 0 to 1.</summary>
    public static Fraction HalfDistance(Structure one, Structure other) => Distance(one, other) * Fraction.Of(0.5m);

    /// <summary>
    /// The Gini coefficient of the curve of cumulated shares of a part in cumulated shares of the whole that holds it, in the order of their
    /// quotients: twice the area between the curve and the diagonal.
    /// </summary>
    public static Fraction Gini(Structure part, Structure whole)
    {
        // Where the whole has nothing, the part has nothing either, and the curve does not move.
        var order = Enumerable.Range(0, whole._parts.Length).Where(i => !whole._parts[i].IsZero).ToArray();
        Array.Sort(order, (x, y) => (part._parts[x] * whole._parts[y]).CompareTo(part._parts[y] * whole._parts[x]));
        var (below, height) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var i in order)
        {
            below += whole._parts[i] * ((2 * height) + part._parts[i]);
            height += part._parts[i];
        }

        var square = part._total * whole._total;
        return Fraction.Of(square - below, square);
    }

    /// <summary>One over the mean of the quotients of shares, weighted with the part's shares.</summary>
    public static Fraction Hachman(Structure part, Structure whole)
    {
        var sum = BigInteger.Zero;
        for (var i = 0; i < part._parts.Length; i++)
        {
            if (!part._parts[i].IsZero)
            {
                sum += (part._parts[i] * part._parts[i] * whole._total << HachmanBits) / (part._total * part._total * whole._parts[i]);
            }
        }

        return Fraction.Of(BigInteger.One << HachmanBits, sum);
    }
}
