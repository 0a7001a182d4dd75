using BenchmarkDotNet.Attributes;
using IndustrialTransfer.Analysis;

namespace IndustrialTransfer.Benchmarks;

/// <summary>What breaking down and ranking cost from ten thousand to ten million deals.</summary>
[MemoryDiagnoser]
public class ScalingBenchmarks
{
    private BreakdownDeal[] _deals = [];

    [Params(10_000, 100_000, 1_000_000, 10_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup() => _deals = BreakdownDeal.Make(Count);

    [Benchmark]
    public object BreakDown() => _deals.BreakDown(deal => deal.Sector, deal => deal.Investment);

    [Benchmark]
    public object RankBy() => _deals.RankBy(deal => deal.Investment);
}
