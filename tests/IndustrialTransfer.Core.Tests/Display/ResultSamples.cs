using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Reading;
using IndustrialTransfer.Tests.Model;
using NodaTime;

namespace IndustrialTransfer.Tests.Display;

/// <summary>One result of every kind that can be displayed, of made-up districts and their projects, as tables and as charts in a language.</summary>
internal sealed class ResultSamples(IFormatProvider? provider, bool chinese)
{
    private static readonly LocalDate Today = new(2024, 6, 30);

    private static readonly (string English, string Chinese, decimal Millions)[] SectorAmounts =
    [
        ("new energy", "新能源", 4820), ("new materials", "新材料", 3150), ("automobiles", "汽车制造", 2275.5m), ("electronics", "电子信息", 1900),
        ("food", "食品饮料", 860), ("logistics", "现代物流", 415),
    ];

    private static readonly (string English, string Chinese)[] DistrictNames =
        [("Duanzhou", "端州区"), ("Dinghu", "鼎湖区"), ("Gaoyao", "高要区"), ("Sihui", "四会市"), ("Guangning", "广宁县")];

    private static readonly decimal[][] DistrictAmounts = [[320, 150, 90], [610, 540, 220], [450, 380, 310], [880, 120, 260], [95, 40, 30]];

    private Citation Source => new()
    {
        Publisher = chinese ? "市统计局（示例）" : "City bureau of statistics (made up)",
        Title = chinese ? "2024年上半年招商引资情况" : "Investment promotion in the first half of 2024",
        Date = new LocalDate(2024, 7, 15),
    };

    public IEnumerable<(string Sector, Money? Amount)> Projects =>
        SectorAmounts.Select(row => (Word(row.English, row.Chinese), (Money?)Millions(row.Millions))).Append((Word("food", "食品饮料"), null));

    public string[] Districts => [.. DistrictNames.Select(name => Word(name.English, name.Chinese))];

    private string[] Kinds => [Word("industry", "工业"), Word("services", "服务业"), Word("agriculture", "农业")];

    public Breakdown<string, Money> BySector => Projects.BreakDown(by: row => row.Sector, of: row => row.Amount);

    public Breakdown<string, Money> LastYear => SectorAmounts.BreakDown(by: row => Word(row.English, row.Chinese), of: row => Millions(row.Millions * (1.4m - (row.Millions / 5000))));

    public CrossTable<string, string, Money> ByDistrict => Cross(1);

    public CrossTable<string, string, Money> ByDistrictBefore => Cross(0.8m);

    public Ranking<string, Money> Ranked => Districts.RankBy(name => Millions(DistrictAmounts[Array.IndexOf(Districts, name)].Sum()), TieRule.Competition);

    public IReadOnlyList<RankRange<string>> Certain => Ranking.Certain(Districts, name => Output(Array.IndexOf(Districts, name)));

    public Scorecard<int> Card => Scorecard.Of(
    [
        Criterion.Of(Word("investment", "投资额"), 50, (int i) => Millions(DistrictAmounts[i].Sum()), Benchmark.AtLeast(Millions(1000))) with { Cap = Percentage.FromPercent(120) },
        Criterion.Of(Word("projects", "项目数"), 30, (int i) => new ItemCount(4 + i), Benchmark.AtLeast(new ItemCount(6))),
        Criterion.Of(Word("days to a permit", "审批天数"), 20, (int i) => new ItemCount(20 + (3 * i)), Benchmark.AtMost(new ItemCount(25))) with { LessIsBetter = true },
    ]);

    public LeagueTable<int> League => Card.Rank(Enumerable.Range(0, 5), decimals: 2);

    public Series<Money> Levels => Series.Of(
        (((int Year, decimal Billions)[])[(2015, 196.7m), (2016, 208.4m), (2017, 211.0m), (2018, 220.2m), (2019, 224.9m), (2021, 265.0m), (2022, 270.5m), (2023, 279.3m)])
            .Select(point => (ReportingPeriod.Year(point.Year), Money.Yuan(point.Billions, Magnitude.Billion))));

    public Series<Money> Quarters => Series.Of(Enumerable.Range(0, 14).Select(i => (ReportingPeriod.Quarter(2021 + (i / 4), 1 + (i % 4)), Millions(500 + (37 * i) + (90 * (i % 4))))));

