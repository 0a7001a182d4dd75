using System.Numerics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Benchmarks;

/// <summary>Comparing, hashing, multiplying and dividing a thousand amounts, beside the same on decimals.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class MoneyComparisonBenchmarks
{
    private const int Pairs = 1000;
    private const decimal Factor = 1.241m;

    private readonly decimal[] _left = Amounts.OfMixedSign(Pairs, seed: 1, scale: 2);
    private readonly decimal[] _right = Amounts.OfMixedSign(Pairs, seed: 2, scale: 2);
    private readonly decimal[] _other = Amounts.OfMixedScale(Pairs, seed: 3);
    private Money[] _moneyLeft = [];
    private Money[] _moneyRight = [];
    private Money[] _moneyOther = [];

    [GlobalSetup]
    public void Setup()
    {
        _moneyLeft = Array.ConvertAll(_left, amount => Money.Yuan(amount));
        _moneyRight = Array.ConvertAll(_right, amount => Money.Yuan(amount));
        _moneyOther = Array.ConvertAll(_other, amount => Money.Yuan(amount));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Compare_SameScale")]
    public int Decimal_Compare() => CountLess(_left, _right);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Compare_SameScale")]
    public int Money_Compare() => CountLess(_moneyLeft, _moneyRight);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Compare_MixedScale")]
    public int Decimal_Compare_MixedScale() => CountLess(_left, _other);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Compare_MixedScale")]
    public int Money_Compare_MixedScale() => CountLess(_moneyLeft, _moneyOther);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Equal_SameScale")]
    public int Decimal_Equal() => CountEqual(_left, _right);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Equal_SameScale")]
    public int Money_Equal() => CountEqual(_moneyLeft, _moneyRight);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Equal_MixedScale")]
    public int Decimal_Equal_MixedScale() => CountEqual(_left, _other);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Equal_MixedScale")]
    public int Money_Equal_MixedScale() => CountEqual(_moneyLeft, _moneyOther);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Hash")]
    public int Decimal_Hash() => CombineHashes(_left);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Hash")]
    public int Money_Hash() => CombineHashes(_moneyLeft);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Multiply")]
    public decimal Decimal_Multiply()
    {
        var last = 0m;
        foreach (var amount in _left)
        {
            last = amount * Factor;
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Multiply")]
    public Money Money_Multiply()
    {
        var last = default(Money);
        foreach (var amount in _moneyLeft)
        {
            last = amount * Factor;
        }

        return last;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Divide")]
    public decimal Decimal_Divide()
    {
        var last = 0m;
        for (var i = 0; i < Pairs; i++)
        {
            last = _left[i] / _right[i];
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Divide")]
    public decimal Money_Divide()
    {
        var last = 0m;
        for (var i = 0; i < Pairs; i++)
        {
            last = _moneyLeft[i] / _moneyRight[i];
        }

        return last;
    }

    private static int CountLess<T>(T[] left, T[] right) where T : IComparisonOperators<T, T, bool>
    {
        var count = 0;
        for (var i = 0; i < left.Length; i++)
        {
            count += left[i] < right[i] ? 1 : 0;
        }

        return count;
    }

    private static int CountEqual<T>(T[] left, T[] right) where T : IComparisonOperators<T, T, bool>
    {
        var count = 0;
        for (var i = 0; i < left.Length; i++)
        {
            count += left[i] == right[i] ? 1 : 0;
        }

        return count;
    }

    private static int CombineHashes<T>(T[] values) where T : struct
    {
        var combined = 0;
        foreach (var value in values)
        {
            combined ^= value.GetHashCode();
        }

        return combined;
    }
}
