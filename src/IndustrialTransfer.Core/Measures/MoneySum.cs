using System.Numerics;

namespace IndustrialTransfer.Measures;

/// <summary>Adds many amounts: one pass, with a 128-bit sum for every scale that occurs, put together at the end.</summary>
internal static class MoneySum
{
    public static Money Of(ReadOnlySpan<Money> amounts)
    {
        Span<Int128> sums = stackalloc Int128[Exact.MaxScale + 1];
        sums.Clear();
        var (largest, named) = (0, default(Money));
        var i = 0;
        while (i < amounts.Length)
        {
            // A run of one currency and scale; 2³¹ amounts of 96 bits fit into 128.
            var first = amounts[i];
            if (!first.IsNeutral && first.Currency != named.Currency)
            {
                named = named.IsNeutral ? first : throw new CurrencyMismatchException(named.Currency, first.Currency);
            }

            var scale = first.Bits.Scale;
            largest = Math.Max(largest, scale);
            i += first.AddRun(amounts[i..], ref sums[scale]);
        }

        return named.With(Total(sums[..(largest + 1)]));
    }

    private static decimal Total(ReadOnlySpan<Int128> sums)
    {
        var total = BigInteger.Zero;
        foreach (var sum in sums)
        {
            total = (total * 10) + sum;
        }

        return Exact.FromBigInteger(total, sums.Length - 1);
    }
}
