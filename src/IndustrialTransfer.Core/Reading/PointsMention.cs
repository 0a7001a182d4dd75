using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Reading;

/// <summary>A number of percentage points in a text: "2.3 percentage points", "2.3个百分点".</summary>
/// <remarks>
/// <para>Equality: by place, text, sentence and figure. Order: none. Thread safety: immutable.</para>
/// </remarks>
public sealed record PointsMention : Mention
{
    internal PointsMention(MentionPlace place, Figure<PercentagePoints> figure)
        : base(place) => Figure = figure;

    /// <summary>The points as printed; the sign is the printed one only.</summary>
    public Figure<PercentagePoints> Figure { get; }
}
