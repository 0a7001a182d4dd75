using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>The five dispatches of the casebook, audited.</summary>
public sealed class AuditCasebookTests
{
    // Dispatch 2: Guiyang HIDZ, 2024-01-31.
    [Fact]
    public void The_share_of_industry_is_possible_and_no_fault_explains_it_but_another_whole()
    {
        var finding = Audit.Share(Yuan("7.41 billion yuan"), Yuan("10.38 billion yuan"), Percent("71.44%"));

        Assert.Equal(Verdict.Possible, finding.Verdict);
        Assert.Equal(71.39m, finding.Recomputed.Round(2).Percent);
        Assert.Equal((71.30m, 71.47m), (finding.Computed.Lower!.Value.Round(2).Percent, finding.Computed.Upper!.Value.Round(2).Percent));
        Assert.Equal((71.435m, 71.445m), (finding.StatedInterval.Lower!.Value.Percent, finding.StatedInterval.Upper!.Value.Percent));
        Assert.Equal(
            "The share of 7.41 billion yuan in 10.38 billion yuan is 71.3873 percent, not 71.44 percent; unrounded, the figures allow any result from 71.3048 percent to 71.4699 percent.",
            finding.Why);
        var explanation = Assert.Single(finding.Explanations);
        Assert.Equal((ExplanationKind.OtherBase, 10_372_000_000m), (explanation.Kind, explanation.Number));
        Assert.Equal("A whole of 10.372 billion yuan gives the print.", explanation.ToString());
    }

    // Dispatch 2: 10.38 billion yuan ($1.42 billion); 10.38 ÷ 1.42 = 7.3099.
    [Fact]
    public void The_conversion_of_the_funds_fits_a_rate_of_7_31()
    {
        var (yuan, dollars) = (Yuan("10.38 billion yuan"), Yuan("$1.42 billion"));
        Assert.Equal(Verdict.Agrees, Audit.Conversion(yuan, ExchangeRate.Parse("USD/CNY 7.31"), dollars).Verdict);
        Assert.Equal(Verdict.Agrees, Audit.Conversion(dollars, ExchangeRate.Parse("USD/CNY 7.31"), yuan).Verdict);

        var at7 = Audit.Conversion(yuan, ExchangeRate.Parse("USD/CNY 7.10"), dollars);
        Assert.Equal(Verdict.Impossible, at7.Verdict);
        Assert.Equal(7.3m, Assert.Single(at7.Explanations).Number);
        Assert.Equal(Verdict.Possible, Audit.Conversion(yuan, ExchangeRate.Parse("USD/CNY 7.10"), dollars, Percentage.FromPercent(3)).Verdict);
    }

    // Dispatch 1: Gui'an New Area, 2024-05-08.
    [Fact]
    public void The_growth_of_output_fits_the_base_that_it_implies()
    {
        Assert.Equal(Verdict.Agrees, Audit.Growth(Yuan("18.45 billion yuan"), Yuan("22.9 billion yuan"), Percent("24.1%")).Verdict);
        Assert.Equal(Verdict.Possible, Audit.Growth(Yuan("18.5 billion yuan"), Yuan("22.9 billion yuan"), Percent("24.1%")).Verdict);
        Assert.Equal(Verdict.Impossible, Audit.Growth(Yuan("18.6 billion yuan"), Yuan("22.9 billion yuan"), Percent("24.1%")).Verdict);
    }

    // Dispatch 3: Zhaoqing cluster, 2024-08-06; every figure is approximate.
    [Fact]
    public void Investment_per_mu_is_explained_when_it_was_printed_per_hectare()
    {
        var (investment, land) = (Yuan("approximately RMB 7.635 billion"), Figure<LandArea>.Parse("approximately 1,355 mu"));
        Assert.Equal(Verdict.Agrees, Audit.Intensity(investment, land, Yuan("5.635 million yuan")).Verdict);
        Assert.Equal(Verdict.Agrees, Audit.Intensity(investment, land, Yuan("84.52 million yuan"), LandArea.FromHectares(1)).Verdict);

        var mistaken = Audit.Intensity(investment, land, Yuan("84.52 million yuan"));
        Assert.Equal(Verdict.Undetermined, mistaken.Verdict);
        Assert.Equal((ExplanationKind.UnitMistaken, 15m), (mistaken.Explanations[0].Kind, mistaken.Explanations[0].Number));
        Assert.Equal(Verdict.Agrees, Audit.Conversion(land, Figure<LandArea>.Parse("90.33 hectares")).Verdict);
        Assert.Equal(Verdict.Agrees, Audit.Average(investment, new Figure<ItemCount>(new ItemCount(23)), Yuan("331.96 million yuan")).Verdict);
    }

