using System.Text;
using System.Text.RegularExpressions;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>The main job: the report prints what follows from the five dispatches, and says what is wrong with a folder.</summary>
public sealed class CasebookSampleTests(CasebookSample sample) : IClassFixture<CasebookSample>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("casebook").FullName;

    [Theory]
    [InlineData("implied GDP in 2022", "18.453 billion yuan", "18.405 to 18.501 billion yuan")]
    [InlineData("share of industrial sector", "71.387 %", "71.305 to 71.470 %")]
    [InlineData("share, industrial sector", "71.44 percent", "71.435 to 71.445 %")]
    [InlineData("implied exchange rate USD/CNY", "7.310 CNY per USD", "7.281 to 7.339 CNY per USD")]
    [InlineData("implied exchange rate USD/CNY", "7.321 CNY per USD", "above 7.320 CNY per USD")]
    [InlineData("planned investment per mu", "about 5.635 million yuan/mu", "5.632 to 5.637 million yuan/mu")]
    [InlineData("annual output value per mu", "about 6.579 million yuan/mu", "6.577 to 6.582 million yuan/mu")]
    [InlineData("annual tax revenue per mu", "about 0.328 million yuan/mu", "0.328 to 0.329 million yuan/mu")]
    [InlineData("annual tax revenue to annual output", "about 4.992 %", "4.986 to 4.997 %")]
    [InlineData("annual output value to planned", "about 1.168 times", "1.1675 to 1.1678 times")]
    [InlineData("planned investment per project", "about 331.96 million yuan", "331.93 to 331.98 million yuan")]
    [InlineData("land in hectares", "about 90.333 ha", "90.300 to 90.367 ha")]
    [InlineData("planned investment per project", "more than 1.538 billion yuan", "above 1.538 billion yuan")]
    [InlineData("planned investment per project", "more than 1.453 billion yuan", "above 1.453 billion yuan")]
    [InlineData("planned investment per project", "239.57 million yuan", "239.45 to 239.69 million yuan")]
    [InlineData("implied planned investment in 2022", "50.550 billion yuan", "50.525 to 50.575 billion yuan")]
    [InlineData("planned investment emerging", "30.330 billion yuan", "29.810 to 30.851 billion yuan")]
    [InlineData("share of exceeding 1 billion yuan", "6.872 %", "exact")]
    [InlineData("planned investment", "more than 300 billion yuan", "above 300 billion yuan")]
    [InlineData("rank by growth of GDP, among", "no. 1", "exact")]
    public void The_report_has_the_row(string label, string value, string range) => Assert.Contains(
        sample.Report.Output.Split('\n'),
        line => Regex.IsMatch(line, $@"^[= ] {Regex.Escape(label)} +{Regex.Escape(value)} +{Regex.Escape(range)}$"));

    [Theory]
    [InlineData("the printed share is consistent with the amounts")]
    [InlineData("Gansu 甘肃省 above Heilongjiang 黑龙江省: NOT certain")]
    [InlineData("Gansu 甘肃省 above Heilongjiang 黑龙江省: certain")]
    [InlineData("(East to West)")]
    [InlineData("Gui'an New Area 贵安新区 (national new area no. 8), Guizhou 贵州省 (West)")]
    [InlineData("98.9% of the amount of 2023 in 30 days")]
    [InlineData("2 billion yuan per project: 8.35 times the 239.57 million yuan of 2023")]
    [InlineData("IMPLAUSIBLE as printed, and left as printed. A slip of scale by 10 would explain it: 10 billion yuan")]
    public void The_report_says(string words) =>
        Assert.Contains(words, Regex.Replace(sample.Report.Output, @"\s*\n\s*", " "), StringComparison.Ordinal);

    [Fact]
    public void The_report_ends_well_and_fits_a_hundred_columns()
    {
        Assert.Equal((0, ""), (sample.Report.ExitCode, sample.Report.Error));
        Assert.All(sample.Report.Output.Split('\n'), line => Assert.InRange(line.EnumerateRunes().Sum(Columns), 0, 100));
    }

    [Fact]
    public void A_missing_folder() => Fails(CasebookSample.On(Path.Combine(_folder, "none")), "none: there is no such folder.");

    [Fact]
    public void An_empty_folder() => Fails(CasebookSample.On(_folder), "the folder holds no .json file.");

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("{\n  \"citation\": {\n    \"publisher\": \"a\",\n    \"title\": oops\n  }\n}\n", "own.json: line 4, at $.citation.title: 'o' is an invalid start of a value.")]
    [InlineData("{\n  \"citation\": { \"publisher\": \"a\" }\n}\n", "own.json: line 2, at $.citation: The member 'title' of a citation is missing.")]
    [InlineData("null", "own.json: line 1: a dispatch is a JSON object, not null.")]
    public void A_file_that_is_no_dispatch(string text, string message)
    {
        File.WriteAllText(Path.Combine(_folder, "own.json"), text);
        Fails(CasebookSample.On(_folder), message);
    }

    [Fact]
    public void A_users_own_folder_is_reported_on()
    {
        File.WriteAllText(Path.Combine(_folder, "own.json"), """
            {
              "citation": { "publisher": "a bureau", "title": "a report" },
              "place": { "kind": "industrialPark", "name": "Own Park" },
              "period": "2024-Q1",
              "amounts": [
                { "indicator": "output", "figure": "120 million yuan" },
                { "indicator": "output", "part": "exports", "figure": "30 million yuan" }
              ],
              "percentages": [
                { "indicator": "output", "aspect": "growth", "figure": "20%" },
                { "indicator": "output", "aspect": "share", "part": "exports", "figure": "35%" }
              ]
            }
            """);
        var outcome = CasebookSample.On(_folder);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("Own Park, first quarter of 2024", outcome.Output, StringComparison.Ordinal);
        Assert.Matches(@"= implied output in first quarter of +100\.00 million yuan +99\.17 to 100\.84 million yuan", outcome.Output);
        Assert.Matches(@"= share of exports +25\.000 %", outcome.Output);
        Assert.Contains("THE PRINTED SHARE CONTRADICTS THE AMOUNTS", outcome.Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Fails(CasebookSample.Outcome outcome, string message)
    {
        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    // What a terminal gives a rune: two columns for what Unicode calls wide, here Chinese characters and full-width punctuation.
    private static int Columns(Rune rune) => rune.Value is (>= 0x2E80 and <= 0x9FFF) or (>= 0xFF00 and <= 0xFF60) ? 2 : 1;
}
