using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>The cells of a cross table while items are added: only those of pairs that came, so that wide tables may be as empty as they
/// are.</summary>
internal sealed class CrossTableCells<TRow, TColumn, TAmount> where TAmount : struct, IQuantity<TAmount>
{
    // A power of two: so many rows and columns, enough for provinces and divisions of industry, find their cells without hashing.
    private const int Near = 128;

    private const long Scatter = unchecked((long)0x9E37_79B9_7F4A_7C15);

    private readonly KeyIndex<TRow> _rows = new();
    private readonly KeyIndex<TColumn> _columns = new();
    private readonly KeyIndex<long> _pairs = new();
    private readonly int[] _near = new int[Near * Near];
    private Cell[] _cells = new Cell[16];
    private int _rowCount;
    private int _columnCount;
    private int _count;

    /// <summary>What the cell of two lines is found by: a number of its own for each pair, scattered by an odd factor, because the hash of a long number is
    /// that of its halves together, and small lines would share a few.</summary>
    public static long PairOf(int row, int column) => unchecked((((long)row << 32) | (uint)column) * Scatter);

    public void Add(TRow row, TColumn column, TAmount amount)
    {
        ref var cell = ref CellOf(row, column);
        cell.Count++;
        cell.Amount += amount;
    }

    public void Add(TRow row, TColumn column, TAmount? amount)
    {
        if (amount is { } known)
        {
            Add(row, column, known);
            return;
        }

        ref var cell = ref CellOf(row, column);
        cell.Count++;
        cell.UnknownCount++;
    }

    public CrossTable<TRow, TColumn, TAmount> ToTable()
    {
        // The first cell of a row is as old as the row: the totals come in the order of the lines.
        var (rows, columns) = (new BreakdownRows<TRow, TAmount>(), new BreakdownRows<TColumn, TAmount>());
        foreach (ref readonly var cell in _cells.AsSpan(0, _count))
        {
            rows.Add(cell.RowKey, cell.Amount, cell.Count, cell.UnknownCount);
            columns.Add(cell.ColumnKey, cell.Amount, cell.Count, cell.UnknownCount);
        }

        var (byRow, byColumn) = (rows.ToBreakdown(), columns.ToBreakdown());
        var cells = new CrossTableCell<TRow, TColumn, TAmount>[_count];
        for (var i = 0; i < cells.Length; i++)
        {
            ref readonly var cell = ref _cells[i];
            var (rowTotal, columnTotal) = (byRow.Rows[cell.Row].Amount, byColumn.Rows[cell.Column].Amount);
            cells[i] = new(cell.RowKey, cell.ColumnKey, cell.Count, cell.UnknownCount, cell.Amount, rowTotal, columnTotal, byRow.Total);
        }

        return new(byRow, byColumn, cells, _rows, _columns, _pairs);
    }

    private ref Cell CellOf(TRow rowKey, TColumn columnKey)
    {
        var row = _rows.LineOf(rowKey, _rowCount);
        _rowCount += row == _rowCount ? 1 : 0;
        var column = _columns.LineOf(columnKey, _columnCount);
        _columnCount += column == _columnCount ? 1 : 0;

        // The line first: a new one may move the cells.
        var line = (row | column) < Near ? NearLineOf(row, column, rowKey, columnKey) : LineOf(row, column, rowKey, columnKey);
        return ref _cells[line];
    }

    private int NearLineOf(int row, int column, TRow rowKey, TColumn columnKey)
    {
        ref var next = ref _near[(row * Near) + column];
        return next > 0 ? next - 1 : (next = LineOf(row, column, rowKey, columnKey) + 1) - 1;
    }

    private int LineOf(int row, int column, TRow rowKey, TColumn columnKey)
    {
        var line = _pairs.LineOf(PairOf(row, column), _count);
        if (line == _count)
        {
            if (_count == _cells.Length)
            {
                Array.Resize(ref _cells, _count * 2);
            }

            _cells[_count++] = new Cell { RowKey = rowKey, ColumnKey = columnKey, Row = row, Column = column };
        }

        return line;
    }

    private struct Cell
    {
        public TRow RowKey;
        public TColumn ColumnKey;
        public TAmount Amount;
        public int Row;
        public int Column;
        public int Count;
        public int UnknownCount;
    }
}
