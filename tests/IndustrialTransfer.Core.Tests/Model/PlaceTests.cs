using IndustrialTransfer.Model;

namespace IndustrialTransfer.Tests.Model;

public sealed class PlaceTests
{
    [Fact]
    public void A_group_contains_its_members_and_what_lies_within_them()
    {
        var group = new PlaceGroup { Name = "a group", Members = [ModelSamples.Guangdong] };
        Assert.True(group.Contains(ModelSamples.Guangdong));
        Assert.True(group.Contains(ModelSamples.Zhaoqing));
        Assert.True(group.Contains(ModelSamples.Park));
        Assert.False(group.Contains(ModelSamples.Zone));
    }

    [Fact]
    public void A_group_contains_the_members_of_a_group_in_it()
    {
        var outer = new PlaceGroup { Name = "outer", Members = [new PlaceGroup { Name = "inner", Members = [ModelSamples.Zhaoqing] }] };
        Assert.True(outer.Contains(ModelSamples.Park));
        Assert.False(outer.Contains(ModelSamples.Guangdong));
    }

    [Fact]
    public void A_zone_may_be_of_two_kinds() => Assert.Contains(ZoneKind.HighTech, ModelSamples.Zone.Kinds);

    [Fact]
    public void A_place_prints_both_names()
    {
        Assert.Equal("Zhaoqing 肇庆市", ModelSamples.Zhaoqing.ToString());
        Assert.Equal("Lingang Industrial Park", ModelSamples.Park.ToString());
    }

    [Fact]
    public void An_observation_takes_the_citation_of_its_dispatch_and_keeps_its_own()
    {
        var dispatch = ModelSamples.Dispatch;
        Assert.Null(ModelSamples.Amount.Citation);
        Assert.Equal(dispatch.Citation, dispatch.Amounts[0].Citation);
        Assert.Equal("another", dispatch.Counts[0].Citation!.Publisher);
        Assert.All(dispatch.Percentages, each => Assert.NotNull(each.Citation));

        var mixed = dispatch with { Counts = [ModelSamples.Rank, ModelSamples.Rank with { Citation = null }] };
        Assert.Equal(["another", dispatch.Citation.Publisher], mixed.Counts.Select(each => each.Citation!.Publisher));
    }
}
