using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>Breaks a total down by two keys at once: by region and sector, by origin and destination, by stage and year.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class CrossTable
{
    /// <summary>Groups items by two keys and adds up an amount of each: one pass, one cell for each pair of keys that comes.</summary>
    /// <typeparam name="TItem">The items: deals, say.</typeparam>
    /// <typeparam name="TRow">The key of the rows. Keys are compared by equality; null is a key of its own.</typeparam>
    /// <typeparam name="TColumn">The key of the columns, likewise.</typeparam>
    /// <typeparam name="TAmount">What is added up.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="rows">The row of an item.</param>
    /// <param name="columns">The column of an item.</param>
    /// <param name="of">The amount of an item.</param>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies, be it in different cells: they have no total.</exception>
    /// <exception cref="OverflowException">A sum or a share has more digits than fit.</exception>
    public static CrossTable<TRow, TColumn, TAmount> CrossTabulate<TItem, TRow, TColumn, TAmount>(
        this IEnumerable<TItem> items, Func<TItem, TRow> rows, Func<TItem, TColumn> columns, Func<TItem, TAmount> of)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(of);
        var cells = new CrossTableCells<TRow, TColumn, TAmount>();
        foreach (var item in items)
        {
            cells.Add(rows(item), columns(item), of(item));
        }

        return cells.ToTable();
    }

    /// <summary>Groups items by two keys and adds up an amount of each that may be unknown: unknown amounts are counted, and add nothing.</summary>
    /// <typeparam name="TItem">The items: deals, say.</typeparam>
    /// <typeparam name="TRow">The key of the rows. Keys are compared by equality; null is a key of its own.</typeparam>
    /// <typeparam name="TColumn">The key of the columns, likewise.</typeparam>
    /// <typeparam name="TAmount">What is added up.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="rows">The row of an item.</param>
    /// <param name="columns">The column of an item.</param>
    /// <param name="of">The amount of an item, null where it is unknown.</param>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies, be it in different cells: they have no total.</exception>
    /// <exception cref="OverflowException">A sum or a share has more digits than fit.</exception>
    public static CrossTable<TRow, TColumn, TAmount> CrossTabulate<TItem, TRow, TColumn, TAmount>(
        this IEnumerable<TItem> items, Func<TItem, TRow> rows, Func<TItem, TColumn> columns, Func<TItem, TAmount?> of)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(of);
        var cells = new CrossTableCells<TRow, TColumn, TAmount>();
        foreach (var item in items)
        {
            cells.Add(rows(item), columns(item), of(item));
        }

        return cells.ToTable();
    }

    /// <summary>Counts items by two keys.</summary>
    /// <typeparam name="TItem">The items: deals, say.</typeparam>
    /// <typeparam name="TRow">The key of the rows. Keys are compared by equality; null is a key of its own.</typeparam>
    /// <typeparam name="TColumn">The key of the columns, likewise.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="rows">The row of an item.</param>
    /// <param name="columns">The column of an item.</param>
    public static CrossTable<TRow, TColumn, ItemCount> CrossTabulate<TItem, TRow, TColumn>(
        this IEnumerable<TItem> items, Func<TItem, TRow> rows, Func<TItem, TColumn> columns)
    {
        var one = new ItemCount(1);
        return items.CrossTabulate(rows, columns, _ => one);
    }

    /// <summary>A table of amounts as a yearbook prints them: each cell counts as one item, zeros included.</summary>
    /// <typeparam name="TRow">The key of the rows.</typeparam>
    /// <typeparam name="TColumn">The key of the columns.</typeparam>
    /// <typeparam name="TAmount">What the cells hold.</typeparam>
    /// <param name="rows">The rows' keys, each once.</param>
    /// <param name="columns">The columns' keys, each once.</param>
    /// <param name="amounts">The amounts, row by row: one list for each row, with one amount for each column. Without the totals.</param>
    /// <exception cref="ArgumentException">A key comes twice, or there are not as many rows or amounts in a row as there are keys.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">A sum or a share has more digits than fit.</exception>
    public static CrossTable<TRow, TColumn, TAmount> Of<TRow, TColumn, TAmount>(
        IReadOnlyList<TRow> rows, IReadOnlyList<TColumn> columns, IReadOnlyList<IReadOnlyList<TAmount>> amounts)
        where TAmount : struct, IQuantity<TAmount>
    {
        OnlyOnce(rows, nameof(rows));
        OnlyOnce(columns, nameof(columns));
        ArgumentNullException.ThrowIfNull(amounts);
        if (amounts.Count != rows.Count)
        {
            throw new ArgumentException(Invariant($"There are {rows.Count} keys of rows and {amounts.Count} rows of amounts."), nameof(amounts));
        }

        var cells = new CrossTableCells<TRow, TColumn, TAmount>();
        for (var i = 0; i < rows.Count; i++)
        {
            var name = KeyIndex<TRow>.NameOf(rows[i]);
            var row = amounts[i] ?? throw new ArgumentNullException(nameof(amounts), $"The row of {name} is null.");
            if (row.Count != columns.Count)
            {
                throw new ArgumentException(
                    Invariant($"There are {columns.Count} keys of columns, and the row of {name} has {row.Count} amounts."), nameof(amounts));
            }

            for (var j = 0; j < columns.Count; j++)
            {
                cells.Add(rows[i], columns[j], row[j]);
            }
        }

        return cells.ToTable();
    }

    private static void OnlyOnce<TKey>(IReadOnlyList<TKey> keys, string name)
    {
        ArgumentNullException.ThrowIfNull(keys, name);
        var index = new KeyIndex<TKey>();
        for (var i = 0; i < keys.Count; i++)
        {
            if (index.LineOf(keys[i], i) != i)
            {
                throw new ArgumentException(Invariant($"The key {KeyIndex<TKey>.NameOf(keys[i])} comes twice."), name);
            }
        }
    }
}
