using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Display;

/// <summary>What holds of any table, whatever is in it.</summary>
[Properties(Arbitrary = [typeof(DisplayGenerators)])]
public sealed class TableLaws
{
    private static readonly Regex Cell = new(@"((?:\\.|[^\\|])*)\|", RegexOptions.CultureInvariant);
    private static readonly Regex Escape = new(@"\\(.)", RegexOptions.CultureInvariant);
    private static readonly string[] Elements = ["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "br"];

    [Property]
    public void Csv_read_back_gives_the_cells(AnyTable any)
    {
        var lines = Csv.Read(any.Table.ToCsv());
        Assert.Equal(any.Rows.Length + 1, lines.Count);
        Assert.All(lines, line => Assert.Equal(any.Table.Columns.Count, line.Count));
        for (var i = 0; i < any.Rows.Length; i++)
        {
            Assert.All(any.Rows[i].Zip(lines[i + 1]), pair => AssertReads(pair.First, pair.Second));
        }
    }

    [Property]
    public void No_field_of_csv_is_a_formula(AnyTable any) => Assert.All(
        Csv.Read(any.Table.ToCsv()).SelectMany(line => line), field => Assert.Matches(@"^([^-=+@\t\r\n＝＋－＠]|-[0-9.]+(E[-+]?[0-9]+)?$|$)", field));

    [Property]
    public FsCheck.Property Columns_of_text_stand_below_each_other() => Prop.ForAll(DisplayGenerators.VisibleTables.ToArbitrary(), any =>
    {
        var table = new Table([.. any.Table.Columns.Select(column => new TableColumn(column.Heading)), new TableColumn("end") { Alignment = TableAlignment.Right }],
            any.Rows.Select(row => (object?[])[.. row, "x"]));
        var lines = table.ToText().TrimEnd('\n').Split('\n');
        Assert.Equal(any.Rows.Length + 2, lines.Length);
        Assert.Single(lines.Select(WidthOf).Distinct());
        Assert.All(lines[2..], line => Assert.EndsWith("  x", line, StringComparison.Ordinal));
    });

    [Property]
    public void A_row_of_text_is_one_line(AnyTable any) =>
        Assert.Equal(any.Rows.Length + 2 + (any.Table.Title is null ? 0 : 1), any.Table.ToText().Split('\n').Length - 1);

    [Property]
    public void A_row_of_markdown_has_as_many_cells_as_there_are_columns(AnyTable any)
    {
        var lines = any.Table.ToMarkdown().TrimEnd('\n').Split('\n').Where(line => line.StartsWith('|')).ToList();
        Assert.Equal(any.Rows.Length + 2, lines.Count);
        Assert.All(lines, line => Assert.Equal(any.Table.Columns.Count, CellsOf(line).Length));
        for (var i = 0; i < any.Rows.Length; i++)
        {
            Assert.All(any.Rows[i].Zip(CellsOf(lines[i + 2])), pair =>
            {
                if (pair.First is string text)
                {
                    Assert.Equal(Carried(text).Replace('\t', ' ').Trim(' '), Unescaped(pair.Second).Trim(' '));
                }
            });
        }
    }

    [Property]
    public void Markdown_lets_no_text_be_html(AnyTable any) => Assert.DoesNotMatch(@"(?<!\\)(\\\\)*<(?!br>)", any.Table.ToMarkdown());

    [Property]
    public void Html_is_well_formed_and_holds_the_texts(AnyTable any)
    {
        var html = XElement.Parse(any.Table.ToHtml(), LoadOptions.PreserveWhitespace);
        Assert.Empty(html.DescendantsAndSelf().Select(element => element.Name.LocalName).Except(Elements));
        Assert.Empty(html.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).Except(["lang", "scope", "style", "colspan"]));
        Assert.Equal(any.Table.Title is { } title ? Carried(title) : null, html.Element("caption") is { } caption ? TextOf(caption) : null);
        var rows = html.Element("tbody")!.Elements("tr").Select(row => row.Elements().ToArray()).ToArray();
        Assert.Equal(any.Rows.Length, rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            Assert.All(any.Rows[i].Zip(rows[i]), pair =>
            {
                if (pair.First is string text)
                {
                    Assert.Equal(Carried(text), TextOf(pair.Second));
                }
            });
        }
    }

    [Property]
    public void What_people_are_shown_is_the_number_rounded(AnyTable any)
    {
        var cells = any.Table.ToHtml();
        var rows = XElement.Parse(cells).Element("tbody")!.Elements("tr").Select(row => row.Elements().Select(TextOf).ToArray()).ToArray();
        for (var i = 0; i < any.Rows.Length; i++)
        {
            Assert.All(any.Rows[i].Zip(rows[i]), pair =>
            {
                Assert.True(pair.First is string || (pair.First is null) == (pair.Second == "–"));
                if (pair.First is Percentage percentage)
                {
                    var shown = decimal.Parse(pair.Second, NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture);
                    Assert.True(Math.Abs(shown - percentage.Percent) <= 0.005m, $"{percentage} is shown as {pair.Second}");
                    Assert.Equal(percentage.Percent == 0, shown == 0);
                    Assert.False(shown == 0 && pair.Second.StartsWith('-'));
                }
            });
        }
    }

    private static void AssertReads(object? cell, string field)
    {
        switch (cell)
        {
            case null:
                Assert.Empty(field);
                break;
            case string text:
                Assert.Equal(text, text.Length > 0 && field == "'" + text ? field[1..] : field);
                break;
            case double real:
                Assert.Equal(real, double.Parse(field.TrimStart('\''), CultureInfo.InvariantCulture));
                break;
            case Interval<Money> range:
                Assert.Equal(range, Interval<Money>.Parse(field));
                break;
            default:
                var number = decimal.Parse(field, NumberStyles.Float, CultureInfo.InvariantCulture);
                Assert.Equal(cell switch { Money money => money.Amount, Percentage percentage => percentage.Percent, _ => (int)cell }, number);
                break;
        }
    }

    /// <summary>The width of a line, from the pieces that it was made of.</summary>
    private static int WidthOf(string line)
    {
        var width = 0;
        for (var at = 0; at < line.Length;)
        {
            var (text, columns) = Texts.Visible.Where(piece => line.AsSpan(at).StartsWith(piece.Text)).OrderByDescending(piece => piece.Text.Length)
                .FirstOrDefault((line[at..(at + 1)], 1));
            (at, width) = (at + text.Length, width + columns);
        }

        return width;
    }

    private static string Carried(string text) => string.Concat(text.EnumerateRunes()
            .Select(rune => (Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\r' or 0x85)) || rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()))
        .ReplaceLineEndings("\n");

    private static string[] CellsOf(string line) => [.. Cell.Matches(line[1..]).Select(match => match.Groups[1].Value.Trim(' '))];

    private static string Unescaped(string cell) => Escape.Replace(cell.Replace("<br>", "\n", StringComparison.Ordinal), "$1");

    private static string TextOf(XElement element) =>
        string.Concat(element.Nodes().Select(node => node is XText text ? text.Value : "\n"));
}
