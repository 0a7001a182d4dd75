namespace IndustrialTransfer.Reading;

/// <summary>A figure that a text mentions, with its place: "more than 300 billion yuan", "约1355亩", "2024年1-9月".</summary>
/// <remarks>
/// <para>What counts as a figure, and where a mention begins and ends, is told by <see cref="FigureReader"/>.</para>
/// <para>Equality: by place, text, sentence and figure. Order: none; a reader gives mentions in the order of the text. Thread safety: immutable.</para>
/// </remarks>
public abstract record Mention
{
    private protected Mention(MentionPlace place) => (Start, Length, Text, Sentence, Restates) = place;

    /// <summary>Where the mention begins: the index of its first character, or of its first byte where UTF-8 was read.</summary>
    public int Start { get; }

    /// <summary>How long it is, in characters, or in bytes where UTF-8 was read.</summary>
    public int Length { get; }

    /// <summary>The mention as it stands in the text: qualifier, number and unit.</summary>
    public string Text { get; }

    /// <summary>The sentence in which it stands, without white space around it.</summary>
    public string Sentence { get; }

    /// <summary>The mention that this one says again in another unit, where it stands in brackets behind it: "10.38 billion yuan ($1.42 billion)";
    /// else null.</summary>
    public Mention? Restates { get; }

    /// <summary>The mention as it stands in the text.</summary>
    public sealed override string ToString() => Text;
}
