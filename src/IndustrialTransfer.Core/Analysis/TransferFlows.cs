using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Adds up what moves from where to where: investment by the investor's region and the host's, say.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class TransferFlows
{
    /// <summary>Groups items by origin and destination and adds up an amount of each, in one pass.</summary>
    /// <typeparam name="TItem">The items: deals, say.</typeparam>
    /// <typeparam name="TPlace">Where they come from and go to: regions, economic regions, names. Compared by equality; null is an unknown place.</typeparam>
    /// <typeparam name="T">What is added up.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="from">The origin of an item, null where it is unknown.</param>
    /// <param name="to">The destination of an item, null where it is unknown.</param>
    /// <param name="of">The amount of an item.</param>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">A sum or a share has more digits than fit.</exception>
    public static TransferFlows<TPlace, T> Of<TItem, TPlace, T>(IEnumerable<TItem> items, Func<TItem, TPlace> from, Func<TItem, TPlace> to, Func<TItem, T> of)
        where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(of);
        return Of(items, from, to, item => (T?)of(item));
    }

    /// <summary>Groups items by origin and destination and adds up an amount of each that may be unknown: unknown amounts are counted, and add nothing.</summary>
    /// <typeparam name="TItem">The items: deals, say.</typeparam>
    /// <typeparam name="TPlace">Where they come from and go to: regions, economic regions, names. Compared by equality; null is an unknown place.</typeparam>
    /// <typeparam name="T">What is added up.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="from">The origin of an item, null where it is unknown.</param>
    /// <param name="to">The destination of an item, null where it is unknown.</param>
    /// <param name="of">The amount of an item, null where it is unknown.</param>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">A sum or a share has more digits than fit.</exception>
    public static TransferFlows<TPlace, T> Of<TItem, TPlace, T>(IEnumerable<TItem> items, Func<TItem, TPlace> from, Func<TItem, TPlace> to, Func<TItem, T?> of)
        where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(of);
        return new(items.BreakDown(by: item => (From: from(item), To: to(item)), of));
    }
}
