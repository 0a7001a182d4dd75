namespace IndustrialTransfer.Analysis.Numerics;

/// <summary>Sorts doubles that are numbers: a few by comparing them, many by their bits.</summary>
internal static class DoubleSort
{
    private const int Many = 1024;
    private const ulong SignBit = 1UL << 63;

    /// <summary>A whole number for each double, in the order of the doubles; −0 is just below 0.</summary>
    public static ulong KeyOf(double number)
    {
        // The bits of a negative one, all turned round, are in order.
        var bits = BitConverter.DoubleToUInt64Bits(number);
        return (bits & SignBit) == 0 ? bits | SignBit : ~bits;
    }

    /// <summary>The numbers from the smallest to the largest, in a new array.</summary>
    public static double[] Sorted(ReadOnlySpan<double> numbers)
    {
        if (numbers.Length >= Many)
        {
            return SortedByBits<int>(numbers, []).Numbers;
        }

        var sorted = numbers.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>The numbers from the smallest to the largest, and what goes with each of them in the same order, in new arrays.</summary>
    public static (double[] Numbers, T[] Items) Sorted<T>(ReadOnlySpan<double> numbers, ReadOnlySpan<T> items)
    {
        if (numbers.Length >= Many)
        {
            return SortedByBits(numbers, items);
        }

        var (sorted, theirs) = (numbers.ToArray(), items.ToArray());
        Array.Sort(sorted, theirs);
        return (sorted, theirs);
    }

    private static (double[] Numbers, T[] Items) SortedByBits<T>(ReadOnlySpan<double> numbers, ReadOnlySpan<T> items)
    {
        var keys = new ulong[numbers.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = KeyOf(numbers[i]);
        }

        var sorted = RadixSort.Sort(keys, items.ToArray());
        return (Array.ConvertAll(sorted.Keys, NumberOf), sorted.Items);
    }

    private static double NumberOf(ulong key) => BitConverter.UInt64BitsToDouble((key & SignBit) == 0 ? ~key : key ^ SignBit);
}
