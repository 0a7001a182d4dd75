using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display.Charts;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Display;

/// <summary>Pipelines of deals and what is asked of them as tables.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class PipelineDisplay
{
    /// <summary>Of each stage the deals that stand at it and those that have reached it, with their amounts; below them the deals without a stage, the terminated ones
    /// and all. The title tells the day.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TAmount>(this Pipeline<TAmount> pipeline, DisplayOptions? options = null) where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        DealTotal<TAmount>[] totals = [pipeline.NoStage, pipeline.Terminated, pipeline.Total];
        return new TableBuilder<PipelineStage<TAmount>>(options)
            .AddKey(row => row.Stage, ("No stage yet", "尚无阶段"), ("Terminated", "已终止"), ("Total", "合计"))
            .Add("Deals at it", "在此阶段", row => row.Current.Count, [.. totals.Select(total => (object)total.Count)])
            .AddIf(pipeline.Total.DelayedCount > 0, "Delayed", "滞后", row => row.Current.DelayedCount, [.. totals.Select(total => (object)total.DelayedCount)])
            .AddUnknown(row => row.Current.UnknownCount, Array.ConvertAll(totals, total => total.UnknownCount))
            .AddAmount(row => row.Current.KnownAmount(), [.. totals.Select(total => (object?)total.KnownAmount())])
            .Add("Deals that reached it", "累计到达", row => row.Reached.Count)
            .Add("Their amount", "累计到达数额", row => row.Reached.KnownAmount())
            .ToTable(pipeline.Stages, TitleOf(pipeline, options));
    }

    /// <summary>Of each conversion the deals that reached the first stage and those that reached the second, with the shares by number and by amount.
    /// How many amounts are unknown is told where there are any.</summary>
    /// <param name="conversions">The conversions.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    public static Table ToTable<TAmount>(this IEnumerable<StageConversion<TAmount>> conversions, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(conversions);
        StageConversion<TAmount>[] rows = [.. conversions];
        return new TableBuilder<StageConversion<TAmount>>(options)
            .Add("From", "起始阶段", row => row.From)
            .Add("To", "到达阶段", row => row.To)
            .Add("Deals", "项目数", row => row.Whole.Count)
            .AddUnknownIf(Array.Exists(rows, row => row.Whole.UnknownCount > 0), row => row.Whole.UnknownCount)
            .Add("Of them there", "其中到达", row => row.Part.Count)
            .Add("By number", "按项目数", row => row.ByCount)
            .Add("Amount", "数额", row => row.Whole.KnownAmount())
            .Add("Of it there", "其中到达数额", row => row.Part.KnownAmount())
            .Add("By amount", "按数额", row => row.Whole.KnownAmount() is null || row.Part.KnownAmount() is null ? null : row.ByAmount)
            .ToTable(rows);
    }

    /// <summary>One conversion, in one row.</summary>
    /// <param name="conversion">The conversion.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    public static Table ToTable<TAmount>(this StageConversion<TAmount> conversion, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(conversion);
        return ToTable([conversion], options);
    }

    /// <summary>The deals that have reached one stage and not another, each with the days that it has waited. The title tells the stages.</summary>
    /// <param name="gap">The gap.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TAmount>(this StageGap<TAmount> gap, DisplayOptions? options = null) where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(gap);
        var (from, to) = (CellWords.Of(gap.From, options?.Provider), CellWords.Of(gap.To, options?.Provider));
        return Waits(gap.Waits, options, options.Word($"{from}, not yet {char.ToLowerInvariant(to[0])}{to[1..]}", $"已{from}未{to}"));
    }

    /// <summary>Deal, day from which it counts, days, and whether they are exact; below them the median.</summary>
    /// <param name="waits">The waits.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable(this DealWaits waits, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(waits);
        return Waits(waits, options, title: null);
    }

    /// <summary>Number of deals, how many of them are delayed or of unknown amount, and their amount, in one row.</summary>
    /// <param name="total">The total.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TAmount>(this DealTotal<TAmount> total, DisplayOptions? options = null) where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(total);
        return new TableBuilder<DealTotal<TAmount>>(options)
            .Add("Deals", "项目数", row => row.Count)
            .Add("Delayed", "滞后", row => row.DelayedCount)
            .AddUnknownIf(true, row => row.UnknownCount)
            .AddAmount(row => row.KnownAmount())
            .ToTable([total]);
    }

    /// <summary>The pipeline as a funnel: of each stage the deals that have reached it, terminated ones left out, with their amount.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    public static Chart ToChart<TAmount>(this Pipeline<TAmount> pipeline, DisplayOptions? options = null) where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        var scale = ChartScale.Of(pipeline.Stages.Select(stage => stage.Reached.KnownAmount()), options);
        return FunnelChart.Of(options, TitleOf(pipeline, options), pipeline.Stages.Select(stage => (
            CellWords.Of(stage.Stage, options?.Provider),
            stage.Reached.Count,
            FormattableString.Invariant($"{stage.Reached.Count} · {scale.Text(stage.Reached.KnownAmount())}"),
            FormattableString.Invariant($"{options.Word("Still at it: ", "仍在此阶段：")}{stage.Current.Count}"))), Headings.OfKey<DealStage>(options.IsChinese()));
    }

    private static string TitleOf<TAmount>(Pipeline<TAmount> pipeline, DisplayOptions? options) where TAmount : struct, IQuantity<TAmount>
    {
        var day = CellWords.Of(pipeline.Date, null);
        return options.Word($"Pipeline on {day}", $"{day} 项目进展");
    }

    private static Table Waits(DealWaits waits, DisplayOptions? options, string? title) => new TableBuilder<DealWait>(options)
        .AddKey<Deal>(row => row.Deal, ("Median", "中位数"))
        .Add("Since", "起始日", row => row.Since)
        .Add("Days", "天数", row => row.Days, waits.Median)
        .AddIf(waits.InexactCount > 0, "Exact", "是否精确", row => row.IsExact)
        .ToTable(waits, title);
}
