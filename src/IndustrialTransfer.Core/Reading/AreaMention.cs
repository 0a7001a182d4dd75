using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Reading;

/// <summary>An area of land or floor in a text: "about 1,355 mu", "60多平方公里", "12 hectares".</summary>
/// <remarks>
/// <para>Equality: by place, text, sentence and figure. Order: none. Thread safety: immutable.</para>
/// </remarks>
public sealed record AreaMention : Mention
{
    internal AreaMention(MentionPlace place, Figure<LandArea> figure)
        : base(place) => Figure = figure;

    /// <summary>The area as printed.</summary>
    public Figure<LandArea> Figure { get; }
}
