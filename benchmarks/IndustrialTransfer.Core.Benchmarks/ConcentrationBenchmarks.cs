using BenchmarkDotNet.Attributes;
using IndustrialTransfer.Analysis;

namespace IndustrialTransfer.Benchmarks;

/// <summary>
/// Indices of a million amounts, beside what sorting a copy of them and going through it once takes. The plain Gini is the textbook's formula over
/// such a copy, and does not keep what its additions round away.
/// </summary>
[MemoryDiagnoser]
public class ConcentrationBenchmarks
{
    private const int Count = 1_000_000;

    private double[] _amounts = [];
    private double[] _weights = [];

    [GlobalSetup]
    public void Setup()
    {
        _amounts = Array.ConvertAll(Amounts.Of(Count, seed: 1, scale: 2), amount => (double)amount);
        _weights = Array.ConvertAll(Amounts.Of(Count, seed: 2, scale: 2), amount => (double)amount);
    }

    [Benchmark(Baseline = true)]
    public double Plain_SortAndOnePass()
    {
        var sorted = _amounts.ToArray();
        Array.Sort(sorted);
        var sum = 0d;
        foreach (var amount in sorted)
        {
            sum += amount;
        }

        return sum;
    }

    [Benchmark]
    public double Plain_Gini()
    {
        var sorted = _amounts.ToArray();
        Array.Sort(sorted);
        var (sum, ranked) = (0d, 0d);
        for (var i = 0; i < sorted.Length; i++)
        {
            sum += sorted[i];
            ranked += (i + 1) * sorted[i];
        }

        return (2 * ranked / (sorted.Length * sum)) - ((sorted.Length + 1d) / sorted.Length);
    }

    [Benchmark]
    public double Gini() => Concentration.Gini(_amounts);

    [Benchmark]
    public double LargestShare() => Concentration.LargestShare(_amounts, 10);

    [Benchmark]
    public double Herfindahl() => Concentration.Herfindahl(_amounts);

    [Benchmark]
    public double Hoover() => Concentration.Hoover(_amounts);

    [Benchmark]
    public double Primacy() => Concentration.Primacy(_amounts);

    [Benchmark]
    public double Entropy() => Concentration.Entropy(_amounts);

    [Benchmark]
    public double Theil() => Concentration.Theil(_amounts);

    [Benchmark]
    public double MeanLogDeviation() => Concentration.MeanLogDeviation(_amounts);

    [Benchmark]
    public double Atkinson_Half() => Concentration.Atkinson(_amounts, 0.5);

    [Benchmark]
    public double CoefficientOfVariation() => Concentration.CoefficientOfVariation(_amounts);

    [Benchmark]
    public double WeightedGini() => Concentration.Gini(_amounts, _weights);

    [Benchmark]
    public double Williamson() => Concentration.Williamson(_amounts, _weights);
}
