using IndustrialTransfer.Measures;
using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Tests.Reading;

public class FigureReaderTests
{
    [Theory]
    [InlineData("到位资金一万二千亿元。", "money | 一万二千亿元 | CNY 1200000000000")]
    [InlineData("资金1万2000亿元。", "money | 1万2000亿元 | CNY 1200000000000")]
    [InlineData("资金一亿二千万元。", "money | 一亿二千万元 | CNY 120000000")]
    [InlineData("茶企百余家、近百家、百强县。", "count | 百余家 | MoreThan 100 | 茶企;count | 近百家 | About 100 | 家")]
    [InlineData("今年要冲38个亿。", "money | 38个亿 | XXX 3800000000")]
    [InlineData("引进10个亿元以上项目。", "count | 10个 | 10 | 个;money | 亿元以上 | AtLeast CNY 100000000")]
    [InlineData("全区有2个国家级、3个省级开发区。", "count | 2个国家级 | 2 | 家级;count | 3个省级开发区 | 3 | 开发区")]
    [InlineData("占两成半，后升至七成五。", "percent | 两成半 | 25;percent | 七成五 | 75")]
    [InlineData("规模居全国第三、全省首位。", "rank | 居全国第三 | 3;rank | 首位 | 1")]
    [InlineData("排名前移1位，前移3")]
    [InlineData("1000家以上企业、500人左右和60多个村。", "count | 1000家以上企业 | AtLeast 1000 | 企业;count | 500人左右 | About 500 | 人;count | 60多个村 | MoreThan 60 | 村")]
    [InlineData("税收增长超过3倍，是上年的2.3倍，翻了近两番。", "multiple | 超过3倍 | MoreThan 3 increase;multiple | 2.3倍 | 2.3;multiple | 翻了近两番 | About 4")]
    [InlineData("4,000-plus firms and 20+ institutes.", "count | 4,000-plus firms | AtLeast 4000 | firms;count | 20+ institutes | AtLeast 20 | institutes")]
    [InlineData("It costs €450k, RM1.2 bil and £3.2m.", "money | €450k | EUR 450000;money | RM1.2 bil | MYR 1200000000;money | £3.2m | GBP 3200000")]
    [InlineData("Loans of ₹12,34,567 went to 2,35,418 vendors.", "money | ₹12,34,567 | INR 1234567;count | 2,35,418 vendors | 235418 | vendors")]
    [InlineData("7 000 projects, 1 200 500 jobs.", "count | 7 000 projects | 7000 | projects;count | 1 200 500 jobs | 1200500 | jobs")]
    [InlineData("They contributed 18.9, 0.7 and 80.4 percent.", "percent | 18.9 | 18.9;percent | 0.7 | 0.7;percent | 80.4 percent | 80.4")]
    [InlineData("GDP: 5.2% (2023), 3.0% (2022).", "percent | 5.2% | 5.2;period | 2023 | 2023;percent | 3.0% | 3;period | 2022 | 2022")]
    [InlineData("On 2022/10/18 and 31.12.2023.", "period | 2022/10/18 | 2022-10-18;period | 31.12.2023 | 2023-12-31")]
    [InlineData("In 1H2024, 3Q 2023 and 9M 2022.", "period | 1H2024 | 2024-H1;period | 3Q 2023 | 2023-Q3;period | 9M 2022 | 2022-01/2022-09")]
    [InlineData("In FY2022-23, 2023-24 and 2011-12.")]
    [InlineData("It ranks eighth; Xi'an was 15th and fell from 12th.", "rank | ranks eighth | 8;rank | 15th | 15;rank | 12th | 12")]
    [InlineData("It ranks first in exploration, ranks second in GDP growth, ranked third in the country, ranked fourth in northern China, ranking fifth among new areas.",
        "rank | ranks first | 1;rank | ranks second | 2;rank | ranked third in the country | 3;rank | ranked fourth in northern China | 4;rank | ranking fifth among new areas | 5")]
    [InlineData("The team of 5 won the prize of 5 won.", "money | 5 won | KRW 5")]
    [InlineData("The total was 10 KGS, the weight 10 kgs.", "money | 10 KGS | KGS 10")]
    [InlineData("IRR12.5%, 5 km, 3 hours, 40 tons, 4:37:58, 1.2.3, 1+6+N, G60, ISO 9001, No. 88 Lincheng Road.", "percent | 12.5% | 12.5")]
    [InlineData("Double the output, twice as much, a double track; it doubled.", "multiple | Double | 2;multiple | twice | 2;multiple | doubled | 2")]
    [InlineData("We met three times; it is three times as large, 2.3 times, up 1.9 times.", "multiple | three times | 3;multiple | 2.3 times | 2.3;multiple | 1.9 times | 1.9 increase")]
    [InlineData("Loans of $10-15 billion, €2 million to $3 million, US$1-2 billion.",
        "money | $10 | USD 10000000000;money | 15 billion | USD 15000000000;money | €2 million | EUR 2000000;money | $3 million | USD 3000000;money | US$1 | USD 1000000000;money | 2 billion | USD 2000000000")]
    [InlineData("全省位列第三，名列第5位。", "rank | 位列第三 | 3;rank | 名列第5位 | 5")]
    [InlineData("2024年中国国际投资贸易洽谈会吸引5家企业；2024年会议有6家企业。", "count | 5家企业 | 5 | 企业;period | 2024年 | 2024;count | 6家企业 | 6 | 企业")]
    [InlineData("召开一次会议，两次会议，三头牛，一个项目，一家企业，一至三家企业。", "count | 一 | 1 | 企业;count | 三家企业 | 3 | 企业")]
    [InlineData("It has one project, two projects and a dozen parks.", "count | one project | 1 | project;count | two projects | 2 | projects")]
    [InlineData("《2023年统计公报（2022）》与《规划》引进5家企业。", "count | 5家企业 | 5 | 企业")]
    public void Figures_are_read(string text, string expected = "") =>
        Assert.Equal(expected.Split(';', StringSplitOptions.RemoveEmptyEntries), FigureReader.Read(text).Select(mention => LabelledMention.Of(mention).ToString()));

