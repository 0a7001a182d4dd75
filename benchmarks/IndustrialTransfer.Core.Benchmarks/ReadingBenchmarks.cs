using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Benchmarks;

/// <summary>Reading articles of a length in characters, beside regular expressions for amounts and percentages alone, and texts made to be slow.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ReadingBenchmarks
{
    private const string EnglishArticle =
        """
        An investment promotion conference on industrial transfer opened in Lanzhou on October 27, 2024. Companies from the east of the country came to look for
        land, labour and markets, and the provinces of the west had sent their best officials to meet them. Agreements of more than 300 billion yuan ($40.98 billion)
        are expected to be signed, covering 195 projects in new energy, equipment manufacturing and petrochemicals. The province has been building industrial parks
        for years, and says that power is cheap, that rail and road now reach every county, and that officials answer the telephone. In the first nine months of 2024
        its industrial output rose 10.4 percent, 4.6 percentage points above the national average. A maker of solar panels has leased about 1,355 mu and will employ
        some 2,000 people; its manager said that the move had halved the cost of energy, and that suppliers were following. Observers warn that not every agreement
        becomes a factory: of those signed two years ago, roughly 60 percent are in operation, while others wait for land, for permits or for better times.

        """;

    private const string ChineseArticle =
        """
        产业转移发展对接活动近日在兰州举行，来自东部地区的企业代表与西部各省负责人面对面交流，围绕新能源、装备制造、石油化工、生物医药、有色冶金等产业展开洽谈。
        活动期间预计签约项目195个，金额超过3000亿元。近年来，当地持续优化营商环境，完善园区基础设施，电价优势明显，铁路公路通达各县，政务服务效率不断提升。
        2024年1-9月，全省规模以上工业增加值同比增长10.4%，高于全国平均水平4.6个百分点。一家光伏企业租用土地约1355亩，可带动就业2000余人，企业负责人表示，
        落户后用能成本大幅下降，上下游配套企业也在跟进。业内人士提醒，协议并不等于投产，两年前签约的项目中约六成已建成投产，其余仍在办理用地手续或等待市场回暖。

        """;

    private static readonly Regex EnglishFigures = new(
        @"(more than|over|about|some|roughly)?\s*[$€£]?\d[\d,]*(\.\d+)?\s*(thousand|million|billion|trillion)?\s*(yuan|dollars|euros|percent|%)",
        RegexOptions.IgnoreCase | RegexOptions.Compiled | RegexOptions.CultureInvariant);

    private static readonly Regex ChineseFigures = new(
        @"(超过|约|近|逾|超)?\d[\d,]*(\.\d+)?(万亿|亿|万)?(余|多)?(元|美元|欧元|%|个百分点)", RegexOptions.Compiled | RegexOptions.CultureInvariant);

    private string _english = "";
    private string _chinese = "";
    private string _numerals = "";
    private string _commas = "";

    /// <summary>The length of the texts in characters.</summary>
    [Params(100_000, 1_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_english, _chinese) = (Fill(EnglishArticle), Fill(ChineseArticle));
        (_numerals, _commas) = (Fill("一"), Fill("1,"));
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("English")]
    public int Regex_English() => EnglishFigures.Count(_english);

    [Benchmark]
    [BenchmarkCategory("English")]
    public int Read_English() => FigureReader.Read(_english).Count;

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Chinese")]
    public int Regex_Chinese() => ChineseFigures.Count(_chinese);

    [Benchmark]
    [BenchmarkCategory("Chinese")]
    public int Read_Chinese() => FigureReader.Read(_chinese).Count;

    [Benchmark]
    [BenchmarkCategory("Hostile")]
    public int Read_NumeralsWithoutEnd() => FigureReader.Read(_numerals).Count;

    [Benchmark]
    [BenchmarkCategory("Hostile")]
    public int Read_CommasWithoutEnd() => FigureReader.Read(_commas).Count;

    private string Fill(string article) => string.Concat(Enumerable.Repeat(article, (Length / article.Length) + 1))[..Length];
}
