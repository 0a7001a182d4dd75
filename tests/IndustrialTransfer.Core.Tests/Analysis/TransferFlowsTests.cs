using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Model;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class TransferFlowsTests
{
    private static readonly (string? From, string? To, Money? Amount)[] Moves =
    [
        ("East", "West", Money.Yuan(30)), ("East", "Central", Money.Yuan(20)), ("West", "East", Money.Yuan(10)), ("East", "East", Money.Yuan(40)),
        (null, "West", Money.Yuan(5)), (null, null, Money.Yuan(7)), ("Central", null, Money.Yuan(1)), ("East", "West", null),
    ];

    // The example matrix of migration flows between regions A to D in Abel, Estimating global migration flow tables using place of birth data,
    // Demographic Research 28 (2013), also in the manual of the R package migest; its sums leave out the diagonal, as they do here.
    [Fact]
    public void A_published_matrix_of_four_regions()
    {
        int[][] matrix = [[0, 100, 30, 70], [50, 0, 45, 5], [60, 35, 0, 40], [20, 25, 20, 0]];
        var moves = from origin in Enumerable.Range(0, 4) from end in Enumerable.Range(0, 4) select (origin, end);

        var flows = TransferFlows.Of(moves, move => "ABCD"[move.origin], move => "ABCD"[move.end], move => new ItemCount(matrix[move.origin][move.end]));

        Assert.Equal(['A', 'B', 'C', 'D'], flows.Places);
        Assert.Equal([200m, 100m, 135m, 65m], flows.Places.Select(place => flows.Outflow(place).Value));
        Assert.Equal([130m, 160m, 95m, 115m], flows.Places.Select(place => flows.Inflow(place).Value));
        Assert.Equal([-70m, 60m, -40m, 50m], flows.Places.Select(place => flows.NetInflow(place).Value));
        Assert.Equal((500m, 500m, 100m), (flows.Total.Value, flows.Interregional.Value, flows.InterregionalShare!.Value.Percent));
    }

    [Fact]
    public void What_stays_in_a_place_is_no_flow_in_or_out_of_it()
    {
        var flows = Of(Moves);

        Assert.Equal(Money.Yuan(40), flows["East", "East"]);
        Assert.Equal((Money.Yuan(50), Money.Yuan(10)), (flows.Outflow("East"), flows.Inflow("East")));
        Assert.Equal((Money.Yuan(-40), Money.Yuan(40)), (flows.NetInflow("East"), flows.NetOutflow("East")));
    }

    [Fact]
    public void Unknown_places_have_a_row_of_their_own_and_no_part_in_what_is_interregional()
    {
        var flows = Of(Moves);

        Assert.Equal(["East", "West", "Central", null], flows.Places);
        Assert.Equal((Money.Yuan(5), Money.Yuan(7), Money.Yuan(1)), (flows[null, "West"], flows[null, null], flows["Central", null]));
        Assert.Equal((Money.Yuan(5), Money.Yuan(1)), (flows.Outflow(null), flows.Inflow(null)));
        Assert.Equal((Money.Yuan(113), Money.Yuan(60)), (flows.Total, flows.Interregional));
        Assert.Equal(60m, flows.InterregionalShare!.Value.Percent);
    }

    [Fact]
    public void Unknown_amounts_are_counted_with_their_pair()
    {
        var flows = Of(Moves);
        var pair = flows.Pairs[("East", "West")];

        Assert.Equal((8, 1), (flows.Pairs.Count, flows.Pairs.UnknownCount));
        Assert.Equal((2, 1, Money.Yuan(30)), (pair.Count, pair.UnknownCount, pair.Amount));
        Assert.Equal(("East", "West"), (pair.Key.From, pair.Key.To));
    }

    [Fact]
    public void What_no_item_did_is_zero_in_the_currency_of_the_total()
    {
        var flows = Of(Moves);

        Assert.Equal("CNY 0", $"{flows["West", "Central"]}");
        Assert.Equal("CNY 0", $"{flows["nowhere", "West"]}");
        Assert.Equal(["CNY 0", "CNY 0", "CNY 0", "CNY 0"], new[] { flows.Outflow("nowhere"), flows.Inflow("nowhere"), flows.NetInflow("nowhere"), flows.NetOutflow("nowhere") }.Select(zero => $"{zero}"));
        Assert.Equal("CNY 0", $"{Of([("a", "a", Money.Yuan(1)), ("a", "b", null)])["a", "b"]}");
        Assert.Equal("CNY 0", $"{Of([("a", "a", Money.Yuan(1))]).Interregional}");
    }

    [Fact]
    public void Nothing_known_has_no_share()
    {
        var none = Of([]);

        Assert.Empty(none.Places);
        Assert.Equal((default, default, null), (none.Total, none.Interregional, none.InterregionalShare));
        Assert.Null(Of([(null, "West", Money.Yuan(5)), ("East", null, Money.Yuan(5))]).InterregionalShare);
        Assert.Null(Of([("a", "b", Money.Yuan(5)), ("b", "a", Money.Yuan(-5))]).InterregionalShare);
        Assert.Equal(0m, Of([("a", "a", Money.Yuan(5))]).InterregionalShare!.Value.Percent);
        Assert.Equal(0m, Of([("a", "a", Money.Yuan(5)), (null, "a", Money.Yuan(5))]).InterregionalShare!.Value.Percent);
    }

    [Fact]
    public void Regions_and_economic_regions_are_places_too()
    {
        Deal[] deals = [ModelSamples.Deal, ModelSamples.Deal with { Investor = null }];

        var byPlace = TransferFlows.Of(deals, deal => deal.Investor?.Origin, deal => (Place?)deal.Host, deal => deal.PlannedInvestment);
        Assert.Equal(Money.Yuan(1m, Magnitude.Billion), byPlace[ModelSamples.Guangdong, ModelSamples.Zhaoqing]);
        Assert.Equal(Money.Yuan(2m, Magnitude.Billion), byPlace.NetInflow(ModelSamples.Zhaoqing));

        var byRegion = TransferFlows.Of(
            deals, deal => (deal.Investor?.Origin as Region)?.EconomicRegion, deal => (deal.Host as Region)?.EconomicRegion, deal => deal.Land);
        Assert.Equal([EconomicRegion.East, null], byRegion.Places);
        Assert.Equal((120.5m, 120.5m, 0m), (byRegion[EconomicRegion.East, EconomicRegion.East].Mu, byRegion[null, EconomicRegion.East].Mu, byRegion.Interregional.Mu));
    }

    [Fact]
    public void Two_currencies_and_nulls_are_refused()
    {
        Assert.Throws<CurrencyMismatchException>(() => Of([("a", "b", Money.Yuan(1)), ("b", "a", new Money(1, Currency.USD))]));
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => Of(null!)).ParamName);
        Assert.Equal("from", Assert.Throws<ArgumentNullException>(() => TransferFlows.Of(Moves, null!, move => move.To, move => move.Amount)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentNullException>(() => TransferFlows.Of(Moves, move => move.From, null!, move => move.Amount)).ParamName);
        Assert.Equal("of", Assert.Throws<ArgumentNullException>(
            () => TransferFlows.Of(Moves, move => move.From, move => move.To, (Func<(string? From, string? To, Money? Amount), Money>)null!)).ParamName);
        Assert.Equal("of", Assert.Throws<ArgumentNullException>(
            () => TransferFlows.Of(Moves, move => move.From, move => move.To, (Func<(string? From, string? To, Money? Amount), Money?>)null!)).ParamName);
    }

    private static TransferFlows<string?, Money> Of((string? From, string? To, Money? Amount)[] moves) =>
        TransferFlows.Of(moves, move => move.From, move => move.To, move => move.Amount);
}
