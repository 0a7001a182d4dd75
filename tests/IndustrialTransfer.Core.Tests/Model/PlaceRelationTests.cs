using IndustrialTransfer.Model;

namespace IndustrialTransfer.Tests.Model;

public sealed class PlaceRelationTests
{
    private static readonly Gazetteer China = Gazetteer.China;

    private static readonly Region Japan = new() { Name = "Japan", Level = RegionLevel.Country };

    [Theory]
    [InlineData("China", "520100")]
    [InlineData("Guizhou", "520000")]
    [InlineData("Guizhou", "Guiyang")]
    [InlineData("Guizhou", "Guiyang HTZ")]
    [InlineData("Guizhou", "Gui'an New Area")]
    [InlineData("Baoding", "Xiong'an New Area")]
    [InlineData("Shanghai", "Pudong New Area")]
    [InlineData("Yangtze River Delta", "Shanghai")]
    [InlineData("Yangtze River Delta", "Pudong New Area")]
    [InlineData("Yangtze River Delta", "Suzhou Industrial Park")]
    [InlineData("Yangtze River Delta", "Yangtze River Delta core area")]
    [InlineData("Yangtze River Delta", "Yangtze River Delta")]
    [InlineData("Guangdong-Hong Kong-Macao Greater Bay Area", "Zhaoqing")]
    [InlineData("Guangdong-Hong Kong-Macao Greater Bay Area", "Pearl River Delta")]
    [InlineData("Guangdong-Hong Kong-Macao Greater Bay Area", "Dinghu District")]
    [InlineData("Guangdong", "Pearl River Delta")]
    [InlineData("Zhaoqing", "Zhaoqing New District together with Dinghu District")]
    [InlineData("Zhaoqing New District together with Dinghu District", "Zhaoqing New District")]
    [InlineData("Chengdu-Chongqing Economic Circle", "Liangping District")]
    [InlineData("China", "Chengdu-Chongqing Economic Circle")]
    [InlineData("Western Region", "Chengdu-Chongqing Economic Circle")]
    public void A_place_encloses(string outer, string inner)
    {
        Assert.True(China.FindPlace(outer).Encloses(China.FindPlace(inner)));
        Assert.Equal(Overlap.Certain, China.FindPlace(outer).OverlapWith(China.FindPlace(inner)));
        Assert.Equal(Overlap.Certain, China.FindPlace(inner).OverlapWith(China.FindPlace(outer)));
    }

    [Theory]
    [InlineData("Guiyang", "Guizhou", Overlap.Certain)]
    [InlineData("Guizhou", "Sichuan", Overlap.None)]
    [InlineData("Guiyang", "Anshun", Overlap.None)]
    [InlineData("Guiyang", "Gui'an New Area", Overlap.Possible)]
    [InlineData("Guiyang HTZ", "Gui'an New Area", Overlap.Possible)]
    [InlineData("Zunyi ETDZ", "Gui'an New Area", Overlap.None)]
    [InlineData("Guiyang HTZ", "Guiyang ETDZ", Overlap.None)]
    [InlineData("Guiyang HTZ", "Chengdu", Overlap.None)]
    [InlineData("Shanghai FTZ", "Pudong New Area", Overlap.Possible)]
    [InlineData("Guangdong FTZ", "Zhaoqing", Overlap.Possible)]
    [InlineData("Guangdong (Zhaoqing) Large Industrial Cluster", "Dinghu District", Overlap.Possible)]
    [InlineData("Guangdong (Zhaoqing) Large Industrial Cluster", "Zhaoqing New District together with Dinghu District", Overlap.Possible)]
    [InlineData("Xijiang High-tech Development Zone", "Zhaoqing HTZ", Overlap.None)]
    [InlineData("Xijiang High-tech Development Zone", "Zhaoqing New District", Overlap.Possible)]
    [InlineData("Pudong New Area", "Gui'an New Area", Overlap.None)]
    [InlineData("Yangtze River Delta core area", "Anhui", Overlap.Certain)]
    [InlineData("Yangtze River Delta core area", "Suzhou, Anhui", Overlap.None)]
    [InlineData("Yangtze River Delta", "Pearl River Delta", Overlap.None)]
    [InlineData("Yangtze River Delta", "Yangtze River Economic Belt", Overlap.Certain)]
    [InlineData("Chengdu-Chongqing Economic Circle", "Mianyang", Overlap.Certain)]
    [InlineData("Chengdu-Chongqing Economic Circle", "Mianyang ETDZ", Overlap.Possible)]
    [InlineData("Chengdu-Chongqing Economic Circle", "Panzhihua", Overlap.None)]
    [InlineData("Chengdu-Chongqing Economic Circle", "Sichuan", Overlap.Certain)]
    [InlineData("Chengdu-Chongqing Economic Circle", "Chongqing FTZ", Overlap.Possible)]
    public void Places_that_are_not_one_in_the_other_overlap(string left, string right, Overlap expected)
    {
        Assert.Equal(expected, China.FindPlace(left).OverlapWith(China.FindPlace(right)));
        Assert.Equal(expected, China.FindPlace(right).OverlapWith(China.FindPlace(left)));
        Assert.False(China.FindPlace(left).Encloses(China.FindPlace(right)));
    }

