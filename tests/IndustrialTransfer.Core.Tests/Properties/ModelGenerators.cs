using FsCheck;
using FsCheck.Fluent;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Model;
using NodaTime;

namespace IndustrialTransfer.Tests.Properties;

/// <summary>A day within the years that the generated deals live in.</summary>
public sealed record PositiveDay(LocalDate Date);

/// <summary>Deals with stages in their order, some reached on a day and some within a month, and with what may be unknown sometimes unknown.</summary>
public static class ModelGenerators
{
    private static readonly LocalDate Start = new(2020, 1, 1);

    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 2000).Select(Start.PlusDays);

    public static Arbitrary<PositiveDay> Day() => Arb.From(Days.Select(day => new PositiveDay(day)));

    public static Arbitrary<Deal> Deal() => Arb.From(
        from stages in Gen.SubListOf(Enum.GetValues<DealStage>())
        from days in Gen.ListOf(Days, stages.Count)
        from months in Gen.ListOf(Gen.Elements(true, false), stages.Count)
        from amount in Gen.Choose(0, int.MaxValue)
        from scale in Gen.Choose(0, 6)
        from currency in Gen.Elements(Currency.CNY, Currency.USD, Currency.XXX)
        from isKnown in Gen.Elements(true, false)
        from place in Gen.Elements<Place>(ModelSamples.Places)
        from text in Gen.Elements("a", "项目", "\"quoted\" \\ <&>", "line\nbreak", "\ud83d\ude80")
        from sectors in Gen.SubListOf(["new energy", "新能源", "finance"])
        select new Deal
        {
            Id = text,
            Name = text,
            Host = place,
            Investor = isKnown ? new Investor { Name = text, Origin = place } : null,
            Sectors = [.. sectors.Select(Sector.Named)],
            PlannedInvestment = isKnown ? new Money(new decimal(amount, 0, 0, false, (byte)scale), currency) : null,
            Land = isKnown ? null : LandArea.FromMu(new decimal(amount, 0, 0, false, (byte)scale)),
            Jobs = isKnown ? new ItemCount(amount) : null,
            Milestones = [.. stages.Zip(days.Order(), months).Select(each => each.Third
                ? new Milestone(each.First, ReportingPeriod.Month(each.Second.Year, each.Second.Month))
                : new Milestone(each.First, each.Second))],
        });
}
