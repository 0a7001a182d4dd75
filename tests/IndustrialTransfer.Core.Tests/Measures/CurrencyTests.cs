using FsCheck;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

/// <summary>Facts of ISO 4217, list one as published by SIX on behalf of the standard, amendment 180.</summary>
[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public sealed class CurrencyTests
{
    [Theory]
    [InlineData("CNY", 156, 2, "Yuan Renminbi", "人民币", "¥")]
    [InlineData("USD", 840, 2, "US Dollar", "美元", "$")]
    [InlineData("EUR", 978, 2, "Euro", "欧元", "€")]
    [InlineData("HKD", 344, 2, "Hong Kong Dollar", "港元", "HK$")]
    [InlineData("JPY", 392, 0, "Yen", "日元", "JP¥")]
    [InlineData("KRW", 410, 0, "Won", "韩元", "₩")]
    [InlineData("KWD", 414, 3, "Kuwaiti Dinar", "科威特第纳尔", "KWD")]
    [InlineData("BHD", 48, 3, "Bahraini Dinar", "巴林第纳尔", "BHD")]
    [InlineData("CLF", 990, 4, "Unidad de Fomento", "智利（资金）", "CLF")]
    [InlineData("UYW", 927, 4, "Unidad Previsional", "乌拉圭票面工资指数单位", "UYW")]
    [InlineData("ALL", 8, 2, "Lek", "阿尔巴尼亚列克", "ALL")]
    [InlineData("XAU", 959, null, "Gold", "黄金", "XAU")]
    [InlineData("XDR", 960, null, "SDR (Special Drawing Right)", "特别提款权", "XDR")]
    [InlineData("XXX", 999, null, "The codes assigned for transactions where no currency is involved", "未知货币", "XXX")]
    [InlineData("ZMW", 967, 2, "Zambian Kwacha", "赞比亚克瓦查", "ZMW")]
    public void Facts_of_the_standard(string code, int numeric, int? minor, string english, string chinese, string symbol)
    {
        var currency = Currency.FromCode(code);

        Assert.Equal(
            (code, numeric, minor, english, chinese, symbol),
            (currency.Code, currency.NumericCode, currency.MinorUnits, currency.EnglishName, currency.ChineseName, currency.Symbol));
        Assert.Equal(code, currency.ToString());
    }

    [Fact]
    public void All_of_them_are_there_once_and_in_order()
    {
        var codes = Currency.All.Select(currency => currency.Code).ToList();

        Assert.Equal(178, codes.Count);
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        Assert.Equal(codes.Distinct(StringComparer.Ordinal), codes);
        Assert.Equal(178, Currency.All.Select(currency => currency.NumericCode).Distinct().Count());
        Assert.Equal(178, Currency.All.Select(currency => currency.GetHashCode()).Distinct().Count());
        Assert.All(Currency.All, currency =>
        {
            Assert.InRange(currency.NumericCode, 1, 999);
            Assert.InRange(currency.MinorUnits ?? 0, 0, 4);
            Assert.False(string.IsNullOrWhiteSpace(currency.EnglishName));
            Assert.False(string.IsNullOrWhiteSpace(currency.ChineseName));
            Assert.False(string.IsNullOrWhiteSpace(currency.Symbol));
            Assert.Equal(currency, Currency.FromCode(currency.Code));
            Assert.Equal(currency, new Money(1m, currency).Currency);
        });
    }

    [Fact]
    public void The_named_ones_have_their_own_code() => Assert.Equal(
        "AUD BRL CAD CHF CNY EUR GBP HKD IDR INR JPY KRW KZT MOP MYR NZD PHP RUB SGD THB TWD USD VND XXX",
        string.Join(' ', new[]
        {
            Currency.AUD, Currency.BRL, Currency.CAD, Currency.CHF, Currency.CNY, Currency.EUR, Currency.GBP, Currency.HKD, Currency.IDR, Currency.INR,
            Currency.JPY, Currency.KRW, Currency.KZT, Currency.MOP, Currency.MYR, Currency.NZD, Currency.PHP, Currency.RUB, Currency.SGD, Currency.THB,
            Currency.TWD, Currency.USD, Currency.VND, Currency.XXX,
        }));

    [Property]
    public void Equal_by_code_and_by_nothing_else(Currency left, Currency right)
    {
        Assert.Equal(left.Code == right.Code, left == right);
        Assert.Equal(left.Code == right.Code, left.Equals((object)right));
        Assert.Equal(left == right, !(left != right));
        Assert.True(left != right || left.GetHashCode() == right.GetHashCode());
        Assert.False(left.Equals("CNY"));
    }

    [Fact]
    public void The_default_is_no_currency()
    {
        Assert.Equal(Currency.XXX, default);
        Assert.Equal("XXX", default(Currency).Code);
    }

    [Property]
    public void The_text_is_the_code(Currency currency)
    {
        Assert.Equal(currency, TextContract.Reads(currency, "G", TextContract.Chinese));
        TextContract.FillsSpans(currency, null, null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("CN")]
    [InlineData("cny")]
    [InlineData("CNYX")]
    [InlineData("CNY ")]
    [InlineData(" CNY")]
    [InlineData("ZZZ")]
    [InlineData("RMB")]
    [InlineData("CNH")]
    [InlineData("C\0Y")]
    [InlineData("ＣＮＹ")]
    [InlineData("@@@")]
    [InlineData("[[[")]
    [InlineData("DEM")]
    public void What_is_no_code_is_refused(string text)
    {
        Assert.False(Currency.TryFromCode(text, out var none));
        Assert.Equal(default, none);
        Assert.False(Currency.TryParse(text, out _));
        Assert.False(Currency.TryParse(text, null, out _));
        Assert.Contains($"'{text}'", Assert.Throws<ArgumentException>(() => Currency.FromCode(text)).Message, StringComparison.Ordinal);
        TextContract.Refuses<Currency>(text, 0, "three capital letters of ISO 4217");
    }

    [Fact]
    public void There_is_one_format()
    {
        Assert.Throws<FormatException>(() => Currency.CNY.ToString("N", null));
        Assert.Throws<FormatException>(() => Currency.CNY.TryFormat(new char[9], out _, "L"));
        Assert.Throws<ArgumentNullException>(() => Currency.Parse(null!));
        Assert.False(Currency.TryParse(null, out _));
    }

    [Property]
    public void Any_three_letters_are_a_code_only_if_the_standard_lists_them(char a, char b, char c) =>
        Assert.Equal(Currency.All.Any(currency => currency.Code == $"{a}{b}{c}"), Currency.TryFromCode([a, b, c], out _));
}
