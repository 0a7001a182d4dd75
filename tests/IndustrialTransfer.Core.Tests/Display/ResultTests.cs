using System.Text.RegularExpressions;
using System.Xml.Linq;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Display;

/// <summary>The tables of results, all of them, and examples of each kind.</summary>
public sealed class ResultTests
{
    private static readonly Regex Spaces = new(" {2,}", RegexOptions.CultureInvariant);
    private static readonly Regex TypeName = new(@"`|IndustrialTransfer\.|System\.|\{ ", RegexOptions.CultureInvariant);
    private static readonly Dictionary<string, Table> English = new ResultSamples(null, chinese: false).Tables().ToDictionary(table => table.Name, table => table.Table);
    private static readonly Dictionary<string, Table> Chinese = new ResultSamples(TextContract.Chinese, chinese: true).Tables().ToDictionary(table => table.Name, table => table.Table);

    public static TheoryData<string> Names => [.. English.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_result_is_the_same_table_in_both_languages(string name)
    {
        var (english, chinese) = (English[name], Chinese[name]);
        Assert.NotEmpty(english.Rows);
        Assert.Equal(english.Rows.Count, chinese.Rows.Count);
        Assert.Equal(english.Columns.Count, chinese.Columns.Count);
        Assert.All(english.Columns.Zip(chinese.Columns), pair => Assert.False(pair.First.Heading == pair.Second.Heading && pair.First.Heading != "Kind", pair.First.Heading));
        Assert.All(english.Columns, column => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", column.Heading));
        Assert.All(chinese.Columns, column => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", column.Heading));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_result_is_written_in_every_way(string name) => Assert.All([English[name], Chinese[name]], table =>
    {
        Assert.Equal(table.Rows.Count + 1, Csv.Read(table.ToCsv()).Count);
        Assert.Equal(table.Rows.Count, XElement.Parse(table.ToHtml()).Element("tbody")!.Elements().Count());
        Assert.Equal(table.Rows.Count + table.Totals.Count + 2, table.ToMarkdown().Split('\n').Count(line => line.StartsWith('|')));
        Assert.DoesNotContain("`", table.ToText(), StringComparison.Ordinal);
        Assert.DoesNotMatch(TypeName, table.ToText());
    });

    [Theory]
    [InlineData("growth", "food 1 1,056.08 860.0 -196.08 -18.57")]
    [InlineData("ranking", "1 Dinghu")]
    [InlineData("certain ranks", "Dinghu 1 3 no")]
    [InlineData("levels", "2015 196.7")]
    [InlineData("gapped", "2021 –")]
    [InlineData("conversion", "Signed Under construction 15 1 9 60 5.25 2.12 40.29")]
    [InlineData("gap", "Signed, not yet land supplied")]
    [InlineData("cross", "Total 2,355 1,230 910 4,495")]
    [InlineData("sizes", "[200, 500)")]
    [InlineData("sizes", "≥ 800")]
    [InlineData("progress", "70 150 46.67")]
    [InlineData("sigma", "Standard deviation of logs")]
    [InlineData("mentions", "multiple 2.2 ×")]
    [InlineData("gap", "Project 12 2023-04-01 456\n")]
    [InlineData("pipeline", "Signed 4 0 0 2.23 15 5.25\n")]
    [InlineData("gap", "Median – 454.5")]
    [InlineData("sizes", "Total 23 – ")]
    [InlineData("beta", "Items 3\n")]
    [InlineData("text findings", "Share 71.44 percent")]
    [InlineData("mentions", "$1.42 billion")]
    [InlineData("findings", "21.5 percent 21.19% [20.70, 21.69]%")]
    public void A_table_shows(string name, string text) => Assert.Contains(text, Spaces.Replace(English[name].ToText(), " "), StringComparison.Ordinal);

    [Theory]
    [InlineData("breakdown", "new energy")]
    [InlineData("ranking", "Dinghu")]
    [InlineData("league", "3")]
    [InlineData("levels", "2015")]
    [InlineData("theil", "yes")]
    public void The_header_of_a_row_of_html_is_what_the_row_is_about(string name, string header)
    {
        var headers = XElement.Parse(English[name].ToHtml()).Elements().Where(part => part.Name.LocalName is "tbody" or "tfoot").Elements("tr")
            .Select(row => row.Elements("th").ToArray()).ToArray();
        Assert.All(headers, row => Assert.Equal("row", Assert.Single(row).Attribute("scope")!.Value));
        Assert.Equal(header, headers[0][0].Value);
    }

    [Fact]
    public void Shares_in_an_inequality_are_percentages_and_add_up()
    {
        var table = Concentration.TheilByGroup([1d, 1d, 2d], amount => amount > 1, amount => amount).ToTable();
        Assert.Equal("Share of items (%) Share of the amount (%)", string.Join(' ', table.Columns.Skip(2).Take(2).Select(column => $"{column.Heading} ({column.Unit})")));
        Assert.Equal(["66.67", "33.33", "100.00"], table.ToMarkdown().TrimEnd('\n').Split('\n')[2..].Select(line => line.Split('|')[3].Trim()));
        Assert.Equal([Percentage.FromPercent(50), Percentage.FromPercent(50), Percentage.FromPercent(100)], table.Rows.Concat(table.Totals).Select(row => row[3]));
    }

    [Fact]
    public void A_scorecard_that_does_not_fit_is_refused()
    {
        var league = Scorecard.Of([Criterion.Of("a", 1, (int i) => new ItemCount(i), Benchmark.AtLeast(new ItemCount(1)))]).Rank([1, 2]);
        var other = Scorecard.Of([Criterion.Of("a", 1, (int i) => new ItemCount(i), Benchmark.AtLeast(new ItemCount(1))), Criterion.Of("b", 1, (int i) => new ItemCount(i), Benchmark.AtLeast(new ItemCount(1)))]);
        Assert.Throws<ArgumentException>("card", () => league.ToTable(card: other));
        Assert.Throws<ArgumentException>("card", () => league.ToChart(card: other));
    }

    [Fact]
    public void Charts_of_two_currencies_are_refused() => Assert.Throws<CurrencyMismatchException>(() =>
        ((string, Figure<Money>)[])[("a", Figure<Money>.Parse("5 yuan")), ("b", Figure<Money>.Parse("$5"))] is var figures ? figures.ToChart() : null);

    [Fact]
    public void Charts_of_nothing_are_charts() => Assert.All(
        (Chart[])
        [
            Array.Empty<string>().BreakDown(text => text).ToChart(), Array.Empty<string>().CrossTabulate(text => text, text => text).ToChart(),
            Array.Empty<string>().RankBy(text => text.Length * 1m).ToChart(), Series.Of(Array.Empty<(ReportingPeriod, Money)>()).ToChart(),
            Pipeline.On([], new(2024, 1, 1)).ToChart(), TransferFlows.Of(Array.Empty<string>(), text => text, text => text, _ => Money.Yuan(1)).ToChart(),
            Array.Empty<(string, Figure<Money>)>().ToChart(), Array.Empty<Finding<Money>>().ToChart(), Array.Empty<RankRange<string>>().ToChart(),
            ((string[])["x"]).BreakDown(text => text, _ => default(Money)).ToChart(),
        ], chart => Assert.Null(VegaLite.FaultOf(chart.ToJson())));
}
