namespace IndustrialTransfer.Tests.Reading;

/// <summary>A text and the figures that a person finds in it.</summary>
internal sealed record LabelledText(string Text, IReadOnlyList<LabelledMention> Mentions)
{
    /// <summary>Reads a file of labelled texts, whose cases are parted by empty lines: remarks (#), the text, then one indented line a figure.</summary>
    public static IEnumerable<LabelledText> Read(string path)
    {
        foreach (var block in File.ReadAllText(path).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)).ToArray();
            if (lines.Length > 0)
            {
                yield return Of(lines[0], lines[1..]);
            }
        }
    }

    private static LabelledText Of(string text, string[] labels)
    {
        var (mentions, from) = (new List<LabelledMention>(), 0);
        foreach (var label in labels)
        {
            var printed = label.Split(" | ")[1];
            var start = text.IndexOf(printed, from, StringComparison.Ordinal);
            if (start < 0)
            {
                throw new FormatException($"'{printed}' does not stand in '{text}' behind the figure before it.");
            }

            mentions.Add(LabelledMention.Parse(label, start));
            from = start + printed.Length;
        }

        return new LabelledText(text, mentions);
    }
}
