using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>The pages that users read: the README, the package's readme, the changelog and the guide, by their paths from the root.</summary>
internal static class Pages
{
    public const string Readme = "README.md";

    /// <summary>What a package registry shows: alone, without the folders around it.</summary>
    public const string OfPackage = "src/IndustrialTransfer.Core/README.md";

    public const string Index = "docs/guide/README.md";

    public static IReadOnlyList<string> Guide { get; } = In("docs/guide", "*.md");

    public static IReadOnlyList<string> Samples { get; } = In("docs/samples", "*.cs");

    public static IReadOnlyList<string> All { get; } = [Readme, OfPackage, "docs/CHANGELOG.md", .. Guide];

    public static string TextOf(string page) => File.ReadAllText(Repository.PathTo(page));

    private static string[] In(string folder, string pattern) =>
        [.. Directory.GetFiles(Repository.PathTo(folder), pattern).Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)];
}
