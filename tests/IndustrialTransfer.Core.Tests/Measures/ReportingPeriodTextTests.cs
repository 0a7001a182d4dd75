using System.Globalization;
using System.Text.Json;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Tests.Measures;

public sealed class ReportingPeriodTextTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    [Theory]
    [InlineData("2023", "2023", "2023年")]
    [InlineData("2024-H1", "first half of 2024", "2024年上半年")]
    [InlineData("2024-H2", "second half of 2024", "2024年下半年")]
    [InlineData("2024-Q1", "first quarter of 2024", "2024年一季度")]
    [InlineData("2024-Q2", "second quarter of 2024", "2024年二季度")]
    [InlineData("2024-Q3", "third quarter of 2024", "2024年三季度")]
    [InlineData("2024-Q4", "fourth quarter of 2024", "2024年四季度")]
    [InlineData("2024-01", "January 2024", "2024年1月")]
    [InlineData("2024-12", "December 2024", "2024年12月")]
    [InlineData("2024-W05", "week 5 of 2024", "2024年第5周")]
    [InlineData("2009-W53", "week 53 of 2009", "2009年第53周")]
    [InlineData("2022-01/2022-09", "January-September 2022", "2022年1-9月")]
    [InlineData("2024-04/2025-03", "April 2024-March 2025", "2024年4月-2025年3月")]
    [InlineData("2024-04-16", "16 April 2024", "2024年4月16日")]
    [InlineData("2024-01-01/2024-01-30", "1-30 January 2024", "2024年1月1日-30日")]
    [InlineData("2024-01-01/2024-02-15", "1 January-15 February 2024", "2024年1月1日-2月15日")]
    [InlineData("2023-12-31/2024-01-01", "31 December 2023-1 January 2024", "2023年12月31日-2024年1月1日")]
    [InlineData("0007", "0007", "0007年")]
    [InlineData("2024-09-30/2025-09-29", "30 September 2024-29 September 2025", "2024年9月30日-2025年9月29日")]
    public void A_period_prints_canonically_and_in_two_languages(string canonical, string english, string chinese)
    {
        var period = ReportingPeriod.Parse(canonical);
        Assert.Equal(canonical, period.ToString());
        Assert.Equal(canonical, period.ToString("G", Chinese));
        Assert.Equal(canonical, period.ToString(null, English));
        Assert.Equal(english, period.ToString("L"));
        Assert.Equal(english, period.ToString("L", English));
        Assert.Equal(english, period.ToString("L", CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal(chinese, period.ToString("L", Chinese));
        Assert.Equal(chinese, period.ToString("L", CultureInfo.GetCultureInfo("zh-Hant-TW")));
        Assert.Equal(period, ReportingPeriod.Parse(english, English));
        Assert.Equal(period, ReportingPeriod.Parse(chinese, Chinese));
        Assert.Equal(period, ReportingPeriod.Parse(english));
        Assert.Equal(period, ReportingPeriod.Parse(chinese, CultureInfo.InvariantCulture));
        Assert.Equal(period, ReportingPeriod.Parse(canonical, Chinese));
        Assert.Equal(period, ReportingPeriod.Parse(canonical, English));
        Assert.Equal(canonical == english, ReportingPeriod.TryParse(english, Chinese, out _));
        Assert.False(ReportingPeriod.TryParse(chinese, English, out _));
    }

    [Theory]
    [InlineData("January to September 2022", "2022-01/2022-09")]
    [InlineData("from January to September 2022", "2022-01/2022-09")]
    [InlineData("From January through September of 2022", "2022-01/2022-09")]
    [InlineData("between January and September 2022", "2022-01/2022-09")]
    [InlineData("Jan-Sep 2022", "2022-01/2022-09")]
    [InlineData("Jan.–Sept. 2022", "2022-01/2022-09")]
    [InlineData("JANUARY — SEPTEMBER, 2022", "2022-01/2022-09")]
    [InlineData("the first nine months of 2022", "2022-01/2022-09")]
    [InlineData("first nine months of 2022", "2022-01/2022-09")]
    [InlineData("first 9 months of 2022", "2022-01/2022-09")]
    [InlineData("first three quarters of 2022", "2022-01/2022-09")]
    [InlineData("first two quarters of 2022", "2022-H1")]
    [InlineData("first twelve months of 2022", "2022")]
    [InlineData("Q1-Q3 2022", "2022-01/2022-09")]
    [InlineData("Q1 2024", "2024-Q1")]
    [InlineData("q4, 2024", "2024-Q4")]
    [InlineData("Q2 of 2024", "2024-Q2")]
    [InlineData("2024Q3", "2024-Q3")]
    [InlineData("2024 Q3", "2024-Q3")]
    [InlineData("H1 2024", "2024-H1")]
    [InlineData("2024 H2", "2024-H2")]
    [InlineData("the first quarter of 2024", "2024-Q1")]
    [InlineData("first-quarter 2024", "2024-Q1")]
    [InlineData("second half of 2024", "2024-H2")]
    [InlineData("full year 2023", "2023")]
    [InlineData("the whole year of 2023", "2023")]
    [InlineData("full-year 2023", "2023")]
    [InlineData("May 2024", "2024-05")]
    [InlineData("Aug. 2024", "2024-08")]
    [InlineData("16 Apr 2024", "2024-04-16")]
    [InlineData("April 16, 2024", "2024-04-16")]
    [InlineData("April 16 2024", "2024-04-16")]
    [InlineData("January 1-30, 2024", "2024-01-01/2024-01-30")]
    [InlineData("January 1 - February 15, 2024", "2024-01-01/2024-02-15")]
    [InlineData("from 1 January to 15 February 2024", "2024-01-01/2024-02-15")]
    [InlineData("December 31, 2023 to January 1, 2024", "2023-12-31/2024-01-01")]
    [InlineData("January-January 2022", "2022-01")]
    [InlineData("January-December 2022", "2022")]
    [InlineData("  2024-Q1\t", "2024-Q1")]
    [InlineData("2022-01/2022-12", "2022")]
    [InlineData("2024-02-01/2024-02-29", "2024-02")]
    public void The_usual_English_names_are_read(string text, string canonical)
    {
        Assert.Equal(canonical, ReportingPeriod.Parse(text).ToString());
        Assert.Equal(canonical, ReportingPeriod.Parse(text, English).ToString());
    }

    [Theory]
    [InlineData("2022年1—9月", "2022-01/2022-09")]
    [InlineData("2022年1至9月", "2022-01/2022-09")]
    [InlineData("2022年1到9月份", "2022-01/2022-09")]
    [InlineData("2022年1月-9月", "2022-01/2022-09")]
    [InlineData("2022年1月至2022年9月", "2022-01/2022-09")]
    [InlineData("２０２２年１－９月", "2022-01/2022-09")]
    [InlineData("2022 年 1 — 9 月", "2022-01/2022-09")]
    [InlineData("2022年一至九月", "2022-01/2022-09")]
    [InlineData("二〇二二年一月至九月", "2022-01/2022-09")]
    [InlineData("2022年前9个月", "2022-01/2022-09")]
    [InlineData("2022年前9月", "2022-01/2022-09")]
    [InlineData("2022年前九个月", "2022-01/2022-09")]
    [InlineData("2022年前三季度", "2022-01/2022-09")]
    [InlineData("2022年前3个季度", "2022-01/2022-09")]
    [InlineData("2022年一至三季度", "2022-01/2022-09")]
    [InlineData("2022年第1-3季度", "2022-01/2022-09")]
    [InlineData("2022年1-3季度", "2022-01/2022-09")]
    [InlineData("2022年2-2季度", "2022-Q2")]
    [InlineData("2022年前两个月", "2022-01/2022-02")]
    [InlineData("2024年第一季度", "2024-Q1")]
    [InlineData("2024年第4季度", "2024-Q4")]
    [InlineData("2024年3季度", "2024-Q3")]
    [InlineData("2023年全年", "2023")]
    [InlineData("2023年度", "2023")]
    [InlineData("二〇二四年", "2024")]
    [InlineData("2024年1月份", "2024-01")]
    [InlineData("2024年01月", "2024-01")]
    [InlineData("2024年十二月", "2024-12")]
    [InlineData("二零二四年四月十六日", "2024-04-16")]
    [InlineData("2024年十月三十一日", "2024-10-31")]
    [InlineData("2024年2月29日", "2024-02-29")]
    [InlineData("2024年1月1-30日", "2024-01-01/2024-01-30")]
    [InlineData("2024年1月1日至2月15日", "2024-01-01/2024-02-15")]
    [InlineData("2024年1月1日—2024年2月15日", "2024-01-01/2024-02-15")]
    [InlineData("2020年第53周", "2020-W53")]
    public void The_usual_Chinese_names_are_read(string text, string canonical)
    {
        Assert.Equal(canonical, ReportingPeriod.Parse(text).ToString());
        Assert.Equal(canonical, ReportingPeriod.Parse(text, Chinese).ToString());
        Assert.False(ReportingPeriod.TryParse(text, English, out _));
    }

    // Text, place and rule of the refusal.
    [Theory]
    [InlineData("", 0, "empty")]
    [InlineData("   ", 3, "empty")]
    [InlineData("2024-13", 5, "month is from 1 to 12")]
    [InlineData(" 2024-13", 6, "month is from 1 to 12")]
    [InlineData("2024-00", 5, "month is from 1 to 12")]
    [InlineData("2024-01-00", 8, "day is from 1 to 31")]
    [InlineData("2023-02-29", 5, "no such day")]
    [InlineData("2024-1", 5, "two digits")]
    [InlineData("2024-01-5", 8, "two digits")]
    [InlineData("2024-Q5", 6, "quarters 1 to 4")]
    [InlineData("2024-Q0", 6, "quarters 1 to 4")]
    [InlineData("2024-H3", 6, "halves 1 and 2")]
    [InlineData("2024-W53", 6, "no such ISO week")]
    [InlineData("2024-W00", 6, "no such ISO week")]
    [InlineData("9999-W52", 6, "no such ISO week")]
    [InlineData("2024-W5", 6, "two digits")]
    [InlineData("0000", 0, "0001 to 9999")]
    [InlineData("2022-09/2022-01", 13, "starts on or before its end")]
    [InlineData("2022-01/2022-01-31", 13, "both months or both days")]
    [InlineData("2022-01/09", 8, "four digits")]
    [InlineData("2021-2025", 5, "two digits")]
    [InlineData("2021–25", 4, "hyphen")]
    [InlineData("04/16/2024", 2, "name of a month")]
    [InlineData("2024/04/16", 4, "nothing may follow")]
    [InlineData("20240416", 0, "starts with a year")]
    [InlineData("2024x", 4, "without a break")]
    [InlineData("2024-04-16T00:00", 10, "without a break")]
    [InlineData("January", 7, "year of four digits")]
    [InlineData("January 24", 10, "year of four digits")]
    [InlineData("January-September", 17, "year of four digits")]
    [InlineData("September-January 2022", 10, "starts on or before its end")]
    [InlineData("January 2022-March", 18, "year of four digits")]
    [InlineData("January 32, 2024", 0, "no such day")]
    [InlineData("1-30 2024", 2, "each end needs a month")]
    [InlineData("1-January 30, 2024", 2, "each end needs a month")]
    [InlineData("1 2024-30 January 2024", 7, "each end needs a month")]
    [InlineData("January 1, 2024-30, 2024", 16, "each end needs a month")]
    [InlineData("1 January-30 2024", 10, "each end needs a month")]
    [InlineData("January 5-September 2022", 10, "both months or both days")]
    [InlineData("from January 2022", 17, "end of the period")]
    [InlineData("between January to March 2022", 15, "end of the period")]
    [InlineData("Janu 2022", 0, "starts with a year")]
    [InlineData("16April 2024", 2, "name of a month")]
    [InlineData("first month of 2022", 6, "from 2 on")]
    [InlineData("first one months of 2022", 9, "from 2 on")]
    [InlineData("first thirteen months of 2022", 6, "from 2 on")]
    [InlineData("first 13 months of 2022", 6, "month is from 1 to 12")]
    [InlineData("first five quarters of 2022", 6, "quarters 1 to 4")]
    [InlineData("third half of 2022", 0, "halves 1 and 2")]
    [InlineData("second nine months of 2022", 7, "'half' or 'quarter'")]
    [InlineData("the January 2022", 4, "full year")]
    [InlineData("Q5 2024", 1, "quarters 1 to 4")]
    [InlineData("Q3-Q1 2024", 1, "starts on or before its end")]
    [InlineData("Q1 24", 3, "four digits")]
    [InlineData("Q1of 2024", 2, "four digits")]
    [InlineData("week 53 of 2024", 5, "no such ISO week")]
    [InlineData("fiscal year 2024", 0, "starts with a year")]
    [InlineData("2024年13月", 5, "month is from 1 to 12")]
    [InlineData("2024年9-1月", 5, "starts on or before its end")]
    [InlineData("2023年2月29日", 5, "no such day")]
    [InlineData("2024年5季度", 5, "quarters 1 to 4")]
    [InlineData("2024年前一季度", 7, "from 2 on")]
    [InlineData("2024年30日", 7, "月")]
    [InlineData("2024年1月1日-3月", 10, "both months or both days")]
    [InlineData("2024年1月至今", 8, "last month")]
    [InlineData("24年1月", 2, "name of a month")]
    [InlineData("上半年", 0, "starts with a year")]
    public void What_is_not_a_period_is_refused_with_place_and_rule(string text, int position, string rule)
    {
        Assert.False(ReportingPeriod.TryParse(text, out var none));
        Assert.Equal(default, none);
        var refused = Assert.Throws<FormatException>(() => ReportingPeriod.Parse(text));
        Assert.StartsWith($"'{text}' is not a reporting period: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(rule, refused.Message, StringComparison.Ordinal);
        Assert.EndsWith($"(at position {position}).", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ReportingPeriod.Parse(null!));
        Assert.False(ReportingPeriod.TryParse((string?)null, out _));
        Assert.False(ReportingPeriod.TryParse((string?)null, Chinese, out _));
    }

    [Fact]
    public void An_unknown_format_is_refused_and_a_short_buffer_is_too_short()
    {
        var period = ReportingPeriod.Quarter(2024, 1);
        Assert.Contains("'X'", Assert.Throws<FormatException>(() => period.ToString("X")).Message, StringComparison.Ordinal);
        Assert.False(period.TryFormat(new char[6], out var written));
        Assert.Equal(0, written);
        var exact = new char[7];
        Assert.True(period.TryFormat(exact, out written));
        Assert.Equal("2024-Q1", new string(exact));
        Assert.Equal("period 2024-Q1", string.Create(CultureInfo.InvariantCulture, $"period {period}"));
    }

    // What stands at the start of a longer text, and how long it is.
    [Theory]
    [InlineData("2022年1-9月，全市", "2022-01/2022-09", 9)]
    [InlineData("2024年30个项目", "2024", 5)]
    [InlineData("2024年第8届", "2024", 5)]
    [InlineData("2024年1月1日-30个项目", "2024-01-01", 9)]
    [InlineData("January 2024 to build", "2024-01", 12)]
    [InlineData("January-September 2022, up", "2022-01/2022-09", 22)]
    [InlineData("Q1 2024 - Question", "2024-Q1", 7)]
    [InlineData("2023, the", "2023", 4)]
    [InlineData("2023 Half", "2023", 4)]
    [InlineData("2024-01-the", "2024-01", 7)]
    [InlineData("2024-01/x", "2024-01", 7)]
    [InlineData("2023-24", null, 0)]
    [InlineData("2023rd", null, 0)]
    [InlineData("March 5 men", null, 0)]
    public void A_period_is_read_from_the_start_of_a_longer_text(string text, string? canonical, int length)
    {
        Assert.Equal(canonical is not null, PeriodText.TryRead(text, Language.Invariant, out var period, out var read));
        Assert.Equal(length, read);
        Assert.Equal(canonical ?? "0001-01-01", period.ToString());
    }

    [Fact]
    public void Json_is_the_canonical_text_also_as_a_property_name()
    {
        var period = ReportingPeriod.YearToDate(2022, 9);
        Assert.Equal("\"2022-01/2022-09\"", JsonSerializer.Serialize(period));
        Assert.Equal(period, JsonSerializer.Deserialize<ReportingPeriod>("\"2022-01/2022-09\""));
        var byPeriod = new Dictionary<ReportingPeriod, int> { [period] = 1 };
        Assert.Equal("{\"2022-01/2022-09\":1}", JsonSerializer.Serialize(byPeriod));
        Assert.Equal(byPeriod, JsonSerializer.Deserialize<Dictionary<ReportingPeriod, int>>("{\"2022-01/2022-09\":1}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ReportingPeriod>("\"2024-13\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ReportingPeriod>("2024"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ReportingPeriod>("null"));
    }
}
