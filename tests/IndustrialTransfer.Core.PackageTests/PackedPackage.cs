using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.PackageTests;

/// <summary>
/// The library, packed in Release into a temporary feed. Nothing is written into the repository or into the user's folder of packages, and no
/// registry is asked: the feed and the packages already restored are all there is.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private const string Id = "IndustrialTransfer.Core";

    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("package-tests-");

    private string Feed => Path.Combine(_temporary.FullName, "feed");

    /// <summary>The stranger's application and what it is expected to print.</summary>
    public static string Stranger { get; } = Path.Combine(AppContext.BaseDirectory, "Stranger");

    public string Package { get; private set; } = string.Empty;

    public string Symbols => Path.ChangeExtension(Package, ".snupkg");

    public string Version => Path.GetFileNameWithoutExtension(Package)[(Id.Length + 1)..];

    private string Artifacts => Path.Combine(_temporary.FullName, "artifacts");

    /// <summary>The user's folder of packages: read, never written.</summary>
    private string RestoredPackages { get; set; } = string.Empty;

    /// <summary>Where a restore looks and writes.</summary>
    private IEnumerable<string> RestoreOptions =>
    [
        $"-p:RestoreSources={Feed}",
        $"-p:RestorePackagesPath={Path.Combine(_temporary.FullName, "packages")}",
        $"-p:RestoreFallbackFolders={RestoredPackages}",
        "-p:NuGetAudit=false",
        "-p:UseSharedCompilation=false",
    ];

    public async Task InitializeAsync()
    {
        const string Label = "global-packages:";
        var listed = await Dotnet.Run(_temporary.FullName, "nuget", "locals", "global-packages", "--list");
        RestoredPackages = listed.Split('\n').Single(line => line.Contains(Label, StringComparison.Ordinal)).Split(Label)[1].Trim();

        Package = await Pack(Feed);
    }

    /// <summary>Packs once more, from the sources alone.</summary>
    /// <returns>The other package.</returns>
    public async Task<string> PackAgain()
    {
        Directory.Delete(Artifacts, recursive: true);
        return await Pack(Path.Combine(_temporary.FullName, "again"));
    }

    /// <summary>The versions of this package in the user's folder. The other packages there are none of our business: another restore may add some.</summary>
    public IReadOnlyList<string> RestoredVersions()
    {
        // NuGet's folders are in lower case on every system.
        var own = Path.Combine(RestoredPackages, "industrialtransfer.core");
        return Directory.Exists(own) ? [.. Directory.GetDirectories(own).Order(StringComparer.Ordinal)] : [];
    }

    /// <summary>Builds the stranger's application on the package, in a folder of its own.</summary>
    /// <returns>What it prints.</returns>
    public async Task<string> RunStranger()
    {
        var folder = _temporary.CreateSubdirectory("stranger").FullName;
        foreach (var file in Directory.GetFiles(Stranger))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        await Dotnet.Run(folder, ["build", "--output", "out", $"-p:PackageUnderTest={Version}", .. RestoreOptions]);
        return await Dotnet.Run(folder, Path.Combine("out", "Stranger.dll"));
    }

    public Task DisposeAsync()
    {
        _temporary.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private async Task<string> Pack(string folder)
    {
        Directory.CreateDirectory(folder);
        await Dotnet.Run(
            Repository.Root,
            ["pack", Path.Combine("src", Id), "--configuration", "Release", "--output", folder, "--artifacts-path", Artifacts, .. RestoreOptions]);
        return Directory.GetFiles(folder, "*.nupkg").Single();
    }
}
