using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Figures of public bulletins, audited. Each group names its source; the verdicts were worked out by hand in fractions.</summary>
public sealed class AuditBulletinTests
{
    // [1] National Bureau of Statistics of China, bulletin on the revision of GDP data in 2018, 2019-11-22.
    // [2] Ministry of Commerce of China, foreign direct investment in January–February 2015, at cn.chinagate.cn, 2015-06-19.
    // [3] Ministry of Commerce of China, foreign direct investment in January–February 2012, Xinhua at jingji.cntv.cn, 2012-03-15.
    // [4] Ministry of Commerce of China, foreign direct investment in January–March 2018.
    // [5] National Bureau of Statistics of China, communiqué no. 1 on the sixth population census (2010), 2011-04-28.
    // [6] Ministry of Commerce of China, foreign direct investment in 2023, China News Service at hkcd.com, 2024-01-19.
    // [7] Ministry of Commerce of China, foreign direct investment in January–September 2023, China News Service, 2023-10-20.
    // [8] Panzhihua, investment promotion in January–October 2006, at tz.panzhihua.gov.cn, 2007-10-05.
    // [9] Bozhou, 亳州新闻网, investment promotion in 2023.
    // [10] National Bureau of Statistics of China, revision of GDP in 2004, Xinhua at chinadaily.com.cn, 2005-12-20.
    // [11] European Central Bank, number of insurance corporations by country and type of activity.
    // [12] Reuters, foreign direct investment in China in January–October 2022, at nasdaq.com, 2022-11-17.
    // [13] Xinhua at shine.cn, foreign direct investment in China in January–August 2022, 2022-09-19.
    // [14] Nanjing Municipal Development and Reform Commission, major industrial projects of 2023, 2024-01-29.
    // [15] Chuxiong Prefecture, its development zone's investment promotion in January–October 2018, at cxztzcjw.cn.
    [Theory]
    [InlineData("64745亿元", "919281亿元", "7.0%", Verdict.Agrees)] // [1], revised
    [InlineData("364835亿元", "919281亿元", "39.7%", Verdict.Agrees)]
    [InlineData("489701亿元", "919281亿元", "53.3%", Verdict.Agrees)]
    [InlineData("64734亿元", "900309亿元", "7.2%", Verdict.Agrees)] // [1], preliminary
    [InlineData("366001亿元", "900309亿元", "40.7%", Verdict.Agrees)]
    [InlineData("469575亿元", "900309亿元", "52.2%", Verdict.Agrees)]
    [InlineData("843.5亿元", "1381.9亿元", "61%", Verdict.Agrees)] // [2]
    [InlineData("1178.2亿元", "1381.9亿元", "85.3%", Verdict.Agrees)]
    [InlineData("113亿元", "1381.9亿元", "8.2%", Verdict.Agrees)]
    [InlineData("90.7亿元", "1381.9亿元", "6.5%", Verdict.Impossible)] // 6.56
    [InlineData("3.12亿美元", "177.23亿美元", "1.76%", Verdict.Agrees)] // [3]
    [InlineData("83.61亿美元", "177.23亿美元", "47.18%", Verdict.Agrees)]
    [InlineData("80.09亿美元", "177.23亿美元", "45.19%", Verdict.Agrees)]
    [InlineData("151.52亿美元", "177.23亿美元", "85.49%", Verdict.Agrees)]
    [InlineData("14.28亿美元", "177.23亿美元", "8.06%", Verdict.Agrees)]
    [InlineData("11.43亿美元", "177.23亿美元", "6.45%", Verdict.Agrees)]
    [InlineData("327.6亿美元", "345.1亿美元", "94.9%", Verdict.Agrees)] // [4]
    [InlineData("4233.4亿元", "11339.1亿元", "37.3%", Verdict.Agrees)] // [6]
    [InlineData("412678万元", "1005136万元", "41.06%", Verdict.Agrees)] // [8], by origin
    [InlineData("176031万元", "1005136万元", "17.51%", Verdict.Agrees)]
    [InlineData("416427万元", "1005136万元", "41.43%", Verdict.Agrees)]
    [InlineData("32824万元", "1005136万元", "3.27%", Verdict.Agrees)] // [8], by sector
    [InlineData("657465万元", "1005136万元", "65.41%", Verdict.Agrees)]
    [InlineData("314847万元", "1005136万元", "31.32%", Verdict.Agrees)]
    [InlineData("626207万元", "1005136万元", "62.3%", Verdict.Agrees)] // [8], projects above 100 million
    [InlineData("2.13 trillion yuan", "2.3 trillion yuan", "93%", Verdict.Agrees)] // [10]
    public void Shares_of_amounts(string part, string whole, string stated, Verdict verdict) =>
        Assert.Equal(verdict, Audit.Share(Figure<Money>.Parse(part), Figure<Money>.Parse(whole), Figure<Percentage>.Parse(stated)).Verdict);

