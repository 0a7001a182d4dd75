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

    private static readonly Gen<ReportingPeriod> Times =
        from day in Days
        from isDay in Gen.Elements(true, false)
        select isDay ? ReportingPeriod.Day(day) : ReportingPeriod.Month(day.Year, day.Month);

    private static readonly Gen<decimal> Numbers =
        from digits in Gen.Choose(0, int.MaxValue)
        from scale in Gen.Choose(0, 6)
        select new decimal(digits, 0, 0, false, (byte)scale);

    private static readonly Gen<Currency> Currencies = Gen.Elements(Currency.CNY, Currency.USD, Currency.XXX);

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
        from agreement in Gen.Elements(Enum.GetValues<AgreementKind>())
        from received in Amounts(isSigned: true, isOncePerPeriod: false)
        from output in Amounts(isSigned: false, isOncePerPeriod: true)
        from tax in Amounts(isSigned: true, isOncePerPeriod: true)
        from estimates in Gen.SubListOf(Enum.GetValues<DealAmount>())
        from changes in Changes
        select new Deal
        {
            Id = text,
            Name = text,
            Host = place,
            Investor = isKnown ? new Investor { Name = text, Origin = place } : null,
            LeadSource = isKnown ? null : text,
            Sectors = [.. sectors.Select(Sector.Named)],
            PlannedInvestment = isKnown ? new Money(new decimal(amount, 0, 0, false, (byte)scale), currency) : null,
            Agreement = isKnown ? null : agreement,
            ContractAmount = isKnown ? null : new Money(amount, currency),
            Land = isKnown ? null : LandArea.FromMu(new decimal(amount, 0, 0, false, (byte)scale)),
            Jobs = isKnown ? new ItemCount(amount) : null,
            FundsReceived = received,
            ActualOutput = output,
            ActualTax = tax,
            ActualJobs = isKnown ? null : new ItemCount(amount),
            Estimates = [.. estimates],
            Milestones = [.. stages.Zip(days.Order(), months).Select(each => each.Third
                ? new Milestone(each.First, ReportingPeriod.Month(each.Second.Year, each.Second.Month))
                : new Milestone(each.First, each.Second))],
            StatusChanges = changes,
        });

    /// <summary>Up to six amounts of one currency, in no order.</summary>
    private static Gen<IReadOnlyList<DatedAmount>> Amounts(bool isSigned, bool isOncePerPeriod) =>
        from currency in Currencies
        from count in Gen.Choose(0, 6)
        from periods in Gen.ListOf(Times, count)
        from numbers in Gen.ListOf(Numbers, count)
        from negative in Gen.ListOf(Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(isSigned))), count)
        select (IReadOnlyList<DatedAmount>)
        [
            .. (isOncePerPeriod ? periods.Distinct() : periods)
                .Zip(numbers, negative)
                .Select(each => new DatedAmount(each.First, new Money(each.Third ? -each.Second : each.Second, currency))),
        ];

    /// <summary>Up to four changes that count from different days, in no order.</summary>
    private static Gen<IReadOnlyList<StatusChange>> Changes =>
        from count in Gen.Choose(0, 4)
        from periods in Gen.ListOf(Times, count)
        from statuses in Gen.ListOf(Gen.Elements(Enum.GetValues<DealStatus>()), count)
        from reasons in Gen.ListOf(Gen.Elements("no power supply", "资金链断裂"), count)
        select (IReadOnlyList<StatusChange>)
        [
            .. periods.DistinctBy(period => period.End).Zip(statuses, reasons).Select(each =>
                new StatusChange(each.Second, each.First, each.Second == DealStatus.Ongoing ? null : each.Third)),
        ];
}
