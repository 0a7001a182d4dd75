using System.Text;

namespace IndustrialTransfer.Display.Tables;

/// <summary>Writes a table as an element of HTML that is well-formed XML too.</summary>
internal static class HtmlTable
{
    private const string Right = " style=\"text-align: right\"";

    public static string Write(Table table)
    {
        var writer = new StringBuilder();
        writer.Append("<table lang=\"").Append(table.IsChinese ? "zh" : "en").Append("\">\n");
        if (table.Title is { } title)
        {
            writer.Append("<caption>").Append(Escaped(title)).Append("</caption>\n");
        }

        writer.Append("<thead>\n<tr>");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            writer.Append("<th scope=\"col\"").Append(StyleOf(table, i)).Append('>').Append(Escaped(table.HeadingOf(i))).Append("</th>");
        }

        writer.Append("</tr>\n</thead>\n<tbody>\n");
        AppendRows(writer, table, table.ShownRows);
        writer.Append("</tbody>\n");
        if (table.Totals.Count > 0 || table.Source is not null)
        {
            writer.Append("<tfoot>\n");
            AppendRows(writer, table, table.Totals);
            if (table.Source is { } source)
            {
                writer.Append("<tr><td colspan=\"").Append(table.Columns.Count).Append("\">").Append(Escaped(source)).Append("</td></tr>\n");
            }

            writer.Append("</tfoot>\n");
        }

        return writer.Append("</table>\n").ToString();
    }

    private static void AppendRows(StringBuilder writer, Table table, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        foreach (var row in rows)
        {
            writer.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                var (start, end) = i == table.KeyColumn ? ("<th scope=\"row\"", "</th>") : ("<td", "</td>");
                writer.Append(start).Append(StyleOf(table, i)).Append('>').Append(Escaped(table.TextOf(row, i))).Append(end);
            }

            writer.Append("</tr>\n");
        }
    }

    // Numbers stand below each other: the one thing that the elements themselves cannot say.
    private static string StyleOf(Table table, int column) => table.Columns[column].Alignment == TableAlignment.Right ? Right : "";

    private static string Escaped(string text) => CleanText.Of(text).ReplaceLineEndings("\n")
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal).Replace("\n", "<br/>", StringComparison.Ordinal);
}
