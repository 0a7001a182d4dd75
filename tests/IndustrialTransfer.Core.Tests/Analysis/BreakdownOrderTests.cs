using System.Globalization;
using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Rows in another order, and the small ones folded into one.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class BreakdownOrderTests
{
    private static readonly (string? Sector, Money? Amount)[] Deals =
    [
        ("b", Money.Yuan(20)), ("others", Money.Yuan(50)), ("Z", Money.Yuan(20)), (null, Money.Yuan(6)), ("a", Money.Yuan(4)), ("c", null),
    ];

    private static readonly Breakdown<string?, Money> BySector = Deals.BreakDown(deal => deal.Sector, deal => deal.Amount);

    [Property]
    public void Ordering_changes_nothing_but_the_order_and_what_cumulates((byte, Money?)[] items)
    {
        var breakdown = Down(items);
        Check(breakdown.OrderedByAmount(), breakdown.Rows.OrderByDescending(row => row.Amount));
        Check(breakdown.OrderedByAmount(RankOrder.Ascending), breakdown.Rows.OrderBy(row => row.Amount));
        Check(breakdown.OrderedByKey(), breakdown.Rows.OrderBy(row => row.Key));
        Check(breakdown.OrderedByKey(Comparer<int>.Create((x, y) => y.CompareTo(x))), breakdown.Rows.OrderByDescending(row => row.Key));

        void Check(Breakdown<int, Money> ordered, IEnumerable<BreakdownRow<int, Money>> rows)
        {
            Assert.Equal(rows.Select(Without), ordered.Rows.Select(Without));
            Assert.Equal((breakdown.Total, breakdown.Count, breakdown.UnknownCount), (ordered.Total, ordered.Count, ordered.UnknownCount));
            Assert.All(ordered.Rows, row => Assert.Same(row, ordered[row.Key]));
            var sum = 0m;
            foreach (var row in ordered.Rows.Where(row => row.Share is not null))
            {
                sum += row.Amount.Amount;
                Near.Equal(sum / ordered.Total.Amount * 100, row.CumulativeShare!.Value.Percent, 1e-20m);
            }
        }

        static object Without(BreakdownRow<int, Money> row) => (row.Key, row.KeyCount, row.Count, row.UnknownCount, row.Amount, row.Share);
    }

    [Property]
    public void The_top_are_the_largest_and_the_others_are_the_rest((byte, Money?)[] items, byte number)
    {
        const int Others = 9;
        var breakdown = Down(items);
        var count = number % 7;
        var top = breakdown.Top(count, Others);

        var largest = breakdown.OrderedByAmount().Rows.Take(count).ToArray();
        Assert.Equal(largest.Select(row => (row.Key, row.Amount, row.Share, row.CumulativeShare)), top.Rows.Take(count).Select(row => (row.Key, row.Amount, row.Share, row.CumulativeShare)));
        Assert.Equal((breakdown.Total, breakdown.Count, breakdown.UnknownCount), (top.Total, top.Count, top.UnknownCount));
        Assert.Equal(breakdown.Rows.Count, top.Rows.Sum(row => row.KeyCount));
        Assert.Equal(breakdown.Rows.Count > count, top.Contains(Others));
        Assert.All(top.Rows.Take(count), row => Assert.Equal(1, row.KeyCount));
        Assert.InRange(top.Rows.Count, 0, count + 1);
        Assert.Equal(top.Rows, top.Top(count, Others).Rows);
    }

    [Property]
    public void Folding_twice_is_folding_once((byte, Money?)[] items, byte more, byte fewer)
    {
        var breakdown = Down(items);
        var (many, few) = (Math.Max(more % 6, fewer % 6), Math.Min(more % 6, fewer % 6));

        Assert.Equal(
            breakdown.Top(few, 9).Rows.Select(row => (row.Key, row.KeyCount, row.Count, row.Amount)),
            breakdown.Top(many, 9).Top(few, 9).Rows.Select(row => (row.Key, row.KeyCount, row.Count, row.Amount)));
    }

    [Fact]
    public void By_amount_the_largest_is_first_and_equal_ones_keep_their_order()
    {
        var ordered = BySector.OrderedByAmount();

        Assert.Equal(["others", "b", "Z", null, "a", "c"], ordered.Rows.Select(row => row.Key));
        Assert.Equal([50m, 70m, 90m, 96m, 100m, 100m], ordered.Rows.Select(row => row.CumulativeShare!.Value.Percent));
        Assert.Equal(["c", "a", null, "b", "Z", "others"], BySector.OrderedByAmount(RankOrder.Ascending).Rows.Select(row => row.Key));
    }

    [Fact]
    public void By_key_texts_stand_as_their_codes_do_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal([null, "Z", "a", "b", "c", "others"], BySector.OrderedByKey().Rows.Select(row => row.Key));
            Assert.Equal([null, "a", "b", "c", "others", "Z"], BySector.OrderedByKey(StringComparer.OrdinalIgnoreCase).Rows.Select(row => row.Key));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Keys_without_an_order_need_a_comparer()
    {
        var bySector = new[] { "b", "a" }.BreakDown(Sector.Named);

        Assert.Equal("A Sector has no order of its own: OrderedByKey needs a comparer.", Assert.Throws<InvalidOperationException>(() => bySector.OrderedByKey()).Message);
        Assert.Throws<InvalidOperationException>(() => bySector.Top(0, Sector.Unknown).OrderedByKey());
        Assert.Equal(["a", "b"], bySector.OrderedByKey(Comparer<Sector>.Create((x, y) => string.CompareOrdinal(x.Name, y.Name))).Rows.Select(row => row.Key.Name));
        Assert.Equal([null, 1, 2], new int?[] { 2, null, 1 }.BreakDown(number => number).OrderedByKey().Rows.Select(row => row.Key));
        Assert.Equal([DealStage.Lead, DealStage.Signed], new[] { DealStage.Signed, DealStage.Lead }.BreakDown(stage => stage).OrderedByKey().Rows.Select(row => row.Key));
    }

    [Fact]
    public void A_row_of_others_holds_what_is_not_at_the_top()
    {
        var top = BySector.Top(2, "others");

        Assert.Equal(["b: CNY 20 (20%)", "Z: CNY 20 (20%)", "others: CNY 60 (60%)"], top.Rows.Select(row => row.ToString()));
        Assert.Equal((4, 4, 1, 100m), (top["others"].KeyCount, top["others"].Count, top["others"].UnknownCount, top["others"].CumulativeShare!.Value.Percent));
        Assert.Equal(["others", "b", "Z"], top.OrderedByAmount().Rows.Select(row => row.Key));
        Assert.Equal(4, top.OrderedByAmount()["others"].KeyCount);
    }

    [Fact]
    public void Where_all_rows_are_kept_there_are_no_others()
    {
        Assert.False(BySector.Top(6, "rest").Contains("rest"));
        Assert.Equal(BySector.OrderedByAmount().Rows, BySector.Top(6, "rest").Rows);
        Assert.Equal(("rest", 1), (BySector.Top(5, "rest").Rows[5].Key, BySector.Top(5, "rest").Rows[5].KeyCount));
        Assert.Equal((null, 6), (Assert.Single(BySector.Top(0, null).Rows).Key, BySector.Top(0, null).Rows[0].KeyCount));
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("count", () => BySector.Top(-1, "others"));
        Assert.Throws<ArgumentOutOfRangeException>("order", () => BySector.OrderedByAmount((RankOrder)2));
    }

    private static Breakdown<int, Money> Down(IEnumerable<(byte Key, Money? Amount)> items) => items.BreakDown(item => item.Key % 8, item => item.Amount);

    [Fact]
    public void Pairs_of_keys_without_an_order_need_a_comparer_too()
    {
        var pairs = new[] { "b", "a" }.BreakDown(name => (Sector.Named(name), name));

        Assert.Contains("has no order of its own: OrderedByKey needs a comparer.", Assert.Throws<InvalidOperationException>(() => pairs.OrderedByKey()).Message, StringComparison.Ordinal);
    }
}
