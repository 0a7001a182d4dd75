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
    /// others stands for, is told where there are any.</summary>
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
            .AddIf(breakdown.UnknownCount > 0, "Of unknown amount", "数额不详", row => row.UnknownCount, breakdown.UnknownCount)
            .AddAmount(row => row.Amount, breakdown.Total)
            .Add("Share", "占比", row => row.Share, breakdown.Total.Scalar == 0 ? null : Percentage.FromPercent(100))
            .Add("Cumulative share", "累计占比", row => row.CumulativeShare)
            .ToTable(breakdown.Rows);
    }

    /// <summary>Previous and current amount, change, growth, contribution, contribution rate and change of the share of each row, and of the total.</summary>
    /// <param name="growth">The growth.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TKey, TAmount>(this BreakdownGrowth<TKey, TAmount> growth, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(growth);
        var total = growth.Total;
        return new TableBuilder<BreakdownGrowthRow<TKey, TAmount>>(options)
            .AddKey(row => row.Key, Total)
            .Add("Previous", "上期", row => row.Previous, total.Previous)
            .Add("Current", "本期", row => row.Current, total.Current)
            .Add("Change", "增量", row => row.Change, total.Change)
            .Add("Growth", "增速", row => row.Growth, total.Growth)
            .Add("Contribution", "拉动", row => row.Contribution)
            .Add("Contribution rate", "贡献率", row => row.ContributionRate)
            .Add("Change of share", "占比变化", row => row.ShareChange)
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

    /// <summary>One bar for each row, in their order, with its share. Of many rows, fold the smallest first: <c>breakdown.Top(12, others)</c>.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Chart ToChart<TKey, TAmount>(this Breakdown<TKey, TAmount> breakdown, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        var scale = ChartScale.Of(breakdown.Rows.Select(row => row.Amount), options);
        var shares = ChartScale.Of(breakdown.Rows.Select(row => row.Share), options);
        var heading = options?.AmountHeading ?? Headings.OfAmount<TAmount>(options.IsChinese());
        return BarChart.Of(
            options, [.. breakdown.Rows.Select(row => row.Key)],
            breakdown.Rows.Select(row => new Bar(scale.Number<TAmount>(row.Amount), scale.Text(row.Amount), shares.Text(row.Share))), heading, scale.Title(heading));
    }

    /// <summary>One bar for each row: what it contributed to the growth of the total, in points.</summary>
    /// <param name="growth">The growth.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Chart ToChart<TKey, TAmount>(this BreakdownGrowth<TKey, TAmount> growth, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(growth);
        var scale = ChartScale.Of(growth.Rows.Select(row => row.Contribution), options);
        var heading = options.Word("Contribution to growth", "对增速的拉动");
        return BarChart.Of(
            options, [.. growth.Rows.Select(row => row.Key)],
            growth.Rows.Select(row => new Bar(scale.Number(row.Contribution), scale.Text(row.Contribution), scale.Text(row.Contribution))), heading, scale.Title(heading));
    }
}
