using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Breaking down in parts and merging is breaking down at once.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class BreakdownMergeLaws
{
    [Property]
    public void Any_partition_of_the_items_merges_to_the_same_result((byte Key, Money? Amount)[] items, byte[] partOf)
    {
        var parts = Enumerable.Range(0, 4).Select(part => Down(items.Where((_, i) => PartOf(i) == part))).ToArray();

        Same(Down(items), Breakdown.Merge(parts));

        int PartOf(int item) => partOf.Length == 0 ? 0 : partOf[item % partOf.Length] % 4;
    }

    [Property]
    public void Parts_one_after_the_other_keep_the_rows_in_their_order_too((byte Key, Money? Amount)[] items, byte cut)
    {
        var first = Math.Min(cut, items.Length);

        Assert.Equal(Down(items).Rows, Breakdown.Merge(Down(items.Take(first)), Down(items.Skip(first))).Rows);
    }

    [Property]
    public void It_is_associative((byte, Money?)[] a, (byte, Money?)[] b, (byte, Money?)[] c)
    {
        var (first, second, third) = (Down(a), Down(b), Down(c));
        var merged = Breakdown.Merge(Breakdown.Merge(first, second), third);

        Assert.Equal(merged.Rows, Breakdown.Merge(first, Breakdown.Merge(second, third)).Rows);
        Assert.Equal(merged.Rows, Breakdown.Merge([first, second, third]).Rows);
    }

    [Property]
    public void It_is_commutative_up_to_the_order_of_the_rows((byte, Money?)[] a, (byte, Money?)[] b) =>
        Same(Breakdown.Merge(Down(a), Down(b)), Breakdown.Merge(Down(b), Down(a)));

    [Property]
    public void Nothing_is_its_neutral_element((byte, Money?)[] items)
    {
        var (some, nothing) = (Down(items), Down([]));

        Assert.Equal(some.Rows, Breakdown.Merge(some, nothing).Rows);
        Assert.Equal(some.Rows, Breakdown.Merge(nothing, some).Rows);
        Assert.Equal(some.Rows, Breakdown.Merge([some]).Rows);
    }

    [Property]
    public void Parts_that_went_through_json_merge_alike((byte, Money?)[] a, (byte, Money?)[] b)
    {
        var merged = Breakdown.Merge(Sent(Down(a)), Sent(Down(b)));

        Assert.Equal(Breakdown.Merge(Down(a), Down(b)).Rows, merged.Rows);

        static Breakdown<int, Money> Sent(Breakdown<int, Money> part) =>
            Breakdown.FromJson<int, Money>(part.ToJson(KeyJsonContext.Default.Int32), KeyJsonContext.Default.Int32);
    }

    private static Breakdown<int, Money> Down(IEnumerable<(byte Key, Money? Amount)> items) => items.BreakDown(item => item.Key % 5, item => item.Amount);

    private static void Same(Breakdown<int, Money> expected, Breakdown<int, Money> actual)
    {
        Assert.Equal((expected.Total, expected.Count, expected.UnknownCount), (actual.Total, actual.Count, actual.UnknownCount));
        Assert.Equal(Lines(expected), Lines(actual));

        // Cumulative shares go by the order of the rows.
        static IEnumerable<object> Lines(Breakdown<int, Money> breakdown) =>
            breakdown.Rows.OrderBy(row => row.Key).Select(row => (object)(row.Key, row.KeyCount, row.Count, row.UnknownCount, row.Amount, row.Share));
    }
}
