using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>The indices of single lists of amounts by name, for laws that hold for many of them.</summary>
internal static class Indices
{
    public delegate double Of(double[] amounts);

    public delegate double OfMoney(Money[] amounts);

    public delegate double OfBreakdown(Breakdown<int, Money> breakdown);

    public static readonly (string Name, Of Doubles, OfMoney Money, OfBreakdown Breakdown)[] All =
    [
        ("Herfindahl", x => Concentration.Herfindahl(x), x => Concentration.Herfindahl(x), x => Concentration.Herfindahl(x)),
        ("HerfindahlNormalized", x => Concentration.HerfindahlNormalized(x), x => Concentration.HerfindahlNormalized(x), x => Concentration.HerfindahlNormalized(x)),
        ("LargestShare", x => Concentration.LargestShare(x, 2), x => Concentration.LargestShare(x, 2), x => Concentration.LargestShare(x, 2)),
        ("Primacy", x => Concentration.Primacy(x), x => Concentration.Primacy(x), x => Concentration.Primacy(x)),
        ("Entropy", x => Concentration.Entropy(x), x => Concentration.Entropy(x), x => Concentration.Entropy(x)),
        ("EntropyNormalized", x => Concentration.EntropyNormalized(x), x => Concentration.EntropyNormalized(x), x => Concentration.EntropyNormalized(x)),
        ("Gini", x => Concentration.Gini(x), x => Concentration.Gini(x), x => Concentration.Gini(x)),
        ("GiniCorrected", x => Concentration.GiniCorrected(x), x => Concentration.GiniCorrected(x), x => Concentration.GiniCorrected(x)),
        ("Hoover", x => Concentration.Hoover(x), x => Concentration.Hoover(x), x => Concentration.Hoover(x)),
        ("Theil", x => Concentration.Theil(x), x => Concentration.Theil(x), x => Concentration.Theil(x)),
        ("MeanLogDeviation", x => Concentration.MeanLogDeviation(x), x => Concentration.MeanLogDeviation(x), x => Concentration.MeanLogDeviation(x)),
        ("Atkinson", x => Concentration.Atkinson(x, 0.3), x => Concentration.Atkinson(x, 0.3), x => Concentration.Atkinson(x, 0.3)),
        ("CoefficientOfVariation", x => Concentration.CoefficientOfVariation(x), x => Concentration.CoefficientOfVariation(x), x => Concentration.CoefficientOfVariation(x)),
        ("CoefficientOfVariationOfSample", x => Concentration.CoefficientOfVariationOfSample(x), x => Concentration.CoefficientOfVariationOfSample(x), x => Concentration.CoefficientOfVariationOfSample(x)),
    ];

    public static TheoryData<string> Names { get; } = [.. All.Select(index => index.Name)];

    public static (string Name, Of Doubles, OfMoney Money, OfBreakdown Breakdown) Named(string name) => All.Single(index => index.Name == name);
}
