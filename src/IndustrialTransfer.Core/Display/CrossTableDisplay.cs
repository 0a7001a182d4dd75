using System.Globalization;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display.Charts;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display;

/// <summary>Cross tables and grids as tables.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class CrossTableDisplay
{
    /// <summary>One row for each row key, one column for each column key, and the totals of both. A pair without items is –, and so is one without a known
    /// amount; how many amounts of a row are unknown is told where there are any.</summary>
    /// <param name="table">The cross table.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TRow, TColumn, TAmount>(this CrossTable<TRow, TColumn, TAmount> table, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(table);
        var builder = new TableBuilder<BreakdownRow<TRow, TAmount>>(options).AddKey(row => row.Key, ("Total", "合计"));
        foreach (var column in table.Columns.Rows)
        {
            builder.AddNamed(
                CellWords.Of(column.Key, options?.Provider), row => table.KnownAmount(row.Key, column.Key), column.KnownAmount());
        }

        return builder
            .Add("Total", "合计", row => row.KnownAmount(), table.Rows.KnownTotal())
            .AddUnknown(row => row.UnknownCount, table.UnknownCount)
            .ToTable(table.Rows.Rows);
    }

    /// <summary>One row for each row key, and one column for each column key: location quotients, say.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TRow, TColumn, TValue>(this Grid<TRow, TColumn, TValue> grid, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(grid);
        var builder = new TableBuilder<TRow>(options).AddKey(row => row);
        foreach (var column in grid.Columns)
        {
            builder.AddNamed(CellWords.Of(column, options?.Provider), row => grid[row, column]);
        }

        return builder.ToTable(grid.Rows);
    }

    /// <summary>Coefficient of specialization, Krugman index to the whole and to the rest, Gini and Hachman index of each row.</summary>
    /// <param name="rows">What <see cref="Specialization.OfRows"/> gives.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TRow>(this IEnumerable<RowSpecialization<TRow>> rows, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new TableBuilder<RowSpecialization<TRow>>(options)
            .AddKey(row => row.Row)
            .Add("Specialization", "专业化系数", row => row.Coefficient)
            .Add("Krugman", "克鲁格曼指数", row => row.Krugman)
            .Add("Krugman to the rest", "克鲁格曼指数（对其余）", row => row.KrugmanToRest)
            .Add("Gini", "基尼系数", row => row.Gini)
            .Add("Hachman", "哈克曼指数", row => row.Hachman)
            .ToTable(rows);
    }

    /// <summary>Coefficient of localization and Gini of each column.</summary>
    /// <param name="columns">What <see cref="Specialization.OfColumns"/> gives.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TColumn>(this IEnumerable<ColumnLocalization<TColumn>> columns, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return new TableBuilder<ColumnLocalization<TColumn>>(options)
            .AddKey(row => row.Column)
            .Add("Localization", "地方化系数", row => row.Coefficient)
            .Add("Gini", "基尼系数", row => row.Gini)
            .ToTable(columns);
    }

    /// <summary>One bar for each row, its parts stacked in the order of the columns; where there are more than seven columns, a heat map.
    /// A pair without a known amount has no part and no field.</summary>
    /// <param name="table">The cross table.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Chart ToChart<TRow, TColumn, TAmount>(this CrossTable<TRow, TColumn, TAmount> table, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(table);
        var scale = ChartScale.Of(table.Cells.Select(cell => table.KnownAmount(cell.Row, cell.Column)), options);
        var heading = options.AmountHeadingOf<TAmount>();
        var (rows, columns) = (table.Rows.Rows, table.Columns.Rows);
        (decimal?, string) Cell(int row, int column) =>
            table.KnownAmount(rows[row].Key, columns[column].Key) is { } amount ? (scale.Number<TAmount>(amount), scale.Bare(amount)) : (null, "");
        var (down, across) = (ChartLabels.Of(rows.Select(row => row.Key), options), ChartLabels.Of(columns.Select(column => column.Key), options));
        return Cells<TRow, TColumn>(options, heading, scale).Of(down, across, Cell);
    }

    /// <summary>A heat map of indices: location quotients, say. Fields that are undefined stay empty.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    /// <param name="middle">The value at which one colour goes over into another: 1 for location quotients. Null for one colour.</param>
    public static Chart ToChart<TRow, TColumn>(this Grid<TRow, TColumn, double?> grid, DisplayOptions? options = null, decimal? middle = null)
    {
        ArgumentNullException.ThrowIfNull(grid);
        double? At(int row, int column) => grid[grid.Rows[row], grid.Columns[column]];
        (decimal?, string) Cell(int row, int column) =>
            At(row, column) is { } index ? (ChartScale.Real(index), TextOf(index, options)) : (null, "");
        var heading = options.AmountHeadingOf<double>();
        var scale = ChartScale.Of(grid.Rows.SelectMany((_, i) => grid.Columns.Select((_, j) => At(i, j))), options);
        return Cells<TRow, TColumn>(options, heading, scale).HeatMap(
            ChartLabels.Of(grid.Rows, options), ChartLabels.Of(grid.Columns, options), Cell, middle);
    }

    // On a field of the map there is room for a short number.
    private static string TextOf(double index, DisplayOptions? options) => Measure.Of(index) is { Range.Lower: { } number }
        ? NumberScale.Text(number, 2, options.Language())
        : index.ToString("G3", CultureInfo.InvariantCulture);

    private static CellChart Cells<TRow, TColumn>(DisplayOptions? options, string heading, ChartScale scale) => new(
        options, options.KeyHeadingOf<TRow>(), options.ColumnKeyHeadingOf<TColumn>(),
        scale.Title(heading));
}
