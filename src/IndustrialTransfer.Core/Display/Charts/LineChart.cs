using System.Globalization;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;
using NodaTime;

namespace IndustrialTransfer.Display.Charts;

/// <summary>Values over time, each at the last day of its period, so that a missing year is a gap of a year. Running totals of a year are one line, and so are
/// periods that move on by less than their length; a month beside its quarter is none.</summary>
internal static class LineChart
{
    private const int MostLabels = 12;
    private static readonly LocalDate DayZero = new(1970, 1, 1);

    /// <param name="options">Title, headings, source and language.</param>
    /// <param name="periods">The periods, by their starts, then ends.</param>
    /// <param name="point">The value of each, in words too, and the label beside its dot.</param>
    /// <param name="heading">What the values are.</param>
    /// <param name="axisTitle">The same with its unit.</param>
    /// <param name="name">The parameter of the caller that holds the periods.</param>
    /// <exception cref="ArgumentException">A period lies within one that starts before it.</exception>
    public static Chart Of(
        DisplayOptions? options, IReadOnlyList<ReportingPeriod> periods, Func<int, (decimal? Value, string Text, string Label)> point, string heading, string axisTitle,
        string name)
    {
        for (var i = 1; i < periods.Count; i++)
        {
            if (periods[i].End <= periods[i - 1].End)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"{periods[i]} lies within {periods[i - 1]}: they are no points of one line. Make a series of one kind of period."), name);
            }
        }

        using var chart = new ChartBuilder(options);
        var names = ChartLabels.Of(periods, options);
        for (var i = 0; i < periods.Count; i++)
        {
            var (value, text, label) = point(i);
            chart.Row().Add("day", DayOf(periods[i])).Add("period", names[i]).Add("value", value).Add("text", text).Add("label", label);
        }

        var step = (periods.Count + MostLabels - 1) / MostLabels;
        var shown = Enumerable.Range(0, periods.Count).Where(i => (periods.Count - 1 - i) % step == 0).ToArray();
        var days = string.Join(", ", shown.Select(i => DayOf(periods[i]).ToString(CultureInfo.InvariantCulture)));
        var labels = string.Join(", ", shown.Select(i => $"{ChartBuilder.Text(DayOf(periods[i]).ToString(CultureInfo.InvariantCulture))}: {ChartBuilder.Text(names[i])}"));
        var lookup = ChartBuilder.Text($"({{{labels}}})[datum.value]");
        var (axis, title) = (ChartBuilder.Text(axisTitle), ChartBuilder.Text(options.KeyHeadingOf<ReportingPeriod>()));
        var angle = shown.Length > 6 ? "-35" : "0";
        var texts = shown.Length < periods.Count ? "" : $$$"""
            , {"mark": {"type": "text", "dy": -11, "fontSize": 11, "color": "#333333"},
              "encoding": {"y": {"field": "value", "type": "quantitative", "title": {{{axis}}} }, "text": {"field": "label", "type": "nominal"}} }
            """;
        return chart.ToChart(null, $$$"""
            "width": 560, "height": 280,
            "encoding": {
              "x": {
                "field": "day", "type": "quantitative", "title": null, "scale": {"zero": false, "nice": false, "padding": 28},
                "axis": {"values": [{{{days}}}], "labelExpr": {{{lookup}}}, "grid": false, "labelAngle": {{{angle}}} }
              },
              "tooltip": [
                {"field": "period", "type": "nominal", "title": {{{title}}} },
                {"field": "text", "type": "nominal", "title": {{{ChartBuilder.Text(heading)}}} }
              ]
            },
            "layer": [
              {
                "mark": {"type": "line", "color": "#0072B2", "strokeWidth": 2, "point": {"color": "#0072B2", "size": 45}},
                "encoding": {"y": {"field": "value", "type": "quantitative", "title": {{{axis}}} }}
              }{{{texts}}}
            ]
            """);
    }

    private static int DayOf(ReportingPeriod period) => Period.DaysBetween(DayZero, period.End);
}
