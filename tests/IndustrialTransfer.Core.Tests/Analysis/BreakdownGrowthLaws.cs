using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for every two breakdowns. The keys are few, so that some are on both sides and some on one.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class BreakdownGrowthLaws
{
    [Property]
    public void Every_key_of_either_has_a_row_with_what_it_was_and_is((byte, Money?)[] before, (byte, Money?)[] after)
    {
        var (previous, current) = (Down(before), Down(after));
        var growth = current.GrowthFrom(previous);

        Assert.Equal(current.Rows.Select(row => row.Key).Union(previous.Rows.Select(row => row.Key)), growth.Rows.Select(row => row.Key));
        foreach (var row in growth.Rows)
        {
            Assert.Same(row, growth[row.Key]);
            Assert.Equal(
                previous.TryGet(row.Key, out var was) ? (was.Count, was.UnknownCount, was.Amount) : default, (row.PreviousCount, row.PreviousUnknownCount, row.Previous));
            Assert.Equal(current.TryGet(row.Key, out var now) ? (now.Count, now.UnknownCount, now.Amount) : default, (row.Count, row.UnknownCount, row.Current));
            Assert.Equal(row.Current.Amount - row.Previous.Amount, row.Change.Amount);
        }
    }

    [Property]
    public void The_contributions_add_up_to_the_growth_and_the_rates_to_one_hundred((byte, PositiveMoney)[] before, (byte, PositiveMoney)[] after)
    {
        var growth = Down(after).GrowthFrom(Down(before));
        if (growth.Total.Growth is { } rate)
        {
            Near.Equal(rate.Percent, growth.Rows.Sum(row => row.Contribution!.Value.Points));
        }

        Assert.Equal(before.Length == 0, growth.Total.Growth is null);
        Assert.All(growth.Rows, row => Assert.Equal(before.Length == 0, row.Contribution is null));
        if (growth.Total.Change.Amount != 0)
        {
            Near.Equal(100m, growth.Rows.Sum(row => row.ContributionRate!.Value.Percent), 1e-12m);
        }
        else
        {
            Assert.All(growth.Rows, row => Assert.Null(row.ContributionRate));
        }

        if (before.Length > 0 && after.Length > 0)
        {
            Near.Equal(0m, growth.Rows.Sum(row => row.ShareChange!.Value.Points));
        }
        else
        {
            Assert.All(growth.Rows, row => Assert.Null(row.ShareChange));
        }
    }

    [Property]
    public void A_row_grows_as_its_amounts_do((byte, Money)[] before, (byte, Money)[] after)
    {
        foreach (var row in Down(after).GrowthFrom(Down(before)).Rows)
        {
            Assert.Equal(row.Previous.Amount <= 0, row.Growth is null);
            if (row.Growth is { } rate)
            {
                Near.Equal(row.Current.Amount, row.Previous.Amount * (1 + (rate.Percent / 100)), 1e-12m);
            }
        }
    }

    [Property]
    public void From_itself_nothing_grows((byte, PositiveMoney)[] items)
    {
        var growth = Down(items).GrowthFrom(Down(items));

        Assert.All(growth.Rows, row => Assert.Equal(
            (0m, 0m, null, 0m), (row.Growth!.Value.Percent, row.Contribution!.Value.Points, row.ContributionRate?.Percent, row.ShareChange!.Value.Points)));
    }

    private static Breakdown<int, Money> Down(IEnumerable<(byte Key, Money? Amount)> items) => items.BreakDown(item => item.Key % 5, item => item.Amount);

    private static Breakdown<int, Money> Down(IEnumerable<(byte Key, Money Amount)> items) => items.BreakDown(item => item.Key % 5, item => item.Amount);

    private static Breakdown<int, Money> Down(IEnumerable<(byte Key, PositiveMoney Amount)> items) => items.BreakDown(item => item.Key % 5, item => item.Amount.Value);
}
