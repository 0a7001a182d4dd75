namespace IndustrialTransfer.Tests.Docs;

/// <summary>A C# block of a Markdown file, and the output that the page says it has.</summary>
/// <param name="Where">The file and the line of the block's fence: <c>README.md:12</c>.</param>
/// <param name="Source">The code.</param>
/// <param name="Output">The <c>text</c> block right below it; null if there is none.</param>
internal sealed record Snippet(string Where, string Source, string? Output)
{
    private const string Fence = "```";
    private const string Code = Fence + "csharp";
    private const string Text = Fence + "text";

    /// <summary>All C# blocks of a page, in order.</summary>
    public static IEnumerable<Snippet> In(string file, string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var end = EndOf(file, lines, i);
            if (lines[i].TrimEnd() == Code)
            {
                var below = end + 1 < lines.Length && string.IsNullOrWhiteSpace(lines[end + 1]) ? end + 2 : end + 1;
                var output = below < lines.Length && lines[below].TrimEnd() == Text ? Body(lines, below, EndOf(file, lines, below)) : null;
                yield return new Snippet($"{file}:{i + 1}", Body(lines, i, end), output);
            }

            i = end;
        }
    }

    private static int EndOf(string file, string[] lines, int start)
    {
        var end = Array.FindIndex(lines, start + 1, line => line.TrimEnd() == Fence);
        return end >= 0 ? end : throw new FormatException($"{file}:{start + 1}: the block has no end.");
    }

    private static string Body(string[] lines, int start, int end) => string.Join('\n', lines[(start + 1)..end]);
}
