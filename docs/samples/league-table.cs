#!/usr/bin/env dotnet
#:include shared/ReportPage.cs
#:project ../../src/IndustrialTransfer.Core/IndustrialTransfer.Core.csproj
#:property PublishAot=false

// Scores six invented districts and writes the league table, with what it is made of, as a web page:
//
//     dotnet run docs/samples/league-table.cs                                      league-table.html
//     dotnet run docs/samples/league-table.cs -- FILE --runtime ADDRESS            where the files of the charts' runtime lie
//
// The same as a notebook: docs/notebooks/league-table.ipynb.

using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

if (ReportPage.Read(args, "league-table.html") is not var (file, runtime))
{
    Console.Error.WriteLine("dotnet run docs/samples/league-table.cs -- [FILE] [--runtime ADDRESS]");
    return 2;
}

District[] districts =
[
    Row("Eastgate", 6.20m, 10m, 9, 18), Row("Riverside", 4.35m, 9m, 7, 25), Row("Old Harbour", 3.90m, 6.5m, 8, 21),
    Row("Northfield", 2.10m, 5m, 3, 31), Row("Lakeside", 5.80m, 8m, 6, 16), Row("Stonebridge", 1.65m, 4m, 5, 22),
];
District[] yearEarlier =
[
    Row("Eastgate", 4.90m, 9m, 8, 20), Row("Riverside", 4.60m, 8.5m, 9, 24), Row("Old Harbour", 2.70m, 6m, 5, 26),
    Row("Northfield", 2.20m, 4.5m, 4, 28), Row("Lakeside", 3.90m, 7m, 5, 19), Row("Stonebridge", 1.90m, 3.5m, 6, 25),
];
DisplayOptions options = new()
{
    KeyHeading = "District",
    Citations = [new Citation { Publisher = "Invented", Title = "six districts that do not exist, first half of 2024" }],
};

var most = Percentage.FromPercent(120);
var card = Scorecard.Of(
[
    Criterion.Of("Signed investment", 50, (District each) => each.Signed, each => each.Target / 2m) with { Cap = most },
    Criterion.Of("Projects started", 30, (District each) => each.Started, Benchmark.AtLeast(new ItemCount(6))) with { Cap = most },
    Criterion.Of("Days to a permit", 20, (District each) => each.DaysToPermit, Benchmark.AtMost(new ItemCount(20))) with { Cap = most },
]);
var league = card.Rank(districts, decimals: 1).Since(card.Rank(yearEarlier, decimals: 1), each => each.Name);
var signed = districts.BreakDown(by: each => each.Name, of: each => each.Signed);
var targets = signed.Against(districts.ToDictionary(each => each.Name, each => each.Target), ReportingPeriod.YearToDate(2024, 6));
var growth = signed.GrowthFrom(yearEarlier.BreakDown(by: each => each.Name, of: each => each.Signed));

new ReportPage("A league table of districts, first half of 2024")
    .Text("Six districts are scored on what they signed, what they started and how fast they permit. The districts and all their figures are invented.")
    .Heading("The rules")
    .Text("Half of the year's target is due at the end of June. Nobody gets more than 120 percent of a criterion's points; of days less is better.")
    .Add(card.ToTable(new() { KeyHeading = "Criterion" }))
    .Heading("The table")
    .Text("Beside the ranks of the first half of 2023.")
    .Add(league.ToChart(options with { Title = "What the scores are made of" }, card), league.ToTable(options with { Title = "Scores, first half of 2024" }, card))
    .Heading("Who is on schedule?")
    .Add(targets.ToChart(options with { Title = "Signed investment against the targets of 2024" }), targets.ToTable(options with { Title = "Targets of 2024" }))
    .Heading("Where did the growth come from?")
    .Add(
        growth.ToChart(options with { Title = "Contributions to the growth of signed investment" }),
        growth.ToTable(options with { Title = "Signed investment, first half of 2023 to first half of 2024" }))
    .Save(file, runtime);
Console.WriteLine(file);
return 0;

static District Row(string name, decimal signed, decimal target, int started, int days) =>
    new(name, Money.Yuan(signed, Magnitude.Billion), Money.Yuan(target, Magnitude.Billion), new ItemCount(started), new ItemCount(days));

internal sealed record District(string Name, Money Signed, Money Target, ItemCount Started, ItemCount DaysToPermit)
{
    public override string ToString() => Name;
}
