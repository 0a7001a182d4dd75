using System.Diagnostics.CodeAnalysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>A total broken down by two keys: cells of count, amount and shares, with the totals of rows and columns; made by
/// <see cref="CrossTable"/>.</summary>
/// <remarks>
/// <para>Rows and columns stand in the order in which their keys first came. Items of unknown amount are counted in their cells and add nothing to
/// the amounts, so that shares are shares in what is known.</para>
/// <para>Equality: by reference; compare the cells.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable, as far as its keys are.</para>
/// </remarks>
/// <typeparam name="TRow">The key of the rows.</typeparam>
/// <typeparam name="TColumn">The key of the columns.</typeparam>
/// <typeparam name="TAmount">What was added up.</typeparam>
public sealed class CrossTable<TRow, TColumn, TAmount> where TAmount : struct, IQuantity<TAmount>
{
    private readonly CrossTableCell<TRow, TColumn, TAmount>[] _cells;
    private readonly KeyIndex<TRow> _rows;
    private readonly KeyIndex<TColumn> _columns;
    private readonly KeyIndex<long> _pairs;

    internal CrossTable(
        Breakdown<TRow, TAmount> rows,
        Breakdown<TColumn, TAmount> columns,
        CrossTableCell<TRow, TColumn, TAmount>[] cells,
        KeyIndex<TRow> rowIndex,
        KeyIndex<TColumn> columnIndex,
        KeyIndex<long> pairs)
    {
        (Rows, Columns, _cells, _rows, _columns, _pairs) = (rows, columns, cells, rowIndex, columnIndex, pairs);
        Cells = Array.AsReadOnly(cells);
    }

    /// <summary>The totals of the rows: the same as a breakdown by the rows' key alone.</summary>
    public Breakdown<TRow, TAmount> Rows { get; }

    /// <summary>The totals of the columns: the same as a breakdown by the columns' key alone.</summary>
    public Breakdown<TColumn, TAmount> Columns { get; }

    /// <summary>The cells that have items, in the order in which their pairs of keys first came.</summary>
    public IReadOnlyList<CrossTableCell<TRow, TColumn, TAmount>> Cells { get; }

    /// <summary>The sum of all known amounts; of none, the default.</summary>
    public TAmount Total => Rows.Total;

    /// <summary>The number of items in all cells, those of unknown amount included.</summary>
    public int Count => Rows.Count;

    /// <summary>The number of items whose amount is unknown.</summary>
    public int UnknownCount => Rows.UnknownCount;

    /// <summary>The cell of a row and a column; without items it is a cell of nothing, with shares of zero.</summary>
    /// <param name="row">The row; null for the items without one.</param>
    /// <param name="column">The column; null for the items without one.</param>
    /// <exception cref="KeyNotFoundException">The table has no such row, or no such column: that is more likely a slip than a zero.</exception>
    public CrossTableCell<TRow, TColumn, TAmount> this[TRow row, TColumn column]
    {
        get
        {
            var (line, place) = (LineOf(row), PlaceOf(column));
            return CellAt(line, place) ?? new(row, column, 0, 0, default, Rows.Rows[line].Amount, Columns.Rows[place].Amount, Total);
        }
    }

    /// <summary>The cell of a row and a column, if items have both keys.</summary>
    /// <param name="row">The row; null for the items without one.</param>
    /// <param name="column">The column; null for the items without one.</param>
    /// <param name="cell">The cell, or null.</param>
    public bool TryGet(TRow row, TColumn column, [NotNullWhen(true)] out CrossTableCell<TRow, TColumn, TAmount>? cell)
    {
        cell = _rows.TryGet(row, out var line) && _columns.TryGet(column, out var place) ? CellAt(line, place) : null;
        return cell is not null;
    }

    /// <summary>The line of a row.</summary>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    internal int LineOf(TRow row) => _rows.TryGet(row, out var line) ? line : throw KeyIndex<TRow>.NotFound(row, "row of the key");

    /// <summary>The place of a column among the columns.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    internal int PlaceOf(TColumn column) =>
        _columns.TryGet(column, out var place) ? place : throw KeyIndex<TColumn>.NotFound(column, "column of the key");

    /// <summary>The amount of two keys, zero also for keys that the table does not have.</summary>
    internal decimal ScalarOf(TRow row, TColumn column) => TryGet(row, column, out var cell) ? cell.Amount.Scalar : 0m;

    /// <summary>The amount of a cell.</summary>
    internal decimal ScalarAt(int line, int place) => CellAt(line, place)?.Amount.Scalar ?? 0m;

    /// <summary>The amounts of a row, by column.</summary>
    internal decimal[] RowAt(int line) => [.. Enumerable.Range(0, Columns.Rows.Count).Select(place => ScalarAt(line, place))];

    /// <summary>The amounts of a column, by row.</summary>
    internal decimal[] ColumnAt(int place) => [.. Enumerable.Range(0, Rows.Rows.Count).Select(line => ScalarAt(line, place))];

    /// <summary>A value for each pair of a line and a place.</summary>
    internal Grid<TRow, TColumn, TValue> ToGrid<TValue>(Func<int, int, TValue> value) => new(
        [.. Rows.Rows.Select(row => row.Key)], [.. Columns.Rows.Select(column => column.Key)], _rows, _columns, value);

    private CrossTableCell<TRow, TColumn, TAmount>? CellAt(int line, int place) =>
        _pairs.TryGet(CrossTableCells<TRow, TColumn, TAmount>.PairOf(line, place), out var cell) ? _cells[cell] : null;
}
