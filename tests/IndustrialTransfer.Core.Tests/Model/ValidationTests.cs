using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using NodaTime;

namespace IndustrialTransfer.Tests.Model;

/// <summary>What each property refuses, with the words that say so. Each case sets one member of a valid value.</summary>
public sealed class ValidationTests
{
    private static readonly Dictionary<string, (Func<object> Set, string Message)> Refused = new()
    {
        ["deal without id"] = (() => ModelSamples.Deal with { Id = " " }, "(Parameter 'Id')"),
        ["deal without name"] = (() => ModelSamples.Deal with { Name = "" }, "(Parameter 'Name')"),
        ["deal with a blank Chinese name"] = (() => ModelSamples.Deal with { ChineseName = "" }, "(Parameter 'ChineseName')"),
        ["deal nowhere"] = (() => ModelSamples.Deal with { Host = null! }, "(Parameter 'Host')"),
        ["negative investment"] = (
            () => ModelSamples.Deal with { PlannedInvestment = Money.Yuan(-1) }, "PlannedInvestment must not be negative, and was CNY -1."),
        ["negative land"] = (() => ModelSamples.Deal with { Land = LandArea.FromMu(-2) }, "Land must not be negative, and was -2 mu."),
        ["negative output"] = (
            () => ModelSamples.Deal with { ExpectedAnnualOutput = Money.Yuan(-1) }, "ExpectedAnnualOutput must not be negative"),
        ["negative tax"] = (() => ModelSamples.Deal with { ExpectedAnnualTax = Money.Yuan(-1) }, "ExpectedAnnualTax must not be negative"),
        ["negative jobs"] = (() => ModelSamples.Deal with { Jobs = new ItemCount(-1) }, "Jobs must not be negative, and was -1."),
        ["no list of sectors"] = (() => ModelSamples.Deal with { Sectors = null! }, "(Parameter 'Sectors')"),
        ["null among sectors"] = (() => ModelSamples.Deal with { Sectors = [null!] }, "Element 0 of Sectors is null."),
        ["sector twice"] = (
            () => ModelSamples.Deal with { Sectors = [Sector.Named("a"), Sector.Named("b"), Sector.Named("a")] }, "a comes twice in Sectors."),
        ["stage twice"] = (
            () => ModelSamples.Deal with { Milestones = [.. ModelSamples.Deal.Milestones, new Milestone(DealStage.Signed, new LocalDate(2024, 2, 1))] },
            "The stage Signed comes twice: 2024-01-27 and 2024-02-01."),
        ["operation before signing"] = (
            () => ModelSamples.Deal with
            {
                Milestones = [new Milestone(DealStage.InOperation, new LocalDate(2023, 1, 1)), new Milestone(DealStage.Signed, new LocalDate(2024, 1, 27))],
            },
            "InOperation (2023-01-01) cannot come before Signed (2024-01-27)."),
        ["no such stage"] = (() => new Milestone((DealStage)8, new LocalDate(2024, 1, 1)), "8 is not a DealStage."),
        ["place without name"] = (() => ModelSamples.Park with { Name = null! }, "(Parameter 'Name')"),
        ["region code of letters"] = (() => ModelSamples.Guangdong with { Code = "44000A" }, "Code must be 6 digits, and was '44000A'."),
        ["region code too short"] = (() => ModelSamples.Guangdong with { Code = "4400" }, "Code must be 6 digits, and was '4400'."),
        ["region code in other digits"] = (() => ModelSamples.Guangdong with { Code = "４４００００" }, "Code must be 6 digits"),
        ["ISO code in small letters"] = (() => ModelSamples.Guangdong with { Iso3166 = "cn-GD" }, "Iso3166 must be of the form CN or CN-GZ, and was 'cn-GD'."),
        ["ISO code of three letters"] = (() => ModelSamples.Guangdong with { Iso3166 = "CHN" }, "Iso3166 must be of the form CN or CN-GZ"),
        ["ISO code without a hyphen"] = (() => ModelSamples.Guangdong with { Iso3166 = "CNGD" }, "Iso3166 must be of the form CN or CN-GZ"),
        ["ISO code that ends in a hyphen"] = (() => ModelSamples.Guangdong with { Iso3166 = "CN-" }, "Iso3166 must be of the form CN or CN-GZ"),
        ["ISO code too long"] = (() => ModelSamples.Guangdong with { Iso3166 = "CN-ABCD" }, "Iso3166 must be of the form CN or CN-GZ"),
        ["ISO code with small letters behind"] = (() => ModelSamples.Guangdong with { Iso3166 = "CN-gd" }, "Iso3166 must be of the form CN or CN-GZ"),
        ["empty ISO code"] = (() => ModelSamples.Guangdong with { Iso3166 = "" }, "Iso3166 must be of the form CN or CN-GZ, and was ''."),
        ["partial member twice"] = (
            () => ModelSamples.Group with { PartialMembers = [ModelSamples.Zhaoqing, ModelSamples.Zhaoqing] }, "comes twice in PartialMembers."),
        ["no such section"] = (() => Sector.Named("a") with { Section = "U" }, "Section must be a letter from A to T, and was 'U'."),
        ["section of two letters"] = (() => Sector.Named("a") with { Section = "AB" }, "Section must be a letter from A to T, and was 'AB'."),
        ["no such region level"] = (() => ModelSamples.Guangdong with { Level = (RegionLevel)4 }, "4 is not a RegionLevel."),
        ["no such economic region"] = (() => ModelSamples.Guangdong with { EconomicRegion = (EconomicRegion)4 }, "4 is not a EconomicRegion."),
        ["member twice"] = (
            () => ModelSamples.Group with { Members = [ModelSamples.Zhaoqing, ModelSamples.Zhaoqing] }, "Zhaoqing 肇庆市 comes twice in Members."),
        ["approval order from zero"] = (
            () => ModelSamples.NewDistrict with { ApprovalOrder = 0 }, "ApprovalOrder must be from 1 to 2147483647, and was 0."),
        ["host twice"] = (() => ModelSamples.NewDistrict with { Hosts = [ModelSamples.Zhaoqing, ModelSamples.Zhaoqing] }, "comes twice in Hosts."),
        ["no such area level"] = (() => ModelSamples.NewDistrict with { Level = (AreaLevel)3 }, "3 is not a AreaLevel."),
        ["kind twice"] = (() => ModelSamples.Zone with { Kinds = [ZoneKind.HighTech, ZoneKind.HighTech] }, "HighTech comes twice in Kinds."),
        ["no such kind"] = (() => ModelSamples.Zone with { Kinds = [(ZoneKind)9] }, "9 is not a ZoneKind."),
        ["no such zone level"] = (() => ModelSamples.Zone with { Level = (AreaLevel)9 }, "9 is not a AreaLevel."),
        ["sector without name"] = (() => Sector.Named("\t"), "(Parameter 'Name')"),
        ["division of three digits"] = (() => Sector.Named("a") with { Division = "360" }, "Division must be 2 digits, and was '360'."),
        ["investor without name"] = (() => new Investor { Name = "" }, "(Parameter 'Name')"),
        ["count of nothing"] = (() => new NamedCount("", null), "(Parameter 'name')"),
        ["citation without publisher"] = (() => ModelSamples.Citation with { Publisher = "" }, "(Parameter 'Publisher')"),
        ["citation without title"] = (() => ModelSamples.Citation with { Title = "" }, "(Parameter 'Title')"),
        ["citation with a blank address"] = (() => ModelSamples.Citation with { Address = " " }, "(Parameter 'Address')"),
        ["observation of nothing"] = (() => ModelSamples.Amount with { Indicator = "" }, "(Parameter 'Indicator')"),
        ["observation nowhere"] = (() => ModelSamples.Amount with { Place = null! }, "(Parameter 'Place')"),
        ["observation with a blank scope"] = (() => ModelSamples.Amount with { Scope = "" }, "(Parameter 'Scope')"),
        ["observation with a blank part"] = (() => ModelSamples.Amount with { Part = "" }, "(Parameter 'Part')"),
        ["no such aspect"] = (() => ModelSamples.Amount with { Aspect = (Aspect)5 }, "5 is not a Aspect."),
        ["no such basis"] = (() => ModelSamples.Amount with { Basis = (PriceBasis)4 }, "4 is not a PriceBasis."),
        ["event without name"] = (() => ModelSamples.Event with { Name = "" }, "(Parameter 'Name')"),
        ["null among organisers"] = (() => ModelSamples.Event with { Organisers = ["MIIT", null!] }, "Element 1 of Organisers is null."),
        ["null among participants"] = (() => ModelSamples.Event with { Participants = [null!] }, "Element 0 of Participants is null."),
        ["dispatch without citation"] = (() => new Dispatch(null!), "(Parameter 'citation')"),
        ["null among amounts"] = (() => ModelSamples.Dispatch with { Amounts = [null!] }, "Element 0 of Amounts is null."),
        ["no list of counts"] = (() => ModelSamples.Dispatch with { Counts = null! }, "(Parameter 'Counts')"),
    };

    public static TheoryData<string> Cases => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_value_that_breaks_a_rule_is_refused_in_words(string what)
    {
        var (set, message) = Refused[what];
        var refused = Assert.ThrowsAny<ArgumentException>(set);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_may_be_left_out() => Assert.Null(new Deal { Id = "1", Name = "a", Host = ModelSamples.Park }.PlannedInvestment);

    [Fact]
    public void Zero_is_allowed_and_is_not_unknown() => Assert.NotNull((ModelSamples.Deal with { Jobs = default(ItemCount) }).Jobs);
}