    [Theory]
    [InlineData(686852572, 1339724852, "51.27%", Verdict.Agrees)] // [5]
    [InlineData(652872280, 1339724852, "48.73%", Verdict.Agrees)]
    [InlineData(222459737, 1339724852, "16.60%", Verdict.Agrees)]
    [InlineData(939616410, 1339724852, "70.14%", Verdict.Agrees)]
    [InlineData(382, 2124, "18%", Verdict.Agrees)] // [11]
    [InlineData(1167, 2124, "54.9%", Verdict.Agrees)]
    [InlineData(316, 2124, "14.9%", Verdict.Agrees)]
    [InlineData(5, 2124, "0.2%", Verdict.Agrees)]
    [InlineData(41, 216, "19%", Verdict.Agrees)]
    [InlineData(5, 59, "8.5%", Verdict.Agrees)]
    [InlineData(34, 59, "57.6%", Verdict.Agrees)]
    public void Shares_of_counts(decimal part, decimal whole, string stated, Verdict verdict) =>
        Assert.Equal(verdict, Audit.Share(Count(part), Count(whole), Figure<Percentage>.Parse(stated)).Verdict);

    [Fact]
    public void The_western_share_was_cut_or_forced_so_that_the_three_add_up()
    {
        // [2]: 85.3, 8.2 and 6.5 add up to 100; 6.56 does not round to 6.5.
        var findings = Audit.Shares(
            [Yuan("1178.2亿元"), Yuan("113亿元"), Yuan("90.7亿元")], Yuan("1381.9亿元"), [Percent("85.3%"), Percent("8.2%"), Percent("6.5%")]);

        Assert.Equal([Verdict.Agrees, Verdict.Agrees, Verdict.Impossible], findings.Select(finding => finding.Verdict));
        Assert.Equal([ExplanationKind.Cut, ExplanationKind.Forced, ExplanationKind.OtherBase], findings[2].Explanations.Select(each => each.Kind));
        Assert.Equal("Forced: by itself it would be 6.6 percent, and the shares would not add up to 100 percent.", findings[2].Explanations[1].Text);
    }

    [Theory]
    [InlineData("900309亿元", "919281亿元", "2.1%", Verdict.Agrees)] // [1]
    [InlineData("10037.6亿元", "9199.7亿元", "-8.4%", Verdict.Impossible)] // [7]: 8.35, on a base that was revised
    public void Growth_of_amounts(string previous, string current, string stated, Verdict verdict) =>
        Assert.Equal(verdict, Audit.Growth(Yuan(previous), Yuan(current), Percent(stated)).Verdict);

    [Theory]
    [InlineData(1265825048, 1339724852, "5.84%", Verdict.Agrees)] // [5]
    [InlineData(14439, 26139, "81.03%", Verdict.Agrees)]
    public void Growth_of_counts(decimal previous, decimal current, string stated, Verdict verdict) =>
        Assert.Equal(verdict, Audit.Growth(Count(previous), Count(current), Percent(stated)).Verdict);

