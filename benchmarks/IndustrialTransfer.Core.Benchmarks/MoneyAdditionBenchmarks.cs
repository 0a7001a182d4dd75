using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Benchmarks;

/// <summary>One addition at a time: <c>Money + Money</c> beside <c>decimal + decimal</c>, over a thousand pairs.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class MoneyAdditionBenchmarks
{
    private const int Pairs = 1000;

    private readonly decimal[] _left = Amounts.Of(Pairs, seed: 1, scale: 2);
    private readonly decimal[] _right = Amounts.Of(Pairs, seed: 2, scale: 2);
    private readonly decimal[] _other = Amounts.OfMixedScale(Pairs, seed: 3);
    private readonly decimal[] _sums = new decimal[Pairs];
    private readonly Money[] _moneySums = new Money[Pairs];
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
    [BenchmarkCategory("SameScale")]
    public decimal[] Decimal_SameScale() => Add(_left, _right);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("SameScale")]
    public Money[] Money_SameScale() => Add(_moneyLeft, _moneyRight);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("MixedScale")]
    public decimal[] Decimal_MixedScale() => Add(_left, _other);

    [Benchmark(OperationsPerInvoke = Pairs)]
    [BenchmarkCategory("MixedScale")]
    public Money[] Money_MixedScale() => Add(_moneyLeft, _moneyOther);

    private decimal[] Add(decimal[] left, decimal[] right)
    {
        var sums = _sums;
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = left[i] + right[i];
        }

        return sums;
    }

    private Money[] Add(Money[] left, Money[] right)
    {
        var sums = _moneySums;
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = left[i] + right[i];
        }

        return sums;
    }
}
