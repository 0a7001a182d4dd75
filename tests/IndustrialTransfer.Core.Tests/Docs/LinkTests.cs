using System.Text;
using System.Text.RegularExpressions;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>Links lead somewhere, and every page and sample is linked.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> All => [.. Pages.All];

    [Theory]
    [MemberData(nameof(All))]
    public void Links_of_a_page_lead_to_files_and_headings_that_are_there(string page) =>
        Assert.All(Relative(Pages.TextOf(page)), link => Assert.True(LeadsSomewhere(page, link), $"{page} links {link}, which is not there."));

    [Theory]
    [InlineData(Pages.Readme)]
    [InlineData(Pages.Index)]
    public void The_readme_and_the_index_link_every_page_of_the_guide_and_every_sample(string page)
    {
        var linked = Relative(Pages.TextOf(page)).Select(link => FileOf(page, link)).ToHashSet();
        Assert.All(Pages.Guide.Where(other => other != Pages.Index).Concat(Pages.Samples), other => Assert.Contains(other, linked));
    }

    /// <summary>A registry shows it without the repository around it.</summary>
    [Fact]
    public void The_readme_of_the_package_has_no_relative_links() => Assert.Empty(Relative(Pages.TextOf(Pages.OfPackage)));

    [Theory]
    [InlineData("[a](measures.md)", true)]
    [InlineData("[a](measures.md#json) and ![b](../images/icon.svg)", true)]
    [InlineData("[a](recipes.md#what-does-增长19倍-mean)", true)]
    [InlineData("[a](#recipes)", true)]
    [InlineData("[a](https://example.org/none)", true)]
    [InlineData("```\n[a](none.md)\n```", true)]
    [InlineData("[a](none.md)", false)]
    [InlineData("[a](measures.md#none)", false)]
    [InlineData("[a](#none)", false)]
    public void A_link_that_leads_nowhere_is_found(string text, bool leads) =>
        Assert.Equal(leads, Relative(text).All(link => LeadsSomewhere("docs/guide/recipes.md", link)));

    private static bool LeadsSomewhere(string page, string link)
    {
        var file = FileOf(page, link);
        return Path.Exists(Repository.PathTo(file))
            && (link.IndexOf('#', StringComparison.Ordinal) is var hash && (hash < 0 || Anchors(Pages.TextOf(file)).Contains(link[(hash + 1)..])));
    }

    private static string FileOf(string page, string link) => link.Split('#')[0] is { Length: > 0 } path
        ? Path.GetRelativePath(Repository.Root, Path.Combine(Path.GetDirectoryName(Repository.PathTo(page))!, path)).Replace(Path.DirectorySeparatorChar, '/')
        : page;

    private static IEnumerable<string> Relative(string text) =>
        Link().Matches(Fenced().Replace(text, "")).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal));

    /// <summary>As GitHub makes them: in small letters, without signs, hyphens for spaces.</summary>
    private static HashSet<string> Anchors(string text) => [.. Heading().Matches(Fenced().Replace(text, "")).Select(match =>
        string.Concat(match.Groups[1].Value.ToLowerInvariant().EnumerateRunes()
            .Where(rune => Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '_')
            .Select(rune => rune.Value == ' ' ? "-" : rune.ToString())))];

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
