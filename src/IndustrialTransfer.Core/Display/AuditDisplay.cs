using System.Globalization;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display.Charts;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display;

/// <summary>Findings of audits as tables.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class AuditDisplay
{
    private static readonly Verdict[] Verdicts = [Verdict.Agrees, Verdict.Possible, Verdict.Undetermined, Verdict.Impossible];
    private static readonly string[] Colours = ["#009E73", "#56B4E9", "#E69F00", "#D55E00"];

    /// <summary>Verdict, stated figure, recomputed result, all results that the prints allow, the reason, and what would explain a print that does not agree, of each
    /// finding. The reason is English, as the audit gives it.</summary>
    /// <param name="findings">Findings, of different quantities too.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    public static Table ToTable(this IEnumerable<Finding> findings, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new TableBuilder<Finding>(options)
            .Add("Verdict", "判断", row => row.Verdict)
            .Add("Stated", "所载", row => Parts(row).Stated)
            .Add("Recomputed", "复算", row => Parts(row).Recomputed)
            .Add("Possible", "可能范围", row => Parts(row).Computed)
            .Add("Why", "理由", row => row.Why)
            .Add("Explanations", "可能原因", row => string.Join(" ", row.Explanations))
            .ToTable(findings);
    }

    /// <summary>One finding, in one row.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    public static Table ToTable(this Finding finding, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return ToTable([finding], options);
    }

    /// <summary>How the figures belong together, the figure that was checked, those it was checked against, verdict, reason and explanations, of each finding about a
    /// text.</summary>
    /// <param name="findings">What <see cref="Audit.Text(string)"/> gives.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    public static Table ToTable(this IEnumerable<TextFinding> findings, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new TableBuilder<TextFinding>(options)
            .Add("Relation", "关系", row => row.Relation)
            .Add("Stated", "所载", row => row.Stated.Text)
            .Add("Checked against", "依据", row => string.Join("; ", row.Figures))
            .Add("Verdict", "判断", row => row.Finding.Verdict)
            .Add("Why", "理由", row => row.Finding.Why)
            .Add("Explanations", "可能原因", row => string.Join(" ", row.Finding.Explanations))
            .ToTable(findings);
    }

    /// <summary>Of each finding the stated value, a diamond in the colour of the verdict, against the recomputed one and all that the prints allow.</summary>
    /// <param name="findings">Names and findings.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    /// <exception cref="CurrencyMismatchException">The findings have different currencies.</exception>
    public static Chart ToChart<T>(this IEnumerable<(string Name, Finding<T> Finding)> findings, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(findings);
        (string Name, Finding<T> Finding)[] rows = [.. findings];
        var scale = ChartScale.Of(rows.SelectMany(row => new object[] { row.Finding.Computed, row.Finding.Recomputed, row.Finding.Stated.Value }), options);
        var heading = options.AmountHeadingOf<T>();
        var chart = new RangeChart(
            options, options.KeyHeadingOf<string>(), scale.Title(heading), options.Word("Stated", "所载"), options.Word("Why", "理由"))
        {
            Classes = (options.Word("◆ stated, ● recomputed", "◆ 所载，● 复算"), Array.ConvertAll(Verdicts, verdict => EnumWords.Of(verdict, options.IsChinese())), Colours),
        };
        return chart.Of(
            ChartLabels.Of(rows.Select(row => row.Name), options),
            Array.ConvertAll(rows, row => new RangeMark(
                scale.Range(row.Finding.Computed), scale.Number<T>(row.Finding.Recomputed), scale.Number<T>(row.Finding.Stated.Value),
                EnumWords.Of(row.Finding.Verdict, options.IsChinese()), CellWords.Of(row.Finding.Stated, options?.Provider), row.Finding.Why)));
    }

    /// <summary>The same of findings without names, which are numbered from 1.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    /// <exception cref="CurrencyMismatchException">The findings have different currencies.</exception>
    public static Chart ToChart<T>(this IEnumerable<Finding<T>> findings, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(findings);
        return findings.Select((finding, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), finding)).ToChart(options);
    }

    private static (object? Stated, object? Recomputed, object? Computed) Parts(Finding finding) => finding switch
    {
        Finding<Money> money => (money.Stated, money.Recomputed, money.Computed),
        Finding<Percentage> percentage => (percentage.Stated, percentage.Recomputed, percentage.Computed),
        Finding<PercentagePoints> points => (points.Stated, points.Recomputed, points.Computed),
        Finding<LandArea> area => (area.Stated, area.Recomputed, area.Computed),
        Finding<ItemCount> count => (count.Stated, count.Recomputed, count.Computed),
        _ => (null, null, null),
    };
}
