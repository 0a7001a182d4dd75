using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using IndustrialTransfer.Display;
using IndustrialTransfer.Tests.Support;
using Microsoft.DotNet.Interactive.Formatting;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>A notebook of docs/notebooks: a file in Jupyter's format, version 4.5.</summary>
internal sealed class Notebook(string name)
{
    private const string VegaLite = "application/vnd.vegalite.v5+json";

    private static readonly JsonSerializerOptions Style = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Repository.PathTo("docs", "notebooks"), "*.ipynb").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public JsonNode Content { get; } = JsonNode.Parse(File.ReadAllText(PathOf(name)))!;

    public IEnumerable<JsonNode> Cells => Content["cells"]!.AsArray().OfType<JsonNode>();

    public IEnumerable<JsonNode> CodeCells => Cells.Where(cell => (string?)cell["cell_type"] == "code");

    /// <summary>Where a cell stands, for messages.</summary>
    public string NameOf(JsonNode cell) => $"{name}.ipynb, {cell["id"]}";

    public static string SourceOf(JsonNode cell) => string.Concat(cell["source"]!.AsArray().Select(line => (string?)line));

    /// <summary>What the notebook keeps of the value that a cell ends with. A chart is kept as JupyterLab draws it without any engine.</summary>
    public static JsonArray OutputsOf(object? value, int count)
    {
        if (value is null)
        {
            return [];
        }

        var data = new JsonObject();
        if (value is Chart chart)
        {
            data[VegaLite] = JsonNode.Parse(chart.ToJson());
            data["text/plain"] = Lines($"Chart: {chart.Title}");
        }
        else
        {
            var type = Assert.Single(Formatter.GetPreferredMimeTypesFor(value.GetType()));
            data[type] = Lines(value.ToDisplayString(type));
        }

        return [new JsonObject { ["data"] = data, ["execution_count"] = count, ["metadata"] = new JsonObject(), ["output_type"] = "execute_result" }];
    }

    /// <summary>Writes the notebook back.</summary>
    public void Save() => File.WriteAllText(PathOf(name), Content.ToJsonString(Style) + "\n");

    private static string PathOf(string name) => Repository.PathTo("docs", "notebooks", $"{name}.ipynb");

    private static JsonArray Lines(string text) => [.. text.TrimEnd('\n').Split('\n').Select((line, i) => (JsonNode)(i < text.TrimEnd('\n').Count('\n') ? line + "\n" : line))];
}
