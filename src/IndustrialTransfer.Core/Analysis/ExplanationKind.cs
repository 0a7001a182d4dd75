namespace IndustrialTransfer.Analysis;

/// <summary>The faults that an audit looks for, the simplest first.</summary>
/// <remarks>Default: <see cref="Cut"/>, which says nothing by itself.</remarks>
public enum ExplanationKind
{
    /// <summary>The digits after the last printed one were dropped, not rounded.</summary>
    Cut,

    /// <summary>A half was rounded to the even digit, not up.</summary>
    HalfEven,

    /// <summary>One unit of the last digit was added or taken away so that the shares of all parts add up to 100 %.</summary>
    Forced,

    /// <summary>A fall was printed as a rise, or the other way round.</summary>
    SignLost,

    /// <summary>The print is a power of ten too large or too small: a shifted point, 万 read as million, 亿 as billion.</summary>
    ScaleSlipped,

    /// <summary>One unit of land was taken for another: 1 hectare is 15 mu, and 1 square kilometre 1500 mu.</summary>
    UnitMistaken,

    /// <summary>Two neighbouring digits changed places.</summary>
    DigitsSwapped,

    /// <summary>The growth of a percentage in percent was printed as its change in points.</summary>
    GrowthForPoints,

    /// <summary>One of the parts is not in the sum.</summary>
    PartLeftOut,

    /// <summary>One of the parts is in the sum twice, as where groups overlap.</summary>
    PartCountedTwice,

    /// <summary>The result was taken from another denominator, base or rate.</summary>
    OtherBase,
}