    // Dispatch 4: matchmaking activities, 2024-10-27.
    [Fact]
    public void Which_event_was_larger_by_value_is_open_and_by_projects_it_is_not()
    {
        (string Name, Figure<Money> Value, int Projects)[] events =
            [("Gansu", Yuan("more than 300 billion yuan"), 195), ("Heilongjiang", Yuan("exceeding 250 billion yuan"), 172)];

        Assert.Equal(Verdict.Undetermined, Audit.Rank(events, each => each.Value, events[0], 1).Verdict);
        Assert.Equal(Verdict.Agrees, Audit.Rank(events, each => new Figure<ItemCount>(new ItemCount(each.Projects)), events[0], 1).Verdict);
        Assert.Equal(Verdict.Impossible, Audit.Rank(events, each => new Figure<ItemCount>(new ItemCount(each.Projects)), events[1], 1).Verdict);
        Assert.Equal(
            Verdict.Undetermined, Audit.Average(events[0].Value, new Figure<ItemCount>(new ItemCount(195)), Yuan("1.54 billion yuan")).Verdict);
        Assert.Equal(
            Verdict.Impossible, Audit.Average(events[0].Value, new Figure<ItemCount>(new ItemCount(195)), Yuan("1.45 billion yuan")).Verdict);
    }

    // Dispatch 5: Zhaoqing, 2024-01-31: "more than 100 billion" in January 2024, beside 101.1 billion in the whole of 2023.
    [Fact]
    public void The_investment_of_one_month_is_not_of_the_order_of_the_year_before_and_ten_billion_would_be()
    {
        var month = new Figure<Money>(Money.Parse("101.1 billion yuan") / 12m, Bound.Exact, Money.Yuan(0.01m, Magnitude.Billion));
        var finding = Audit.Magnitude([month], Yuan("more than 100 billion yuan"));

        Assert.Equal(Verdict.Impossible, finding.Verdict);
        Assert.Equal((ExplanationKind.ScaleSlipped, 10m), (Assert.Single(finding.Explanations).Kind, finding.Explanations[0].Number));
        Assert.Equal(
            "The print is 10 times too large, as between 亿 and billion: it would be 10 billion yuan.", finding.Explanations[0].Text);
        Assert.Equal(Verdict.Undetermined, Audit.Magnitude([month], Yuan("more than 10 billion yuan")).Verdict);
        Assert.Equal(Verdict.Agrees, Audit.Magnitude([month], Yuan("10.0 billion yuan")).Verdict);
    }

    // Dispatch 5: 29 of 422 projects; 101.1 billion "doubled".
    [Fact]
    public void Projects_of_2023()
    {
        Assert.Equal(
            Verdict.Agrees,
            Audit.Share(new Figure<ItemCount>(new ItemCount(29)), new Figure<ItemCount>(new ItemCount(422)), Percent("6.87%")).Verdict);
        Assert.Equal(Verdict.Agrees, Audit.Growth(Yuan("50.55 billion yuan"), Yuan("101.1 billion yuan"), Percent("100%")).Verdict);
        Assert.Equal(
            Verdict.Undetermined,
            Audit.Share(Figure<ItemCount>.Parse("170"), Figure<ItemCount>.Parse("422"), Percent("more than 40 percent")).Verdict);
    }

    private static Figure<Money> Yuan(string text) => Figure<Money>.Parse(text);

    private static Figure<Percentage> Percent(string text) => Figure<Percentage>.Parse(text);
}
