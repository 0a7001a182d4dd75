using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Sorts items into size classes (分档) by their amounts.</summary>
/// <remarks>
/// <para>A limit belongs to the class above it: 以上 ("and above") includes the limit, 以下 ("below") excludes it.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class SizeClasses
{
    /// <summary>The limits that reports of investment in yuan use: 50, 100 and 500 million, 1, 5 and 10 billion (5000万, 1亿, 5亿, 10亿, 50亿, 100亿).</summary>
    public static IReadOnlyList<Money> YuanLimits { get; } = Array.AsReadOnly(
    [
        Money.Yuan(50m, Magnitude.Million), Money.Yuan(100m, Magnitude.Million), Money.Yuan(500m, Magnitude.Million),
        Money.Yuan(1m, Magnitude.Billion), Money.Yuan(5m, Magnitude.Billion), Money.Yuan(10m, Magnitude.Billion),
    ]);

    /// <summary>Sorts items into the classes between limits, by an amount of each.</summary>
    /// <typeparam name="TItem">The items: deals, say.</typeparam>
    /// <typeparam name="T">What tells their size.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="of">The amount of an item; called once for each.</param>
    /// <param name="limits">The lower limits of the classes, each above the one before; at least one.</param>
    /// <exception cref="ArgumentException">There are no limits, or one is not above the one before.</exception>
    /// <exception cref="CurrencyMismatchException">Amounts and limits have different currencies.</exception>
    /// <exception cref="OverflowException">A sum or a share has more digits than fit.</exception>
    public static SizeClasses<T> Of<TItem, T>(IEnumerable<TItem> items, Func<TItem, T> of, IEnumerable<T> limits) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(of);
        return Of(items, item => (T?)of(item), limits);
    }

    /// <summary>Sorts items into the classes between limits, by an amount of each that may be unknown: those of unknown amount are in no class.</summary>
    /// <typeparam name="TItem">The items: deals, say.</typeparam>
    /// <typeparam name="T">What tells their size.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="of">The amount of an item, null where it is unknown; called once for each.</param>
    /// <param name="limits">The lower limits of the classes, each above the one before; at least one.</param>
    /// <exception cref="ArgumentException">There are no limits, or one is not above the one before.</exception>
    /// <exception cref="CurrencyMismatchException">Amounts and limits have different currencies.</exception>
    /// <exception cref="OverflowException">A sum or a share has more digits than fit.</exception>
    public static SizeClasses<T> Of<TItem, T>(IEnumerable<TItem> items, Func<TItem, T?> of, IEnumerable<T> limits) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(limits);
        var lowest = Rising(limits);

        // Line 0 is below the lowest limit; line i starts at limit i - 1.
        var counts = new int[lowest.Length + 1];
        var amounts = new T[lowest.Length + 1];
        var unknown = 0;
        foreach (var item in items)
        {
            if (of(item) is not { } amount)
            {
                unknown++;
                continue;
            }

            var line = lowest.Length;
            while (line > 0 && amount < lowest[line - 1])
            {
                line--;
            }

            counts[line]++;
            amounts[line] += amount;
        }

        return new(lowest, counts, amounts, unknown);
    }

    private static T[] Rising<T>(IEnumerable<T> limits) where T : struct, IQuantity<T>
    {
        T[] rising = [.. limits];
        if (rising.Length == 0)
        {
            throw new ArgumentException("Size classes need at least one limit.", nameof(limits));
        }

        for (var i = 1; i < rising.Length; i++)
        {
            if (rising[i] <= rising[i - 1])
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"Each limit must be above the one before, and {rising[i]} comes after {rising[i - 1]}."), nameof(limits));
            }
        }

        return rising;
    }
}
