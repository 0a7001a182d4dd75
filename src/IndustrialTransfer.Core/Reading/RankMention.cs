namespace IndustrialTransfer.Reading;

/// <summary>A rank in a text: "ranked eighth", "No. 1", "居全省第三位".</summary>
/// <remarks>
/// <para>Equality: by place, text, sentence and figure. Order: none. Thread safety: immutable.</para>
/// </remarks>
public sealed record RankMention : Mention
{
    internal RankMention(MentionPlace place, int rank)
        : base(place) => Rank = rank;

    /// <summary>The rank, 1 for the first.</summary>
    public int Rank { get; }
}
