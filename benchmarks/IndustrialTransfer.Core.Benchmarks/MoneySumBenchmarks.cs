using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Benchmarks;

/// <summary>The sum of a million amounts: folding <c>+</c>, and <c>Money.Sum</c>, beside a loop over decimals.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class MoneySumBenchmarks
{
    private const int Count = 1_000_000;

    private decimal[] _amounts = [];
    private Money[] _money = [];

    [Params("OneScale", "MixedSign", "MixedScale")]
    public string Regime { get; set; } = "OneScale";

    [GlobalSetup]
    public void Setup()
    {
        _amounts = Regime switch
        {
            "OneScale" => Amounts.Of(Count, seed: 1, scale: 2),
            "MixedSign" => Amounts.OfMixedSign(Count, seed: 1, scale: 2),
            _ => Amounts.OfMixedScale(Count, seed: 1),
        };
        _money = Array.ConvertAll(_amounts, amount => Money.Yuan(amount));
    }

    [Benchmark(Baseline = true)]
    public decimal Decimal_Loop()
    {
        var sum = 0m;
        foreach (var amount in _amounts)
        {
            sum += amount;
        }

        return sum;
    }

    [Benchmark]
    public Money Money_Fold()
    {
        var sum = default(Money);
        foreach (var amount in _money)
        {
            sum += amount;
        }

        return sum;
    }

    [Benchmark]
    public Money Money_Sum() => Money.Sum(_money);
}
