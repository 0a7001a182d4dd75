using System.Globalization;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display.Charts;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display;

/// <summary>Lorenz curves: what share of an amount the smallest holders have together.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class LorenzDisplay
{
    /// <summary>The Lorenz curve of amounts, beside the line on which all would be equal, and their Gini coefficient. Of many amounts it has some hundred points:
    /// each moves on by a quarter of a percent at least, of the items or of the amount.</summary>
    /// <param name="amounts">The amounts, none of them negative.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    /// <exception cref="UndefinedIndexException">There are no amounts, one is negative, or all are zero.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">Their sum has more digits than fit.</exception>
    public static Chart ToLorenzChart<T>(this IEnumerable<T> amounts, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(amounts);
        T[] sorted = [.. amounts];
        var gini = Concentration.Gini<T>(sorted);
        Array.Sort(sorted);
        var total = sorted.Sum();

        using var chart = new ChartBuilder(options);
        var (sum, last) = (T.AdditiveIdentity, (Items: 0m, Held: 0m));
        Point(chart, 0, 0);
        for (var i = 0; i < sorted.Length; i++)
        {
            sum += sorted[i];
            var (items, held) = (Share.Of(i + 1, sorted.Length).Percent, Share.Of(sum, total).Percent);
            if (items - last.Items >= LeastStep || held - last.Held >= LeastStep || i == sorted.Length - 1)
            {
                Point(chart, items, held);
                last = (items, held);
            }
        }

        var (itemsTitle, heldTitle) = (options.Word("Share of items, the smallest first (%)", "单位累计占比，由小到大（%）"), options.Word("Share of the amount (%)", "数额累计占比（%）"));
        var index = options.Word("Gini ", "基尼系数 ") + gini.ToString("F4", CultureInfo.InvariantCulture);
        var dots = sorted.Length <= MostDots ? """{"color": "#0072B2", "size": 40}""" : "false";
        return chart.ToChart(null, $$$"""
            "width": 340, "height": 340,
            "encoding": {
              "x": {"field": "items", "type": "quantitative", "title": {{{ChartBuilder.Text(itemsTitle)}}}, "scale": {"domain": [0, 100]}},
              "y": {"field": "held", "type": "quantitative", "title": {{{ChartBuilder.Text(heldTitle)}}}, "scale": {"domain": [0, 100]}},
              "tooltip": [
                {"field": "itemsText", "type": "nominal", "title": {{{ChartBuilder.Text(itemsTitle)}}} },
                {"field": "heldText", "type": "nominal", "title": {{{ChartBuilder.Text(heldTitle)}}} }
              ]
            },
            "layer": [
              {
                "data": {"values": [{"items": 0, "held": 0, "itemsText": "0", "heldText": "0"}, {"items": 100, "held": 100, "itemsText": "100", "heldText": "100"}]},
                "mark": {"type": "line", "color": "#888888", "strokeDash": [5, 4], "strokeWidth": 1.5}
              },
              {"mark": {"type": "line", "color": "#0072B2", "strokeWidth": 2.5, "point": {{{dots}}} }},
              {
                "data": {"values": [{"items": 4, "held": 96, "itemsText": "", "heldText": ""}]},
                "mark": {"type": "text", "align": "left", "fontSize": 13, "text": {{{ChartBuilder.Text(index)}}}, "tooltip": null}
              }
            ]
            """);
    }

    /// <summary>The Lorenz curve of the amounts of a breakdown, those of rows in which none is known left out.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="options">Title, source and language; null for the usual ones.</param>
    /// <exception cref="UndefinedIndexException">There are no amounts, one is negative, or all are zero.</exception>
    /// <exception cref="OverflowException">Their sum has more digits than fit.</exception>
    public static Chart ToLorenzChart<TKey, TAmount>(this Breakdown<TKey, TAmount> breakdown, DisplayOptions? options = null)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return ToLorenzChart(AmountNumbers.Known(breakdown), options);
    }

    // Thinner than the line that is drawn. Up to 400 amounts have a point each.
    private const decimal LeastStep = 0.25m;
    private const int MostDots = 40;

    private static void Point(ChartBuilder chart, decimal items, decimal held) => chart.Row()
        .Add("items", items).Add("held", held).Add("itemsText", NumberScale.Text(items, 1, default)).Add("heldText", NumberScale.Text(held, 1, default));
}
