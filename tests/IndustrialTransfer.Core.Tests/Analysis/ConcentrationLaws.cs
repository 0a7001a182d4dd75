using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for every list of amounts.</summary>
[Properties(Arbitrary = [typeof(ConcentrationGenerators)])]
public sealed class ConcentrationLaws
{
    private static readonly string[] NeedPositive = ["MeanLogDeviation", "Primacy"];

    private static readonly string[] Relative =
        ["Gini", "Hoover", "Theil", "MeanLogDeviation", "Atkinson", "CoefficientOfVariation"];

    [Property]
    public void Results_lie_within_their_bounds(UnequalAmounts amounts)
    {
        var (x, n) = (amounts.Values, amounts.Values.Length);

        Assert.InRange(Concentration.Herfindahl(x), 1d / n, 1);
        Assert.InRange(Concentration.HerfindahlNormalized(x), 0, 1);
        Assert.InRange(Concentration.LargestShare(x, 1), (1 - 1e-15) / n, 1);
        Assert.InRange(Concentration.Entropy(x), 0, Math.Log(n) * (1 + 1e-15));
        Assert.InRange(Concentration.EntropyNormalized(x), 0, 1);
        Assert.InRange(Concentration.Gini(x), 0, (n - 1d) / n);
        Assert.InRange(Concentration.GiniCorrected(x), 0, 1);
        Assert.InRange(Concentration.Hoover(x), 0, (n - 1d) / n);
        Assert.InRange(Concentration.Theil(x), 0, Math.Log(n) * (1 + 1e-15));
        Assert.InRange(Concentration.CoefficientOfVariation(x), 0, Math.Sqrt(n - 1) * (1 + 1e-15));
        foreach (var epsilon in (double[])[0, 1e-9, 0.3, 0.5, 1, 1 + 1e-9, 2, 40, 1e9, 1e300])
        {
            Assert.InRange(Concentration.Atkinson(x, epsilon), 0, 1);
        }
    }

    [Property]
    public void The_order_of_the_amounts_does_not_matter(UnequalAmounts amounts, int seed)
    {
        var shuffled = amounts.Values.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.All(For(amounts.Values), index => Near.Relative(index.Doubles(amounts.Values), index.Doubles(shuffled), 1e-14));
    }

    [Property]
    public void The_unit_of_the_amounts_does_not_matter(UnequalAmounts amounts)
    {
        var least = amounts.Values.Where(value => value > 0).Min();
        if (amounts.Values.Max() < double.MaxValue / 2 && least > 1e-290)
        {
            Assert.All(For(amounts.Values), index => Near.Relative(index.Doubles(amounts.Values), index.Doubles(Array.ConvertAll(amounts.Values, value => value * 2)), 1e-14));
            Assert.All(For(amounts.Values), index => Near.Relative(index.Doubles(amounts.Values), index.Doubles(Array.ConvertAll(amounts.Values, value => value * 0.125)), 1e-14));
        }
    }

    [Property]
    public void The_unit_of_quantities_does_not_matter(PositiveAmounts amounts)
    {
        var yuan = Array.ConvertAll(amounts.Values, value => Money.Yuan(value));

        Assert.All(Indices.All, index => Near.Relative(index.Money(yuan), index.Money(Array.ConvertAll(yuan, amount => amount * 1000m)), 1e-13));
    }

    [Property]
    public void Twice_the_same_amounts_are_as_unequal(UnequalAmounts amounts)
    {
        double[] x = amounts.Values, twice = [.. x, .. x];

        Assert.All(For(x).Where(index => Relative.Contains(index.Name)), index => Near.Relative(index.Doubles(x), index.Doubles(twice), 1e-13));
        Near.Relative(Concentration.Herfindahl(x) / 2, Concentration.Herfindahl(twice), 1e-13);
        Near.Relative(Concentration.Entropy(x) + Math.Log(2), Concentration.Entropy(twice), 1e-13);
    }

