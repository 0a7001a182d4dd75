using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using IndustrialTransfer.Analysis.Json;
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

    /// <summary>Counts items by a key: the amounts are the numbers of items.</summary>
    /// <typeparam name="TItem">The items: deals, say.</typeparam>
    /// <typeparam name="TKey">What they are grouped by. Keys are compared by equality; null is a key of its own.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="by">The key of an item.</param>
    public static Breakdown<TKey, ItemCount> BreakDown<TItem, TKey>(this IEnumerable<TItem> items, Func<TItem, TKey> by) =>
        items.BreakDown(by, _ => new ItemCount(1));

    /// <summary>Puts two breakdowns together: what breaking down the items of both at once gives, shares computed anew.</summary>
    /// <inheritdoc cref="Merge{TKey, TAmount}(IEnumerable{Breakdown{TKey, TAmount}})" path="/*[not(self::summary)]"/>
    /// <param name="first">A breakdown.</param>
    /// <param name="second">Another one, of other items.</param>
    public static Breakdown<TKey, TAmount> Merge<TKey, TAmount>(Breakdown<TKey, TAmount> first, Breakdown<TKey, TAmount> second)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Merge([first, second]);
    }

    /// <summary>Puts the breakdowns of parts together: what breaking down all their items at once gives, shares computed anew. Of none it has no rows.</summary>
    /// <remarks>Parts may be merged in any grouping, with the same result, and in any order, with the same rows in another order: rows stand in the order in
    /// which their keys first came, over the parts one after the other. Merge before <see cref="Breakdown{TKey, TAmount}.Top"/>: a row of others merges like
    /// any other row, and is then counted as one key.</remarks>
    /// <typeparam name="TKey">What the breakdowns are by.</typeparam>
    /// <typeparam name="TAmount">What was added up.</typeparam>
    /// <param name="parts">The breakdowns, each of other items.</param>
    /// <exception cref="ArgumentException">A part is null.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies, be it in different parts: they have no total.</exception>
    /// <exception cref="OverflowException">A sum or a share has more digits than fit.</exception>
    public static Breakdown<TKey, TAmount> Merge<TKey, TAmount>(IEnumerable<Breakdown<TKey, TAmount>> parts)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(parts);
        var rows = new BreakdownRows<TKey, TAmount>();
        foreach (var part in parts)
        {
            foreach (var row in part?.Rows ?? throw new ArgumentException("A part is null.", nameof(parts)))
            {
                rows.Add(row.Key, row, isFolded: false);
            }
        }

        return rows.ToBreakdown();
    }

    /// <summary>Reads what <see cref="Breakdown{TKey, TAmount}.ToJson"/> writes. Shares are computed again.</summary>
    /// <typeparam name="TKey">What the breakdown is by.</typeparam>
    /// <typeparam name="TAmount">What was added up: one of the five quantities of <c>IndustrialTransfer.Measures</c>.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <param name="key">How a key is read.</param>
    /// <exception cref="JsonException">The text is no JSON; a member is missing, unknown, repeated or null; a key has two rows; counts or amounts
    /// contradict each other. The message tells path and line.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="TAmount"/> is none of the five quantities.</exception>
    public static Breakdown<TKey, TAmount> FromJson<TKey, TAmount>(string json, JsonTypeInfo<TKey> key)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(json);
        return new BreakdownJsonConverter<TKey, TAmount>(key).FromText(json);
    }
}
