using IndustrialTransfer.Analysis;
using IndustrialTransfer.Tests.Reading;

namespace IndustrialTransfer.Tests.Analysis.Statements;

/// <summary>Audits of whole dispatches, and of sentences as bulletins print them. Each finding below was looked at: none is a false alarm.</summary>
public class TextAuditCorpusTests
{
    public static TheoryData<string, string[]> Dispatches => new()
    {
        {
            "A conference in Shanghai on April 16, 2024 showed the Gui'an New Area to 35 companies and six chambers of commerce. In 2023 the areas that it runs itself had a GDP of 22.9 billion yuan, up 24.1 percent, the fastest of all national-level new areas.",
            []
        },
        {
            "In 2023 the Guiyang high-tech zone took in 10.38 billion yuan ($1.42 billion) for new industrial projects. Of this, 7.41 billion yuan went to the industrial sector, accounting for 71.44 percent of the total. It drew 49 companies, and 27 projects moved into standing workshops.",
            ["Share 71.44 percent Possible"]
        },
        {
            "From January to September 2022 Zhaoqing New District and Dinghu District brought in 23 industrial projects with about RMB 7.635 billion on about 1,355 mu (90.33 hectares). At full production they are to turn out about RMB 8.915 billion a year and to pay about RMB 445 million in tax.",
            ["Conversion 90.33 hectares Agrees"]
        },
        {
            "Agreements of more than 300 billion yuan ($40.98 billion) for 195 projects were expected in Lanzhou. In Heilongjiang 172 projects worth over 250 billion yuan ($34.15 billion) had been signed in September 2024, and six such activities drew more than 5,500 companies.",
            ["Conversion $34.15 billion Undetermined"]
        },
        {
            "In January 2024 Zhaoqing brought in more than 50 projects with a planned investment of more than 100 billion. In 2023 it had 422 projects with 101.1 billion yuan, double the amount of 2022, including 29 projects above 1 billion yuan each, or 6.87 percent.",
            ["Share 6.87 percent Agrees"]
        },
    };

    [Theory]
    [MemberData(nameof(Dispatches))]
    public void A_dispatch(string text, string[] findings) => Assert.Equal(findings, Audit.Text(text).Select(Label));

    [Fact]
    public void The_labelled_sentences_hold_no_contradiction_and_these_relations()
    {
        string[] expected =
        [
            "Sum 2186.45亿元 Agrees",
            "Share 86% Agrees",
            "Sum 32.33万亿元 Agrees",
            "Share 71.4% Agrees",
            "Conversion 约90.33公顷 Agrees",
            "Share 32.7% Agrees",
            "Sum 612.9亿元 Agrees",
            "Conversion 20,700亩 Agrees",
            "Conversion 200公顷 Agrees",
            "Conversion 1230公顷 Agrees",
            "Share 71.44% Possible",
            "Share 77.8% Agrees",
            "Conversion 100,000 square meters Agrees",
            "Conversion 304,667 square meters Agrees",
            "Sum 92 international cooperation projects Agrees",
            "Growth 69 per cent Possible",
            "Share 62.3% Agrees",
            "Share 36.0% Possible",
            "Share 1.7% Agrees",
            "Conversion US$1.3 billion Possible",
            "Share 50.8% Agrees",
            "Conversion 66.7 ha Agrees",
            "Conversion Rs 100 billion Agrees",
            "Growth 16.3 per cent Agrees",
            "Share 98% Agrees",
            "Sum 84 projects Agrees",
            "Sum 51 industry projects Agrees",
            "Share 71.44% Possible",
            "Share 9.5% Agrees",
            "Share 71.44 percent Possible",
            "Conversion 1,800 mu Agrees",
        ];
        var findings = new[] { "chinese", "english" }.SelectMany(Labelled.Texts).SelectMany(text => Audit.Text(text.Text)).Select(Label);

        Assert.Equal(string.Join("\n", expected), string.Join("\n", findings));
    }

    private static string Label(TextFinding finding) => $"{finding.Relation} {finding.Stated.Text} {finding.Finding.Verdict}";
}
