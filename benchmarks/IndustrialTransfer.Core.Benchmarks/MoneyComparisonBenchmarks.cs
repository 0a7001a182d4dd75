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
    private readonly decimal[] _mixed = Amounts.OfMixedScale(Pairs, seed: 3);
    private readonly decimal[] _mixedToo = Amounts.OfMixedScale(Pairs, seed: 4);
    private Money[] _moneyLeft = [];
    private Money[] _moneyRight = [];
    private Money[] _moneyMixed = [];
    private Money[] _moneyMixedToo = [];

    [GlobalSetup]
    public void Setup()
    {
        _moneyLeft = Array.ConvertAll(_left, amount => Money.Yuan(amount));
        _moneyRight = Array.ConvertAll(_right, amount => Money.Yuan(amount));
        _moneyMixed = Array.ConvertAll(_mixed, amount => Money.Yuan(amount));
        _moneyMixedToo = Array.ConvertAll(_mixedToo, amount => Money.Yuan(amount));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Compare_SameScale")]
    public int Decimal_Compare() => CountLess(_left, _right);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Compare_SameScale")]
    public int Money_Compare() => CountLess(_moneyLeft, _moneyRight);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Compare_MixedScale")]
    public int Decimal_Compare_MixedScale() => CountLess(_mixed, _mixedToo);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Compare_MixedScale")]
    public int Money_Compare_MixedScale() => CountLess(_moneyMixed, _moneyMixedToo);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Compare_MixedScaleAndSign")]
    public int Decimal_Compare_MixedScaleAndSign() => CountLess(_left, _mixed);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Compare_MixedScaleAndSign")]
    public int Money_Compare_MixedScaleAndSign() => CountLess(_moneyLeft, _moneyMixed);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("CompareTo_SameScale")]
    public int Decimal_CompareTo() => SumOrders(_left, _right);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("CompareTo_SameScale")]
    public int Money_CompareTo() => SumOrders(_moneyLeft, _moneyRight);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("CompareTo_MixedScale")]
    public int Decimal_CompareTo_MixedScale() => SumOrders(_mixed, _mixedToo);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("CompareTo_MixedScale")]
    public int Money_CompareTo_MixedScale() => SumOrders(_moneyMixed, _moneyMixedToo);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Equal_SameScale")]
    public int Decimal_Equal() => CountEqual(_left, _right);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Equal_SameScale")]
    public int Money_Equal() => CountEqual(_moneyLeft, _moneyRight);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Equal_MixedScale")]
    public int Decimal_Equal_MixedScale() => CountEqual(_mixed, _mixedToo);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Equal_MixedScale")]
    public int Money_Equal_MixedScale() => CountEqual(_moneyMixed, _moneyMixedToo);

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

    private static int SumOrders<T>(T[] left, T[] right) where T : IComparable<T>
    {
        var sum = 0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i].CompareTo(right[i]);
        }

        return sum;
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
