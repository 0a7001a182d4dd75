using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Model;

/// <summary>What of places is looked up, compared and hashed without allocating, and what a gazetteer takes.</summary>
public sealed class GazetteerAllocationTests
{
    private const int Megabyte = 1 << 20;

    private static readonly Gazetteer China = Gazetteer.China;

    [Theory]
    [InlineData("520000")]
    [InlineData("Guizhou")]
    [InlineData("贵州省")]
    [InlineData("Ürümqi")]
    [InlineData("Suzhou, Jiangsu Province, China")]
    [InlineData("江苏省苏州市")]
    [InlineData("Guiyang National High-tech Industrial Development Zone")]
    [InlineData("Guangdong-Hong Kong-Macao Greater Bay Area Ecological Technology Industrial Park")]
    [InlineData("贵安新区")]
    public void A_place_is_found(string name)
    {
        Assert.True(China.TryFindPlace(name, out _));
        Assert.Equal(0, Allocation.Of(() => China.FindPlace(name)));
    }

    [Fact]
    public void A_place_of_ones_own_is_found()
    {
        var own = China.With(new IndustrialPark { Name = "a park of my own" });
        Assert.Equal(0, Allocation.Of(() => own.FindPlace("A Park of my own")));
    }

    [Fact]
    public void Sectors_are_found_and_names_not_found() => Assert.Equal(0, Allocation.Of(() =>
    {
        _ = China.FindSector("36");
        _ = China.FindSector("汽车制造业");
        _ = China.TryFindPlace("Suzhou", out _);
        _ = China.TryFindPlace("Atlantis", out _);
    }));

    [Fact]
    public void Places_are_compared_hashed_and_placed()
    {
        var (zone, region, copy) = (China.FindZone("Guiyang HIDZ"), China.FindRegion("Guizhou"), China.FindRegion("Guizhou") with { });
        Assert.Equal(0, Allocation.Of(() =>
        {
            _ = zone.GetHashCode() + region.GetHashCode();
            _ = region.Equals(copy) && zone.Equals((Place)region);
            _ = zone.Provincial!.Name.Length + zone.Prefectural!.Name.Length;
            _ = zone.EconomicRegion;
            _ = region.Encloses(zone);
        }));
    }

    [Fact]
    public void A_gazetteer_is_small()
    {
        Gazetteer.Build();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var built = Gazetteer.Build();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 2 * Megabyte);
        Assert.Equal(China.Places, built.Places);
    }
}
