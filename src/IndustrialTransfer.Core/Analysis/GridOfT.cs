namespace IndustrialTransfer.Analysis;

/// <summary>A value for each row and each column: the location quotients of a whole table, say.</summary>
/// <remarks>
/// <para>Equality: by reference; compare the values.</para>
/// <para>Order: none; rows and columns stand as in the table that it was calculated from.</para>
/// <para>Thread safety: immutable, as far as its keys and values are.</para>
/// </remarks>
/// <typeparam name="TRow">The key of the rows.</typeparam>
/// <typeparam name="TColumn">The key of the columns.</typeparam>
/// <typeparam name="TValue">The values; a type that can be null where some may be undefined.</typeparam>
public sealed class Grid<TRow, TColumn, TValue>
{
    private readonly TValue[] _values;
    private readonly KeyIndex<TRow> _rows;
    private readonly KeyIndex<TColumn> _columns;

    internal Grid(TRow[] rows, TColumn[] columns, KeyIndex<TRow> rowIndex, KeyIndex<TColumn> columnIndex, Func<int, int, TValue> value)
    {
        (Rows, Columns, _rows, _columns) = (Array.AsReadOnly(rows), Array.AsReadOnly(columns), rowIndex, columnIndex);
        _values = new TValue[rows.Length * columns.Length];
        for (var i = 0; i < _values.Length; i++)
        {
            _values[i] = value(i / columns.Length, i % columns.Length);
        }
    }

    /// <summary>The keys of the rows.</summary>
    public IReadOnlyList<TRow> Rows { get; }

    /// <summary>The keys of the columns.</summary>
    public IReadOnlyList<TColumn> Columns { get; }

    /// <summary>The value of a row and a column.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <exception cref="KeyNotFoundException">There is no such row, or no such column.</exception>
    public TValue this[TRow row, TColumn column] => !_rows.TryGet(row, out var line)
        ? throw KeyIndex<TRow>.NotFound(row, "row of the key")
        : !_columns.TryGet(column, out var place)
            ? throw KeyIndex<TColumn>.NotFound(column, "column of the key")
            : _values[(line * Columns.Count) + place];
}
