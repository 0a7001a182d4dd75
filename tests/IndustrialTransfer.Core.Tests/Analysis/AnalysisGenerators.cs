using FsCheck;
using FsCheck.Fluent;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Amounts in yuan as reports have them, from a tenth of a fen to ten thousand billion, zeros and losses among them; rates; ties.</summary>
public static class AnalysisGenerators
{
    private static readonly Gen<decimal> Positives = Gen.Frequency(
        (4, Gen.Choose(1, 1_000_000).Select(n => n / 100m)),
        (2, Gen.Choose(1, 1_000_000_000).Select(n => n * 10_000m)),
        (1, Gen.Choose(1, 99).Select(n => n / 1000m)),
        (1, Gen.Elements(1m, 100m, 10_380_000_000m, 9_999_999_999_999m)));

    public static Arbitrary<PositiveMoney> Positive() => Arb.From(Positives.Select(amount => new PositiveMoney(Money.Yuan(amount))));

    public static Arbitrary<Money> Amount() => Arb.From(Gen.Frequency(
        (6, Positives), (3, Positives.Select(amount => -amount)), (1, Gen.Constant(0m))).Select(amount => Money.Yuan(amount)));

    public static Arbitrary<GrowthRate> Rate() => Arb.From(Gen.Frequency(
        (6, Gen.Choose(-999, 3000).Select(n => n / 10m)),
        (1, Gen.Elements(0m, -99.9m, 100m, 0.1m, 299.9m))).Select(percent => new GrowthRate(Percentage.FromPercent(percent))));
}
