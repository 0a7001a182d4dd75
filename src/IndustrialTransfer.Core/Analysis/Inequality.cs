using IndustrialTransfer.Analysis.Numerics;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>
/// The indices of <see cref="Concentration"/>. Where a textbook formula subtracts nearly equal numbers, an equal one is taken that adds up what
/// is never negative: the squares, and the functions of <see cref="SmallDifferences"/>, of δ = amount ÷ mean − 1, which adds up to zero.
/// </summary>
internal static class Inequality
{
    // e to more than this is near the end of a double.
    private const double MostExponent = 300;

    /// <summary>Σ s², which is (1 + Σ δ² ÷ n) ÷ n.</summary>
    public static double Herfindahl(in Amounts amounts)
    {
        var square = amounts.Sum * amounts.Sum * amounts.Count;
        return ((square + SquaredDeviations(amounts)) / (square * amounts.Count)).High;
    }

    /// <summary>(Σ s² − 1/n) ÷ (1 − 1/n), which is Σ δ² ÷ n (n − 1).</summary>
    public static double HerfindahlNormalized(in Amounts amounts) =>
        (SquaredDeviations(amounts.AtLeastTwo()) / (amounts.Sum * amounts.Sum * amounts.Count * (amounts.Count - 1))).High;

    /// <summary>√(Σ δ² ÷ (n − lost)).</summary>
    public static double Variation(in Amounts amounts, int lost) => VariationOrNull(amounts, lost) ?? throw TooLarge(amounts.Index);

    /// <summary>√(Σ δ² ÷ (n − lost)), or null where it is too large.</summary>
    public static double? VariationOrNull(in Amounts amounts, int lost)
    {
        var variation = Math.Sqrt((SquaredDeviations(amounts) / (amounts.Count - lost)).High) / Math.Abs(amounts.Sum.High);
        return double.IsFinite(variation) ? variation : null;
    }

    /// <summary>√(Σ (ln x − mean of ln x)² ÷ (n − lost)), of amounts above zero.</summary>
    public static double DeviationOfLogs(in Amounts amounts, int lost)
    {
        var logs = new double[amounts.Count];
        for (var i = 0; i < logs.Length; i++)
        {
            logs[i] = amounts.LogOver(i, 0);
        }

        var (mean, sum) = (LeastSquaresLine.Mean(logs), new CompensatedSum());
        foreach (var log in logs)
        {
            var deviation = (log - mean).High;
            sum.Add(deviation * deviation);
        }

        return Math.Sqrt(sum.Value / (amounts.Count - lost));
    }

    /// <summary>The sum of the k largest ÷ the sum of all.</summary>
    public static double LargestShare(in Amounts sorted, int k)
    {
        var sum = new CompensatedSum();
        for (var i = Math.Max(0, sorted.Count - k); i < sorted.Count; i++)
        {
            sum.Add(sorted[i]);
        }

        return (sum.Total / sorted.Sum).High;
    }

    /// <summary>The largest ÷ the second.</summary>
    public static double Primacy(in Amounts amounts)
    {
        var (largest, second) = amounts.AtLeastTwo().LargestTwo();
        return amounts.IsZero(second)
            ? throw amounts.Undefined("the second largest amount is zero")
            : Finite((amounts[largest] / amounts[second]).High, amounts.Index);
    }

    /// <summary>Σ |δ| ÷ 2n, of which half are positive.</summary>
    public static double Hoover(in Amounts amounts)
    {
        var sum = new CompensatedSum();
        for (var i = 0; i < amounts.Count; i++)
        {
            var difference = (amounts[i] * amounts.Count) - amounts.Sum;
            sum.Add(difference.High > 0 ? difference : 0);
        }

        return (sum.Total / (amounts.Sum * amounts.Count)).High;
    }

