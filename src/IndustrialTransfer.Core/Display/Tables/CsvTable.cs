using System.Buffers;
using System.Globalization;
using System.Text;

namespace IndustrialTransfer.Display.Tables;

/// <summary>Writes the rows of a table as CSV, RFC 4180.</summary>
internal static class CsvTable
{
    private const string LineEnd = "\r\n";
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    // The full-width forms are formulas to spreadsheets of East Asia.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static string Write(Table table)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).ToArray();
        var writer = new StringBuilder();
        Append(writer, columns.Select(table.ExactHeadingOf));
        foreach (var row in table.Rows)
        {
            Append(writer, columns.Select(column => table.ExactTextOf(row, column)));
        }

        return writer.ToString();
    }

    private static void Append(StringBuilder writer, IEnumerable<string> cells)
    {
        var fields = cells.Select(Field).ToArray();
        // A line of one empty field would be an empty line, which readers skip.
        writer.AppendJoin(',', fields is [""] ? ["\"\""] : fields).Append(LineEnd);
    }

    private static string Field(string text)
    {
        var safe = text.Length > 0 && Formula.Contains(text[0]) && !IsNumber(text) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(Quoted) >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static bool IsNumber(string text) => text[0] == '-' && char.IsAsciiDigit(text[^1]) && double.TryParse(text, Plain, CultureInfo.InvariantCulture, out _);
}
