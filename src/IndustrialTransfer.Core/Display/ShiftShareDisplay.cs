using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display;

/// <summary>Shift-share analyses as tables.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class ShiftShareDisplay
{
    /// <summary>Change and its components of each row of the analysis, regions usually, and of the whole. Those of the columns are <c>analysis.Columns.ToTable()</c>,
    /// those of each cell <c>analysis.Cells.ToTable()</c>.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TRow, TColumn, TAmount>(this ShiftShare<TRow, TColumn, TAmount> analysis, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Components(
            new TableBuilder<KeyValuePair<TRow, ShiftShareComponents<TAmount>?>>(options).AddKey(row => row.Key, ("Total", "合计")),
            row => row.Value, [analysis.Total]).ToTable(analysis.Rows);
    }

    /// <summary>Change and its components of each key.</summary>
    /// <param name="components">The rows or the columns of an analysis.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TKey, TAmount>(
        this IEnumerable<KeyValuePair<TKey, ShiftShareComponents<TAmount>?>> components, DisplayOptions? options = null) where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(components);
        return Components(new TableBuilder<KeyValuePair<TKey, ShiftShareComponents<TAmount>?>>(options).AddKey(row => row.Key), row => row.Value, [])
            .ToTable(components);
    }

    /// <summary>Change and its components of each cell, one row for each.</summary>
    /// <param name="cells">The cells of an analysis.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TRow, TColumn, TAmount>(this Grid<TRow, TColumn, ShiftShareComponents<TAmount>?> cells, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(cells);
        return Components(
            new TableBuilder<(TRow Row, TColumn Column)>(options).AddKey(pair => pair.Row).AddColumnKey(pair => pair.Column), pair => cells[pair.Row, pair.Column], [])
            .ToTable(cells.Rows.SelectMany(row => cells.Columns, (row, column) => (row, column)));
    }

    private static TableBuilder<TRow> Components<TRow, TAmount>(
        TableBuilder<TRow> table, Func<TRow, ShiftShareComponents<TAmount>?> of, ShiftShareComponents<TAmount>?[] totals)
        where TAmount : struct, IQuantity<TAmount>
    {
        object?[] Totals(Func<ShiftShareComponents<TAmount>, TAmount> part) => Array.ConvertAll(totals, total => total is null ? null : (object?)part(total));
        return table
            .Add("Change", "增量", row => of(row)?.Change, Totals(total => total.Change))
            .Add("National share", "全国增长分量", row => of(row)?.NationalShare, Totals(total => total.NationalShare))
            .Add("Industry mix", "产业结构分量", row => of(row)?.IndustryMix, Totals(total => total.IndustryMix))
            .Add("Competitive", "竞争力分量", row => of(row)?.Competitive, Totals(total => total.Competitive))
            .Add("Allocation", "配置分量", row => of(row)?.Allocation, Totals(total => total.Allocation))
            .Add("Net shift", "净偏离", row => of(row)?.NetShift, Totals(total => total.NetShift));
    }
}
