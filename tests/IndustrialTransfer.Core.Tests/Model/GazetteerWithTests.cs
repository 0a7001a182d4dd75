using IndustrialTransfer.Model;

namespace IndustrialTransfer.Tests.Model;

public sealed class GazetteerWithTests
{
    private static readonly Gazetteer China = Gazetteer.China;

    private static readonly Region Japan = new() { Name = "Japan", ChineseName = "日本", Iso3166 = "JP", Level = RegionLevel.Country };

    [Fact]
    public void A_place_of_ones_own_is_found_as_those_of_the_gazetteer_are()
    {
        var own = China.With(Japan, "Nippon").With(new Region { Name = "Osaka", ChineseName = "大阪市", Level = RegionLevel.Prefectural, Within = Japan });
        Assert.All((string[])["Japan", "JP", "日本", "nippon"], name => Assert.Same(Japan, own.FindRegion(name)));
        Assert.All((string[])["Osaka City", "大阪", "Osaka, Japan", "日本大阪"], name => Assert.Equal("Osaka", own.FindRegion(name).Name));
        Assert.Equal((China.Regions.Count + 2, China.Places.Count + 2), (own.Regions.Count, own.Places.Count));
        Assert.Null(own.FindRegion("Osaka").Provincial);
        Assert.False(own.FindRegion("China").Encloses(own.FindRegion("Osaka")));
        Assert.Same(China.FindRegion("520000"), own.FindRegion("Guiyang").Within);
    }

    [Fact]
    public void A_name_that_both_bear_is_ambiguous()
    {
        var park = new IndustrialPark { Name = "Guiyang" };
        var own = China.With(park);
        Assert.Equal([China.FindPlace("520100"), park], Assert.Throws<AmbiguousPlaceException>(() => own.FindPlace("Guiyang")).Candidates);
        Assert.Equal("520100", own.FindRegion("Guiyang").Code);
        Assert.Same(China.FindPlace("520100"), China.FindPlace("Guiyang"));
    }

    [Fact]
    public void A_provincial_name_does_not_win_over_a_place_that_is_no_division() =>
        Assert.Throws<AmbiguousPlaceException>(() => China.With(new IndustrialPark { Name = "Guizhou" }).FindPlace("Guizhou"));

    [Fact]
    public void Two_provincial_names_are_ambiguous() => Assert.Throws<AmbiguousPlaceException>(
        () => China.With(new Region { Name = "Jilin", Level = RegionLevel.Provincial }).FindRegion("Jilin"));

    [Fact]
    public void A_place_that_is_known_only_gains_its_aliases()
    {
        var own = China.With(China.FindPlace("520000") with { }, "Qian");
        Assert.Equal(China.Places, own.Places);
        Assert.Same(China.FindPlace("520000"), own.FindRegion("qian"));
        Assert.Same(China.FindPlace("520000"), own.FindRegion("贵州"));
        Assert.False(China.TryFindRegion("Qian", out _));
    }

    [Fact]
    public void One_extension_does_not_know_of_another()
    {
        var first = China.With(new IndustrialPark { Name = "First Park" });
        var second = first.With(new IndustrialPark { Name = "Second Park" });
        Assert.False(first.TryFindPlace("Second Park", out _));
        Assert.True(second.TryFindPlace("First Park", out _));
        Assert.Equal(["First Park", "Second Park"], second.Parks.Skip(China.Parks.Count).Select(park => park.Name));
    }

    [Fact]
    public void Many_places_are_found_among_each_other()
    {
        var own = Enumerable.Range(0, 100).Aggregate(China, (known, number) => known.With(new IndustrialPark { Name = $"Park {number}" }, $"园{number}"));
        Assert.All(Enumerable.Range(0, 100), number => Assert.Equal($"Park {number}", own.FindPlace($"园{number}").Name));
        Assert.Equal("Park 42", Assert.Throws<PlaceNotFoundException>(() => own.FindPlace("Perk 42")).Nearest[0].Name);
    }

    [Fact]
    public void A_place_without_letters_is_known_but_found_by_its_aliases_only()
    {
        var own = China.With(new IndustrialPark { Name = "--" }, "Dashes");
        Assert.Equal("--", own.FindPlace("dashes").Name);
        Assert.False(own.TryFindPlace("--", out _));
    }

    [Fact]
    public void What_is_no_place_or_name_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => China.With(null!));
        Assert.Throws<ArgumentNullException>(() => China.With(Japan, null!));
        Assert.Throws<ArgumentNullException>(() => China.With(Japan, "a", null!));
        Assert.Throws<ArgumentException>(() => China.With(Japan, " "));
    }
}
