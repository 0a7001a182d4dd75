namespace IndustrialTransfer.Display.Charts;

/// <summary>Bars about a middle line, each at most as wide as the one above it.</summary>
internal static class FunnelChart
{
    public static Chart Of(DisplayOptions? options, string? title, IEnumerable<(string Stage, int Count, string Label, string Text)> stages, string heading)
    {
        using var chart = new ChartBuilder(options);
        foreach (var (stage, count, label, text) in stages)
        {
            chart.Row().Add("stage", stage).Add("count", count).Add("from", -count / 2m).Add("to", count / 2m).Add("label", label).Add("text", text);
        }

        var name = ChartBuilder.Text(heading);
        return chart.ToChart(title, $$$"""
            "width": 480, "height": {"step": 36},
            "encoding": {
              "y": {"field": "stage", "type": "nominal", "sort": null, "title": null, "axis": {"ticks": false, "domain": false, "labelPadding": 6}},
              "tooltip": [
                {"field": "stage", "type": "nominal", "title": {{{name}}} },
                {"field": "label", "type": "nominal", "title": " "},
                {"field": "text", "type": "nominal", "title": "  "}
              ]
            },
            "layer": [
              {
                "mark": {"type": "bar", "color": "#56B4E9", "height": {"band": 0.85}},
                "encoding": {"x": {"field": "from", "type": "quantitative", "axis": null}, "x2": {"field": "to"}}
              },
              {"mark": {"type": "text", "fontSize": 12, "color": "black"},
                "encoding": {"x": {"datum": 0, "type": "quantitative"}, "text": {"field": "label", "type": "nominal"}} }
            ]
            """);
    }
}
