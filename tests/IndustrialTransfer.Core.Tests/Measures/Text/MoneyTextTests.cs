using System.Globalization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures.Text;

public sealed class MoneyTextTests
{
    [Theory]
    [InlineData("CNY 22900000000", "CNY 22900000000")]
    [InlineData("22.9 billion yuan", "CNY 22900000000")]
    [InlineData("RMB 7.635 billion", "CNY 7635000000")]
    [InlineData("RMB402.65 billion", "CNY 402650000000")]
    [InlineData("RMB 402.652 billion yuan", "CNY 402652000000")]
    [InlineData("¥1,234.50", "CNY 1234.50")]
    [InlineData("￥1,234.50", "CNY 1234.50")]
    [InlineData("CN¥5", "CNY 5")]
    [InlineData("5 Renminbi", "CNY 5")]
    [InlineData("$1.42 billion", "USD 1420000000")]
    [InlineData("US$ 40.98bn", "USD 40980000000")]
    [InlineData("USD$5", "USD 5")]
    [InlineData("usd 5", null)]
    [InlineData("5 U.S. dollars", "USD 5")]
    [InlineData("5 DOLLARS", "USD 5")]
    [InlineData("10.38b yuan", "CNY 10380000000")]
    [InlineData("5 mn yuan", "CNY 5000000")]
    [InlineData("5m yuan", "CNY 5000000")]
    [InlineData("5tn yuan", "CNY 5000000000000")]
    [InlineData("2 thousand euros", "EUR 2000")]
    [InlineData("€ 1.5 trillion", "EUR 1500000000000")]
    [InlineData("76.35亿元", "CNY 7635000000")]
    [InlineData("1005136万元", "CNY 10051360000")]
    [InlineData("3000亿", "XXX 300000000000")]
    [InlineData("over", null)]
    [InlineData("38.4 billion", "XXX 38400000000")]
    [InlineData("1.2 万亿元人民币", "CNY 1200000000000")]
    [InlineData("人民币103.8亿元", "CNY 10380000000")]
    [InlineData("5千元", "CNY 5000")]
    [InlineData("3百万元", "CNY 3000000")]
    [InlineData("3千万元", "CNY 30000000")]
    [InlineData("3十亿元", "CNY 3000000000")]
    [InlineData("2百亿元", "CNY 20000000000")]
    [InlineData("2千亿元", "CNY 200000000000")]
    [InlineData("１２３亿元", "CNY 12300000000")]
    [InlineData("１，５００．５元", "CNY 1500.5")]
    [InlineData("5亿2000万元", "CNY 520000000")]
    [InlineData("4 billion 280 million yuan", "CNY 4280000000")]
    [InlineData("1亿9999万元", "CNY 199990000")]
    [InlineData("1万5000元", "CNY 15000")]
    [InlineData("1万5千元", "CNY 15000")]
    [InlineData("3亿5千万元", "CNY 350000000")]
    [InlineData("3 million 500 thousand yuan", "CNY 3500000")]
    [InlineData("三千亿元", "CNY 300000000000")]
    [InlineData("两百万元", "CNY 2000000")]
    [InlineData("十五亿元", "CNY 1500000000")]
    [InlineData("十亿元", "CNY 1000000000")]
    [InlineData("一百零五元", "CNY 105")]
    [InlineData("一千零五十元", "CNY 1050")]
    [InlineData("九千九百九十九万元", "CNY 99990000")]
    [InlineData("三千五百亿六千万元", "CNY 350060000000")]
    [InlineData("三点五亿元", "CNY 350000000")]
    [InlineData("零元", "CNY 0")]
    [InlineData("二〇〇元", null)]
    [InlineData("亿元", null)]
    [InlineData("五百", "XXX 500")]
    [InlineData("1 trillion 2 billion 3 million yuan", "CNY 1002003000000")]
    [InlineData("12,34,567 crore rupees", "INR 12345670000000")]
    [InlineData("Rs 5 lakh", "INR 500000")]
    [InlineData("Rs. 2.5 cr", "INR 25000000")]
    [InlineData("₹1,234 crore", "INR 12340000000")]
    [InlineData("HK$5", "HKD 5")]
    [InlineData("S$5", "SGD 5")]
    [InlineData("A$5", "AUD 5")]
    [InlineData("NT$5", "TWD 5")]
    [InlineData("MOP$5.00", "MOP 5.00")]
    [InlineData("RM 5", "MYR 5")]
    [InlineData("Rp5", "IDR 5")]
    [InlineData("5 won", "KRW 5")]
    [InlineData("5 pounds sterling", "GBP 5")]
    [InlineData("5万美元", "USD 50000")]
    [InlineData("5港元", "HKD 5")]
    [InlineData("5多米尼加比索", "DOP 5")]
    [InlineData("KZT 5bn", "KZT 5000000000")]
    [InlineData("-5 yuan", "CNY -5")]
    [InlineData("−5 yuan", "CNY -5")]
    [InlineData("+5 yuan", "CNY 5")]
    [InlineData("-$5", "USD -5")]
    [InlineData("CNY -5", "CNY -5")]
    [InlineData("-0 yuan", "CNY 0")]
    [InlineData("  CNY\u00A05  ", "CNY 5")]
    [InlineData("007 yuan", "CNY 7")]
    [InlineData("1.50 yuan", "CNY 1.50")]
    [InlineData("79228162514264337593543950335 yuan", "CNY 79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001 yuan", "CNY 0.0000000000000000000000000001")]
    public void Money_is_read_as_it_is_printed(string text, string? expected)
    {
        if (expected is null)
        {
            Assert.False(Money.TryParse(text, out _));
            return;
        }

        Assert.Equal(expected, Money.Parse(text).ToString());
        Assert.Equal(expected, Money.Parse(text, CultureInfo.InvariantCulture).ToString());
    }

