using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class BreakdownMergeTests
{
    private static readonly Breakdown<string, Money> First = Down(("energy", Money.Yuan(30)), ("software", Money.Yuan(10)));

    private static readonly Breakdown<string, Money> Second = Down(("textiles", null), ("energy", Money.Yuan(60)));

    [Fact]
    public void Rows_add_up_and_shares_are_of_the_whole()
    {
        var merged = Breakdown.Merge(First, Second);

        Assert.Equal((Money.Yuan(100), 4, 1), (merged.Total, merged.Count, merged.UnknownCount));
        Assert.Equal(["energy: CNY 90 (90%)", "software: CNY 10 (10%)", "textiles: XXX 0 (0%)"], merged.Rows.Select(row => row.ToString()));
        Assert.Equal([90m, 100m, 100m], merged.Rows.Select(row => row.CumulativeShare!.Value.Percent));
        Assert.Equal((2, 1, 1), (merged["energy"].Count, merged["textiles"].Count, merged["textiles"].UnknownCount));
    }

    [Fact]
    public void Nothing_merges_to_nothing() => Assert.Equal((0, default), (Breakdown.Merge<string, Money>([]).Rows.Count, Breakdown.Merge<string, Money>([]).Total));

    [Fact]
    public void Two_currencies_do_not_merge()
    {
        Assert.Throws<CurrencyMismatchException>(() => Breakdown.Merge(First, Down(("energy", new Money(1, Currency.USD)))));
        Assert.Throws<CurrencyMismatchException>(() => Breakdown.Merge(First, Down(("else", new Money(1, Currency.USD)))));
        Assert.Throws<CurrencyMismatchException>(() => Breakdown.Merge(First, Down(("else", new Money(0, Currency.USD)))));
    }

    [Fact]
    public void Items_without_a_key_merge_with_each_other()
    {
        var merged = Breakdown.Merge(Down((null!, Money.Yuan(1))), Down((null!, Money.Yuan(2))));

        Assert.Equal(Money.Yuan(3), Assert.Single(merged.Rows).Amount);
    }

    [Fact]
    public void A_row_of_others_merges_like_any_other()
    {
        var merged = Breakdown.Merge(First.Top(0, "others"), Second.Top(0, "others"));

        Assert.Equal(("others", 1, 4, Money.Yuan(100)), (merged.Rows[0].Key, merged.Rows[0].KeyCount, merged.Rows[0].Count, merged.Rows[0].Amount));
        Assert.Equal(1, Breakdown.Merge([First.Top(0, "others")])["others"].KeyCount);
    }

    [Fact]
    public void Processors_break_down_parts_at_the_same_time()
    {
        var parts = Enumerable.Range(0, 8).AsParallel().AsOrdered()
            .Select(part => Enumerable.Range(part * 1000, 1000).BreakDown(number => number % 97, number => Money.Yuan(number)));

        Assert.Equal(Enumerable.Range(0, 8000).BreakDown(number => number % 97, number => Money.Yuan(number)).Rows, Breakdown.Merge(parts).Rows);
        Assert.Equal(Money.Yuan(31_996_000), parts.Aggregate(Breakdown.Merge).Total);
    }

    [Fact]
    public void Nulls_are_refused()
    {
        Assert.Throws<ArgumentNullException>("first", () => Breakdown.Merge(null!, First));
        Assert.Throws<ArgumentNullException>("second", () => Breakdown.Merge(First, null!));
        Assert.Throws<ArgumentNullException>("parts", () => Breakdown.Merge<string, Money>(null!));
        Assert.Equal("A part is null. (Parameter 'parts')", Assert.Throws<ArgumentException>("parts", () => Breakdown.Merge([First, null!])).Message);
    }

    private static Breakdown<string, Money> Down(params (string Key, Money? Amount)[] items) => items.BreakDown(item => item.Key, item => item.Amount);
}
