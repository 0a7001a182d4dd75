using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Tests.Model;

public sealed class GazetteerTests
{
    // Read anew for each test, so that reading itself is under test.
    private Gazetteer China { get; } = Gazetteer.Build();

    [Fact]
    public void It_holds_what_it_says()
    {
        Assert.Equal(
            [1, 34, 333, 38],
            Enum.GetValues<RegionLevel>().Select(level => China.Regions.Count(region => region.Level == level)));
        Assert.Equal(
            [10, 6, 12, 3, 3],
            ((EconomicRegion?[])[EconomicRegion.East, EconomicRegion.Central, EconomicRegion.West, EconomicRegion.Northeast, null])
                .Select(each => China.Regions.Count(region => region.Level == RegionLevel.Provincial && region.EconomicRegion == each)));
        Assert.Equal((20, 19), (China.NewAreas.Count, China.NewAreas.Count(area => area.Level == AreaLevel.National)));
        Assert.Equal((432, 431), (China.Zones.Count, China.Zones.Count(zone => zone.Level == AreaLevel.National)));
        Assert.Equal(
            [178, 232, 22],
            ((ZoneKind[])[ZoneKind.HighTech, ZoneKind.EconomicAndTechnological, ZoneKind.FreeTrade]).Select(kind => China.Zones.Count(zone => zone.Kinds.Contains(kind))));
        Assert.Equal((13, 2, 117), (China.Groups.Count, China.Parks.Count, China.Sectors.Count));
        Assert.Equal(China.Places.Count, China.Regions.Count + China.NewAreas.Count + China.Zones.Count + China.Groups.Count + China.Parks.Count);
        Assert.Equal(20, China.Sectors.Count(sector => sector.Division is null));
    }

    [Theory]
    [InlineData("520000", "520000")]
    [InlineData("CN-GZ", "520000")]
    [InlineData("cn-gz", "520000")]
    [InlineData("Guizhou", "520000")]
    [InlineData("guizhou province", "520000")]
    [InlineData(" GUIZHOU  Province ", "520000")]
    [InlineData("贵州", "520000")]
    [InlineData("贵州省", "520000")]
    [InlineData("贵", "520000")]
    [InlineData("黔", "520000")]
    [InlineData("沪", "310000")]
    [InlineData("Guiyang", "520100")]
    [InlineData("Guiyang City", "520100")]
    [InlineData("Guiyang, Guizhou", "520100")]
    [InlineData("Guiyang, Guizhou Province, China", "520100")]
    [InlineData("贵阳", "520100")]
    [InlineData("贵州省贵阳市", "520100")]
    [InlineData("中国贵州贵阳", "520100")]
    [InlineData("Ürümqi", "650100")]
    [InlineData("U\u0308ru\u0308mqi", "650100")]
    [InlineData("ÜRÜMQI", "650100")]
    [InlineData("Urumqi", "650100")]
    [InlineData("Ｕｒｕｍｑｉ", "650100")]
    [InlineData("Xi'an", "610100")]
    [InlineData("Xi’an", "610100")]
    [InlineData("Xi‐an", "610100")]
    [InlineData("Xī'ān", "610100")]
    [InlineData("Xian", "610100")]
    [InlineData("Lǚliáng", "141100")]
    [InlineData("Lyuliang", "141100")]
    [InlineData("Inner Mongolia Autonomous Region", "150000")]
    [InlineData("内蒙古", "150000")]
    [InlineData("Tibet", "540000")]
    [InlineData("Hong Kong SAR", "810000")]
    [InlineData("Beijing Municipality", "110000")]
    [InlineData("吉林", "220000")]
    [InlineData("Jilin", "220000")]
    [InlineData("吉林市", "220200")]
    [InlineData("Jilin City", "220200")]
    [InlineData("Jilin, Jilin", "220200")]
    [InlineData("吉林吉林", "220200")]
    [InlineData("海南", "460000")]
    [InlineData("海南州", "632500")]
    [InlineData("Hainan, Qinghai", "632500")]
    [InlineData("Hainan Prefecture", "632500")]
    [InlineData("Suzhou, Jiangsu", "320500")]
    [InlineData("Suzhou，Jiangsu", "320500")]
    [InlineData("suzhou, anhui", "341300")]
    [InlineData("江苏苏州", "320500")]
    [InlineData("江苏省苏州市", "320500")]
    [InlineData("宿州", "341300")]
    [InlineData("恩施", "422800")]
    [InlineData("恩施州", "422800")]
    [InlineData("Liangshan", "513400")]
    [InlineData("Liangshan Prefecture", "513400")]
    [InlineData("Ganzi", "513300")]
    [InlineData("Kashi", "653100")]
    [InlineData("Kashgar Prefecture", "653100")]
    [InlineData("Xing'an League", "152200")]
    [InlineData("兴安", "152200")]
    [InlineData("Dinghu District", "441203")]
    [InlineData("广东省肇庆市鼎湖区", "441203")]
    [InlineData("雄县", "130638")]
    public void A_region_is_found_by(string name, string code)
    {
        Assert.Equal(code, China.FindRegion(name).Code);
        Assert.True(China.TryFindPlace(name, out var place));
        Assert.Same(China.FindRegion(name), place);
    }

