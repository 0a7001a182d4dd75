using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Analysis.Numerics;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Whatever the scores are, ranking orders them as a stable sort by their own comparison does.</summary>
public sealed class RankingSortLaws
{
    private static readonly double[] Doubles =
        [0, -0.0, 1, -1, 0.1, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue];

    private static readonly decimal[] Decimals =
    [
        0m, 1m, 1.0m, 1.00m, -1m, -1.0m, 0.1m, 9_223_372_036_854_775_807m, -9_223_372_036_854_775_807m, 922_337_203_685_477_580.7m, 922_337_203_685_477_580.8m,
        0.000_000_000_000_000_001m, 10m,
    ];

    private static readonly decimal[] Huge = [.. Decimals, 9_223_372_036_854_775_808m, decimal.MaxValue, decimal.MinValue, 1e-28m];

    [Property]
    public void Whole_numbers(int[] numbers, long[] more)
    {
        Check(numbers);
        Check([.. numbers, int.MinValue, 0, int.MaxValue]);
        Check([.. more, long.MinValue, 0, long.MaxValue]);
        Check(Array.ConvertAll(numbers, number => unchecked((uint)number)));
        Check(Array.ConvertAll(more, number => unchecked((ulong)number)));
    }

    [Property]
    public void Doubles_with_all_that_is_no_number(byte[] picks, double[] more) => Check([.. picks.Select(pick => Doubles[pick % Doubles.Length]), .. more]);

    [Property]
    public void Decimals_of_all_scales(byte[] picks, decimal[] more)
    {
        Check([.. picks.Select(pick => Decimals[pick % Decimals.Length])]);
        Check([.. picks.Select(pick => Huge[pick % Huge.Length])]);
        Check(more);
    }

    [Property]
    public void Quantities(byte[] picks)
    {
        var numbers = picks.Select(pick => Decimals[pick % Decimals.Length]).ToArray();
        Check([.. numbers.Select(number => Money.Yuan(number)), default]);
        Check([.. picks.Select(pick => Money.Yuan(Huge[pick % Huge.Length]))]);
        Check([.. numbers.Select(number => new ItemCount(number))]);
        Check([.. numbers.Select(Percentage.FromPercent)]);
        Check([.. numbers.Select(PercentagePoints.FromPoints)]);
        Check([.. numbers.Select(number => LandArea.FromMu(number))]);
    }

    [Property]
    public void Texts(string?[] texts) => Check<string>([.. texts.Select(text => text ?? "")]);

    [Fact]
    public void A_thousand_amounts()
    {
        var random = new Random(5);

        Check([.. Enumerable.Range(0, 1000).Select(_ => Money.Yuan(random.NextInt64(-5_000_000_000, 5_000_000_000) / 100m))]);
    }

    [Fact]
    public void Currencies_are_refused_wherever_they_stand()
    {
        Money[] amounts = [Money.Yuan(1), default, new(0, Currency.USD)];

        Assert.Throws<CurrencyMismatchException>(() => amounts.RankBy(amount => amount));
        Assert.Throws<CurrencyMismatchException>(() => amounts.Reverse().RankBy(amount => amount));
    }

    [Property]
    public void Sorting_by_bytes_is_sorting_stably(ulong[] numbers, byte[] few)
    {
        Sorts(numbers);
        Sorts([.. few.Select(number => (ulong)(number % 7) << (number % 57))]);

        static void Sorts(ulong[] keys)
        {
            var (sorted, items) = RadixSort.Sort([.. keys], Enumerable.Range(0, keys.Length).ToArray());
            Assert.Equal(Enumerable.Range(0, keys.Length).OrderBy(i => keys[i]), items);
            Assert.Equal(keys.Order(), sorted);
            Assert.Equal(keys.Order(), RadixSort.Sort<int>([.. keys], []).Keys);
        }
    }

    private static void Check<T>(T[] scores) where T : IComparable<T>
    {
        var order = StringComparer.Ordinal as IComparer<T> ?? Comparer<T>.Default;
        var items = scores.Select((score, place) => (Place: place, Score: score)).ToArray();
        var (down, up) = (items.RankBy(item => item.Score), items.RankBy(item => item.Score, order: RankOrder.Ascending));

        Assert.Equal(items.OrderByDescending(item => item.Score, order).Select(item => item.Place), down.Select(line => line.Item.Place));
        Assert.Equal(items.OrderBy(item => item.Score, order).Select(item => item.Place), up.Select(line => line.Item.Place));
        Assert.All(down, line => Assert.Equal($"{line.Item.Score}", $"{line.Score}"));
        Assert.All(down, line => Assert.Equal(items.Count(item => order.Compare(item.Score, line.Score) > 0) + 1, line.Rank));
    }
}
