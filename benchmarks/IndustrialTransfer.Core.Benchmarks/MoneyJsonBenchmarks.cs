using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Benchmarks;

/// <summary>JSON of 100,000 amounts, beside strings of the same text.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class MoneyJsonBenchmarks
{
    private const int Count = 100_000;

    private Money[] _money = [];
    private string[] _strings = [];
    private byte[] _json = [];

    [GlobalSetup]
    public void Setup()
    {
        _money = Array.ConvertAll(Amounts.Of(Count, seed: 1, scale: 2), amount => Money.Yuan(amount));
        _strings = Array.ConvertAll(_money, amount => amount.ToString());
        _json = JsonSerializer.SerializeToUtf8Bytes(_money);
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Write")]
    public byte[] Strings_Write() => JsonSerializer.SerializeToUtf8Bytes(_strings);

    [Benchmark]
    [BenchmarkCategory("Write")]
    public byte[] Money_Write() => JsonSerializer.SerializeToUtf8Bytes(_money);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Read")]
    public string[]? Strings_Read() => JsonSerializer.Deserialize<string[]>(_json);

    [Benchmark]
    [BenchmarkCategory("Read")]
    public Money[]? Money_Read() => JsonSerializer.Deserialize<Money[]>(_json);
}