    public TargetComparison<string, Money> Comparison => BySector.Against(
        SectorAmounts.Select(row => new Target<string, Money>
        {
            Key = Word(row.English, row.Chinese),
            Amount = Millions(row.Millions > 3000 ? 8000 : 3000),
            Period = ReportingPeriod.Year(2024),
            Owner = Word("Investment bureau", "市投资促进局"),
        }), Today)[0];

    public Pipeline<Money> Pipeline => IndustrialTransfer.Analysis.Pipeline.On(Deals, Today);

    public IEnumerable<Deal> Deals
    {
        get
        {
            int[] reached = [24, 19, 15, 11, 9, 4, 3, 1];
            for (var i = 0; i < reached[0]; i++)
            {
                var stages = reached.Count(count => count > i);
                yield return new Deal
                {
                    Id = $"{i}",
                    Name = $"Project {i + 1}",
                    ChineseName = $"项目{i + 1}",
                    Host = Gazetteer.China.FindRegion("441200"),
                    PlannedInvestment = i == 3 ? null : Millions(120 + (35 * i)),
                    Milestones = [.. Enumerable.Range(0, stages).Select(stage => new Milestone((DealStage)stage, new LocalDate(2023, 1, 10).PlusDays((35 * stage) + i)))],
                    StatusChanges = i == 5 ? [new StatusChange(DealStatus.Delayed, Today.PlusDays(-9), "land")] : [],
                };
            }
        }
    }

    public TransferFlows<string, Money> Flows => TransferFlows.Of(
        ((int From, int To, decimal Millions)[])[(0, 1, 320), (0, 2, 150), (0, 3, 90), (1, 2, 60), (1, 3, 210), (2, 3, 45), (3, 1, 30), (2, 2, 120), (0, 4, 260)],
        flow => Regions[flow.From], flow => Regions[flow.To], flow => Millions(flow.Millions));

    private string[] Regions =>
        [Word("Shanghai", "上海"), Word("Guangdong", "广东"), Word("Hunan", "湖南"), Word("Guizhou", "贵州"), Word("Anhui", "安徽")];

    public IReadOnlyList<RelativeNetFlow<string, Money>> NetFlows => RelativeNetFlow.Between(LastYear, BySector);

    public SizeClasses<Money> Sizes => SizeClasses.Of(Deals, deal => deal.PlannedInvestment, [Millions(200), Millions(500), Millions(800)]);

    public (string, Figure<Money>)[] Figures =>
    [
        (Districts[0], Figure<Money>.Parse("22.9 billion yuan")), (Districts[1], Figure<Money>.Parse("more than 30 billion yuan")),
        (Districts[2], Figure<Money>.Parse("about 25 billion yuan")), (Districts[3], Figure<Money>.Parse("3012345万元")), (Districts[4], Figure<Money>.Parse("不到200亿元")),
    ];

    public (string, Finding<Percentage>)[] Findings =>
    [
        (Word("industry", "工业"), Audit.Share(Figure<Money>.Parse("7.41 billion yuan"), Figure<Money>.Parse("10.38 billion yuan"), Figure<Percentage>.Parse("71.4%"))),
        (Word("services", "服务业"), Audit.Share(Figure<Money>.Parse("2.2 billion yuan"), Figure<Money>.Parse("10.38 billion yuan"), Figure<Percentage>.Parse("21.5%"))),
        (Word("agriculture", "农业"), Audit.Share(Figure<Money>.Parse("0.77 billion yuan"), Figure<Money>.Parse("10.38 billion yuan"), Figure<Percentage>.Parse("9.4%"))),
        (Word("new projects", "新项目"), Audit.Share(Figure<Money>.Parse("more than 4 billion yuan"), Figure<Money>.Parse("10.38 billion yuan"), Figure<Percentage>.Parse("45%"))),
    ];

    public Observation<Money>[] Observations =>
    [
        ModelSamples.Amount,
        ModelSamples.Amount with { Place = ModelSamples.Park, Figure = Figure<Money>.Parse("more than 1 billion yuan"), Citation = Source },
    ];

    private DisplayOptions Plain => new() { Provider = provider };

