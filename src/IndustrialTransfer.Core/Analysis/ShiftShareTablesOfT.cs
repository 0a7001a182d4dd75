using System.Numerics;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Tables of several times on the keys of all of them, in the order in which they first came.</summary>
internal sealed class ShiftShareTables<TRow, TColumn, TAmount> where TAmount : struct, IQuantity<TAmount>
{
    // Of the 28 digits that every decimal holds, one is left for whoever adds results up.
    private const int MostDigits = 27;

    private readonly KeyIndex<TRow> _rowIndex = new();
    private readonly KeyIndex<TColumn> _columnIndex = new();
    private readonly List<TRow> _rows = [];
    private readonly List<TColumn> _columns = [];
    private readonly CrossTable<TRow, TColumn, TAmount>[] _tables;
    private readonly TAmount _unit = TAmount.AdditiveIdentity;

    public ShiftShareTables(CrossTable<TRow, TColumn, TAmount>[] tables)
    {
        _tables = tables;
        foreach (var table in tables)
        {
            _unit = Scalars.UnitOf(_unit, table.Total);
            AddKeys(table.Rows, _rowIndex, _rows);
            AddKeys(table.Columns, _columnIndex, _columns);
        }
    }

    public ShiftShare<TRow, TColumn, TAmount> Analyse(bool homothetic)
    {
        var effects = new ShiftShareEffects[_rows.Count * _columns.Count];
        var ends = new (decimal First, decimal Last)[effects.Length];
        Array.Fill(effects, new ShiftShareEffects());
        for (var i = 0; i < effects.Length; i++)
        {
            var (row, column) = (_rows[i / _columns.Count], _columns[i % _columns.Count]);
            var first = LevelsAt(0, row, column);
            var last = first;
            for (var time = 1; time < _tables.Length; time++)
            {
                var next = LevelsAt(time, row, column);
                effects[i].Add(last, next, homothetic);
                last = next;
            }

            ends[i] = (Exact.Trim(first.Cell), Exact.Trim(last.Cell));
        }

        var scale = ScaleOf(effects, ends);
        var units = new ShiftShareUnits[effects.Length];
        for (var i = 0; i < effects.Length; i++)
        {
            var change = Exact.UnitsOf(ends[i].Last, scale) - Exact.UnitsOf(ends[i].First, scale);
            units[i] = effects[i].ToUnits(change, scale, homothetic);
        }

        return new([.. _rows], [.. _columns], _rowIndex, _columnIndex, Array.ConvertAll(effects, effect => effect.Fault), units, scale, _unit);
    }

    private static void AddKeys<TKey>(Breakdown<TKey, TAmount> totals, KeyIndex<TKey> index, List<TKey> keys)
    {
        foreach (var total in totals.Rows)
        {
            if (index.LineOf(total.Key, keys.Count) == keys.Count)
            {
                keys.Add(total.Key);
            }
        }
    }

    private ShiftShareLevels LevelsAt(int time, TRow row, TColumn column)
    {
        var table = _tables[time];
        return new(
            table.TryGet(row, column, out var cell) ? ScalarOf(cell.Amount) : 0m,
            table.Rows.TryGet(row, out var ofRow) ? ScalarOf(ofRow.Amount) : 0m,
            table.Columns.TryGet(column, out var ofColumn) ? ScalarOf(ofColumn.Amount) : 0m,
            ScalarOf(table.Total));
    }

    private decimal ScalarOf(TAmount amount) => Scalars.Of(amount, _unit);

    // As many decimals as the sum of everything still fits in with, and no fewer than the amounts themselves have.
    private static int ScaleOf(ShiftShareEffects[] effects, (decimal First, decimal Last)[] ends)
    {
        var (bound, scale) = (BigInteger.One, 0);
        for (var i = 0; i < effects.Length; i++)
        {
            var (first, last) = ends[i];
            bound += effects[i].Bound() + BigInteger.Abs((BigInteger)first) + BigInteger.Abs((BigInteger)last) + 2;
            scale = Math.Max(scale, Math.Max(first.Scale, last.Scale));
        }

        return Math.Max(scale, Math.Min(Exact.MaxScale, MostDigits - (int)Math.Ceiling(BigInteger.Log10(bound))));
    }
}
