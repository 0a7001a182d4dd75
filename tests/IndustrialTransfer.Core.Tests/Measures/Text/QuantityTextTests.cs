using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures.Text;

/// <summary>Percentages, points, land, counts and rates as they are printed, and what is refused.</summary>
public sealed class QuantityTextTests
{
    [Theory]
    [InlineData("24.1%", "24.1%")]
    [InlineData("24.1 %", "24.1%")]
    [InlineData("24.1％", "24.1%")]
    [InlineData("24.1 percent", "24.1%")]
    [InlineData("24.1 Per Cent", "24.1%")]
    [InlineData("24.1 per-cent", "24.1%")]
    [InlineData("百分之24.1", "24.1%")]
    [InlineData("3成", "30%")]
    [InlineData("5‰", "0.5%")]
    [InlineData("千分之5", "0.5%")]
    [InlineData("5 per mille", "0.5%")]
    [InlineData("-3.50%", "-3.50%")]
    [InlineData("-0%", "0%")]
    [InlineData("1,024%", "1024%")]
    public void Percentages(string text, string expected) => Assert.Equal(expected, Percentage.Parse(text).ToString());

    [Theory]
    [InlineData("0.241", 5, "a bare number could be a ratio")]
    [InlineData("24,1%", 2, "a comma separates groups of three digits")]
    [InlineData("24.1pp", 4, "a per cent sign or word is expected")]
    [InlineData("24.1 percentage points", 5, "a per cent sign or word is expected")]
    [InlineData("百分之24.1%", 7, "nothing may follow here")]
    [InlineData("%", 0, "a number in digits is expected")]
    [InlineData("5 million%", 2, "a per cent sign or word is expected")]
    [InlineData("24.1%%", 5, "nothing may follow here")]
    [InlineData("60多%", 4, "read it with Figure.Parse")]
    [InlineData("0.0000000000000000000000000000‰", 31, "more digits than an exact number holds")]
    [InlineData("0.0000000000000000000000000001‰", 31, "more digits than an exact number holds")]
    [InlineData("79228162514264337593543950335成", 30, "more digits than an exact number holds")]
    public void No_percentages(string text, int position, string rule) => TextContract.Refuses<Percentage>(text, position, rule);

    [Theory]
    [InlineData("1.44pp", "1.44pp")]
    [InlineData("1.44 pp", "1.44pp")]
    [InlineData("1 percentage point", "1pp")]
    [InlineData("1.44 percentage points", "1.44pp")]
    [InlineData("1.44个百分点", "1.44pp")]
    [InlineData("-1.44百分点", "-1.44pp")]
    public void Points(string text, string expected) => Assert.Equal(expected, PercentagePoints.Parse(text).ToString());

    [Theory]
    [InlineData("1.44", 4, "pp, percentage points or 个百分点 is expected")]
    [InlineData("1.44%", 4, "pp, percentage points or 个百分点 is expected")]
    [InlineData("1.44ppx", 4, "pp, percentage points or 个百分点 is expected")]
    public void No_points(string text, int position, string rule) => TextContract.Refuses<PercentagePoints>(text, position, rule);

    [Theory]
    [InlineData("1,355 mu", "1355 mu")]
    [InlineData("1355亩", "1355 mu")]
    [InlineData("1.2万亩", "12000 mu")]
    [InlineData("2 hectares", "30 mu")]
    [InlineData("2 ha", "30 mu")]
    [InlineData("2公顷", "30 mu")]
    [InlineData("3.5 square kilometres", "5250.0 mu")]
    [InlineData("3.5 square kilometers", "5250.0 mu")]
    [InlineData("1 sq km", "1500 mu")]
    [InlineData("1 km²", "1500 mu")]
    [InlineData("1 km2", "1500 mu")]
    [InlineData("60平方公里", "90000 mu")]
    [InlineData("2 million square meters", "3000 mu")]
    [InlineData("2万平方米", "30 mu")]
    [InlineData("1 m²", "0.0015 mu")]
    [InlineData("-5 mu", "-5 mu")]
    public void Areas(string text, string expected) => Assert.Equal(expected, LandArea.Parse(text).ToString());

