using System.Globalization;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class QuantileTests
{
    // What R's quantile(1:10, p, type = 1 … 9) gives, worked by hand from Hyndman and Fan's places.
    [Theory]
    [InlineData(QuantileDefinition.InvertedCdf, "3 2 4")]
    [InlineData(QuantileDefinition.AveragedInvertedCdf, "3 2.5 4")]
    [InlineData(QuantileDefinition.ClosestObservation, "2 2 4")]
    [InlineData(QuantileDefinition.InterpolatedInvertedCdf, "2.5 2 3.5")]
    [InlineData(QuantileDefinition.Hazen, "3 2.5 4")]
    [InlineData(QuantileDefinition.Weibull, "2.75 2.2 3.85")]
    [InlineData(QuantileDefinition.Linear, "3.25 2.8 4.15")]
    [InlineData(QuantileDefinition.MedianUnbiased, "2.9167 2.4 3.95")]
    [InlineData(QuantileDefinition.NormalUnbiased, "2.9375 2.425 3.9625")]
    public void Each_definition_gives_what_its_name_promises(QuantileDefinition definition, string quantiles)
    {
        Percentage[] parts = [Percentage.FromPercent(25), Percentage.FromPercent(20), Percentage.FromPercent(35)];
        var found = Quantile.Of(Enumerable.Range(1, 10).Select(i => new ItemCount(i)), parts, definition);

        Assert.Equal(quantiles, string.Join(' ', found.Select(count => Math.Round(count.Value, 4).ToString("0.####", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Between_two_amounts_it_is_in_proportion()
    {
        Money[] amounts = [Money.Yuan(16), Money.Yuan(1), Money.Yuan(25), Money.Yuan(9), Money.Yuan(4)];

        // The place 4 × 0.3, counted from 0, is a fifth of the way from 4 to 9.
        Assert.Equal(Money.Yuan(5), Quantile.Of(amounts, Percentage.FromPercent(30)));
        Assert.Equal(Money.Yuan(9), Quantile.Of(amounts, Percentage.FromPercent(50)));
        Assert.Equal(6.5m, Quantile.Of([4m, 1, 9, 16], Percentage.FromPercent(50)));
        Assert.Equal([Money.Yuan(4), Money.Yuan(9), Money.Yuan(16)], Quantile.Of(amounts, new[] { 25m, 50, 75 }.Select(Percentage.FromPercent)));
        Assert.Equal(QuantileDefinition.Linear, default);
    }

    // The first value and a third of the way, both of 28 digits: their exact sum has more than fit.
    [Fact]
    public void Long_amounts_are_rounded_and_not_refused() => Near.Equal(
        1000.6666666666666666666666667m,
        Quantile.Of([Money.Yuan(1000.3333333333333333333333333m), Money.Yuan(1001.3333333333333333333333333m)], Percentage.FromPercent(100m / 3m)).Amount, 1e-24m);

    [Fact]
    public void One_amount_is_every_quantile_of_itself() => Assert.All(Enum.GetValues<QuantileDefinition>(), definition => Assert.Equal(
        [LandArea.FromMu(7), LandArea.FromMu(7), LandArea.FromMu(7)],
        Quantile.Of([LandArea.FromMu(7)], new[] { 0m, 37, 100 }.Select(Percentage.FromPercent), definition)));

    [Fact]
    public void There_is_none_of_nothing()
    {
        Assert.Equal("There is no quantile of no amounts.", Assert.Throws<InvalidOperationException>(() => Quantile.Of<Money>([], default(Percentage))).Message);
        Assert.Throws<InvalidOperationException>(() => Quantile.Of<Money>([], []));
        Assert.Throws<ArgumentNullException>(() => Quantile.Of<Money>(null!, default(Percentage)));
        Assert.Throws<ArgumentNullException>(() => Quantile.Of((IEnumerable<decimal>)null!, default));
        Assert.Equal("parts", Assert.Throws<ArgumentNullException>(() => Quantile.Of([Money.Yuan(1)], null!)).ParamName);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    public void A_part_is_from_none_to_all(decimal percent)
    {
        var part = Percentage.FromPercent(percent);
        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => Quantile.Of([Money.Yuan(1)], part));

        Assert.Equal("part", fault.ParamName);
        Assert.StartsWith($"part must be from 0% to 100%, and was {part}.", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantile.Of([Money.Yuan(1)], [part]));
    }

    [Fact]
    public void Definitions_outside_their_range_and_two_currencies_are_refused()
    {
        Assert.Equal("definition", Assert.Throws<ArgumentOutOfRangeException>(() => Quantile.Of([1m], default, (QuantileDefinition)9)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantile.Of([Money.Yuan(1)], [default], (QuantileDefinition)(-1)));
        Assert.Throws<CurrencyMismatchException>(() => Quantile.Of([Money.Yuan(-1), default, new Money(1, Currency.USD)], default(Percentage)));
    }
}
