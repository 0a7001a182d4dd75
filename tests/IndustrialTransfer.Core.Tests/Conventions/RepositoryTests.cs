using System.Diagnostics;
using System.Text.RegularExpressions;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Conventions;

public sealed partial class RepositoryTests
{
    private static readonly string[] TopLevel =
    [
        "src", "tests", "benchmarks", "docs", "IndustrialTransfer.Core.sln", "README.md", "LICENSE",
        "Directory.Build.props", "Directory.Packages.props", "global.json",
    ];

    /// <summary>Made by builds and tests, and named in <c>.gitignore</c>.</summary>
    private static readonly string[] Outputs = ["bin", "obj", "artifacts", "TestResults", "StrykerOutput", "BenchmarkDotNet.Artifacts"];

    [Fact]
    public void The_top_level_holds_nothing_else() => Assert.Empty(Strays(Files()));

    [Fact]
    public void No_file_names_a_path_of_somebodys_machine() => Assert.Empty(
        from file in Files()
        let bytes = File.ReadAllBytes(Repository.PathTo(file))
        where !bytes.Contains((byte)0)
        from path in MachinePathsIn(System.Text.Encoding.UTF8.GetString(bytes))
        select $"{file}: {path}");

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("scripts/build.sh")]
    [InlineData("Src/Money.cs")]
    public void A_stray_at_the_top_is_found(string file) => Assert.Single(Strays([file]));

    [Theory]
    [InlineData("src/IndustrialTransfer.Core/Measures/Money.cs")]
    [InlineData("README.md")]
    [InlineData(".editorconfig")]
    [InlineData(".ci/run")]
    public void What_belongs_at_the_top_is_no_stray(string file) => Assert.Empty(Strays([file]));

    [Theory]
    [InlineData("open('@tmp/x')", 1)]
    [InlineData("@root/.nuget and\n@home/me/x", 2)]
    [InlineData("file://@work/x", 1)]
    [InlineData("https://example.org@home/news", 0)]
    [InlineData("docs@work/plan and @temporary/", 0)]
    public void A_path_of_a_machine_is_found(string text, int expected) =>
        Assert.Equal(expected, MachinePathsIn(text.Replace('@', '/')).Count());

    private static IEnumerable<string> Strays(IEnumerable<string> files) =>
        files.Select(file => file.Split('/')[0]).Distinct().Where(top => !TopLevel.Contains(top) && !top.StartsWith('.'));

    private static IEnumerable<string> MachinePathsIn(string text) => MachinePath().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"(?<![\w.-])/(tmp|root|home|work)/\S*")]
    private static partial Regex MachinePath();

    /// <summary>The files that git tracks and that are there; without git, those that no tool made.</summary>
    private static IEnumerable<string> Files() =>
        (Tracked() ?? Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => file.Split('/') is var parts && parts[0] != ".git" && !parts.Any(Outputs.Contains)))
        .Where(file => File.Exists(Repository.PathTo(file)));

    private static string[]? Tracked()
    {
        var start = new ProcessStartInfo("git", ["ls-files", "-z"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            return git.ExitCode == 0 && files.Length > 0 ? files : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
