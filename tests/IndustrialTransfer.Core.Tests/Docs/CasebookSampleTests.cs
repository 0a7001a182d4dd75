using System.Text;
using System.Text.RegularExpressions;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>The main job: the report prints what follows from the five dispatches, and says what is wrong with a folder.</summary>
[Collection("Samples")]
public sealed class CasebookSampleTests(CasebookSample sample) : IClassFixture<CasebookSample>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("casebook").FullName;

    [Theory]
    [InlineData("implied GDP in 2022", "18.453 billion yuan", "18.405 to 18.501 billion yuan")]
    [InlineData("share of funds introduced,", "71.387 %", "71.305 to 71.470 %")]
    [InlineData("share of funds introduced,", "71.44 percent", "71.435 to 71.445 %")]
    [InlineData("implied exchange rate USD/CNY", "7.310 CNY per USD", "7.281 to 7.339 CNY per USD")]
    [InlineData("implied exchange rate USD/CNY", "about 7.321 CNY per USD", "above 7.320 CNY per USD")]
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
    [InlineData("implied planned investment in 2022", "about 50.550 billion yuan", "50.399 to 50.702 billion yuan")]
    [InlineData("planned investment emerging", "30.330 billion yuan", "29.810 to 30.851 billion yuan")]
    [InlineData("share of projects, exceeding 1", "6.872 %", "exact")]
    [InlineData("planned investment", "more than 300 billion yuan", "above 300 billion yuan")]
    [InlineData("rank by growth of GDP, among", "no. 1", "exact")]
    public void The_report_has_the_row(string label, string value, string range) => Assert.Contains(
        sample.Report.Output.Split('\n'),
        line => Regex.IsMatch(line, $@"^[= ] {Regex.Escape(label)} +{Regex.Escape(value)} +{Regex.Escape(range)}$"));

    [Theory]
    [InlineData("Possible share of funds introduced, industrial sector; Guiyang National High-tech Industrial Development Zone, 2023 The share of 7.41 billion yuan in 10.38 billion yuan is 71.3873 percent, not 71.44 percent; unrounded, the figures allow any result from 71.3048 percent to 71.4699 percent. - A whole of 10.372 billion yuan gives the print.")]
    [InlineData("Agrees 1.42 billion US dollars for 10.38 billion yuan, at the rate behind another dispatch give or take 5 percent; Guiyang National High-tech Industrial Development Zone, 2023 10.38 billion yuan at USD/CNY 7.3206 is 1.4179 billion US dollars, as printed")]
    [InlineData("Undetermined 40.98 billion US dollars for more than 300 billion yuan")]
    [InlineData("Not audited rank by growth of GDP, among national-level new areas; Gui'an New Area, 2023: the others of the ranking are not in print")]
    [InlineData("Not audited planned investment growth; Zhaoqing, 2023: the level a year earlier is not in print")]
    [InlineData("Nothing in print follows from other figures in print.")]
    [InlineData("1-2. Gansu 甘肃省, 27 October 2024 more than 300 billion yuan")]
    [InlineData("Gansu 甘肃省, 27 October 2024 above Heilongjiang 黑龙江省, September 2024: NOT certain")]
    [InlineData("Gansu 甘肃省, 27 October 2024 above Heilongjiang 黑龙江省, September 2024: certain")]
    [InlineData("Heilongjiang 黑龙江省, September 2024 above Zhaoqing New District together with Dinghu District 肇庆新区和鼎湖区, January-September 2022: NOT certain, about leaves it open")]
    [InlineData("Zhaoqing 肇庆市, 2023 above Zhaoqing 肇庆市, 30 January 2024: certain")]
    [InlineData("Not ranked: Zhaoqing 肇庆市, 1-30 January 2024: planned investment per project: no currency was printed")]
    [InlineData("[industrial projects introduced, cumulative]")]
    [InlineData("Supported by the Guizhou Provincial Department of Industry and Information Technology")]
    [InlineData("(East to West)")]
    [InlineData("Gui'an New Area 贵安新区 (national new area no. 8), Guizhou 贵州省 (West)")]
    [InlineData("Impossible planned investment in 30 days; Zhaoqing, 1-30 January 2024 More than 100 billion yuan is 12.03 times 8.3096 billion yuan, the one comparable: of its order is all from 1.039 billion yuan to 66.48 billion yuan. - The print is 10 times too large, as between 亿 and billion: it would be 10 billion yuan.")]
    [InlineData("Impossible planned investment per project, by the printed values; Zhaoqing, 1-30 January 2024 2 billion yuan is 8.35 times 239.57 million yuan")]
    [InlineData("IMPLAUSIBLE as printed, and left as printed: by the project and by the day beyond the order of Zhaoqing 肇庆市, 2023; 98.9% of that amount in 30 days. It was printed without a currency, and taken as CNY like that one.")]
    public void The_report_says(string words) => Assert.Contains(words, Words(sample.Report.Output), StringComparison.Ordinal);

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
        Assert.Matches(@"= share of output, exports +25\.000 %", outcome.Output);
        Assert.Contains("Impossible share of output, exports; Own Park, first quarter of 2024 The share of 30 million yuan", Words(outcome.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void The_locale_of_the_machine_changes_nothing()
    {
        var german = CasebookSample.On(Repository.PathTo("docs", "casebook"), "de_DE.UTF-8");
        Assert.Equal((sample.Report.Output, ""), (german.Output, german.Error));
    }

    [Fact]
    public void A_level_that_is_not_above_zero_has_no_base_and_a_negative_part_a_negative_share()
    {
        var report = Report("""
            "amounts": [
              { "indicator": "profit", "figure": "-22.9 billion yuan" },
              { "indicator": "tax", "figure": "0 yuan" },
              { "indicator": "output", "figure": "20 billion yuan" },
              { "indicator": "output", "part": "returns", "figure": "-4.0 billion yuan" }
            ],
            "percentages": [
              { "indicator": "profit", "aspect": "growth", "figure": "30%" },
              { "indicator": "tax", "aspect": "growth", "figure": "30%" },
              { "indicator": "output", "aspect": "growth", "figure": "less than -50%" }
            ]
            """);

        Assert.Contains("no implied profit in 2022: the printed level is not above zero", report, StringComparison.Ordinal);
        Assert.Contains("no implied tax in 2022: the printed level is not above zero", report, StringComparison.Ordinal);

        // 19.5 to 20.5 after a fall by more than half: above 19.5 ÷ 0.5.
        Assert.Matches(@"= implied output in 2022 +about 40\.000 billion yuan +above 39\.000 billion yuan", report);

        // Between -4.05 ÷ 19.5 and -3.95 ÷ 20.5.
        Assert.Matches(@"= share of output, returns +-20\.000 % +-20\.769 to -19\.268 %", report);
    }

    [Fact]
    public void A_whole_that_may_be_zero_has_no_shares()
    {
        var report = Report("""
            "amounts": [{ "indicator": "output", "figure": "less than 50 billion yuan" }, { "indicator": "output", "part": "exports", "figure": "30 billion yuan" }],
            "percentages": [{ "indicator": "output", "aspect": "share", "part": "exports", "figure": "61%" }]
            """);

        Assert.Matches(@"= share of output, exports +no figure +divided by what may be zero", report);
        Assert.Contains("Undetermined  share of output, exports; Own Park, 2023", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Growth_is_audited_against_the_level_a_year_earlier_and_growth_of_a_count_against_whole_numbers()
    {
        var report = Report("""
            "amounts": [
              { "indicator": "output", "figure": "124 billion yuan" },
              { "indicator": "output", "period": "2022", "figure": "100 billion yuan" },
              { "indicator": "tax", "figure": "15 billion yuan" },
              { "indicator": "tax", "period": "2022", "figure": "20 billion yuan" }
            ],
            "percentages": [
              { "indicator": "output", "aspect": "growth", "figure": "24%" },
              { "indicator": "tax", "aspect": "growth", "figure": "25%" },
              { "indicator": "projects", "aspect": "growth", "figure": "15.3%" }
            ],
            "counts": [{ "indicator": "projects", "figure": "23" }]
            """);

        Assert.Contains("Agrees        output growth; Own Park, 2023", report, StringComparison.Ordinal);
        Assert.Contains("Impossible    tax growth; Own Park, 2023", report, StringComparison.Ordinal);
        Assert.Contains("- The sign was lost: it would be -25 percent.", report, StringComparison.Ordinal);

        // 23 of 20 is 15.0 %, and of 19 it is 21.1 %.
        Assert.Contains("Impossible    projects growth; Own Park, 2023", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_28_digits_are_reported_on_as_far_as_numbers_reach()
    {
        var report = Report("""
            "amounts": [{ "indicator": "output", "figure": "999999999999999999999999999 yuan" }],
            "areas": [{ "indicator": "land", "figure": "0.0000000001 mu" }],
            "percentages": [{ "indicator": "output", "aspect": "growth", "figure": "-99.99%" }],
            "counts": [{ "indicator": "projects", "figure": "4" }]
            """);

        Assert.Matches(@"= implied output in 2022 +no figure +more than 28 digits", report);
        Assert.Matches(@"= output per mu +no figure +more than 28 digits", report);
        Assert.Matches(@"= output per project +250,000,000,000,000,000\.00", report);
    }

    [Fact]
    public void A_figure_too_long_for_half_a_unit_of_its_last_digit_is_the_files_fault()
    {
        Write(""" "amounts": [{ "indicator": "output", "figure": "9999999999999999999999999999 yuan" }] """);
        Fails(CasebookSample.On(_folder), "own.json: at the figure of 'output': CNY 9999999999999999999999999999 has too many digits");
    }

    [Fact]
    public void Figures_counted_in_different_ways_are_kept_apart_and_the_reason_is_said()
    {
        var report = Report("""
            "amounts": [
              { "indicator": "GDP", "basis": "current", "figure": "120 billion yuan" },
              { "indicator": "GDP", "part": "industry", "isCumulative": true, "figure": "30 billion yuan" }
            ],
            "percentages": [
              { "indicator": "GDP", "aspect": "growth", "basis": "constant", "figure": "5%" },
              { "indicator": "GDP", "aspect": "share", "part": "industry", "isCumulative": true, "figure": "99%" }
            ]
            """);

        Assert.Contains(
            "no implied GDP in 2022: growth in constant prices, of the period alone; level in current prices, of the period alone",
            Words(report),
            StringComparison.Ordinal);
        Assert.Matches("GDP, current prices +120 billion yuan", report);
        Assert.Matches("GDP growth, constant prices +5 percent", report);
        Assert.Contains("[cumulative]", report, StringComparison.Ordinal);
        Assert.DoesNotContain("= ", report.Split("Across")[0].Replace("(= ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void About_leaves_open_whether_a_share_contradicts()
    {
        var report = Report("""
            "amounts": [{ "indicator": "output", "figure": "120 billion yuan" }, { "indicator": "output", "part": "exports", "figure": "about 30 billion yuan" }],
            "percentages": [{ "indicator": "output", "aspect": "share", "part": "exports", "figure": "35%" }]
            """);

        Assert.Contains("Undetermined share of output, exports; Own Park, 2023", Words(report), StringComparison.Ordinal);
        Assert.Contains("a figure is \"about\" something", Words(report), StringComparison.Ordinal);
        Assert.DoesNotContain("Impossible", report, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Report(string figures)
    {
        Write(figures);
        var outcome = CasebookSample.On(_folder);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        return outcome.Output;
    }

    private void Write(string figures) => File.WriteAllText(
        Path.Combine(_folder, "own.json"),
        """{ "citation": { "publisher": "a bureau", "title": "a report" }, "place": { "kind": "industrialPark", "name": "Own Park" }, "period": "2023", """ + figures + " }");

    private static void Fails(CasebookSample.Outcome outcome, string message)
    {
        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    private static string Words(string report) => Regex.Replace(report, @"\s+", " ");

    // What a terminal gives a rune: two columns for what Unicode calls wide, here Chinese characters and full-width punctuation.
    private static int Columns(Rune rune) => rune.Value is (>= 0x2E80 and <= 0x9FFF) or (>= 0xFF00 and <= 0xFF60) ? 2 : 1;
}
