using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>
/// Shift-share analysis, 偏离—份额分析: how much of a region's change comes from the growth of the whole, from the mix of its sectors and from its own
/// doing. Tables have regions as rows and sectors as columns, and hold the whole: all regions that it is made up of.
/// </summary>
/// <remarks>
/// <para>Rounding: all components of an analysis are rounded to one step, a power of ten so fine that the amounts of all cells together have 27
/// digits; the last component is what remains. So components add up to the change exactly, and cells to rows, columns and the total, in every
/// direction.</para>
/// <para>Undefined are the components of a cell whose sector did not add up to more than zero in the table before, or whose amount was negative
/// there; after Esteban-Marquillas also where there was nothing and something has come. A cell of nothing before and after has components of
/// zero.</para>
/// <para>Keys that only one of the tables has are zero in the others.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class ShiftShare
{
    /// <summary>The classic three components: with e an amount before, national share e·g, industry mix e·(g_j − g), competitive effect e·(g_rj −
    /// g_j), where g are the growth rates of the whole, of the sector and of the sector in the region.</summary>
    /// <remarks>Dunn, A Statistical and Analytical Technique for Regional Analysis, Papers of the Regional Science Association 6 (1960).</remarks>
    /// <typeparam name="TRow">The key of the rows.</typeparam>
    /// <typeparam name="TColumn">The key of the columns.</typeparam>
    /// <typeparam name="TAmount">The quantity.</typeparam>
    /// <param name="previous">The table before.</param>
    /// <param name="current">The table after.</param>
    /// <exception cref="CurrencyMismatchException">The tables have different currencies.</exception>
    /// <exception cref="OverflowException">A component has more digits than fit.</exception>
    public static ShiftShare<TRow, TColumn, TAmount> Classic<TRow, TColumn, TAmount>(
        CrossTable<TRow, TColumn, TAmount> previous, CrossTable<TRow, TColumn, TAmount> current) where TAmount : struct, IQuantity<TAmount> =>
        Analyse(previous, current, homothetic: false);

    /// <summary>Four components: the classic competitive effect parted into that of a region with the structure of the whole, e′·(g_rj − g_j) with
    /// the homothetic amount e′ = e_r·e_j ÷ e, and the allocation effect (e − e′)·(g_rj − g_j).</summary>
    /// <remarks>Esteban-Marquillas, A Reinterpretation of Shift-Share Analysis, Regional and Urban Economics 2 (1972).</remarks>
    /// <inheritdoc cref="Classic"/>
    public static ShiftShare<TRow, TColumn, TAmount> EstebanMarquillas<TRow, TColumn, TAmount>(
        CrossTable<TRow, TColumn, TAmount> previous, CrossTable<TRow, TColumn, TAmount> current) where TAmount : struct, IQuantity<TAmount> =>
        Analyse(previous, current, homothetic: true);

    /// <summary>The classic components year by year, added up: each year starts from the structure that the year before left.</summary>
    /// <remarks>Barff and Knight, Dynamic Shift-Share Analysis, Growth and Change 19 (1988).</remarks>
    /// <typeparam name="TRow">The key of the rows.</typeparam>
    /// <typeparam name="TColumn">The key of the columns.</typeparam>
    /// <typeparam name="TAmount">The quantity.</typeparam>
    /// <param name="tables">The tables in the order of time, two or more.</param>
    /// <exception cref="ArgumentException">There are fewer than two tables.</exception>
    /// <exception cref="CurrencyMismatchException">The tables have different currencies.</exception>
    /// <exception cref="OverflowException">A component has more digits than fit.</exception>
    public static ShiftShare<TRow, TColumn, TAmount> Dynamic<TRow, TColumn, TAmount>(IEnumerable<CrossTable<TRow, TColumn, TAmount>> tables)
        where TAmount : struct, IQuantity<TAmount> => Analyse(tables, homothetic: false);

    /// <summary>The four components of Esteban-Marquillas year by year, added up.</summary>
    /// <inheritdoc cref="Dynamic"/>
    public static ShiftShare<TRow, TColumn, TAmount> DynamicEstebanMarquillas<TRow, TColumn, TAmount>(
        IEnumerable<CrossTable<TRow, TColumn, TAmount>> tables) where TAmount : struct, IQuantity<TAmount> => Analyse(tables, homothetic: true);

    private static ShiftShare<TRow, TColumn, TAmount> Analyse<TRow, TColumn, TAmount>(
        CrossTable<TRow, TColumn, TAmount> previous, CrossTable<TRow, TColumn, TAmount> current, bool homothetic)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(current);
        return new ShiftShareTables<TRow, TColumn, TAmount>([previous, current]).Analyse(homothetic);
    }

    private static ShiftShare<TRow, TColumn, TAmount> Analyse<TRow, TColumn, TAmount>(
        IEnumerable<CrossTable<TRow, TColumn, TAmount>> tables, bool homothetic) where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(tables);
        CrossTable<TRow, TColumn, TAmount>[] all = [.. tables];
        if (all.Length < 2)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"A change needs two tables at least, and there were {all.Length}."), nameof(tables));
        }

        foreach (var table in all)
        {
            ArgumentNullException.ThrowIfNull(table, nameof(tables));
        }

        return new ShiftShareTables<TRow, TColumn, TAmount>(all).Analyse(homothetic);
    }
}
