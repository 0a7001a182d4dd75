namespace IndustrialTransfer.Analysis;

/// <summary>The definitions of a percentile rank, by the package and the name it has there. Beside each: the percentile ranks of four items of which the second
/// and third are equal. pandas divides a rank by the number of items, so that no rank is 0 %; SQL's <c>PERCENT_RANK</c> starts at 0 %.</summary>
/// <remarks>Default: <see cref="PandasAverage"/>.</remarks>
public enum PercentileRankDefinition
{
    /// <summary>25 62.5 62.5 100 %: pandas' <c>rank(pct=True)</c>, by its default method <c>average</c>; the mean of the ranks of the equal items ÷ n.</summary>
    PandasAverage,

    /// <summary>25 50 50 100 %: pandas' <c>rank(method="min", pct=True)</c>; one more than the number of items below ÷ n.</summary>
    PandasMin,

    /// <summary>25 75 75 100 %: pandas' <c>rank(method="max", pct=True)</c>; the number of items that are not above ÷ n. The same as <see cref="SqlCumeDist"/>.</summary>
    PandasMax,

    /// <summary>25 50 75 100 %: pandas' <c>rank(method="first", pct=True)</c>; equal items in the order of the input.</summary>
    PandasFirst,

    /// <summary>33.3 66.7 66.7 100 %: pandas' <c>rank(method="dense", pct=True)</c>; the number of different scores that are not above ÷ the number of
    /// different scores.</summary>
    PandasDense,

    /// <summary>0 33.3 33.3 100 %: SQL's <c>PERCENT_RANK()</c> (ISO/IEC 9075-2); the number of items below ÷ (n − 1), and 0 % of a single one.</summary>
    SqlPercentRank,

    /// <summary>25 75 75 100 %: SQL's <c>CUME_DIST()</c> (ISO/IEC 9075-2); the number of items that are not above ÷ n.</summary>
    SqlCumeDist,
}