    /// <summary>Every table, by what it shows.</summary>
    public IEnumerable<(string Name, Table Table)> Tables()
    {
        var shift = ShiftShare.EstebanMarquillas(ByDistrictBefore, ByDistrict);
        return
        [
            ("breakdown", BySector.ToTable(Plain)),
            ("top", BySector.Top(3, Word("others", "其他")).ToTable(Plain)),
            ("count", Projects.BreakDown(row => row.Sector).ToTable(Plain)),
            ("growth", BySector.GrowthFrom(LastYear).ToTable(Plain)),
            ("total growth", BySector.GrowthFrom(LastYear).Total.ToTable(Plain)),
            ("ranking", Ranked.Since(Ranked, name => name).ToTable(Plain)),
            ("top of a ranking", Ranked.Top(2).ToTable(Plain)),
            ("certain ranks", Certain.ToTable(Plain)),
            ("league", League.Since(League, i => i).ToTable(Plain, Card)),
            ("league without card", League.ToTable(Plain)),
            ("card", Card.ToTable(Plain)),
            ("levels", Levels.ToTable(Plain)),
            ("gapped", Levels.MovingSums(2).ToTable(Plain)),
            ("rates", Levels.YearOverYear().ToTable(Plain)),
            ("comparison", Comparison.ToTable(Plain)),
            ("progress", Target.Progress(Millions(70), Millions(150), ReportingPeriod.YearToDate(2024, 6)).ToTable(Plain)),
            ("targets", ((Target<string, Money>[])[new() { Key = "x", Amount = Millions(5), Period = ReportingPeriod.HalfYear(2024, 1), Owner = "y", Kind = "z" }]).ToTable(Plain)),
            ("benchmark", Benchmark.AtLeast(Millions(3)).ToTable(Plain)),
            ("pipeline", Pipeline.ToTable(Plain)),
            ("conversion", Pipeline.Conversion(DealStage.Signed, DealStage.UnderConstruction).ToTable(Plain)),
            ("gap", Pipeline.SignedWithoutLand.ToTable(Plain)),
            ("waits", Pipeline.TimeIn(DealStage.Signed).ToTable(Plain)),
            ("deal total", Pipeline.Total.ToTable(Plain)),
            ("flows", Flows.ToTable(Plain)),
            ("net flows", NetFlows.ToTable(Plain)),
            ("cross", ByDistrict.ToTable(Plain)),
            ("quotients", Specialization.LocationQuotients(ByDistrict).ToTable(Plain)),
            ("rows", Specialization.OfRows(ByDistrict).ToTable(Plain)),
            ("columns", Specialization.OfColumns(ByDistrict).ToTable(Plain)),
            ("shift-share", shift.ToTable(Plain)),
            ("shift-share columns", shift.Columns.ToTable(Plain)),
            ("shift-share cells", shift.Cells.ToTable(Plain)),
            ("sizes", Sizes.ToTable(Plain)),
            ("cumulative sizes", Sizes.Cumulative.ToTable(Plain)),
            ("split", Split.Of(Millions(10), [Millions(6), Millions(3)], SplitKind.Partial).ToTable(Plain)),
            ("printed split", Split.Of(Figure<Money>.Parse("10亿元"), [Figure<Money>.Parse("6亿元")], SplitKind.Partition).ToTable(Plain)),
            ("theil", Concentration.TheilByGroup(SectorAmounts, row => row.Millions > 2000, row => (double)row.Millions).ToTable(Plain)),
            ("beta", Convergence.Beta([10, 20, 40], [15, 26, 44], years: 5).ToTable(Plain)),
            ("sigma", Convergence.Sigma(SectorAmounts, row => row.Millions > 2000 ? 2022 : 2023, row => (double)row.Millions).ToTable(Plain)),
            ("finding", Findings[0].Item2.ToTable(Plain)),
            ("findings", ((Finding[])[Findings[1].Item2, Audit.Sum([Figure<Money>.Parse("1亿元")], Figure<Money>.Parse("2亿元"))]).ToTable(Plain)),
            ("figures", Figures.ToTable(Plain)),
            ("observations", Observations.ToTable(Plain)),
            ("sum", Observations[..1].Sum().ToTable(Plain)),
            ("text findings", Audit.Text("Funds came to 10.38 billion yuan, of which 7.41 billion yuan, or 71.44 percent, went to industry.").ToTable(Plain)),
            ("mentions", FigureReader.Read("At 2.2 times, 36 projects of 10.38 billion yuan ($1.42 billion), up 24.1%, ranked second in 2023.").ToTable(Plain)),
        ];
    }

