#:property PublishAot=false

// Writes the table of docs/guide/performance.md from the reports of BenchmarkDotNet; called by measure.sh:
//
//     dotnet run benchmarks/performance.cs -- FOLDER_OF_REPORTS docs/guide/performance.md

using System.Globalization;
using System.Text.RegularExpressions;

const string Start = "<!-- written by benchmarks/measure.sh -->";
const string End = "<!-- end -->";

var means = Directory.GetFiles(args[0], "*-report.csv").SelectMany(MeansOf).ToDictionary(each => each.Benchmark, each => each.Mean);
var unknown = Rows.All.SelectMany(row => new[] { row.Library, row.Plain }).Where(id => id.Length > 0 && !means.ContainsKey(id)).ToArray();
if (unknown.Length > 0)
{
    Console.Error.WriteLine($"No report has {string.Join(", ", unknown)}. The reports have {string.Join(", ", means.Keys)}.");
    return 1;
}

List<string> table = ["", "| operation | library | plain alternative | ratio |", "|---|---|---|---|"];
foreach (var row in Rows.All)
{
    var mean = means[row.Library];
    table.Add(row.Plain.Length == 0
        ? $"| {row.Operation} | {TextOf(mean)} | {row.Alternative} | |"
        : $"| {row.Operation} | {TextOf(mean)} | {row.Alternative}, {TextOf(means[row.Plain])} | {Rounded(mean / means[row.Plain])} |");
}

var page = File.ReadAllText(args[1]);
var (start, end) = (page.IndexOf(Start, StringComparison.Ordinal) + Start.Length, page.IndexOf(End, StringComparison.Ordinal));
File.WriteAllText(args[1], page[..start] + string.Join('\n', table) + "\n\n" + page[end..]);
return 0;

// Class.Method, and its parameters: MoneySumBenchmarks.Money_Sum(OneScale).
static IEnumerable<(string Benchmark, double Mean)> MeansOf(string report)
{
    var lines = File.ReadAllLines(report).Select(Cells).ToArray();
    var (mean, warmup) = (Array.IndexOf(lines[0], "Mean"), Array.IndexOf(lines[0], "WarmupCount"));
    var type = Path.GetFileName(report).Split('-')[0].Split('.')[^1];
    foreach (var line in lines.Skip(1).Where(line => line[mean] != "NA"))
    {
        var parameters = Enumerable.Range(warmup + 1, mean - warmup - 1).Where(column => lines[0][column] != "Categories").Select(column => line[column]).ToArray();
        yield return ($"{type}.{line[0]}{(parameters.Length == 0 ? "" : $"({string.Join(' ', parameters)})")}", Nanoseconds(line[mean]));
    }
}

// Numbers of a thousand and more stand in quotes: "1,234.5 ns".
static string[] Cells(string line) => [.. Regex.Matches(line, "(?<=^|,)(\"[^\"]*\"|[^,]*)").Select(cell => cell.Value.Trim('"'))];

static double Nanoseconds(string text)
{
    var (number, unit) = (double.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture), text.Split(' ')[1]);
    return number * unit switch { "ns" => 1, "μs" or "us" => 1e3, "ms" => 1e6, "s" => 1e9, _ => throw new FormatException($"'{unit}' is no unit of time.") };
}

static string TextOf(double nanoseconds)
{
    var (divisor, unit) = nanoseconds < 1e3 ? (1, "ns") : nanoseconds < 1e6 ? (1e3, "µs") : nanoseconds < 1e9 ? (1e6, "ms") : (1e9, "s");
    return $"{Rounded(nanoseconds / divisor)} {unit}";
}

static string Rounded(double number) =>
    number.ToString(number < 10 ? "0.00" : number < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);

/// <summary>A row of the table: what it says, and the two benchmarks behind it; none, where there is nothing to compare with.</summary>
internal sealed record Row(string Operation, string Library, string Alternative = "", string Plain = "");

/// <summary>The table, row by row.</summary>
internal static class Rows
{
    public static readonly Row[] All =
    [
        .. Money(),
        .. Text(),
        .. Items(),
        .. Indices(),
        .. Reading(),
        .. Scale(),
    ];

