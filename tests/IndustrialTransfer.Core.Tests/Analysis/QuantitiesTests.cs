using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Sums of quantities, beside LINQ's own and those of figures. What a call gives tells which method it is.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class QuantitiesTests
{
    private static readonly (string Name, Money Amount, Money? Planned, LandArea Land, decimal Number, int? Jobs)[] Deals =
    [
        ("a", Money.Yuan(1.5m), Money.Yuan(10), LandArea.FromMu(3), 0.5m, 7), ("b", Money.Yuan(2), null, LandArea.FromMu(4), 1.25m, null),
    ];

    [Property]
    public void A_sum_is_that_of_the_numbers(Money[] amounts)
    {
        var numbers = amounts.Sum(amount => amount.Amount);

        Assert.Equal(numbers, amounts.Sum().Amount);
        Assert.Equal(numbers, amounts.ToList().Sum(amount => amount).Amount);
        Assert.Equal(Money.Sum(amounts), amounts.Where(_ => true).Sum());
    }

    [Property]
    public void Unknown_amounts_are_counted_and_add_nothing(Money?[] amounts)
    {
        var known = amounts.Where(amount => amount is not null).Select(amount => amount!.Value).ToArray();

        Assert.Equal(known.Sum(), amounts.Sum());
        Assert.Equal(known.Sum(), amounts.Sum(amount => amount));
        Assert.Equal(known.Sum(), amounts.Sum(amount => amount, out var unknown));
        Assert.Equal(amounts.Length - known.Length, unknown);
    }

    [Fact]
    public void Every_quantity_has_a_sum()
    {
        Assert.Equal(Money.Yuan(3.5m), Deals.Sum(deal => deal.Amount));
        Assert.Equal(LandArea.FromMu(7), Deals.Sum(deal => deal.Land));
        Assert.Equal(new ItemCount(3), new ItemCount[] { new(1), new(2) }.Sum());
        Assert.Equal(Percentage.FromPercent(30), new List<Percentage> { Percentage.FromPercent(10), Percentage.FromPercent(20) }.Sum());
        Assert.Equal(PercentagePoints.FromPoints(-1), new[] { PercentagePoints.FromPoints(1), PercentagePoints.FromPoints(-2) }.Sum());
        Assert.Equal(LandArea.FromMu(3), new LandArea?[] { LandArea.FromMu(3), null }.Sum());
        Assert.Equal(Money.Yuan(10), Deals.Sum(deal => deal.Planned));
        Assert.Equal(Money.Yuan(10), Deals.Sum(deal => deal.Planned, out var unknown));
        Assert.Equal(1, unknown);
    }

    [Fact]
    public void The_sums_of_linq_stay_what_they_are()
    {
        Assert.Equal(1.75m, Deals.Sum(deal => deal.Number));
        Assert.Equal(1.75m, Deals.Select(deal => deal.Number).Sum());
        Assert.Equal(1.75m, Deals.Select(deal => (decimal?)deal.Number).Sum());
        Assert.Equal(7, Deals.Sum(deal => deal.Jobs));
        Assert.Equal(3, new[] { 1, 2 }.Sum());
        Assert.Equal(1.5, new[] { 1.0, 0.5 }.Sum(number => number));
        Assert.Equal(3L, new[] { 1L, 2L }.Sum());
    }

    [Fact]
    public void Figures_add_up_to_an_interval()
    {
        Figure<Money>[] figures = [Figure<Money>.Parse("1.2 billion yuan"), Figure<Money>.Parse("3.4 billion yuan")];

        Assert.Equal(Interval<Money>.Parse("[CNY 4500000000, CNY 4700000000]"), figures.Sum());
        Assert.Equal(Money.Yuan(4.6m, Magnitude.Billion), figures.Sum(figure => figure.Value));
    }

    [Fact]
    public void The_sum_of_nothing_is_the_default()
    {
        Assert.Equal(default, Array.Empty<Money>().Sum());
        Assert.Equal(default, Array.Empty<string>().Sum(_ => Money.Yuan(1)));
        Assert.Equal(default, new Money?[] { null }.Sum());
    }

    [Fact]
    public void Two_currencies_have_no_sum()
    {
        Money[] amounts = [Money.Yuan(1), new(1, Currency.USD)];

        Assert.Throws<CurrencyMismatchException>(() => amounts.Sum());
        Assert.Throws<CurrencyMismatchException>(() => amounts.Sum(amount => amount));
        Assert.Throws<CurrencyMismatchException>(() => amounts.Sum(amount => (Money?)amount));
    }

    [Fact]
    public void Nulls_are_refused()
    {
        Assert.Throws<ArgumentNullException>("amounts", () => ((Money[])null!).Sum());
        Assert.Throws<ArgumentNullException>("amounts", () => ((Money?[])null!).Sum());
        Assert.Throws<ArgumentNullException>("items", () => ((int[])null!).Sum(_ => Money.Yuan(1)));
        Assert.Throws<ArgumentNullException>("items", () => ((int[])null!).Sum(_ => (Money?)null));
        Assert.Throws<ArgumentNullException>("of", () => new[] { 1 }.Sum((Func<int, Money>)null!));
        Assert.Throws<ArgumentNullException>("of", () => new[] { 1 }.Sum((Func<int, Money?>)null!));
    }
}
