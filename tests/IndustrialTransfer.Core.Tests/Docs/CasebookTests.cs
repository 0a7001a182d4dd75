using System.Text.Json;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>The files of docs/casebook hold what the five dispatches state.</summary>
public sealed class CasebookTests
{
    public static TheoryData<string, string, Money, decimal, Bound> Amounts => new()
    {
        { "1-guian-new-area.json", "GDP", Money.Yuan(22.9m, Magnitude.Billion), 0.1m, Bound.Exact },
        { "2-guiyang-hidz.json", "funds introduced", Money.Yuan(10.38m, Magnitude.Billion), 0.01m, Bound.Exact },
        { "3-zhaoqing-cluster.json", "planned investment", Money.Yuan(7.635m, Magnitude.Billion), 0.001m, Bound.About },
        { "3-zhaoqing-cluster.json", "annual output value", Money.Yuan(8.915m, Magnitude.Billion), 0.001m, Bound.About },
        { "3-zhaoqing-cluster.json", "annual tax revenue", Money.Yuan(445m, Magnitude.Million), 0.001m, Bound.About },
        { "5-zhaoqing-good-start.json", "planned investment", new Money(100m, Magnitude.Billion, Currency.XXX), 1m, Bound.MoreThan },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void An_amount_stands_in_the_file_as_printed(string file, string indicator, Money value, decimal stepInBillions, Bound bound)
    {
        var observation = Read(file).Amounts.First(each => each.Indicator == indicator);
        Assert.Equal(new Figure<Money>(value, bound, new Money(stepInBillions, Magnitude.Billion, value.Currency)), observation.Figure);
    }

    [Fact]
    public void Every_file_reads_and_every_figure_has_its_citation()
    {
        var dispatches = Files().Select(Read).ToList();
        Assert.Equal(5, dispatches.Count);
        Assert.All(dispatches, dispatch =>
        {
            Assert.NotNull(dispatch.Citation.Date);
            Assert.All(dispatch.Amounts, each => Assert.Equal(dispatch.Citation, each.Citation));
            Assert.All(dispatch.Percentages, each => Assert.Equal(dispatch.Citation, each.Citation));
            Assert.All(dispatch.Areas, each => Assert.Equal(dispatch.Citation, each.Citation));
            Assert.All(dispatch.Counts, each => Assert.Equal(dispatch.Citation, each.Citation));
        });
    }

    [Fact]
    public void Every_file_reads_back_from_what_the_library_writes_and_computes_the_same()
    {
        foreach (var dispatch in Files().Select(Read))
        {
            var back = JsonSerializer.Deserialize<Dispatch>(JsonSerializer.Serialize(dispatch))!;
            Assert.Equal(dispatch, back);
            foreach (var (amount, again) in dispatch.Amounts.Zip(back.Amounts))
            {
                Assert.Equal(amount.Figure.Interval, again.Figure.Interval);
                Assert.Equal(amount.Figure.Value * 2m, again.Figure.Value + again.Figure.Value);
            }
        }
    }

    [Fact]
    public void What_the_files_state_gives_what_the_casebook_derives()
    {
        var guian = Read("1-guian-new-area.json");
        var gdp2022 = Growth.ImpliedBase(guian.Amounts[0].Figure.Value, guian.Percentages[0].Figure.Value);
        Assert.Equal(Money.Yuan(18.453m, Magnitude.Billion), Money.Yuan(decimal.Round(gdp2022.Amount / 1e9m, 3), Magnitude.Billion));

        var hidz = Read("2-guiyang-hidz.json");
        Assert.Equal(Percentage.FromPercent(71.387m), Share.Of(hidz.Amounts[2].Figure.Value, hidz.Amounts[0].Figure.Value).Round(3));
        Assert.Equal(Currency.USD, hidz.Amounts[1].Figure.Value.Currency);
        Assert.Equal(7.310m, decimal.Round(ExchangeRate.Implied(hidz.Amounts[1].Figure.Value, hidz.Amounts[0].Figure.Value).Rate, 3));

        var cluster = Read("3-zhaoqing-cluster.json");
        Assert.Equal(90.33m, decimal.Round(cluster.Areas[0].Figure.Value.Hectares, 2));
        Assert.Equal(new ItemCount(23), cluster.Counts[0].Figure.Value);
    }

    [Fact]
    public void Events_and_deals_stand_in_the_files()
    {
        var gansu = Read("4-matchmaking-activities.json").Events[0];
        Assert.Equal(["more than CNY 300000000000", "USD 40980000000"], gansu.PlannedInvestment.Select(each => each.ToString().Split(',')[0]));
        Assert.Equal(new ItemCount(195), gansu.Projects!.Value.Value);
        Assert.Equal(EconomicRegion.West, ((Region)gansu.To!).EconomicRegion);

        var deals = Read("5-zhaoqing-good-start.json").Deals;
        Assert.Equal(DealStage.Signed, deals[0].StageOn(new NodaTime.LocalDate(2024, 1, 30)));
        Assert.Equal(DealStage.UnderConstruction, deals[1].StageOn(new NodaTime.LocalDate(2024, 1, 30)));
        Assert.Equal(8, ((NewArea)Read("1-guian-new-area.json").Place!).ApprovalOrder);
    }

    [Fact]
    public void Places_of_the_files_are_those_of_the_gazetteer()
    {
        var guian = Read("1-guian-new-area.json").Events[0];
        Assert.Same(Gazetteer.China.FindRegion("Shanghai"), guian.Place);
        Assert.Equal(Gazetteer.China.FindGroup("Yangtze River Delta").Members, ((PlaceGroup)guian.From!).Members);
        Assert.Equal(Gazetteer.China.FindZone("Guiyang HIDZ").Within, Read("2-guiyang-hidz.json").Place!.Within);

        var cluster = Read("3-zhaoqing-cluster.json");
        Assert.Equal(Gazetteer.China.FindGroup("Zhaoqing New District together with Dinghu District"), cluster.Place);
        Assert.Equal(Gazetteer.China.FindZone("Guangdong (Zhaoqing) Large Industrial Cluster"), cluster.Deals[0].Host);
    }

    [Fact]
    public void Whole_counts_are_exact_and_qualified_ones_keep_their_bound()
    {
        var counts = Read("5-zhaoqing-good-start.json").Counts;
        Assert.Equal(
            ["12", "60", "more than 80", "131", "more than 50", "422", "29", "16"],
            counts.Select(each => each.Figure.ToString()));
    }

    private static IEnumerable<string> Files() => Directory.GetFiles(Repository.PathTo("docs", "casebook"), "*.json").Select(path => Path.GetFileName(path));

    private static Dispatch Read(string file) => JsonSerializer.Deserialize(
        File.ReadAllText(Repository.PathTo("docs", "casebook", file)), IndustrialTransferJsonContext.Default.Dispatch)!;
}
