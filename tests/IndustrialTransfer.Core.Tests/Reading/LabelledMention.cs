using System.Globalization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Tests.Reading;

/// <summary>A figure that a reader ought to find in a text, or one that it found.</summary>
/// <param name="Kind">Money, percent, points, area, count, period, rank, multiple.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">Its text.</param>
/// <param name="Value">Its value, without the bound.</param>
/// <param name="Bound">Its bound.</param>
internal sealed record LabelledMention(string Kind, int Start, string Text, string Value, Bound Bound)
{
    private static readonly (string Word, Bound Bound)[] Bounds =
        [("about ", Bound.About), ("at least ", Bound.AtLeast), ("more than ", Bound.MoreThan), ("at most ", Bound.AtMost), ("less than ", Bound.LessThan)];

    public string? Noun { get; init; }

    /// <summary>The text of the mention that it restates.</summary>
    public string? Restates { get; init; }

    /// <summary>Reads a label: <c>money | more than 300 billion yuan | more than CNY 300000000000 | restates …</c>.</summary>
    public static LabelledMention Parse(string line, int start)
    {
        var fields = line.Trim().Split(" | ");
        var (kind, text, value) = (fields[0].Trim(), fields[1], fields[2].Trim());
        var bound = Bounds.FirstOrDefault(bound => value.StartsWith(bound.Word, StringComparison.Ordinal));
        value = bound.Word is null ? value : value[bound.Word.Length..];
        var last = fields.Length > 3 ? fields[^1].Trim() : null;
        var restates = last?.StartsWith("restates ", StringComparison.Ordinal) == true ? last["restates ".Length..] : null;
        return new LabelledMention(kind, start, text, Canonical(kind, value), bound.Bound) { Noun = kind == "count" ? fields[3].Trim() : null, Restates = restates };
    }

    /// <summary>What a reader found, in the form of a label.</summary>
    public static LabelledMention Of(Mention mention) => mention switch
    {
        MoneyMention money => Of(mention, "money", money.Figure.Value.ToString(), money.Figure.Bound),
        PercentageMention percentage => Of(mention, "percent", percentage.Figure.Value.ToString(), percentage.Figure.Bound),
        PointsMention points => Of(mention, "points", points.Figure.Value.ToString(), points.Figure.Bound),
        AreaMention area => Of(mention, "area", area.Figure.Value.ToString(), area.Figure.Bound),
        CountMention count => Of(mention, "count", count.Figure.Value.ToString(), count.Figure.Bound) with { Noun = count.Noun },
        PeriodMention period => Of(mention, "period", period.Period.ToString(), Bound.Exact),
        RankMention rank => Of(mention, "rank", rank.Rank.ToString(CultureInfo.InvariantCulture), Bound.Exact),
        MultipleMention multiple => Of(mention, "multiple", Canonical("multiple", multiple.Factor.ToString(CultureInfo.InvariantCulture)) + (multiple.IsIncrease ? " increase" : ""), multiple.Bound),
        _ => throw new InvalidOperationException($"There is no label for {mention}."),
    };

    /// <summary>Whether two mentions are the same figure at the same place.</summary>
    public bool Matches(LabelledMention other) =>
        Kind == other.Kind && Value == other.Value && Start < other.Start + other.Text.Length && other.Start < Start + Text.Length;

    public override string ToString() => $"{Kind} | {Text} | {(Bound == Bound.Exact ? "" : Bound + " ")}{Value}{(Noun is null ? "" : " | " + Noun)}{(Restates is null ? "" : " | restates " + Restates)}";

    private static LabelledMention Of(Mention mention, string kind, string value, Bound bound) =>
        new(kind, mention.Start, mention.Text, Canonical(kind, value), bound) { Restates = mention.Restates?.Text };

    // The quantities' own texts tell equal values apart only by trailing zeros.
    private static string Canonical(string kind, string value) => kind switch
    {
        "money" => Money.Parse(value, CultureInfo.InvariantCulture) is var money ? $"{money.Currency} {Trim(money.Amount)}" : value,
        "percent" => Trim(Percentage.Parse(value, CultureInfo.InvariantCulture).Percent),
        "points" => Trim(PercentagePoints.Parse(value, CultureInfo.InvariantCulture).Points),
        "area" => Trim(LandArea.Parse(value, CultureInfo.InvariantCulture).Mu),
        "count" => Trim(ItemCount.Parse(value, CultureInfo.InvariantCulture).Value),
        "period" => ReportingPeriod.Parse(value, CultureInfo.InvariantCulture).ToString(),
        "rank" => value,
        "multiple" => value.Split(' ') is [var factor, .. var rest] ? string.Join(' ', [Trim(decimal.Parse(factor, CultureInfo.InvariantCulture)), .. rest]) : value,
        _ => throw new FormatException($"'{kind}' is no kind of figure."),
    };

    private static string Trim(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
