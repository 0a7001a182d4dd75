using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Model.Json;

/// <summary>The forms of deals and what belongs to them.</summary>
internal static class ModelForms
{
    public static readonly ObjectForm<Sector> Sector = new("a sector", form =>
    {
        var name = form.Required("name", Forms.Text, sector => sector.Name);
        var chineseName = form.Optional("chineseName", Forms.Text, sector => sector.ChineseName);
        var division = form.Optional("division", Forms.Text, sector => sector.Division);
        var section = form.Optional("section", Forms.Text, sector => sector.Section);
        return values => new Sector { Name = name.In(values), ChineseName = chineseName.In(values), Division = division.In(values), Section = section.In(values) };
    });

    public static readonly ObjectForm<Investor> Investor = new("an investor", form =>
    {
        var name = form.Required("name", Forms.Text, investor => investor.Name);
        var chineseName = form.Optional("chineseName", Forms.Text, investor => investor.ChineseName);
        var origin = form.Optional("origin", PlaceForm.Any, investor => investor.Origin);
        return values => new Investor { Name = name.In(values), ChineseName = chineseName.In(values), Origin = origin.In(values) };
    });

    public static readonly ObjectForm<Milestone> Milestone = new("a milestone", form =>
    {
        var stage = form.Required("stage", EnumForm<DealStage>.Instance, milestone => milestone.Stage);
        var reached = form.Required("reached", TextForm<ReportingPeriod>.Instance, milestone => milestone.Reached);
        return values => new Milestone(stage.In(values), reached.In(values));
    });

    public static readonly ObjectForm<StatusChange> StatusChange = new("a change of status", form =>
    {
        var status = form.Required("status", EnumForm<DealStatus>.Instance, change => change.Status);
        var since = form.Required("since", TextForm<ReportingPeriod>.Instance, change => change.Since);
        var reason = form.Optional("reason", Forms.Text, change => change.Reason);
        return values => new StatusChange(status.In(values), since.In(values), reason.In(values));
    });

    public static readonly ObjectForm<DatedAmount> DatedAmount = new("a dated amount", form =>
    {
        var period = form.Required("period", TextForm<ReportingPeriod>.Instance, dated => dated.Period);
        var amount = form.Required("amount", TextForm<Money>.Instance, dated => dated.Amount);
        return values => new DatedAmount(period.In(values), amount.In(values));
    });

    public static readonly ObjectForm<Deal> Deal = new("a deal", form =>
    {
        var id = form.Required("id", Forms.Text, deal => deal.Id);
        var name = form.Required("name", Forms.Text, deal => deal.Name);
        var chineseName = form.Optional("chineseName", Forms.Text, deal => deal.ChineseName);
        var host = form.Required("host", PlaceForm.Any, deal => deal.Host);
        var investor = form.Optional("investor", Investor, deal => deal.Investor);
        var leadSource = form.Optional("leadSource", Forms.Text, deal => deal.LeadSource);
        var sectors = form.List("sectors", Sector, deal => deal.Sectors);
        var plannedInvestment = form.Optional("plannedInvestment", TextForm<Money>.Instance, deal => deal.PlannedInvestment);
        var agreement = form.Optional("agreement", EnumForm<AgreementKind>.Instance, deal => deal.Agreement);
        var contractAmount = form.Optional("contractAmount", TextForm<Money>.Instance, deal => deal.ContractAmount);
        var land = form.Optional("land", TextForm<LandArea>.Instance, deal => deal.Land);
        var output = form.Optional("expectedAnnualOutput", TextForm<Money>.Instance, deal => deal.ExpectedAnnualOutput);
        var tax = form.Optional("expectedAnnualTax", TextForm<Money>.Instance, deal => deal.ExpectedAnnualTax);
        var jobs = form.Optional("jobs", Forms.Count, deal => deal.Jobs);
        var received = form.List("fundsReceived", DatedAmount, deal => deal.FundsReceived);
        var actualOutput = form.List("actualOutput", DatedAmount, deal => deal.ActualOutput);
        var actualTax = form.List("actualTax", DatedAmount, deal => deal.ActualTax);
        var actualJobs = form.Optional("actualJobs", Forms.Count, deal => deal.ActualJobs);
        var estimates = form.List("estimates", EnumForm<DealAmount>.Instance, deal => deal.Estimates);
        var milestones = form.List("milestones", Milestone, deal => deal.Milestones);
        var statusChanges = form.List("statusChanges", StatusChange, deal => deal.StatusChanges);
        return values => new Deal
        {
            Id = id.In(values),
            Name = name.In(values),
            ChineseName = chineseName.In(values),
            Host = host.In(values),
            Investor = investor.In(values),
            LeadSource = leadSource.In(values),
            Sectors = sectors.In(values),
            PlannedInvestment = plannedInvestment.In(values),
            Agreement = agreement.In(values),
            ContractAmount = contractAmount.In(values),
            Land = land.In(values),
            ExpectedAnnualOutput = output.In(values),
            ExpectedAnnualTax = tax.In(values),
            Jobs = jobs.In(values),
            FundsReceived = received.In(values),
            ActualOutput = actualOutput.In(values),
            ActualTax = actualTax.In(values),
            ActualJobs = actualJobs.In(values),
            Estimates = estimates.In(values),
            Milestones = milestones.In(values),
            StatusChanges = statusChanges.In(values),
        };
    });
}
