using System.Text.Json;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using NodaTime;

namespace IndustrialTransfer.Tests.Display;

/// <summary>What is unknown is not zero: where none of the amounts is known, no table and no chart shows an amount.</summary>
public sealed class UnknownAmountTests
{
    private static readonly (string Place, string Kind, Money? Amount)[] Deals =
    [
        ("East", "energy", Money.Yuan(100)), ("East", "food", null), ("West", "energy", Money.Yuan(300)), ("West", "energy", null), ("North", "energy", null),
    ];

    private static Breakdown<string, Money> ByPlace => Deals.BreakDown(by: deal => deal.Place, of: deal => deal.Amount);

    private static CrossTable<string, string, Money> Cross => Deals.CrossTabulate(deal => deal.Place, deal => deal.Kind, deal => deal.Amount);

    private static TransferFlows<string, Money> Flows => TransferFlows.Of(Deals, deal => deal.Place, deal => deal.Kind, deal => deal.Amount);

    private static SizeClasses<Money> Sizes => SizeClasses.Of(Deals, deal => deal.Amount, [Money.Yuan(200)]);

    [Fact]
    public void A_breakdown()
    {
        Assert.Equal(["East 2 1 100 25 25", "West 2 1 300 75 100", "North 1 1 – – 100", "Total 5 3 400 100 –"], Lines(ByPlace.ToTable()));
        Assert.EndsWith("\r\nNorth,1,1,,,100\r\n", ByPlace.ToTable().ToCsv(), StringComparison.Ordinal);
        Assert.Equal([100m, 300m, null], Amounts(ByPlace.ToChart()));
        Assert.Equal("–", Values(ByPlace.ToChart())[2].GetProperty("text").GetString());
        Assert.Equal(["East 1 1 – – –", "Total 1 1 – – –"], Lines(Deals[1..2].BreakDown(deal => deal.Place, deal => deal.Amount).ToTable()));
    }

    [Fact]
    public void A_cross_table()
    {
        Assert.Equal(["East 100 – 100 1", "West 300 – 300 1", "North – – – 1", "Total 400 – 400 3"], Lines(Cross.ToTable()));
        Assert.Equal(
            "Name,energy (CNY),food,Total (CNY),Of unknown amount\r\nEast,100,,100,1\r\nWest,300,,300,1\r\nNorth,,,,1\r\n", Cross.ToTable().ToCsv());
        Assert.Equal([100m, 300m], Amounts(Cross.ToChart()));
        Assert.Equal(3, Deals.CrossTabulate(deal => deal.Place, deal => deal.Kind, _ => Money.Yuan(1)).ToTable().Columns.Count - 1);
    }

    [Fact]
    public void The_growth_of_a_breakdown()
    {
        var before = ((string Kind, Money? Amount)[])[("energy", Money.Yuan(100)), ("food", Money.Yuan(50)), ("steel", null)];
        var after = ((string Kind, Money? Amount)[])[("energy", null), ("food", Money.Yuan(60)), ("food", null), ("steel", Money.Yuan(30))];
        var growth = after.BreakDown(deal => deal.Kind, deal => deal.Amount).GrowthFrom(before.BreakDown(deal => deal.Kind, deal => deal.Amount));
        Assert.Equal(
            ["energy 0 1 100 – – – – – –", "food 0 1 50 60 10 20 6.67 -16.67 33.33", "steel 1 0 – 30 – – – – –", "Total 1 2 150 90 -60 -40 – – –"],
            Lines(growth.ToTable()).Select(Spare));
        Assert.Equal([null, 6.67m, null], Amounts(growth.ToChart()).Select(amount => amount is { } known ? decimal.Round(known, 2) : default(decimal?)));
        var gone = Deals[1..2].BreakDown(deal => deal.Kind, deal => deal.Amount).GrowthFrom(before[..2].BreakDown(deal => deal.Kind, deal => deal.Amount));
        Assert.Equal("Total 1 150 – – – – – –", Lines(gone.ToTable())[^1]);
    }

    [Fact]
    public void Size_classes()
    {
        Assert.Equal(["< 200 1 50 100 25", "≥ 200 1 50 300 75", "Total 2 – 400 –", "Of unknown amount 3 – – –"], Lines(Sizes.ToTable()));
        Assert.Equal([1m, 1m, 3m], Amounts(Sizes.ToChart()));
        Assert.Equal("Of unknown amount", Values(Sizes.ToChart())[2].GetProperty("key").GetString());
        Assert.Equal(
            ["Total 0 – – –", "Of unknown amount 1 – – –"], Lines(SizeClasses.Of(Deals[1..2], deal => deal.Amount, [Money.Yuan(200)]).ToTable())[^2..]);
        Assert.Equal("Total 2 – 2 –", Lines(SizeClasses.Of([1, 1], _ => Money.Yuan(1), [Money.Yuan(200)]).ToTable())[^1]);
    }

