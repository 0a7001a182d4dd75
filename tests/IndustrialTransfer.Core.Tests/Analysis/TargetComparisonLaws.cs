using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for every breakdown beside targets. Some keys have items only, some targets only.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators), typeof(ModelGenerators)])]
public sealed class TargetComparisonLaws
{
    private static readonly Percentage Half = Percentage.FromPercent(50);

    [Property]
    public void Nothing_is_left_out((byte Key, Money? Amount)[] items, (byte Key, PositiveMoney Amount)[] targets)
    {
        var breakdown = items.BreakDown(item => item.Key % 5, item => item.Amount);
        var (keys, amounts) = Distinct(targets);
        var comparison = breakdown.Against(amounts, Half);

        Assert.Equal(breakdown.Rows.Select(row => row.Key).Union(keys), comparison.Rows.Select(row => row.Key));
        Assert.Equal(breakdown.Total.Amount, comparison.Rows.Sum(row => row.Actual.Amount));
        Assert.Equal(breakdown.Count, comparison.Rows.Sum(row => row.Count));
        Assert.Equal(breakdown.UnknownCount, comparison.Rows.Sum(row => row.UnknownCount));
        Assert.Equal(amounts.Sum(each => each.Value.Amount), comparison.Rows.Sum(row => row.Target?.Amount ?? 0));
        Assert.Equal(breakdown.Total.Amount, comparison.Untargeted.Amount + (comparison.Total?.Actual.Amount ?? 0));
        Assert.Equal(amounts.Length == 0, comparison.Total is null);
        Assert.Equal((null, null, null), (comparison.Owner, comparison.Kind, comparison.Period));
    }

    [Property]
    public void A_row_is_the_progress_of_its_key((byte Key, Money Amount)[] items, (byte Key, PositiveMoney Amount)[] targets, byte schedule)
    {
        var breakdown = items.BreakDown(item => item.Key % 5, item => item.Amount);
        var amounts = Distinct(targets).Amounts;
        var comparison = breakdown.Against(amounts.ToDictionary(), Percentage.FromPercent(schedule));
        foreach (var row in comparison.Rows)
        {
            Assert.Same(row, comparison[row.Key]);
            Money? target = amounts.Any(each => each.Key == row.Key) ? amounts.First(each => each.Key == row.Key).Value : null;
            var progress = target is { } amount ? Target.Progress(row.Actual, amount, Percentage.FromPercent(schedule)) : null;
            Assert.Equal(items.Where(item => item.Key % 5 == row.Key).Sum(item => item.Amount.Amount), row.Actual.Amount);
            Assert.Equal((target, progress), (row.Target, row.Progress));
            Assert.Equal((progress?.Completion, progress?.Lead, progress?.Remaining), (row.Completion, row.Lead, row.Remaining));
        }
    }

    [Property]
    public void The_order_of_the_targets_changes_only_that_of_the_rows((byte Key, Money Amount)[] items, (byte Key, PositiveMoney Amount)[] targets)
    {
        var breakdown = items.BreakDown(item => item.Key % 5, item => item.Amount);
        var amounts = Distinct(targets).Amounts;
        var (one, other) = (breakdown.Against(amounts, Half), breakdown.Against(amounts.Reverse(), Half));

        Assert.Equal((one.Total, one.Untargeted), (other.Total, other.Untargeted));
        Assert.All(one.Rows, row => Assert.Equal(row, other[row.Key]));
        Assert.Equal(one.Rows.Count, other.Rows.Count);
    }

    [Property]
    public void Several_targets_of_a_key_are_as_many_comparisons((byte Key, Money Amount)[] items, (byte Key, byte Set, PositiveMoney Amount)[] targets, PositiveDay day)
    {
        var breakdown = items.BreakDown(item => item.Key % 5, item => item.Amount);
        var year = ReportingPeriod.Year(day.Date.Year);
        Target<int, Money>[] all =
        [
            .. targets.DistinctBy(each => (each.Key % 5, each.Set % 6)).Select(each => new Target<int, Money>
            {
                Key = each.Key % 5,
                Amount = each.Amount.Value,
                Owner = (each.Set % 2) == 0 ? "city" : null,
                Kind = (each.Set % 6) / 2 == 0 ? "hoped for" : null,
                Period = (each.Set % 6) / 2 == 1 ? ReportingPeriod.HalfYear(day.Date.Year, 2) : year,
            }),
        ];
        var comparisons = breakdown.Against(all, day.Date);
        var sets = all.GroupBy(target => (target.Owner, target.Kind, target.Period)).ToList();

        Assert.Equal(sets.Select(set => (set.Key.Owner, set.Key.Kind, (ReportingPeriod?)set.Key.Period)), comparisons.Select(each => (each.Owner, each.Kind, each.Period)));
        foreach (var (set, comparison) in sets.Zip(comparisons))
        {
            var alone = breakdown.Against(set.ToDictionary(target => target.Key, target => target.Amount), Percentage.FromPercent(1));
            Assert.Equal(alone.Rows.Select(row => (row.Key, row.Target, row.Completion)), comparison.Rows.Select(row => (row.Key, row.Target, row.Completion)));
            Assert.Equal(Target.Progress(Money.Yuan(1), Money.Yuan(1), set.Key.Period, day.Date).Schedule, comparison.Total!.Schedule);
        }
    }

    private static (int[] Keys, KeyValuePair<int, Money>[] Amounts) Distinct((byte Key, PositiveMoney Amount)[] targets)
    {
        KeyValuePair<int, Money>[] amounts = [.. targets.DistinctBy(each => each.Key % 7).Select(each => KeyValuePair.Create(each.Key % 7, each.Amount.Value))];
        return ([.. amounts.Select(each => each.Key)], amounts);
    }
}
