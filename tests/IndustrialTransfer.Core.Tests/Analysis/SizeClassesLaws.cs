using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for all size classes. Limits are drawn from the amounts too, so that amounts often stand on a limit.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class SizeClassesLaws
{
    [Property]
    public void Every_amount_is_in_exactly_one_disjoint_class(Money[] amounts, Money limit, Money[] limits)
    {
        var classes = Classes(amounts, limit, limits);
        SizeClass<Money>[] all = [classes.Below, .. classes.Disjoint];

        Assert.All(amounts, amount => Assert.Single(all, each => each.Limits.Contains(amount)));
        Assert.All(all, each => Assert.Equal(amounts.Count(amount => each.Limits.Contains(amount)), each.Count));
        Assert.All(all, each => Assert.Equal(amounts.Where(amount => each.Limits.Contains(amount)).Sum(amount => amount.Amount), each.Amount.Amount));
    }

    [Property]
    public void Disjoint_classes_tile(Money[] amounts, Money limit, Money[] limits)
    {
        var classes = Classes(amounts, limit, limits);
        SizeClass<Money>[] all = [classes.Below, .. classes.Disjoint];

        Assert.Equal((null, null), (all[0].Limits.Lower, all[^1].Limits.Upper));
        Assert.All(all.Zip(all.Skip(1)), pair => Assert.Equal(pair.First.Limits.Upper, pair.Second.Limits.Lower));
        Assert.All(all.SkipLast(1), each => Assert.True(each.Limits.UpperIsOpen));
        Assert.All(all, each => Assert.False(each.Limits.LowerIsOpen));
        Assert.Equal((amounts.Length, amounts.Sum(amount => amount.Amount)), (all.Sum(each => each.Count), all.Sum(each => each.Amount.Amount)));
        Assert.Equal((classes.Count, classes.Total.Amount), (all.Sum(each => each.Count), all.Sum(each => each.Amount.Amount)));
    }

    [Property]
    public void Cumulative_classes_are_all_amounts_from_their_limit_up(Money[] amounts, Money limit, Money[] limits)
    {
        var classes = Classes(amounts, limit, limits);

        Assert.Equal(classes.Disjoint.Select(each => each.Limits.Lower), classes.Cumulative.Select(each => each.Limits.Lower));
        Assert.All(classes.Cumulative, each => Assert.Null(each.Limits.Upper));
        Assert.All(classes.Cumulative, each => Assert.Equal(amounts.Count(amount => amount >= each.Limits.Lower!.Value), each.Count));
        for (var i = 0; i < classes.Cumulative.Count; i++)
        {
            Assert.Equal(classes.Disjoint.Skip(i).Sum(each => each.Amount.Amount), classes.Cumulative[i].Amount.Amount);
            Assert.Equal(classes.Disjoint.Skip(i).Sum(each => each.Count), classes.Cumulative[i].Count);
        }
    }

    [Property]
    public void Shares_are_of_all_known_items_and_amounts(Money?[] amounts, Money limit, Money[] limits)
    {
        Money[] known = [.. amounts.Where(amount => amount is not null).Select(amount => amount!.Value)];
        var classes = SizeClasses.Of(amounts, amount => amount, Rising(known, limit, limits));
        var total = known.Sum(amount => amount.Amount);

        Assert.Equal((known.Length, amounts.Length - known.Length, total), (classes.Count, classes.UnknownCount, classes.Total.Amount));
        foreach (var each in (SizeClass<Money>[])[classes.Below, .. classes.Disjoint, .. classes.Cumulative])
        {
            Assert.Equal((known.Length == 0, total == 0), (each.CountShare is null, each.AmountShare is null));
            Near.Equal(each.Count, (each.CountShare?.Percent ?? 0) * known.Length / 100);
            Near.Equal(total == 0 ? 0 : each.Amount.Amount / total, (each.AmountShare?.Percent ?? 0) / 100);
        }
    }

    [Property]
    public void The_order_of_the_items_does_not_matter(Money[] amounts, Money limit, Money[] limits)
    {
        var (classes, reversed) = (Classes(amounts, limit, limits), SizeClasses.Of(amounts.Reverse(), amount => amount, Rising(amounts, limit, limits)));

        Assert.Equal(classes.Disjoint, reversed.Disjoint);
        Assert.Equal(classes.Cumulative, reversed.Cumulative);
        Assert.Equal(classes.Below, reversed.Below);
    }

    private static SizeClasses<Money> Classes(Money[] amounts, Money limit, Money[] limits) =>
        SizeClasses.Of(amounts, amount => amount, Rising(amounts, limit, limits));

    private static IEnumerable<Money> Rising(Money[] amounts, Money limit, Money[] limits) =>
        limits.Concat(amounts.Where((_, i) => i % 2 == 0)).Append(limit).Distinct().Order();
}
