using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Tests.Analysis.Statements;

public class TextAuditTests
{
    [Theory]
    [InlineData("Funds came to 10.38 billion yuan ($1.42 billion), 7.41 billion yuan of it industrial, 71.44 percent.", "71.44 percent", Verdict.Possible)]
    [InlineData("Of the total 10.38 billion yuan, 7.41 billion yuan went to industry, accounting for 71.4 percent of the total.", "71.4 percent", Verdict.Agrees)]
    [InlineData("Funds came to 10.38 billion yuan, of which 7.41 billion yuan went to industry, or 74.14 percent.", "74.14 percent", Verdict.Impossible)]
    [InlineData("Funds came to 10.38 billion yuan. Of this, 7.41 billion yuan ($1.01 billion) went to industry, making up 71.4 percent.", "71.4 percent", Verdict.Agrees)]
    [InlineData("Funds came to 10.38 billion yuan, including 7.41 billion for industry, which accounted for 61.4 percent of the total investment.", "61.4 percent", Verdict.Impossible)]
    [InlineData("Total funds were 10.38 billion yuan, and industry took 7.41 billion yuan, or 61.4 percent of the total.", "61.4 percent", Verdict.Impossible)]
    [InlineData("The city counted 422 projects, including 29 projects above 1 billion yuan each, or 6.87 percent of the total.", "6.87 percent", Verdict.Agrees)]
    [InlineData("Of the 422 projects in the city, 29 projects, or 9.87 percent, are large.", "9.87 percent", Verdict.Impossible)]
    [InlineData("The area is 20 square kilometers, of which 500 hectares (7,500 mu), or 52 percent, is built on.", "52 percent", Verdict.Impossible)]
    [InlineData("The fund holds more than 10 billion yuan, of which 3 billion yuan, or 40 percent, is spent.", "40 percent", Verdict.Impossible)]
    [InlineData("The fund holds about 10 billion yuan, of which 3 billion yuan, or 40 percent, is spent.", "40 percent", Verdict.Undetermined)]
    [InlineData("到位资金103.8亿元，其中工业74.1亿元，占71.4%。", "71.4%", Verdict.Agrees)]
    [InlineData("到位资金103.8亿元，其中工业74.1亿元，占比达74.1%。", "74.1%", Verdict.Impossible)]
    [InlineData("到位资金103.8亿元。其中，工业74.1亿元，增长12%，占总额的74.1%。", "74.1%", Verdict.Impossible)]
    [InlineData("全市生产总值达2186.45亿元，增长6.1%。第三产业增加值1042.48亿元，增长5.8%，占生产总值的比重为74.7%。", "74.7%", Verdict.Impossible)]
    [InlineData("发明专利6512件，其中高价值专利2130件，占比32.7%。", "32.7%", Verdict.Agrees)]
    public void A_share_of_a_total_just_named(string text, string stated, Verdict verdict) => Finds(TextRelation.Share, text, stated, verdict);

