using System.Collections.ObjectModel;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Display;

/// <summary>A result as rows and columns, to be read or handed on: as text, Markdown, HTML or CSV. The <c>ToTable</c> methods make one of every result.</summary>
/// <remarks>
/// <para>Cells hold what was computed: quantities, figures, intervals, numbers, places, texts. Text, Markdown and HTML show numbers to people, rounded half away
/// from zero, in one unit for a whole column and in one magnitude for all of the table; intervals are rounded outwards, and what is not zero is never
/// rounded to it. The shares of a breakdown are rounded so that they add up. CSV has every digit. Null is what is unknown or undefined: it is shown
/// as –, and is empty in CSV.</para>
/// <para>Equality: by reference; compare the rows.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable, as far as the values in its cells and the provider are.</para>
/// </remarks>
public sealed class Table
{
    private readonly ColumnFormat[] _formats;

    /// <summary>A table of one's own.</summary>
    /// <param name="columns">The heads of the columns, one at least. Their units are chosen here, and a side for those that have none.</param>
    /// <param name="rows">The rows, each with one cell for each column.</param>
    /// <param name="options">Title, source and language; its headings are not looked at.</param>
    /// <param name="totals">Rows below the others: a total, say. They are not part of the CSV, which a program would add up.</param>
    /// <exception cref="ArgumentException">There is no column, a column or a row is null, or a row has not one cell for each column.</exception>
    public Table(
        IEnumerable<TableColumn> columns, IEnumerable<IReadOnlyList<object?>> rows, DisplayOptions? options = null, IEnumerable<IReadOnlyList<object?>>? totals = null)
        : this(columns, rows, options, totals, 0, [])
    {
    }

    /// <summary>A table of a result.</summary>
    /// <param name="columns">The heads of the columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="options">Title, source and language.</param>
    /// <param name="totals">Rows below the others.</param>
    /// <param name="keyColumn">The column that tells what a row is about.</param>
    /// <param name="rounded">By column, the percentages that people are shown instead of those of the rows, to so many decimals.</param>
    internal Table(
        IEnumerable<TableColumn> columns, IEnumerable<IReadOnlyList<object?>> rows, DisplayOptions? options, IEnumerable<IReadOnlyList<object?>>? totals,
        int keyColumn, Dictionary<int, Func<int, IReadOnlyList<Percentage>>> rounded)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        TableColumn[] heads = [.. columns];
        if (heads.Length == 0 || Array.IndexOf(heads, null) >= 0)
        {
            throw new ArgumentException("A table has one column at least, and none of them is null.", nameof(columns));
        }

        (Title, Source, Provider, KeyColumn) = (options?.Title, SourceLine.Of(options), options?.Provider, keyColumn);
        Rows = Copy(rows, heads.Length, nameof(rows));
        Totals = Copy(totals ?? [], heads.Length, nameof(totals));
        // The words beside totals make no words of a column of numbers.
        _formats = ColumnFormat.Of(
            heads.Select((_, place) => Rows.Select(row => row[place]).Concat(Totals.Select(row => row[place]).Where(cell => cell is not string)).ToArray()),
            Array.ConvertAll(heads, head => head.Decimals), Provider);
        Columns = Array.AsReadOnly(heads.Zip(_formats, (head, format) => head with
        {
            Unit = format.Unit,
            Alignment = head.Alignment ?? (format.IsNumeric ? TableAlignment.Right : TableAlignment.Left),
        }).ToArray());
        ShownRows = rounded.Count == 0 ? Rows : Rounded(rounded);
    }

    /// <summary>The title; null where there is none.</summary>
    public string? Title { get; }

    /// <summary>The heads of the columns.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The rows, without totals.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; }

    /// <summary>The rows below the others, totals for instance; often none.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Totals { get; }

    /// <summary>Where the figures come from, as it is printed below them; null where nobody said.</summary>
    public string? Source { get; }

    /// <summary>The rows as people are shown them.</summary>
    internal IReadOnlyList<IReadOnlyList<object?>> ShownRows { get; }

    /// <summary>The column that tells what a row is about.</summary>
    internal int KeyColumn { get; }

    internal IFormatProvider? Provider { get; }

    internal bool IsChinese => Languages.Of(Provider) == Language.Chinese;

    /// <summary>The table in aligned columns for a terminal or a file of plain text; wide East Asian characters take two. Lines end with LF.</summary>
    public string ToText() => PlainTable.Write(this);

    /// <summary>The table in Markdown, as GitHub and Jupyter show it. What the texts hold is never taken for Markdown: it is escaped. Addresses of
    /// the web and of mail are not broken: GitHub makes links of them. Lines end with LF.</summary>
    public string ToMarkdown() => MarkdownTable.Write(this);

    /// <summary>The table as an HTML element with caption, head, body and foot, without scripts. Texts are escaped. It is well-formed XML too. Lines end with LF.</summary>
    public string ToHtml() => HtmlTable.Write(this);

    /// <summary>The rows as CSV (RFC 4180) for a program: one line of headings with their units, numbers with every digit, lines that end with CR LF.</summary>
    /// <remarks>A cell that a spreadsheet would run as a formula, because it begins with <c>= + - @</c>, a tab or a line break and is no plain number, has an
    /// apostrophe before it. To read Chinese in it, Excel needs a byte-order mark: <c>File.WriteAllText(path, table.ToCsv(), new UTF8Encoding(true))</c>.</remarks>
    public string ToCsv() => CsvTable.Write(this);

    /// <summary>The same as <see cref="ToText"/>.</summary>
    public override string ToString() => ToText();

    /// <summary>The heading of a column with the unit that people are shown.</summary>
    internal string HeadingOf(int column) => WithUnit(Columns[column].Heading, Columns[column].Unit, IsChinese);

    /// <summary>The heading of a column with the unit of exact numbers.</summary>
    internal string ExactHeadingOf(int column) => WithUnit(Columns[column].Heading, _formats[column].ExactUnit, IsChinese);

    /// <summary>A cell for people.</summary>
    internal string TextOf(IReadOnlyList<object?> row, int column) => _formats[column].ToPeople(row[column]);

    /// <summary>A cell in full.</summary>
    internal string ExactTextOf(IReadOnlyList<object?> row, int column) => _formats[column].ToExact(row[column]);

    /// <summary>A heading and what its numbers are counted in.</summary>
    internal static string WithUnit(string heading, string? unit, bool chinese) =>
        unit is null ? heading : heading.Length == 0 ? unit : chinese ? $"{heading}（{unit}）" : $"{heading} ({unit})";

    // A share stays as it is where it is unknown, and where nothing would be left of it.
    private object?[][] Rounded(Dictionary<int, Func<int, IReadOnlyList<Percentage>>> columns)
    {
        object?[][] shown = [.. Rows.Select(row => row.ToArray())];
        foreach (var (column, rounded) in columns)
        {
            var percentages = rounded(_formats[column].Decimals);
            for (var i = 0; i < shown.Length; i++)
            {
                if (shown[i][column] is not null && percentages[i] != default)
                {
                    shown[i][column] = percentages[i];
                }
            }
        }

        return shown;
    }

    private static ReadOnlyCollection<IReadOnlyList<object?>> Copy(IEnumerable<IReadOnlyList<object?>> rows, int width, string name)
    {
        List<IReadOnlyList<object?>> copies = [];
        foreach (var row in rows)
        {
            copies.Add(row?.Count == width
                ? Array.AsReadOnly([.. row])
                : throw new ArgumentException($"Row {copies.Count} has {row?.Count ?? 0} cells in a table of {width} columns.", name));
        }

        return copies.AsReadOnly();
    }
}
