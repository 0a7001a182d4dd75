using System.Text.Json;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Display;

/// <summary>What the fields of heat maps and stacked bars say.</summary>
public sealed class HeatMapTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Who_points_at_a_field_is_told_the_unit(int columns)
    {
        var chart = Enumerable.Range(0, columns).CrossTabulate(_ => "row", i => $"column {i}", _ => Money.Yuan(10, Magnitude.Million)).ToChart();
        Assert.Equal(["Name", "Name", "Amount (million yuan)"], TooltipsOf(chart));
        Assert.Equal("10", Values(chart)[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Who_points_at_a_flow_is_told_the_unit() => Assert.Equal(
        ["From", "To", "Amount (million yuan)"], TooltipsOf(TransferFlows.Of([10], _ => "a", _ => "b", millions => Money.Yuan(millions, Magnitude.Million)).ToChart()));

    [Fact]
    public void An_index_that_is_very_small_or_very_large_is_on_the_map()
    {
        Assert.Equal(["0.002", "2.00", "2.00", "0.002"], TextsOf([[1, 999], [999, 1]]));
        Assert.Equal(["0.00", "1E-14", "1.00"], TextsOf([[1, 0], [0.00000000000001m, 10_000_000_000_000]])[1..]);
        Assert.Equal(["1E+16", "0.00", "0.00", "1.00"], TextsOf([[1, 0], [0, 10_000_000_000_000_000]]));
    }

    [Fact]
    public void An_index_that_is_undefined_is_not() =>
        Assert.Equal(2, Values(Specialization.LocationQuotients(CrossTable.Of(["a", "b"], ["x", "y"], [[Yuan(1), Yuan(1)], [Yuan(0), Yuan(0)]])).ToChart()).Length);

    private static string[] TextsOf(decimal[][] amounts)
    {
        var table = CrossTable.Of(["a", "b"], ["x", "y"], [.. amounts.Select(row => Array.ConvertAll(row, Yuan))]);
        var values = Values(Specialization.LocationQuotients(table).ToChart(middle: 1));
        Assert.All(values, value => Assert.Equal(JsonValueKind.Number, value.GetProperty("amount").ValueKind));
        return [.. values.Select(value => value.GetProperty("text").GetString()!)];
    }

    private static Money Yuan(decimal amount) => Money.Yuan(amount);

    private static JsonElement Root(Chart chart)
    {
        Assert.Null(VegaLite.FaultOf(chart.ToJson()));
        using var document = JsonDocument.Parse(chart.ToJson());
        return document.RootElement.Clone();
    }

    private static JsonElement[] Values(Chart chart) => [.. Root(chart).GetProperty("data").GetProperty("values").EnumerateArray()];

    private static IEnumerable<string?> TooltipsOf(Chart chart) =>
        Root(chart).GetProperty("encoding").GetProperty("tooltip").EnumerateArray().Select(tip => tip.GetProperty("title").GetString());
}
