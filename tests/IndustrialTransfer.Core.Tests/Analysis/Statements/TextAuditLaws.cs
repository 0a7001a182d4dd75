using System.Diagnostics;
using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Reading;
using IndustrialTransfer.Tests.Reading;

namespace IndustrialTransfer.Tests.Analysis.Statements;

public class TextAuditLaws
{
    private static readonly string[] Pieces =
    [
        "10.38 billion yuan", "7.41 billion yuan", "22.9 billion", "18.45亿元", "103.8亿元", "$1.42 billion", "24.1 percent", "71.4%", "6.1 percent", "0.9个百分点", "29 projects", "项目13个", "1,355 mu",
        "90.33公顷", "2023", "2022年", "79228162514264337593543950335 yuan", "0.0000000000000000000000000001 yuan", "0 yuan", "more than 5 billion yuan", "about 3 percent", " (", ")", "（", "）", ", ", "，", ". ", "。", "; ", "；",
        "\n", "\n\n", " of which ", "其中", " accounting for ", "占", "占比", " of it ", " of the total", " or ", " from ", " to ", " up ", " down ", " rose ", "由", "增至", "增长", "下降", "比上年的", " in all", "合计", "共",
        "进出口", "出口", "进口", "第一产业", " exports ", " including ", " each", " and ", "的",
    ];

    [Property]
    public void Any_text_is_audited_without_fault(string? text) => Check(text ?? "");

    [Property(MaxTest = 1000)]
    public void Pieces_of_statements_in_any_order_are_audited_without_fault(int[] choices) => Check(TextOf(choices));

    [Property]
    public void A_text_without_figures_gives_nothing(string? text) => Assert.True(FigureReader.Read(text ?? "").Count > 0 || Audit.Text(text ?? "").Count == 0);

    // But for money in two currencies, whose rates are compared throughout the text.
    [Property(MaxTest = 500)]
    public void Texts_joined_by_an_empty_line_give_both_lists(int[] first, int[] second)
    {
        var (one, other) = ($"{TextOf(first)}.", TextOf(second));
        Assert.Equal(Labels(one).Concat(Labels(other)), Labels($"{one}\n\n{other}"));
    }

    [Theory]
    [InlineData("english")]
    [InlineData("chinese")]
    public void Labelled_texts_joined_by_an_empty_line_give_both_lists(string language)
    {
        var texts = Labelled.Texts(language).Select(text => text.Text).ToArray();
        Assert.Equal(texts.SelectMany(Labels), Labels(string.Join("\n\n", texts)));
    }

    // Quadratic work on these would take minutes.
    [Theory]
    [InlineData("rose 5 percent from 1.0 billion yuan to 3.0 billion yuan, ")]
    [InlineData("其中工业5.0亿元，占5%，")]
    [InlineData("5亿元（5亿美元）")]
    [InlineData("5 billion yuan (")]
    [InlineData("5亿元，")]
    [InlineData("5%，")]
    [InlineData("5 billion yuan, 5 billion yuan in all, ")]
    [InlineData("7 billion yuan, of which ")]
    [InlineData(" accounting for ")]
    public void A_hostile_text_takes_no_longer_than_its_length(string piece)
    {
        var text = "10.0 billion yuan, " + string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length)) + " of it 5.0 billion yuan, 5 percent";
        var watch = Stopwatch.StartNew();
        Audit.Text(text);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    private static string TextOf(int[] choices) => string.Concat(choices.Select(choice => Pieces[(uint)choice % (uint)Pieces.Length]));

    private static string[] Labels(string text) =>
    [
        .. from finding in Audit.Text(text)
           where finding.Relation != TextRelation.Conversion || finding.Stated is AreaMention
           select $"{finding} {string.Join(" | ", finding.Figures.Select(figure => figure.Text))}",
    ];

    private static void Check(string text)
    {
        var mentions = FigureReader.Read(text);
        var findings = Audit.Text(text);

        Assert.All(findings, finding => Assert.All(finding.Figures.Append(finding.Stated), figure => Assert.Contains(figure, mentions)));
        Assert.All(findings.Zip(findings.Skip(1)), pair => Assert.True(pair.First.Stated.Start <= pair.Second.Stated.Start));
    }
}
