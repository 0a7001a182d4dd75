using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using NodaTime;

namespace IndustrialTransfer.Tests.Model;

/// <summary>Malformed deals made in code, each with the property and the rule that it is refused with.</summary>
public sealed class MalformedDealTests
{
    private const string Blank = "The value cannot be an empty string or composed entirely of whitespace.";

    private static readonly Dictionary<string, (Func<object> Set, string Member, string Rule)> Refused = new()
    {
        ["blank lead source"] = (() => Deal with { LeadSource = " " }, "LeadSource", Blank),
        ["no such agreement"] = (() => Deal with { Agreement = (AgreementKind)4 }, "Agreement", "4 is not a AgreementKind."),
        ["negative contract amount"] = (
            () => Deal with { ContractAmount = Money.Yuan(-0.01m) }, "ContractAmount", "ContractAmount must not be negative, and was CNY -0.01."),
        ["negative planned investment"] = (
            () => Deal with { PlannedInvestment = new Money(-1m, Currency.USD) }, "PlannedInvestment", "PlannedInvestment must not be negative, and was USD -1."),
        ["negative actual jobs"] = (() => Deal with { ActualJobs = new ItemCount(-1) }, "ActualJobs", "ActualJobs must not be negative, and was -1."),
        ["no list of receipts"] = (() => Deal with { FundsReceived = null! }, "FundsReceived", "Value cannot be null."),
        ["null among receipts"] = (() => Deal with { FundsReceived = [Of(2024, 1m), null!] }, "FundsReceived", "Element 1 of FundsReceived is null."),
        ["receipts of two currencies"] = (
            () => Deal with { FundsReceived = [Of(2024, 1m), new DatedAmount(new LocalDate(2023, 5, 6), new Money(2m, Currency.USD))] },
            "FundsReceived",
            "The amounts of FundsReceived must be of one currency, and were CNY 1 (2024) and USD 2 (2023-05-06)."),
        ["a receipt that names no currency"] = (
            () => Deal with { FundsReceived = [Of(2024, 1m), Of(2024, 2m), new DatedAmount(ReportingPeriod.Year(2024), default)] },
            "FundsReceived",
            "The amounts of FundsReceived must be of one currency, and were CNY 1 (2024) and XXX 0 (2024)."),
        ["no list of output"] = (() => Deal with { ActualOutput = null! }, "ActualOutput", "Value cannot be null."),
        ["null among output"] = (() => Deal with { ActualOutput = [null!] }, "ActualOutput", "Element 0 of ActualOutput is null."),
        ["negative output"] = (
            () => Deal with { ActualOutput = [Of(2024, 1m), Of(2023, -1m)] },
            "ActualOutput",
            "The amounts of ActualOutput must not be negative, and one was CNY -1 (2023)."),
        ["output of one period twice"] = (
            () => Deal with { ActualOutput = [Of(2024, 1m), Of(2023, 1m), Of(2024, 1m)] },
            "ActualOutput",
            "The period 2024 comes twice in ActualOutput: CNY 1 and CNY 1."),
        ["output of two currencies"] = (
            () => Deal with { ActualOutput = [Of(2024, 1m), new DatedAmount(ReportingPeriod.Year(2023), new Money(1m, Currency.EUR))] },
            "ActualOutput",
            "The amounts of ActualOutput must be of one currency, and were CNY 1 (2024) and EUR 1 (2023)."),
        ["no list of tax"] = (() => Deal with { ActualTax = null! }, "ActualTax", "Value cannot be null."),
        ["null among tax"] = (() => Deal with { ActualTax = [null!] }, "ActualTax", "Element 0 of ActualTax is null."),
        ["tax of one period twice"] = (
            () => Deal with { ActualTax = [Of(2024, 1m), Of(2024, -1m)] }, "ActualTax", "The period 2024 comes twice in ActualTax: CNY 1 and CNY -1."),
        ["tax of two currencies"] = (
            () => Deal with { ActualTax = [new DatedAmount(ReportingPeriod.Year(2023), default), Of(2024, 1m)] },
            "ActualTax",
            "The amounts of ActualTax must be of one currency, and were XXX 0 (2023) and CNY 1 (2024)."),
        ["no list of estimates"] = (() => Deal with { Estimates = null! }, "Estimates", "Value cannot be null."),
        ["an estimate twice"] = (
            () => Deal with { Estimates = [DealAmount.Jobs, DealAmount.Land, DealAmount.Jobs] }, "Estimates", "Jobs comes twice in Estimates."),
        ["no such estimate"] = (() => Deal with { Estimates = [(DealAmount)10] }, "Estimates", "10 is not a DealAmount."),
        ["no list of changes"] = (() => Deal with { StatusChanges = null! }, "StatusChanges", "Value cannot be null."),
        ["null among changes"] = (() => Deal with { StatusChanges = [null!] }, "StatusChanges", "Element 0 of StatusChanges is null."),
        ["two changes on one day"] = (
            () => Deal with
            {
                StatusChanges =
                [
                    new StatusChange(DealStatus.Terminated, new LocalDate(2024, 12, 31), "no land"),
                    new StatusChange(DealStatus.Delayed, new LocalDate(2024, 3, 1)),
                    new StatusChange(DealStatus.Terminated, new LocalDate(2024, 12, 31), "no power"),
                ],
            },
            "StatusChanges",
            "Terminated (2024-12-31) and Terminated (2024-12-31) of StatusChanges count from one day: it must be known which is the later."),
        ["no such status"] = (() => new StatusChange((DealStatus)3, new LocalDate(2024, 1, 1)), "status", "3 is not a DealStatus."),
        ["blank reason"] = (() => new StatusChange(DealStatus.Delayed, new LocalDate(2024, 1, 1), ""), "reason", Blank),
        ["terminated without a reason"] = (
            () => new StatusChange(DealStatus.Terminated, ReportingPeriod.Month(2024, 1)),
            "reason",
            "A deal that is Terminated (2024-01) needs a reason, and none is given."),
        ["a problem of nothing"] = (() => new DealProblem(" ", "CNY 1", "must not be"), "member", Blank),
        ["a problem without value"] = (() => new DealProblem("Land", "", "must not be"), "value", Blank),
        ["a problem without rule"] = (() => new DealProblem("Land", "1 mu", "\n"), "rule", Blank),
    };

    public static TheoryData<string> Cases => [.. Refused.Keys];

    private static Deal Deal => ModelSamples.Deal;

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_breaks_a_rule_is_refused_with_member_value_and_rule(string what)
    {
        var (set, member, rule) = Refused[what];
        var refused = Assert.ThrowsAny<ArgumentException>(set);
        Assert.Equal(member, refused.ParamName);
        Assert.StartsWith($"{rule} (Parameter '{member}')", refused.Message, StringComparison.Ordinal);
    }

    private static DatedAmount Of(int year, decimal yuan) => new(ReportingPeriod.Year(year), Money.Yuan(yuan));
}
