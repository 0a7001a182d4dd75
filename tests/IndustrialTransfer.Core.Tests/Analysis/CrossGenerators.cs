using FsCheck;
using FsCheck.Fluent;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Tables with zeros in them, whole rows and columns of zeros now and then, and amounts from a billionth of a yuan to ten thousand billion.</summary>
public static class CrossGenerators
{
    private static readonly Gen<decimal> Amount = Gen.Frequency(
        (5, Gen.Choose(1, 1000).Select(n => (decimal)n)),
        (3, Gen.Choose(1, 1_000_000).Select(n => n / 100m)),
        (2, Gen.Choose(1, 1_000_000_000).Select(n => n * 10_000m)),
        (1, Gen.Elements(0.000000001m, 10_000_000_000_000m, 9_999_999_999_999.999999999m)),
        (2, Gen.Constant(0m)));

    public static Arbitrary<AmountTable> Table() => Arb.From(
        from rows in Gen.Choose(1, 5)
        from columns in Gen.Choose(1, 5)
        from amounts in Gen.ArrayOf(Gen.ArrayOf(Amount, columns), rows)
        select new AmountTable(amounts));
}