    /// <summary>Σ |amount share − reference share| ÷ 2: the sum of the positive differences, or of the negative ones, which is the same.</summary>
    public static double Hoover(in Amounts amounts, in Amounts reference)
    {
        amounts.CheckCount(reference);
        var (more, less) = (new CompensatedSum(), new CompensatedSum());
        var (sizeOfMore, sizeOfLess) = (0d, 0d);
        for (var i = 0; i < amounts.Count; i++)
        {
            var (one, other) = (amounts[i] * reference.Sum, reference[i] * amounts.Sum);
            var difference = one - other;
            if (difference.High > 0)
            {
                more.Add(difference);
                sizeOfMore += one.High;
            }
            else
            {
                less.Add(other - one);
                sizeOfLess += other.High;
            }
        }

        // Small places keep the digits that differences of large ones lose.
        return ((sizeOfMore < sizeOfLess ? more : less).Total / (amounts.Sum * reference.Sum)).High;
    }

    /// <summary>Σ (2i − n − 1) xᵢ ÷ (n − lost) Σ xᵢ, with i from 1 for the smallest amount to n for the largest.</summary>
    public static double Gini(in Amounts amounts, int lost)
    {
        var sorted = amounts.Sorted();
        var sum = new CompensatedSum();
        for (var i = 0; i < sorted.Count; i++)
        {
            sum.Add(sorted[i] * ((2d * i) + 1 - sorted.Count));
        }

        return Math.Max(0, (sum.Total / (sorted.Sum * (sorted.Count - lost))).High);
    }

    /// <summary>Σ wᵢ (xᵢ − x̄) (Wᵢ₋₁ + Wᵢ − W) ÷ W Σ wᵢ xᵢ with the running weights W, from the smallest value to the largest.</summary>
    public static double Gini(in Amounts values, in Amounts weights)
    {
        var total = Total(values, weights);
        if (total.High == 0)
        {
            throw values.Undefined("all values that have weight are zero, or too small for a double");
        }

        var sorted = values.SortedWith(weights, out var theirs);
        var (sum, running) = (new CompensatedSum(), -weights.Sum);
        for (var i = 0; i < sorted.Count; i++)
        {
            var difference = (sorted[i] * weights.Sum) - total;
            sum.Add(difference * theirs[i] * (running + theirs[i]));
            running += theirs[i] * 2;
        }

        return Math.Max(0, (sum.Total / (weights.Sum * weights.Sum * total)).High);
    }

    /// <summary>√(Σ w (x − x̄)² ÷ Σ w) ÷ |x̄| with x̄ = Σ wx ÷ Σ w.</summary>
    public static double Variation(in Amounts values, in Amounts weights)
    {
        var total = Total(values, weights);
        if (total.High == 0)
        {
            throw values.Undefined("the weighted mean is zero");
        }

        var sum = new CompensatedSum();
        for (var i = 0; i < values.Count; i++)
        {
            var deviation = ((values[i] * weights.Sum) - total).High / total.High;
            sum.Add(weights[i] * deviation * deviation);
        }

        return Finite(Math.Sqrt(sum.Value / weights.Sum.High), values.Index);
    }

    /// <summary>−Σ s ln s ÷ ln n.</summary>
    public static double EntropyNormalized(in Amounts amounts) => Math.Min(1, Entropy(amounts) / Math.Log(amounts.AtLeastTwo().Count));

    /// <summary>−Σ s ln s.</summary>
    public static double Entropy(in Amounts amounts)
    {
        var sum = new CompensatedSum();
        for (var i = 0; i < amounts.Count; i++)
        {
            var share = amounts[i].High / amounts.Sum.High;
            if (share > 0.5)
            {
                var rest = (amounts.Sum - amounts[i]).High / amounts.Sum.High;
                sum.Add(share * -SmallDifferences.Log(-rest, 1 - rest));
            }
            else if (share > 0)
            {
                sum.Add(share * -Math.Log(share));
            }
        }

        return sum.Value;
    }

    /// <summary>Σ (r ln r − δ) ÷ n with r = 1 + δ.</summary>
    public static double Theil(in Amounts amounts)
    {
        var sum = new CompensatedSum();
        for (var i = 0; i < amounts.Count; i++)
        {
            sum.Add(SmallDifferences.TimesLogLess(amounts.Deviation(i), amounts.Ratio(i)));
        }

        return sum.Value / amounts.Count;
    }

