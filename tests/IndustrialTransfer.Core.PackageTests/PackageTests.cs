using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;

namespace IndustrialTransfer.PackageTests;

public sealed class PackageTests(PackedPackage packed) : IClassFixture<PackedPackage>
{
    [Fact]
    public async Task A_strangers_application_runs_on_the_package()
    {
        var expected = await File.ReadAllTextAsync(Path.Combine(PackedPackage.Stranger, "expected.txt"));
        var before = packed.RestoredVersions();

        Assert.Equal(expected.ReplaceLineEndings().TrimEnd(), (await packed.RunStranger()).ReplaceLineEndings().TrimEnd());
        Assert.Equal(before, packed.RestoredVersions());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("icon.png")]
    [InlineData("lib/net8.0/IndustrialTransfer.Core.dll")]
    [InlineData("lib/net8.0/IndustrialTransfer.Core.xml")]
    [InlineData("interactive-extensions/dotnet/extension.dib")]
    public void The_package_holds_what_a_user_reads_and_links(string file) => Assert.Contains(file, FilesIn(packed.Package));

    [Fact]
    public void The_package_is_for_one_framework() =>
        Assert.All(FilesIn(packed.Package).Where(IsLibrary), file => Assert.StartsWith("lib/net8.0/IndustrialTransfer.Core.", file, StringComparison.Ordinal));

    [Fact]
    public void The_symbols_are_in_a_package_of_their_own() =>
        Assert.Equal("lib/net8.0/IndustrialTransfer.Core.pdb", Assert.Single(FilesIn(packed.Symbols), IsLibrary));

    [Fact]
    public void The_package_says_its_licence_and_its_readme()
    {
        var license = Single("license");

        Assert.Equal(("expression", "MIT"), (license.Attribute("type")?.Value, license.Value));
        Assert.Equal("README.md", Single("readme").Value);
    }

    [Fact]
    public void NodaTime_is_the_only_dependency() => Assert.Equal("NodaTime", Single("dependency").Attribute("id")?.Value);

    [Fact]
    public async Task Packing_again_gives_the_same_files_byte_by_byte()
    {
        var again = await packed.PackAgain();

        Assert.Equal(ContentsOf(packed.Package), ContentsOf(again));
        Assert.Equal(ContentsOf(packed.Symbols), ContentsOf(Path.ChangeExtension(again, ".snupkg")));
    }

    private static bool IsLibrary(string file) => file.StartsWith("lib/", StringComparison.Ordinal);

    private static List<string> FilesIn(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    // Without what the archive says of them: when they were packed.
    private static List<(string File, string Hash)> ContentsOf(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            return (entry.FullName, Convert.ToHexString(SHA256.HashData(stream)));
        })];
    }

    private XElement Single(string element)
    {
        using var archive = ZipFile.OpenRead(packed.Package);
        using var stream = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream).Descendants().Single(one => one.Name.LocalName == element);
    }
}
