using System.Text.Json;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Display;

/// <summary>What the charts of examples say, to whoever draws them.</summary>
public sealed class ChartTests
{
    private static readonly ResultSamples English = new(null, chinese: false);
    private static readonly ResultSamples Chinese = new(TextContract.Chinese, chinese: true);

    [Fact]
    public void A_long_source_line_is_broken_at_a_space_or_between_Chinese_characters()
    {
        Assert.Equal(
            ["Source: City bureau of statistics (made up): Investment promotion in", "the first half of 2024 (2024-07-15)"], Subtitle(Chart(English, "breakdown")));
        var source = new Citation { Publisher = new string('某', 50), Title = "t" };
        Assert.Equal(
            ["来源：" + new string('某', 33), new string('某', 17) + ": t"],
            Subtitle(Array.Empty<string>().BreakDown(text => text).ToChart(new() { Title = "x", Citations = [source, source], Provider = TextContract.Chinese })));
    }

    [Fact]
    public void A_source_without_a_title_stands_in_its_place()
    {
        var chart = Array.Empty<string>().BreakDown(text => text).ToChart(new() { Citations = [new Citation { Publisher = "p", Title = "t" }] });
        Assert.Null(chart.Title);
        Assert.Equal("Source: p: t", Root(chart).GetProperty("title").GetProperty("text")[0].GetString());
        Assert.False(Root(Array.Empty<string>().BreakDown(text => text).ToChart()).TryGetProperty("title", out _));
    }

