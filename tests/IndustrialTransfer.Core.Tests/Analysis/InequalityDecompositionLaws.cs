using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Inequality within groups and between them is the inequality of the whole.</summary>
[Properties(Arbitrary = [typeof(ConcentrationGenerators)])]
public sealed class InequalityDecompositionLaws
{
    [Property]
    public void Within_and_between_add_up_to_the_total(UnequalAmounts amounts, byte[] groups)
    {
        var items = Items(amounts.Values, groups);
        var theil = Concentration.TheilByGroup(items, by: item => item.Group, of: item => item.Amount);

        Check(theil, items, Concentration.Theil(amounts.Values), weight: group => group.AmountShare, index: x => Concentration.Theil(x));
        if (amounts.Values.All(value => value > 0))
        {
            var log = Concentration.MeanLogDeviationByGroup(items, by: item => item.Group, of: item => item.Amount);
            Check(log, items, Concentration.MeanLogDeviation(amounts.Values), weight: group => group.ItemShare, index: x => Concentration.MeanLogDeviation(x));
        }
    }

    [Property]
    public void Of_quantities_too(PositiveAmounts amounts, byte[] groups)
    {
        var items = Items(amounts.Values, groups);
        var theil = Concentration.TheilByGroup(items, item => item.Group, item => Money.Yuan(item.Amount));
        var log = Concentration.MeanLogDeviationByGroup(items, item => item.Group, item => Money.Yuan(item.Amount));
        var truth = new TrueIndices(amounts.Values);

        Near.Relative(truth.Theil, theil.Total);
        Near.Relative(truth.Theil, theil.Within + theil.Between);
        Near.Relative(truth.MeanLogDeviation, log.Total);
        Near.Relative(truth.MeanLogDeviation, log.Within + log.Between);
    }

    [Property]
    public void Between_is_the_inequality_of_the_means(PositiveAmounts amounts, byte[] groups)
    {
        var items = Items(amounts.Doubles, groups);
        var means = items.GroupBy(item => item.Group).SelectMany(group => group.Select(_ => group.Average(item => item.Amount))).ToArray();

        Assert.Equal(Concentration.Theil(means), Concentration.TheilByGroup(items, item => item.Group, item => item.Amount).Between, 1e-12);
        Assert.Equal(
            Concentration.MeanLogDeviation(means), Concentration.MeanLogDeviationByGroup(items, item => item.Group, item => item.Amount).Between, 1e-12);
    }

    [Property]
    public void One_group_has_all_within_and_groups_of_one_have_all_between(UnequalAmounts amounts)
    {
        var one = Concentration.TheilByGroup(amounts.Values, _ => "all", value => value);
        var place = 0;
        var each = Concentration.TheilByGroup(amounts.Values, _ => place++, value => value);

        Assert.Equal((one.Total, 0), (one.Within, one.Between));
        Assert.Equal(0, each.Within);
        Near.Relative(each.Total, each.Between);
    }

    private static (int Group, TAmount Amount)[] Items<TAmount>(TAmount[] amounts, byte[] groups) =>
        [.. amounts.Select((amount, i) => (groups.Length == 0 ? i % 2 : groups[i % groups.Length] % 3, amount))];

    private static void Check(
        InequalityDecomposition<int> result, (int Group, double Amount)[] items, double total, Func<InequalityGroup<int>, double> weight, Func<double[], double> index)
    {
        Assert.Equal(total, result.Total);
        Near.Relative(total, result.Within + result.Between);
        Assert.Equal(result.Within, result.Groups.Sum(group => group.Within), 1e-12);
        Assert.Equal(result.Between, result.Groups.Sum(group => group.Between), 1e-11);
        Assert.Equal(items.Select(item => item.Group).Distinct(), result.Groups.Select(group => group.Group));
        Assert.Equal(items.Length, result.Groups.Sum(group => group.Count));
        Assert.Equal(1, result.Groups.Sum(group => group.AmountShare), 1e-12);
        foreach (var group in result.Groups)
        {
            var own = items.Where(item => item.Group == group.Group).Select(item => item.Amount).ToArray();
            Assert.Equal((double)own.Length / items.Length, group.ItemShare);
            if (own.Any(value => value > 0))
            {
                Assert.Equal(index(own), group.Inequality!.Value, 1e-12);
                Assert.Equal(weight(group) * group.Inequality.Value, group.Within, 1e-14);
            }
            else
            {
                Assert.Equal((null, 0, 0), (group.Inequality, group.Within, group.Between));
            }
        }
    }
}
