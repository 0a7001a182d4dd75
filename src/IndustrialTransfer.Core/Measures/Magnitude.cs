namespace IndustrialTransfer.Measures;

/// <summary>The scale word of a printed number: "22.9 <i>billion</i>", "103.8<i>亿</i>".</summary>
/// <remarks>
/// <para>The value of a member is the power of ten it stands for.</para>
/// <para>Default: <see cref="One"/>.</para>
/// </remarks>
public enum Magnitude
{
    /// <summary>No scale word: 10⁰.</summary>
    One = 0,

    /// <summary>Thousand, 千: 10³.</summary>
    Thousand = 3,

    /// <summary>Ten thousand, 万: 10⁴.</summary>
    TenThousand = 4,

    /// <summary>Million, 百万: 10⁶.</summary>
    Million = 6,

    /// <summary>A hundred million, 亿: 10⁸.</summary>
    HundredMillion = 8,

    /// <summary>Billion, 十亿: 10⁹.</summary>
    Billion = 9,

    /// <summary>Trillion, 万亿: 10¹².</summary>
    Trillion = 12,
}