    [Fact]
    public void The_unit_stands_on_the_axis_once_for_all()
    {
        Assert.Equal("Planned investment (billion yuan)", AxisOf(Chart(English, "breakdown")));
        Assert.Equal("计划投资额（亿元）", AxisOf(Chart(Chinese, "breakdown")));
        Assert.Equal(48.2m, Values(Chart(Chinese, "breakdown"))[0].GetProperty("amount").GetDecimal());
        Assert.Equal("48.20亿元", Values(Chart(Chinese, "breakdown"))[0].GetProperty("text").GetString());
        Assert.Equal("Completion (%)", AxisOf(Chart(English, "targets")));
        Assert.Equal("Schedule 50.0%", Root(Chart(English, "targets")).GetProperty("layer")[2].GetProperty("data").GetProperty("values")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void A_label_stands_above_the_line_that_bars_are_held_against()
    {
        var layers = Root(Chart(English, "targets")).GetProperty("layer").EnumerateArray().Select(layer => layer.GetProperty("mark")).ToList();
        Assert.Equal(["bar", "rule", "text", "text", "text"], layers.Select(mark => mark.GetProperty("type").GetString()));
        Assert.Equal(["white", "#333333"], layers[3..].Select(mark => mark.GetProperty("color").GetString()));
    }

    [Theory]
    [InlineData(2, "[1,2]")]
    [InlineData(12, "[1,2,3,4,5,6,7,8,9,10,11,12]")]
    [InlineData(30, "[1,4,7,10,13,16,19,22,25,28]")]
    public void Possible_ranks_have_whole_ticks_each_once(int items, string ticks)
    {
        var chart = Ranking.Certain(Enumerable.Range(0, items), item => Figure<ItemCount>.Parse($"more than {item}")).ToChart();
        Assert.Equal(ticks, Root(chart).GetProperty("layer")[0].GetProperty("encoding").GetProperty("x").GetProperty("axis").GetProperty("values").GetRawText());
    }

    [Theory]
    [InlineData("7.635 billion yuan", "more than 300 billion yuan", true)]
    [InlineData("less than 5 billion yuan", "300 billion yuan", false)]
    [InlineData("-5 billion yuan", "300 billion yuan", false)]
    public void What_is_not_negative_has_no_axis_below_zero(string one, string other, bool startsAtZero)
    {
        (string, Figure<Money>)[] figures = [("a", Figure<Money>.Parse(one)), ("b", Figure<Money>.Parse(other))];
        var domain = Root(figures.ToChart()).GetProperty("encoding").GetProperty("x").GetProperty("scale").GetProperty("domain");
        Assert.Equal(startsAtZero, domain[0].GetDecimal() == 0);
        Assert.True(startsAtZero || domain[0].GetDecimal() < 0);
    }

    [Fact]
    public void A_funnel_counts_the_deals_that_reached_a_stage_on_both_sides_of_its_middle()
    {
        var stages = Values(Chart(English, "pipeline"));
        Assert.Equal(8, stages.Length);
        Assert.Equal((15, -7.5m, 7.5m, "15 · 5.25 billion yuan"), (
            stages[2].GetProperty("count").GetInt32(), stages[2].GetProperty("from").GetDecimal(), stages[2].GetProperty("to").GetDecimal(), stages[2].GetProperty("label").GetString()));
    }

    [Fact]
    public void A_text_is_white_on_what_is_dark_on_either_side_of_the_middle()
    {
        var dark = Values(Chart(English, "quotients")).Where(value => value.GetProperty("isDark").GetBoolean()).Select(value => value.GetProperty("text").GetString());
        Assert.Equal(["1.44", "1.34", "1.33", "0.35"], dark);
    }

    [Fact]
    public void From_eight_columns_on_a_cross_table_is_a_heat_map()
    {
        string MarkOf(int columns) => Root(Enumerable.Range(0, columns).CrossTabulate(_ => "row", i => i).ToChart()).TryGetProperty("mark", out var mark)
            ? mark.GetProperty("type").GetString()! : "layers";
        Assert.Equal(("bar", "layers"), (MarkOf(7), MarkOf(8)));
    }

    [Fact]
    public void Names_that_read_alike_are_told_apart()
    {
        var chart = ((Place[])[Region("a"), Region("b")]).BreakDown(place => place, _ => Money.Yuan(1)).ToChart();
        Assert.Equal(["Springfield", "Springfield (2)"], Values(chart).Select(value => value.GetProperty("key").GetString()));
        static Region Region(string within) => new() { Name = "Springfield", Level = RegionLevel.County, Within = new Region { Name = within, Level = RegionLevel.Provincial } };
    }

    [Fact]
    public void A_chart_can_stand_in_a_page()
    {
        var chart = ((string[])["</script><script>alert(1)</script>"]).BreakDown(text => text).ToChart();
        Assert.DoesNotContain("<", chart.ToJson(), StringComparison.Ordinal);
        Assert.Equal("</script><script>alert(1)</script>", Values(chart)[0].GetProperty("key").GetString());
        Assert.Equal(chart.ToJson(), chart.ToString());
    }

    [Fact]
    public void A_range_without_ends_goes_with_any_currency()
    {
        var lead = Audit.Lead(Figure<Money>.Parse("more than 5 yuan"), Figure<Money>.Parse("more than 3 yuan"), Figure<Money>.Parse("2 yuan"));
        Assert.Equal(default, lead.Computed);
        Assert.Equal("Amount (yuan)", AxisOf(((Finding<Money>[])[lead]).ToChart()));
        Assert.Equal(["yuan"], new Table([new("x")], [[lead.Computed], [lead.Stated.Interval]]).Columns.Select(column => column.Unit));
    }

    [Fact]
    public void A_ranking_by_a_number_has_a_bar_for_each()
    {
        var chart = ((string[])["a", "bb", "ccc"]).RankBy(name => name.Length switch { 1 => 1.5, 2 => 1e300, _ => double.NegativeInfinity }).ToChart();
        Assert.Null(VegaLite.FaultOf(chart.ToJson()));
        Assert.Equal(["1. bb", "2. a", "3. ccc"], Values(chart).Select(value => value.GetProperty("key").GetString()));
        Assert.Equal(["1E+300", "1.5", "-Infinity"], Values(chart).Select(value => value.GetProperty("label").GetString()));
        Assert.Equal([true, true, false], Values(chart).Select(value => value.GetProperty("amount").ValueKind == JsonValueKind.Number));
        Assert.Equal(1.5m, Values(chart)[1].GetProperty("amount").GetDecimal());
    }

    [Fact]
    public void A_Lorenz_curve_of_many_amounts_has_some_hundred_points_of_it()
    {
        const int Count = 100_000;
        var even = Values(Enumerable.Range(1, Count).Select(i => Money.Yuan(i)).ToLorenzChart());
        Assert.InRange(even.Length, 400, 900);
        Assert.Equal((0m, 0m), Point(even[0]));
        Assert.Equal((100m, 100m), Point(even[^1]));
        Assert.All(even, value =>
        {
            var (items, held) = Point(value);
            var k = items * Count / 100;
            Assert.Equal(0, k % 1);
            Assert.Equal((double)(k * (k + 1) * 100 / ((decimal)Count * (Count + 1))), (double)held, 10);
        });
        Assert.All(even.Skip(1).Zip(even), pair => Assert.True(Point(pair.First).Items - Point(pair.Second).Items < 0.3m && Point(pair.First).Held - Point(pair.Second).Held < 0.3m));

        // One holds as much as all others together: the corner is on the curve.
        var uneven = Values(Enumerable.Range(1, Count).Select(i => Money.Yuan(i == Count ? Count - 1 : 1)).ToLorenzChart());
        Assert.InRange(Point(uneven[^2]).Held, 49.7m, 50m);
    }

    private static (decimal Items, decimal Held) Point(JsonElement value) => (value.GetProperty("items").GetDecimal(), value.GetProperty("held").GetDecimal());

    private static Chart Chart(ResultSamples samples, string name) => samples.Charts().Single(chart => chart.Name == name).Chart;

    private static JsonElement Root(Chart chart)
    {
        using var document = JsonDocument.Parse(chart.ToJson());
        return document.RootElement.Clone();
    }

    private static JsonElement[] Values(Chart chart) => [.. Root(chart).GetProperty("data").GetProperty("values").EnumerateArray()];

    private static string? AxisOf(Chart chart) => Root(chart).GetProperty("layer")[0].GetProperty("encoding").GetProperty("x").GetProperty("title").GetString();

    private static IEnumerable<string?> Subtitle(Chart chart) => Root(chart).GetProperty("title").GetProperty("subtitle").EnumerateArray().Select(line => line.GetString());
}
