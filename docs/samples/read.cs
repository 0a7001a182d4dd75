#:project ../../src/IndustrialTransfer.Core/IndustrialTransfer.Core.csproj
#:property PublishAot=false

// Reads the figures of a text, in English, Chinese or both, and audits what the text states about them:
//
//     dotnet run docs/samples/read.cs -- FILE     a text file in UTF-8
//     dotnet run docs/samples/read.cs             standard input
//     dotnet run docs/samples/read.cs -- --help
//
// Prints a table of the figures, the text with its figures marked (in colours on a terminal, else in brackets), and the findings.
// Ends with 0, with 1 where a file cannot be read, and with 2 where the arguments are not understood.

using System.Globalization;
using System.Text;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Reading;

const string Usage = """
    Reads the figures of a text, in English, Chinese or both, and audits what the text states about them.

        dotnet run docs/samples/read.cs -- FILE     a text file in UTF-8
        dotnet run docs/samples/read.cs             standard input
    """;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args is ["--help" or "-h" or "-?"])
{
    Console.WriteLine(Usage);
    return 0;
}

if (args.Length > 1 || (args is [var option] && option.Length > 1 && option.StartsWith('-')))
{
    Console.Error.WriteLine(Usage);
    return 2;
}

string text;
try
{
    using var input = args is [var file] && file != "-" ? File.OpenRead(file) : Console.OpenStandardInput();
    using var reader = new StreamReader(input, Encoding.UTF8);
    text = reader.ReadToEnd();
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}

var mentions = FigureReader.Read(text);
if (mentions.Count == 0)
{
    Console.WriteLine(string.IsNullOrWhiteSpace(text) ? "The text is empty." : "The text has no figures.");
    return 0;
}

Table.Print(mentions, text);
Console.WriteLine();
Console.WriteLine(Marked.Of(text, mentions, inColours: !Console.IsOutputRedirected));
Console.WriteLine();
var findings = Audit.Text(text);
Console.WriteLine(findings.Count == 0 ? "It states nothing about its figures that can be checked." : "What it states about them:");
foreach (var finding in findings)
{
    Console.WriteLine($"- {finding.Relation}, {finding}");
    foreach (var explanation in finding.Finding.Explanations)
    {
        Console.WriteLine($"    {explanation}");
    }
}

return 0;

/// <summary>What a figure is, in words.</summary>
internal sealed record Row(string Kind, string Value, string Qualifier)
{
    public static Row Of(Mention mention) => mention switch
    {
        MoneyMention money => Of("money", money.Figure),
        PercentageMention percentage => Of("percentage", percentage.Figure),
        PointsMention points => Of("points", points.Figure),
        AreaMention area => Of("area", area.Figure),
        CountMention count => Of("count", count.Figure) with { Value = $"{count.Figure.Value:N0} {count.Noun}" },
        PeriodMention period => new Row("period", $"{period.Period}", ""),
        RankMention rank => new Row("rank", $"{rank.Rank}", ""),
        MultipleMention multiple => new Row("multiple", multiple.IsIncrease ? $"{multiple.Factor} more" : $"{multiple.Factor}", NameOf(multiple.Bound)),
        _ => new Row("", "", ""),
    };

    private static Row Of<T>(string kind, Figure<T> figure) where T : struct, IQuantity<T> => new(kind, $"{new Figure<T>(figure.Value, step: figure.Step):L}", NameOf(figure.Bound));

    private static string NameOf(Bound bound) => bound switch
    {
        Bound.About => "about",
        Bound.AtLeast => "at least",
        Bound.MoreThan => "more than",
        Bound.AtMost => "at most",
        Bound.LessThan => "less than",
        _ => "",
    };
}

/// <summary>The figures in columns.</summary>
internal static class Table
{
    private static readonly string[] Header = ["line", "kind", "text", "value", "qualifier", "restates"];

    public static void Print(IReadOnlyList<Mention> mentions, string text)
    {
        var rows = new List<string[]> { Header };
        var (line, at) = (1, 0);
        foreach (var mention in mentions)
        {
            line += text.AsSpan(at, mention.Start - at).Count('\n');
            at = mention.Start;
            var row = Row.Of(mention);
            rows.Add([$"{line}", row.Kind, OnOneLine(mention.Text), row.Value, row.Qualifier, OnOneLine(mention.Restates?.Text ?? "")]);
        }

        var widths = Enumerable.Range(0, Header.Length).Select(column => rows.Max(row => WidthOf(row[column]))).ToArray();
        foreach (var row in rows)
        {
            Console.WriteLine(string.Join("  ", row.Select((cell, column) => cell + new string(' ', widths[column] - WidthOf(cell)))).TrimEnd());
        }
    }

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ");

    // What a terminal gives a character: two columns for what Unicode calls wide, here Chinese characters and full-width signs.
    private static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => rune.Value is (>= 0x2E80 and <= 0x9FFF) or (>= 0xFF00 and <= 0xFF60) ? 2 : 1);
}

/// <summary>The text with its figures marked.</summary>
internal static class Marked
{
    public static string Of(string text, IReadOnlyList<Mention> mentions, bool inColours)
    {
        var marked = new StringBuilder();
        var at = 0;
        foreach (var mention in mentions)
        {
            var (open, close) = inColours ? ($"\e[1;{ColourOf(mention)}m", "\e[0m") : ("[", "]");
            marked.Append(text, at, mention.Start - at).Append(open).Append(mention.Text).Append(close);
            at = mention.Start + mention.Length;
        }

        return marked.Append(text, at, text.Length - at).ToString().TrimEnd();
    }

    private static int ColourOf(Mention mention) => mention switch
    {
        MoneyMention => 32,
        PercentageMention or PointsMention => 33,
        AreaMention => 36,
        CountMention => 34,
        PeriodMention => 35,
        _ => 31,
    };
}