    [Theory]
    [InlineData("1355", 4, "a unit is expected")]
    [InlineData("1355 acres", 5, "a unit is expected")]
    [InlineData("5m mu", 1, "a unit is expected")]
    [InlineData("1355 mug", 5, "a unit is expected")]
    [InlineData("1355 mu yuan", 8, "nothing may follow here")]
    [InlineData("60多平方公里", 7, "read it with Figure.Parse")]
    [InlineData("0.0000000000000000000000000001 m²", 33, "more digits in mu than an exact number holds")]
    [InlineData("79228162514264337593543950335 km²", 33, "more digits in mu than an exact number holds")]
    public void No_areas(string text, int position, string rule) => TextContract.Refuses<LandArea>(text, position, rule);

    [Theory]
    [InlineData("195", "195")]
    [InlineData("1,355", "1355")]
    [InlineData("1.2万", "12000")]
    [InlineData("5 thousand", "5000")]
    [InlineData("-3", "-3")]
    [InlineData("2.50", "2.50")]
    public void Counts(string text, string expected) => Assert.Equal(expected, ItemCount.Parse(text).ToString());

    [Theory]
    [InlineData("", 0, "a number in digits is expected")]
    [InlineData("195 projects", 4, "nothing may follow here")]
    [InlineData("1,95", 4, "the last group of digits has three digits")]
    [InlineData("950余", 4, "read it with Figure.Parse")]
    [InlineData("5bn", 1, "nothing may follow here")]
    public void No_counts(string text, int position, string rule) => TextContract.Refuses<ItemCount>(text, position, rule);

    [Theory]
    [InlineData("USD/CNY 7.1", "USD/CNY 7.1")]
    [InlineData(" USD/CNY  7.10  (2024-01-31) ", "USD/CNY 7.10 (2024-01-31)")]
    [InlineData("KRW/VND 1,234.5", "KRW/VND 1234.5")]
    public void Rates(string text, string expected) => Assert.Equal(expected, ExchangeRate.Parse(text).ToString());

    [Theory]
    [InlineData("USD-CNY 7.1", 3, "two codes of ISO 4217 with a stroke between them")]
    [InlineData("USD/RMB 7.1", 4, "two codes of ISO 4217 with a stroke between them")]
    [InlineData("CNY/CNY 1", 7, "two different currencies")]
    [InlineData("XXX/CNY 1", 7, "two different currencies")]
    [InlineData("USD/XXX 1", 7, "two different currencies")]
    [InlineData("USD/CNY 0", 9, "a plain number above zero")]
    [InlineData("USD/CNY 0.00", 12, "a plain number above zero")]
    [InlineData("USD/CNY -7", 8, "a number in digits is expected")]
    [InlineData("USD/CNY 7多", 9, "nothing may follow here")]
    [InlineData("USD/CNY 7 million", 10, "nothing may follow here")]
    [InlineData("USD/CNY 7.1 (2024-02-30)", 13, "a date is expected")]
    [InlineData("USD/CNY 7.1 (2024)", 13, "a date is expected")]
    [InlineData("USD/CNY 7.1 (2024-01-31", 23, "the date ends with a bracket")]
    [InlineData("USD/CNY 7.1 (2024-01-31) x", 25, "nothing may follow here")]
    public void No_rates(string text, int position, string rule)
    {
        TextContract.Refuses<ExchangeRate>(text, position, rule);
        Assert.False(ExchangeRate.TryParse(text, out var none));
        Assert.Null(none);
    }

    [Fact]
    public void The_provider_chooses_the_language()
    {
        foreach (var (english, chinese) in new[] { ("5 percent", "百分之5"), ("5 per mille", "千分之5"), ("50 percent", "5成") })
        {
            Assert.Equal(Percentage.Parse(english, TextContract.English), Percentage.Parse(chinese, TextContract.Chinese));
            Assert.False(Percentage.TryParse(english, TextContract.Chinese, out _));
            Assert.False(Percentage.TryParse(chinese, TextContract.English, out _));
        }

        Assert.False(LandArea.TryParse("5 hectares", TextContract.Chinese, out _));
        Assert.False(LandArea.TryParse("5公顷", TextContract.English, out _));
        Assert.False(PercentagePoints.TryParse("5 percentage points", TextContract.Chinese, out _));
        Assert.False(PercentagePoints.TryParse("5个百分点", TextContract.English, out _));
        Assert.False(ItemCount.TryParse("5 thousand", TextContract.Chinese, out _));
        Assert.False(ItemCount.TryParse("5万", TextContract.English, out _));
        Assert.Equal(LandArea.FromMu(5), LandArea.Parse("5 mu", TextContract.Chinese));
        Assert.Equal(PercentagePoints.FromPoints(5), PercentagePoints.Parse("5pp", TextContract.Chinese));
    }
}
