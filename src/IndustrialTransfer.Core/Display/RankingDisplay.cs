using System.Globalization;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display.Charts;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display;

/// <summary>Rankings, ranks under uncertainty, league tables and their scorecards as tables.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class RankingDisplay
{
    /// <summary>Rank, item and score, and where it is compared with a ranking before, the rank in that and the ranks gained.</summary>
    /// <param name="ranked">A ranking, or the top of one.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TItem, TScore>(this IEnumerable<RankedItem<TItem, TScore>> ranked, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ranked);
        RankedItem<TItem, TScore>[] rows = [.. ranked];
        var isCompared = Array.Exists(rows, row => row.PreviousRank is not null);
        return new TableBuilder<RankedItem<TItem, TScore>>(options)
            .Add("Rank", "位次", row => row.Rank)
            .AddKey(row => row.Item)
            .AddAmount(row => row.Score)
            .AddIf(isCompared, "Rank before", "上期位次", row => row.PreviousRank)
            .AddIf(isCompared, "Ranks gained", "位次变化", row => row.Move)
            .ToTable(rows);
    }

    /// <summary>Best and worst possible rank of each item.</summary>
    /// <param name="ranges">What <see cref="Ranking.Certain{TItem, T}(IEnumerable{TItem}, Func{TItem, Figure{T}})"/> gives.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TItem>(this IEnumerable<RankRange<TItem>> ranges, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        return new TableBuilder<RankRange<TItem>>(options)
            .AddKey(row => row.Item)
            .Add("Best rank", "最好位次", row => row.Best)
            .Add("Worst rank", "最差位次", row => row.Worst)
            .Add("Certain", "是否确定", row => row.IsCertain)
            .ToTable(ranges);
    }

    /// <summary>Rank, item, points by criterion and score, and where it is compared with a table before, the rank in that and the ranks gained.</summary>
    /// <param name="league">The league table.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    /// <param name="card">The scorecard that gave the points, for the names of its criteria; without it they are numbered.</param>
    /// <exception cref="ArgumentException">The scorecard has not as many criteria as the rows have points.</exception>
    public static Table ToTable<TItem>(this LeagueTable<TItem> league, DisplayOptions? options = null, Scorecard<TItem>? card = null)
    {
        ArgumentNullException.ThrowIfNull(league);
        var isCompared = league.Any(row => row.PreviousRank is not null);
        var table = new TableBuilder<LeagueRow<TItem>>(options).Add("Rank", "位次", row => row.Rank).AddKey(row => row.Item);
        var criteria = NamesOf(league, options, card);
        for (var i = 0; i < criteria.Length; i++)
        {
            var place = i;
            table.AddNamed(criteria[i], row => row.Points[place]);
        }

        return table
            .Add("Score", "总分", row => row.Score)
            .AddIf(isCompared, "Rank before", "上期位次", row => row.PreviousRank)
            .AddIf(isCompared, "Ranks gained", "位次变化", row => row.Move)
            .ToTable(league);
    }

    /// <summary>Name, weight, direction, cap and floor of each criterion, and the sum of the weights.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TItem>(this Scorecard<TItem> card, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new TableBuilder<Criterion<TItem>>(options)
            .AddKey(row => row.Name, ("Total", "合计"))
            .Add("Weight", "权重", row => row.Weight, card.Criteria.Sum(row => row.Weight))
            .Add("Less is better", "越低越好", row => row.LessIsBetter)
            .Add("Cap", "上限", row => row.Cap)
            .Add("Floor", "下限", row => row.Floor)
            .ToTable(card.Criteria);
    }

    /// <summary>One bar for each item, the best first, with its rank and its score.</summary>
    /// <param name="ranked">A ranking, or the top of one.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    /// <exception cref="CurrencyMismatchException">The scores are money of different currencies.</exception>
    public static Chart ToChart<TItem, TScore>(this IEnumerable<RankedItem<TItem, TScore>> ranked, DisplayOptions? options = null)
        where TScore : struct, IQuantity<TScore> => Bars(ranked, item => item.Score.Scalar, options);

    /// <inheritdoc cref="ToChart{TItem, TScore}(IEnumerable{RankedItem{TItem, TScore}}, DisplayOptions?)"/>
    public static Chart ToChart<TItem>(this IEnumerable<RankedItem<TItem, decimal>> ranked, DisplayOptions? options = null) =>
        Bars(ranked, item => item.Score, options);

    /// <inheritdoc cref="ToChart{TItem, TScore}(IEnumerable{RankedItem{TItem, TScore}}, DisplayOptions?)"/>
    /// <remarks>A score that is no finite number has no bar.</remarks>
    public static Chart ToChart<TItem>(this IEnumerable<RankedItem<TItem, double>> ranked, DisplayOptions? options = null) =>
        Bars(ranked, item => ChartScale.Real(item.Score), options);

    /// <summary>A line from the best to the worst possible rank of each item.</summary>
    /// <param name="ranges">What <see cref="Ranking.Certain{TItem, T}(IEnumerable{TItem}, Func{TItem, Figure{T}})"/> gives.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Chart ToChart<TItem>(this IEnumerable<RankRange<TItem>> ranges, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        RankRange<TItem>[] rows = [.. ranges];
        var (rank, certain) = (options.Word("Possible ranks", "可能位次"), options.Word("Certain", "是否确定"));
        return new RangeChart(options, options.KeyHeadingOf<TItem>(), rank, rank, certain) { IsWhole = true }.Of(
            ChartLabels.Of(rows.Select(row => row.Item), options),
            Array.ConvertAll(rows, row => new RangeMark(
                new Interval<decimal>(row.Best, row.Worst), row.IsCertain ? row.Best : null, null, "",
                row.IsCertain ? FormattableString.Invariant($"{row.Best}") : FormattableString.Invariant($"{row.Best}–{row.Worst}"),
                CellWords.Of(row.IsCertain, options?.Provider))));
    }

    /// <summary>One bar for each item, the best first, made up of its points by criterion; where there are more than seven criteria, a heat map.</summary>
    /// <param name="league">The league table.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    /// <param name="card">The scorecard that gave the points, for the names of its criteria; without it they are numbered.</param>
    /// <exception cref="ArgumentException">The scorecard has not as many criteria as the rows have points.</exception>
    public static Chart ToChart<TItem>(this LeagueTable<TItem> league, DisplayOptions? options = null, Scorecard<TItem>? card = null)
    {
        ArgumentNullException.ThrowIfNull(league);
        var criteria = NamesOf(league, options, card);
        var scale = ChartScale.Of(league.SelectMany(row => row.Points), options);
        var points = options?.AmountHeading ?? options.Word("Points", "得分");
        var cells = new CellChart(
            options, options.KeyHeadingOf<TItem>(), options?.ColumnKeyHeading ?? options.Word("Criterion", "指标"), points);
        (decimal?, string) Cell(int row, int column) => (scale.Number(league[row].Points[column]), scale.Text(league[row].Points[column]));
        var rows = ChartLabels.Of(league.Select(row => RankedName(row.Rank, row.Item, options)), options);
        return cells.Of(rows, criteria, Cell);
    }

    private static Chart Bars<TItem, TScore>(
        IEnumerable<RankedItem<TItem, TScore>> ranked, Func<RankedItem<TItem, TScore>, decimal?> number, DisplayOptions? options)
    {
        ArgumentNullException.ThrowIfNull(ranked);
        RankedItem<TItem, TScore>[] rows = [.. ranked];
        var scale = ChartScale.Of(rows.Select(row => row.Score), options);
        var heading = options.AmountHeadingOf<TScore>();
        var named = (options ?? new()) with { KeyHeading = options.KeyHeadingOf<TItem>() };
        return BarChart.Of(
            named, [.. rows.Select(row => RankedName(row.Rank, row.Item, options))],
            rows.Select(row => new Bar(scale.Number(number(row)), scale.Text(row.Score), scale.Text(row.Score))), heading, scale.Title(heading));
    }

    private static string RankedName<TItem>(decimal rank, TItem item, DisplayOptions? options) =>
        FormattableString.Invariant($"{rank}. {CellWords.Of(item, options?.Provider)}");

    private static string[] NamesOf<TItem>(LeagueTable<TItem> league, DisplayOptions? options, Scorecard<TItem>? card)
    {
        var criteria = league.Count > 0 ? league[0].Points.Count : card?.Criteria.Count ?? 0;
        if (card is not null && card.Criteria.Count != criteria)
        {
            throw new ArgumentException($"The scorecard has {card.Criteria.Count} criteria, and the rows have {criteria} points each.", nameof(card));
        }

        return [.. Enumerable.Range(0, criteria).Select(i => card is not null
            ? card.Criteria[i].Name
            : string.Create(CultureInfo.InvariantCulture, $"{options.Word("Criterion ", "指标")}{i + 1}"))];
    }
}
