using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Breaks a total down by sector, place, stage or any other key.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Breakdown
{
    /// <summary>Groups items by a key and adds up an amount of each: one pass, one row for each different key.</summary>
    /// <typeparam name="TItem">The items: deals, say.</typeparam>
    /// <typeparam name="TKey">What they are grouped by. Keys are compared by equality; null is a key of its own.</typeparam>
    /// <typeparam name="TAmount">What is added up.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="by">The key of an item.</param>
    /// <param name="of">The amount of an item.</param>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies, be it in different rows: they have no total.</exception>
    /// <exception cref="OverflowException">A sum or a share has more digits than fit.</exception>
    public static Breakdown<TKey, TAmount> BreakDown<TItem, TKey, TAmount>(
        this IEnumerable<TItem> items, Func<TItem, TKey> by, Func<TItem, TAmount> of)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(of);
        var rows = new BreakdownRows<TKey, TAmount>();
        foreach (var item in items)
        {
            rows.Add(by(item), of(item));
        }

        return rows.ToBreakdown();
    }

    /// <summary>Groups items by a key and adds up an amount of each that may be unknown: unknown amounts are counted, and add nothing.</summary>
    /// <typeparam name="TItem">The items: deals, say.</typeparam>
    /// <typeparam name="TKey">What they are grouped by. Keys are compared by equality; null is a key of its own.</typeparam>
    /// <typeparam name="TAmount">What is added up.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="by">The key of an item.</param>
    /// <param name="of">The amount of an item, null where it is unknown.</param>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies, be it in different rows: they have no total.</exception>
    /// <exception cref="OverflowException">A sum or a share has more digits than fit.</exception>
    public static Breakdown<TKey, TAmount> BreakDown<TItem, TKey, TAmount>(
        this IEnumerable<TItem> items, Func<TItem, TKey> by, Func<TItem, TAmount?> of)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(of);
        var rows = new BreakdownRows<TKey, TAmount>();
        foreach (var item in items)
        {
            rows.Add(by(item), of(item));
        }

        return rows.ToBreakdown();
    }
}