    /// <summary>Σ (δ − ln r) ÷ n.</summary>
    public static double MeanLogDeviation(in Amounts amounts)
    {
        var sum = new CompensatedSum();
        for (var i = 0; i < amounts.Count; i++)
        {
            sum.Add(amounts.IsZero(i) ? throw amounts.Undefined("an amount is zero, which has no logarithm") : amounts.LessLog(i));
        }

        return sum.Value / amounts.Count;
    }

    /// <summary>1 − (Σ rᵖ ÷ n)^(1/p) with p = 1 − ε, and 1 − exp(Σ ln r ÷ n) for ε = 1.</summary>
    public static double Atkinson(in Amounts amounts, double epsilon)
    {
        var (power, least) = (1 - epsilon, -1);
        for (var i = 0; i < amounts.Count; i++)
        {
            if (!amounts.IsZero(i))
            {
                least = least < 0 || amounts.IsBelow(i, least) ? i : least;
            }
            else if (epsilon >= 1)
            {
                return 1;
            }
        }

        var log = amounts.Log(least);
        return Math.Max(0, -SmallDifferences.ExpM1(
            power == 0 ? -MeanLogDeviation(amounts)
            : power * log > MostExponent ? log + (LogOfMeanPower(amounts, power, log) / power)
            : LogOfMeanPower(amounts, epsilon) / power));
    }

    /// <summary>ln(Σ rᵖ ÷ n), from the sum of rᵖ − 1 − pδ, of which each term has the sign of p(p − 1).</summary>
    private static double LogOfMeanPower(in Amounts amounts, double epsilon)
    {
        var (power, sum) = (1 - epsilon, new CompensatedSum());
        for (var i = 0; i < amounts.Count; i++)
        {
            if (amounts.IsZero(i))
            {
                sum.Add(-epsilon);
                continue;
            }

            var (deviation, ratio, log) = (amounts.Deviation(i), amounts.Ratio(i), amounts.Log(i));
            sum.Add(epsilon < 0.5
                ? (ratio * SmallDifferences.ExpLessLine(-epsilon * log)) - (epsilon * SmallDifferences.TimesLogLess(deviation, ratio))
                : SmallDifferences.ExpLessLine(power * log) - (power * SmallDifferences.LessLog(deviation, log)));
        }

        var mean = sum.Value / amounts.Count;
        return SmallDifferences.Log(mean, 1 + mean);
    }

    /// <summary>ln(Σ (r ÷ least r)ᵖ ÷ n) for a negative p, where rᵖ itself could leave the range of a double.</summary>
    private static double LogOfMeanPower(in Amounts amounts, double power, double least)
    {
        var sum = new CompensatedSum();
        for (var i = 0; i < amounts.Count; i++)
        {
            sum.Add(Math.Exp(power * (amounts.Log(i) - least)));
        }

        return Math.Log(sum.Value / amounts.Count);
    }

    /// <summary>Refuses an aversion to inequality that is none.</summary>
    public static double Aversion(double epsilon) => epsilon >= 0 && double.IsFinite(epsilon)
        ? epsilon
        : throw new ArgumentOutOfRangeException(nameof(epsilon), epsilon, Invariant($"epsilon must be a number of zero or more, and was {epsilon}."));

    /// <summary>Σ wx.</summary>
    private static DoubleDouble Total(in Amounts values, in Amounts weights)
    {
        values.CheckCount(weights);
        var sum = new CompensatedSum();
        for (var i = 0; i < values.Count; i++)
        {
            sum.Add(values[i] * weights[i]);
        }

        return sum.Total;
    }

    /// <summary>Σ (nx − Σ x)², which is Σ δ² × (Σ x)².</summary>
    private static DoubleDouble SquaredDeviations(in Amounts amounts)
    {
        var sum = new CompensatedSum();
        for (var i = 0; i < amounts.Count; i++)
        {
            var difference = (amounts[i] * amounts.Count) - amounts.Sum;
            sum.Add(difference * difference);
        }

        return sum.Total;
    }

    private static double Finite(double value, string index) =>
        double.IsFinite(value) ? value : throw TooLarge(index);

    private static OverflowException TooLarge(string index) => new($"{index} is too large for a double.");
}