    [Fact]
    public void The_step_of_a_figure_is_that_of_its_print()
    {
        var money = Assert.IsType<MoneyMention>(Assert.Single(FigureReader.Read("增加值为22.9亿元。")));
        Assert.Equal(Money.Yuan(10_000_000m), money.Figure.Step);

        var count = Assert.IsType<CountMention>(Assert.Single(FigureReader.Read("就业1.2万人。")));
        Assert.Equal(new ItemCount(1000m), count.Figure.Step);

        // Half of a step of 28 decimals is no exact number: then there is none.
        var fine = Assert.IsType<PercentageMention>(Assert.Single(FigureReader.Read("It was 0.0000000000000000000000000001 percent.")));
        Assert.Equal(default, fine.Figure.Step);
    }

    [Theory]
    [InlineData("10.38 billion yuan ($1.42 billion; €1.3 billion) and 5 yuan", "", "10.38 billion yuan", "10.38 billion yuan", "")]
    [InlineData("10.38 billion yuan (of which $1.42 billion)", "", "")]
    [InlineData("10.38亿元（约合1.42亿美元，折合11亿港元）", "", "10.38亿元", "10.38亿元")]
    [InlineData("1,355 mu (about 90 hectares)", "", "1,355 mu")]
    [InlineData("Rs 10,000 crore (Rs 100 billion), Rs 5 crore (Rs 1 crore each)", "", "Rs 10,000 crore", "", "")]
    public void A_bracket_restates_what_stands_before_it(string text, params string[] restated) =>
        Assert.Equal(restated, FigureReader.Read(text).Select(mention => mention.Restates?.Text ?? ""));

    [Fact]
    public void A_sentence_is_told_apart_from_abbreviations_and_initials()
    {
        const string text = "  Acme Co. Ltd. of the U.S. invested Rs. 5 crore.  It has 12 plants; No. 3 is new!\nNext line has 7 plants";
        Assert.Equal(
            ["Acme Co. Ltd. of the U.S. invested Rs. 5 crore.", "It has 12 plants; No. 3 is new!", "Next line has 7 plants"],
            FigureReader.Read(text).Select(mention => mention.Sentence).Distinct());
        Assert.Equal(["引进5家企业", "投资3亿元。"], FigureReader.Read("引进5家企业\n投资3亿元。").Select(mention => mention.Sentence));
    }

    [Fact]
    public void A_text_without_figures_has_none_and_no_text_is_refused()
    {
        Assert.Empty(FigureReader.Read(""));
        Assert.Empty(FigureReader.Read("黔ICP备05001922号 G60 Fortune 500 510000"));
        Assert.Throws<ArgumentNullException>(() => FigureReader.Read(null!));
    }

    [Fact]
    public void A_sentence_without_end_is_read_whole()
    {
        var text = string.Concat(Enumerable.Repeat("引进5家企业，投资3亿元，", 20_000));
        var mentions = FigureReader.Read(text);
        Assert.Equal(2, mentions.Select(mention => mention.Text).Distinct().Count());
    }
}
