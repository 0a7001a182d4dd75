using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Reading;

/// <summary>A count of something in a text: "195 projects", "950余家企业", "1.2万人".</summary>
/// <remarks>
/// <para>Equality: by place, text, sentence, figure and noun. Order: none. Thread safety: immutable.</para>
/// </remarks>
public sealed record CountMention : Mention
{
    internal CountMention(MentionPlace place, Figure<ItemCount> figure, string noun)
        : base(place) => (Figure, Noun) = (figure, noun);

    /// <summary>The count as printed.</summary>
    public Figure<ItemCount> Figure { get; }

    /// <summary>What is counted: the head noun as printed (projects, 企业), or the classifier where the text names nothing else.</summary>
    public string Noun { get; }
}