    [Theory]
    [InlineData("Output rose 24.1 percent from 18.45 to 22.9 billion yuan.", "24.1 percent", Verdict.Agrees)]
    [InlineData("Output rose by 14.1 percent from 18.45 billion yuan in 2022 to 22.9 billion yuan in 2023.", "14.1 percent", Verdict.Impossible)]
    [InlineData("Exports rose from 18.45 billion yuan to 22.9 billion yuan, an increase of 24.1 percent.", "24.1 percent", Verdict.Agrees)]
    [InlineData("Inflows fell from US$84.8 billion in 2021-22 to US$71.0 billion in 2022-23, a fall of 13.6 per cent.", "13.6 per cent", Verdict.Impossible)]
    [InlineData("Exports were 22.9 billion yuan in 2023, up 24.1 percent from 18.45 billion yuan in 2022.", "24.1 percent", Verdict.Agrees)]
    [InlineData("Exports were 22.9 billion yuan, down 24.1 percent from 18.45 billion yuan.", "24.1 percent", Verdict.Impossible)]
    [InlineData("Exports were 22.9 billion yuan, 42.1 percent more than the 18.45 billion yuan of 2022.", "42.1 percent", Verdict.Impossible)]
    [InlineData("Exports were 15 billion yuan, 25 percent less than the 20 billion yuan of 2022.", "25 percent", Verdict.Agrees)]
    [InlineData("Exports fell 10 percent to 42.4 billion dollars from 47.1 billion dollars.", "10 percent", Verdict.Agrees)]
    [InlineData("Exports fell more than 12 percent to 42.4 billion dollars from 47.1 billion dollars.", "more than 12 percent", Verdict.Impossible)]
    [InlineData("The number rose 46 percent from 1,501 projects to 2,195 projects.", "46 percent", Verdict.Agrees)]
    [InlineData("出口由2022年的18.45亿元增至2023年的22.9亿元，增长24.1%。", "24.1%", Verdict.Agrees)]
    [InlineData("出口从18.45亿元增加到22.9亿元，增幅达42.1%。", "42.1%", Verdict.Impossible)]
    [InlineData("出口由上年的22.9亿元下降至18.45亿元，同比下降19.4%。", "19.4%", Verdict.Agrees)]
    [InlineData("出口22.9亿元，比上年的18.45亿元增长14.1%。", "14.1%", Verdict.Impossible)]
    [InlineData("企业由120家增加到150家，增长35%。", "35%", Verdict.Impossible)]
    [InlineData("GDP rose 6.1 percent from 200 billion yuan to 212.2 billion yuan.", "6.1 percent", Verdict.Agrees)]
    public void Growth_beside_both_levels(string text, string stated, Verdict verdict) => Finds(TextRelation.Growth, text, stated, verdict);

    [Theory]
    [InlineData("The rate rose from 61 percent to 67 percent, up 6 percentage points.", "6 percentage points", Verdict.Agrees)]
    [InlineData("绿化率由94.2%提高到95.1%，提高1.9个百分点。", "1.9个百分点", Verdict.Impossible)]
    [InlineData("贫困率由5.1%下降到4.2%，下降0.9个百分点。", "0.9个百分点", Verdict.Agrees)]
    public void A_change_in_points_beside_both_percentages(string text, string stated, Verdict verdict) => Finds(TextRelation.PointsChange, text, stated, verdict);

    [Theory]
    [InlineData("The zone signed 7.41 billion yuan for industry and 2.97 billion yuan for services, 10.38 billion yuan in all.", "10.38 billion yuan", Verdict.Agrees)]
    [InlineData("In 2023 it signed 7.41 billion yuan for industry and 2.97 billion yuan for services, 10.83 billion yuan in all.", "10.83 billion yuan", Verdict.Impossible)]
    [InlineData("The zone signed 7.41 billion yuan for industry and 2.97 billion yuan for services, for a total of 10.83 billion yuan.", "10.83 billion yuan", Verdict.Impossible)]
    [InlineData("工业50亿元，农业30亿元，共81亿元。", "81亿元", Verdict.Possible)]
    [InlineData("工业50.0亿元，农业30.0亿元，共85.0亿元。", "85.0亿元", Verdict.Impossible)]
    [InlineData("工业项目29个、农业项目13个、服务业项目8个，合计52个。", "52个", Verdict.Impossible)]
    [InlineData("进出口总额612.9亿元，增长2%。其中，出口478.2亿元，增长1%；进口134.7亿元，增长9%。", "612.9亿元", Verdict.Agrees)]
    [InlineData("进出口总额612.9亿元，下降2.1%。其中，出口487.2亿元，增长1%；进口134.7亿元，下降9%。", "612.9亿元", Verdict.Impossible)]
    [InlineData("全市生产总值2186.45亿元。第一产业增加值301.2亿元，第二产业增加值824.77亿元，第三产业增加值1042.48亿元。", "2186.45亿元", Verdict.Impossible)]
    [InlineData("Foreign trade reached 61.29 billion yuan: exports were 47.82 billion yuan and imports 14.37 billion yuan.", "61.29 billion yuan", Verdict.Impossible)]
    [InlineData("The 84 projects comprise 51 projects of 9 billion yuan (27 projects new, 24 projects old), 29 projects of 3 billion yuan and four projects.", "84 projects", Verdict.Agrees)]
    [InlineData("They are 51 projects (27 projects new, 24 projects old).", "51 projects", Verdict.Agrees)]
    public void Parts_of_a_sum(string text, string stated, Verdict verdict) => Finds(TextRelation.Sum, text, stated, verdict);

