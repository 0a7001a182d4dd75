using System.Globalization;
using IndustrialTransfer.Display.Tables;

namespace IndustrialTransfer.Display.Charts;

/// <summary>The names on the axes of charts.</summary>
internal static class ChartLabels
{
    /// <summary>The names of keys, each another: two that read alike would be one line of the chart.</summary>
    public static string[] Of<TKey>(IEnumerable<TKey> keys, DisplayOptions? options)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. keys.Select(key =>
        {
            var name = CleanText.OnOneLine(CellWords.Of(key, options?.Provider));
            var label = name;
            for (var number = 2; !seen.Add(label); number++)
            {
                label = string.Create(CultureInfo.InvariantCulture, $"{name} ({number})");
            }

            return label;
        })];
    }

    /// <summary>A list of names as JSON.</summary>
    public static string Json(IEnumerable<string> names) => $"[{string.Join(", ", names.Select(ChartBuilder.Text))}]";
}