    [Theory]
    [InlineData("China")]
    [InlineData("中国")]
    [InlineData("CN")]
    [InlineData("the people's republic of china", false)]
    [InlineData("People's Republic of China")]
    public void China_is_a_region_too(string name, bool isKnown = true)
    {
        Assert.Equal(isKnown, China.TryFindRegion(name, out var china));
        Assert.Equal(isKnown ? RegionLevel.Country : null, china?.Level);
    }

    [Theory]
    [InlineData("Suzhou", "320500", "341300")]
    [InlineData("Taizhou", "321200", "331000")]
    [InlineData("Yichun", "230700", "360900")]
    [InlineData("Yulin", "450900", "610800")]
    [InlineData("Fuzhou", "350100", "361000")]
    [InlineData("Suzhou City, China", "320500", "341300")]
    public void A_name_of_two_regions_is_ambiguous(string name, string one, string other)
    {
        var refused = Assert.Throws<AmbiguousPlaceException>(() => China.FindRegion(name));
        Assert.Equal(name, refused.Name);
        Assert.Equal([one, other], refused.Candidates.Cast<Region>().Select(region => region.Code));
        Assert.All(refused.Candidates, each => Assert.Contains($"{each} ({each.Provincial!.Name})", refused.Message, StringComparison.Ordinal));
        Assert.False(China.TryFindRegion(name, out var none));
        Assert.Null(none);
    }

    [Fact]
    public void A_place_around_of_an_ambiguous_name_is_ambiguous_and_one_that_does_not_hold_it_finds_nothing()
    {
        var refused = Assert.Throws<AmbiguousPlaceException>(() => China.FindPlace("Somewhere, Suzhou"));
        Assert.Equal(["320500", "341300"], refused.Candidates.Cast<Region>().Select(region => region.Code));
        Assert.Throws<PlaceNotFoundException>(() => China.FindPlace("Guiyang, Sichuan"));
        Assert.Throws<PlaceNotFoundException>(() => China.FindPlace("Guizhou, Guizhou"));
        Assert.Throws<PlaceNotFoundException>(() => China.FindPlace("四川贵阳"));
    }

    [Fact]
    public void A_name_that_is_not_known_comes_back_with_the_nearest()
    {
        var refused = Assert.Throws<PlaceNotFoundException>(() => China.FindRegion("Zhaoqin"));
        Assert.Equal("Zhaoqin", refused.Name);
        Assert.Equal("441200", ((Region)refused.Nearest[0]).Code);
        Assert.Contains("Near to it: Zhaoqing 肇庆市", refused.Message, StringComparison.Ordinal);

        Assert.Equal("Guizhou", Assert.Throws<PlaceNotFoundException>(() => China.FindRegion("Guizou")).Nearest[0].Name);
        Assert.Equal("肇庆市", Assert.Throws<PlaceNotFoundException>(() => China.FindRegion("肇夫市")).Nearest[0].ChineseName);
        Assert.All(Assert.Throws<PlaceNotFoundException>(() => China.FindZone("Guiyan HIDZ")).Nearest, each => Assert.IsType<DevelopmentZone>(each));
        Assert.Empty(Assert.Throws<PlaceNotFoundException>(() => China.FindRegion("Atlantis")).Nearest);
    }

    [Theory]
    [InlineData("Guizhou Gui'an New Area", 8)]
    [InlineData("Gui'an New Area", 8)]
    [InlineData("Guian New District", 8)]
    [InlineData("Gui'an National New Area", 8)]
    [InlineData("贵安新区", 8)]
    [InlineData("贵州贵安新区", 8)]
    [InlineData("贵州省贵安新区", 8)]
    [InlineData("贵安国家级新区", 8)]
    [InlineData("Pudong New Area", 1)]
    [InlineData("浦东新区", 1)]
    [InlineData("Lanzhou New Area", 5)]
    [InlineData("福建福州新区", 14)]
    [InlineData("Harbin New Area", 16)]
    [InlineData("Xiong'an New Area", 19)]
    public void A_national_new_area_is_found_by(string name, int order) => Assert.Equal(order, China.FindNewArea(name).ApprovalOrder);

