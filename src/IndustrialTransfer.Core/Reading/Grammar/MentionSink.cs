namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Gathers the mentions of a text, and gives each its place and its sentence.</summary>
internal sealed class MentionSink(string text)
{
    private (int Start, int End) _bounds;
    private string? _sentence;

    /// <summary>The mentions so far.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Sets the sentence in which the next mentions stand.</summary>
    public void Begin(int start, int end) => (_bounds, _sentence) = ((start, end), null);

    /// <summary>The place of a mention.</summary>
    public MentionPlace Place(int start, int end, Mention? restates = null)
    {
        _sentence ??= text[_bounds.Start.._bounds.End];
        return new MentionPlace(start, end - start, text[start..end], _sentence, restates);
    }
}
