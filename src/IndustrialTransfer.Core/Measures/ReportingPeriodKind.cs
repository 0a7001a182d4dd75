namespace IndustrialTransfer.Measures;

/// <summary>What a <see cref="ReportingPeriod"/> is called. It follows from the period's two dates.</summary>
/// <remarks>Default: <see cref="Year"/>.</remarks>
public enum ReportingPeriodKind
{
    /// <summary>A calendar year, 2023.</summary>
    Year,

    /// <summary>January to June or July to December, 上半年 or 下半年.</summary>
    HalfYear,

    /// <summary>A quarter of a calendar year, 季度.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Seven days from a Monday to a Sunday, as ISO 8601 counts weeks.</summary>
    Week,

    /// <summary>One day.</summary>
    Day,

    /// <summary>Any other run of whole months: January to September, or a fiscal year from April.</summary>
    Months,

    /// <summary>Any other run of days.</summary>
    Days,
}
