using System.Globalization;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Reading;
using IndustrialTransfer.Tests.Model;
using NodaTime;

namespace IndustrialTransfer.Tests.Conventions;

/// <summary>The text of a value is the same whatever the culture of the thread.</summary>
public sealed class CultureTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    private static readonly LocalDate Day = new(2024, 1, 31);

    private static readonly Finding Finding =
        Audit.Share(Figure<Money>.Parse("1234.5 yuan"), Figure<Money>.Parse("12345.6 yuan"), Figure<Percentage>.Parse("10000%"));

    private static readonly Scorecard<decimal> Card =
        Scorecard.Of([Criterion.Of("a", 0.5m, (decimal item) => new ItemCount(item), _ => new ItemCount(1)) with { Cap = Percentage.FromPercent(120.5m) }]);

    private static readonly Breakdown<decimal, Money> Industry = ((decimal[])[1.5m]).BreakDown(item => item, item => Money.Yuan(item));

    private static readonly Pipeline<Money> Pipeline =
        IndustrialTransfer.Analysis.Pipeline.On([ModelSamples.Deal with { StatusChanges = [], Milestones = [new Milestone(DealStage.Signed, Day)] }], Day, of: _ => Money.Yuan(-1.5m));

    private static readonly CrossTable<decimal, LocalDate, Money> Table =
        CrossTable.Of([1.5m, 2.5m], [Day, Day.PlusDays(1)], [[Money.Yuan(1.5m), Money.Yuan(2.5m)], [Money.Yuan(4.5m), Money.Yuan(0.5m)]]);

    private static readonly object[] Values =
    [
        new Money(-1234.5m, Currency.CNY),
        Percentage.FromPercent(-1234.5m),
        PercentagePoints.FromPoints(-1234.5m),
        LandArea.FromMu(-1234.5m),
        new ItemCount(-1234.5m),
        Currency.CNY,
        ReportingPeriod.Day(Day),
        Ranking.Reversed(-1234.5m),
        Figure<Money>.Parse("more than 1234.5 yuan"),
        Interval<decimal>.Parse("[-1234.5, 1234.5)"),
        new ExchangeRate(Currency.USD, Currency.CNY, 7.1m, Day),
        ModelSamples.Guangdong,
        ModelSamples.NewDistrict,
        ModelSamples.Zone,
        ModelSamples.Group,
        ModelSamples.Park,
        ModelSamples.Citation,
        ModelSamples.Deal,
        ModelSamples.Deal.Investor!,
        ModelSamples.Deal.Milestones[0],
        ModelSamples.Deal.Sectors[1],
        new DatedAmount(Day, Money.Yuan(-1234.5m)),
        new StatusChange(DealStatus.Terminated, Day, "the land was taken back"),
        new DealProblem(nameof(Deal.Land), LandArea.FromMu(1234.5m).ToString(), "is not above zero"),
        ModelSamples.Event,
        ModelSamples.Event.Participants[0],
        ModelSamples.Amount with { Citation = ModelSamples.Citation },
        ModelSamples.Dispatch,
        ((decimal[])[1.5m, 1.5m]).RankBy(item => item, TieRule.Fractional)[0],
        ((decimal[])[1.5m]).BreakDown(item => item, item => new ItemCount(item)).Rows[0],
        ((LocalDate[])[Day]).RankBy(day => day)[0],
        Ranking.Certain((decimal[])[1.5m], item => new Figure<ItemCount>(new ItemCount(item)))[0],
        new RankRange<LocalDate>(Day, 1, 2),
        ((LocalDate[])[Day]).BreakDown(day => day, _ => Money.Yuan(-1.5m)).Rows[0],
        .. FigureReader.Read("More than 1.5 billion yuan, 2.5 percent, 3.5 percentage points, 4.5 mu, 12 projects, 2.5 times and first in the province in 2024."),
        Audit.Text("Funds came to 10.38 billion yuan, of which 7.41 billion yuan, or 71.44 percent, went to industry.")[0],
        Finding,
        Finding.Explanations[0],
        Card.Criteria[0],
        Card.Rank([1.5m])[0],
        Card.Rank([1.5m]).Since(Card.Rank([1.5m]), item => item)[0],
        RelativeNetFlow.Between(Industry, Industry)[0],
        SizeClasses.Of((decimal[])[1.5m], item => new ItemCount(item), [new(1.5m)]).Cumulative[0],
        Split.Of(Money.Yuan(2.5m), [Money.Yuan(1.5m)], SplitKind.Partial),
        Split.Of(Figure<Money>.Parse("2.5 yuan"), [Figure<Money>.Parse("1.5 yuan")], SplitKind.Partial),
        Observations.Sum([ModelSamples.Amount]),
        Benchmark.AtLeast(Money.Yuan(-1.5m)),
        new Target<decimal, Money> { Key = 1.5m, Amount = Money.Yuan(1.5m), Period = ReportingPeriod.Day(Day), Owner = "city" },
        Target.Progress(Money.Yuan(-1.5m), Money.Yuan(2.5m), Percentage.FromPercent(1.5m)),
        ((decimal[])[1.5m]).BreakDown(item => item, item => new ItemCount(-item)).Against([new(1.5m, new ItemCount(2.5m))], default(Percentage)).Rows[0],
        Industry.GrowthFrom(Industry).Rows[0],
        Industry.GrowthFrom(Industry).Total,
        Pipeline.Stages[0],
        Pipeline.Total,
        Pipeline.Conversion(DealStage.Lead, DealStage.Signed),
        Pipeline.AgeIn(DealStage.Signed)[0],
        Table[1.5m, Day],
        Specialization.OfRows(Table)[0],
        Specialization.OfColumns(Table)[0],
        ShiftShare.Classic(Table, Table).Total!,
        Concentration.TheilByGroup((double[])[1, 2.5, 2.5], by: amount => amount, of: amount => amount).Groups[1],
        Convergence.Beta([1, 2, 4], [2, 3, 5], years: 1.5),
        new TableColumn("amount") { Decimals = 2 },
        new DisplayOptions { Title = "deals", Citations = [ModelSamples.Citation] },
        Convergence.Sigma((double[])[1.5, 2.5], year: _ => 2020, of: level => level).Years[0],
    ];

    [Fact]
    public void Each_value_has_the_same_text_under_every_culture()
    {
        Assert.Equal("1,5", TextUnder(German, 1.5m));
        Assert.All(Values, value => Assert.Equal(TextUnder(CultureInfo.InvariantCulture, value), TextUnder(German, value)));
    }

    [Fact]
    public void There_is_a_value_of_each_public_struct_and_record() => Assert.Empty(
        typeof(Money).Assembly.GetExportedTypes()
            .Where(type => (type.IsValueType && !type.IsEnum) || (!type.IsAbstract && type.GetMethod("<Clone>$") is not null))
            .Except(Values.Select(value => value.GetType()).Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type)));

    [Fact]
    public void Dates_and_halves_are_written_in_one_way()
    {
        Assert.Equal("1.5: 2.5 (0.5)", TextUnder(German, ((decimal[])[2.5m, 2.5m]).RankBy(_ => 0.5m, TieRule.Fractional)[0]));
        Assert.Equal("Sihui City Investment Promotion Center: Zhaoqing: Investment promotion continues (2024-01-31)", TextUnder(German, ModelSamples.Citation));
        Assert.Equal("a: b", new Citation { Publisher = "a", Title = "b" }.ToString());
    }

    [Fact]
    public void A_row_tells_its_key_amount_and_share()
    {
        var rows = ((string?[])["a", "b", null]).BreakDown(key => key, key => Money.Yuan(key == "a" ? 1.5m : 2.25m)).Rows;
        Assert.Equal(["a: CNY 1.5 (25%)", "b: CNY 2.25 (37.5%)", ": CNY 2.25 (37.5%)"], rows.Select(row => TextUnder(German, row)));
        Assert.Equal("1.5: 0", TextUnder(German, ((decimal[])[1.5m]).BreakDown(key => key, _ => default(ItemCount)).Rows[0]));
    }

    private static string TextUnder(CultureInfo culture, object value)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return value.ToString()!;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
