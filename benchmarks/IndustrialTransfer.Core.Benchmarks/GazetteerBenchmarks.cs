using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Benchmarks;

/// <summary>Reading the embedded gazetteer anew, and one look-up beside a dictionary that ignores case and knows the name exactly as it is asked for.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class GazetteerBenchmarks
{
    private readonly Gazetteer _china = Gazetteer.China;
    private readonly Dictionary<string, Region> _dictionary = new(StringComparer.OrdinalIgnoreCase);

    [GlobalSetup]
    public void Setup()
    {
        foreach (var region in _china.Regions)
        {
            foreach (var name in (string?[])[region.Code, region.Name, region.ChineseName])
            {
                _dictionary.TryAdd(name ?? "", region);
            }
        }
    }

    [Benchmark]
    [BenchmarkCategory("Build")]
    public Gazetteer Gazetteer_BuildWarm() => Gazetteer.Build();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Code")]
    public Region Dictionary_Code() => _dictionary["520100"];

    [Benchmark]
    [BenchmarkCategory("Code")]
    public Region Gazetteer_Code() => _china.FindRegion("520100");

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("English")]
    public Region Dictionary_English() => _dictionary["Guiyang"];

    [Benchmark]
    [BenchmarkCategory("English")]
    public Region Gazetteer_English() => _china.FindRegion("Guiyang");

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Chinese")]
    public Region Dictionary_Chinese() => _dictionary["贵阳市"];

    [Benchmark]
    [BenchmarkCategory("Chinese")]
    public Region Gazetteer_Chinese() => _china.FindRegion("贵阳市");

    [Benchmark]
    [BenchmarkCategory("Other")]
    public Region Gazetteer_WithProvince() => _china.FindRegion("Suzhou, Jiangsu");

    [Benchmark]
    [BenchmarkCategory("Other")]
    public DevelopmentZone Gazetteer_ZoneInFull() => _china.FindZone("Guiyang National High-tech Industrial Development Zone");
}
