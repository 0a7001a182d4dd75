using System.Text.Json;
using IndustrialTransfer.Display;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Display;

/// <summary>Every chart is a specification of Vega-Lite 5, in both languages.</summary>
public sealed class ChartSchemaTests
{
    /// <summary>A folder to which the specifications are written when this variable names one: what draws them is in <c>tests/charts</c>.</summary>
    private const string WriteVariable = "WRITE_CHARTS_TO";

    private const string Least = """{"data": {"values": [{"a": 1}]}, "mark": "bar", "encoding": {"x": {"field": "a", "type": "quantitative"}}}""";

    public static TheoryData<string> Names => [.. Charts().Select(chart => chart.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_chart_is_a_specification(string name)
    {
        var chart = Charts().Single(chart => chart.Name == name).Chart;
        Assert.Null(VegaLite.FaultOf(chart.ToJson()));

        using var document = JsonDocument.Parse(chart.ToJson());
        Assert.Equal("https://vega.github.io/schema/vega-lite/v5.json", document.RootElement.GetProperty("$schema").GetString());
        Assert.NotEqual(0, document.RootElement.GetProperty("data").GetProperty("values").GetArrayLength());
        if (Environment.GetEnvironmentVariable(WriteVariable) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, $"{name}.json"), chart.ToJson());
        }
    }

    [Fact]
    public void The_schema_takes_a_small_specification() => Assert.Null(VegaLite.FaultOf(Least));

    [Theory]
    [InlineData("\"bar\"", "\"bars\"")]
    [InlineData("\"quantitative\"", "\"number\"")]
    [InlineData("\"encoding\"", "\"encodings\"")]
    [InlineData("\"field\": \"a\"", "\"field\": 1")]
    [InlineData("{\"x\":", "{\"z\":")]
    [InlineData("[{\"a\": 1}]", "1.5")]
    [InlineData("\"mark\": \"bar\",", "")]
    public void The_schema_refuses_what_is_none(string text, string fault)
    {
        Assert.Contains(text, Least, StringComparison.Ordinal);
        Assert.NotNull(VegaLite.FaultOf(Least.Replace(text, fault, StringComparison.Ordinal)));
    }

    private static IEnumerable<(string Name, Chart Chart)> Charts() =>
    [
        .. new ResultSamples(TextContract.English, chinese: false).Charts().Select(chart => ($"{chart.Name}.en", chart.Chart)),
        .. new ResultSamples(TextContract.Chinese, chinese: true).Charts().Select(chart => ($"{chart.Name}.zh", chart.Chart)),
    ];
}
