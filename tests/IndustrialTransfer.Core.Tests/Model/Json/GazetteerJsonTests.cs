using System.Text.Json;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Tests.Model.Json;

/// <summary>Places that the gazetteer knows, in JSON.</summary>
public sealed class GazetteerJsonTests
{
    private static readonly Gazetteer China = Gazetteer.China;

    [Fact]
    public void Every_place_of_the_gazetteer_reads_back_and_a_region_as_the_same_one() => Assert.All(China.Places, place =>
    {
        var json = JsonSerializer.Serialize(place);
        Assert.Equal(json, JsonSerializer.Serialize(place, IndustrialTransferJsonContext.Default.Place));
        var back = JsonSerializer.Deserialize<Place>(json)!;
        Assert.Equal(place, back);
        Assert.Equal(place is Region { Code: not null }, json[0] == '"');
        Assert.Equal(place is Region { Code: not null }, ReferenceEquals(place, back));
        Assert.Equal(place.Provincial, back.Provincial);
    });

    [Fact]
    public void A_region_is_its_code_wherever_it_comes()
    {
        var region = China.FindRegion("Guizhou");
        Assert.Equal("\"520000\"", JsonSerializer.Serialize(region));
        Assert.Equal("\"520000\"", JsonSerializer.Serialize(region with { }));
        Assert.Equal(
            """{"id":"1","name":"a","host":{"kind":"industrialPark","name":"b","within":"520100"},"investor":{"name":"c","origin":"310000"}}""",
            JsonSerializer.Serialize(new Deal
            {
                Id = "1",
                Name = "a",
                Host = new IndustrialPark { Name = "b", Within = China.FindRegion("Guiyang") },
                Investor = new Investor { Name = "c", Origin = China.FindRegion("Shanghai") },
            }));
        Assert.Equal(
            """{"kind":"newArea","name":"Guizhou Gui\u0027an New Area","chineseName":"\u8D35\u5DDE\u8D35\u5B89\u65B0\u533A","level":"national","approvalOrder":8,"approvalDate":"2014-01-06","hosts":["520100","520400"],"within":"520000"}""",
            JsonSerializer.Serialize(China.FindNewArea("Gui'an New Area")));
    }

    [Fact]
    public void A_region_that_differs_from_the_known_one_is_written_whole()
    {
        var json = JsonSerializer.Serialize(China.FindRegion("Guiyang") with { Name = "Guiyang City", EconomicRegion = EconomicRegion.West });
        Assert.Equal(
            """{"kind":"region","name":"Guiyang City","chineseName":"\u8D35\u9633\u5E02","code":"520100","level":"prefectural","economicRegion":"west","within":"520000"}""",
            json);
        Assert.Equal("Guiyang City", JsonSerializer.Deserialize<Region>(json)!.Name);
    }

    [Fact]
    public void A_region_whole_reads_as_the_known_one_where_it_is_equal()
    {
        const string Json =
            """{"kind":"region","name":"Guiyang","chineseName":"贵阳市","code":"520100","level":"prefectural","within":"520000"}""";
        Assert.Equal(China.FindRegion("Guiyang"), JsonSerializer.Deserialize<Place>(Json));
        Assert.Equal("\"520100\"", JsonSerializer.Serialize(JsonSerializer.Deserialize<Place>(Json)));
    }

    [Fact]
    public void Files_from_before_the_gazetteer_still_read()
    {
        var region = JsonSerializer.Deserialize<Region>(
            """
            {
              "kind": "region", "name": "Zhaoqing", "chineseName": "肇庆市", "code": "441200", "level": "prefectural", "economicRegion": "east",
              "within": { "kind": "region", "name": "Guangdong", "chineseName": "广东省", "code": "440000", "level": "provincial", "economicRegion": "east" }
            }
            """)!;
        Assert.Equal(ModelSamples.Zhaoqing, region);
        Assert.True(China.FindRegion("Guangdong").Encloses(region));
        Assert.Equal(EconomicRegion.East, region.EconomicRegion);
    }

    [Theory]
    [InlineData("999999")]
    [InlineData("52000")]
    [InlineData("Guizhou")]
    [InlineData("CN-GZ")]
    [InlineData("５２００００")]
    [InlineData(" 520000")]
    [InlineData("")]
    public void A_text_that_is_no_known_code_is_refused_with_its_path(string code)
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Deal>($$"""{"id":"1","name":"a","host":"{{code}}"}"""));
        Assert.Equal("$.host", refused.Path);
        Assert.Contains($"'{code}' is not the GB/T 2260 code of a region", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_where_another_kind_of_place_is_expected_is_refused()
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<NewArea>("\"520000\""));
        Assert.Contains("A NewArea is expected, and Guizhou is a Region.", refused.Message, StringComparison.Ordinal);
        Assert.Contains(
            "or the GB/T 2260 code of a region, not Number",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Place>("520000")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_new_members_read_back()
    {
        Place[] places =
        [
            new PlaceGroup { Name = "a", Members = [China.FindRegion("Guizhou")], PartialMembers = [China.FindRegion("Chengdu")], EconomicRegion = EconomicRegion.West },
            new DevelopmentZone { Name = "b", ApprovalDate = ReportingPeriod.Month(1991, 3), EconomicRegion = EconomicRegion.East },
            new Region { Name = "c", Iso3166 = "JP", Level = RegionLevel.Country },
            new NewArea { Name = "d", Level = AreaLevel.Provincial, EconomicRegion = EconomicRegion.Central },
            new IndustrialPark { Name = "e", EconomicRegion = EconomicRegion.Northeast },
        ];
        Assert.All(places, place => Assert.Equal(place, JsonSerializer.Deserialize<Place>(JsonSerializer.Serialize(place))));
        Assert.Equal(
            """{"kind":"group","name":"a","members":["520000"],"partialMembers":["510100"],"economicRegion":"west"}""", JsonSerializer.Serialize(places[0]));
    }

    [Fact]
    public void A_sector_has_its_section()
    {
        var sector = China.FindSector("36") with { ChineseName = null };
        Assert.Equal("""{"name":"Manufacture of Automobiles","division":"36","section":"C"}""", JsonSerializer.Serialize(sector));
        Assert.Equal(sector, JsonSerializer.Deserialize<Sector>(JsonSerializer.Serialize(sector)));
        Assert.Null(JsonSerializer.Deserialize<Sector>("""{"name":"a","division":"36"}""")!.Section);
    }

    [Fact]
    public void A_users_own_context_speaks_the_same()
    {
        var own = new OwnReport(China.FindRegion("Guizhou"), China.FindZone("Guiyang HIDZ"), [China.FindPlace("Guiyang")]);
        var json = JsonSerializer.Serialize(own, OwnContext.Default.OwnReport);
        Assert.Equal(JsonSerializer.Serialize(own), json);
        Assert.StartsWith("""{"Region":"520000","Zone":{"kind":"developmentZone",""", json, StringComparison.Ordinal);
        Assert.EndsWith(""","within":"520100"},"Places":["520100"]}""", json, StringComparison.Ordinal);
        var back = JsonSerializer.Deserialize(json, OwnContext.Default.OwnReport)!;
        Assert.Equal((own.Region, own.Zone, own.Places[0]), (back.Region, back.Zone, back.Places[0]));
    }
}

internal sealed record OwnReport(Region Region, DevelopmentZone Zone, IReadOnlyList<Place> Places);

[JsonSerializable(typeof(OwnReport))]
internal sealed partial class OwnContext : JsonSerializerContext;
