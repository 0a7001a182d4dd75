#!/usr/bin/env dotnet
#:include shared/ReportPage.cs
#:project ../../src/IndustrialTransfer.Core/IndustrialTransfer.Core.csproj
#:property PublishAot=false

// What five published dispatches state, and what follows from it, as a web page:
//
//     dotnet run docs/samples/casebook-report.cs                                   casebook.html
//     dotnet run docs/samples/casebook-report.cs -- FILE --runtime ADDRESS         where the files of the charts' runtime lie
//
// The same as a notebook: docs/notebooks/casebook.ipynb. For a report on any such files, as text, see casebook.cs.

using System.Text.Json;
using IndustrialTransfer;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

if (ReportPage.Read(args, "casebook.html") is not var (file, runtime))
{
    Console.Error.WriteLine("dotnet run docs/samples/casebook-report.cs -- [FILE] [--runtime ADDRESS]");
    return 2;
}

var guian = Read("1-guian-new-area");
var hidz = Read("2-guiyang-hidz");
var cluster = Read("3-zhaoqing-cluster");
var activities = Read("4-matchmaking-activities");
var goodStart = Read("5-zhaoqing-good-start");

var events = activities.Events.Where(each => each.Projects is not null).ToDictionary(each => each.To!.Name);
(string, Figure<Money>)[] amounts =
[
    ("Guiyang HIDZ, 2023", hidz.Amounts[0].Figure),
    ("Zhaoqing cluster, to September 2022", cluster.Amounts[0].Figure),
    ("Zhaoqing, 2023", goodStart.Amounts[1].Figure),
    ("Heilongjiang, September 2024", events["Heilongjiang"].PlannedInvestment[0]),
    ("Gansu, October 2024", events["Gansu"].PlannedInvestment[0]),
];
DisplayOptions ofAmounts = new()
{
    Title = "Investment as printed",
    KeyHeading = "Whose",
    AmountHeading = "Investment",
    Citations = [hidz.Citation, cluster.Citation, goodStart.Citation, activities.Citation],
};

var (gdp, growth) = (guian.Amounts[0].Figure, guian.Percentages[0].Figure);
var land = cluster.Areas[0].Figure;
var ranks = Ranking.Certain(events.Keys, name => events[name].PlannedInvestment[0]);
var ranksByProjects = Ranking.Certain(events.Keys, name => events[name].Projects!.Value);
DisplayOptions ofRanks = new() { KeyHeading = "Province", Citations = [activities.Citation] };

// The January figure was printed without a currency, and is taken as yuan.
var month = new Figure<Money>((goodStart.Amounts[1].Figure.Value / 12m).Round(3, Magnitude.Billion));
var printed = goodStart.Amounts[0].Figure;
var january = new Figure<Money>(printed.Value.WithCurrency(Currency.CNY), printed.Bound, printed.Step.WithCurrency(Currency.CNY));

new ReportPage("Five published dispatches")
    .Text("What five news items on industrial transfer state, and what follows from it.")
    .Add(new Table(
        [new("Publisher"), new("Title"), new("Date") { Alignment = TableAlignment.Right }],
        new[] { guian, hidz, cluster, activities, goodStart }.Select(each => new object?[] { each.Citation.Publisher, each.Citation.Title, each.Citation.Date })))
    .Heading("What a printed amount stands for")
    .Text("“7.635 billion” stands for everything that rounds to it, and “more than 300 billion” has no upper end. A dot is the print, a line all that it stands for, "
        + "an arrow an open end.")
    .Add(amounts.ToChart(ofAmounts), amounts.ToTable(ofAmounts))
    .Heading("What was the GDP a year before?")
    .Text("Gui'an printed 22.9 billion yuan and a growth of 24.1 percent. The base is the level ÷ (1 + the rate); rounded prints give a range.")
    .Add(new Table(
        [new("GDP of 2023"), new("Growth"), new("GDP of 2022") { Decimals = 3 }, new("Possible") { Decimals = 3 }],
        [[gdp, growth, Growth.ImpliedBase(gdp.Value, growth.Value), Growth.ImpliedBase(gdp, growth)]],
        new() { Title = "Gui'an New Area, areas directly administered", Citations = [guian.Citation] }))
    .Heading("Does the printed share agree?")
    .Text("Guiyang HIDZ printed 71.44 percent for 7.41 of 10.38 billion yuan. The quotient is 71.39, but what was rounded may have given the print.")
    .Add(Audit.Share(part: hidz.Amounts[2].Figure, whole: hidz.Amounts[0].Figure, stated: hidz.Percentages[0].Figure).ToTable(new() { Citations = [hidz.Citation] }))
    .Heading("What does a mu of land carry?")
    .Add(new Table(
        [new("Of the cluster's projects"), new("A mu of land") { Decimals = 3 }, new("Possible") { Decimals = 3 }],
        cluster.Amounts.Select(each => new object?[] { each.Indicator, Intensity.PerMu(each.Figure.Value, land.Value), Intensity.PerMu(each.Figure, land) }),
        new() { Title = FormattableString.Invariant($"On {land:L}"), Citations = [cluster.Citation] }))
    .Heading("May we say that Gansu is ahead of Heilongjiang?")
    .Text("“More than 300” and “exceeding 250” overlap: by amount it is not certain. By number of projects it is.")
    .Add(ranks.ToChart(ofRanks with { Title = "Possible ranks by amount" }), ranks.ToTable(ofRanks with { Title = "By amount" }))
    .Add(ranksByProjects.ToTable(ofRanks with { Title = "By number of projects" }))
    .Heading("Is the January figure of the right order?")
    .Text("Zhaoqing printed “more than 100 billion” for thirty days of January 2024, without a currency, and 101.1 billion yuan for all of 2023. Held against a month of "
        + "2023, and taken as yuan:")
    .Add(Audit.Magnitude([month], january).ToTable(new() { Citations = [goodStart.Citation] }))
    .Text("The figure is left as it was printed; what it may have been is for its publisher to say.")
    .Save(file, runtime);
Console.WriteLine(file);
return 0;

static Dispatch Read(string name)
{
    // Where `dotnet run` says this file lies.
    var folder = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "casebook");
    return JsonSerializer.Deserialize(File.ReadAllText(Path.Combine(folder, $"{name}.json")), IndustrialTransferJsonContext.Default.Dispatch)!;
}
