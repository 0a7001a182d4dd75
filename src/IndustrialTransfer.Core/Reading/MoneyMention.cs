using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Reading;

/// <summary>An amount of money in a text: "more than 300 billion yuan", "$1.42 billion", "100.51亿元".</summary>
/// <remarks>
/// <para>Equality: by place, text, sentence and figure. Order: none. Thread safety: immutable.</para>
/// </remarks>
public sealed record MoneyMention : Mention
{
    internal MoneyMention(MentionPlace place, Figure<Money> figure)
        : base(place) => Figure = figure;

    /// <summary>The amount as printed. Where a scale but no currency is printed ("over 38.4 billion") its currency is <see cref="Currency.XXX"/>.</summary>
    public Figure<Money> Figure { get; }
}
