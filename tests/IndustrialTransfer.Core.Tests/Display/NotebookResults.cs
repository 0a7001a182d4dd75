using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Reading;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Display;

/// <summary>A result of every kind as a cell of a notebook would end with it, and what it is to be shown as.</summary>
internal static class NotebookResults
{
    private static readonly ResultSamples Samples = new(TextContract.English, chinese: false);

    private static Money Ten => Money.Yuan(10, Magnitude.Million);

    public static Dictionary<string, (object Result, Table? Table, Chart? Chart)> All { get; } = Amounts().Concat(Structures()).Concat(Texts())
        .ToDictionary(result => result.Name, result => (result.Result, result.Table, result.Chart));

    private static IEnumerable<(string Name, object Result, Table? Table, Chart? Chart)> Amounts()
    {
        var growth = Samples.BySector.GrowthFrom(Samples.BySector);
        var conversion = Samples.Pipeline.Conversion(IndustrialTransfer.Model.DealStage.Signed, IndustrialTransfer.Model.DealStage.Completed);
        var progress = Target.Progress(Ten, Ten * 2m, ReportingPeriod.YearToDate(2024, 6));
        Target<string, Money>[] targets = [new() { Key = "x", Amount = Ten, Period = ReportingPeriod.HalfYear(2024, 1) }];
        var byKindOfKey = Samples.Projects.BreakDown(project => new { project.Sector, IsKnown = project.Amount is not null }, project => project.Amount);
        var numbers = Samples.Districts.RankBy(name => (decimal)name.Length);
        return
        [
            ("breakdown", Samples.BySector, Samples.BySector.ToTable(), Samples.BySector.ToChart()),
            ("breakdown by a key without a name", byKindOfKey, byKindOfKey.ToTable(), byKindOfKey.ToChart()),
            ("growth", growth, growth.ToTable(), growth.ToChart()),
            ("total growth", growth.Total, growth.Total.ToTable(), null),
            ("ranking", Samples.Ranked, Samples.Ranked.ToTable(), Samples.Ranked.ToChart()),
            ("top of a ranking", Samples.Ranked.Top(2), Samples.Ranked.Top(2).ToTable(), Samples.Ranked.Top(2).ToChart()),
            ("ranking of numbers", numbers, numbers.ToTable(), numbers.ToChart()),
            ("certain ranks", Samples.Certain, Samples.Certain.ToTable(), Samples.Certain.ToChart()),
            ("league", Samples.League, Samples.League.ToTable(), Samples.League.ToChart()),
            ("card", Samples.Card, Samples.Card.ToTable(), null),
            ("levels", Samples.Levels, Samples.Levels.ToTable(), Samples.Levels.ToChart()),
            ("gapped", Samples.Levels.MovingSums(2), Samples.Levels.MovingSums(2).ToTable(), Samples.Levels.MovingSums(2).ToChart()),
            ("rates", Samples.Levels.YearOverYear(), Samples.Levels.YearOverYear().ToTable(), Samples.Levels.YearOverYear().ToChart()),
            ("comparison", Samples.Comparison, Samples.Comparison.ToTable(), Samples.Comparison.ToChart()),
            ("progress", progress, progress.ToTable(), null),
            ("targets", targets, targets.ToTable(), null),
            ("benchmark", Benchmark.AtLeast(Ten), Benchmark.AtLeast(Ten).ToTable(), null),
            ("pipeline", Samples.Pipeline, Samples.Pipeline.ToTable(), Samples.Pipeline.ToChart()),
            ("conversion", conversion, conversion.ToTable(), null),
            ("conversions", new[] { conversion }, new[] { conversion }.ToTable(), null),
            ("gap", Samples.Pipeline.SignedWithoutLand, Samples.Pipeline.SignedWithoutLand.ToTable(), null),
            ("waits", Samples.Pipeline.TimeIn(IndustrialTransfer.Model.DealStage.Signed), Samples.Pipeline.TimeIn(IndustrialTransfer.Model.DealStage.Signed).ToTable(), null),
            ("deal total", Samples.Pipeline.Total, Samples.Pipeline.Total.ToTable(), null),
            ("flows", Samples.Flows, Samples.Flows.ToTable(), Samples.Flows.ToChart()),
            ("net flows", Samples.NetFlows, Samples.NetFlows.ToTable(), Samples.NetFlows.ToChart()),
        ];
    }

