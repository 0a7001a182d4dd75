using System.Globalization;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Reading;
using IndustrialTransfer.Reading.Grammar;
using IndustrialTransfer.Tests.Properties;

namespace IndustrialTransfer.Tests.Reading;

[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public class FigureReaderLaws
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    private const int MostNumeric = 90;

    private static readonly string[] Pieces =
    [
        "more than ", "about ", "约", "超", "近", "300", "1,355", "22.9", "12,34,567", "亿", "万", " billion ", " million", "元", " yuan", "$", "US$", "RMB ", " mu", "亩", "%", "百分之", "三", "十", "百", "余",
        "多", "个", "家", "项目", " projects", " people", "人", "2024", "2024年", "1-9月", "January ", "first ", "第", "位", "No. ", "ranked ", "居全省", "翻", "番", "倍", " times", "doubled", "(", "（", ")", "）",
        "-", "—", "~", " to ", "至", "between ", " and ", "和", "、", "，", ", ", "。", ". ", "\n", "\n\n", "以上", " or more", "左右", "成", "半", "《", "》", "“", "”", "G60", "5G", ":", "/", "+", "\ud83d", "\udc00", "\0", "　", "折合", "’s", "'", "of the ", "signed ", "移", "数", "几", "号", "约", "the ", "2025 ", "₹", "2-", "China ", "5,", "7 000",
        .. Lexicon.Words.Words.Select(entry => entry.Word),
    ];

    [Property]
    public void Reading_never_throws_and_gives_places_in_order(string text)
    {
        CheckPlaces(text ?? "");
    }

    [Property(MaxTest = 500)]
    public void Pieces_of_figures_in_any_order_are_read_without_fault(int seed, byte length)
    {
        // Half of them from the first pieces, which are those of numbers; the rest are all words of the lexicon.
        var random = new Random(seed);
        CheckPlaces(string.Concat(Enumerable.Range(0, length % 40).Select(_ => Pieces[random.Next(random.Next(2) == 0 ? Pieces.Length : MostNumeric)])));
    }

    [Theory]
    [InlineData("english")]
    [InlineData("chinese")]
    public void Texts_joined_by_a_full_stop_and_an_empty_line_give_both_lists(string language)
    {
        var texts = Labelled.Texts(language).Select(text => text.Text).ToArray();
        for (var i = 0; i + 1 < texts.Length; i += 2)
        {
            var (first, second) = (texts[i] + (language == "english" ? "." : "。"), texts[i + 1]);
            var joined = FigureReader.Read($"{first}\n\n{second}");
            var apart = FigureReader.Read(first).Select(mention => (mention.Start, mention.Text)).Concat(
                FigureReader.Read(second).Select(mention => (mention.Start + first.Length + 2, mention.Text)));

            Assert.Equal(apart, joined.Select(mention => (mention.Start, mention.Text)));
        }
    }

    [Theory]
    [InlineData("english")]
    [InlineData("chinese")]
    public void A_sentence_holds_its_mentions(string language)
    {
        foreach (var text in Labelled.Texts(language))
        {
            Assert.All(FigureReader.Read(text.Text), mention => Assert.Contains(mention.Text, mention.Sentence, StringComparison.Ordinal));
            Assert.All(FigureReader.Read(text.Text), mention => Assert.Contains(mention.Sentence, text.Text, StringComparison.Ordinal));
        }
    }

    [Property]
    public void Money_that_is_printed_is_read(Money amount)
    {
        foreach (var format in (string[])["G", "N", "L", "S"])
        {
            var value = amount.Round(Math.Min((int)amount.Amount.Scale, 4));
            if (value.Currency == Currency.XXX || IsWord(value.Currency) || Math.Abs(value.Amount) > 1e18m)
            {
                return;
            }

            Check($"The total was {value.ToString(format, English)}.", value);
            Check($"总额为{value.ToString(format, Chinese)}。", value);
        }

        static void Check(string text, Money expected) =>
            Assert.Equal(expected, Assert.IsType<MoneyMention>(Assert.Single(FigureReader.Read(text))).Figure.Value);
    }

    [Property]
    public void Percentages_and_points_that_are_printed_are_read(decimal number)
    {
        var (percentage, points) = (Percentage.FromPercent(Math.Round(number % 1000m, 3)), PercentagePoints.FromPoints(Math.Round(number % 1000m, 3)));
        foreach (var format in (string[])["G", "L", "S"])
        {
            Assert.Equal(percentage, Assert.IsType<PercentageMention>(Assert.Single(FigureReader.Read($"It came to {percentage.ToString(format, English)}."))).Figure.Value);
            Assert.Equal(percentage, Assert.IsType<PercentageMention>(Assert.Single(FigureReader.Read($"结果为{percentage.ToString(format, Chinese)}。"))).Figure.Value);
            Assert.Equal(points, Assert.IsType<PointsMention>(Assert.Single(FigureReader.Read($"It came to {points.ToString(format, English)}."))).Figure.Value);
            Assert.Equal(points, Assert.IsType<PointsMention>(Assert.Single(FigureReader.Read($"结果为{points.ToString(format, Chinese)}。"))).Figure.Value);
        }
    }

    [Property]
    public void Areas_and_counts_that_are_printed_are_read(int number, byte tenths)
    {
        var (area, count) = (LandArea.FromMu(number + (tenths % 10 / 10m)), new ItemCount(Math.Abs((long)number)));
        foreach (var format in (string[])["G", "N", "L", "S"])
        {
            Assert.Equal(area, Assert.IsType<AreaMention>(Assert.Single(FigureReader.Read($"It takes {area.ToString(format, English)}."))).Figure.Value);
            Assert.Equal(area, Assert.IsType<AreaMention>(Assert.Single(FigureReader.Read($"用地{area.ToString(format, Chinese)}。"))).Figure.Value);
            Assert.Equal(count, Assert.IsType<CountMention>(Assert.Single(FigureReader.Read($"It drew {count.ToString(format, English)} visitors."))).Figure.Value);
            Assert.Equal(count, Assert.IsType<CountMention>(Assert.Single(FigureReader.Read($"接待{count.ToString(format, Chinese)}人次。"))).Figure.Value);
        }
    }

    [Property]
    public void Figures_that_are_printed_are_read_with_their_bound_and_step(Figure<Money> figure)
    {
        if (figure.Value.Currency is var currency && (currency == Currency.XXX || IsWord(currency)) || Math.Abs(figure.Value.Amount) > 1e18m || Exact(figure))
        {
            return;
        }

        foreach (var culture in (CultureInfo[])[English, Chinese])
        {
            var printed = figure.ToString("L", culture);
            var text = culture == English ? $"The total was {printed}." : $"总额为{printed}。";
            if (Figure<Money>.TryParse(printed, culture, out var parsed) && !printed.Contains("step", StringComparison.Ordinal))
            {
                Assert.Equal(parsed, Assert.IsType<MoneyMention>(Assert.Single(FigureReader.Read(text))).Figure);
            }
        }
    }

    [Property]
    public void Periods_that_are_printed_are_read(int year, byte month, byte day)
    {
        var (inYear, inMonth) = (1900 + ((year & int.MaxValue) % 200), (month % 12) + 1);
        ReportingPeriod[] periods =
        [
            ReportingPeriod.Year(inYear), ReportingPeriod.HalfYear(inYear, (month % 2) + 1), ReportingPeriod.Quarter(inYear, (month % 4) + 1), ReportingPeriod.Month(inYear, inMonth),
            ReportingPeriod.YearToDate(inYear, inMonth), ReportingPeriod.Day(new NodaTime.LocalDate(inYear, inMonth, (day % 28) + 1)),
        ];
        foreach (var period in periods)
        {
            Assert.Equal(period, Assert.IsType<PeriodMention>(Assert.Single(FigureReader.Read($"It was built in {period.ToString("L", English)}."))).Period);
            Assert.Equal(period, Assert.IsType<PeriodMention>(Assert.Single(FigureReader.Read($"工程于{period.ToString("L", Chinese)}完工。"))).Period);
        }
    }

    // Codes that are words of headlines are read as words.
    private static bool IsWord(Currency currency) => currency.Code is "ALL" or "TOP" or "TRY" or "CUP" or "XTS" || currency.MinorUnits is null;

    private static bool Exact(Figure<Money> figure) => figure.Step == default;

    private static void CheckPlaces(string text)
    {
        var end = 0;
        foreach (var mention in FigureReader.Read(text))
        {
            Assert.True(mention.Start >= end && mention.Length > 0 && mention.Start + mention.Length <= text.Length, $"{mention} in '{text}'");
            Assert.Equal(mention.Text, text.Substring(mention.Start, mention.Length));
            Assert.True(mention.Restates is null || mention.Restates.Start < mention.Start);
            end = mention.Start + mention.Length;
        }
    }
}
