using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for every breakdown. The keys are few, so that rows have several items.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class BreakdownLaws
{
    [Property]
    public void It_is_what_grouping_and_adding_up_give((byte Key, Money Amount)[] items)
    {
        var groups = items.GroupBy(item => item.Key % 5).ToArray();
        var breakdown = items.BreakDown(by: item => item.Key % 5, of: item => item.Amount);

        Assert.Equal(groups.Select(group => group.Key), breakdown.Rows.Select(row => row.Key));
        Assert.Equal(groups.Select(group => group.Count()), breakdown.Rows.Select(row => row.Count));
        Assert.Equal(groups.Select(group => group.Sum(item => item.Amount.Amount)), breakdown.Rows.Select(row => row.Amount.Amount));
        Assert.Equal(items.Length, breakdown.Count);
        Assert.Equal(items.Sum(item => item.Amount.Amount), breakdown.Total.Amount);
    }

    [Property]
    public void Lazy_sequences_lists_and_arrays_break_down_alike((byte Key, Money Amount)[] items)
    {
        var rows = items.BreakDown(item => item.Key % 5, item => item.Amount).Rows;

        Assert.Equal(rows, items.ToList().BreakDown(item => item.Key % 5, item => item.Amount).Rows);
        Assert.Equal(rows, items.Where(_ => true).BreakDown(item => item.Key % 5, item => item.Amount).Rows);
    }

    [Property]
    public void Unknown_amounts_are_counted_and_change_nothing_else((byte Key, Money? Amount)[] items)
    {
        var breakdown = items.BreakDown(item => item.Key % 5, item => item.Amount);
        var known = items.Where(item => item.Amount is not null).BreakDown(item => item.Key % 5, item => item.Amount!.Value);

        Assert.Equal(known.Total, breakdown.Total);
        Assert.Equal((items.Length, items.Length - known.Count), (breakdown.Count, breakdown.UnknownCount));
        Assert.Equal(breakdown.UnknownCount, breakdown.Rows.Sum(row => row.UnknownCount));
        foreach (var row in breakdown.Rows)
        {
            Assert.Equal(items.Count(item => item.Key % 5 == row.Key && item.Amount is null), row.UnknownCount);
            var (count, amount, share) = known.TryGet(row.Key, out var same) ? (same.Count, same.Amount, same.Share) : (0, default, null);
            Assert.Equal((count, amount.Amount), (row.Count - row.UnknownCount, row.Amount.Amount));
            Assert.Equal(known.Total.Amount == 0 ? null : share ?? default, row.Share);
        }
    }

    [Property]
    public void Shares_and_cumulative_shares_run_to_one_hundred((byte Key, PositiveMoney Amount)[] items)
    {
        var rows = items.BreakDown(item => item.Key % 5, item => item.Amount.Value).Rows;
        var cumulative = 0m;
        foreach (var row in rows)
        {
            cumulative += row.Share!.Value.Percent;
            Near.Equal(cumulative, row.CumulativeShare!.Value.Percent);
        }

        Assert.True(rows.Count == 0 || rows[^1].CumulativeShare!.Value.Percent == 100m);
    }

    [Property]
    public void The_order_of_the_items_changes_only_that_of_the_rows((byte Key, Money Amount)[] items)
    {
        var breakdown = items.BreakDown(item => item.Key % 5, item => item.Amount);
        var reversed = items.Reverse().BreakDown(item => item.Key % 5, item => item.Amount);

        Assert.Equal(breakdown.Total, reversed.Total);
        Assert.All(breakdown.Rows, row => Assert.Equal((row.Count, row.Amount, row.Share), (reversed[row.Key].Count, reversed[row.Key].Amount, reversed[row.Key].Share)));
    }

    [Property]
    public void Rounded_shares_add_up_to_exactly_one_hundred_and_none_moves_by_a_whole_step(PositiveMoney first, PositiveMoney[] rest, byte digits)
    {
        PositiveMoney[] parts = [first, .. rest];
        var decimals = digits % 7;
        var breakdown = Parts(parts.Select(part => part.Value));
        var rounded = breakdown.RoundedShares(decimals);
        var step = 1m / (decimal)Math.Pow(10, decimals);

        Assert.Equal(100m, rounded.Sum(share => share.Percent));
        Assert.All(rounded.Zip(breakdown.Rows), pair => Assert.True(Math.Abs(pair.First.Percent - pair.Second.Share!.Value.Percent) < step));
        Assert.All(rounded, share => Assert.Equal(0m, share.Percent % step));
    }

    [Property]
    public void Rounded_shares_of_gains_and_losses_add_up_too(Money[] parts, byte digits)
    {
        var breakdown = Parts(parts);
        if (breakdown.Total.Amount == 0)
        {
            Assert.Throws<DivideByZeroException>(() => breakdown.RoundedShares(2));
            return;
        }

        var decimals = digits % 4;
        var rounded = breakdown.RoundedShares(decimals);
        Assert.Equal(100m, rounded.Sum(share => share.Percent));
        Assert.All(rounded.Zip(breakdown.Rows), pair => Assert.True(
            Math.Abs(pair.First.Percent - pair.Second.Share!.Value.Percent) < (1m / (decimal)Math.Pow(10, decimals)) + 1e-9m));
    }

    [Property]
    public void A_larger_amount_never_gets_the_smaller_rounded_share(PositiveMoney first, PositiveMoney[] rest)
    {
        var breakdown = Parts([first.Value, .. rest.Select(part => part.Value)]);
        var sorted = breakdown.RoundedShares(1).Zip(breakdown.Rows).OrderBy(pair => pair.Second.Amount).ThenBy(pair => pair.First).ToArray();

        Assert.All(sorted.Zip(sorted.Skip(1)), pair => Assert.True(pair.First.First <= pair.Second.First));
    }

    [Property]
    public void Of_equal_amounts_the_first_gets_the_larger_rounded_share(byte parts)
    {
        var rounded = Parts(Enumerable.Repeat(Money.Yuan(5), (parts % 40) + 1)).RoundedShares(0);

        Assert.Equal(rounded.OrderDescending(), rounded);
        Assert.InRange(rounded[0].Percent - rounded[^1].Percent, 0m, 1m);
    }

    private static Breakdown<int, Money> Parts(IEnumerable<Money> parts) =>
        parts.Select((Amount, Key) => (Key, Amount)).BreakDown(part => part.Key, part => part.Amount);
}
