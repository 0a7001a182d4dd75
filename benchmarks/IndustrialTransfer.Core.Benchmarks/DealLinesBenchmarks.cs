using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using NodaTime;

namespace IndustrialTransfer.Benchmarks;

/// <summary>Reading 10,000 deals, one on each line, beside a reader of lines with the serializer.</summary>
[MemoryDiagnoser]
public class DealLinesBenchmarks
{
    private const int Count = 10_000;

    private byte[] _lines = [];

    [GlobalSetup]
    public async Task Setup()
    {
        using var stream = new MemoryStream();
        await DealLines.WriteAsync(stream, Enumerable.Range(0, Count).Select(Deal));
        _lines = stream.ToArray();
    }

    [Benchmark(Baseline = true)]
    public async Task<decimal> StreamReader_Deserialize_Read()
    {
        using var reader = new StreamReader(new MemoryStream(_lines), Encoding.UTF8);
        var sum = 0m;
        while (await reader.ReadLineAsync() is { } line)
        {
            sum += JsonSerializer.Deserialize<Deal>(line)!.PlannedInvestment!.Value.Amount;
        }

        return sum;
    }

    [Benchmark]
    public async Task<decimal> DealLines_Read()
    {
        var sum = 0m;
        await foreach (var deal in DealLines.ReadAsync(new MemoryStream(_lines)))
        {
            sum += deal.PlannedInvestment!.Value.Amount;
        }

        return sum;
    }

    private static Deal Deal(int number) => new()
    {
        Id = $"d-{number}",
        Name = $"Project {number}",
        ChineseName = "项目",
        Host = new IndustrialPark { Name = "Example Industrial Park", ChineseName = "示例工业园" },
        Investor = new Investor { Name = $"Investor {number % 500}" },
        Sectors = [Sector.Named("new energy")],
        PlannedInvestment = Money.Yuan(1_000_000m + number),
        Land = LandArea.FromMu(100m + (number % 900)),
        FundsReceived = [new DatedAmount(new LocalDate(2024, 3, 1).PlusDays(number % 300), Money.Yuan(number))],
        Milestones =
        [
            new Milestone(DealStage.Signed, new LocalDate(2024, 1, 1).PlusDays(number % 50)),
            new Milestone(DealStage.UnderConstruction, ReportingPeriod.Quarter(2024, 3)),
        ],
    };
}
