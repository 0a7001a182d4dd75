using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Model;

/// <summary>The rule of a list of amounts of a deal, and which of them a deal knows.</summary>
internal static class DealAmounts
{
    /// <summary>A copy of the list in the order of the enumeration.</summary>
    /// <exception cref="ArgumentException">The list is null, an amount comes twice, or there is no such amount.</exception>
    public static ValueList<DealAmount> Of(IReadOnlyList<DealAmount>? amounts, string name)
    {
        var given = ValueList<DealAmount>.Of(amounts, name);
        if (given.Count == 0)
        {
            return given;
        }

        DealAmount[] sorted = [.. ValueList<DealAmount>.Distinct(given, name)];
        foreach (var amount in sorted)
        {
            Guard.Defined(amount, name);
        }

        Array.Sort(sorted);
        return ValueList<DealAmount>.Of(sorted, name);
    }

    /// <summary>Whether a deal knows an amount.</summary>
    public static bool IsKnown(Deal deal, DealAmount amount) => amount switch
    {
        DealAmount.PlannedInvestment => deal.PlannedInvestment is not null,
        DealAmount.ContractAmount => deal.ContractAmount is not null,
        DealAmount.Land => deal.Land is not null,
        DealAmount.ExpectedAnnualOutput => deal.ExpectedAnnualOutput is not null,
        DealAmount.ExpectedAnnualTax => deal.ExpectedAnnualTax is not null,
        DealAmount.Jobs => deal.Jobs is not null,
        DealAmount.FundsReceived => deal.FundsReceived.Count > 0,
        DealAmount.ActualOutput => deal.ActualOutput.Count > 0,
        DealAmount.ActualTax => deal.ActualTax.Count > 0,
        _ => deal.ActualJobs is not null,
    };
}
