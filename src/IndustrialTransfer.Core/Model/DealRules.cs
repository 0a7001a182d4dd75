using IndustrialTransfer.Measures;
using NodaTime;

namespace IndustrialTransfer.Model;

/// <summary>The rules across the properties of a deal. They find contradictions in what is known; what is not known contradicts nothing.</summary>
internal static class DealRules
{
    /// <summary>What breaks a rule, in the order of the rules.</summary>
    public static IReadOnlyList<DealProblem> ProblemsOf(Deal deal)
    {
        var problems = new List<DealProblem>();
        OneCurrency(
            problems,
            (nameof(Deal.PlannedInvestment), deal.PlannedInvestment),
            (nameof(Deal.ContractAmount), deal.ContractAmount),
            (nameof(Deal.FundsReceived), FirstOf(deal.FundsReceived)));
        OneCurrency(
            problems,
            (nameof(Deal.ExpectedAnnualOutput), deal.ExpectedAnnualOutput),
            (nameof(Deal.ExpectedAnnualTax), deal.ExpectedAnnualTax),
            (nameof(Deal.ActualOutput), FirstOf(deal.ActualOutput)),
            (nameof(Deal.ActualTax), FirstOf(deal.ActualTax)));
        EstimatesAreKnown(problems, deal);
        ContractIsSigned(problems, deal);
        FundsFollowSignature(problems, deal);
        FundsFitAgreement(problems, deal);
        TaxFitsOutput(problems, deal);
        SuppliedLandIsSome(problems, deal);
        NothingHappensAfterTermination(problems, deal);
        return ValueList<DealProblem>.Of(problems, nameof(problems));
    }

    // The rules below compare only amounts of one currency, so that one mistake is one problem.
    private static void OneCurrency(List<DealProblem> problems, params ReadOnlySpan<(string Member, Money? Amount)> amounts)
    {
        var (first, named) = ("", default(Money));
        foreach (var (member, amount) in amounts)
        {
            if (amount is not { IsNeutral: false } known)
            {
                continue;
            }

            if (named.IsNeutral)
            {
                (first, named) = (member, known);
            }
            else if (known.Currency != named.Currency)
            {
                problems.Add(new DealProblem(member, known.ToString(), $"must be of the currency of {first} ({named})"));
            }
        }
    }

    private static void EstimatesAreKnown(List<DealProblem> problems, Deal deal)
    {
        foreach (var amount in deal.Estimates)
        {
            if (!DealAmounts.IsKnown(deal, amount))
            {
                problems.Add(new DealProblem(nameof(Deal.Estimates), amount.ToString(), "cannot be an estimate while it is not known"));
            }
        }
    }

    // Memoranda and letters of intent are signed while negotiations go on. Without any milestone nothing is known of the stages.
    private static void ContractIsSigned(List<DealProblem> problems, Deal deal)
    {
        if (deal.Milestones is not [.., { Stage: < DealStage.Signed } last])
        {
            return;
        }

        var rule = $"must wait for the stage {DealStage.Signed}, and the last milestone is {last}";
        if (deal.Agreement is AgreementKind.Contract)
        {
            problems.Add(new DealProblem(nameof(Deal.Agreement), $"{deal.Agreement}", rule));
        }

        if (deal.ContractAmount is { } amount)
        {
            problems.Add(new DealProblem(nameof(Deal.ContractAmount), amount.ToString(), rule));
        }
    }

    private static void FundsFollowSignature(List<DealProblem> problems, Deal deal)
    {
        if (MilestoneOf(deal, DealStage.Signed) is not { } signed)
        {
            return;
        }

        foreach (var receipt in deal.FundsReceived)
        {
            if (receipt.Amount.Amount > 0 && receipt.Period.Precedes(signed.Reached))
            {
                problems.Add(new DealProblem(nameof(Deal.FundsReceived), receipt.ToString(), $"must not come before {signed}"));
            }
        }
    }

    private static void FundsFitAgreement(List<DealProblem> problems, Deal deal)
    {
        if (TotalOf(deal.FundsReceived) is not { } total)
        {
            problems.Add(new DealProblem(nameof(Deal.FundsReceived), $"{deal.FundsReceived[0]} and the rest", "must add up within the digits of money"));
            return;
        }

        if (total.Amount < 0)
        {
            problems.Add(new DealProblem(nameof(Deal.FundsReceived), total.ToString(), "in all must not be below zero: more was paid back than received"));
        }

        var (limit, amount) = deal.ContractAmount is { } contracted
            ? (DealAmount.ContractAmount, contracted)
            : (DealAmount.PlannedInvestment, deal.PlannedInvestment ?? default);
        if (total.Currency == amount.Currency && total > amount && DealAmounts.IsKnown(deal, limit)
            && !deal.IsEstimate(limit) && !deal.IsEstimate(DealAmount.FundsReceived))
        {
            problems.Add(new DealProblem(nameof(Deal.FundsReceived), total.ToString(), $"in all must not be more than {limit} ({amount})"));
        }
    }

    // A slip between ten thousand (万) and a hundred million (亿) mostly shows here.
    private static void TaxFitsOutput(List<DealProblem> problems, Deal deal)
    {
        if (deal is { ExpectedAnnualTax: { } tax, ExpectedAnnualOutput: { } output } && tax.Currency == output.Currency && tax > output)
        {
            problems.Add(new DealProblem(
                nameof(Deal.ExpectedAnnualTax), tax.ToString(), $"must not be more than {nameof(Deal.ExpectedAnnualOutput)} ({output})"));
        }
    }

    private static void SuppliedLandIsSome(List<DealProblem> problems, Deal deal)
    {
        if (deal.Land is { Mu: 0 } land && MilestoneOf(deal, DealStage.LandSupplied) is { } supplied)
        {
            problems.Add(new DealProblem(nameof(Deal.Land), land.ToString(), $"must be above zero with the milestone {supplied}"));
        }
    }

    // Only where it is certain: the termination counted before the first day of the milestone, and no change may lie within it.
    private static void NothingHappensAfterTermination(List<DealProblem> problems, Deal deal)
    {
        foreach (var milestone in deal.Milestones)
        {
            if (deal.StatusChangeOn(milestone.Reached.Start) is { Status: DealStatus.Terminated } terminated
                && !deal.StatusChanges.Any(change => change.Since.Overlaps(milestone.Reached)))
            {
                problems.Add(new DealProblem(
                    nameof(Deal.Milestones), milestone.ToString(), $"must not be reached while the deal is terminated (since {terminated.Since})"));
            }
        }
    }

    private static Money? FirstOf(IReadOnlyList<DatedAmount> amounts) => amounts.Count > 0 ? amounts[0].Amount : null;

    private static Money? TotalOf(IReadOnlyList<DatedAmount> amounts)
    {
        try
        {
            return DatedAmounts.Sum(amounts, LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Milestone? MilestoneOf(Deal deal, DealStage stage) => deal.Milestones.FirstOrDefault(milestone => milestone.Stage == stage);
}
