using System.IO.Compression;
using System.Text.Json;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Display;

/// <summary>The official schema of Vega-Lite 5, as its package has it: see the file beside it.</summary>
internal static class VegaLite
{
    private static readonly JsonElement Schema = Read();

    /// <summary>What is wrong with a specification; null where nothing is.</summary>
    public static string? FaultOf(string specification)
    {
        using var document = JsonDocument.Parse(specification);
        return new JsonSchema(Schema).FaultOf(document.RootElement);
    }

    private static JsonElement Read()
    {
        using var file = File.OpenRead(Repository.PathTo("tests", "IndustrialTransfer.Core.Tests", "Display", "Data", "vega-lite-5.23.0-schema.json.gz"));
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var document = JsonDocument.Parse(unpacked);
        return document.RootElement.Clone();
    }
}