    [Theory]
    [InlineData("The park has 1,355 mu (90.33 hectares).", "90.33 hectares", Verdict.Agrees)]
    [InlineData("The park has 1,355 mu (903.3 hectares).", "903.3 hectares", Verdict.Impossible)]
    [InlineData("园区占地20,700亩（13.8平方公里）。", "13.8平方公里", Verdict.Agrees)]
    [InlineData("Reliance added Rs 10,000 crore (Rs 100 billion).", "Rs 100 billion", Verdict.Agrees)]
    [InlineData("Investment was 10.38 billion yuan ($1.42 billion).\n\nA plant of 4 billion yuan ($5.5 billion) follows.", "$5.5 billion", Verdict.Impossible)]
    [InlineData("Investment was 10.38 billion yuan ($1.42 billion). A plant of $550 million (4 billion yuan) follows.", "4 billion yuan", Verdict.Agrees)]
    [InlineData("总投资73.1亿元（10亿美元）。其中甲项目7.31亿元（10亿美元）。", "10亿美元", Verdict.Impossible)]
    public void A_conversion(string text, string stated, Verdict verdict) => Finds(TextRelation.Conversion, text, stated, verdict);

    [Fact]
    public void Of_three_conversions_or_more_the_one_in_the_middle_gives_the_rate()
    {
        var findings = Audit.Text("It cost 10 billion yuan ($14 billion), then 20.0 billion yuan ($2.80 billion), and 30.0 billion yuan ($4.21 billion).");

        Assert.Equal([("$14 billion", Verdict.Impossible), ("$2.80 billion", Verdict.Possible)], findings.Select(finding => (finding.Stated.Text, finding.Finding.Verdict)));
        Assert.All(findings, finding => Assert.Equal(["30.0 billion yuan", "$4.21 billion"], finding.Figures.Skip(1).Select(figure => figure.Text)));
    }

    [Fact]
    public void Rates_of_different_years_are_no_contradiction() => Assert.Equal(
        Verdict.Possible, Assert.Single(Audit.Text("In 2014 it took 10.00 billion yuan ($1.61 billion), and in 2023 10.00 billion yuan ($1.38 billion).")).Finding.Verdict);

    [Fact]
    public void A_given_rate_decides_about_a_conversion_alone()
    {
        const string Text = "Funds came to 10.38 billion yuan ($1.42 billion); €5 million ($6 million) more are to come.";
        ExchangeRate[] rates = [new(Currency.USD, Currency.CNY, 7.1m)];

        Assert.Empty(Audit.Text(Text));
        Assert.Equal(Verdict.Impossible, Assert.Single(Audit.Text(Text, rates)).Finding.Verdict);
        Assert.Equal(Verdict.Possible, Assert.Single(Audit.Text(Text, rates, Percentage.FromPercent(5))).Finding.Verdict);
        Assert.Equal(Verdict.Agrees, Assert.Single(Audit.Text(Text, [new ExchangeRate(Currency.CNY, Currency.USD, 0.1368m)])).Finding.Verdict);
    }

