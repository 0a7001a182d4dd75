using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for every quantile by every definition.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class QuantileLaws
{
    [Property]
    public void It_rises_with_the_part_from_the_smallest_to_the_largest(Money first, Money[] rest, byte one, byte two, QuantileDefinition definition)
    {
        Money[] amounts = [first, .. rest];
        var (less, more) = (Part(Math.Min(one % 101, two % 101)), Part(Math.Max(one % 101, two % 101)));

        Assert.True(Quantile.Of(amounts, less, definition) <= Quantile.Of(amounts, more, definition));
        Assert.Equal(amounts.Min(), Quantile.Of(amounts, Percentage.FromPercent(0), definition));
        Assert.Equal(amounts.Max(), Quantile.Of(amounts, Percentage.FromPercent(100), definition));
    }

    [Property]
    public void The_order_of_the_amounts_does_not_matter_nor_does_asking_for_several(Money first, Money[] rest, byte[] parts, QuantileDefinition definition)
    {
        Money[] amounts = [first, .. rest];
        var asked = parts.Select(part => Part(part)).ToArray();

        Assert.Equal(asked.Select(part => Quantile.Of(amounts, part, definition)), Quantile.Of(amounts.Reverse(), asked, definition));
    }

    [Property]
    public void At_least_the_part_is_not_above_and_the_rest_not_below(Money first, Money[] rest, byte number)
    {
        Money[] amounts = [first, .. rest];
        var part = Part(number);
        var quantile = Quantile.Of(amounts, part, QuantileDefinition.InvertedCdf);

        Assert.Contains(quantile, amounts);
        Assert.True(amounts.Count(amount => amount <= quantile) >= part.Ratio * amounts.Length);
        Assert.True(amounts.Count(amount => amount >= quantile) >= (1 - part.Ratio) * amounts.Length);
    }

    [Property]
    public void Gains_and_losses_mirror_each_other(Money first, Money[] rest, byte number, QuantileDefinition definition)
    {
        if (definition is QuantileDefinition.InvertedCdf or QuantileDefinition.ClosestObservation or QuantileDefinition.InterpolatedInvertedCdf)
        {
            return;
        }

        Money[] amounts = [first, .. rest];
        Near.Equal(
            -Quantile.Of(amounts, Part(number), definition).Amount,
            Quantile.Of(amounts.Select(amount => -amount), Percentage.FromPercent(100m - Part(number).Percent), definition).Amount, 1e-12m);
    }

    [Property]
    public void It_moves_with_the_amounts(Money first, Money[] rest, byte number, QuantileDefinition definition)
    {
        Money[] amounts = [first, .. rest];

        Near.Equal(
            (Quantile.Of(amounts, Part(number), definition).Amount * 3) + 7,
            Quantile.Of(amounts.Select(amount => (amount * 3) + Money.Yuan(7)), Part(number), definition).Amount, 1e-12m);
    }

    [Property]
    public void Of_an_arithmetic_series_it_is_the_place_itself(byte length, byte number, QuantileDefinition definition)
    {
        var n = length + 1m;
        var p = Part(number).Ratio;
        var place = definition switch
        {
            QuantileDefinition.InterpolatedInvertedCdf => n * p,
            QuantileDefinition.Hazen => (n * p) + 0.5m,
            QuantileDefinition.Weibull => (n + 1) * p,
            QuantileDefinition.MedianUnbiased => ((n + (1 / 3m)) * p) + (1 / 3m),
            QuantileDefinition.NormalUnbiased => ((n + 0.25m) * p) + 0.375m,
            QuantileDefinition.Linear => ((n - 1) * p) + 1,
            _ => -1,
        };
        var quantile = Quantile.Of(Enumerable.Range(1, length + 1).Select(i => (decimal)i), Part(number), definition);

        if (place >= 0)
        {
            Near.Equal(Math.Clamp(place, 1, n), quantile);
        }
        else
        {
            Assert.True(decimal.IsInteger(2 * quantile) && Math.Abs(quantile - (n * p)) <= 1);
        }
    }

    private static Percentage Part(int number) => Percentage.FromPercent(number % 101);
}