    [Property]
    public void What_moves_from_a_larger_to_a_smaller_amount_makes_them_more_equal(PositiveAmounts amounts, byte tenths)
    {
        var x = amounts.Values;
        var (from, to) = (Array.IndexOf(x, x.Max()), Array.IndexOf(x, x.Min()));
        var moved = Math.Round((x[from] - x[to]) * ((tenths % 5) + 1) / 10m, 9);
        var (before, after) = (Array.ConvertAll(x, value => Money.Yuan(value)), Array.ConvertAll(x, value => Money.Yuan(value)));
        (after[from], after[to]) = (before[from] - Money.Yuan(moved), before[to] + Money.Yuan(moved));
        if (moved > 0)
        {
            string[] weaker = ["Hoover", "LargestShare"];
            foreach (var index in Indices.All.Where(index => index.Name != "Primacy"))
            {
                var fall = index.Money(before) - index.Money(after);
                fall = index.Name.StartsWith("Entropy", StringComparison.Ordinal) ? -fall : fall;

                // Herfindahl and entropy of nearly equal amounts change less than a double can tell.
                var blunt = weaker.Contains(index.Name) || index.Name is "Herfindahl" or "Entropy" or "EntropyNormalized";
                Assert.True(fall > 0 || (blunt && fall >= -1e-15), $"{index.Name} falls by {fall:R}.");
            }
        }
    }

    [Property]
    public void Equal_amounts_are_at_one_end(PositiveAmounts amounts, byte count)
    {
        var n = (count % 50) + 2;
        foreach (var amount in amounts.Values)
        {
            var x = Enumerable.Repeat((double)amount, n).ToArray();

            Assert.Equal(1d / n, Concentration.Herfindahl(x));
            Near.Relative(Math.Log(n), Concentration.Entropy(x), 1e-15);
            Assert.Equal(1, Concentration.EntropyNormalized(x), 1e-15);
            Assert.Equal(1, Concentration.Primacy(x));
            Assert.All(
                (double[])[
                    Concentration.HerfindahlNormalized(x), Concentration.Gini(x), Concentration.GiniCorrected(x), Concentration.Hoover(x),
                    Concentration.Theil(x), Concentration.MeanLogDeviation(x), Concentration.CoefficientOfVariation(x),
                    Concentration.CoefficientOfVariationOfSample(x), Concentration.Atkinson(x, 0.2), Concentration.Atkinson(x, 1), Concentration.Atkinson(x, 5),
                ],
                index => Assert.Equal(0, index));
        }
    }

    [Property]
    public void One_amount_that_has_all_is_at_the_other(PositiveAmounts amounts, byte count)
    {
        var n = (count % 50) + 2;
        foreach (var amount in amounts.Doubles)
        {
            double[] x = [.. Enumerable.Repeat(0d, n - 1), amount];

            Assert.Equal(1, Concentration.Herfindahl(x));
            Assert.Equal(1, Concentration.HerfindahlNormalized(x));
            Assert.Equal(1, Concentration.LargestShare(x, 1));
            Assert.Equal(0, Concentration.Entropy(x));
            Assert.Equal(0, Concentration.EntropyNormalized(x));
            Assert.Equal((n - 1d) / n, Concentration.Gini(x), 1e-15);
            Assert.Equal(1, Concentration.GiniCorrected(x), 1e-15);
            Assert.Equal((n - 1d) / n, Concentration.Hoover(x), 1e-15);
            Near.Relative(Math.Log(n), Concentration.Theil(x), 1e-14);
            Near.Relative(Math.Sqrt(n - 1), Concentration.CoefficientOfVariation(x), 1e-15);
            Near.Relative(Math.Sqrt(n), Concentration.CoefficientOfVariationOfSample(x), 1e-15);
            Near.Relative(1 - (1d / n), Concentration.Atkinson(x, 0.5), 1e-14);
            Assert.Equal(1, Concentration.Atkinson(x, 1));
            Assert.Equal(1, Concentration.Atkinson(x, 3));
        }
    }

    [Property]
    public void The_indices_know_one_another(UnequalAmounts amounts)
    {
        var (x, n) = (amounts.Values, amounts.Values.Length);
        var variation = Concentration.CoefficientOfVariation(x);

        Near.Relative((1 + (variation * variation)) / n, Concentration.Herfindahl(x), 1e-14);
        Assert.Equal(Math.Log(n), Concentration.Theil(x) + Concentration.Entropy(x), 1e-14);
        Assert.True(Concentration.Hoover(x) <= Concentration.Gini(x) + 1e-15);
        Assert.True(Concentration.Atkinson(x, 0.4) <= Concentration.Atkinson(x, 0.9) + 1e-15);
        if (x.All(value => value > 0))
        {
            Assert.Equal(1 - Math.Exp(-Concentration.MeanLogDeviation(x)), Concentration.Atkinson(x, 1), 1e-15);
            Assert.True(Concentration.Atkinson(x, 1.5) <= Concentration.Atkinson(x, 2) + 1e-15);
        }
    }