    [Fact]
    public void A_finding_names_what_it_rests_on()
    {
        var finding = Assert.Single(Audit.Text("Funds came to 10.38 billion yuan, 7.41 billion of it industrial, 71.44 percent."));

        Assert.Equal(["7.41 billion", "10.38 billion yuan"], finding.Figures.Select(figure => figure.Text));
        Assert.Equal(Percentage.FromPercent(71.44m), Assert.IsType<Finding<Percentage>>(finding.Finding).Stated.Value);
        Assert.Equal(
            "71.44 percent: Possible: The share of 7.41 billion yuan in 10.38 billion yuan is 71.3873 percent, not 71.44 percent; "
            + "unrounded, the figures allow any result from 71.3048 percent to 71.4699 percent.",
            finding.ToString());
    }

    [Fact]
    public void Shares_said_alike_vouch_for_one_that_does_not_agree()
    {
        const string Text = "Pledges came to RM190.3 billion: services RM118.6 billion (62.3%), factories RM68.4 billion (39.6%) and mines RM3.3 billion (1.7%).";

        Assert.Equal(
            [("62.3%", Verdict.Agrees), ("39.6%", Verdict.Impossible), ("1.7%", Verdict.Agrees)],
            Audit.Text(Text).Where(finding => finding.Relation == TextRelation.Share).Select(finding => (finding.Stated.Text, finding.Finding.Verdict)));
    }