    [Theory]
    [InlineData("Guiyang National High-tech Industrial Development Zone", "贵阳高新技术产业开发区")]
    [InlineData("Guiyang High-tech Industrial Development Zone", "贵阳高新技术产业开发区")]
    [InlineData("Guiyang HIDZ", "贵阳高新技术产业开发区")]
    [InlineData("Guiyang HTZ", "贵阳高新技术产业开发区")]
    [InlineData("贵阳高新区", "贵阳高新技术产业开发区")]
    [InlineData("贵阳国家高新区", "贵阳高新技术产业开发区")]
    [InlineData("贵阳国家高新技术产业开发区", "贵阳高新技术产业开发区")]
    [InlineData("Guiyang ETDZ", "贵阳经济技术开发区")]
    [InlineData("Guiyang National Economic & Technological Development Zone", "贵阳经济技术开发区")]
    [InlineData("贵阳经开区", "贵阳经济技术开发区")]
    [InlineData("贵阳国家级经济技术开发区", "贵阳经济技术开发区")]
    [InlineData("贵州省贵阳经开区", "贵阳经济技术开发区")]
    [InlineData("Suzhou Industrial Park", "苏州工业园区")]
    [InlineData("TEDA", "天津经济技术开发区")]
    [InlineData("Tianjin ETDZ", "天津经济技术开发区")]
    [InlineData("Zhangjiang HTZ", "上海张江高新技术产业开发区")]
    [InlineData("Fuzhou HTZ, Jiangxi", "抚州高新技术产业开发区")]
    [InlineData("Shanghai FTZ", "中国（上海）自由贸易试验区")]
    [InlineData("China (Shanghai) Pilot Free Trade Zone", "中国（上海）自由贸易试验区")]
    [InlineData("上海自贸区", "中国（上海）自由贸易试验区")]
    [InlineData("上海自由贸易试验区", "中国（上海）自由贸易试验区")]
    [InlineData("石河子高新区", "新疆生产建设兵团石河子高新技术产业开发区")]
    [InlineData("Guangdong (Zhaoqing) Large Industrial Cluster", "广东（肇庆）大型产业集聚区")]
    public void A_zone_is_found_by(string name, string chinese) => Assert.Equal(chinese, China.FindZone(name).ChineseName);

    [Theory]
    [InlineData("Fuzhou High-tech Industrial Development Zone")]
    [InlineData("Torch High-tech Industrial Development Zone", false)]
    [InlineData("HTZ", false)]
    [InlineData("National ETDZ", false)]
    [InlineData("Guiyang", false)]
    public void A_zone_is_not_found_by(string name, bool isAmbiguous = true)
    {
        Assert.False(China.TryFindZone(name, out _));
        var refused = Assert.ThrowsAny<Exception>(() => China.FindZone(name));
        Assert.Equal(isAmbiguous, refused is AmbiguousPlaceException);
        Assert.Equal(!isAmbiguous, refused is PlaceNotFoundException);
    }

    [Fact]
    public void A_zone_that_is_listed_twice_is_one_of_two_kinds()
    {
        var park = China.FindZone("苏州工业园区");
        Assert.Equal([ZoneKind.HighTech, ZoneKind.EconomicAndTechnological], park.Kinds);
        Assert.Equal("320500", ((Region)park.Within!).Code);
    }

    [Fact]
    public void Dates_are_as_exact_as_their_source()
    {
        Assert.Equal(ReportingPeriod.Parse("2014-01-06"), China.FindNewArea("Gui'an New Area").ApprovalDate);
        Assert.Equal(ReportingPeriod.Month(2015, 9), China.FindNewArea("云南滇中新区").ApprovalDate);
        Assert.Equal(ReportingPeriod.Year(2000), China.FindZone("贵阳经开区").ApprovalDate);
        Assert.Equal(ReportingPeriod.Year(2015), China.FindZone("Guangdong FTZ").ApprovalDate);
        Assert.Equal(ReportingPeriod.Parse("2013-08-22"), China.FindZone("Shanghai FTZ").ApprovalDate);
        Assert.Null(China.FindZone("Suzhou Industrial Park").ApprovalDate);
    }

    [Fact]
    public void A_new_area_lies_within_the_smallest_division_around_its_hosts()
    {
        Assert.Equal("520000", ((Region)China.FindNewArea("Gui'an New Area").Within!).Code);
        Assert.Equal("620100", ((Region)China.FindNewArea("Lanzhou New Area").Within!).Code);
        Assert.Equal("130600", ((Region)China.FindNewArea("Xiong'an New Area").Within!).Code);
        Assert.Equal(["130638", "130629", "130632"], China.FindNewArea("雄安新区").Hosts.Select(host => host.Code));
    }

    [Theory]
    [InlineData("36", "C", "36")]
    [InlineData("汽车制造业", "C", "36")]
    [InlineData("manufacture of automobiles", "C", "36")]
    [InlineData("C", "C", null)]
    [InlineData("Manufacturing", "C", null)]
    [InlineData("制造业", "C", null)]
    [InlineData("01", "A", "01")]
    [InlineData("Education", "P", "83")]
    [InlineData("P", "P", null)]
    public void A_sector_is_found_by(string name, string section, string? division)
    {
        var sector = China.FindSector(name);
        Assert.Equal((section, division), (sector.Section, sector.Division));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("98")]
    [InlineData("U")]
    [InlineData("new energy")]
    public void A_sector_that_there_is_not_is_refused(string name)
    {
        Assert.False(China.TryFindSector(name, out _));
        Assert.Contains($"'{name}'", Assert.Throws<KeyNotFoundException>(() => China.FindSector(name)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_at_all_is_an_error_to_look_up_and_false_to_try()
    {
        Assert.Throws<ArgumentNullException>(() => China.FindPlace(null!));
        Assert.Throws<ArgumentNullException>(() => China.FindSector(null!));
        Assert.False(China.TryFindPlace(null, out _));
        Assert.False(China.TryFindSector(null, out _));
    }
}
