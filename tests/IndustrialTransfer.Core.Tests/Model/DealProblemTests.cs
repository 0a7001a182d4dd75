using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Properties;
using NodaTime;

namespace IndustrialTransfer.Tests.Model;

/// <summary>The rules across properties: each broken once, with its sentence, and each kept as narrowly as it can be.</summary>
[Properties(Arbitrary = [typeof(ModelGenerators)])]
public sealed class DealProblemTests
{
    private static readonly StatusChange Terminated = new(DealStatus.Terminated, ReportingPeriod.Month(2024, 2), "no power supply");

    private static readonly Dictionary<string, (Func<Deal> Deal, string[] Problems)> Cases = new()
    {
        ["the sample"] = (() => ModelSamples.Deal, []),
        ["only what must be known"] = (() => Bare, []),
        ["planned and contracted in two currencies"] = (
            () => Bare with { PlannedInvestment = Money.Yuan(7m), ContractAmount = Dollars(1m) },
            ["ContractAmount: USD 1 must be of the currency of PlannedInvestment (CNY 7)."]),
        ["received in another currency than contracted"] = (
            () => Bare with { ContractAmount = Dollars(1m), FundsReceived = [On(2024, 3, 1, Money.Yuan(7m))] },
            ["FundsReceived: CNY 7 must be of the currency of ContractAmount (USD 1)."]),
        ["tax in another currency than output"] = (
            () => Bare with { ExpectedAnnualOutput = Money.Yuan(7m), ExpectedAnnualTax = Dollars(9m) },
            ["ExpectedAnnualTax: USD 9 must be of the currency of ExpectedAnnualOutput (CNY 7)."]),
        ["actual in another currency than expected"] = (
            () => Bare with
            {
                ExpectedAnnualOutput = Money.Yuan(7m),
                ActualOutput = [On(2024, 3, 1, Dollars(1m))],
                ActualTax = [On(2024, 3, 1, new Money(2m, Currency.EUR))],
            },
            [
                "ActualOutput: USD 1 must be of the currency of ExpectedAnnualOutput (CNY 7).",
                "ActualTax: EUR 2 must be of the currency of ExpectedAnnualOutput (CNY 7).",
            ]),
        ["an amount that names no currency beside one that does"] = (
            () => Bare with { PlannedInvestment = new Money(7m, Currency.XXX), ContractAmount = Money.Yuan(7m) },
            ["ContractAmount: CNY 7 must be of the currency of PlannedInvestment (XXX 7)."]),
        ["nothing of no currency goes with any"] = (() => Bare with { PlannedInvestment = default(Money), ContractAmount = Money.Yuan(7m) }, []),
        ["invested in dollars and earned in yuan"] = (
            () => Bare with { PlannedInvestment = Dollars(1m), ExpectedAnnualOutput = Money.Yuan(7m) }, []),
        ["estimates of what is not known"] = (
            () => Bare with { Jobs = new ItemCount(3), Estimates = Enum.GetValues<DealAmount>() },
            [
                .. Enum.GetNames<DealAmount>().Where(name => name != "Jobs")
                    .Select(name => $"Estimates: {name} cannot be an estimate while it is not known."),
            ]),
        ["estimates of all that is known"] = (() => ModelSamples.Deal with { Estimates = Enum.GetValues<DealAmount>() }, []),
        ["a contract in negotiation"] = (
            () => Bare with
            {
                Agreement = AgreementKind.Contract,
                ContractAmount = Money.Yuan(7m),
                Milestones = [new Milestone(DealStage.Negotiation, ReportingPeriod.Month(2024, 1))],
            },
            [
                "Agreement: Contract must wait for the stage Signed, and the last milestone is Negotiation 2024-01.",
                "ContractAmount: CNY 7 must wait for the stage Signed, and the last milestone is Negotiation 2024-01.",
            ]),
        ["a letter of intent in negotiation"] = (
            () => Bare with { Agreement = AgreementKind.LetterOfIntent, Milestones = [new Milestone(DealStage.Negotiation, ReportingPeriod.Month(2024, 1))] }, []),
        ["a contract where no stage is known"] = (() => Bare with { Agreement = AgreementKind.Contract, ContractAmount = Money.Yuan(7m) }, []),
        ["a contract where only a later stage is known"] = (
            () => Bare with { Agreement = AgreementKind.Contract, Milestones = [new Milestone(DealStage.LandSupplied, ReportingPeriod.Month(2024, 1))] }, []),
        ["received before signing"] = (
            () => Bare with { FundsReceived = [On(2024, 1, 31, Money.Yuan(7m)), On(2024, 1, 30, Money.Yuan(8m))], Milestones = [Signed(2024, 2, 1)] },
            [
                "FundsReceived: CNY 8 (2024-01-30) must not come before Signed 2024-02-01.",
                "FundsReceived: CNY 7 (2024-01-31) must not come before Signed 2024-02-01.",
            ]),
        ["received on the day of signing"] = (() => Bare with { FundsReceived = [On(2024, 2, 1, Money.Yuan(7m))], Milestones = [Signed(2024, 2, 1)] }, []),
        ["received some time in the month of signing"] = (
            () => Bare with
            {
                FundsReceived = [On(2024, 2, 1, Money.Yuan(7m))],
                Milestones = [new Milestone(DealStage.Signed, ReportingPeriod.Month(2024, 2))],
            },
            []),
        ["nothing received before signing"] = (() => Bare with { FundsReceived = [On(2024, 1, 1, Money.Yuan(0m))], Milestones = [Signed(2024, 2, 1)] }, []),
        ["received before a stage later than signing"] = (
            () => Bare with
            {
                FundsReceived = [On(2024, 1, 1, Money.Yuan(7m))],
                Milestones = [new Milestone(DealStage.LandSupplied, new LocalDate(2024, 2, 1))],
            },
            []),
        ["more received than contracted"] = (
            () => Bare with
            {
                PlannedInvestment = Money.Yuan(100m),
                ContractAmount = Money.Yuan(10m),
                FundsReceived = [On(2024, 3, 1, Money.Yuan(7m)), On(2024, 3, 2, Money.Yuan(3.01m))],
            },
            ["FundsReceived: CNY 10.01 in all must not be more than ContractAmount (CNY 10)."]),
        ["more received than planned"] = (
            () => Bare with { PlannedInvestment = Money.Yuan(10m), FundsReceived = [On(2024, 3, 1, Money.Yuan(11m))] },
            ["FundsReceived: CNY 11 in all must not be more than PlannedInvestment (CNY 10)."]),
        ["more received than planned and not more than contracted"] = (
            () => Bare with { PlannedInvestment = Money.Yuan(5m), ContractAmount = Money.Yuan(10m), FundsReceived = [On(2024, 3, 1, Money.Yuan(10m))] }, []),
        ["more received than estimated"] = (
            () => Bare with
            {
                PlannedInvestment = Money.Yuan(10m),
                FundsReceived = [On(2024, 3, 1, Money.Yuan(11m))],
                Estimates = [DealAmount.PlannedInvestment],
            },
            []),
        ["an estimate of what was received that is more than contracted"] = (
            () => Bare with { ContractAmount = Money.Yuan(10m), FundsReceived = [On(2024, 3, 1, Money.Yuan(11m))], Estimates = [DealAmount.FundsReceived] }, []),
        ["received and nothing planned"] = (() => Bare with { FundsReceived = [On(2024, 3, 1, new Money(5m, Currency.XXX))] }, []),
        ["more paid back than received"] = (
            () => Bare with { FundsReceived = [On(2024, 3, 1, Money.Yuan(7m)), On(2024, 4, 1, Money.Yuan(-8m))] },
            ["FundsReceived: CNY -1 in all must not be below zero: more was paid back than received."]),
        ["all paid back"] = (() => Bare with { FundsReceived = [On(2024, 3, 1, Money.Yuan(7m)), On(2024, 4, 1, Money.Yuan(-7m))] }, []),
        ["more received than money can hold"] = (
            () => Bare with { FundsReceived = [On(2024, 3, 1, Money.Yuan(decimal.MaxValue)), On(2024, 4, 1, Money.Yuan(1m))] },
            ["FundsReceived: CNY 79228162514264337593543950335 (2024-03-01) and the rest must add up within the digits of money."]),
        ["tax above output"] = (
            () => Bare with { ExpectedAnnualOutput = Money.Yuan(445m), ExpectedAnnualTax = Money.Yuan(446m) },
            ["ExpectedAnnualTax: CNY 446 must not be more than ExpectedAnnualOutput (CNY 445)."]),
        ["tax of all the output"] = (() => Bare with { ExpectedAnnualOutput = Money.Yuan(445m), ExpectedAnnualTax = Money.Yuan(445m) }, []),
        ["no land supplied"] = (
            () => Bare with { Land = default(LandArea), Milestones = [new Milestone(DealStage.LandSupplied, new LocalDate(2024, 2, 1))] },
            ["Land: 0 mu must be above zero with the milestone LandSupplied 2024-02-01."]),
        ["land supplied and not measured"] = (() => Bare with { Milestones = [new Milestone(DealStage.LandSupplied, new LocalDate(2024, 2, 1))] }, []),
        ["no land for a project in a factory that stands"] = (() => Bare with { Land = default(LandArea), Milestones = [Signed(2024, 2, 1)] }, []),
        ["built after termination"] = (
            () => Bare with { StatusChanges = [Terminated], Milestones = [Signed(2024, 1, 1), new Milestone(DealStage.UnderConstruction, new LocalDate(2024, 3, 1))] },
            ["Milestones: UnderConstruction 2024-03-01 must not be reached while the deal is terminated (since 2024-02)."]),
        ["signed on the day of termination"] = (() => Bare with { StatusChanges = [Terminated], Milestones = [Signed(2024, 2, 29)] }, []),
        ["built some time in the month of termination"] = (
            () => Bare with { StatusChanges = [Terminated], Milestones = [new Milestone(DealStage.UnderConstruction, ReportingPeriod.Quarter(2024, 1))] }, []),
        ["built after the deal was taken up again"] = (
            () => Bare with
            {
                StatusChanges = [Terminated, new StatusChange(DealStatus.Ongoing, new LocalDate(2024, 6, 1))],
                Milestones = [new Milestone(DealStage.UnderConstruction, new LocalDate(2024, 6, 2))],
            },
            []),
        ["built before the deal was taken up again"] = (
            () => Bare with
            {
                StatusChanges = [Terminated, new StatusChange(DealStatus.Ongoing, new LocalDate(2024, 6, 1))],
                Milestones = [new Milestone(DealStage.UnderConstruction, new LocalDate(2024, 5, 31))],
            },
            ["Milestones: UnderConstruction 2024-05-31 must not be reached while the deal is terminated (since 2024-02)."]),
        ["built perhaps after the deal was taken up again"] = (
            () => Bare with
            {
                StatusChanges = [Terminated, new StatusChange(DealStatus.Ongoing, new LocalDate(2024, 6, 1))],
                Milestones = [new Milestone(DealStage.UnderConstruction, ReportingPeriod.Quarter(2024, 2))],
            },
            []),
        ["built while delayed"] = (
            () => Bare with
            {
                StatusChanges = [new StatusChange(DealStatus.Delayed, new LocalDate(2024, 2, 1))],
                Milestones = [new Milestone(DealStage.UnderConstruction, new LocalDate(2024, 3, 1))],
            },
            []),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    private static Deal Bare => new() { Id = "1", Name = "a", Host = ModelSamples.Park };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_deal_says_what_in_it_contradicts_itself(string what)
    {
        var (deal, problems) = Cases[what];
        Assert.Equal(problems, deal().Problems().Select(problem => problem.ToString()));
    }

    [Property]
    public bool Listing_problems_never_throws_and_each_names_a_member(Deal deal) =>
        deal.Problems().All(problem => typeof(Deal).GetProperty(problem.Member) is not null);

    [Property]
    public bool What_is_not_known_contradicts_nothing(Deal deal) => (deal with
    {
        PlannedInvestment = null,
        Agreement = null,
        ContractAmount = null,
        Land = null,
        ExpectedAnnualOutput = null,
        ExpectedAnnualTax = null,
        FundsReceived = [],
        ActualOutput = [],
        ActualTax = [],
        Estimates = [],
        StatusChanges = [],
    }).Problems().Count == 0;

    [Fact]
    public void A_problem_has_member_value_and_rule() => Assert.Equal(
        new DealProblem("Land", "0 mu", "must be above zero with the milestone LandSupplied 2024-02-01"),
        Assert.Single(Cases["no land supplied"].Deal().Problems()));

    private static Money Dollars(decimal amount) => new(amount, Currency.USD);

    private static DatedAmount On(int year, int month, int day, Money amount) => new(new LocalDate(year, month, day), amount);

    private static Milestone Signed(int year, int month, int day) => new(DealStage.Signed, new LocalDate(year, month, day));
}
