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
    public int Decimal_Compare() => Count(_left, _right, static (x, y) => x < y);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Compare_SameScale")]
    public int Money_Compare() => Count(_moneyLeft, _moneyRight, static (x, y) => x < y);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Compare_MixedScale")]
    public int Decimal_Compare_MixedScale() => Count(_left, _other, static (x, y) => x < y);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Compare_MixedScale")]
    public int Money_Compare_MixedScale() => Count(_moneyLeft, _moneyOther, static (x, y) => x < y);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Equal_SameScale")]
    public int Decimal_Equal() => Count(_left, _right, static (x, y) => x == y);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Equal_SameScale")]
    public int Money_Equal() => Count(_moneyLeft, _moneyRight, static (x, y) => x == y);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Equal_MixedScale")]
    public int Decimal_Equal_MixedScale() => Count(_left, _other, static (x, y) => x == y);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Equal_MixedScale")]
    public int Money_Equal_MixedScale() => Count(_moneyLeft, _moneyOther, static (x, y) => x == y);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Hash")]
    public int Decimal_Hash() => Count(_left, _right, static (x, _) => x.GetHashCode() == 0);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Hash")]
    public int Money_Hash() => Count(_moneyLeft, _moneyRight, static (x, _) => x.GetHashCode() == 0);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Multiply")]
    public int Decimal_Multiply() => Count(_left, _right, static (x, _) => (x * 1.241m).Scale == 0);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Multiply")]
    public int Money_Multiply() => Count(_moneyLeft, _moneyRight, static (x, _) => (x * 1.241m).Amount.Scale == 0);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Divide")]
    public int Decimal_Divide() => Count(_left, _right, static (x, y) => x / y > 1);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("Divide")]
    public int Money_Divide() => Count(_moneyLeft, _moneyRight, static (x, y) => x / y > 1);

    private static int Count<T>(T[] left, T[] right, Func<T, T, bool> holds)
    {
        var count = 0;
        for (var i = 0; i < left.Length; i++)
        {
            count += holds(left[i], right[i]) ? 1 : 0;
        }

        return count;
    }
}
