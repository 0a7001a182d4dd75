namespace IndustrialTransfer.Analysis;

/// <summary>The definitions of a quantile, by the names that NumPy has for them; the numbers are those of Hyndman and Fan, Sample Quantiles in
/// Statistical Packages, The American Statistician 50 (1996), and of R's <c>type</c>. Beside each: the place of the part p among n sorted values, counted
/// from 1; between two places values are interpolated, and beyond the ends the ends count.</summary>
/// <remarks>Default: <see cref="Linear"/>.</remarks>
public enum QuantileDefinition
{
    /// <summary>Definition 7: (n − 1)p + 1. The default of R, NumPy, pandas and of a spreadsheet's PERCENTILE.INC; SQL's PERCENTILE_CONT.</summary>
    Linear,

    /// <summary>Definition 1: np, rounded up: the least value that at least a part p does not exceed. SQL's PERCENTILE_DISC.</summary>
    InvertedCdf,

    /// <summary>Definition 2: np, rounded up; where it is whole, half way to the next. The default of SAS and Stata.</summary>
    AveragedInvertedCdf,

    /// <summary>Definition 3: np, rounded to the nearest, halves to even.</summary>
    ClosestObservation,

    /// <summary>Definition 4: np.</summary>
    InterpolatedInvertedCdf,

    /// <summary>Definition 5: np + 1/2, Hazen's, usual in hydrology.</summary>
    Hazen,

    /// <summary>Definition 6: (n + 1)p, Weibull's: the default of SPSS and Minitab, and a spreadsheet's PERCENTILE.EXC.</summary>
    Weibull,

    /// <summary>Definition 8: (n + 1/3)p + 1/3, about unbiased for the median of the true quantile under any distribution; what Hyndman and Fan advise.</summary>
    MedianUnbiased,

    /// <summary>Definition 9: (n + 1/4)p + 3/8, about unbiased for normal distributions.</summary>
    NormalUnbiased,
}
