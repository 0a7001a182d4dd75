using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display.Charts;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display;

/// <summary>Breakdowns, and their growth, as tables.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class BreakdownDisplay
{
    private static readonly (string, string) Total = ("Total", "合计");

    /// <summary>Key, number of items, amount, share and cumulative share of each row, and the total. How many amounts are unknown, and how many keys a row of
    /// others stands for, is told where there are any. A row without a known amount has no share; the cumulative share is in what is known.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TKey, TAmount>(this Breakdown<TKey, TAmount> breakdown, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        var isCount = typeof(TAmount) == typeof(ItemCount) && breakdown.Rows.All(row => row.Amount.Scalar == row.Count);
        return new TableBuilder<BreakdownRow<TKey, TAmount>>(options)
            .AddKey(row => row.Key, Total)
            .AddIf(breakdown.Rows.Any(row => row.KeyCount > 1), "Names in it", "所含名称数", row => row.KeyCount, breakdown.Rows.Sum(row => row.KeyCount))
            .AddIf(!isCount, "Items", "项数", row => row.Count, breakdown.Count)
            .AddUnknown(row => row.UnknownCount, breakdown.UnknownCount)
            .AddAmount(row => row.KnownAmount(), breakdown.KnownTotal())
            .AddShare(breakdown)
            .Add("Cumulative share", "累计占比", row => row.CumulativeShare)
            .ToTable(breakdown.Rows);
    }

    /// <summary>Previous and current amount, change, growth, contribution, contribution rate and change of the share of each row, and of the total. How many
    /// amounts are unknown, before and now, is told where there are any; where on one side none is known, nothing is compared.</summary>
    /// <param name="growth">The growth.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TKey, TAmount>(this BreakdownGrowth<TKey, TAmount> growth, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(growth);
        var total = growth.Total;
        var (unknownBefore, unknown) = (growth.Rows.Sum(row => row.PreviousUnknownCount), growth.Rows.Sum(row => row.UnknownCount));
        var wasKnown = KnownSums.IsKnown(growth.Rows.Sum(row => row.PreviousCount), unknownBefore);
        var isKnown = KnownSums.IsKnown(growth.Rows.Sum(row => row.Count), unknown);
        return new TableBuilder<BreakdownGrowthRow<TKey, TAmount>>(options)
            .AddKey(row => row.Key, Total)
            .AddIf(unknownBefore > 0, "Of unknown amount before", "上期数额不详", row => row.PreviousUnknownCount, unknownBefore)
            .AddUnknown(row => row.UnknownCount, unknown)
            .Add("Previous", "上期", row => KnownSums.Of<TAmount>(row.Previous, row.PreviousCount, row.PreviousUnknownCount), wasKnown ? total.Previous : null)
            .Add("Current", "本期", row => KnownSums.Of<TAmount>(row.Current, row.Count, row.UnknownCount), isKnown ? total.Current : null)
            .Add("Change", "增量", row => IsCompared(row) ? row.Change : null, wasKnown && isKnown ? total.Change : null)
            .Add("Growth", "增速", row => IsCompared(row) ? row.Growth : null, wasKnown && isKnown ? total.Growth : null)
            .Add("Contribution", "拉动", row => IsCompared(row) ? row.Contribution : null)
            .Add("Contribution rate", "贡献率", row => IsCompared(row) ? row.ContributionRate : null)
            .Add("Change of share", "占比变化", row => IsCompared(row) ? row.ShareChange : null)
            .ToTable(growth.Rows);
    }

    /// <summary>Previous and current amount, change and growth, in one row.</summary>
    /// <param name="growth">The growth.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    public static Table ToTable<TAmount>(this AmountGrowth<TAmount> growth, DisplayOptions? options = null) where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(growth);
        return new TableBuilder<AmountGrowth<TAmount>>(options)
            .Add("Previous", "上期", row => row.Previous)
            .Add("Current", "本期", row => row.Current)
            .Add("Change", "增量", row => row.Change)
            .Add("Growth", "增速", row => row.Growth)
            .ToTable([growth]);
    }

    /// <summary>One bar for each row, in their order, with its share; none where no amount of the row is known. Of many rows, fold the smallest first:
    /// <c>breakdown.Top(12, others)</c>.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Chart ToChart<TKey, TAmount>(this Breakdown<TKey, TAmount> breakdown, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        var scale = ChartScale.Of(breakdown.Rows.Select(row => row.KnownAmount()), options);
        var shares = ChartScale.Of(breakdown.Rows.Select(row => row.KnownShare()), options);
        var heading = options.AmountHeadingOf<TAmount>();
        return BarChart.Of(
            options, [.. breakdown.Rows.Select(row => row.Key)],
            breakdown.Rows.Select(row => new Bar(scale.Number(row.KnownAmount()), scale.Text(row.KnownAmount()), shares.Text(row.KnownShare()))),
            heading, scale.Title(heading));
    }

    /// <summary>One bar for each row: what it contributed to the growth of the total, in points.</summary>
    /// <param name="growth">The growth.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Chart ToChart<TKey, TAmount>(this BreakdownGrowth<TKey, TAmount> growth, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(growth);
        PercentagePoints?[] points = [.. growth.Rows.Select(row => IsCompared(row) ? row.Contribution : null)];
        var scale = ChartScale.Of(points, options);
        var heading = options.Word("Contribution to growth", "对增速的拉动");
        return BarChart.Of(
            options, [.. growth.Rows.Select(row => row.Key)],
            points.Select(point => new Bar(scale.Number(point), scale.Text(point), scale.Text(point))), heading, scale.Title(heading));
    }

    // Items of which no amount is known have not shrunk to nothing.
    private static bool IsCompared<TKey, TAmount>(BreakdownGrowthRow<TKey, TAmount> row) where TAmount : struct, IQuantity<TAmount> =>
        KnownSums.IsKnown(row.PreviousCount, row.PreviousUnknownCount) && KnownSums.IsKnown(row.Count, row.UnknownCount);
}