    [Fact]
    public void Of_a_partial_member_only_a_part_belongs()
    {
        var circle = China.FindGroup("Chengdu-Chongqing Economic Circle");
        Assert.Equal(["500154", "500235", "510700", "511700", "511800"], circle.PartialMembers.Cast<Region>().Select(region => region.Code).Order());
        Assert.Equal(39, circle.Members.Count);
        Assert.False(circle.Contains(China.FindRegion("Mianyang")));
        Assert.True(circle.ContainsPartOf(China.FindRegion("Mianyang")));
        Assert.True(circle.ContainsPartOf(China.FindRegion("Sichuan")));
        Assert.True(circle.ContainsPartOf(China.FindRegion("Chengdu")));
        Assert.True(circle.ContainsPartOf(China.FindRegion("China")));
        Assert.False(circle.ContainsPartOf(China.FindRegion("Panzhihua")));
        Assert.False(circle.ContainsPartOf(China.FindZone("Mianyang ETDZ")));
        Assert.True(China.FindRegion("Chengdu").InGroup(circle));
        Assert.False(China.FindRegion("Mianyang").InGroup(circle));
        Assert.Throws<ArgumentNullException>(() => circle.ContainsPartOf(null!));
    }

    [Theory]
    [InlineData("Guiyang HTZ", "520000", "520100", EconomicRegion.West)]
    [InlineData("Guizhou", "520000", null, EconomicRegion.West)]
    [InlineData("Gui'an New Area", "520000", null, EconomicRegion.West)]
    [InlineData("Lanzhou New Area", "620000", "620100", EconomicRegion.West)]
    [InlineData("Dinghu District", "440000", "441200", EconomicRegion.East)]
    [InlineData("Xijiang High-tech Development Zone", "440000", "441200", EconomicRegion.East)]
    [InlineData("Pearl River Delta", "440000", null, EconomicRegion.East)]
    [InlineData("Eastern Region", null, null, EconomicRegion.East)]
    [InlineData("Northeastern Region", null, null, EconomicRegion.Northeast)]
    [InlineData("Chengdu-Chongqing Economic Circle", null, null, EconomicRegion.West)]
    [InlineData("Yangtze River Delta", null, null, null)]
    [InlineData("Hong Kong", "810000", null, null)]
    [InlineData("China", null, null, null)]
    [InlineData("Xiantao", "420000", null, EconomicRegion.Central)]
    public void A_place_knows_what_it_lies_in(string name, string? provincial, string? prefectural, EconomicRegion? economicRegion)
    {
        var place = China.FindPlace(name);
        Assert.Equal((provincial, prefectural, economicRegion), (place.Provincial?.Code, place.Prefectural?.Code, place.EconomicRegion));
    }

    [Fact]
    public void What_is_stated_of_a_place_goes_before_what_lies_around_it()
    {
        var park = new IndustrialPark { Name = "a park", EconomicRegion = EconomicRegion.Central, Within = China.FindRegion("Guizhou") };
        Assert.Equal(EconomicRegion.Central, park.EconomicRegion);
        Assert.NotEqual(park, park with { EconomicRegion = null });
        Assert.Equal(EconomicRegion.West, (park with { EconomicRegion = null }).EconomicRegion);
        Assert.NotEqual(park with { EconomicRegion = EconomicRegion.West }, park with { EconomicRegion = null });
    }

    [Fact]
    public void A_new_area_or_group_of_ones_own_lies_where_all_its_parts_do()
    {
        var area = new NewArea { Name = "an area", Level = AreaLevel.Municipal, Hosts = [China.FindRegion("Guiyang"), China.FindRegion("Zunyi")] };
        Assert.Equal(("520000", null, EconomicRegion.West), (area.Provincial?.Code, area.Prefectural?.Code, area.EconomicRegion));
        Assert.True(China.FindRegion("Guizhou").Encloses(area));
        Assert.False(China.FindRegion("Guiyang").Encloses(area));
        Assert.True(new PlaceGroup { Name = "both", Members = area.Hosts }.Encloses(area));
        Assert.True(new PlaceGroup { Name = "both", Members = area.Hosts }.Encloses(new IndustrialPark { Name = "a park", Within = area }));
        Assert.Null((area with { Hosts = [.. area.Hosts, China.FindRegion("Chengdu")] }).Provincial);
        Assert.Null(new PlaceGroup { Name = "of unknown members" }.Provincial);
    }

