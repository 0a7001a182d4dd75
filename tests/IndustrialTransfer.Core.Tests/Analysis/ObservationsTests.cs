using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Model;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class ObservationsTests
{
    private static readonly Observation<Money> One = ModelSamples.Amount with { Place = City("A"), Figure = Figure<Money>.Parse("1.2 billion yuan") };

    private static readonly Observation<Money> Other = ModelSamples.Amount with { Place = City("B"), Figure = Figure<Money>.Parse("3.4 billion yuan") };

    // National Bureau of Statistics of China, Statistical Communiqué of 2023: gross regional product of the four economic regions, 亿元. Printed to
    // 1 亿元 each, so that their sum is known to 2 亿元 either way.
    [Fact]
    public void The_product_of_the_four_economic_regions()
    {
        var regions = new[] { ("East", "652084亿元"), ("Central", "269898亿元"), ("West", "269325亿元"), ("Northeast", "59624亿元") };

        var sum = regions.Select(region => One with { Place = City(region.Item1), Figure = Figure<Money>.Parse(region.Item2) }).Sum();

        Assert.Equal(4, sum.Count);
        Assert.Equal((Money.Parse("1250929亿元"), Money.Parse("1250933亿元")), (sum.Total.Lower, sum.Total.Upper));
    }

    [Fact]
    public void Observations_that_agree_add_up()
    {
        var sum = Observations.Sum([One, Other with { Citation = ModelSamples.Citation, Note = "another note" }]);

        Assert.Equal((2, Interval<Money>.Parse("[CNY 4500000000, CNY 4700000000]")), (sum.Count, sum.Total));
        Assert.Empty(sum.PossibleOverlaps);
        Assert.Equal(sum, Observations.Sum([Other, One]));
    }

    // Casebook, dispatch 3: Zhaoqing New District lies in Zhaoqing, and so in Guangdong.
    [Fact]
    public void Places_that_certainly_overlap_are_refused_with_all_pairs()
    {
        var (district, city, province) = (One with { Place = ModelSamples.NewDistrict }, One with { Place = ModelSamples.Zhaoqing }, One with { Place = ModelSamples.Guangdong });

        var two = Assert.Throws<OverlappingPlacesException>(() => Observations.Sum([district, Other, city]));
        Assert.Equal(
            "Zhaoqing New District 肇庆新区 and Zhaoqing 肇庆市 overlap: their sum would count twice what they have in common.", two.Message);
        Assert.Equal([(district.Place, city.Place)], two.Pairs);

        var three = Assert.Throws<OverlappingPlacesException>(() => Observations.Sum([province, district, city]));
        Assert.Equal(
            "Guangdong 广东省 and Zhaoqing New District 肇庆新区 overlap, as do 2 other pairs: their sum would count twice what they have in common.", three.Message);
        Assert.Equal([(province.Place, district.Place), (province.Place, city.Place), (district.Place, city.Place)], three.Pairs);
        Assert.IsAssignableFrom<ArgumentException>(three);
    }

    [Fact]
    public void The_same_place_twice_overlaps() => Assert.Equal(
        [(One.Place, City("A"))], Assert.Throws<OverlappingPlacesException>(() => Observations.Sum([One, Other, One])).Pairs);

    [Fact]
    public void Places_that_may_overlap_are_added_and_reported()
    {
        var zone = ModelSamples.Zone with { Within = ModelSamples.Zhaoqing };
        var district = new Region { Name = "Dinghu", Level = RegionLevel.County, Within = ModelSamples.Zhaoqing };

        var sum = Observations.Sum([One, One with { Place = district }, One with { Place = zone }, One with { Place = ModelSamples.NewDistrict with { Within = City("C"), Hosts = [City("C")] } }]);

        Assert.Equal((4, Money.Parse("CNY 4600000000")), (sum.Count, sum.Total.Lower));
        Assert.Equal([(district, zone)], sum.PossibleOverlaps.Where(pair => pair.First is Region { Name: "Dinghu" }).Select(pair => ((Region)pair.First, (DevelopmentZone)pair.Second)));
        Assert.NotEqual(sum, Observations.Sum([One, One with { Place = City("D") }, One with { Place = City("E") }, One with { Place = City("F") }]));
    }

    [Fact]
    public void Divisions_of_one_level_do_not_overlap()
    {
        var cities = Gazetteer.China.Regions.Where(region => region.Level == RegionLevel.Prefectural).Select(city => One with { Place = city }).ToArray();

        Assert.Empty(cities.Sum().PossibleOverlaps);
        Assert.Equal(cities.Length, Assert.Throws<OverlappingPlacesException>(
            () => cities.Append(One with { Place = Gazetteer.China.Regions.Single(region => region.Level == RegionLevel.Country && region.Iso3166 == "CN") }).Sum()).Pairs.Count);
    }

    [Fact]
    public void An_exception_about_no_pairs_is_refused()
    {
        Assert.Equal("No pairs of places overlap. (Parameter 'pairs')", Assert.Throws<ArgumentException>(() => new OverlappingPlacesException([])).Message);
        Assert.Throws<ArgumentNullException>(() => new OverlappingPlacesException(null!));
    }

    [Fact]
    public void No_observations_add_up_to_zero()
    {
        var sum = Observations.Sum(Array.Empty<Observation<ItemCount>>());

        Assert.Equal((0, Interval<ItemCount>.Parse("[0, 0]")), (sum.Count, sum.Total));
    }

    public static TheoryData<string, Observation<Money>, string?, string?> Differing => new()
    {
        { "Indicator", Other with { Indicator = "funds received" }, "planned investment", "funds received" },
        { "Aspect", Other with { Aspect = Aspect.Growth }, "Level", "Growth" },
        { "Scope", Other with { Scope = null }, "new projects", null },
        { "Scope", Other with { Scope = "all projects" }, "new projects", "all projects" },
        { "Part", Other with { Part = "services" }, "industrial sector", "services" },
        { "Basis", Other with { Basis = PriceBasis.Comparable }, "Current", "Comparable" },
        { "IsCumulative", Other with { IsCumulative = false }, "True", "False" },
        { "Period", Other with { Period = ReportingPeriod.YearToDate(2023, 9) }, "2023", "2023-01/2023-09" },
    };

    [Theory]
    [MemberData(nameof(Differing))]
    public void Observations_that_state_different_things_are_refused_with_the_member_and_both_values(
        string member, Observation<Money> different, string? first, string? other)
    {
        var fault = Assert.Throws<IncomparableObservationsException>(() => Observations.Sum([One, Other with { Place = City("C") }, different]));

        Assert.Equal((member, first, other), (fault.Member, fault.First, fault.Other));
        Assert.Equal($"Observations that differ in {member} do not add up: '{first}' and {(other is null ? "none" : $"'{other}'")}.", fault.Message);
        Assert.IsAssignableFrom<ArgumentException>(fault);
    }

    [Fact]
    public void A_missing_first_value_is_called_none() => Assert.Equal(
        "Observations that differ in Part do not add up: none and 'industrial sector'.",
        Assert.Throws<IncomparableObservationsException>(() => Observations.Sum([One with { Part = null }, Other])).Message);

    [Theory]
    [InlineData(Aspect.Growth)]
    [InlineData(Aspect.Share)]
    [InlineData(Aspect.Rank)]
    [InlineData(Aspect.GrowthRank)]
    public void Only_levels_add_up(Aspect aspect)
    {
        var fault = Assert.Throws<ArgumentException>(() => Observations.Sum([One with { Aspect = aspect }]));

        Assert.Equal($"Only levels add up, and the observation of A states a {aspect}. (Parameter 'observations')", fault.Message);
    }

    [Fact]
    public void Two_currencies_and_nulls_are_refused()
    {
        var fault = Assert.Throws<CurrencyMismatchException>(() => Observations.Sum([One, Other with { Figure = Figure<Money>.Parse("$1 billion") }]));
        Assert.Equal((Currency.CNY, Currency.USD), (fault.Left, fault.Right));
        Assert.Equal("observations", Assert.Throws<ArgumentNullException>(() => Observations.Sum<Money>(null!)).ParamName);
        Assert.Equal("An observation is null. (Parameter 'observations')", Assert.Throws<ArgumentException>(() => Observations.Sum([One, null!])).Message);
        Assert.Throws<ArgumentException>(() => Observations.Sum<Money>([null!]));
    }

    private static Region City(string name) => new() { Name = name, Level = RegionLevel.Prefectural };
}
