using FsCheck;
using FsCheck.Fluent;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>
/// Amounts as reports have them; huge ones beside tiny ones; nearly equal ones; one that has all; and, of doubles, from one end of their range to
/// the other.
/// </summary>
public static class ConcentrationGenerators
{
    private static readonly Gen<decimal> Usual = Gen.Choose(1, 1_000_000).Select(n => n / 100m);

    private static readonly Gen<decimal> FarApart = Gen.Elements(0.000000001m, 0.000000003m, 1m, 12.5m, 10_380_000_000m, 9_999_999_999_999m, 10_000_000_000_000m);

    private static readonly Gen<Gen<decimal>> Regimes = Gen.Elements(
        Usual,
        FarApart,
        Gen.Choose(0, 9).Select(n => 10_000_000_000_000m + (n * 0.000000001m)),
        Gen.Choose(-9, 9).Select(n => 1m + (n * 0.00001m)),
        Gen.Choose(-30, 30).Select(n => 100m + n),
        Gen.Constant(7.1m));

    private static readonly Gen<double> AnyPositive =
        from power in Gen.Choose(-1074, 1023)
        from digits in Gen.Choose(1, int.MaxValue)
        select Math.Max(double.Epsilon, Math.Min(double.MaxValue, Math.ScaleB(digits, power - 30)));

    public static Arbitrary<PositiveAmounts> Positive() => Arb.From(
        from regime in Regimes
        from count in Gen.Choose(2, 9)
        from values in Gen.ArrayOf(regime, count)
        select new PositiveAmounts(values));

    public static Arbitrary<UnequalAmounts> Unequal() => Arb.From(
        from regime in Gen.Frequency(
            (4, Regimes.Select(usual => usual.Select(value => (double)value))),
            (1, Gen.Constant(AnyPositive)))
        from zeros in Gen.Elements(0, 0, 1, 4)
        from count in Gen.Choose(2, 9)
        from values in Gen.ArrayOf(Gen.Frequency((5, regime), (zeros, Gen.Constant(0d))), count)
        select new UnequalAmounts(values.Any(value => value > 0) ? values : [.. values, 1]));
}
