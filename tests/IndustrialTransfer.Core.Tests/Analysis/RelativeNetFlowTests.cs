using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class RelativeNetFlowTests
{
    [Property]
    public void Changes_and_amounts_sum_to_zero((byte Place, PositiveMoney Amount)[] previous, (byte Place, PositiveMoney Amount)[] current)
    {
        if (previous.Length == 0 || current.Length == 0)
        {
            return;
        }

        var (before, now) = (By(previous), By(current));
        var flows = RelativeNetFlow.Between(before, now);

        Assert.Equal(now.Rows.Concat(before.Rows).Select(row => row.Key).Distinct(), flows.Select(flow => flow.Place));
        Near.Equal(0m, flows.Sum(flow => flow.Change.Points));
        Near.Equal(0m, flows.Sum(flow => flow.Amount.Amount) / now.Total.Amount);
    }

    [Property]
    public void An_industry_that_grows_everywhere_alike_moves_nowhere((byte Place, PositiveMoney Amount)[] industry, byte times)
    {
        if (industry.Length > 0)
        {
            var flows = RelativeNetFlow.Between(By(industry), By([.. industry.Select(each => (each.Place, new PositiveMoney(each.Amount.Value * (times + 1m))))]));

            Assert.All(flows, flow => Near.Equal(0m, flow.Change.Points));
        }
    }

    [Property]
    public void There_and_back_the_change_has_the_other_sign((byte Place, PositiveMoney Amount) first, (byte Place, PositiveMoney Amount)[] previous)
    {
        var (before, now) = (By([first, .. previous]), By([first]));
        var back = RelativeNetFlow.Between(now, before);

        Assert.All(RelativeNetFlow.Between(before, now), flow => Assert.Equal(-flow.Change, back.Single(other => other.Place == flow.Place).Change));
    }

    // National Bureau of Statistics of China, Statistical Communiqués of 2022 and 2023: gross regional product of the four economic regions, 亿元.
    // The expected values were worked out in exact fractions.
    [Fact]
    public void The_shares_of_the_four_economic_regions_from_2022_to_2023()
    {
        var flows = RelativeNetFlow.Between(
            Product(("East", 622018m), ("Central", 266513m), ("West", 256985m), ("Northeast", 57946m)),
            Product(("East", 652084m), ("Central", 269898m), ("West", 269325m), ("Northeast", 59624m)));

        Assert.Equal([51.686m, 22.146m, 21.354m, 4.815m], flows.Select(flow => flow.PreviousShare.Round(3).Percent));
        Assert.Equal([52.128m, 21.576m, 21.530m, 4.766m], flows.Select(flow => flow.Share.Round(3).Percent));
        Assert.Equal([0.4422m, -0.5698m, 0.1762m, -0.0486m], flows.Select(flow => flow.Change.Round(4).Points));
        Assert.Equal([5531.3m, -7127.3m, 2203.6m, -607.6m], flows.Select(flow => decimal.Round(flow.Amount.Amount / 1e8m, 1)));
    }

    [Fact]
    public void A_region_missing_from_one_period_has_no_share_in_it()
    {
        var flows = RelativeNetFlow.Between(Product(("old", 30m), ("both", 70m)), Product(("both", 50m), ("new", 150m)));

        Assert.Equal(["both", "new", "old"], flows.Select(flow => flow.Place));
        Assert.Equal([70m, 0m, 30m], flows.Select(flow => flow.PreviousShare.Percent));
        Assert.Equal([25m, 75m, 0m], flows.Select(flow => flow.Share.Percent));
        Assert.Equal([-90m, 150m, -60m], flows.Select(flow => flow.Amount.Amount / 1e8m));
        Assert.Equal($"both: -45pp ({flows[0].Amount})", flows[0].ToString());
    }

    [Fact]
    public void Unknown_regions_are_one_more_and_shares_know_no_currency()
    {
        (string? Place, Money Amount)[] dollars = [(null, new Money(1, Currency.USD)), ("a", new Money(3, Currency.USD))];
        (string? Place, Money Amount)[] yuan = [(null, Money.Yuan(5)), ("a", Money.Yuan(5))];

        var flows = RelativeNetFlow.Between(dollars.BreakDown(row => row.Place, row => row.Amount), yuan.BreakDown(row => row.Place, row => row.Amount));

        Assert.Equal([(null, Money.Yuan(2.5m)), ("a", Money.Yuan(-2.5m))], flows.Select(flow => (flow.Place, flow.Amount)));
    }

    [Fact]
    public void Without_a_total_there_are_no_shares()
    {
        Assert.Throws<DivideByZeroException>(() => RelativeNetFlow.Between(Product(("a", 0m)), Product(("a", 1m))));
        Assert.Throws<DivideByZeroException>(() => RelativeNetFlow.Between(Product(("a", 1m)), Product(("a", 1m), ("b", -1m))));
        Assert.Empty(RelativeNetFlow.Between(Product(), Product()));
        Assert.Equal("previous", Assert.Throws<ArgumentNullException>(() => RelativeNetFlow.Between(null!, Product())).ParamName);
        Assert.Equal("current", Assert.Throws<ArgumentNullException>(() => RelativeNetFlow.Between(Product(), null!)).ParamName);
    }

    private static Breakdown<int, Money> By((byte Place, PositiveMoney Amount)[] rows) => rows.BreakDown(row => row.Place % 4, row => row.Amount.Value);

    private static Breakdown<string, Money> Product(params (string Place, decimal Amount)[] rows) =>
        rows.BreakDown(row => row.Place, row => Money.Yuan(row.Amount, Magnitude.HundredMillion));
}
