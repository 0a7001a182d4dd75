namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Gathers the mentions of a text, and gives each its place and its sentence.</summary>
/// <param name="text">The text.</param>
/// <param name="bytes">Where its characters stand in the bytes that it was read from, if places are told in bytes.</param>
internal sealed class MentionSink(string text, ByteOffsets? bytes = null)
{
    private readonly ByteOffsets? _bytes = bytes;
    private (int Start, int End) _bounds;
    private string? _sentence;
    private int _ordinal = -1;

    /// <summary>The mentions so far.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>The sentences that have mentions.</summary>
    public List<SentenceSpan> Sentences { get; } = [];

    /// <summary>Sets the sentence in which the next mentions stand.</summary>
    public void Begin(int start, int end) => (_bounds, _sentence, _ordinal) = ((start, end), null, _ordinal + 1);

    /// <summary>The place of the next mention.</summary>
    public MentionPlace Place(int start, int end, Mention? restates = null)
    {
        if (_sentence is null)
        {
            _sentence = text[_bounds.Start.._bounds.End];
            Sentences.Add(new SentenceSpan(_ordinal, _bounds.Start, _bounds.End, Mentions.Count));
        }

        var (first, last) = _bytes is null ? (start, end) : (_bytes.Of(start), _bytes.Of(end));
        return new MentionPlace(first, last - first, text[start..end], _sentence, restates);
    }
}
