using System.Text.Json;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Support;
using NodaTime;

namespace IndustrialTransfer.Tests.Model.Json;

/// <summary>Files as earlier versions wrote them. They must read to the same values for ever; see the README beside them.</summary>
public sealed class GoldenTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private static Deal Minimal => new() { Id = "minimal-1", Name = "A project", Host = new IndustrialPark { Name = "Example Industrial Park" } };

    private static Deal Full => new()
    {
        Id = "full-1",
        Name = "Battery casings, second phase",
        ChineseName = "电池壳体二期项目",
        Host = new IndustrialPark
        {
            Name = "Example Industrial Park",
            ChineseName = "示例工业园",
            Within = new DevelopmentZone { Name = "Example Zone", Kinds = [ZoneKind.HighTech], Level = AreaLevel.Provincial },
        },
        Investor = new Investor
        {
            Name = "Beispiel GmbH",
            ChineseName = "贝施皮尔公司",
            Origin = new Region { Name = "Germany", ChineseName = "德国", Level = RegionLevel.Country },
        },
        LeadSource = "a chamber of commerce",
        Sectors = [new Sector { Name = "electrical machinery", ChineseName = "电气机械和器材制造业", Division = "38" }, Sector.Named("new energy")],
        PlannedInvestment = Money.Yuan(1.2m, Magnitude.Billion),
        Agreement = AgreementKind.FrameworkAgreement,
        ContractAmount = Money.Yuan(1.05m, Magnitude.Billion),
        Land = LandArea.FromMu(120.5m),
        ExpectedAnnualOutput = Money.Yuan(2m, Magnitude.Billion),
        ExpectedAnnualTax = Money.Yuan(80m, Magnitude.Million),
        Jobs = new ItemCount(400m),
        FundsReceived =
        [
            new DatedAmount(new LocalDate(2024, 3, 15), Money.Yuan(100_000_000.50m)),
            new DatedAmount(ReportingPeriod.Month(2024, 4), Money.Yuan(50m, Magnitude.Million)),
            new DatedAmount(ReportingPeriod.Quarter(2024, 3), Money.Yuan(-20m, Magnitude.Million)),
        ],
        ActualOutput = [new DatedAmount(ReportingPeriod.Quarter(2025, 4), Money.Yuan(30m, Magnitude.Million))],
        ActualTax = [new DatedAmount(ReportingPeriod.Quarter(2025, 4), Money.Yuan(-1.5m, Magnitude.Million))],
        ActualJobs = new ItemCount(120m),
        Estimates = [DealAmount.Land, DealAmount.ExpectedAnnualOutput, DealAmount.ActualTax],
        Milestones =
        [
            new Milestone(DealStage.Lead, ReportingPeriod.Year(2023)),
            new Milestone(DealStage.Negotiation, ReportingPeriod.HalfYear(2023, 2)),
            new Milestone(DealStage.Signed, new LocalDate(2024, 1, 27)),
            new Milestone(DealStage.LandSupplied, ReportingPeriod.Month(2024, 3)),
            new Milestone(DealStage.UnderConstruction, new LocalDate(2024, 6, 1)),
            new Milestone(DealStage.Completed, ReportingPeriod.Between(new LocalDate(2025, 5, 1), new LocalDate(2025, 5, 20))),
            new Milestone(DealStage.InOperation, ReportingPeriod.Week(2025, 30)),
            new Milestone(DealStage.AtFullProduction, ReportingPeriod.Quarter(2025, 4)),
        ],
        StatusChanges =
        [
            new StatusChange(DealStatus.Delayed, ReportingPeriod.Month(2024, 8), "the power line is late"),
            new StatusChange(DealStatus.Ongoing, new LocalDate(2024, 10, 8)),
            new StatusChange(DealStatus.Terminated, new LocalDate(2026, 2, 1), "市场变化"),
        ],
    };

    [Theory]
    [InlineData("deal-minimal.json", false)]
    [InlineData("deal-full.json", true)]
    public void A_deal_reads_to_its_value_and_is_written_back_byte_for_byte(string file, bool isFull)
    {
        var json = Read("0.1", file);
        var deal = isFull ? Full : Minimal;
        Assert.Equal(deal, JsonSerializer.Deserialize<Deal>(json));
        Assert.Equal(deal, JsonSerializer.Deserialize(json, IndustrialTransferJsonContext.Default.Deal));
        Assert.Equal(deal, JsonSerializer.Deserialize(json, OwnJsonContext.Default.Deal));
        Assert.Equal(json, JsonSerializer.SerializeToUtf8Bytes(deal, Indented));
    }

    [Fact]
    public async Task Lines_read_to_their_deals_and_are_written_back_byte_for_byte()
    {
        var lines = Read("0.1", "deals.jsonl");
        Deal[] deals = [Minimal, Full, Minimal with { Id = "minimal-2", PlannedInvestment = new Money(0m, Currency.USD) }];
        var read = new List<Deal>();
        await foreach (var deal in DealLines.ReadAsync(new MemoryStream(lines)))
        {
            read.Add(deal);
        }

        using var written = new MemoryStream();
        await DealLines.WriteAsync(written, deals);
        Assert.Equal(deals, read);
        Assert.Equal(lines, written.ToArray());
    }

    [Fact]
    public void A_deal_with_its_region_in_full_written_by_hand_reads_to_its_value() => Assert.Equal(
        Minimal with
        {
            Id = "by-hand-1",
            ChineseName = "氢能项目",
            Host = new Region
            {
                Name = "Zhaoqing",
                ChineseName = "肇庆市",
                Code = "441200",
                Level = RegionLevel.Prefectural,
                EconomicRegion = EconomicRegion.East,
                Within = new Region
                {
                    Name = "Guangdong",
                    ChineseName = "广东省",
                    Code = "440000",
                    Level = RegionLevel.Provincial,
                    EconomicRegion = EconomicRegion.East,
                },
            },
            PlannedInvestment = Money.Yuan(1m, Magnitude.Billion),
            Milestones = [new Milestone(DealStage.Signed, new LocalDate(2024, 1, 27))],
        },
        JsonSerializer.Deserialize<Deal>(Read("0.1", "deal-by-hand.json")));

    private static byte[] Read(string version, string file) =>
        File.ReadAllBytes(Repository.PathTo("tests", "IndustrialTransfer.Core.Tests", "Model", "Json", "Golden", version, file));
}