    private static IEnumerable<Row> Money()
    {
        const string Loop = "loop over decimals";
        yield return Beside("`Money + Money`, one scale", "MoneyAdditionBenchmarks", "Money_SameScale", "`decimal + decimal`", "Decimal_SameScale");
        yield return Beside("`Money + Money`, mixed scales and signs", "MoneyAdditionBenchmarks", "Money_MixedScale", "`decimal + decimal`", "Decimal_MixedScale");
        foreach (var (name, text) in ((string, string)[])[("OneScale", "one scale"), ("MixedSign", "mixed signs"), ("MixedScale", "mixed scales, to a sum of more than 64 bits")])
        {
            yield return Beside($"folding `+` over a million, {text}", "MoneySumBenchmarks", $"Money_Fold({name})", Loop, $"Decimal_Loop({name})");
            yield return Beside($"`Money.Sum` of a million, {text}", "MoneySumBenchmarks", $"Money_Sum({name})", Loop, $"Decimal_Loop({name})");
        }

        const string Compare = "MoneyComparisonBenchmarks";
        yield return Beside("`Money < Money`, one scale, mixed signs", Compare, "Money_Compare", "`decimal < decimal`", "Decimal_Compare");
        yield return Beside("`Money < Money`, mixed scales", Compare, "Money_Compare_MixedScale", "`decimal < decimal`", "Decimal_Compare_MixedScale");
        yield return Beside("`Money < Money`, mixed scales and signs", Compare, "Money_Compare_MixedScaleAndSign", "`decimal < decimal`", "Decimal_Compare_MixedScaleAndSign");
        yield return Beside("`Money.CompareTo`, one scale, mixed signs", Compare, "Money_CompareTo", "`decimal.CompareTo`", "Decimal_CompareTo");
        yield return Beside("`Money.CompareTo`, mixed scales", Compare, "Money_CompareTo_MixedScale", "`decimal.CompareTo`", "Decimal_CompareTo_MixedScale");
        yield return Beside("`Money == Money`, one scale", Compare, "Money_Equal", "`decimal == decimal`", "Decimal_Equal");
        yield return Beside("`Money == Money`, mixed scales", Compare, "Money_Equal_MixedScale", "`decimal == decimal`", "Decimal_Equal_MixedScale");
        yield return Beside("`Money.GetHashCode()`", Compare, "Money_Hash", "`decimal.GetHashCode()`", "Decimal_Hash");
        yield return Beside("`Money * decimal`", Compare, "Money_Multiply", "`decimal * decimal`", "Decimal_Multiply");
        yield return Beside("`Money / Money`", Compare, "Money_Divide", "`decimal / decimal`", "Decimal_Divide");
    }

    private static IEnumerable<Row> Text()
    {
        const string Class = "MoneyTextBenchmarks", Digits = "`decimal.Parse` of the digits";
        yield return Beside("`Money.Parse(\"CNY 10380000000\")`", Class, "Money_Parse_Canonical", Digits, "Decimal_Parse");
        yield return Beside("`Money.Parse(\"10.38 billion yuan\")`", Class, "Money_Parse_Printed", Digits, "Decimal_Parse");
        yield return Beside("`Money.Parse(\"103.8亿元\")`", Class, "Money_Parse_Chinese", Digits, "Decimal_Parse");
        yield return Beside("`Money.TryFormat`, characters", Class, "Money_TryFormat", "`decimal.TryFormat`", "Decimal_TryFormat");
        yield return Beside("`Money.TryFormat`, UTF-8", Class, "Money_TryFormat_Utf8", "`decimal.TryFormat`", "Decimal_TryFormat_Utf8");
        yield return Beside("`Money.TryFormat(\"L\")`", Class, "Money_TryFormat_Long", "`decimal.TryFormat`", "Decimal_TryFormat");
        yield return Beside("JSON of 100,000 amounts, reading", "MoneyJsonBenchmarks", "Money_Read", "strings of the same text", "Strings_Read");
        yield return Beside("JSON of 100,000 amounts, writing", "MoneyJsonBenchmarks", "Money_Write", "strings of the same text", "Strings_Write");
        yield return Beside("JSON Lines of deals, reading", "DealLinesBenchmarks", "DealLines_Read", "`StreamReader` and `JsonSerializer`", "StreamReader_Deserialize_Read");
        yield return Beside("`Gazetteer.China.FindRegion` by code", "GazetteerBenchmarks", "Gazetteer_Code", "`Dictionary<string, …>` without case", "Dictionary_Code");
        yield return Beside("`FindRegion` by English name", "GazetteerBenchmarks", "Gazetteer_English", "`Dictionary<string, …>` without case", "Dictionary_English");
        yield return Beside("`FindRegion` by Chinese name", "GazetteerBenchmarks", "Gazetteer_Chinese", "`Dictionary<string, …>` without case", "Dictionary_Chinese");
    }

