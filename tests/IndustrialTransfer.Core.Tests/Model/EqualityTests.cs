using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Tests.Model;

public sealed class EqualityTests
{
    [Fact]
    public void Values_with_equal_members_are_equal_lists_included()
    {
        Same(ModelSamples.Deal, ModelSamples.Deal);
        Same(ModelSamples.Event, ModelSamples.Event);
        Same(ModelSamples.Amount, ModelSamples.Amount);
        Same(ModelSamples.Dispatch, ModelSamples.Dispatch);
        foreach (var (left, right) in ModelSamples.Places.Zip(ModelSamples.Places))
        {
            Same(left, right);
        }
    }

    [Fact]
    public void A_list_that_was_never_set_equals_an_empty_one() => Same(
        new PlaceGroup { Name = "a group" }, new PlaceGroup { Name = "a group", Members = [] });

    [Fact]
    public void Values_that_differ_in_an_element_or_its_order_differ()
    {
        var deal = ModelSamples.Deal;
        Assert.NotEqual(deal, deal with { Sectors = [.. deal.Sectors.Reverse()] });
        Assert.NotEqual(deal, deal with { Sectors = [deal.Sectors[0]] });
        Assert.NotEqual(deal, deal with { Milestones = [] });
        Assert.NotEqual(deal, deal with { FundsReceived = [deal.FundsReceived[0]] });
        Assert.NotEqual(deal, deal with { ActualOutput = [] });
        Assert.NotEqual(deal, deal with { ActualTax = [] });
        Assert.NotEqual(deal, deal with { Estimates = [] });
        Assert.NotEqual(deal, deal with { StatusChanges = [deal.StatusChanges[1]] });
        Assert.NotEqual(ModelSamples.Group, ModelSamples.Group with { Members = [ModelSamples.Zhaoqing] });
        Assert.NotEqual(ModelSamples.Zhaoqing, ModelSamples.Zhaoqing with { Within = null });
    }

    [Fact]
    public void A_sector_with_another_name_is_found_by_that_name()
    {
        var renamed = (Sector.Named("energy") with { Division = "44" }) with { Name = "new energy" };

        Same(new Sector { Name = "new energy", Division = "44" }, renamed);
        Assert.NotEqual(Sector.Named("new energy"), renamed);
    }

    [Fact]
    public void Places_of_different_kinds_are_never_equal() =>
        Assert.NotEqual<Place>(new IndustrialPark { Name = "one name" }, new PlaceGroup { Name = "one name" });

    [Fact]
    public void The_lists_given_can_be_changed_without_changing_the_value()
    {
        var sectors = new List<Sector> { Sector.Named("new energy") };
        var deal = ModelSamples.Deal with { Sectors = sectors };
        sectors.Clear();

        Assert.Equal([Sector.Named("new energy")], deal.Sectors);
    }

    [Fact]
    public void The_lists_got_cannot_be_changed()
    {
        Assert.False(ModelSamples.Deal.Sectors is IList<Sector> or ICollection<Sector> or Sector[]);
        Assert.False(ModelSamples.Dispatch.Amounts is IList<Observation<Money>>);
    }

    [Fact]
    public void A_list_prints_its_elements() =>
        Assert.Contains("Sectors = [new energy, automobiles]", ModelSamples.Deal.ToString(), StringComparison.Ordinal);

    private static void Same<T>(T left, T right) where T : class
    {
        Assert.NotSame(left, right);
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }
}