    [Theory]
    [InlineData("", 0, "a number in digits is expected")]
    [InlineData("yuan", 4, "a number in digits is expected")]
    [InlineData("1,5 yuan", 1, "a comma separates groups of three digits")]
    [InlineData("EUR 1,5", 5, "a comma separates groups of three digits")]
    [InlineData("1,50 yuan", 4, "three digits")]
    [InlineData("CNY 1.2.3", 7, "nothing may follow here")]
    [InlineData("12 dollars and some", 11, "nothing may follow here")]
    [InlineData("CNY NaN", 4, "a number in digits is expected")]
    [InlineData("CNY ∞", 4, "a number in digits is expected")]
    [InlineData("ZZZ 5", 0, "a number in digits is expected")]
    [InlineData("12,345,67 yuan", 6, "a comma separates groups of three digits")]
    [InlineData("1,23,456 yuan", 8, "lakh or crore")]
    [InlineData("12,34,567 million yuan", 17, "lakh or crore")]
    [InlineData("123,45,678 crore", 3, "a comma separates groups of three digits")]
    [InlineData("1,23,45 crore", 7, "the last group of digits has three digits")]
    [InlineData("1234,567 yuan", 4, "a comma separates groups of three digits")]
    [InlineData("1,2345 yuan", 1, "a comma separates groups of three digits")]
    [InlineData("1,234,5 yuan", 5, "a comma separates groups of three digits")]
    [InlineData("1,,000 yuan", 1, "nothing may follow here")]
    [InlineData("1, yuan", 1, "nothing may follow here")]
    [InlineData("1. yuan", 1, "nothing may follow here")]
    [InlineData(".5 yuan", 0, "a number in digits is expected")]
    [InlineData("1.5,000 yuan", 3, "nothing may follow here")]
    [InlineData("CNY 5 dollars", 5, "named CNY before the number and USD behind it")]
    [InlineData("$5 yuan", 2, "named USD before the number and CNY behind it")]
    [InlineData("--5 yuan", 1, "a number in digits is expected")]
    [InlineData("-CNY -5", 5, "a number in digits is expected")]
    [InlineData("(5) yuan", 0, "a number in digits is expected")]
    [InlineData("5 yuanx", 2, "nothing may follow here")]
    [InlineData("5 billionyuan", 2, "nothing may follow here")]
    [InlineData("5 yuan per mu", 7, "nothing may follow here")]
    [InlineData("1e9 yuan", 1, "nothing may follow here")]
    [InlineData("cny 5", 0, "a number in digits is expected")]
    [InlineData("5\0yuan", 1, "nothing may follow here")]
    [InlineData("1亿10000万元", 2, "nothing may follow here")]
    [InlineData("1亿2亿元", 2, "nothing may follow here")]
    [InlineData("1 billion 1,000 million yuan", 10, "nothing may follow here")]
    [InlineData("1 billion 2 trillion yuan", 10, "nothing may follow here")]
    [InlineData("4 billion 280 yuan", 10, "nothing may follow here")]
    [InlineData("4 thousand 280 yuan", 11, "nothing may follow here")]
    [InlineData("300多亿元", 6, "read it with Figure.Parse")]
    [InlineData("more than 5 yuan", 0, "a number in digits is expected")]
    [InlineData("79228162514264337593543950336 yuan", 29, "no more than 28 digits")]
    [InlineData("0.00000000000000000000000000001 yuan", 31, "no more than 28 digits")]
    [InlineData("18446744073709551615 trillion yuan", 29, "no more than 28 digits")]
    [InlineData("79228162514264337 trillion 999 billion yuan", 38, "no more than 28 digits")]
    [InlineData("3亿5", 2, "nothing may follow here")]
    [InlineData("3亿5千元", 2, "nothing may follow here")]
    [InlineData("1万亿5千", 3, "nothing may follow here")]
    [InlineData("三千五亿元", 2, "a numeral goes down from thousands to ones")]
    [InlineData("一百零五十元", 2, "a numeral goes down from thousands to ones")]
    [InlineData("一百零元", 3, "零 stands between two digits")]
    [InlineData("零五元", 2, "零 stands between two digits")]
    [InlineData("百亿元", 3, "a scale word needs a number before it")]
    [InlineData("22.9 billion 5 million yuan", 13, "nothing may follow here")]
    [InlineData("5 million 4 billion yuan", 10, "nothing may follow here")]
    [InlineData("79228162514264337万亿9000亿元", 24, "no more than 28 digits")]
    public void What_is_not_in_the_grammar_is_refused_at_its_place(string text, int position, string rule) => TextContract.Refuses<Money>(text, position, rule);

