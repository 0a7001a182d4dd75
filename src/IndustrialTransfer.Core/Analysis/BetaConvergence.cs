using IndustrialTransfer.Analysis.Numerics;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>
/// How growth depends on the initial level: the least-squares line of average log growth on the initial log level, made by
/// <see cref="Convergence"/>. There is beta convergence where its slope is negative: what was behind grew faster.
/// </summary>
/// <remarks>
/// <para>ln(final ÷ initial) ÷ T = a + β ln(initial), over T years. In the model of R. J. Barro and X. Sala-i-Martin, "Convergence", Journal of Political
/// Economy 100 (1992), β is −(1 − e^(−λT)) ÷ T, so that the speed of convergence is λ = −ln(1 + βT) ÷ T and half of the gap is closed after
/// ln 2 ÷ λ years.</para>
/// <para>Equality: by all its values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
public sealed record BetaConvergence
{
    internal BetaConvergence(int count, double years, in LeastSquaresLine line)
    {
        // The line is that of all the growth: divided before it is fitted, the growth of very few or many years would leave the doubles.
        (Count, Years) = (count, years);
        (Slope, SlopeStandardError, Intercept, InterceptStandardError, RSquared) =
            (ByYear(line.Slope), ByYear(line.SlopeStandardError), ByYear(line.Intercept), ByYear(line.InterceptStandardError), line.RSquared);

        double ByYear(double value) => double.IsFinite(value / years)
            ? value / years
            : throw new OverflowException(Invariant($"Growth in {years} years is more a year than a double holds."));
    }

    /// <summary>The number of items, 3 or more. A t statistic has two degrees of freedom less.</summary>
    public int Count { get; }

    /// <summary>T, the years of growth.</summary>
    public double Years { get; }

    /// <summary>β: by how much the average annual log growth changes with the initial log level.</summary>
    public double Slope { get; }

    /// <summary>The standard error of β, with n − 2 degrees of freedom.</summary>
    public double SlopeStandardError { get; }

    /// <summary>β ÷ its standard error; null where that is zero.</summary>
    public double? SlopeT => Quotient(Slope, SlopeStandardError);

    /// <summary>a: the growth that the line gives for an initial level of one unit. It depends on the unit.</summary>
    public double Intercept { get; }

    /// <summary>The standard error of a.</summary>
    public double InterceptStandardError { get; }

    /// <summary>a ÷ its standard error; null where that is zero.</summary>
    public double? InterceptT => Quotient(Intercept, InterceptStandardError);

    /// <summary>R²: the part of the variance of growth that the line explains, 0 to 1; null where all grew alike, so that there is none to explain.</summary>
    public double? RSquared { get; }

    /// <summary>λ, the speed of convergence per year, −ln(1 + βT) ÷ T: 0.02 closes some two percent of the gap a year. Negative where places diverge.
    /// Null where 1 + βT is zero or less: the places overtook one another, and no speed leads there.</summary>
    public double? Speed => Slope * Years > -1 ? (0 - SmallDifferences.Log(Slope * Years, 1 + (Slope * Years))) / Years : null;

    /// <summary>The years in which half of the gap closes, ln 2 ÷ λ; null where λ is null, zero or negative, so that it never does.</summary>
    public double? HalfLife => Speed is > 0 and var speed && double.IsFinite(Math.Log(2) / speed) ? Math.Log(2) / speed : null;

    /// <summary>Slope and speed, the same under every culture: <c>beta -0.0156, speed 0.02</c>.</summary>
    public override string ToString() => Invariant($"beta {Slope}, speed {(Speed is { } speed ? speed : "undefined")}");

    private static double? Quotient(double value, double error) => error > 0 && double.IsFinite(value / error) ? value / error : null;
}
