using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Benchmarks;

/// <summary>Reading and writing one amount, beside reading and writing the bare number.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class MoneyTextBenchmarks
{
    private const string Digits = "10380000000";
    private const string Canonical = "CNY 10380000000";
    private const string Printed = "10.38 billion yuan";
    private const string Chinese = "103.8亿元";

    private readonly Money _money = Money.Parse(Canonical);
    private readonly decimal _number = decimal.Parse(Digits, CultureInfo.InvariantCulture);
    private readonly char[] _characters = new char[64];
    private readonly byte[] _bytes = new byte[64];

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Parse")]
    public decimal Decimal_Parse() => decimal.Parse(Digits, NumberStyles.Number, CultureInfo.InvariantCulture);

    [Benchmark]
    [BenchmarkCategory("Parse")]
    public Money Money_Parse_Canonical() => Money.Parse(Canonical);

    [Benchmark]
    [BenchmarkCategory("Parse")]
    public Money Money_Parse_Printed() => Money.Parse(Printed);

    [Benchmark]
    [BenchmarkCategory("Parse")]
    public Money Money_Parse_Chinese() => Money.Parse(Chinese);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Format")]
    public bool Decimal_TryFormat() => _number.TryFormat(_characters, out _, default, CultureInfo.InvariantCulture);

    [Benchmark]
    [BenchmarkCategory("Format")]
    public bool Money_TryFormat() => _money.TryFormat(_characters, out _);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("FormatUtf8")]
    public bool Decimal_TryFormat_Utf8() => _number.TryFormat(_bytes, out _, default, CultureInfo.InvariantCulture);

    [Benchmark]
    [BenchmarkCategory("FormatUtf8")]
    public bool Money_TryFormat_Utf8() => _money.TryFormat(_bytes, out _);

    [Benchmark]
    [BenchmarkCategory("Format")]
    public bool Money_TryFormat_Long() => _money.TryFormat(_characters, out _, "L");
}
