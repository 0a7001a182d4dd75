using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using NodaTime;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class TargetComparisonTests
{
    // Panzhihua municipal government, investment promotion in the first ten months of 2006 (tz.panzhihua.gov.cn, 2007-10-05): funds in place by origin.
    private static readonly (string Origin, Money? Amount)[] Funds =
    [
        ("other provinces", Money.Parse("412678万元")),
        ("elsewhere in the province", Money.Parse("176031万元")),
        ("inside the city", Money.Parse("416427万元")),
    ];

    private static readonly Dictionary<string, Money> OfTheCity = new()
    {
        ["other provinces"] = Money.Parse("25亿元"),
        ["elsewhere in the province"] = Money.Parse("25亿元"),
        ["inside the city"] = Money.Parse("30亿元"),
    };

    private static readonly ReportingPeriod ToOctober = ReportingPeriod.YearToDate(2006, 10);

    private static Breakdown<string, Money> ByOrigin => Funds.BreakDown(by: f => f.Origin, of: f => f.Amount);

    [Fact]
    public void Completions_by_origin_and_in_all_are_as_published()
    {
        var comparison = ByOrigin.Against(OfTheCity, ToOctober);

        Assert.Equal(
            [("other provinces", 165.07m, 81.74m), ("elsewhere in the province", 70.41m, -12.92m), ("inside the city", 138.81m, 55.48m)],
            comparison.Rows.Select(row => (row.Key, row.Completion!.Value.Round(2).Percent, row.Lead!.Value.Round(2).Points)));
        Assert.Equal((125.64m, 42.31m), (comparison.Total!.Completion.Round(2).Percent, comparison.Total.Lead.Round(2).Points));
        Assert.Equal((Money.Parse("1005136万元"), Money.Parse("80亿元")), (comparison.Total.Actual, comparison.Total.Target));
        Assert.Equal(Money.Parse("73969万元"), comparison["elsewhere in the province"].Remaining);
        Assert.Equal(Money.Parse("36984.5万元"), comparison["elsewhere in the province"].Progress!.RequiredPace);
        Assert.Equal((ReportingPeriod.Year(2006), null, null), (comparison.Period, comparison.Owner, comparison.Kind));
        Assert.Equal(
            "elsewhere in the province: CNY 1760310000 of CNY 2500000000 (70.4124%, -12.92093333333333333333333333pp)",
            comparison["elsewhere in the province"].ToString());
    }

    // The province's target is printed as 83253 万元, and what it is completed by as 495.69 %, 412.36 points ahead.
    [Fact]
    public void One_amount_may_face_the_targets_of_two_owners()
    {
        Target<string, Money>[] targets =
        [
            .. OfTheCity.Select(target => new Target<string, Money> { Key = target.Key, Amount = target.Value, Period = ReportingPeriod.Year(2006), Owner = "city" }),
            new() { Key = "other provinces", Amount = Money.Parse("83253万元"), Period = ReportingPeriod.Year(2006), Owner = "province", Kind = "assessed" },
        ];
        var comparisons = ByOrigin.Against(targets, new LocalDate(2006, 10, 31));

        Assert.Equal([("city", null), ("province", "assessed")], comparisons.Select(each => (each.Owner, each.Kind)));
        Assert.Equal(ByOrigin.Against(OfTheCity, ToOctober).Rows, comparisons[0].Rows);
        var ofTheProvince = comparisons[1];
        Assert.Equal(3, ofTheProvince.Rows.Count);
        Assert.Equal((495.69m, 412.36m), (ofTheProvince["other provinces"].Completion!.Value.Round(2).Percent, ofTheProvince["other provinces"].Lead!.Value.Round(2).Points));
        Assert.Equal(ofTheProvince["other provinces"].Progress, ofTheProvince.Total);
        Assert.Equal(Money.Parse("592458万元"), ofTheProvince.Untargeted);
        Assert.Equal(ReportingPeriod.Year(2006), ofTheProvince.Period);
        Assert.Null(ofTheProvince["inside the city"].Target);
    }

    [Fact]
    public void A_key_without_items_has_done_nothing_and_one_without_target_stays_without()
    {
        (string City, Money? Amount)[] items = [("a", Money.Yuan(30)), ("b", Money.Yuan(5)), ("b", null)];
        var comparison = items.BreakDown(i => i.City, i => i.Amount).Against([new("c", Money.Yuan(40)), new("a", Money.Yuan(60))], Percentage.FromPercent(25));

        Assert.Equal(["a", "b", "c"], comparison.Rows.Select(row => row.Key));
        var (a, b, c) = (comparison["a"], comparison["b"], comparison["c"]);
        Assert.Equal((1, 0, Money.Yuan(30), Money.Yuan(60), 50m, 25m, Money.Yuan(30)), (a.Count, a.UnknownCount, a.Actual, a.Target, a.Completion!.Value.Percent, a.Lead!.Value.Points, a.Remaining));
        Assert.Equal((2, 1, Money.Yuan(5)), (b.Count, b.UnknownCount, b.Actual));
        Assert.Equal((null, null, null, null, null), (b.Target, b.Completion, b.Lead, b.Remaining, b.Progress));
        Assert.Equal((0, 0, default(Money), 0m, -25m, Money.Yuan(40)), (c.Count, c.UnknownCount, c.Actual, c.Completion!.Value.Percent, c.Lead!.Value.Points, c.Remaining));
        Assert.Equal((Money.Yuan(30), Money.Yuan(100), 30m, 5m), (comparison.Total!.Actual, comparison.Total.Target, comparison.Total.Completion.Percent, comparison.Total.Lead.Points));
        Assert.Equal(Money.Yuan(5), comparison.Untargeted);
        Assert.Equal("b: CNY 5", b.ToString());
    }

    [Fact]
    public void A_target_that_is_not_above_zero_has_no_completion_and_counts_in_the_total()
    {
        (string City, Money Amount)[] items = [("a", Money.Yuan(30)), ("b", Money.Yuan(5))];
        var comparison = items.BreakDown(i => i.City, i => i.Amount).Against([new("a", Money.Yuan(0)), new("b", Money.Yuan(50))], Percentage.FromPercent(25));

        Assert.Equal((Money.Yuan(0), null, null, Money.Yuan(-30)), (comparison["a"].Target, comparison["a"].Completion, comparison["a"].Lead, comparison["a"].Remaining));
        Assert.Equal("a: CNY 30 of CNY 0", comparison["a"].ToString());
        Assert.Equal(70m, comparison.Total!.Completion.Percent);
        Assert.Null(items.BreakDown(i => i.City, i => i.Amount).Against([new("a", Money.Yuan(0))], Percentage.FromPercent(25)).Total);
        Assert.Null(items.BreakDown(i => i.City, i => i.Amount).Against([new("a", Money.Yuan(-1))], Percentage.FromPercent(25)).Total);
    }

    [Fact]
    public void Null_is_a_key_like_any_other()
    {
        (string? City, Money Amount)[] items = [(null, Money.Yuan(30))];
        var comparison = items.BreakDown(i => i.City, i => i.Amount).Against([new(null, Money.Yuan(60))], Percentage.FromPercent(25));

        Assert.Equal(50m, comparison[null].Completion!.Value.Percent);
        Assert.Single(comparison.Rows);
    }

    [Fact]
    public void Without_targets_nothing_is_compared()
    {
        var comparison = ByOrigin.Against([], ToOctober);

        Assert.Equal((3, null, ByOrigin.Total), (comparison.Rows.Count, comparison.Total, comparison.Untargeted));
        Assert.Empty(ByOrigin.Against([], new LocalDate(2006, 10, 31)));
        Assert.Empty(Array.Empty<int>().BreakDown(i => i, i => new ItemCount(i)).Against([], ToOctober).Rows);
    }

    [Fact]
    public void A_key_that_neither_has_is_not_found()
    {
        var comparison = ByOrigin.Against(OfTheCity, ToOctober);

        Assert.Equal("There is no row of the key abroad.", Assert.Throws<KeyNotFoundException>(() => comparison["abroad"]).Message);
        Assert.False(comparison.TryGet("abroad", out var row));
        Assert.Null(row);
        Assert.True(comparison.TryGet("inside the city", out row));
        Assert.Same(comparison.Rows[2], row);
    }

    [Fact]
    public void Two_targets_of_one_set_for_a_key_are_refused()
    {
        var fault = Assert.Throws<ArgumentException>("targets", () => ByOrigin.Against([new("x", Money.Yuan(1)), new("x", Money.Yuan(1))], ToOctober));
        Assert.StartsWith("The key x has two targets of one owner, kind and period: CNY 1 and CNY 1.", fault.Message, StringComparison.Ordinal);

        Target<string?, Money> target = new() { Key = null, Amount = Money.Yuan(1), Period = ReportingPeriod.Year(2006) };
        fault = Assert.Throws<ArgumentException>(
            "targets", () => Funds.BreakDown<(string, Money?), string?, Money>(f => f.Item1, f => f.Item2).Against([target, target with { Amount = Money.Yuan(2) }], new LocalDate(2006, 10, 31)));
        Assert.StartsWith("The key null has two targets of one owner, kind and period: CNY 1 and CNY 2.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        Assert.Throws<ArgumentNullException>("targets", () => ByOrigin.Against((Dictionary<string, Money>)null!, Percentage.FromPercent(1)));
        Assert.Throws<ArgumentNullException>("targets", () => ByOrigin.Against((Dictionary<string, Money>)null!, ToOctober));
        Assert.Throws<ArgumentNullException>("targets", () => ByOrigin.Against(null!, new LocalDate(2006, 10, 31)));
        Assert.StartsWith(
            "A target is null.", Assert.Throws<ArgumentException>("targets", () => ByOrigin.Against([null!], new LocalDate(2006, 10, 31))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("period", () => ByOrigin.Against(OfTheCity, ReportingPeriod.Month(2006, 10)));
        Target<string, Money> target = new() { Key = "x", Amount = Money.Yuan(1), Period = ReportingPeriod.Year(2006) };
        Assert.Throws<ArgumentException>("asOf", () => ByOrigin.Against([target], new LocalDate(1445, 9, 1, CalendarSystem.UmAlQura)));
        Assert.Throws<ArgumentException>("Owner", () => target with { Owner = " " });
        Assert.Throws<ArgumentException>("Kind", () => target with { Kind = "" });
    }

    [Fact]
    public void Targets_in_another_currency_are_refused_whether_their_key_has_items_or_not()
    {
        Assert.Throws<CurrencyMismatchException>(() => ByOrigin.Against([new("inside the city", new Money(1, Currency.USD))], ToOctober));
        Assert.Throws<CurrencyMismatchException>(() => ByOrigin.Against([new("abroad", new Money(1, Currency.USD))], ToOctober));
        Assert.Throws<CurrencyMismatchException>(() => ByOrigin.Against([new("abroad", new Money(0, Currency.USD))], ToOctober));
        Assert.Throws<CurrencyMismatchException>(() => ByOrigin.Against([new("abroad", new Money(1, Currency.USD)), new("inside the city", Money.Yuan(1))], ToOctober));
    }

    [Fact]
    public void Land_and_counts_have_targets_too()
    {
        string[] projects = ["a", "a", "b"];
        var comparison = projects.BreakDown(p => p, _ => new ItemCount(1)).Against([new("a", new ItemCount(8)), new("b", new ItemCount(4))], ReportingPeriod.Quarter(2024, 1));

        Assert.Equal((25m, 0m, new ItemCount(1)), (comparison.Total!.Completion.Percent, comparison.Total.Lead.Points, comparison.Total.RequiredPace));
    }

    [Fact]
    public void A_target_tells_its_key_amount_and_period_and_whose_it_is()
    {
        Target<string, Money> target = new() { Key = "a", Amount = Money.Yuan(75), Period = ReportingPeriod.Year(2024) };

        Assert.Equal(
            ["a: CNY 75 in 2024", "a: CNY 75 in 2024, city", "a: CNY 75 in 2024, assessed", "a: CNY 75 in 2024, city, assessed"],
            [
                target.ToString(), (target with { Owner = "city" }).ToString(), (target with { Kind = "assessed" }).ToString(),
                (target with { Owner = "city", Kind = "assessed" }).ToString(),
            ]);
    }
}
