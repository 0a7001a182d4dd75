using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display.Charts;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display;

/// <summary>Size classes, and parts held against their whole, as tables.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class SizeClassesDisplay
{
    /// <summary>Limits, number of items, amount and their shares of each class from one limit to the next, those below the lowest limit first, and the total. How many
    /// amounts are unknown is told below it, where there are any.</summary>
    /// <param name="classes">The classes.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<T>(this SizeClasses<T> classes, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(classes);
        return Rows(classes.Disjoint.Prepend(classes.Below), options, classes);
    }

    /// <summary>Limits, number of items, amount and their shares of classes: of <c>classes.Cumulative</c>, where each holds the ones after it.</summary>
    /// <param name="classes">The classes.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<T>(this IEnumerable<SizeClass<T>> classes, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(classes);
        return Rows(classes, options, whole: null);
    }

    /// <summary>Kind, whole, sum of the parts, residual, and whether they are consistent, in one row.</summary>
    /// <param name="split">The split.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    public static Table ToTable<T>(this Split<T> split, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(split);
        return new TableBuilder<Split<T>>(options)
            .Add("Kind", "类别", row => row.Kind)
            .Add("Whole", "总量", row => row.Whole)
            .Add("Sum of the parts", "分项之和", row => row.Sum)
            .Add("Residual", "差额", row => row.Residual)
            .Add("Consistent", "是否一致", row => row.IsConsistent)
            .ToTable([split]);
    }

    /// <summary>Kind, whole, sum of the parts, residual, and whether they are possible, in one row.</summary>
    /// <param name="split">The split.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    public static Table ToTable<T>(this PrintedSplit<T> split, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(split);
        return new TableBuilder<PrintedSplit<T>>(options)
            .Add("Kind", "类别", row => row.Kind)
            .Add("Whole", "总量", row => row.Whole)
            .Add("Sum of the parts", "分项之和", row => row.Sum)
            .Add("Residual", "差额", row => row.Residual)
            .Add("Possible", "是否可能", row => row.IsPossible)
            .ToTable([split]);
    }

    /// <summary>One bar for each class, the smallest first: its number of items, with their share; and one for the items of unknown amount, where there are any.</summary>
    /// <param name="classes">The classes.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Chart ToChart<T>(this SizeClasses<T> classes, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(classes);
        SizeClass<T>[] rows = [classes.Below, .. classes.Disjoint];
        var limits = ChartScale.Of(rows.Select(row => row.Limits), options);
        var shares = ChartScale.Of(rows.Select(row => row.CountShare), options);
        var heading = options.Word("Items", "项数");
        var named = (options ?? new()) with { KeyHeading = options?.KeyHeading ?? limits.Title(options.Word("Size", "规模")) };
        Bar BarOf(int count, string label) => new(count, FormattableString.Invariant($"{count}"), label);
        var bars = rows.Select(row => (Name: limits.Bare(row.Limits), Bar: BarOf(row.Count, shares.Text(row.CountShare)))).ToList();
        if (classes.UnknownCount > 0)
        {
            bars.Add((options.Word(Headings.Unknown.English, Headings.Unknown.Chinese), BarOf(classes.UnknownCount, "")));
        }

        return BarChart.Of(named, bars.ConvertAll(bar => bar.Name), bars.Select(bar => bar.Bar), heading, heading);
    }

    private static Table Rows<T>(IEnumerable<SizeClass<T>> rows, DisplayOptions? options, SizeClasses<T>? whole) where T : struct, IQuantity<T>
    {
        object?[] Total(object? value, object? unknown = null) => whole is null ? [] : whole.UnknownCount == 0 ? [value] : [value, unknown];
        return new TableBuilder<SizeClass<T>>(options)
            .Add("Size", "规模", row => row.Limits, Total(options.Word("Total", "合计"), options.Word(Headings.Unknown.English, Headings.Unknown.Chinese)))
            .Add("Items", "项数", row => row.Count, Total(whole?.Count, whole?.UnknownCount))
            .Add("Share of items", "项数占比", row => row.CountShare)
            .AddAmount(row => row.Amount, Total(whole is { Count: 0, UnknownCount: > 0 } ? null : whole?.Total))
            .Add("Share", "占比", row => row.AmountShare)
            .ToTable(rows);
    }
}