    [Theory]
    [InlineData("5 billion yuan")]
    [InlineData("5 yuan")]
    [InlineData("5 euros")]
    [InlineData("CNY 5 billion")]
    [InlineData("RMB 5")]
    public void English_words_are_not_Chinese(string text)
    {
        Assert.True(Money.TryParse(text, TextContract.English, out var english));
        Assert.Equal(english, Money.Parse(text, null));
        Assert.False(Money.TryParse(text, TextContract.Chinese, out _));
    }

    [Theory]
    [InlineData("5亿元")]
    [InlineData("5元")]
    [InlineData("CNY 5万")]
    [InlineData("人民币5")]
    public void Chinese_words_are_not_English(string text)
    {
        Assert.True(Money.TryParse(text, TextContract.Chinese, out var chinese));
        Assert.Equal(chinese, Money.Parse(text, CultureInfo.InvariantCulture));
        Assert.Equal(chinese, Money.Parse(text, CultureInfo.GetCultureInfo("zh-Hant-TW")));
        Assert.False(Money.TryParse(text, TextContract.English, out _));
        Assert.False(Money.TryParse(text, CultureInfo.GetCultureInfo("de-DE"), out _));
        Assert.False(Money.TryParse(text, NumberFormatInfo.InvariantInfo, out _));
    }

    [Theory]
    [InlineData("CNY 1,234.5")]
    [InlineData("¥1,234.5")]
    [InlineData("HK$5")]
    [InlineData("RM5")]
    [InlineData("-€5")]
    public void Codes_and_symbols_are_of_both_languages(string text) =>
        Assert.All(TextContract.Languages, language => Assert.Equal(Money.Parse(text), Money.Parse(text, language)));
}