    [Property]
    public void More_of_the_largest_have_a_larger_share(UnequalAmounts amounts)
    {
        var shares = Enumerable.Range(1, amounts.Values.Length + 2).Select(k => Concentration.LargestShare(amounts.Values, k)).ToArray();

        Assert.Equal(shares.Order(), shares);
        Assert.Equal([1, 1, 1], shares[^3..]);
        // In parts of the largest: parts of subnormal numbers would lose digits.
        var largest = amounts.Values.Max();
        Assert.Equal(1 / amounts.Values.Sum(value => value / largest), shares[0], 1e-14);
    }

    [Property]
    public void Quantities_breakdowns_and_numbers_agree(PositiveAmounts amounts)
    {
        var yuan = Array.ConvertAll(amounts.Values, value => Money.Yuan(value));
        var number = 0;
        var breakdown = yuan.BreakDown(by: _ => number++, of: amount => amount);
        var spread = amounts.Values.Max() / amounts.Values.Min();

        Assert.All(Indices.All, index => Assert.Equal(index.Money(yuan), index.Breakdown(breakdown)));
        if (spread > 1.5m)
        {
            Assert.All(Indices.All, index => Near.Relative(index.Money(yuan), index.Doubles(amounts.Doubles), 1e-13));
        }
    }

    [Property]
    public void The_caller_keeps_the_amounts_as_they_were(UnequalAmounts amounts)
    {
        var (x, before) = (amounts.Values, amounts.Values.ToArray());
        double[] weights = [.. x.Reverse().Select(value => value + 1)];
        foreach (var index in For(x))
        {
            index.Doubles(x);
        }

        Concentration.Gini(x, weights);

        Assert.Equal(before, x);
        Assert.Equal(before.Reverse().Select(value => value + 1), weights);
    }

    [Property]
    public void A_weight_counts_an_amount_as_many_times(PositiveAmounts amounts, byte[] counts)
    {
        var x = amounts.Values;
        var weights = x.Select((_, i) => counts.Length == 0 ? 1 : counts[i % counts.Length] % 4).ToArray();
        var repeated = x.SelectMany((value, i) => Enumerable.Repeat(Money.Yuan(value), weights[i])).ToArray();
        var (values, items) = (x.Select(value => Money.Yuan(value)), weights.Select(weight => new ItemCount(weight)));
        if (repeated.Length > 0)
        {
            Near.Relative(Concentration.Gini(repeated), Concentration.Gini(values, items), 1e-13);
            Near.Relative(Concentration.CoefficientOfVariation(repeated), Concentration.Williamson(values, items), 1e-13);
        }
    }

    [Property]
    public void Weights_that_are_all_alike_change_nothing(PositiveAmounts amounts)
    {
        var (x, ones) = (amounts.Values.Select(LandArea.FromMu).ToArray(), amounts.Values.Select(_ => new ItemCount(3)).ToArray());

        Near.Relative(Concentration.Gini(x), Concentration.Gini(x, ones), 1e-14);
        Near.Relative(Concentration.CoefficientOfVariation(x), Concentration.Williamson(x, ones), 1e-14);
        Near.Relative(Concentration.Hoover(x), Concentration.Hoover(x, ones), 1e-14);
    }

    [Property]
    public void Against_itself_nothing_has_to_move(PositiveAmounts amounts, PositiveAmounts others)
    {
        var n = Math.Min(amounts.Values.Length, others.Values.Length);
        var (x, y) = (amounts.Doubles[..n], others.Doubles[..n]);

        Assert.Equal(0, Concentration.Hoover(x, x));
        Assert.Equal(0, Concentration.Hoover(x, Array.ConvertAll(x, value => value * 4)));
        Assert.Equal(Concentration.Hoover(x, y), Concentration.Hoover(y, x), 1e-15);
        Assert.Equal(1, Concentration.Hoover([.. x, 0], [.. x.Select(_ => 0d), 5]));
    }

    private static IEnumerable<(string Name, Indices.Of Doubles, Indices.OfMoney Money, Indices.OfBreakdown Breakdown)> For(double[] x) =>
        Indices.All.Where(index => x.All(value => value > 0 && x.Max() / value < 1e300) || !NeedPositive.Contains(index.Name));
}
