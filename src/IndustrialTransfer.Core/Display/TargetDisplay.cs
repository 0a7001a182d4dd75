using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display.Charts;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display;

/// <summary>Targets, and what was achieved of them, as tables.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class TargetDisplay
{
    /// <summary>Achieved amount, target, completion, lead over the schedule and remainder of each row, and of all targets together. How many achieved amounts are
    /// unknown is told where there are any. The title is the owner, the kind and the period of the targets, where they are known.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TKey, TAmount>(this TargetComparison<TKey, TAmount> comparison, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(comparison);
        TargetRow<TKey, TAmount>[] targeted = [.. comparison.Rows.Where(row => row.Target is not null)];
        var (unknown, total) = (targeted.Sum(row => row.UnknownCount), comparison.Total);
        var isKnown = KnownSums.IsKnown(targeted.Sum(row => row.Count), unknown);
        return new TableBuilder<TargetRow<TKey, TAmount>>(options)
            .AddKey(row => row.Key, ("All targets", "全部目标"))
            .AddUnknownIf(comparison.Rows.Any(row => row.UnknownCount > 0), row => row.UnknownCount, unknown)
            .Add("Achieved", "完成额", row => Known(row, (TAmount?)row.Actual), isKnown ? total?.Actual : null)
            .Add("Target", "目标", row => row.Target, total?.Target)
            .Add("Completion", "完成率", row => Known(row, row.Completion), isKnown ? total?.Completion : null)
            .Add("Ahead of schedule", "超序时进度", row => Known(row, row.Lead), isKnown ? total?.Lead : null)
            .Add("Remaining", "剩余", row => Known(row, row.Remaining), isKnown ? total?.Remaining : null)
            .ToTable(comparison.Rows, TitleOf(comparison, options));
    }

    /// <summary>Achieved amount, target, completion, schedule, lead, remainder, months left and the pace that they need, in one row.</summary>
    /// <param name="progress">The progress.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    public static Table ToTable<T>(this TargetProgress<T> progress, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(progress);
        return new TableBuilder<TargetProgress<T>>(options)
            .Add("Achieved", "完成额", row => row.Actual)
            .Add("Target", "目标", row => row.Target)
            .Add("Completion", "完成率", row => row.Completion)
            .Add("Schedule", "序时进度", row => row.Schedule)
            .Add("Ahead of schedule", "超序时进度", row => row.Lead)
            .Add("Remaining", "剩余", row => row.Remaining)
            .AddIf(progress.MonthsLeft is not null, "Months left", "剩余月数", row => row.MonthsLeft)
            .AddIf(progress.RequiredPace is not null, "Needed a month", "月均需完成", row => row.RequiredPace)
            .ToTable([progress]);
    }

    /// <summary>Key, amount, period, owner and kind of each target.</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TKey, TAmount>(this IEnumerable<Target<TKey, TAmount>> targets, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(targets);
        Target<TKey, TAmount>[] rows = [.. targets];
        return new TableBuilder<Target<TKey, TAmount>>(options)
            .AddKey(row => row.Key)
            .Add("Target", "目标", row => row.Amount)
            .Add("Period", "时期", row => row.Period)
            .AddIf(Array.Exists(rows, row => row.Owner is not null), "Owner", "责任单位", row => row.Owner)
            .AddIf(Array.Exists(rows, row => row.Kind is not null), "Kind", "类别", row => row.Kind)
            .ToTable(rows);
    }

    /// <summary>Value and direction of a benchmark, in one row.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<T>(this Benchmark<T> benchmark, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        return new TableBuilder<Benchmark<T>>(options)
            .AddAmount(row => row.Value)
            .Add("Less is better", "越低越好", row => row.LessIsBetter)
            .ToTable([benchmark]);
    }

    /// <summary>One bar for each row that has a target, as long as its completion, and a line at the schedule; none where no achieved amount
    /// of the row is known.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Chart ToChart<TKey, TAmount>(this TargetComparison<TKey, TAmount> comparison, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(comparison);
        TargetRow<TKey, TAmount>[] rows = [.. comparison.Rows.Where(row => row.Target is not null)];
        var scale = ChartScale.Of(rows.Select(row => Known(row, row.Completion)), options);
        var amounts = ChartScale.Of(rows.SelectMany(row => new[] { Known(row, (TAmount?)row.Actual), row.Target }), options);
        var heading = options.Word("Completion", "完成率");
        (decimal, string)? schedule = Array.Find(rows, row => row.Progress is not null)?.Progress?.Schedule is { } due
            ? (due.Percent, $"{options.Word("Schedule ", "序时进度 ")}{NumberScale.Text(due.Percent, 1, options.Language())}%")
            : null;
        return BarChart.Of(
            options, [.. rows.Select(row => row.Key)],
            rows.Select(row => new Bar(
                scale.Number(Known(row, row.Completion)), $"{amounts.Text(Known(row, (TAmount?)row.Actual))} / {amounts.Text(row.Target)}", scale.Text(Known(row, row.Completion)))),
            heading, scale.Title(heading), TitleOf(comparison, options), schedule);
    }

    private static T? Known<TKey, TAmount, T>(TargetRow<TKey, TAmount> row, T? value) where TAmount : struct, IQuantity<TAmount> where T : struct =>
        KnownSums.Of(value, row.Count, row.UnknownCount);

    private static string? TitleOf<TKey, TAmount>(TargetComparison<TKey, TAmount> comparison, DisplayOptions? options) where TAmount : struct, IQuantity<TAmount>
    {
        string?[] names = [comparison.Owner, comparison.Kind, comparison.Period is { } period ? CellWords.Of(period, options?.Provider) : null];
        var title = string.Join(options.Word(", ", "，"), names.Where(name => name is not null));
        return title.Length > 0 ? title : null;
    }
}
