using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Counts and amounts by size class, each class apart and cumulative; made by <see cref="SizeClasses"/>.</summary>
/// <remarks>
/// <para>Items of unknown amount are counted apart and are in no class: shares of count are among the items of known amount.</para>
/// <para>Equality: by reference; compare the classes.</para>
/// <para>Order: none; the classes stand by rising limits.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="T">What tells the size.</typeparam>
public sealed class SizeClasses<T> where T : struct, IQuantity<T>
{
    internal SizeClasses(T[] limits, int[] counts, T[] amounts, int unknownCount)
    {
        // Zeros of the limits' currency, so that an empty class is one of theirs.
        var zero = Scalars.From(0m, limits[0]);
        Total = zero;
        for (var line = 0; line < counts.Length; line++)
        {
            Count += counts[line];
            Total += amounts[line];
        }

        UnknownCount = unknownCount;
        Below = ClassOf(new(null, limits[0], upperIsOpen: true), counts[0], zero + amounts[0]);
        var (disjoint, cumulative) = (new SizeClass<T>[limits.Length], new SizeClass<T>[limits.Length]);
        var (count, amount) = (0, zero);
        for (var i = limits.Length - 1; i >= 0; i--)
        {
            (count, amount) = (count + counts[i + 1], amount + amounts[i + 1]);
            disjoint[i] = ClassOf(new(limits[i], i + 1 < limits.Length ? limits[i + 1] : null, upperIsOpen: true), counts[i + 1], zero + amounts[i + 1]);
            cumulative[i] = ClassOf(new(limits[i], null), count, amount);
        }

        (Disjoint, Cumulative) = (Array.AsReadOnly(disjoint), Array.AsReadOnly(cumulative));
    }

    /// <summary>The classes from each limit up to the next, the last one without an upper end: 50 to 100 million, …, 10 billion and above.</summary>
    public IReadOnlyList<SizeClass<T>> Disjoint { get; }

    /// <summary>The classes from each limit up without an upper end: 50 million and above, 100 million and above, …. Each holds the ones after it.</summary>
    public IReadOnlyList<SizeClass<T>> Cumulative { get; }

    /// <summary>What is below the lowest limit.</summary>
    public SizeClass<T> Below { get; }

    /// <summary>The number of items of known amount, those below the lowest limit included.</summary>
    public int Count { get; }

    /// <summary>The number of items whose amount is unknown; <see cref="Count"/> leaves them out.</summary>
    public int UnknownCount { get; }

    /// <summary>The sum of all known amounts, those below the lowest limit included.</summary>
    public T Total { get; }

    private SizeClass<T> ClassOf(Interval<T> limits, int count, T amount) => new(
        limits, count, amount, Count == 0 ? null : Share.Of(count, Count), Total.Scalar == 0 ? null : Share.Of(amount, Total));
}
