using IndustrialTransfer.Display.Tables;

namespace IndustrialTransfer.Display.Charts;

/// <summary>Bars side by side, one for each key, in their order from top to bottom.</summary>
internal static class BarChart
{
    /// <param name="options">Title, headings, source and language.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="bars">A bar for each.</param>
    /// <param name="amountHeading">What the bars measure.</param>
    /// <param name="axisTitle">The same with its unit.</param>
    /// <param name="title">The usual title.</param>
    /// <param name="rule">A line across all bars, and its name: what they are held against.</param>
    public static Chart Of<TKey>(
        DisplayOptions? options, IReadOnlyCollection<TKey> keys, IEnumerable<Bar> bars, string amountHeading, string axisTitle,
        string? title = null, (decimal At, string Name)? rule = null)
    {
        using var chart = new ChartBuilder(options);
        var labels = ChartLabels.Of(keys, options);
        foreach (var (label, bar) in labels.Zip(bars))
        {
            chart.Row().Add("key", label).Add("amount", bar.Amount).Add("end", Math.Max(bar.Amount ?? 0, 0)).Add("text", bar.Text).Add("label", bar.Label);
        }

        var across = rule is { } line ? Rule(line.At, line.Name, ChartBuilder.Text(axisTitle)) : "";
        var (heading, axis) = (ChartBuilder.Text(options.KeyHeadingOf<TKey>()), ChartBuilder.Text(axisTitle));
        return chart.ToChart(title, $$$"""
            "width": 480, "height": {"step": 26},
            "encoding": {
              "y": {"field": "key", "type": "nominal", "sort": null, "title": null, "axis": {"ticks": false, "domain": false, "labelPadding": 6}},
              "tooltip": [
                {"field": "key", "type": "nominal", "title": {{{heading}}} },
                {"field": "text", "type": "nominal", "title": {{{ChartBuilder.Text(amountHeading)}}} }
              ]
            },
            "layer": [
              {
                "mark": {"type": "bar", "color": "#0072B2", "height": {"band": 0.75}},
                "encoding": {"x": {"field": "amount", "type": "quantitative", "title": {{{axis}}} }}
              },
              {{{across}}}
              {{{Label(axis, """ "color": "#333333" """)}}}
            ]
            """);
    }

    private static string Label(string axis, string colours) => $$$"""
        {
          "mark": {"type": "text", "align": "left", "baseline": "middle", "dx": 5, "fontSize": 12, {{{colours}}} },
          "encoding": {"x": {"field": "end", "type": "quantitative", "title": {{{axis}}} }, "text": {"field": "label", "type": "nominal"}}
        }
        """;

    // Below the labels, which have a white edge where the line would run through them.
    private static string Rule(decimal at, string name, string axis)
    {
        var data = FormattableString.Invariant($$$"""{"values": [{"at": {{{at}}}, "name": {{{ChartBuilder.Text(name)}}} }]}""");
        var across = $$$""" "x": {"field": "at", "type": "quantitative", "title": {{{axis}}} }, "tooltip": {"field": "name", "type": "nominal", "title": " "} """;
        return $$$"""
            {
              "data": {{{data}}},
              "mark": {"type": "rule", "color": "#D55E00", "strokeWidth": 2, "strokeDash": [5, 3]},
              "encoding": { {{{across}}}, "y": {"value": 0}, "y2": {"value": "height"} }
            }, {
              "data": {{{data}}},
              "mark": {"type": "text", "color": "#A34700", "fontSize": 11, "dy": -3, "baseline": "bottom"},
              "encoding": { {{{across}}}, "y": {"value": 0}, "text": {"field": "name", "type": "nominal"} }
            },
            {{{Label(axis, """ "color": "white", "stroke": "white", "strokeWidth": 4 """)}}},
            """;
    }
}
