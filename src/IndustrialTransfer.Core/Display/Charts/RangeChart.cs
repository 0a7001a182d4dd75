using System.Globalization;

namespace IndustrialTransfer.Display.Charts;

/// <summary>Ranges one below the other, with the values in them, and open ends as arrows to the edge.</summary>
internal sealed class RangeChart(DisplayOptions? options, string keyHeading, string axisTitle, string textHeading, string noteHeading)
{
    /// <summary>The colours of the classes, in their order; null where there is one class only.</summary>
    public (string Heading, string[] Names, string[] Colours)? Classes { get; init; }

    /// <summary>Whether the axis counts, as ranks do.</summary>
    public bool IsWhole { get; init; }

    public Chart Of(string[] keys, IReadOnlyList<RangeMark> marks)
    {
        using var chart = new ChartBuilder(options);
        var (least, most) = Edges(marks);
        var inset = (most - least) / 60;
        for (var i = 0; i < keys.Length; i++)
        {
            var mark = marks[i];
            chart.Row().Add("key", keys[i]).Add("lower", mark.Range.Lower ?? least + inset).Add("upper", mark.Range.Upper ?? most - inset)
                .Add("lowerIsMissing", mark.Range.Lower is null).Add("upperIsMissing", mark.Range.Upper is null)
                .Add("value", mark.Value).Add("stated", mark.Stated).Add("class", mark.Class).Add("text", mark.Text).Add("note", mark.Note);
        }

        var axis = ChartBuilder.Text(axisTitle);
        var colour = Classes is { } classes ? $$$"""
            , "color": {"field": "class", "type": "nominal", "title": {{{ChartBuilder.Text(classes.Heading)}}},
              "scale": {"domain": {{{ChartLabels.Json(classes.Names)}}}, "range": {{{ChartLabels.Json(classes.Colours)}}} }}
            """ : "";
        var ticks = IsWhole ? FormattableString.Invariant($$$""", "axis": {"format": "d", "values": [{{{string.Join(", ", WholeNumbers(marks))}}}]}""") : "";
        string Mark(string kind, string field, string filter, string more = "") => $$$"""
            {"transform": [{"filter": "{{{filter}}}"}], "mark": {{{kind}}},
              "encoding": {"x": {"field": "{{{field}}}", "type": "quantitative", "title": {{{axis}}} }{{{more}}} }}
            """;
        return chart.ToChart(null, FormattableString.Invariant($$$"""
            "width": 480, "height": {"step": 30},
            "encoding": {
              "y": {"field": "key", "type": "nominal", "scale": {"domain": {{{ChartLabels.Json(keys)}}} }, "title": null,
                "axis": {"ticks": false, "domain": false, "grid": true, "labelPadding": 6}},
              "x": {"type": "quantitative", "scale": {"domain": [{{{least}}}, {{{most}}}], "nice": false, "zero": false}},
              "tooltip": [
                {"field": "key", "type": "nominal", "title": {{{ChartBuilder.Text(keyHeading)}}} },
                {"field": "text", "type": "nominal", "title": {{{ChartBuilder.Text(textHeading)}}} },
                {"field": "note", "type": "nominal", "title": {{{ChartBuilder.Text(noteHeading)}}} }
              ]
            },
            "layer": [
              {"mark": {"type": "rule", "strokeWidth": 2, "color": "#555555"},
                "encoding": {"x": {"field": "lower", "type": "quantitative", "title": {{{axis}}}{{{ticks}}} }, "x2": {"field": "upper"}} },
              {{{Mark(Tick, "lower", "!datum.lowerIsMissing")}}},
              {{{Mark(Tick, "upper", "!datum.upperIsMissing")}}},
              {{{Mark(Arrow("triangle-left"), "lower", "datum.lowerIsMissing")}}},
              {{{Mark(Arrow("triangle-right"), "upper", "datum.upperIsMissing")}}},
              {{{Mark(Point("circle", 70, Classes is null ? "#0072B2" : "#555555"), "value", "isValid(datum.value)")}}},
              {{{Mark(Point("diamond", 110, "#0072B2"), "stated", "isValid(datum.stated)", colour)}}}
            ]
            """));
    }

    private const int MostTicks = 12;

    private const string Tick = """{"type": "tick", "thickness": 2, "size": 12, "color": "#555555"}""";

    private static string Arrow(string shape) => $$$"""{"type": "point", "shape": "{{{shape}}}", "filled": true, "opacity": 1, "size": 90, "color": "#555555"}""";

    private static string Point(string shape, int size, string colour) => string.Create(
        CultureInfo.InvariantCulture, $$$"""{"type": "point", "shape": "{{{shape}}}", "filled": true, "opacity": 1, "size": {{{size}}}, "color": "{{{colour}}}"}""");

    // Told one by one: of ticks that are at least 1 apart the runtime still makes halves, and prints them as whole numbers.
    private static IEnumerable<int> WholeNumbers(IReadOnlyList<RangeMark> marks)
    {
        var numbers = NumbersOf(marks);
        var (first, count) = numbers.Length == 0 ? (0, 0) : ((int)numbers.Min(), (int)(numbers.Max() - numbers.Min()));
        var step = 1 + (count / MostTicks);
        return Enumerable.Range(0, 1 + (count / step)).Select(i => first + (i * step));
    }

    private static decimal[] NumbersOf(IReadOnlyList<RangeMark> marks) =>
        [.. marks.SelectMany(mark => new[] { mark.Range.Lower, mark.Range.Upper, mark.Value, mark.Stated }).OfType<decimal>()];

    // Room on both sides, so that an open end is seen to go beyond all that is known; but what cannot be negative has no axis below zero.
    private static (decimal Least, decimal Most) Edges(IReadOnlyList<RangeMark> marks)
    {
        var numbers = NumbersOf(marks);
        if (numbers.Length == 0)
        {
            return (0, 1);
        }

        var (least, most) = (numbers.Min(), numbers.Max());
        var room = least == most ? Math.Max(Math.Abs(least) / 10, 1) : (most - least) / 10;
        var hasFloor = least >= 0 && marks.All(mark => mark.Range.Lower is not null);
        return (hasFloor ? Math.Max(least - room, 0) : least - room, most + room);
    }
}
