using System.Numerics;
using System.Runtime.InteropServices;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>The cells of a cross table while items are added: those of the first rows and columns in a grid, others only where pairs came, so that wide
/// tables may be as empty as they are.</summary>
internal sealed class CrossTableCells<TRow, TColumn, TAmount> where TAmount : struct, IQuantity<TAmount>
{
    // Powers of two. So many rows and columns are enough for provinces and divisions of industry.
    private const int LeastNear = 8;
    private const int MostNear = 128;

    private const long Scatter = unchecked((long)0x9E37_79B9_7F4A_7C15);

    private readonly KeyLines<TRow> _rows = new();
    private readonly KeyLines<TColumn> _columns = new();
    private readonly List<(int Row, int Column)> _pairs = [];
    private readonly Dictionary<long, Sum> _far = [];
    private Sum[] _near = [];
    private int _width;

    /// <summary>What the cell of two lines is found by: a number of its own for each pair, scattered by an odd factor, because the hash of a long number is
    /// that of its halves together, and small lines would share a few.</summary>
    public static long PairOf(int row, int column) => unchecked((((long)row << 32) | (uint)column) * Scatter);

    public void Add(TRow row, TColumn column, TAmount amount)
    {
        ref var sum = ref SumOf(row, column);
        sum.Count++;
        sum.Amount += amount;
    }

    public void Add(TRow row, TColumn column, TAmount? amount)
    {
        if (amount is { } known)
        {
            Add(row, column, known);
            return;
        }

        ref var sum = ref SumOf(row, column);
        sum.Count++;
        sum.UnknownCount++;
    }

    public CrossTable<TRow, TColumn, TAmount> ToTable()
    {
        // The first cell of a row is as old as the row: the totals come in the order of the lines.
        var (rows, columns, index) = (new BreakdownRows<TRow, TAmount>(), new BreakdownRows<TColumn, TAmount>(), new KeyIndex<long>(_pairs.Count));
        foreach (var (row, column) in _pairs)
        {
            ref readonly var sum = ref SumAt(row, column);
            rows.Add(_rows.Keys[row], sum.Amount, sum.Count, sum.UnknownCount);
            columns.Add(_columns.Keys[column], sum.Amount, sum.Count, sum.UnknownCount);
        }

        var (byRow, byColumn) = (rows.ToBreakdown(), columns.ToBreakdown());
        var cells = new CrossTableCell<TRow, TColumn, TAmount>[_pairs.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var (row, column) = _pairs[i];
            ref readonly var sum = ref SumAt(row, column);
            var (rowTotal, columnTotal) = (byRow.Rows[row].Amount, byColumn.Rows[column].Amount);
            cells[i] = new(_rows.Keys[row], _columns.Keys[column], sum.Count, sum.UnknownCount, sum.Amount, rowTotal, columnTotal, byRow.Total);
            index.LineOf(PairOf(row, column), i);
        }

        return new(byRow, byColumn, cells, _rows.Index, _columns.Index, index);
    }

    private ref Sum SumOf(TRow rowKey, TColumn columnKey)
    {
        var (row, column) = (_rows.LineOf(rowKey), _columns.LineOf(columnKey));
        ref var sum = ref SumAt(row, column);
        if (sum.Count == 0)
        {
            _pairs.Add((row, column));
        }

        return ref sum;
    }

    private ref Sum SumAt(int row, int column)
    {
        var place = unchecked(((long)row * _width) + column);
        return ref column < _width && place < _near.Length ? ref _near[(int)place] : ref OtherSumAt(row, column);
    }

    private ref Sum OtherSumAt(int row, int column)
    {
        if ((row | column) >= MostNear)
        {
            return ref CollectionsMarshal.GetValueRefOrAddDefault(_far, PairOf(row, column), out _);
        }

        Widen(row, column);
        return ref _near[(row * _width) + column];
    }

    private void Widen(int row, int column)
    {
        var (width, height) = (Size(column, _width), Size(row, _width == 0 ? 0 : _near.Length / _width));
        var near = new Sum[width * height];
        for (var from = 0; from < _near.Length; from += _width)
        {
            Array.Copy(_near, from, near, from / _width * width, _width);
        }

        (_near, _width) = (near, width);

        static int Size(int line, int size) => Math.Max(LeastNear, Math.Max(size, (int)BitOperations.RoundUpToPowerOf2((uint)line + 1)));
    }

    private struct Sum
    {
        public TAmount Amount;
        public int Count;
        public int UnknownCount;
    }
}
