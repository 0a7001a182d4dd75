using FsCheck.Xunit;
using IndustrialTransfer.Analysis.Numerics;

namespace IndustrialTransfer.Tests.Analysis.Numerics;

/// <summary>Doubles are sorted as LINQ sorts them, be there few or so many that their bits are sorted.</summary>
public sealed class DoubleSortLaws
{
    private static readonly double[] Ends =
    [
        double.MinValue, -1e300, -1.5, -1, -double.Epsilon, -0d, 0, double.Epsilon, 2.2250738585072014e-308, 1, double.BitIncrement(1), 1.5, 1e300,
        double.MaxValue,
    ];

    [Property]
    public void Doubles_are_sorted(double[] numbers, ushort more, int seed)
    {
        double[] few = [.. numbers.Where(double.IsFinite), .. Ends];
        var random = new Random(seed);
        Check(few);
        Check([.. few, .. Enumerable.Range(0, more % 4096).Select(_ => random.NextDouble() - 0.5), .. few]);
    }

    [Theory]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    public void Few_and_many(int count)
    {
        var random = new Random(count);
        Check([.. Enumerable.Range(0, count).Select(_ => Math.Pow(10, random.Next(-300, 300)) * (random.Next(2) == 0 ? -1 : 1))]);
    }

    private static void Check(double[] numbers)
    {
        Assert.Equal(numbers.Order(), DoubleSort.Sorted(numbers));
        var (sorted, places) = DoubleSort.Sorted<int>(numbers, Enumerable.Range(0, numbers.Length).ToArray());
        Assert.Equal(numbers.Order(), sorted);
        Assert.Equal(sorted, places.Select(place => numbers[place]));
        Assert.Equal(numbers.Length, places.Distinct().Count());
    }
}
