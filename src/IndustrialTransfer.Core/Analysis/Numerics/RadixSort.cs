namespace IndustrialTransfer.Analysis.Numerics;

/// <summary>Sorts by whole numbers, byte by byte from the lowest: in linear time, and what has equal keys stays in its order.</summary>
internal static class RadixSort
{
    private const int BitsOfDigit = 8;
    private const int Digits = 64 / BitsOfDigit;
    private const int Values = 1 << BitsOfDigit;

    /// <summary>Sorts keys and, with them, items, one for each or none at all; the arrays are used up.</summary>
    /// <returns>Both in the order of the keys.</returns>
    public static (ulong[] Keys, T[] Items) Sort<T>(ulong[] keys, T[] items)
    {
        Span<int> counts = stackalloc int[Digits * Values];
        counts.Clear();
        foreach (var key in keys)
        {
            for (var digit = 0; digit < Digits; digit++)
            {
                counts[(digit * Values) + DigitOf(key, digit)]++;
            }
        }

        var (otherKeys, otherItems) = (new ulong[keys.Length], new T[items.Length]);
        for (var digit = 0; digit < Digits; digit++)
        {
            var next = counts.Slice(digit * Values, Values);
            if (next.Contains(keys.Length))
            {
                // All keys have the same digit here.
                continue;
            }

            StartsOf(next);
            for (var i = 0; i < keys.Length; i++)
            {
                var key = keys[i];
                var to = next[DigitOf(key, digit)]++;
                otherKeys[to] = key;
                if (i < items.Length)
                {
                    otherItems[to] = items[i];
                }
            }

            (keys, otherKeys) = (otherKeys, keys);
            (items, otherItems) = (otherItems, items);
        }

        return (keys, items);
    }

    private static int DigitOf(ulong key, int digit) => (int)((key >> (digit * BitsOfDigit)) & (Values - 1));

    /// <summary>Makes of the numbers of keys by digit where the first key of each goes.</summary>
    private static void StartsOf(Span<int> counts)
    {
        var start = 0;
        foreach (ref var count in counts)
        {
            (count, start) = (start, start + count);
        }
    }
}
