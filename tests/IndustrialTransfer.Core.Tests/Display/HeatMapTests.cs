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
