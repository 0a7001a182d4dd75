#!/usr/bin/env dotnet
#:include shared/ReportPage.cs
#:project ../../src/IndustrialTransfer.Core/IndustrialTransfer.Core.csproj
#:property PublishAot=false

// Reads the figures of a text, English or Chinese, checks what it states about them, and writes both as a web page:
//
//     dotnet run docs/samples/read-report.cs                                       a text of ours, to reading.html
//     dotnet run docs/samples/read-report.cs -- --text TEXT                        a text file of your own, in UTF-8
//     dotnet run docs/samples/read-report.cs -- FILE --runtime ADDRESS             where the files of the charts' runtime lie
//
// The same as a notebook: docs/notebooks/reading.ipynb. On a terminal: read.cs.

using System.Globalization;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Reading;

// The figures of the first two paragraphs are published ones (Guiyang HIDZ and Zhaoqing, 2023: dispatches 2 and 5 of docs/casebook) in words of ours; the third
// repeats the first with one figure changed by us.
const string Ours = """
    In 2023 new industrial projects brought the zone 10.38 billion yuan ($1.42 billion), of which 7.41 billion yuan, or 71.44 percent, went to the industrial sector.

    2023年，全市新引进制造业项目422个，计划投资1011亿元，其中超10亿元项目29个。

    In 2023 new industrial projects brought the zone 10.38 billion yuan, of which 7.41 billion yuan, or 74.14 percent, went to the industrial sector.
    """;

var (source, rest) = args is ["--text", var name, .. var others] ? (name, others) : (null, args);
if (ReportPage.Read(rest, "reading.html") is not var (file, runtime))
{
    Console.Error.WriteLine("dotnet run docs/samples/read-report.cs -- [--text TEXT] [FILE] [--runtime ADDRESS]");
    return 2;
}

string text;
try
{
    text = source is null ? Ours : File.ReadAllText(source);
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}

var mentions = FigureReader.Read(text);
var checks = Audit.Text(text);

var page = new ReportPage("Reading a bulletin");
if (source is null)
{
    page.Text("The words are ours. The figures of the first two paragraphs are published ones (Guiyang HIDZ and Zhaoqing, 2023); the third repeats the first with one "
        + "figure changed by us.");
}

foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n"))
{
    page.Text(paragraph);
}

page.Heading("The figures").Add(mentions.ToTable(new() { Title = "The figures in the text" }));
var amounts = mentions.OfType<MoneyMention>().Where(each => each.Figure.Value.Currency == Currency.CNY).DistinctBy(each => each.Text)
    .Select(each => (each.Text, each.Figure)).ToList();
if (amounts.Count > 0)
{
    DisplayOptions options = new() { Title = "What the amounts in yuan stand for", KeyHeading = "In the text", AmountHeading = "Amount" };
    page.Add(amounts.ToChart(options), amounts.ToTable(options));
}

page.Heading("Does it add up?").Text("A share is held against all the values that the printed part and whole stand for.");
var shares = checks.Where(each => each.Finding is Finding<Percentage>).Select(each => ($"{each.Stated.Text} stated", (Finding<Percentage>)each.Finding)).ToList();
var table = checks.ToTable(new() { Title = checks.Count > 0 ? "What the text states about its figures" : "It states nothing about its figures that can be checked" });
if (shares.Count > 0)
{
    page.Add(shares.ToChart(new() { Title = "Stated shares, and what the amounts allow", KeyHeading = "In the text", AmountHeading = "Share" }), table);
}
else
{
    page.Add(table);
}

page.Heading("用中文").Add(mentions.OfType<MoneyMention>().ToTable(new() { Title = "文中的金额", Provider = CultureInfo.GetCultureInfo("zh-CN") }));
page.Save(file, runtime);
Console.WriteLine(file);
return 0;