    private static IEnumerable<Row> Items()
    {
        const string Down = "BreakdownBenchmarks", Linq = "`GroupBy` and `Sum` over decimals";
        yield return Beside("`BreakDown` of a million deals into 97 sectors", Down, "BreakDown_SectorKey", Linq, "Linq_SectorKey");
        yield return Beside("the same by text", Down, "BreakDown_TextKey", Linq, "Linq_TextKey");
        yield return Beside("the same by number", Down, "BreakDown_NumberKey", Linq, "Linq_NumberKey");
        yield return Beside("the same, some amounts unknown", Down, "BreakDown_SectorKey_UnknownAmounts", Linq, "Linq_SectorKey");
        yield return Beside("the same, counting", Down, "BreakDown_SectorKey_Counting", Linq, "Linq_SectorKey");
        yield return new("`Breakdown.Merge` of sixteen parts of 97 rows", $"{Down}.Merge_SixteenParts");
        yield return Beside("`CrossTabulate` of a million into 31 × 97 cells", "CrossTabulateBenchmarks", "Deals_CrossTabulate", "`BreakDown` by sector", "Deals_BreakDown");
        yield return Beside("`RankBy` of a million, by money", "RankByBenchmarks", "RankBy_Money", "`Array.Sort(keys, items)`", "ArraySort_Money");
        yield return Beside("`RankBy` of a million, by decimal", "RankByBenchmarks", "RankBy_Decimal", "`Array.Sort(keys, items)`", "ArraySort_Decimal");
        yield return Beside("`RankBy` of a million, many ties", "RankByBenchmarks", "RankBy_ManyTies", "`Array.Sort(keys, items)`", "ArraySort_ManyTies");
        yield return Beside("`Ranking.Certain` of 100,000 figures, rounded", "CertainRankingBenchmarks", "Figures_Certain(Rounded)", "`RankBy` of their values", "Values_RankBy(Rounded)");
        yield return Beside("`Ranking.Certain` of 100,000 figures, some one-sided", "CertainRankingBenchmarks", "Figures_Certain(MixedBounds)", "`RankBy` of their values", "Values_RankBy(MixedBounds)");
    }

    private static IEnumerable<Row> Indices() =>
        from name in (string[])["Gini", "WeightedGini", "LargestShare", "Herfindahl", "Hoover", "Primacy", "Entropy", "Theil", "MeanLogDeviation", "Atkinson_Half", "CoefficientOfVariation", "Williamson"]
        let call = name switch { "WeightedGini" => "`Concentration.Gini` with weights", "Atkinson_Half" => "`Concentration.Atkinson(…, 0.5)`", _ => $"`Concentration.{name}`" }
        select Beside($"{call} of a million doubles", "ConcentrationBenchmarks", name, "`Array.Sort` of them and one pass", "Plain_SortAndOnePass");

    private static IEnumerable<Row> Reading() =>
        from length in (string[])["100000", "1000000"]
        let characters = length == "100000" ? "100,000" : "a million"
        from row in (Row[])
        [
            Beside($"`FigureReader.Read`, English news of {characters} characters", "ReadingBenchmarks", $"Read_English({length})", "a regular expression for amounts and percentages", $"Regex_English({length})"),
            Beside($"`FigureReader.Read`, Chinese news of {characters} characters", "ReadingBenchmarks", $"Read_Chinese({length})", "a regular expression for amounts and percentages", $"Regex_Chinese({length})"),
            new($"`FigureReader.Read`, {characters} times 一", $"ReadingBenchmarks.Read_NumeralsWithoutEnd({length})"),
            new($"`FigureReader.Read`, `1,` to {characters} characters", $"ReadingBenchmarks.Read_CommasWithoutEnd({length})"),
        ]
        select row;

    private static IEnumerable<Row> Scale() =>
        from method in (string[])["BreakDown", "RankBy"]
        from count in (string[])["10000", "100000", "1000000", "10000000"]
        select new Row($"`{method}` of {long.Parse(count, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture)} deals", $"ScalingBenchmarks.{method}({count})");

    private static Row Beside(string operation, string type, string library, string alternative, string plain) => new(operation, $"{type}.{library}", alternative, $"{type}.{plain}");
}
