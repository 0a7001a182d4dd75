using System.Globalization;
using System.Numerics;
using System.Text.Json;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures.Text;

[Properties(Arbitrary = [typeof(MeasureGenerators)], MaxTest = 50)]
public sealed class FormatTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    [Theory]
    [InlineData("22900000000", null, "CNY 22900000000", "CNY 22900000000")]
    [InlineData("22900000000", "N", "CNY 22,900,000,000", "CNY 22,900,000,000")]
    [InlineData("22900000000", "N2", "CNY 22,900,000,000.00", "CNY 22,900,000,000.00")]
    [InlineData("22900000000", "C", "¥22,900,000,000.00", "¥22,900,000,000.00")]
    [InlineData("22900000000", "C0", "¥22,900,000,000", "¥22,900,000,000")]
    [InlineData("22900000000", "L", "22.9 billion yuan", "229亿元")]
    [InlineData("22900000000", "L2", "22.90 billion yuan", "229.00亿元")]
    [InlineData("22900000000", "S", "CNY 22.9bn", "CNY 229亿")]
    [InlineData("22950000000", "S0", "CNY 23bn", "CNY 230亿")]
    [InlineData("1234567", "l", "1.234567 million yuan", "123.4567万元")]
    [InlineData("1234567", "S1", "CNY 1.2m", "CNY 123.5万")]
    [InlineData("5.00", "L", "5.00 yuan", "5.00元")]
    [InlineData("-1200000000000", "L", "-1.2 trillion yuan", "-1.2万亿元")]
    [InlineData("-1200000000000", "S", "CNY -1.2tn", "CNY -1.2万亿")]
    [InlineData("-1234.5", "C", "-¥1,234.50", "-¥1,234.50")]
    [InlineData("-0.001", "C", "-¥0.001", "-¥0.001")]
    [InlineData("-0.001", "C2", "¥0.00", "¥0.00")]
    [InlineData("-0.001", "N2", "CNY 0.00", "CNY 0.00")]
    [InlineData("-0.001", "L0", "0 yuan", "0元")]
    [InlineData("-0.004", "S2", "CNY 0.00", "CNY 0.00")]
    [InlineData("0.125", "N2", "CNY 0.13", "CNY 0.13")]
    [InlineData("999999.99", "L", "999,999.99 yuan", "99.999999万元")]
    [InlineData("1000000", "L", "1 million yuan", "100万元")]
    [InlineData("10000", "L", "10,000 yuan", "1万元")]
    [InlineData("9999", "L", "9,999 yuan", "9999元")]
    [InlineData("100000000", "L", "100 million yuan", "1亿元")]
    [InlineData("1000000000000", "L", "1 trillion yuan", "1万亿元")]
    public void Money_is_written(string amount, string? format, string english, string chinese)
    {
        var money = Money.Yuan(decimal.Parse(amount, CultureInfo.InvariantCulture));

        Assert.Equal(english, money.ToString(format, TextContract.English));
        Assert.Equal(english, money.ToString(format, null));
        Assert.Equal(english, money.ToString(format, CultureInfo.InvariantCulture));
        Assert.Equal(chinese, money.ToString(format, TextContract.Chinese));
    }

    [Theory]
    [InlineData("XXX 300000000000", "300 billion", "3000亿", "XXX 300000000000.00")]
    [InlineData("USD 1420000000", "1.42 billion US dollars", "14.2亿美元", "$1420000000.00")]
    [InlineData("AED 5", "5 AED", "5阿联酋迪拉姆", "AED 5.00")]
    [InlineData("XAU 5", "5 XAU", "5 XAU", "XAU 5")]
    [InlineData("JPY 500", "500 yen", "500日元", "JP¥500")]
    public void Money_of_other_currencies(string amount, string english, string chinese, string symbol)
    {
        var money = Money.Parse(amount);

        Assert.Equal(english, money.ToString("L", TextContract.English));
        Assert.Equal(chinese, money.ToString("L", TextContract.Chinese));
        Assert.Equal(money.Currency == Currency.XXX ? "XXX 300,000,000,000" : symbol, money.ToString("C", null).Replace(",", money.Currency == Currency.XXX ? "," : "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_other_quantities_are_written()
    {
        var (zh, en) = (TextContract.Chinese, TextContract.English);
        Assert.Equal("24.10%", Percentage.FromPercent(24.10m).ToString());
        Assert.Equal("24.1 percent", Percentage.FromPercent(24.1m).ToString("L", en));
        Assert.Equal("24.1%", Percentage.FromPercent(24.1m).ToString("L", zh));
        Assert.Equal("1,024.2%", Percentage.FromPercent(1024.15m).ToString("N1", zh));
        Assert.Equal("1024.2%", Percentage.FromPercent(1024.15m).ToString("S1", zh));
        Assert.Equal("0%", Percentage.FromPercent(-0.4m).ToString("N0", en));
        Assert.Equal("1.44pp", PercentagePoints.FromPoints(1.44m).ToString());
        Assert.Equal("1.44 percentage points", PercentagePoints.FromPoints(1.44m).ToString("L", en));
        Assert.Equal("1.44个百分点", PercentagePoints.FromPoints(1.44m).ToString("L", zh));
        Assert.Equal("-1.4pp", PercentagePoints.FromPoints(-1.44m).ToString("S1", zh));
        Assert.Equal("1355 mu", LandArea.FromMu(1355m).ToString());
        Assert.Equal("1,355 mu", LandArea.FromMu(1355m).ToString("L", en));
        Assert.Equal("1355亩", LandArea.FromMu(1355m).ToString("L", zh));
        Assert.Equal("1.2 million mu", LandArea.FromMu(1_200_000m).ToString("S", en));
        Assert.Equal("120.0万亩", LandArea.FromMu(1_200_000m).ToString("L1", zh));
        Assert.Equal("5,500", new ItemCount(5500).ToString("L", en));
        Assert.Equal("5500", new ItemCount(5500).ToString("L", zh));
        Assert.Equal("5,500.0", new ItemCount(5500).ToString("N1", zh));
    }

    [Theory]
    [InlineData("X")]
    [InlineData("G2")]
    [InlineData("N100")]
    [InlineData("N-1")]
    [InlineData("N 1")]
    [InlineData("LL")]
    [InlineData("0.00")]
    public void An_unknown_format_is_refused(string format)
    {
        Assert.Contains($"'{format}'", Assert.Throws<FormatException>(() => Money.Yuan(1).ToString(format, null)).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Money.Yuan(1).TryFormat(new char[99], out _, format));
        Assert.Throws<FormatException>(() => Money.Yuan(1).TryFormat(new byte[99], out _, format));
        Assert.Throws<FormatException>(() => Percentage.FromPercent(1m).ToString(format, null));
        Assert.Throws<FormatException>(() => PercentagePoints.FromPoints(1m).ToString(format, null));
        Assert.Throws<FormatException>(() => LandArea.FromMu(1m).ToString(format, null));
        Assert.Throws<FormatException>(() => new ItemCount(1m).ToString(format, null));
        Assert.Throws<FormatException>(() => new Figure<Money>(Money.Yuan(1)).ToString(format, null));
        Assert.Throws<FormatException>(() => new Interval<Money>(Money.Yuan(1), null).ToString(format, null));
        Assert.Throws<FormatException>(() => new ExchangeRate(Currency.USD, Currency.CNY, 7m).ToString(format, null));
    }

    [Fact]
    public void Ninety_nine_decimals_are_written_out()
    {
        var text = Money.Yuan(decimal.MinValue).ToString("N99", null);

        Assert.Equal("CNY -79,228,162,514,264,337,593,543,950,335." + new string('0', 99), text);
        Assert.Equal($"[{text}, {text}]", new Interval<Money>(Money.Yuan(decimal.MinValue), Money.Yuan(decimal.MinValue)).ToString("N99", null));
    }

    [Property]
    public void Spans_of_characters_and_of_bytes_take_the_same_text(Money money, Percentage percentage, LandArea area)
    {
        foreach (var format in new[] { "G", "N", "L", "S", "L2" })
        {
            foreach (var language in TextContract.Languages)
            {
                TextContract.FillsSpans(money, format, language);
                TextContract.FillsBytes(money, format, language);
                TextContract.FillsSpans(percentage, format, language);
                TextContract.FillsBytes(percentage, format, language);
                TextContract.FillsSpans(area, format, language);
                TextContract.FillsBytes(area, format, language);
            }
        }

        TextContract.FillsBytes(money, "C", null);
    }

    [Property]
    public void Spans_take_the_text_of_the_others(PercentagePoints points, ItemCount count, Figure<Money> figure, Interval<LandArea> interval, ExchangeRate rate)
    {
        TextContract.FillsSpans(points, "L", TextContract.Chinese);
        TextContract.FillsSpans(count, "N", null);
        TextContract.FillsSpans(figure, "G", null);
        TextContract.FillsSpans(figure, "L", TextContract.Chinese);
        TextContract.FillsSpans(interval, null, null);
        TextContract.FillsSpans(rate, null, null);
    }

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("CNY 1234567.50", Money.Yuan(1234567.50m).ToString());
            Assert.Equal("CNY 1,234,567.50", Money.Yuan(1234567.50m).ToString("N", null));
            Assert.Equal("CNY 1,234,567.50", Money.Yuan(1234567.50m).ToString("N", CultureInfo.CurrentCulture));
            Assert.Equal("1.2345675 million yuan", $"{Money.Yuan(1234567.50m):L}");
            Assert.Equal(Money.Yuan(1234.5m), Money.Parse("1,234.5 yuan"));
            Assert.False(Money.TryParse("1.234,5 yuan", out _));
            Assert.False(Money.TryParse("1,5 yuan", CultureInfo.CurrentCulture, out _));
            Assert.Equal("24.1%", Percentage.FromPercent(24.1m).ToString());
            Assert.Equal("USD/CNY 7.1 (2024-01-31)", ExchangeRate.Parse("USD/CNY 7.1 (2024-01-31)").ToString());
            Assert.Equal("[1.5, 2.5)", new Interval<decimal>(1.5m, 2.5m, upperIsOpen: true).ToString());
            Assert.Contains("2.5", Assert.Throws<ArgumentException>(() => Money.Yuan(1).Allocate(-2.5m)).Message, StringComparison.Ordinal);
            Assert.Contains("2.5", Assert.Throws<ArgumentException>(() => new Interval<decimal>(2.5m, 1m)).Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("CNY 999999999", "L0", "1 billion yuan", "10亿元")]
    [InlineData("CNY 99999999", "L0", "100 million yuan", "1亿元")]
    [InlineData("CNY 999950000", "S1", "CNY 1.0bn", "CNY 10.0亿")]
    [InlineData("CNY 999940000", "S1", "CNY 999.9m", "CNY 10.0亿")]
    [InlineData("CNY -999999999999", "L1", "-1.0 trillion yuan", "-1.0万亿元")]
    [InlineData("CNY 999999.6", "L0", "1 million yuan", "100万元")]
    [InlineData("CNY 600000000", "L0", "600 million yuan", "6亿元")]
    public void What_rounds_up_to_the_next_scale_word_is_written_with_it(string amount, string format, string english, string chinese)
    {
        Assert.Equal(english, Money.Parse(amount).ToString(format, TextContract.English));
        Assert.Equal(chinese, Money.Parse(amount).ToString(format, TextContract.Chinese));
    }

    [Theory]
    [InlineData("1.2万", "12 thousand", "1.2万")]
    [InlineData("12000", "12,000", "12000")]
    [InlineData("2.4 million", "2.4 million", "240万")]
    public void A_figure_ends_with_its_printed_digit_where_a_scale_word_shows_it(string figure, string english, string chinese)
    {
        Assert.Equal(english, Figure<ItemCount>.Parse(figure).ToString("L", TextContract.English));
        Assert.Equal(chinese, Figure<ItemCount>.Parse(figure).ToString("L", TextContract.Chinese));
    }

    // Digits are written in blocks of eight; the point may stand at any place.
    [Fact]
    public void Amounts_of_every_length_and_scale_are_written_digit_by_digit()
    {
        for (var length = 1; length <= 28; length++)
        {
            var digits = "1234567890123456789012345678"[..length];
            for (var scale = 0; scale <= 28; scale++)
            {
                var padded = digits.PadLeft(scale + 1, '0');
                var text = scale == 0 ? digits : $"{padded[..^scale]}.{padded[^scale..]}";
                var money = new Money(MeasureGenerators.Decimal(BigInteger.Parse(digits, CultureInfo.InvariantCulture), scale, negative: false), Currency.CNY);

                Assert.Equal($"CNY {text}", money.ToString());
                Assert.Equal($"CNY -{text}", (-money).ToString());
                Assert.Equal($"\"CNY {text}\"", JsonSerializer.Serialize(money));
                Assert.Equal($"[\"CNY -{text}\",\"CNY {text}\"]", JsonSerializer.Serialize(new[] { -money, money }));
                TextContract.FillsBytes(-money, "G", null);
            }
        }
    }

    [Fact]
    public void Json_is_indented_where_it_is_asked_for() => Assert.Equal(
        "[\n  \"CNY 1.50\",\n  \"USD -2\"\n]",
        JsonSerializer.Serialize(new[] { Money.Yuan(1.50m), new Money(-2, Currency.USD) }, Indented));
}
