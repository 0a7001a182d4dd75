using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display;

/// <summary>Decompositions of inequality and tests of convergence as tables.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class ConcentrationDisplay
{
    /// <summary>Number of items, shares, inequality, and the parts within and between of each group; below them those of all, and the inequality in all.</summary>
    /// <param name="decomposition">The decomposition.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TGroup>(this InequalityDecomposition<TGroup> decomposition, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(decomposition);
        return new TableBuilder<InequalityGroup<TGroup>>(options)
            .AddKey(row => row.Group, ("Total", "合计"))
            .Add("Items", "项数", row => row.Count, decomposition.Groups.Sum(group => group.Count))
            .Add("Share of items", "项数占比", row => PercentOf(row.ItemShare), Percentage.FromPercent(100))
            .Add("Share of the amount", "数额占比", row => PercentOf(row.AmountShare), Percentage.FromPercent(100))
            .Add("Inequality", "不平等指数", row => row.Inequality, decomposition.Total)
            .Add("Within", "组内", row => row.Within, decomposition.Within)
            .Add("Between", "组间", row => row.Between, decomposition.Between)
            .ToTable(decomposition.Groups);
    }

    /// <summary>Dispersion of each year and its change from the year before. The title tells the measure.</summary>
    /// <param name="convergence">The result.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    public static Table ToTable(this SigmaConvergence convergence, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(convergence);
        return new TableBuilder<SigmaYear>(options)
            .Add("Year", "年份", row => row.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture))
            .Add("Items", "项数", row => row.Count)
            .Add("Dispersion", "离散程度", row => row.Dispersion)
            .Add("Change", "变化", row => row.Change)
            .ToTable(convergence.Years, EnumWords.Of(convergence.Measure, options.IsChinese()));
    }

    /// <summary>The line that was fitted, how well, and the speed and half-life of the convergence, one row for each.</summary>
    /// <param name="convergence">The result.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    public static Table ToTable(this BetaConvergence convergence, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(convergence);
        (string Name, object? Value)[] rows =
        [
            (options.Word("Items", "项数"), convergence.Count),
            (options.Word("Years", "年数"), convergence.Years),
            (options.Word("Slope (beta)", "斜率（β）"), convergence.Slope),
            (options.Word("Standard error of the slope", "斜率标准误"), convergence.SlopeStandardError),
            (options.Word("t of the slope", "斜率 t 值"), convergence.SlopeT),
            (options.Word("Intercept", "截距"), convergence.Intercept),
            (options.Word("Standard error of the intercept", "截距标准误"), convergence.InterceptStandardError),
            (options.Word("t of the intercept", "截距 t 值"), convergence.InterceptT),
            ("R²", convergence.RSquared),
            (options.Word("Speed a year", "年收敛速度"), convergence.Speed),
            (options.Word("Half-life in years", "半程收敛年数"), convergence.HalfLife),
        ];
        return new TableBuilder<(string Name, object? Value)>(options)
            .Add("Measure", "指标", row => row.Name)
            .Add("Value", "数值", row => row.Value)
            .ToTable(rows, options.Word("Beta convergence", "β 收敛"));
    }

    private static Percentage PercentOf(double share) => Percentage.FromPercent((decimal)share * 100);
}
