namespace IndustrialTransfer.Analysis.Numerics;

/// <summary>Logarithms and exponentials that keep their digits where the usual formulas subtract nearly equal numbers.</summary>
internal static class SmallDifferences
{
    private const double Small = 0.125;
    private const double SmallExponent = 0.5;
    private const int TermsOfExponential = 17;
    private const int LastTermOfLogarithm = 15;

    /// <summary>δ − ln(1 + δ): zero for no deviation, and positive for any other.</summary>
    /// <param name="deviation">δ, above −1.</param>
    /// <param name="log">ln(1 + δ), which has digits that δ near −1 has lost.</param>
    public static double LessLog(double deviation, double log) => Math.Abs(deviation) < Small ? LessLog(deviation) : deviation - log;

    /// <summary>(1 + δ) ln(1 + δ) − δ: zero for no deviation, and positive for any other; 1 for δ = −1, the limit.</summary>
    /// <param name="deviation">δ, from −1.</param>
    /// <param name="ratio">1 + δ, which has digits that δ near −1 has lost.</param>
    public static double TimesLogLess(double deviation, double ratio) =>
        Math.Abs(deviation) < Small ? (deviation * deviation) - (ratio * LessLog(deviation))
        : ratio == 0 ? 1
        : (ratio * Math.Log(ratio)) - deviation;

    /// <summary>ln(1 + δ).</summary>
    /// <param name="deviation">δ, above −1.</param>
    /// <param name="ratio">1 + δ, which has digits that δ near −1 has lost.</param>
    public static double Log(double deviation, double ratio) =>
        Math.Abs(deviation) < Small ? deviation - LessLog(deviation) : Math.Log(ratio);

    /// <summary>e^y − 1 − y: zero for y = 0, and positive for any other.</summary>
    public static double ExpLessLine(double exponent)
    {
        if (Math.Abs(exponent) >= SmallExponent)
        {
            return Math.Exp(exponent) - 1 - exponent;
        }

        // y²/2 (1 + y/3 (1 + y/4 (1 + …))).
        var series = 1d;
        for (var i = TermsOfExponential; i > 2; i--)
        {
            series = 1 + (exponent / i * series);
        }

        return exponent * exponent / 2 * series;
    }

    /// <summary>e^y − 1.</summary>
    public static double ExpM1(double exponent) =>
        Math.Abs(exponent) >= SmallExponent ? Math.Exp(exponent) - 1 : exponent + ExpLessLine(exponent);

    private static double LessLog(double deviation)
    {
        // ln(1 + δ) = 2(z + z³/3 + z⁵/5 + …) with z = δ ÷ (2 + δ), of which 2z is δ − δz.
        var z = deviation / (2 + deviation);
        var square = z * z;
        var series = 0d;
        for (var odd = LastTermOfLogarithm; odd >= 3; odd -= 2)
        {
            series = (series * square) + (1d / odd);
        }

        return (deviation * z) - (2 * z * square * series);
    }
}
