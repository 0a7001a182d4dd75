using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Breakdowns that count, and what a breakdown allocates.</summary>
public sealed class BreakdownCountTests
{
    private const int Rounds = 4;

    [Property]
    public void Without_an_amount_items_are_counted(byte[] numbers)
    {
        var breakdown = numbers.BreakDown(number => number % 5);

        Assert.Equal(numbers.GroupBy(number => number % 5).Select(group => (group.Key, new ItemCount(group.Count()))), breakdown.Rows.Select(row => (row.Key, row.Amount)));
        Assert.Equal((numbers.Length, 0, new ItemCount(numbers.Length)), (breakdown.Count, breakdown.UnknownCount, breakdown.Total));
    }

    [Fact]
    public void Shares_are_of_the_number_of_items() =>
        Assert.Equal(75m, new[] { "a", "b", "a", "a" }.BreakDown(by: text => text)["a"].Share!.Value.Percent);

    [Fact]
    public void Nulls_are_refused()
    {
        Assert.Throws<ArgumentNullException>("items", () => ((int[])null!).BreakDown(number => number));
        Assert.Throws<ArgumentNullException>("by", () => new[] { 1 }.BreakDown((Func<int, int>)null!));
    }

    [Fact]
    public void Ten_times_the_items_allocate_no_more()
    {
        var sectors = Enumerable.Range(0, 97).Select(number => Sector.Named($"sector {number}")).ToArray();
        var few = Enumerable.Range(0, 10_000).Select(number => (Sector: sectors[number % 97], Amount: Money.Yuan(number))).ToArray();
        var many = Enumerable.Range(0, 100_000).Select(number => (Sector: sectors[number % 97], Amount: Money.Yuan(number))).ToArray();

        Assert.Equal(Bytes(() => few.BreakDown(item => item.Sector, item => item.Amount)), Bytes(() => many.BreakDown(item => item.Sector, item => item.Amount)));
        Assert.Equal(Bytes(() => few.BreakDown(item => item.Sector.Name, item => (Money?)item.Amount)), Bytes(() => many.BreakDown(item => item.Sector.Name, item => (Money?)item.Amount)));
        Assert.Equal(Bytes(() => few.BreakDown(item => item.Sector)), Bytes(() => many.BreakDown(item => item.Sector)));
    }

    private static long Bytes(Action action)
    {
        var least = long.MaxValue;
        for (var i = 0; i < Rounds; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