    private static IEnumerable<(string Name, object Result, Table? Table, Chart? Chart)> Structures()
    {
        var quotients = Specialization.LocationQuotients(Samples.ByDistrict);
        var (rows, columns) = (Specialization.OfRows(Samples.ByDistrict), Specialization.OfColumns(Samples.ByDistrict));
        var shift = ShiftShare.EstebanMarquillas(Samples.ByDistrict, Samples.ByDistrict);
        var theil = Concentration.TheilByGroup([1, 2, 3], number => number > 1, number => (double)number);
        var beta = Convergence.Beta([10, 20, 40], [15, 26, 44], years: 5);
        var sigma = Convergence.Sigma([1, 2, 3, 5], number => number > 2 ? 2023 : 2022, number => (double)number);
        var split = Split.Of(Ten, [Ten / 2m], SplitKind.Partial);
        var printed = Split.Of(Figure<Money>.Parse("10亿元"), [Figure<Money>.Parse("6亿元")], SplitKind.Partition);
        return
        [
            ("cross", Samples.ByDistrict, Samples.ByDistrict.ToTable(), Samples.ByDistrict.ToChart()),
            ("quotients", quotients, quotients.ToTable(), quotients.ToChart()),
            ("rows", rows, rows.ToTable(), null),
            ("columns", columns, columns.ToTable(), null),
            ("shift-share", shift, shift.ToTable(), null),
            ("shift-share columns", shift.Columns, shift.Columns.ToTable(), null),
            ("shift-share cells", shift.Cells, shift.Cells.ToTable(), null),
            ("sizes", Samples.Sizes, Samples.Sizes.ToTable(), Samples.Sizes.ToChart()),
            ("cumulative sizes", Samples.Sizes.Cumulative, Samples.Sizes.Cumulative.ToTable(), null),
            ("split", split, split.ToTable(), null),
            ("printed split", printed, printed.ToTable(), null),
            ("theil", theil, theil.ToTable(), null),
            ("beta", beta, beta.ToTable(), null),
            ("sigma", sigma, sigma.ToTable(), null),
        ];
    }

    private static IEnumerable<(string Name, object Result, Table? Table, Chart? Chart)> Texts()
    {
        var findings = Samples.Findings.Select(row => row.Item2).ToList();
        Finding[] mixed = [findings[0], Audit.Sum([Figure<Money>.Parse("1亿元")], Figure<Money>.Parse("2亿元"))];
        var text = Audit.Text("Funds came to 10.38 billion yuan, of which 7.41 billion yuan, or 71.44 percent, went to industry.");
        var mentions = FigureReader.Read("36 projects of 10.38 billion yuan ($1.42 billion), up 24.1%.");
        return
        [
            ("finding", findings[0], findings[0].ToTable(), null),
            ("findings", findings, findings.ToTable(), findings.ToChart()),
            ("findings of different quantities", mixed, mixed.ToTable(), null),
            ("named findings", Samples.Findings, null, Samples.Findings.ToChart()),
            ("figures", Samples.Figures, Samples.Figures.ToTable(), Samples.Figures.ToChart()),
            ("observations", Samples.Observations, Samples.Observations.ToTable(), Samples.Observations.ToChart()),
            ("observations as they come", Samples.Observations.Where(_ => true), Samples.Observations.ToTable(), Samples.Observations.ToChart()),
            ("sum", Samples.Observations[..1].Sum(), Samples.Observations[..1].Sum().ToTable(), null),
            ("text findings", text, text.ToTable(), null),
            ("mentions", mentions, mentions.ToTable(), null),
            ("mentions of money", mentions.OfType<MoneyMention>().ToList(), mentions.OfType<MoneyMention>().ToTable(), null),
        ];
    }
}