    [Fact]
    public void A_fall_that_was_translated_as_an_increase()
    {
        // breakinglatest.news, 2023-11-18: January–October 2023 "987.01 billion yuan, an increase of 9.4%"; the year before it was "nearly 1.09 trillion"
        // (Xinhua, 2022-11-17), and the Ministry of Commerce itself said that it fell by 9.4 %.
        var finding = Audit.Growth(Yuan("nearly 1.09 trillion yuan"), Yuan("987.01 billion yuan"), Percent("9.4%"));

        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Equal(ExplanationKind.SignLost, finding.Explanations[0].Kind);
        Assert.Equal(Verdict.Agrees, Audit.Growth(Yuan("nearly 1.09 trillion yuan"), Yuan("987.01 billion yuan"), Percent("-9.4%")).Verdict);
        Assert.Equal(
            Verdict.Impossible,
            Audit.Growth(Yuan("1.09 trillion yuan").Within(Money.Yuan(5, Magnitude.Billion)), Yuan("987.01 billion yuan"), Percent("9.4%")).Verdict);
    }

    [Theory]
    [InlineData(510, "100%", Verdict.Agrees, 255)] // [9]
    [InlineData(302, "76%", Verdict.Agrees, 172)]
    [InlineData(76, "28.81%", Verdict.Agrees, 59)]
    [InlineData(53766, "39.7%", Verdict.Agrees, 38487)] // [6]: 53766 ÷ 1.397 = 38486.8
    public void Growth_of_counts_has_a_whole_base(decimal current, string stated, Verdict verdict, int whole)
    {
        var finding = Audit.ImpliedCount(Count(current), Percent(stated));

        Assert.Equal(verdict, finding.Verdict);
        Assert.Contains(FormattableString.Invariant($"from {whole:#,0} to {current:#,0} "), finding.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1005136万元", "80亿元", "125.64%", Verdict.Agrees)] // [8]
    [InlineData("412678万元", "83253万元", "495.69%", Verdict.Agrees)]
    [InlineData("120.44亿元", "132.63亿元", "90.8%", Verdict.Agrees)] // [15]
    [InlineData("60.4亿元", "65.85亿元", "91.7%", Verdict.Agrees)]
    [InlineData("87.88亿元", "69.75亿元", "126%", Verdict.Agrees)]
    public void Completion_of_amounts(string achieved, string target, string stated, Verdict verdict) =>
        Assert.Equal(verdict, Audit.Completion(Yuan(achieved), Yuan(target), Percent(stated)).Verdict);

    [Theory]
    [InlineData("919281亿元", Verdict.Agrees, "64745亿元", "364835亿元", "489701亿元")] // [1], revised
    [InlineData("900309亿元", Verdict.Possible, "64734亿元", "366001亿元", "469575亿元")] // [1], preliminary: they add up to 900310
    [InlineData("1381.9亿元", Verdict.Agrees, "1178.2亿元", "113亿元", "90.7亿元")] // [2]
    [InlineData("177.23亿美元", Verdict.Agrees, "151.52亿美元", "14.28亿美元", "11.43亿美元")] // [3]
    [InlineData("327.6亿美元", Verdict.Possible, "247.7亿美元", "19.5亿美元", "12.9亿美元", "12.8亿美元", "10.7亿美元", "6.5亿美元", "6.4亿美元", "4.5亿美元", "3.6亿美元", "2.9亿美元")] // [4]: 327.5
    [InlineData("1005136万元", Verdict.Agrees, "412678万元", "176031万元", "416427万元")] // [8]
    [InlineData("1005136万元", Verdict.Agrees, "32824万元", "657465万元", "314847万元")]
    [InlineData("345.1亿美元", Verdict.Impossible, "2.6亿美元", "102.1亿美元", "239.5亿美元")] // [4]: 344.2, three sectors of four
    public void Sums_of_amounts(string stated, Verdict verdict, params string[] parts) =>
        Assert.Equal(verdict, Audit.Sum(parts.Select(Yuan), Yuan(stated)).Verdict);

    [Theory]
    [InlineData(1370536875, Verdict.Agrees, 1339724852, 7097600, 552300, 23162123)] // [5]
    [InlineData(422, Verdict.Agrees, 113, 79, 230)] // [8], by origin
    [InlineData(422, Verdict.Agrees, 21, 227, 174)] // [8], by sector
    [InlineData(14340, Verdict.Impossible, 172, 1335, 12825)] // [4]: 14332, three sectors of four
    [InlineData(2124, Verdict.Impossible, 382, 1167, 253, 316, 5)] // [11]: 2123
    public void Sums_of_counts(decimal stated, Verdict verdict, params int[] parts) =>
        Assert.Equal(verdict, Audit.Sum(parts.Select(part => Count(part)), Count(stated)).Verdict);

    [Theory]
    [InlineData(Verdict.Agrees, "7.0%", "39.7%", "53.3%")] // [1], revised
    [InlineData(Verdict.Possible, "7.2%", "40.7%", "52.2%")] // [1], preliminary: they add up to 100.1
    [InlineData(Verdict.Agrees, "85.3%", "8.2%", "6.5%")] // [2]
    [InlineData(Verdict.Agrees, "85.49%", "8.06%", "6.45%")] // [3]
    [InlineData(Verdict.Agrees, "51.27%", "48.73%")] // [5]
    [InlineData(Verdict.Impossible, "1.3%", "33.3%", "61%")] // [2], three sectors of four
    public void Shares_that_should_add_up(Verdict verdict, params string[] shares) => Assert.Equal(verdict, Audit.SharesAddUp(shares.Select(Percent)).Verdict);

    [Fact]
    public void An_average_household() => // [5]
        Assert.Equal(
            Verdict.Agrees, Audit.Average(Count(1244608395), Count(401517330), new Figure<ItemCount>(new ItemCount(3.10m), step: new ItemCount(0.01m))).Verdict);

    [Fact]
    public void Leads()
    {
        Assert.Equal(Verdict.Agrees, Audit.Lead(Yuan("919281亿元"), Yuan("900309亿元"), Yuan("1,897.2 billion yuan")).Verdict); // [1]
        Assert.Equal(Verdict.Agrees, Audit.Lead(Count(1339724852), Count(1265825048), Count(73899804)).Verdict); // [5]
    }

    [Theory]
    [InlineData("31.9%", "40.7%", "8.8 percentage points", Verdict.Agrees)] // [10]
    [InlineData("83.33%", "125.64%", "42.31个百分点", Verdict.Agrees)] // [8]: ahead of ten months of twelve, printed as 42.31 %
    [InlineData("-3.51%", "-0.56%", "2.95个百分点", Verdict.Agrees)] // [3]
    [InlineData("100%", "116.1%", "16.1 percentage points", Verdict.Agrees)] // [14]
    [InlineData("100%", "104.1%", "4.1 percentage points", Verdict.Agrees)]
    public void Changes_in_points(string previous, string current, string stated, Verdict verdict) =>
        Assert.Equal(verdict, Audit.PointsChange(Percent(previous), Percent(current), Figure<PercentagePoints>.Parse(stated)).Verdict);

    [Fact]
    public void Amounts_in_two_currencies()
    {
        Assert.Equal(Verdict.Agrees, Audit.Conversion(Yuan("1.09 trillion yuan"), ExchangeRate.Parse("USD/CNY 7.1260"), Yuan("$152.96 billion")).Verdict); // [12]

        // [13] prints US$127.39 billion for 892.74 billion yuan, and US$138.41 billion as the official figure: at the rates of two different times.
        Assert.Equal(Verdict.Agrees, Audit.Conversion(Yuan("892.74 billion yuan"), ExchangeRate.Parse("USD/CNY 7.008"), Yuan("US$127.39 billion")).Verdict);
        var official = Audit.Conversion(Yuan("892.74 billion yuan"), ExchangeRate.Parse("USD/CNY 7.008"), Yuan("US$138.41 billion"));
        Assert.Equal(Verdict.Impossible, official.Verdict);
        Assert.Equal("A rate of USD/CNY 6.45 gives the print.", Assert.Single(official.Explanations).Text);
    }

    private static Figure<Money> Yuan(string text) => Figure<Money>.Parse(text);

    private static Figure<Percentage> Percent(string text) => Figure<Percentage>.Parse(text);

    private static Figure<ItemCount> Count(decimal count) => new(new ItemCount(count));
}