    [Fact]
    public void A_region_is_known_by_its_code_whatever_else_is_stated()
    {
        var zhaoqing = new Region { Name = "Zhaoqing City", Code = "441200", Level = RegionLevel.Prefectural };
        Assert.NotEqual(zhaoqing, China.FindRegion("Zhaoqing"));
        Assert.True(China.FindRegion("Zhaoqing").Encloses(zhaoqing));
        Assert.True(zhaoqing.Encloses(China.FindPlace("Dinghu District")));
        Assert.True(China.FindRegion("Guangdong").Encloses(zhaoqing));
        Assert.True(China.FindRegion("China").Encloses(zhaoqing));
        Assert.True(zhaoqing.InGroup(China.FindGroup("大湾区")));
        Assert.False(Japan.Encloses(zhaoqing));
        Assert.False(zhaoqing.Encloses(China.FindRegion("Guangdong")));
        Assert.Equal(Overlap.None, zhaoqing.OverlapWith(China.FindRegion("Guangxi")));
    }

    [Fact]
    public void What_is_not_known_may_overlap()
    {
        var nowhere = new IndustrialPark { Name = "a park" };
        Assert.Equal(Overlap.Possible, nowhere.OverlapWith(China.FindRegion("Guizhou")));
        Assert.Equal(Overlap.Possible, nowhere.OverlapWith(China.FindZone("Guiyang HTZ")));
        Assert.Equal(Overlap.None, nowhere.OverlapWith(new IndustrialPark { Name = "another" }));
        Assert.Equal(Overlap.Possible, nowhere.OverlapWith(new IndustrialPark { Name = "A Park", Within = Japan }));
        Assert.Equal(Overlap.None, (nowhere with { Within = Japan }).OverlapWith(China.FindZone("Guiyang HTZ")));
        Assert.Equal(Overlap.Possible, new PlaceGroup { Name = "a group" }.OverlapWith(China.FindRegion("Guizhou")));
        Assert.Equal(Overlap.None, new PlaceGroup { Name = "a group", Within = Japan }.OverlapWith(China.FindRegion("Guizhou")));
        Assert.Equal(Overlap.Possible, new PlaceGroup { Name = "a group", Within = Japan }.OverlapWith(Japan with { Within = null, Iso3166 = "JP" }));
    }

    [Fact]
    public void Regions_without_a_code_are_disjoint_where_they_are_known_to_be()
    {
        var county = new Region { Name = "a county", Level = RegionLevel.County };
        Assert.Equal(Overlap.Possible, county.OverlapWith(China.FindRegion("Guizhou")));
        Assert.Equal(Overlap.None, (county with { Within = China.FindRegion("Guiyang") }).OverlapWith(China.FindRegion("Sichuan")));
        Assert.Equal(Overlap.Certain, (county with { Within = China.FindRegion("Guiyang") }).OverlapWith(China.FindRegion("Guizhou")));
        Assert.Equal(Overlap.None, county.OverlapWith(China.FindRegion("Dinghu District")));
        Assert.Equal(Overlap.Possible, (county with { Name = "dinghu district" }).OverlapWith(China.FindRegion("Dinghu District")));
        Assert.Equal(Overlap.None, (county with { Name = "Dinghu District", ChineseName = "另区" }).OverlapWith(China.FindRegion("Dinghu District")));
        Assert.Equal(Overlap.None, Japan.OverlapWith(China.FindRegion("Guizhou")));
        Assert.Equal(Overlap.None, Japan.OverlapWith(China.FindRegion("China")));
    }

    [Fact]
    public void A_zone_that_is_stated_in_other_words_may_be_the_same()
    {
        var printed = China.FindZone("Guiyang HTZ") with { Name = "Guiyang National High-tech Industrial Development Zone" };
        Assert.Equal(Overlap.Possible, printed.OverlapWith(China.FindZone("Guiyang HTZ")));
    }

    [Fact]
    public void Null_is_no_place()
    {
        Assert.Throws<ArgumentNullException>(() => Japan.Encloses(null!));
        Assert.Throws<ArgumentNullException>(() => Japan.OverlapWith(null!));
        Assert.Throws<ArgumentNullException>(() => Japan.InGroup(null!));
        Assert.Throws<ArgumentNullException>(() => new PlaceGroup { Name = "a" }.Contains(null!));
    }
}
