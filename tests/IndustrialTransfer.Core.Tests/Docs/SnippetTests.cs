using Xunit.Sdk;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>Every C# block of the README, the package's readme and the guide compiles, runs and prints what the page says.</summary>
/// <remarks>Alone, because the console belongs to the whole process.</remarks>
[Collection(nameof(SnippetTests))]
[CollectionDefinition(nameof(SnippetTests), DisableParallelization = true)]
public sealed class SnippetTests
{
    public static TheoryData<string> Places => [.. Snippets().Select(snippet => snippet.Where)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_block_prints_what_the_page_says(string place) => SnippetRunner.Check(Snippets().Single(snippet => snippet.Where == place));

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/IndustrialTransfer.Core/README.md")]
    [InlineData("docs/guide/recipes.md")]
    public void The_readmes_and_the_pages_of_the_guide_are_read(string page) =>
        Assert.Contains(Snippets(), snippet => snippet.Where.StartsWith($"{page}:", StringComparison.Ordinal));

    [Fact]
    public void Blocks_are_found_with_their_line_and_their_output()
    {
        const string Page = """
            # A page
            ```sh
            echo no
            ```
            ```csharp
            Console.WriteLine(1);
            ```

            ```text
            1
            ```
            Words.
            ```csharp
            Console.WriteLine(2);
            ```
            Words between.
            ```text
            3
            ```
            """;

        Assert.Equal(
            [new Snippet("p.md:5", "Console.WriteLine(1);", "1"), new Snippet("p.md:13", "Console.WriteLine(2);", null)],
            Snippet.In("p.md", Page));
        Assert.Throws<FormatException>(() => Snippet.In("p.md", "```csharp\nConsole.WriteLine(1);").ToList());
    }

    [Theory]
    [InlineData("Console.WriteLine(1 + 1);", "2")]
    [InlineData("Console.WriteLine(\"a  \"); Console.WriteLine();", "a")]
    [InlineData("await Task.Yield(); Console.WriteLine(args.Length);", "0")]
    [InlineData("using IndustrialTransfer.Measures;\nConsole.WriteLine(Magnitude.Billion);", "Billion")]
    [InlineData("Console.WriteLine(new NodaTime.LocalDate(2024, 4, 16).Day);", null)]
    public void A_true_block_passes(string source, string? output) => SnippetRunner.Check(new Snippet("here", source, output));

    [Theory]
    [InlineData("Console.WriteLine(1 + 1);", "3", typeof(EqualException))]
    [InlineData("Console.WriteLine(1 + 1);", "", typeof(EqualException))]
    [InlineData("Console.WriteLine($\"{24.1m}\");", "24.1", typeof(EqualException))]
    [InlineData("Console.WriteLine(-1);", null, typeof(EqualException))]
    [InlineData("Console.WriteLine(1", null, typeof(InvalidOperationException))]
    [InlineData("throw new TimeoutException();", null, typeof(TimeoutException))]
    [InlineData("await Task.Yield(); throw new TimeoutException();", null, typeof(TimeoutException))]
    public void A_block_that_lies_fails(string source, string? output, Type fault) =>
        Assert.Throws(fault, () => SnippetRunner.Check(new Snippet("here", source, output)));

    private static IEnumerable<Snippet> Snippets() => Pages.All.SelectMany(page => Snippet.In(page, Pages.TextOf(page)));
}