    [Fact]
    public void Targets()
    {
        var comparison = ByPlace.Against(new Dictionary<string, Money> { ["East"] = Money.Yuan(200), ["North"] = Money.Yuan(100) }, Percentage.FromPercent(50));
        Assert.Equal(
            ["East 1 100 200 50 0 100", "West 1 300 – – – –", "North 1 – 100 – – –", "All targets 2 100 300 33.33 -16.67 200"],
            Lines(comparison.ToTable()).Select(Spare));
        Assert.Equal([50m, null], Amounts(comparison.ToChart()));
        Assert.Equal("– / 100 yuan", Values(comparison.ToChart())[1].GetProperty("text").GetString());
        var unknown = ByPlace.Against(new Dictionary<string, Money> { ["North"] = Money.Yuan(100) }, Percentage.FromPercent(50));
        Assert.Equal("All targets 1 – 100 – – –", Lines(unknown.ToTable())[^1]);
    }

    [Fact]
    public void Flows_between_places()
    {
        Assert.Equal(
            ["East energy 1 0 100 25", "East food 1 1 – –", "West energy 2 1 300 75", "North energy 1 1 – –", "Total – 5 3 400 100"], Lines(Flows.ToTable()));
        Assert.Equal([100m, 300m], Amounts(Flows.ToChart()));
    }

    [Fact]
    public void A_pipeline()
    {
        Deal[] deals = [Deal("a", null, 2), Deal("b", null, 3), Deal("c", Money.Yuan(100), 3)];
        var pipeline = Pipeline.On(deals, new LocalDate(2024, 6, 30));
        var lines = Lines(pipeline.ToTable());
        Assert.Equal("Signed 1 1 – 3 100", lines[2]);
        Assert.Equal("Land supplied 2 1 100 2 100", lines[3]);
        Assert.Equal(["No stage yet 0 0 0 – –", "Terminated 0 0 0 – –", "Total 3 2 100 – –"], lines[^3..]);
        Assert.Equal(["Signed Land supplied 3 2 2 66.67 100 100 100"], Lines(pipeline.Conversion(DealStage.Signed, DealStage.LandSupplied).ToTable()));

        var started = Pipeline.On([Deal("a", Money.Yuan(50), 2), Deal("b", null, 3)], new LocalDate(2024, 6, 30));
        Assert.Equal(["Signed Land supplied 2 1 1 50 50 – –"], Lines(started.Conversion(DealStage.Signed, DealStage.LandSupplied).ToTable()));

        var unknown = Pipeline.On(deals[..2], new LocalDate(2024, 6, 30));
        Assert.Equal(["Signed Land supplied 2 2 1 50 – – –"], Lines(unknown.Conversion(DealStage.Signed, DealStage.LandSupplied).ToTable()));
        Assert.Equal(["2 0 2 –"], Lines(unknown.Total.ToTable()));
        Assert.Equal("2 · –", Values(unknown.ToChart())[2].GetProperty("label").GetString());
    }

    private static Deal Deal(string id, Money? amount, int stages) => new()
    {
        Id = id,
        Name = id,
        Host = Gazetteer.China.FindRegion("441200"),
        PlannedInvestment = amount,
        Milestones = [.. Enumerable.Range(0, stages + 1).Select(stage => new Milestone((DealStage)stage, new LocalDate(2024, 1, 1 + stage)))],
    };

    /// <summary>The lines below the heading, one space between their cells.</summary>
    private static string[] Lines(Table table) =>
        [.. table.ToText().TrimEnd('\n').Split('\n').SkipWhile(line => !line.StartsWith('-')).Where(line => !line.StartsWith("--", StringComparison.Ordinal))
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>A line without decimals that are zeros.</summary>
    private static string Spare(string line) => line.Replace(".00", "", StringComparison.Ordinal);

    private static JsonElement[] Values(Chart chart)
    {
        using var document = JsonDocument.Parse(chart.ToJson());
        return [.. document.RootElement.GetProperty("data").GetProperty("values").Clone().EnumerateArray()];
    }

    private static decimal?[] Amounts(Chart chart) => [.. Values(chart).Select(value => value.GetProperty("amount") is { ValueKind: JsonValueKind.Number } amount ? amount.GetDecimal() : default(decimal?))];
}
