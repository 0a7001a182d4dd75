using System.Globalization;

namespace IndustrialTransfer.Display.Tables;

/// <summary>The line that says where figures come from.</summary>
internal static class SourceLine
{
    private const int MostColumns = 72;

    /// <summary>The citations, each once, on one line; null where there are none.</summary>
    public static string? Of(DisplayOptions? options) => options is not { Citations.Count: > 0 } ? null
        : options.IsChinese() ? "来源：" + string.Join("；", options.Citations.Distinct())
        : "Source: " + string.Join("; ", options.Citations.Distinct());

    /// <summary>The same in lines that fit below the title of a chart, broken at spaces and between Chinese characters; none where there are no citations.</summary>
    public static IEnumerable<string> Lines(DisplayOptions? options)
    {
        var rest = CleanText.OnOneLine(Of(options) ?? "");
        while (rest.Length > 0)
        {
            var end = EndOfLine(rest);
            yield return rest[..end].TrimEnd();
            rest = rest[end..].TrimStart();
        }
    }

    private static int EndOfLine(string text)
    {
        var (columns, end) = (0, 0);
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var width = DisplayWidth.Of(elements.GetTextElement());
            columns += width;
            if (columns > MostColumns && end > 0)
            {
                return end;
            }

            var next = elements.ElementIndex + elements.GetTextElement().Length;
            end = width == 2 || text[next - 1] == ' ' ? next : end;
        }

        return text.Length;
    }
}
