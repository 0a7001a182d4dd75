namespace IndustrialTransfer.Analysis.Statements;

/// <summary>A total whose parts have names of their own and leave nothing out: the three industries, imports and exports.</summary>
internal sealed class NamedSplit
{
    private static readonly NamedSplit[] All =
    [
        new(
            ["生产总值", "GDP", "gross domestic product"],
            [["第一产业", "primary"], ["第二产业", "secondary"], ["第三产业", "tertiary"]]),
        new(
            ["进出口", "imports and exports", "exports and imports", "import and export", "foreign trade"],
            [["出口", "exports"], ["进口", "imports"]]),
    ];

    private readonly string[] _total;
    private readonly string[][] _parts;

    private NamedSplit(string[] total, string[][] parts) => (_total, _parts) = (total, parts);

    public int PartCount => _parts.Length;

    /// <summary>The split whose total the words before a figure name, or null.</summary>
    public static NamedSplit? Of(ReadOnlySpan<char> words)
    {
        words = Wording.Without(words, Phrases.MeasureGlue);
        foreach (var split in All)
        {
            if (Wording.EndsWith(words, split._total) || Wording.EndsWith(Wording.Without(words, Phrases.Measures), split._total))
            {
                return split;
            }
        }

        return null;
    }

    /// <summary>Which part the words before a figure name, with nothing before the name that would say of what; else −1.</summary>
    public int PartOf(ReadOnlySpan<char> words)
    {
        words = Wording.Without(Wording.Without(words, Phrases.MeasureGlue), Phrases.Measures);
        for (var i = 0; i < _parts.Length; i++)
        {
            if (Wording.EndsWith(words, _parts[i], out var rest)
                && (Wording.IsBlank(rest) || Wording.HasBreak(rest[^1..]) || Wording.EndsWith(rest, Phrases.PartLeads)))
            {
                return i;
            }
        }

        return -1;
    }
}
