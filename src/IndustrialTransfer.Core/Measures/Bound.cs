namespace IndustrialTransfer.Measures;

/// <summary>The word that qualifies a printed figure: "about", "more than", "less than".</summary>
/// <remarks>Default: <see cref="Exact"/>.</remarks>
public enum Bound
{
    /// <summary>Nothing qualifies the figure in print.</summary>
    Exact,

    /// <summary>About, approximately, nearly, 约, 近, 左右: a rounded figure, marked as approximate.</summary>
    About,

    /// <summary>At least, or more, 以上, 不低于: the value or anything above it.</summary>
    AtLeast,

    /// <summary>More than, over, exceeding, 超过, 逾, 余, 多: anything above the value.</summary>
    MoreThan,

    /// <summary>At most, up to, no more than, 不超过, 以内: the value or anything below it.</summary>
    AtMost,

    /// <summary>Less than, under, 不足, 不到: anything below the value.</summary>
    LessThan,
}
