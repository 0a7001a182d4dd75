using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Benchmarks;

/// <summary>A million deals by 97 sectors: the sum and share of each, beside the sums of decimals by <c>GroupBy</c> and <c>Sum</c>.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class BreakdownBenchmarks
{
    private const int Count = 1_000_000;
    private const int Parts = 16;

    private readonly BreakdownDeal[] _deals = BreakdownDeal.Make(Count);
    private Breakdown<Sector, Money>[] _parts = [];

    [GlobalSetup]
    public void Setup() => _parts = [.. _deals.Chunk(Count / Parts).Select(part => part.BreakDown(deal => deal.Sector, deal => deal.Investment))];

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("SectorKey")]
    public object Linq_SectorKey() => Linq(deal => deal.Sector);

    [Benchmark]
    [BenchmarkCategory("SectorKey")]
    public object BreakDown_SectorKey() => _deals.BreakDown(deal => deal.Sector, deal => deal.Investment);

    [Benchmark]
    [BenchmarkCategory("SectorKey")]
    public object BreakDown_SectorKey_UnknownAmounts() =>
        _deals.BreakDown(deal => deal.Sector, deal => deal.Division == 0 ? null : (Money?)deal.Investment);

    [Benchmark]
    [BenchmarkCategory("SectorKey")]
    public object BreakDown_SectorKey_Counting() => _deals.BreakDown(deal => deal.Sector);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("TextKey")]
    public object Linq_TextKey() => Linq(deal => deal.Sector.Name);

    [Benchmark]
    [BenchmarkCategory("TextKey")]
    public object BreakDown_TextKey() => _deals.BreakDown(deal => deal.Sector.Name, deal => deal.Investment);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("NumberKey")]
    public object Linq_NumberKey() => Linq(deal => deal.Division);

    [Benchmark]
    [BenchmarkCategory("NumberKey")]
    public object BreakDown_NumberKey() => _deals.BreakDown(deal => deal.Division, deal => deal.Investment);

    [Benchmark]
    [BenchmarkCategory("Merge")]
    public object Merge_SixteenParts() => Breakdown.Merge(_parts);

    private (TKey, decimal)[] Linq<TKey>(Func<BreakdownDeal, TKey> by) =>
        [.. _deals.GroupBy(by).Select(group => (group.Key, group.Sum(deal => deal.Amount)))];
}
