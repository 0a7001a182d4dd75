using FsCheck;
using FsCheck.Fluent;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Numbers as reports have them, from fractions to billions, and how they print them.</summary>
public static class AuditGenerators
{
    public static Arbitrary<Measured> Numbers() => Arb.From(
        from digits in Gen.Choose(1_000_000, 99_999_999)
        from power in Gen.Choose(-7, 4)
        from kept in Gen.Frequency((1, Gen.Constant(1)), (3, Gen.Constant(2)), (8, Gen.Choose(3, 6)))
        from halves in Gen.Elements(Enum.GetValues<Halves>())
        select new Measured(digits * Print.Power(power), kept, halves));

    public static Arbitrary<ReportKind> Kinds() => Arb.From(Gen.Elements(ReportKind.All));
}
