using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Reading;

/// <summary>A percentage in a text: "24.1 percent", "71.44%", "百分之十五", "近四成".</summary>
/// <remarks>
/// <para>Equality: by place, text, sentence and figure. Order: none. Thread safety: immutable.</para>
/// </remarks>
public sealed record PercentageMention : Mention
{
    internal PercentageMention(MentionPlace place, Figure<Percentage> figure)
        : base(place) => Figure = figure;

    /// <summary>The percentage as printed; its sign is the printed one only: "fell 1.2 percent" is 1.2 %.</summary>
    public Figure<Percentage> Figure { get; }
}
