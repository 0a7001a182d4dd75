using System.Text.Json;
using System.Xml.Linq;
using IndustrialTransfer.Tests.Display;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>Runs the samples that write a report as their users do. What a browser makes of the reports, <c>tests/charts</c> tells.</summary>
[Collection("Samples")]
public sealed class ReportSampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports").FullName;

    [Theory]
    [InlineData("casebook-report.cs", 2, 8, "18.453", "[18.405, 18.501]", "71.39", "5.635", "> 300.00", "Impossible")]
    [InlineData("league-table.cs", 3, 4, "118.0", "56.47", "18.81", "60.00")]
    [InlineData("read-report.cs", 2, 4, "71.44 percent", "Two digits changed places: it would be 71.44 percent. A whole of 9.995 billion yuan gives the print.", "超过10亿元")]
    public void A_sample_writes_a_report(string sample, int charts, int tables, params string[] cells)
    {
        var file = Path.Combine(_folder, "report.html");
        var run = CasebookSample.Run(["run", $"docs/samples/{sample}", "--", file], Repository.Root);

        Assert.Equal((0, file + "\n", ""), (run.ExitCode, run.Output.ReplaceLineEndings("\n"), run.Error));
        var page = Page(file);
        Assert.Equal("en", page.Attribute("lang")?.Value);
        Assert.Equal(page.Descendants("h1").Single().Value, page.Descendants("title").Single().Value);
        Assert.Equal(tables, page.Descendants("table").Count());
        Assert.Equal(charts, page.Descendants("figure").Count());
        Assert.All(cells, cell => Assert.Contains(cell, page.Descendants().Where(each => each.Name.LocalName is "td" or "th").Select(each => each.Value)));
        Assert.All(page.Descendants("figure"), HasAChartAndItsTable);
        Assert.Equal(
            ["vega@5.33.1/build/vega.min.js", "vega-lite@5.23.0/build/vega-lite.min.js", "vega-embed@6.29.0/build/vega-embed.min.js"],
            Addresses(page).Select(address => address["https://cdn.jsdelivr.net/npm/".Length..]));
        Assert.All(Addresses(page), address => Assert.StartsWith("https://cdn.jsdelivr.net/npm/", address, StringComparison.Ordinal));

        // Elsewhere, and with the runtime somewhere else.
        var again = Again(sample, [file, "--runtime", "https://example.org/a&b/"]);
        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.All(Addresses(Page(file)), address => Assert.StartsWith("https://example.org/a&b/vega", address, StringComparison.Ordinal));
        Assert.Equal((2, ""), (Again(sample, ["--wrong"]).ExitCode, Again(sample, [file, "--runtime"]).Output));
    }

    [Fact]
    public void A_text_of_ones_own_is_escaped_and_one_without_figures_has_an_empty_table()
    {
        const string Sample = "read-report.cs";
        var (text, file) = (Path.Combine(_folder, "text.txt"), Path.Combine(_folder, "report.html"));
        File.WriteAllText(text, "</script><script>alert('x')</script> & 10.38 billion yuan, of which 7.41 billion yuan, or 74.14 percent <b>\n\n投资1亿元。");
        var run = CasebookSample.Run(["run", $"docs/samples/{Sample}", "--", "--text", text, file], Repository.Root);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("<script>alert", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("<script>alert('x')", Page(file).Descendants("p").First().Value, StringComparison.Ordinal);
        Assert.All(Page(file).Descendants("figure"), HasAChartAndItsTable);
        Assert.Equal([null, "zh", null], Page(file).Descendants("p").Select(each => each.Attribute("lang")?.Value));

        File.WriteAllText(text, "No figures.");
        Assert.Equal((0, ""), (Again(Sample, ["--text", text, file]).ExitCode, Again(Sample, ["--text", text, file]).Error));
        Assert.Empty(Page(file).Descendants("figure"));

        var missing = Again(Sample, ["--text", Path.Combine(_folder, "none.txt")]);
        Assert.Equal((1, ""), (missing.ExitCode, missing.Output));
        Assert.Contains("none.txt", missing.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void HasAChartAndItsTable(XElement figure)
    {
        var specification = figure.Elements("script").Single(script => script.Attribute("type")?.Value == "application/json").Value;
        Assert.Null(VegaLite.FaultOf(specification));
        using var document = JsonDocument.Parse(specification);
        Assert.NotEqual(0, document.RootElement.GetProperty("data").GetProperty("values").GetArrayLength());

        var drawing = figure.Elements("div").Single();
        Assert.Equal("img", drawing.Attribute("role")?.Value);
        Assert.NotNull(drawing.Attribute("hidden"));
        Assert.False(string.IsNullOrWhiteSpace(drawing.Attribute("aria-label")?.Value));
        Assert.NotNull(figure.Elements("details").Single().Attribute("open"));
        Assert.NotEmpty(figure.Elements("details").Single().Descendants("td"));
    }

    private static IEnumerable<string> Addresses(XElement page) => page.Descendants("script").Select(script => script.Attribute("src")?.Value).OfType<string>();

    // The page is well-formed XML too.
    private static XElement Page(string file) => XDocument.Parse(File.ReadAllText(file)).Root!;

    private CasebookSample.Outcome Again(string sample, string[] arguments) =>
        CasebookSample.Run(["run", "--no-build", Repository.PathTo("docs", "samples", sample), "--", .. arguments], _folder);
}
