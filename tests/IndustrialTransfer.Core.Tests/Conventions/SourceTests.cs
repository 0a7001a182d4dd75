using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Conventions;

public sealed class SourceTests
{
    private const string Enough = "namespace IndustrialTransfer.Measures;\n\npublic sealed class Mu;\n";

    [Fact]
    public void Every_source_file_keeps_the_rules()
    {
        var project = Repository.PathTo("src", "IndustrialTransfer.Core");
        var files = Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(project, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file =>
            SourceRules.Violations(file, File.ReadAllText(Path.Combine(project, file))).Select(violation => $"{file}: {violation}")));
    }

    [Theory]
    [InlineData("Measures/Mu.cs", Enough)]
    [InlineData("Measures/Mu.cs", "namespace IndustrialTransfer.Measures;\n\npublic static class Mu\n{\n    public enum Inner;\n}\ninternal sealed class Helper;\n")]
    [InlineData("Measures/MuOfT.cs", "namespace IndustrialTransfer.Measures;\n\npublic sealed class Mu<T>;\n")]
    [InlineData("Measures/Text/Mu.cs", "namespace IndustrialTransfer.Measures.Text;\n\n// A word about todo lists; and so on.\ninternal struct Mu;\n")]
    [InlineData("Analysis/Mu.cs", "using IndustrialTransfer.Measures.Text;\n\nnamespace IndustrialTransfer.Analysis;\n\npublic delegate void Mu();\n")]
    [InlineData("IndustrialTransferJsonContext.cs", "namespace IndustrialTransfer;\n\npublic sealed partial class IndustrialTransferJsonContext;\n")]
    public void A_tidy_file_passes(string path, string source) => Assert.Empty(SourceRules.Violations(path, source));

    [Theory]
    [InlineData("Measures/Ha.cs", Enough, "named after")]
    [InlineData("Measures/MuOfT.cs", Enough, "named after")]
    [InlineData("Measures/Ha.cs", "namespace IndustrialTransfer.Measures;\ninternal class Mu;", "named after")]
    [InlineData("Model/Mu.cs", Enough, "in the folder of IndustrialTransfer.Model")]
    [InlineData("Measures/Mu.cs", Enough + "public sealed class Ha;", "2 public types")]
    [InlineData("Measures/Mu.cs", Enough + "public enum Ha;", "2 public types")]
    [InlineData("Measures/Mu.cs", Enough + "public delegate void Ha();", "2 public types")]
    [InlineData("Measures/Mu.cs", "namespace IndustrialTransfer.Measures;\npublic partial class Mu;", "partial")]
    [InlineData("Measures/Mu.cs", Enough + "// TODO: hectares", "unfinished")]
    [InlineData("Measures/Mu.cs", Enough + "/* FIXME */", "unfinished")]
    [InlineData("Measures/Mu.cs", "/// <summary>HACK (for now)</summary>\n" + Enough, "unfinished")]
    [InlineData("Measures/Mu.cs", Enough + "// var ha = mu / 15;", "code in a comment")]
    [InlineData("Measures/Mu.cs", Enough + "#region Conversions\n#endregion", "region")]
    [InlineData("Measures/Mu.cs", "using IndustrialTransfer.Model;\n" + Enough, "using IndustrialTransfer.Model on the floor Measures")]
    public void An_untidy_file_is_found(string path, string source, string found) =>
        Assert.Contains(found, Assert.Single(SourceRules.Violations(path, source)), StringComparison.Ordinal);

    [Theory]
    [InlineData(500, 0)]
    [InlineData(501, 1)]
    public void A_file_has_at_most_500_lines(int lines, int violations) =>
        Assert.Equal(violations, SourceRules.Violations("Measures/Mu.cs", Enough + new string('\n', lines - 4) + "// The end.\n").Count());
}
