using System.Text;

namespace IndustrialTransfer.Display.Tables;

/// <summary>Writes a table as aligned text.</summary>
internal static class PlainTable
{
    private const string Gap = "  ";

    public static string Write(Table table)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).ToArray();
        string[] Line(Func<int, string> text) => Array.ConvertAll(columns, column => CleanText.OnOneLine(text(column)));
        var head = Line(table.HeadingOf);
        var rows = table.ShownRows.Select(row => Line(column => table.TextOf(row, column))).ToList();
        var totals = table.Totals.Select(row => Line(column => table.TextOf(row, column))).ToList();
        var widths = Array.ConvertAll(columns, column => rows.Concat(totals).Append(head).Max(line => DisplayWidth.Of(line[column])));
        var rule = Array.ConvertAll(widths, width => new string('-', width));

        var writer = new StringBuilder();
        AppendText(writer, table.Title);
        Append(writer, table, widths, head);
        Append(writer, table, widths, rule);
        rows.ForEach(line => Append(writer, table, widths, line));
        if (totals.Count > 0)
        {
            Append(writer, table, widths, rule);
            totals.ForEach(line => Append(writer, table, widths, line));
        }

        AppendText(writer, table.Source);
        return writer.ToString();
    }

    private static void AppendText(StringBuilder writer, string? text)
    {
        if (text is not null)
        {
            writer.Append(CleanText.OnOneLine(text)).Append('\n');
        }
    }

    private static void Append(StringBuilder writer, Table table, int[] widths, string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var padding = widths[i] - DisplayWidth.Of(cells[i]);
            var isRight = table.Columns[i].Alignment == TableAlignment.Right;
            writer.Append(i > 0 ? Gap : "").Append(' ', isRight ? padding : 0).Append(cells[i]).Append(' ', isRight || i == cells.Length - 1 ? 0 : padding);
        }

        writer.Append('\n');
    }
}
