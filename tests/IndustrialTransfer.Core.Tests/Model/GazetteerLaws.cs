using FsCheck.Xunit;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Properties;

namespace IndustrialTransfer.Tests.Model;

[Properties(Arbitrary = [typeof(PlaceGenerators)])]
public sealed class GazetteerLaws
{
    private static readonly Gazetteer China = Gazetteer.China;

    /// <summary>The names that places of the gazetteer share, of which no more may come unnoticed.</summary>
    private static readonly string[] Shared =
    [
        "Fuzhou", "Fuzhou High-tech Industrial Development Zone", "Jilin", "Suzhou", "Taizhou", "Yichun", "Yulin",
    ];

    [Fact]
    public void A_place_is_found_by_its_own_names_unless_they_are_among_the_few_that_are_shared() => Assert.Equal(
        Shared,
        (from place in China.Places
         from name in (string?[])[place.Name, place.ChineseName, (place as Region)?.Code, (place as Region)?.Iso3166]
         where name is not null && !(China.TryFindPlace(name, out var found) && ReferenceEquals(found, place))
         select name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_shared_name_with_the_province_is_one_places() => Assert.All(
        China.Places.Where(place => Shared.Contains(place.Name) && place is not Region { Level: RegionLevel.Provincial }),
        place => Assert.Same(place, China.FindPlace($"{place.Name}, {place.Provincial!.Name}")));

    [Fact]
    public void A_place_is_found_within_each_place_around_it_but_not_within_itself()
    {
        foreach (var place in China.Places.Where(place => place.Within is not null && place.ChineseName is not null))
        {
            for (var around = place.Within; around is not null; around = around.Within)
            {
                Assert.Same(place, China.FindPlace($"{place.ChineseName}, {around.ChineseName}"));
                Assert.Same(place, China.FindPlace(around.ChineseName + place.ChineseName));
            }

            Assert.False(China.TryFindPlace($"{place.ChineseName}, {place.ChineseName}", out _));
        }
    }

    [Property]
    public bool How_a_name_is_written_does_not_count(WrittenName name) =>
        China.TryFindPlace(name.Plain, out var plain) == China.TryFindPlace(name.Written, out var written) && ReferenceEquals(plain, written);

    [Property]
    public bool A_try_never_throws_and_says_what_a_find_does(AnyName name)
    {
        try
        {
            return China.TryFindPlace(name.Text, out var found) == ReferenceEquals(China.FindPlace(name.Text), found);
        }
        catch (PlaceNotFoundException refused)
        {
            return refused.Name == name.Text && !China.TryFindPlace(name.Text, out _);
        }
        catch (AmbiguousPlaceException refused)
        {
            return refused.Candidates.Count > 1 && !China.TryFindPlace(name.Text, out _);
        }
    }

    [Property]
    public bool With_changes_nothing_in_the_old(Place place, AnyName name)
    {
        var before = (China.Places.Count, China.Regions.Count, China.TryFindPlace(place.Name, out var found), found);
        var own = new IndustrialPark { Name = $"{place.Name} of my own", Within = place };
        var extended = China.With(own, "x" + name.Text, place.Name + " annex");

        return extended.TryFindPlace(own.Name, out var mine) && ReferenceEquals(mine, own)
            && ReferenceEquals(extended.FindPlace(place.Name + " annex"), own)
            && extended.Places.Count == China.Places.Count + 1
            && !China.TryFindPlace(own.Name, out _) && !China.TryFindPlace(place.Name + " annex", out _)
            && before == (China.Places.Count, China.Regions.Count, China.TryFindPlace(place.Name, out var still), still);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(1_000_000)]
    public void A_very_long_name_is_only_not_found(int length)
    {
        Assert.False(China.TryFindPlace(new string('a', length), out _));
        Assert.False(China.TryFindPlace(new string('州', length), out _));
        Assert.False(China.TryFindPlace(string.Concat(Enumerable.Repeat("Guizhou,", length / 8)), out _));
        Assert.False(China.TryFindSector(new string('a', length), out _));
        Assert.Empty(Assert.Throws<PlaceNotFoundException>(() => China.FindPlace(new string('a', length))).Nearest);
    }
}
