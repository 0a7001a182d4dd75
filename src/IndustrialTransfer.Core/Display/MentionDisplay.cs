using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures.Text;
using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Display;

/// <summary>What a reader found in a text as tables.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class MentionDisplay
{
    /// <summary>Place in the text, mention as it stands there, kind, figure as read, what a count counts, and the mention that it restates.</summary>
    /// <param name="mentions">What <see cref="FigureReader.Read(string)"/> gives.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    public static Table ToTable(this IEnumerable<Mention> mentions, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        Mention[] rows = [.. mentions];
        return new TableBuilder<Mention>(options)
            .Add("At", "位置", row => row.Start)
            .Add("Text", "原文", row => row.Text)
            .Add("Kind", "类别", row => KindOf(row, options))
            .Add("Read as", "读作", row => FigureOf(row, options))
            .AddIf(Array.Exists(rows, row => row is CountMention), "Of what", "计数对象", row => (row as CountMention)?.Noun)
            .AddIf(Array.Exists(rows, row => row.Restates is not null), "Restates", "换算自", row => row.Restates?.Text)
            .ToTable(rows);
    }

    private static string KindOf(Mention mention, DisplayOptions? options) => mention switch
    {
        MoneyMention => options.Word("money", "金额"),
        PercentageMention => options.Word("percentage", "百分比"),
        PointsMention => options.Word("points", "百分点"),
        AreaMention => options.Word("land", "土地"),
        CountMention => options.Word("count", "数量"),
        PeriodMention => options.Word("period", "时期"),
        RankMention => options.Word("rank", "位次"),
        MultipleMention => options.Word("multiple", "倍数"),
        _ => "",
    };

    private static object? FigureOf(Mention mention, DisplayOptions? options) => mention switch
    {
        MoneyMention money => money.Figure,
        PercentageMention percentage => percentage.Figure,
        PointsMention points => points.Figure,
        AreaMention area => area.Figure,
        CountMention count => count.Figure,
        PeriodMention period => period.Period,
        RankMention rank => rank.Rank,
        MultipleMention multiple => MultipleText(multiple, options),
        _ => null,
    };

    // An increase by 1.9 times is told as it was printed, and never added to.
    private static string MultipleText(MultipleMention multiple, DisplayOptions? options)
    {
        var (before, after) = BoundWords.Around(multiple.Bound, options.Language());
        return FormattableString.Invariant($"{before}{(multiple.IsIncrease ? "+" : "")}{multiple.Factor} ×{after}");
    }
}
