using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using NodaTime;

namespace IndustrialTransfer.Tests.Model;

/// <summary>One full value of each type of the model, made anew at each call, so that equal values share nothing.</summary>
internal static class ModelSamples
{
    public static Region Guangdong => new()
    {
        Name = "Guangdong",
        ChineseName = "广东省",
        Code = "440000",
        Level = RegionLevel.Provincial,
        EconomicRegion = EconomicRegion.East,
    };

    public static Region Zhaoqing => new()
    {
        Name = "Zhaoqing",
        ChineseName = "肇庆市",
        Code = "441200",
        Level = RegionLevel.Prefectural,
        EconomicRegion = EconomicRegion.East,
        Within = Guangdong,
    };

    public static NewArea NewDistrict => new()
    {
        Name = "Zhaoqing New District",
        ChineseName = "肇庆新区",
        Level = AreaLevel.Municipal,
        ApprovalDate = ReportingPeriod.Month(2012, 10),
        ApprovalOrder = 1,
        Hosts = [Zhaoqing],
        Within = Zhaoqing,
    };

    public static DevelopmentZone Zone => new()
    {
        Name = "Suzhou Industrial Park",
        Kinds = [ZoneKind.EconomicAndTechnological, ZoneKind.HighTech],
        Level = AreaLevel.National,
    };

    public static PlaceGroup Group => new() { Name = "Zhaoqing New District together with Zhaoqing", Members = [NewDistrict, Zhaoqing], Within = Guangdong };

    public static IndustrialPark Park => new() { Name = "Lingang Industrial Park", Within = Zhaoqing };

    public static IReadOnlyList<Place> Places => [Guangdong, Zhaoqing, NewDistrict, Zone, Group, Park];

    public static Citation Citation => new()
    {
        Publisher = "Sihui City Investment Promotion Center",
        Title = "Zhaoqing: Investment promotion continues",
        Date = new LocalDate(2024, 1, 31),
        Address = "example.org",
    };

    public static Deal Deal => new()
    {
        Id = "zq-2024-001",
        Name = "Hydrogen Blue Technology South China Headquarters",
        ChineseName = "项目",
        Host = Zhaoqing,
        Investor = new Investor { Name = "Hydrogen Blue Technology", ChineseName = "公司", Origin = Guangdong },
        LeadSource = "a trade fair in Shanghai",
        Sectors = [Sector.Named("new energy"), new Sector { Name = "automobiles", ChineseName = "汽车制造业", Division = "36" }],
        PlannedInvestment = Money.Yuan(1m, Magnitude.Billion),
        Agreement = AgreementKind.Contract,
        ContractAmount = Money.Yuan(900m, Magnitude.Million),
        Land = LandArea.FromMu(120.5m),
        ExpectedAnnualOutput = Money.Yuan(2m, Magnitude.Billion),
        ExpectedAnnualTax = Money.Yuan(80m, Magnitude.Million),
        Jobs = new ItemCount(400),
        FundsReceived =
        [
            new DatedAmount(new LocalDate(2024, 3, 15), Money.Yuan(100m, Magnitude.Million)),
            new DatedAmount(ReportingPeriod.Month(2024, 4), Money.Yuan(50m, Magnitude.Million)),
            new DatedAmount(new LocalDate(2024, 7, 1), Money.Yuan(-20m, Magnitude.Million)),
        ],
        ActualOutput = [new DatedAmount(ReportingPeriod.Quarter(2024, 4), Money.Yuan(30m, Magnitude.Million))],
        ActualTax = [new DatedAmount(ReportingPeriod.Quarter(2024, 4), Money.Yuan(-1.5m, Magnitude.Million))],
        ActualJobs = new ItemCount(120),
        Estimates = [DealAmount.ExpectedAnnualOutput, DealAmount.Jobs],
        Milestones =
        [
            new Milestone(DealStage.Signed, new LocalDate(2024, 1, 27)),
            new Milestone(DealStage.UnderConstruction, ReportingPeriod.Quarter(2024, 2)),
        ],
        StatusChanges =
        [
            new StatusChange(DealStatus.Delayed, new LocalDate(2024, 8, 1), "the power line is late"),
            new StatusChange(DealStatus.Ongoing, ReportingPeriod.Month(2024, 9)),
        ],
    };

    public static PromotionEvent Event => new()
    {
        Name = "Matchmaking Activities (Gansu)",
        ChineseName = "对接活动（甘肃）",
        Period = ReportingPeriod.Day(new LocalDate(2024, 10, 27)),
        Place = Zhaoqing,
        From = Group,
        To = Guangdong,
        Organisers = ["MIIT"],
        Sectors = [Sector.Named("new energy")],
        Participants = [new NamedCount("companies", Figure<ItemCount>.Parse("more than 5,500")), new NamedCount("chambers", null)],
        PlannedInvestment = [Figure<Money>.Parse("more than 300 billion yuan"), Figure<Money>.Parse("$40.98 billion")],
        Projects = Figure<ItemCount>.Parse("195"),
        Deals = [Deal],
        Note = "expected to be signed",
    };

    public static Observation<Money> Amount => new()
    {
        Indicator = "planned investment",
        Aspect = Aspect.Level,
        Scope = "new projects",
        Part = "industrial sector",
        Basis = PriceBasis.Current,
        IsCumulative = true,
        Place = Zhaoqing,
        Period = ReportingPeriod.Year(2023),
        Figure = Figure<Money>.Parse("101.1 billion yuan"),
        Note = "a note",
    };

    public static Observation<ItemCount> Rank => new()
    {
        Indicator = "GDP",
        Aspect = Aspect.GrowthRank,
        Among = "national-level new areas",
        Place = Group,
        Period = ReportingPeriod.Month(2024, 1),
        Figure = Figure<ItemCount>.Parse("1"),
        Citation = new Citation { Publisher = "another", Title = "publication" },
    };

    public static Dispatch Dispatch => new(Citation)
    {
        Place = Zhaoqing,
        Period = ReportingPeriod.Year(2023),
        Sectors = [Sector.Named("new energy")],
        Events = [Event],
        Deals = [Deal],
        Amounts = [Amount],
        Percentages = [Other(Figure<Percentage>.Parse("more than 40 percent"))],
        Points = [Other(Figure<PercentagePoints>.Parse("1.2 percentage points"))],
        Areas = [Other(Figure<LandArea>.Parse("about 1,355 mu"))],
        Counts = [Rank],
    };

    public static Observation<T> Other<T>(Figure<T> figure) where T : struct, IQuantity<T> =>
        new() { Indicator = "another", Place = Zhaoqing, Period = ReportingPeriod.Year(2022), Figure = figure };
}
