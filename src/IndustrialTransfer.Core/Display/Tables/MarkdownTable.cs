using System.Buffers;
using System.Text;

namespace IndustrialTransfer.Display.Tables;

/// <summary>Writes a table in GitHub's Markdown.</summary>
internal static class MarkdownTable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>|~&$\r\n\t");

    public static string Write(Table table)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).ToArray();
        var writer = new StringBuilder();
        if (table.Title is { } title && !string.IsNullOrWhiteSpace(title))
        {
            writer.Append("**").Append(Escaped(title.Trim())).Append("**\n\n");
        }

        Append(writer, columns.Select(column => Escaped(table.HeadingOf(column))));
        Append(writer, table.Columns.Select(column => column.Alignment == TableAlignment.Right ? "---:" : "---"));
        foreach (var row in table.ShownRows.Concat(table.Totals))
        {
            Append(writer, columns.Select(column => Escaped(table.TextOf(row, column))));
        }

        if (table.Source is { } source)
        {
            writer.Append('\n').Append(Escaped(source)).Append('\n');
        }

        return writer.ToString();
    }

    private static void Append(StringBuilder writer, IEnumerable<string> cells)
    {
        writer.Append('|');
        foreach (var cell in cells)
        {
            writer.Append(' ').Append(cell).Append(" |");
        }

        writer.Append('\n');
    }

    // What could be Markdown or HTML has a backslash before it; a line break, which would end the row, is an element of HTML. Addresses
    // are left as they are: of https://…, www.… and a@b.example GitHub makes links.
    private static string Escaped(string text)
    {
        var clean = CleanText.Of(text).ReplaceLineEndings("\n");
        if (clean.AsSpan().IndexOfAny(Special) < 0)
        {
            return clean;
        }

        var writer = new StringBuilder(clean.Length + 8);
        foreach (var letter in clean)
        {
            _ = letter switch
            {
                '\n' => writer.Append("<br>"),
                '\t' => writer.Append(' '),
                _ when Special.Contains(letter) => writer.Append('\\').Append(letter),
                _ => writer.Append(letter),
            };
        }

        return writer.ToString();
    }
}
