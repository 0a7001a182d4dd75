using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Reading;

/// <summary>A period in a text, with a stated year: "2023", "January to September 2022", "2024年一季度".</summary>
/// <remarks>
/// <para>Equality: by place, text, sentence and figure. Order: none. Thread safety: immutable.</para>
/// </remarks>
public sealed record PeriodMention : Mention
{
    internal PeriodMention(MentionPlace place, ReportingPeriod period)
        : base(place) => Period = period;

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }
}
