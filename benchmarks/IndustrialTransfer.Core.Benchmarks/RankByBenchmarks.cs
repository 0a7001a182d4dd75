using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using IndustrialTransfer.Analysis;

namespace IndustrialTransfer.Benchmarks;

/// <summary>A million deals ranked by an amount, beside <c>Array.Sort(keys, items)</c> of copies, which gives an order and no ranks.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class RankByBenchmarks
{
    private const int Count = 1_000_000;

    private readonly BreakdownDeal[] _deals = BreakdownDeal.Make(Count);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Money")]
    public object ArraySort_Money() => Sort(deal => deal.Investment);

    [Benchmark]
    [BenchmarkCategory("Money")]
    public object RankBy_Money() => _deals.RankBy(deal => deal.Investment);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Decimal")]
    public object ArraySort_Decimal() => Sort(deal => deal.Amount);

    [Benchmark]
    [BenchmarkCategory("Decimal")]
    public object RankBy_Decimal() => _deals.RankBy(deal => deal.Amount);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Number_ManyTies")]
    public object ArraySort_ManyTies() => Sort(deal => deal.Division);

    [Benchmark]
    [BenchmarkCategory("Number_ManyTies")]
    public object RankBy_ManyTies() => _deals.RankBy(deal => deal.Division);

    private BreakdownDeal[] Sort<TKey>(Converter<BreakdownDeal, TKey> by)
    {
        var (keys, items) = (Array.ConvertAll(_deals, by), (BreakdownDeal[])_deals.Clone());
        Array.Sort(keys, items);
        return items;
    }
}
