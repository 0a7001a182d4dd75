namespace IndustrialTransfer.Display.Charts;

/// <summary>Numbers by two keys: bars that are stacked, or a heat map.</summary>
internal sealed class CellChart(DisplayOptions? options, string rowHeading, string columnHeading, string axisTitle)
{
    // From here on a white text is read better than a black one.
    private const decimal Dark = 0.55m;

    /// <summary>Stacked bars where there are colours for all columns, else a heat map.</summary>
    public Chart Of(string[] rows, string[] columns, Func<int, int, (decimal? Amount, string Text)> cell) =>
        columns.Length <= ChartBuilder.MostColours ? Stacked(rows, columns, cell) : HeatMap(rows, columns, cell);

    /// <summary>One bar for each row, its parts in the order of the columns and each of its own colour.</summary>
    public Chart Stacked(string[] rows, string[] columns, Func<int, int, (decimal? Amount, string Text)> cell)
    {
        using var chart = new ChartBuilder(options);
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < columns.Length; j++)
            {
                if (cell(i, j) is { Amount: { } amount, Text: var text })
                {
                    chart.Row().Add("row", rows[i]).Add("column", columns[j]).Add("place", j).Add("amount", amount).Add("text", text);
                }
            }
        }

        return chart.ToChart(null, $$$"""
            "width": 480, "height": {"step": 28},
            "mark": {"type": "bar", "height": {"band": 0.75}},
            "encoding": {
              "y": {"field": "row", "type": "nominal", "scale": {"domain": {{{ChartLabels.Json(rows)}}} }, "title": null,
                "axis": {"ticks": false, "domain": false, "labelPadding": 6}},
              "x": {"field": "amount", "type": "quantitative", "stack": "zero", "title": {{{ChartBuilder.Text(axisTitle)}}} },
              "color": {"field": "column", "type": "nominal", "scale": {"domain": {{{ChartLabels.Json(columns)}}} }, "title": {{{ChartBuilder.Text(columnHeading)}}},
                "legend": {"orient": "top", "columns": 4, "columnPadding": 18}},
              "order": {"field": "place", "type": "quantitative"},
              {{{Tooltip()}}}
            }
            """);
    }

    /// <summary>One field for each pair, the darker the more; about a middle, where one is given, in two colours.</summary>
    public Chart HeatMap(string[] rows, string[] columns, Func<int, int, (decimal? Amount, string Text)> cell, decimal? middle = null)
    {
        using var chart = new ChartBuilder(options);
        var cells = rows.SelectMany((_, i) => columns.Select((_, j) => cell(i, j))).ToArray();
        var centre = middle ?? (Array.Exists(cells, item => item.Amount < 0) ? 0m : null as decimal?);
        // Each side has the whole of its colour, however far it goes.
        var (above, below) = (cells.Max(item => item.Amount) - (centre ?? 0), (centre ?? 0) - cells.Min(item => item.Amount));
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { Amount: { } amount, Text: var text })
            {
                chart.Row().Add("row", rows[i / columns.Length]).Add("column", columns[i % columns.Length]).Add("amount", amount).Add("text", text)
                    .Add("isDark", amount - (centre ?? 0) is var height && (height > 0 ? height > Dark * above : -height > Dark * below));
            }
        }

        var colours = centre is { } at
            ? FormattableString.Invariant($$$"""{"scheme": "purpleorange", "reverse": true, "domainMid": {{{at}}} }""")
            : """{"scheme": "blues", "zero": true}""";
        return chart.ToChart(null, $$$"""
            "width": {"step": 72}, "height": {"step": 34},
            "encoding": {
              "y": {"field": "row", "type": "nominal", "scale": {"domain": {{{ChartLabels.Json(rows)}}} }, "title": {{{ChartBuilder.Text(rowHeading)}}},
                "axis": {"ticks": false, "domain": false, "titlePadding": 14}},
              "x": {"field": "column", "type": "nominal", "scale": {"domain": {{{ChartLabels.Json(columns)}}} }, "title": {{{ChartBuilder.Text(columnHeading)}}},
                "axis": {"orient": "top", "ticks": false, "domain": false, "labelAngle": -35}},
              {{{Tooltip()}}}
            },
            "layer": [
              {"mark": {"type": "rect", "stroke": "white", "strokeWidth": 1},
                "encoding": {"color": {"field": "amount", "type": "quantitative", "scale": {{{colours}}}, "title": {{{ChartBuilder.Text(axisTitle)}}} }} },
              {
                "mark": {"type": "text", "fontSize": 11},
                "encoding": {"text": {"field": "text", "type": "nominal"}, "color": {"condition": {"test": "datum.isDark", "value": "white"}, "value": "black"}}
              }
            ]
            """);
    }

    private string Tooltip() => $$$"""
        "tooltip": [
          {"field": "row", "type": "nominal", "title": {{{ChartBuilder.Text(rowHeading)}}} },
          {"field": "column", "type": "nominal", "title": {{{ChartBuilder.Text(columnHeading)}}} },
          {"field": "text", "type": "nominal", "title": {{{ChartBuilder.Text(axisTitle)}}} }
        ]
        """;
}
