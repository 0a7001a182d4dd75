using BenchmarkDotNet.Attributes;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Benchmarks;

/// <summary>A million deals in 31 regions and 97 sectors: by both at once, beside by sector alone.</summary>
[MemoryDiagnoser]
public class CrossTabulateBenchmarks
{
    private const int Count = 1_000_000;
    private const int Regions = 31;
    private const int Sectors = 97;

    private (string Region, string Sector, Money Amount)[] _deals = [];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        string[] regions = [.. Enumerable.Range(1, Regions).Select(n => $"region {n}")];
        string[] sectors = [.. Enumerable.Range(1, Sectors).Select(n => $"sector {n}")];
        _deals = Array.ConvertAll(
            Amounts.Of(Count, seed: 1, scale: 2), amount => (regions[random.Next(Regions)], sectors[random.Next(Sectors)], Money.Yuan(amount)));
    }

    [Benchmark(Baseline = true)]
    public object Deals_BreakDown() => _deals.BreakDown(deal => deal.Sector, deal => deal.Amount);

    [Benchmark]
    public object Deals_CrossTabulate() => _deals.CrossTabulate(deal => deal.Region, deal => deal.Sector, deal => deal.Amount);
}
