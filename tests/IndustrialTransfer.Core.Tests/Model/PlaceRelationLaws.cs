using FsCheck.Xunit;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Properties;

namespace IndustrialTransfer.Tests.Model;

[Properties(Arbitrary = [typeof(PlaceGenerators)])]
public sealed class PlaceRelationLaws
{
    /// <summary>All places of the gazetteer that are few of their kind, and some of the others.</summary>
    private static readonly Place[] Places =
    [
        .. Gazetteer.China.Places.Where((place, index) => index % 9 == 0 || place is NewArea or PlaceGroup or IndustrialPark or Region { Level: < RegionLevel.Prefectural }),
        .. ModelSamples.Places,
    ];

    [Fact]
    public void To_enclose_is_a_partial_order_but_for_a_group_and_what_it_consists_of()
    {
        var encloses = Array.ConvertAll(Places, outer => Array.ConvertAll(Places, inner => outer.Encloses(inner)));
        for (var a = 0; a < Places.Length; a++)
        {
            Assert.True(encloses[a][a], $"{Places[a]} encloses itself");
            for (var b = 0; b < Places.Length; b++)
            {
                if (!encloses[a][b])
                {
                    continue;
                }

                Assert.True(a == b || !encloses[b][a] || Places[a].Equals(Places[b]) || Places[a] is Region { Code: not null } or PlaceGroup, $"{Places[a]}, {Places[b]}");
                for (var c = 0; c < Places.Length; c++)
                {
                    Assert.True(!encloses[b][c] || encloses[a][c], $"{Places[a]} encloses {Places[b]}, and that {Places[c]}");
                }
            }
        }
    }

    [Fact]
    public void Places_that_have_a_place_in_common_overlap()
    {
        var overlaps = Array.ConvertAll(Places, left => Array.ConvertAll(Places, right => left.OverlapWith(right)));
        for (var a = 0; a < Places.Length; a++)
        {
            for (var b = 0; b < Places.Length; b++)
            {
                Assert.Equal(overlaps[a][b], overlaps[b][a]);
                Assert.True(overlaps[a][b] == Overlap.Certain || !Places[a].Encloses(Places[b]));
                Assert.True(
                    overlaps[a][b] != Overlap.None || !Array.Exists(Places, place => Places[a].Encloses(place) && Places[b].Encloses(place)),
                    $"{Places[a]} and {Places[b]} have nothing in common");
            }
        }
    }

    [Property]
    public bool A_place_is_in_its_province_and_prefecture_and_shares_their_economic_region(Place place) =>
        (place.Provincial is not { } province || (province.Encloses(place) && province.EconomicRegion == place.EconomicRegion))
        && (place.Prefectural is not { } prefecture || (prefecture.Encloses(place) && prefecture.Provincial!.Equals(place.Provincial)));

    [Property]
    public bool What_a_group_contains_it_contains_a_part_of_and_overlaps(Place place, Place other) =>
        other is not PlaceGroup group
        || ((!group.Contains(place) || group.ContainsPartOf(place))
            && (!group.ContainsPartOf(place) || group.OverlapWith(place) == Overlap.Certain)
            && group.Contains(place) == place.InGroup(group));

    [Property]
    public bool A_copy_of_a_place_is_equal_hashes_alike_and_lies_alike(Place place, Place other)
    {
        var copy = place with { };
        return copy.Equals(place) && copy.GetHashCode() == place.GetHashCode()
            && copy.Encloses(other) == place.Encloses(other) && other.OverlapWith(copy) == other.OverlapWith(place);
    }
}
