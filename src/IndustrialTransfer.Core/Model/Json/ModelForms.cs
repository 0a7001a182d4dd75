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

    public static readonly ObjectForm<Deal> Deal = new("a deal", form =>
    {
        var id = form.Required("id", Forms.Text, deal => deal.Id);
        var name = form.Required("name", Forms.Text, deal => deal.Name);
        var chineseName = form.Optional("chineseName", Forms.Text, deal => deal.ChineseName);
        var host = form.Required("host", PlaceForm.Any, deal => deal.Host);
        var investor = form.Optional("investor", Investor, deal => deal.Investor);
        var sectors = form.List("sectors", Sector, deal => deal.Sectors);
        var plannedInvestment = form.Optional("plannedInvestment", TextForm<Money>.Instance, deal => deal.PlannedInvestment);
        var land = form.Optional("land", TextForm<LandArea>.Instance, deal => deal.Land);
        var output = form.Optional("expectedAnnualOutput", TextForm<Money>.Instance, deal => deal.ExpectedAnnualOutput);
        var tax = form.Optional("expectedAnnualTax", TextForm<Money>.Instance, deal => deal.ExpectedAnnualTax);
        var jobs = form.Optional("jobs", Forms.Count, deal => deal.Jobs);
        var milestones = form.List("milestones", Milestone, deal => deal.Milestones);
        return values => new Deal
        {
            Id = id.In(values),
            Name = name.In(values),
            ChineseName = chineseName.In(values),
            Host = host.In(values),
            Investor = investor.In(values),
            Sectors = sectors.In(values),
            PlannedInvestment = plannedInvestment.In(values),
            Land = land.In(values),
            ExpectedAnnualOutput = output.In(values),
            ExpectedAnnualTax = tax.In(values),
            Jobs = jobs.In(values),
            Milestones = milestones.In(values),
        };
    });
}