    /// <summary>Every chart, by what it shows.</summary>
    public IEnumerable<(string Name, Chart Chart)> Charts() =>
    [
        ("breakdown", BySector.ToChart(Titled("Planned investment by sector", "各行业计划投资额") with { KeyHeading = Word("Sector", "行业"), AmountHeading = Word("Planned investment", "计划投资额") })),
        ("growth-of-breakdown", BySector.GrowthFrom(LastYear).ToChart(Titled("Where the growth came from", "增长来自何处") with { KeyHeading = Word("Sector", "行业") })),
        ("cross-table", ByDistrict.ToChart(Titled("Investment by district and kind", "各区县分领域投资额") with { KeyHeading = Word("District", "区县"), ColumnKeyHeading = Word("Kind", "领域") })),
        ("cross-table-wide", Flows.Pairs.Rows.CrossTabulate(row => row.Key.From, row => $"{row.Key.To} {row.Count} {row.Amount.Amount}", row => row.Amount).ToChart(Titled("Many columns", "多列交叉表"))),
        ("ranking", Ranked.ToChart(Titled("Districts by investment", "各区县投资额排名") with { KeyHeading = Word("District", "区县") })),
        ("ranking-of-numbers", Districts.RankBy(name => (decimal)name.Length).ToChart(Titled("By the length of the name", "按名称长度"))),
        ("certain-ranks", Certain.ToChart(Titled("Ranks that the printed outputs allow", "按公布数据可能的位次") with { KeyHeading = Word("District", "区县") })),
        ("league", League.ToChart(Titled("Scorecard", "考核得分"), Card)),
        ("levels", Levels.ToChart(Titled("Gross domestic product", "地区生产总值") with { AmountHeading = Word("GDP", "地区生产总值") })),
        ("quarters", Quarters.ToChart(Titled("Investment by quarter", "分季度投资额"))),
        ("rates", Quarters.YearOverYear().ToChart(Titled("Growth on the same quarter a year before", "季度同比增速"))),
        ("gapped", Levels.MovingSums(2).ToChart(Titled("Sums of two years", "两年合计"))),
        ("targets", Comparison.ToChart(Plain)),
        ("pipeline", Pipeline.ToChart(Plain)),
        ("flows", Flows.ToChart(Titled("Where projects come from and go to", "项目来源地与承接地"))),
        ("net-flows", NetFlows.ToChart(Titled("Relative net flow", "相对净流入"))),
        ("quotients", Specialization.LocationQuotients(ByDistrict).ToChart(Titled("Location quotients", "区位商") with { AmountHeading = Word("Location quotient", "区位商") }, middle: 1)),
        ("sizes", Sizes.ToChart(Titled("Projects by size", "项目规模分布"))),
        ("lorenz", Deals.Select(deal => deal.PlannedInvestment).OfType<Money>().ToLorenzChart(Titled("How unequal are the projects?", "项目规模的不均等程度"))),
        ("lorenz-of-breakdown", BySector.ToLorenzChart(Plain)),
        ("figures", Figures.ToChart(Titled("Investment as printed", "公布的投资额及其可能范围") with { KeyHeading = Word("District", "区县") })),
        ("observations", Observations.ToChart(Plain)),
        ("audit", Findings.ToChart(Titled("Do the printed shares agree?", "公布的占比是否相符") with { AmountHeading = Word("Share", "占比"), KeyHeading = Word("Part", "分项") })),
        ("audit-numbered", Findings.Select(row => row.Item2).ToChart(Plain)),
    ];

    private static Money Millions(decimal millions) => Money.Yuan(millions, Magnitude.Million);

    private static Figure<Money> Output(int district) => new(Millions(DistrictAmounts[district].Sum()), district == 2 ? Bound.MoreThan : Bound.Exact, Millions(250));

    public CrossTable<string, string, Money> Cross(decimal factor) =>
        CrossTable.Of<string, string, Money>(
            Districts, Kinds, [.. DistrictAmounts.Select((row, i) => row.Select((millions, j) => Millions((millions * factor) + (factor < 1 ? i * j : 0))).ToArray())]);

    private DisplayOptions Titled(string english, string chineseTitle) => Plain with { Title = Word(english, chineseTitle), Citations = [Source] };

    private string Word(string english, string chineseWord) => chinese ? chineseWord : english;
}
