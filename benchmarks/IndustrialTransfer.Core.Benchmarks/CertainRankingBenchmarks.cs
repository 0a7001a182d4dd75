using BenchmarkDotNet.Attributes;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Benchmarks;

/// <summary>The possible ranks of a hundred thousand printed figures, beside a ranking of their values.</summary>
[MemoryDiagnoser]
public class CertainRankingBenchmarks
{
    private const int Count = 100_000;

    private Figure<Money>[] _figures = [];

    [Params("Rounded", "MixedBounds")]
    public string Regime { get; set; } = "Rounded";

    [GlobalSetup]
    public void Setup()
    {
        var bounds = Regime == "Rounded" ? [Bound.Exact] : Enum.GetValues<Bound>();
        var amounts = Amounts.Of(Count, seed: 1, scale: 2);
        _figures = new Figure<Money>[Count];
        for (var i = 0; i < Count; i++)
        {
            _figures[i] = new Figure<Money>(Money.Yuan(amounts[i]), bounds[i % bounds.Length], Money.Yuan(100m));
        }
    }

    [Benchmark(Baseline = true)]
    public object Values_RankBy() => _figures.RankBy(figure => figure.Value);

    [Benchmark]
    public object Figures_Certain() => Ranking.Certain(_figures, figure => figure);
}
