using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Reading;

/// <summary>A multiple in a text: "doubled", "2.3 times", "翻两番", "增长1.9倍".</summary>
/// <remarks>
/// <para>Equality: by place, text, sentence, factor, bound and kind. Order: none. Thread safety: immutable.</para>
/// </remarks>
public sealed record MultipleMention : Mention
{
    internal MultipleMention(MentionPlace place, decimal factor, Bound bound, bool isIncrease)
        : base(place) => (Factor, Bound, IsIncrease) = (factor, bound, isIncrease);

    /// <summary>The printed factor: 2 for "doubled" and 翻一番, 4 for 翻两番, 1.9 for 增长1.9倍.</summary>
    public decimal Factor { get; }

    /// <summary>The word that qualifies it.</summary>
    public Bound Bound { get; }

    /// <summary>Whether the factor tells the increase and not the result: 增长1.9倍 makes 2.9 times of what was.</summary>
    public bool IsIncrease { get; }
}
