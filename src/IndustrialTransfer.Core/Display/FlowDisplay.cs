using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display.Charts;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display;

/// <summary>Flows between places as tables.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class FlowDisplay
{
    /// <summary>From, to, number of items, amount and share of each pair of places between which something flows, and the total.</summary>
    /// <param name="flows">The flows.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TPlace, T>(this TransferFlows<TPlace, T> flows, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(flows);
        var pairs = flows.Pairs;
        return new TableBuilder<BreakdownRow<(TPlace From, TPlace To), T>>(options)
            .Add("From", "转出地", row => row.Key.From, options.Word("Total", "合计"))
            .Add("To", "承接地", row => row.Key.To)
            .Add("Items", "项数", row => row.Count, pairs.Count)
            .AddUnknown(row => row.UnknownCount, pairs.UnknownCount)
            .AddAmount(row => row.KnownAmount(), pairs.KnownTotal())
            .AddShare(pairs)
            .ToTable(pairs.Rows);
    }

    /// <summary>Share before, share now, change of the share and the amount that it stands for, of each place.</summary>
    /// <param name="flows">What <see cref="RelativeNetFlow.Between"/> gives.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TPlace, T>(this IEnumerable<RelativeNetFlow<TPlace, T>> flows, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(flows);
        return new TableBuilder<RelativeNetFlow<TPlace, T>>(options)
            .AddKey(row => row.Place)
            .Add("Share before", "上期占比", row => row.PreviousShare)
            .Add("Share", "占比", row => row.Share)
            .Add("Change of share", "占比变化", row => row.Change)
            .Add("Relative net inflow", "相对净流入", row => row.Amount)
            .ToTable(flows);
    }

    /// <summary>A heat map of the amounts, from the places of the rows to those of the columns. A pair without a known amount has no field.</summary>
    /// <param name="flows">The flows.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Chart ToChart<TPlace, T>(this TransferFlows<TPlace, T> flows, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(flows);
        var scale = ChartScale.Of(flows.Pairs.Rows.Select(row => row.KnownAmount()), options);
        var heading = options.AmountHeadingOf<T>();
        var places = ChartLabels.Of(flows.Places, options);
        return new CellChart(options, options.Word("From", "转出地"), options.Word("To", "承接地"), scale.Title(heading)).HeatMap(places, places, (from, to) =>
            flows.Pairs.TryGet((flows.Places[from], flows.Places[to]), out var row) && row.KnownAmount() is { } amount
                ? (scale.Number<T>(amount), scale.Bare(amount))
                : (null, ""));
    }

    /// <summary>One bar for each place: the change of its share, in points.</summary>
    /// <param name="flows">What <see cref="RelativeNetFlow.Between"/> gives.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Chart ToChart<TPlace, T>(this IEnumerable<RelativeNetFlow<TPlace, T>> flows, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(flows);
        RelativeNetFlow<TPlace, T>[] rows = [.. flows];
        var scale = ChartScale.Of(rows.Select(row => row.Change), options);
        var amounts = ChartScale.Of(rows.Select(row => row.Amount), options);
        var heading = options.Word("Change of share", "占比变化");
        return BarChart.Of(
            options, Array.ConvertAll(rows, row => row.Place),
            rows.Select(row => new Bar(scale.Number<PercentagePoints>(row.Change), amounts.Text(row.Amount), scale.Text(row.Change))), heading, scale.Title(heading));
    }
}