    [Fact]
    public void One_share_or_those_of_two_wholes_vouch_for_none()
    {
        Assert.Equal("62.3%", Assert.Single(Audit.Text("Pledges came to RM190.3 billion: services RM118.6 billion (62.3%) and factories RM68.4 billion (39.6%).")).Stated.Text);
        Assert.Equal(
            ["62.3%", "50.0%"],
            Audit.Text("Pledges came to RM190.3 billion: services RM118.6 billion (62.3%), half of them banks, RM59.3 billion (50.0%), and factories RM68.4 billion (39.6%).")
                .Select(finding => finding.Stated.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("No figures at all.")]
    [InlineData("Exports were 10 billion yuan, of which 3 billion yuan went to ASEAN, accounting for 40 percent of the province's exports to it.")]
    [InlineData("Exports were 10 billion yuan, of which 3 billion yuan went to ASEAN, 5 percent more than in 2022.")]
    [InlineData("Exports were 10 billion yuan, of which 3 billion yuan went to ASEAN, up 12 percent.")]
    [InlineData("Investment of 10 billion yuan was agreed, of which 30 percent is foreign.")]
    [InlineData("It sold 5 billion yuan, 3 billion yuan of it abroad, with steel accounting for 30 percent.")]
    [InlineData("Investment reached 10 billion yuan, including 3 billion yuan for energy, up 30 percent, and 2 billion yuan for batteries, which made up 50 percent of capacity.")]
    [InlineData("Of the funds, 10 billion yuan is new.\n\nOf this, 3 billion yuan, or 40 percent, is spent.")]
    [InlineData("Funds came to 10 billion yuan. They are new. Of this, 3 billion yuan, or 40 percent, is spent.")]
    [InlineData("The plan is for 40 projects with 10 billion yuan, including 30 projects with 9 billion yuan, or 80 percent.")]
    [InlineData("Total investment is 10.0 billion yuan for 60 projects, and the city has 30 projects with 9.0 billion yuan, or 50 percent of the total.")]
    [InlineData("Deals are of 5.0 billion yuan each, of which 3.0 billion yuan, or 40 percent, is paid.")]
    [InlineData("Deals are of 10.0 billion yuan, of which 12.0 billion yuan, or 40 percent, is paid.")]
    [InlineData("Deals are of 7922816251426433759354395033.5 yuan, of which 7922816251426433759354395033.4 yuan, or 40 percent, is paid.")]
    [InlineData("It signed 79228162514264337593543950335 yuan for A and 79228162514264337593543950335 yuan for B, 5 yuan in all.")]
    [InlineData("全市进出口5.09万亿元，增长9.4%，其中东盟1.2万亿元，占我国外贸总值的15.8%。")]
    [InlineData("2023年总投资100亿元，其中一季度30亿元，占年度计划的60%。")]
    [InlineData("引进企业120家，其中世界500强10家，占全省的20%。")]
    [InlineData("到位资金103.8亿元，其中工业74.1亿元，其中新能源占30%。")]
    [InlineData("制造业实际使用外资1545.4亿元，高技术制造业701.2亿元，占比12.1%。")]
    [InlineData("Revenue rose from 10 billion yuan to 20 billion yuan, an average annual increase of 9 percent.")]
    [InlineData("Revenue rose from 10 billion yuan in 2013 to 20 billion yuan in 2023, an average rise of 9 percent a year.")]
    [InlineData("Revenue rose from 10.0 billion yuan to 20.0 billion yuan, up 9 percent year on year.")]
    [InlineData("Exports rose 5 percent to 10.0 billion yuan from January to May, from 2.0 billion yuan in the single month of May.")]
    [InlineData("GDP rose 6.1 percent from 200 billion yuan to 230 billion yuan.")]
    [InlineData("Exports were 10.0 billion yuan, up 20 percent from 2022, and imports 5.0 billion yuan.")]
    [InlineData("由2018年的96.4亿元增加到2023年的152.7亿元，年均增长9.6%。")]
    [InlineData("产值由年初的100.0亿元增至120.0亿元，同比增长50%。")]
    [InlineData("固定资产投资由100.0亿元增加到120.0亿元，按可比价增长15%。")]
    [InlineData("普及率由50.0%提高到60.0%，比全国高5个百分点。")]
    [InlineData("In March it signed 5.3 billion yuan and in April 4.7 billion yuan, 10.3 billion yuan in all since January.")]
    [InlineData("It signed 5.3 billion yuan, of which 4.7 billion yuan is foreign, 10.3 billion yuan in all.")]
    [InlineData("It signed deals of 5.3 billion yuan each and 4.7 billion yuan, 10.3 billion yuan in all.")]
    [InlineData("进出口总额100.0亿元，其中对东盟出口30.0亿元、进口65.0亿元。")]
    [InlineData("进出口总额100.0亿元，其中出口30.0亿元、进口20.0亿元。")]
    [InlineData("Foreign trade was 10.0 billion yuan, with exports of 7.0 billion yuan and imports of 2.5 billion yuan from Vietnam alone by rail.\n\nImports rose.")]
    [InlineData("工业50.0亿元，增长5%，农业30.0亿元，共85.0亿元。")]
    [InlineData("Funds came to 10.38 billion yuan ($1.42 billion).")]
    [InlineData("Funds came to 10.38 billion yuan ($1.42 billion), and HK$10 billion ($9 billion).")]
    [InlineData("Funds came to 10.38 billion yuan (7.41 billion yuan in 2022).")]
    public void Figures_that_words_leave_in_doubt_give_nothing(string text) => Assert.Empty(Audit.Text(text));

    [Fact]
    public void What_is_no_text_or_rate_is_refused()
    {
        Assert.Throws<ArgumentNullException>("text", () => Audit.Text(null!));
        Assert.Throws<ArgumentNullException>("rates", () => Audit.Text("", null!));
        Assert.Throws<ArgumentNullException>("rates", () => Audit.Text("", [null!]));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", () => Audit.Text("", [], Percentage.FromPercent(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", () => Audit.Text("", [], Percentage.FromPercent(100)));
    }

    private static void Finds(TextRelation relation, string text, string stated, Verdict verdict)
    {
        var finding = Assert.Single(Audit.Text(text), finding => finding.Relation == relation && finding.Stated.Text == stated);
        Assert.Equal(verdict, finding.Finding.Verdict);
        Assert.All(finding.Figures.Append(finding.Stated), figure => Assert.Contains(figure, FigureReader.Read(text)));
    }
}
