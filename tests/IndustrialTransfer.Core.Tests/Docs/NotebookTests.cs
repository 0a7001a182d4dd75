using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IndustrialTransfer.Tests.Display;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>The notebooks run from their first cell to their last, and what they show is what is stored in them.</summary>
[Collection(nameof(NotebookExtension))]
public sealed partial class NotebookTests
{
    /// <summary>Stores what the cells show now, instead of comparing, where this variable is set.</summary>
    private const string UpdateVariable = "UPDATE_NOTEBOOKS";

    /// <summary>In the place of the package, which a reader's engine fetches, stands the library that these tests run with.</summary>
    private const string Package = "#r \"nuget: IndustrialTransfer.Core, *-*\"";

    public static TheoryData<string> Names => [.. Notebook.Names];

    [Fact]
    public void The_notebooks_are_found() => Assert.Equal(["casebook", "league-table", "reading"], Notebook.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_cell_runs_and_shows_what_is_stored(string name)
    {
        var (notebook, session, count) = (new Notebook(name), new Session(), 0);
        foreach (var cell in notebook.CodeCells)
        {
            var outputs = Notebook.OutputsOf(await session.Run(Runnable(Notebook.SourceOf(cell))), ++count);
            if (Environment.GetEnvironmentVariable(UpdateVariable) is { Length: > 0 })
            {
                (cell["execution_count"], cell["outputs"]) = (count, outputs);
            }
            else
            {
                Assert.True(JsonNode.DeepEquals(outputs, cell["outputs"]), $"{notebook.NameOf(cell)} shows {outputs} and not what is stored.");
                Assert.Equal(count, (int?)cell["execution_count"]);
            }
        }

        if (Environment.GetEnvironmentVariable(UpdateVariable) is { Length: > 0 })
        {
            notebook.Save();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_keeps_to_the_format(string name)
    {
        var notebook = new Notebook(name);

        Assert.Equal(["cells", "metadata", "nbformat", "nbformat_minor"], notebook.Content.AsObject().Select(member => member.Key));
        Assert.Equal((4, 5), ((int?)notebook.Content["nbformat"], (int?)notebook.Content["nbformat_minor"]));
        Assert.Equal("""{"display_name":".NET (C#)","language":"C#","name":".net-csharp"}""", notebook.Content["metadata"]!["kernelspec"]!.ToJsonString());
        Assert.Equal(notebook.Cells.Count(), notebook.Cells.Select(cell => (string?)cell["id"]).Distinct().Count());
        Assert.All(notebook.Cells, cell =>
        {
            string[] members = (string?)cell["cell_type"] == "code" ? ["cell_type", "id", "metadata", "execution_count", "outputs", "source"] : ["cell_type", "id", "metadata", "source"];
            Assert.Equal(members.Order(), cell.AsObject().Select(member => member.Key).Order());
            Assert.Contains((string?)cell["cell_type"], (string[])["code", "markdown"]);
            Assert.Matches("^[a-zA-Z0-9_-]{1,64}$", (string?)cell["id"]);
            Assert.All(cell["source"]!.AsArray().SkipLast(1), line => Assert.Matches(@"^[^\n]*\n$", (string?)line));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_tells_its_story_and_loads_the_package_first(string name)
    {
        var notebook = new Notebook(name);

        Assert.StartsWith("# ", Notebook.SourceOf(notebook.Cells.First()), StringComparison.Ordinal);
        Assert.StartsWith(Package + "\n", Notebook.SourceOf(notebook.CodeCells.First()), StringComparison.Ordinal);
        Assert.All(notebook.CodeCells.Skip(1), cell => Assert.DoesNotContain("#r", Notebook.SourceOf(cell), StringComparison.Ordinal));
        Assert.Contains($"docs/samples/{Twin().Match(Notebook.SourceOf(notebook.Cells.First())).Groups[1].Value}", Samples());
    }

    [Fact]
    public void A_stored_chart_is_a_specification() => Assert.All(
        Notebook.Names.SelectMany(name => new Notebook(name).CodeCells).SelectMany(cell => cell["outputs"]!.AsArray())
            .Select(output => output!["data"]!["application/vnd.vegalite.v5+json"]).OfType<JsonNode>(),
        specification => Assert.Null(VegaLite.FaultOf(specification.ToJsonString())));

    private static IEnumerable<string> Samples() => Directory.GetFiles(Repository.PathTo("docs", "samples"), "*.cs").Select(file => $"docs/samples/{Path.GetFileName(file)}");

    /// <summary>A cell as these tests run it. A notebook runs in its own folder, these tests in another.</summary>
    private static string Runnable(string source) => source
        .Replace(Package, "", StringComparison.Ordinal)
        .Replace("../casebook/", $"{Repository.PathTo("docs", "casebook").Replace('\\', '/')}/", StringComparison.Ordinal);

    [GeneratedRegex("`dotnet run docs/samples/([^`]*)`")]
    private static partial Regex Twin();
}
