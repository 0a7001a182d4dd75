using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Every index is what its definition gives over exact numbers, to twelve digits at least.</summary>
[Properties(Arbitrary = [typeof(ConcentrationGenerators)])]
public sealed class ConcentrationOracleLaws
{
    [Property]
    public void Of_doubles_the_rational_indices_are_right(UnequalAmounts amounts)
    {
        var (x, truth) = (amounts.Values, new TrueIndices(amounts.Values));

        Near.Relative(truth.Herfindahl, Concentration.Herfindahl(x));
        Near.Relative(truth.HerfindahlNormalized, Concentration.HerfindahlNormalized(x));
        Near.Relative(truth.Gini, Concentration.Gini(x));
        Near.Relative(truth.Gini * x.Length / (x.Length - 1), Concentration.GiniCorrected(x));
        Near.Relative(truth.Hoover, Concentration.Hoover(x));
        Near.Relative(truth.LargestShare(1), Concentration.LargestShare(x, 1));
        Near.Relative(truth.LargestShare(3), Concentration.LargestShare(x, 3));
        Near.Relative(truth.Variation, Concentration.CoefficientOfVariation(x));
        Near.Relative(truth.VariationOfSample, Concentration.CoefficientOfVariationOfSample(x));
    }

    [Property]
    public void Of_doubles_the_irrational_indices_are_right(UnequalAmounts amounts)
    {
        var (x, truth) = (amounts.Values, new TrueIndices(amounts.Values));

        Near.Relative(truth.Entropy, Concentration.Entropy(x));
        Near.Relative(truth.Entropy / Math.Log(x.Length), Concentration.EntropyNormalized(x));
        Near.Relative(truth.Theil, Concentration.Theil(x));
        Near.Relative(truth.AtkinsonHalf, Concentration.Atkinson(x, 0.5));
        if (x.All(value => value > 0))
        {
            Near.Relative(truth.MeanLogDeviation, Concentration.MeanLogDeviation(x));
            Near.Relative(truth.AtkinsonOne, Concentration.Atkinson(x, 1));
            Near.Relative(truth.AtkinsonTwo, Concentration.Atkinson(x, 2));
        }
    }

    [Property]
    public void Of_quantities_the_rational_indices_are_right(PositiveAmounts amounts)
    {
        var (x, truth) = (Array.ConvertAll(amounts.Values, value => Money.Yuan(value)), new TrueIndices(amounts.Values));

        Near.Relative(truth.Herfindahl, Concentration.Herfindahl(x));
        Near.Relative(truth.HerfindahlNormalized, Concentration.HerfindahlNormalized(x));
        Near.Relative(truth.Gini, Concentration.Gini(x));
        Near.Relative(truth.Gini * x.Length / (x.Length - 1), Concentration.GiniCorrected(x));
        Near.Relative(truth.Hoover, Concentration.Hoover(x));
        Near.Relative(truth.LargestShare(2), Concentration.LargestShare(x, 2));
        Near.Relative(truth.Primacy, Concentration.Primacy(x));
        Near.Relative(truth.Variation, Concentration.CoefficientOfVariation(x));
        Near.Relative(truth.VariationOfSample, Concentration.CoefficientOfVariationOfSample(x));
    }

    [Property]
    public void Of_quantities_the_irrational_indices_are_right(PositiveAmounts amounts)
    {
        var (x, truth) = (Array.ConvertAll(amounts.Values, LandArea.FromMu), new TrueIndices(amounts.Values));

        Near.Relative(truth.Entropy, Concentration.Entropy(x));
        Near.Relative(truth.Theil, Concentration.Theil(x));
        Near.Relative(truth.MeanLogDeviation, Concentration.MeanLogDeviation(x));
        Near.Relative(truth.AtkinsonHalf, Concentration.Atkinson(x, 0.5));
        Near.Relative(truth.AtkinsonOne, Concentration.Atkinson(x, 1));
        Near.Relative(truth.AtkinsonTwo, Concentration.Atkinson(x, 2));
    }

    [Property]
    public void Of_doubles_the_weighted_indices_are_right(UnequalAmounts amounts, UnequalAmounts others)
    {
        var n = Math.Min(amounts.Values.Length, others.Values.Length);
        double[] x = [.. amounts.Values.Take(n - 1), 3], w = [.. others.Values.Take(n - 1), 5];
        var (truth, weights) = (new TrueIndices(x), new TrueIndices(w));

        Assert.InRange(Concentration.Hoover(x, w), 0, 1);
        if (x.Concat(w).All(value => value is 0 or > 1e-12 and < 1e15))
        {
            Near.Relative(truth.HooverAgainst(weights), Concentration.Hoover(x, w));
            Near.Relative(truth.WeightedGini(weights), Concentration.Gini(x, w));
            Near.Relative(truth.Williamson(weights), Concentration.Williamson(x, w));
        }
    }

    [Property]
    public void Of_quantities_the_weighted_indices_are_right(PositiveAmounts amounts, PositiveAmounts others)
    {
        var n = Math.Min(amounts.Values.Length, others.Values.Length);
        var (x, w) = (amounts.Values.Take(n).ToArray(), others.Values.Take(n).ToArray());
        var (values, weights) = (x.Select(value => Money.Yuan(value)), w.Select(LandArea.FromMu));
        var (truth, trueWeights) = (new TrueIndices(x), new TrueIndices(w));

        (double True, double Actual)[] pairs =
        [
            (truth.HooverAgainst(trueWeights), Concentration.Hoover(values, weights)),
            (truth.WeightedGini(trueWeights), Concentration.Gini(values, weights)),
            (truth.Williamson(trueWeights), Concentration.Williamson(values, weights)),
        ];

        // Products of what differs in its last digits only have more digits than two doubles.
        var alike = x.Max() - x.Min() < 1e-15m * x.Max() || w.Max() - w.Min() < 1e-15m * w.Max();
        Assert.All(pairs, pair =>
        {
            if (alike)
            {
                Assert.Equal(pair.True, pair.Actual, (1e-12 * pair.True) + 1e-29);
            }
            else
            {
                Near.Relative(pair.True, pair.Actual);
            }
        });
    }
}
