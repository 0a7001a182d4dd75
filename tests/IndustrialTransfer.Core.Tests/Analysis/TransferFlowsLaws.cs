using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for every matrix of flows. The places are few, one of them unknown, so that flows go both ways and within a place.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class TransferFlowsLaws
{
    private static readonly string?[] Names = [null, "East", "Central", "West", "Northeast"];

    [Property]
    public void The_matrix_is_what_filtering_and_adding_up_give((byte From, byte To, Money Amount)[] items)
    {
        var flows = Flows(items);

        foreach (var from in Names)
        {
            Assert.Equal(Sum(items, (origin, end) => origin == from && end != from), flows.Outflow(from).Amount);
            Assert.Equal(Sum(items, (origin, end) => origin != from && end == from), flows.Inflow(from).Amount);
            Assert.All(Names, to => Assert.Equal(Sum(items, (origin, end) => origin == from && end == to), flows[from, to].Amount));
        }

        Assert.Equal(Sum(items, (_, _) => true), flows.Total.Amount);
        Assert.Equal(Sum(items, (origin, end) => origin is not null && end is not null && origin != end), flows.Interregional.Amount);
    }

    [Property]
    public void Net_inflows_sum_to_zero_and_net_outflows_mirror_them((byte From, byte To, Money Amount)[] items)
    {
        var flows = Flows(items);

        Assert.Equal(0m, flows.Places.Sum(place => flows.NetInflow(place).Amount));
        Assert.All(Names, place => Assert.Equal(flows.Inflow(place) - flows.Outflow(place), flows.NetInflow(place)));
        Assert.All(Names, place => Assert.Equal(flows.Outflow(place) - flows.Inflow(place), flows.NetOutflow(place)));
    }

    [Property]
    public void Places_are_the_origins_and_destinations_each_once((byte From, byte To, Money Amount)[] items) => Assert.Equal(
        items.SelectMany(item => new[] { Name(item.From), Name(item.To) }).Distinct(), Flows(items).Places);

    [Property]
    public void Turning_every_flow_round_turns_the_matrix((byte From, byte To, Money Amount)[] items)
    {
        var (there, back) = (Flows(items), Flows([.. items.Select(item => (item.To, item.From, item.Amount))]));

        Assert.Equal((there.Total, there.Interregional, there.InterregionalShare), (back.Total, back.Interregional, back.InterregionalShare));
        Assert.All(Names, place => Assert.Equal(there.NetInflow(place), back.NetOutflow(place)));
    }

    [Property]
    public void The_order_of_the_items_changes_only_that_of_the_places((byte From, byte To, Money Amount)[] items)
    {
        var (flows, reversed) = (Flows(items), Flows([.. items.Reverse()]));

        Assert.Equal(flows.Places.ToHashSet(), reversed.Places.ToHashSet());
        Assert.All(Names, from => Assert.All(Names, to => Assert.Equal(flows[from, to], reversed[from, to])));
    }

    [Property]
    public void Unknown_amounts_are_counted_and_change_no_flow((byte From, byte To, Money? Amount)[] items)
    {
        var flows = TransferFlows.Of(items, item => Name(item.From), item => Name(item.To), item => item.Amount);
        var known = Flows([.. items.Where(item => item.Amount is not null).Select(item => (item.From, item.To, item.Amount!.Value))]);

        Assert.Equal((items.Length, items.Length - known.Pairs.Count), (flows.Pairs.Count, flows.Pairs.UnknownCount));
        Assert.Equal(known.Total, flows.Total);
        Assert.All(Names, place => Assert.Equal(known.NetInflow(place), flows.NetInflow(place)));
    }

    private static TransferFlows<string?, Money> Flows((byte From, byte To, Money Amount)[] items) =>
        TransferFlows.Of(items, item => Name(item.From), item => Name(item.To), item => item.Amount);

    private static decimal Sum((byte From, byte To, Money Amount)[] items, Func<string?, string?, bool> where) =>
        items.Where(item => where(Name(item.From), Name(item.To))).Sum(item => item.Amount.Amount);

    private static string? Name(byte number) => Names[number % Names.Length];
}
