using IndustrialTransfer.Analysis.Numerics;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Whole numbers in the order of scores, which sort faster than the scores themselves.</summary>
internal static class SortKeys
{
    private const ulong SignBit = 1UL << 63;

    /// <summary>A key for each score, equal or with nothing between them where the scores compare as equal; null where the scores have no such keys, or are money of two currencies.</summary>
    public static ulong[]? Of<TScore>(TScore[] scores) => (object)scores switch
    {
        Money[] amounts => AreOfOneCurrency(amounts) ? OfDecimals(amounts, amount => amount.Bits) : null,
        decimal[] numbers => OfDecimals(numbers, DecimalBits.Of),
        ItemCount[] counts => OfDecimals(counts, count => DecimalBits.Of(count.Value)),
        Percentage[] percentages => OfDecimals(percentages, percentage => DecimalBits.Of(percentage.Percent)),
        LandArea[] areas => OfDecimals(areas, area => DecimalBits.Of(area.Mu)),
        double[] numbers => Array.ConvertAll(numbers, OfDouble),

        // An array of unsigned numbers passes for one of signed ones.
        int[] numbers when typeof(TScore) == typeof(int) => Array.ConvertAll(numbers, number => OfSigned(number)),
        long[] numbers when typeof(TScore) == typeof(long) => Array.ConvertAll(numbers, OfSigned),
        _ => null,
    };

    private static ulong OfSigned(long number) => unchecked((ulong)number) ^ SignBit;

    // As doubles compare: NaN first. The two zeros are next to each other.
    private static ulong OfDouble(double number) => double.IsNaN(number) ? 0 : DoubleSort.KeyOf(number);

    // The numbers as multiples of the last digit of the finest one, where 63 bits hold them all.
    private static ulong[]? OfDecimals<T>(T[] scores, Func<T, DecimalBits> bits)
    {
        var scale = 0;
        foreach (var score in scores)
        {
            scale = Math.Max(scale, bits(score).Scale);
        }

        var keys = new ulong[scores.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var number = bits(scores[i]);
            var shift = number.IsZero ? 0 : scale - number.Scale;
            if (shift > Exact.MaxPowerOf63Bits || number.High != 0 || number.Low > Exact.MostTimes(shift))
            {
                return null;
            }

            var digits = (long)(number.Low * Exact.PowerOfTen(shift));
            keys[i] = OfSigned(number.IsNegative ? -digits : digits);
        }

        return keys;
    }

    private static bool AreOfOneCurrency(Money[] amounts)
    {
        var named = default(Money);
        foreach (var amount in amounts)
        {
            if (!amount.IsNeutral)
            {
                named = named.IsNeutral ? amount : named;
                if (((amount.Head ^ named.Head) & Money.CurrencyMask) != 0)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
