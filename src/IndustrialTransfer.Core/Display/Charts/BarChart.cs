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
    public static Chart Of<TKey>(
        DisplayOptions? options, IReadOnlyCollection<TKey> keys, IEnumerable<Bar> bars, string amountHeading, string axisTitle, string? title = null)
    {
        using var chart = new ChartBuilder(options);
        var labels = ChartLabels.Of(keys, options);
        foreach (var (label, bar) in labels.Zip(bars))
        {
            chart.Row().Add("key", label).Add("amount", bar.Amount).Add("end", Math.Max(bar.Amount ?? 0, 0)).Add("text", bar.Text).Add("label", bar.Label);
        }

        var (heading, axis) = (ChartBuilder.Text(options?.KeyHeading ?? Headings.OfKey<TKey>(options.IsChinese())), ChartBuilder.Text(axisTitle));
        return chart.ToChart(title, $$$"""
            "width": 480, "height": {"step": 26},
            "encoding": {
              "y": {"field": "key", "type": "nominal", "sort": null, "title": {{{heading}}}, "axis": {"ticks": false, "domain": false, "labelPadding": 6}},
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
              {
                "mark": {"type": "text", "align": "left", "baseline": "middle", "dx": 5, "fontSize": 12, "color": "#333333"},
                "encoding": {"x": {"field": "end", "type": "quantitative", "title": {{{axis}}} }, "text": {"field": "label", "type": "nominal"}}
              }
            ]
            """);
    }
}
