using System.Globalization;
using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What single audits do beyond the laws of all: counts, ranks, magnitudes, faults of their own, and what they refuse.</summary>
[Properties(Arbitrary = [typeof(AuditGenerators)])]
public sealed class AuditTests
{
    [Fact]
    public void A_finding_is_a_sentence_whatever_figure_it_begins_with()
    {
        var finding = Audit.Conversion(Yuan("about 10.38 billion yuan"), ExchangeRate.Parse("USD/CNY 7.31"), Yuan("$1.42 billion"));

        Assert.Equal("About 10.38 billion yuan at USD/CNY 7.31 is 1.42 billion US dollars, as printed: 1.42 billion US dollars.", finding.Why);
    }

    [Fact]
    public void A_verdict_is_open_until_there_is_one() => Assert.Equal(Verdict.Undetermined, default);

    [Property(MaxTest = 300)]
    public void A_count_has_a_growth_rate_exactly_if_a_whole_base_gives_it(uint current, int tenths)
    {
        var (now, rate) = ((int)(current % 400) + 1, tenths % 2000 / 10m);
        if (rate > -100 && Growth.ImpliedBase(now, Percentage.FromPercent(rate)) >= 0.5m)
        {
            var finding = Audit.ImpliedCount(Count(now), new Print(rate, 0.1m).Percent);

            // From n to now is 100 (now − n) ÷ n percent; in thousandths, without a division.
            var bases = Enumerable.Range(1, 100_000).TakeWhile(n => 1000m * (now - n) >= n * ((10 * rate) - 1)).ToList();
            bool Within(int n) => Math.Abs((1000m * (now - n)) - (n * rate * 10)) <= n * 0.5m;
            bool Rounds(int n) => Print.Of(100m * (now - n) / n, 0.1m).Value == rate;
            Assert.Equal(
                bases.Any(Rounds) ? Verdict.Agrees : bases.Any(Within) ? Verdict.Possible : Verdict.Impossible, finding.Verdict);
        }
    }

    [Fact]
    public void A_count_that_no_whole_base_explains_is_impossible()
    {
        // 19 → 21.05 %, 20 → 15 %.
        Assert.Equal(Verdict.Impossible, Audit.ImpliedCount(Count(23), Percent("15.3%")).Verdict);
        Assert.Equal(Verdict.Agrees, Audit.ImpliedCount(Count(23), Percent("15.0%")).Verdict);
        Assert.Equal(Verdict.Agrees, Audit.ImpliedCount(Figure<ItemCount>.Parse("1.2万"), Percent("15.3%")).Verdict);
        Assert.Equal(Verdict.Undetermined, Audit.ImpliedCount(Figure<ItemCount>.Parse("more than 23"), Percent("15.3%")).Verdict);
    }

    [Fact]
    public void Of_two_whole_bases_the_one_that_agrees_is_taken_even_if_it_is_farther()
    {
        // 3 ÷ 2 is 1.5: from 1 it is 200 %, from 2 50 %, and a step of 100 % makes 100 % of that.
        var finding = Audit.ImpliedCount(Count(3), new Print(100, 100).Percent);

        Assert.Equal((Verdict.Agrees, 50m), (finding.Verdict, finding.Recomputed.Percent));
    }

    [Property]
    public void A_rank_is_impossible_exactly_where_no_values_of_the_prints_give_it(Measured[] numbers, int which, int rank)
    {
        if (numbers.Length > 0)
        {
            Print[] prints = [.. numbers.Select(number => number.Print)];
            var at = (int)((uint)which % (uint)prints.Length);
            var stated = (int)((uint)rank % (uint)prints.Length) + 1;
            var (low, high) = (prints[at].Ends[0], prints[at].Ends[^1]);
            var best = 1 + prints.Count(other => other.Ends[0] > high);
            var worst = 1 + prints.Where((other, i) => i != at && other.Ends[^1] > low).Count();
            var own = 1 + prints.Count(other => other.Value > prints[at].Value);
            var verdict = Audit.Rank(Enumerable.Range(0, prints.Length), i => prints[i].Yuan, at, stated).Verdict;

            Assert.Equal(stated < best || stated > worst ? Verdict.Impossible : stated == own ? Verdict.Agrees : Verdict.Possible, verdict);
        }
    }

    [Fact]
    public void A_limit_that_does_not_reach_an_item_leaves_its_rank_alone()
    {
        Figure<Money>[] values = [Yuan("more than 300 billion yuan"), Yuan("exceeding 250 billion yuan"), Yuan("3.6 billion yuan"), Yuan("3.6 billion yuan")];
        Verdict Of(int item, int rank) => Audit.Rank([0, 1, 2, 3], i => values[i], item, rank).Verdict;

        Assert.Equal([Verdict.Undetermined, Verdict.Undetermined, Verdict.Impossible], [Of(0, 1), Of(0, 2), Of(0, 3)]);
        Assert.Equal([Verdict.Agrees, Verdict.Possible, Verdict.Impossible, Verdict.Impossible], [Of(2, 3), Of(2, 4), Of(2, 2), Of(3, 1)]);
    }

    [Fact]
    public void A_limit_that_is_certainly_first_has_its_rank() =>
        Assert.Equal(Verdict.Agrees, Audit.Rank(["more than 300 billion yuan", "3.6 billion yuan"], Yuan, "more than 300 billion yuan", 1).Verdict);

    [Property]
    public void An_honest_rank_of_honest_prints_is_never_impossible(Measured[] numbers, int which)
    {
        if (numbers.Length > 0)
        {
            var item = numbers[(uint)which % (uint)numbers.Length];
            var rank = 1 + numbers.Count(other => other.Truth > item.Truth);

            Assert.NotEqual(Verdict.Impossible, Audit.Rank(numbers, number => number.Print.Yuan, item, rank).Verdict);
        }
    }

    [Property]
    public void An_honest_sum_of_any_number_of_parts_is_never_impossible(Measured[] parts, Measured result)
    {
        var truth = parts.Sum(part => part.Truth);

        Assert.NotEqual(
            Verdict.Impossible,
            Audit.Sum(parts.Select(part => part.Print.Yuan), Print.Of(truth, Print.StepFor(truth, result.Digits), result.Halves).Yuan).Verdict);
    }

    [Property]
    public void Shares_that_were_rounded_each_by_itself_may_add_up(Measured[] parts, uint decimals, Measured result)
    {
        if (parts.Length > 0)
        {
            var (whole, step) = (parts.Sum(part => part.Truth), Print.Power(-(int)(decimals % 3)));
            Print[] shares = [.. parts.Select(part => Print.Of(100 * part.Truth / whole, step, result.Halves))];
            var agrees = shares.Sum(share => share.Value) == 100;

            Assert.Equal(agrees ? Verdict.Agrees : Verdict.Possible, Audit.SharesAddUp(shares.Select(share => share.Percent)).Verdict);
            var lastIsWrong = shares[..^1].Append(shares[^1] with { Value = shares[^1].Value + (step * (parts.Length + 1)) });
            Assert.Equal(Verdict.Impossible, Audit.SharesAddUp(lastIsWrong.Select(share => share.Percent)).Verdict);
        }
    }

    [Property]
    public void Shares_that_were_forced_to_add_up_are_explained(Measured one, Measured two, Measured three)
    {
        Measured[] parts = [one, two, three];
        var whole = parts.Sum(part => part.Truth);
        decimal[] rounded = [.. parts.Select(part => Print.Of(100 * part.Truth / whole, 0.1m).Value)];
        Figure<Percentage>[] forced = [.. rounded.Select((share, i) => new Print(i == 2 ? 100 - rounded[0] - rounded[1] : share, 0.1m).Percent)];
        var findings = Audit.Shares([.. parts.Select(part => Exactly(part.Truth))], Exactly(whole), forced);

        Assert.Equal([Verdict.Agrees, Verdict.Agrees], findings.Take(2).Select(finding => finding.Verdict));
        Assert.Equal(
            rounded.Sum() != 100, findings[2].Explanations.Any(explanation => explanation.Kind == ExplanationKind.Forced));
    }

    [Fact]
    public void Shares_that_do_not_add_up_were_not_forced()
    {
        var findings = Audit.Shares([Exactly(2), Exactly(1)], Exactly(3), [Percent("66.7%"), Percent("33.4%")]);

        Assert.Equal(Verdict.Impossible, findings[1].Verdict);
        Assert.Empty(findings[1].Explanations);
    }

    [Property]
    public void A_half_that_went_to_the_even_digit_is_explained(int units)
    {
        var below = (units % 10_000 * 2) + 0.5m;
        var finding = Audit.Sum([Exactly(below), Exactly(0)], new Print(Math.Truncate(below) is var even && even % 2 == 0 ? even : even - 1, 1).Yuan);

        Assert.True(
            finding.Verdict == Verdict.Agrees || finding.Explanations.Any(each => each.Kind is ExplanationKind.HalfEven), $"{finding}");
    }

    [Fact]
    public void A_half_is_rounded_away_from_zero_and_explained_where_it_was_not()
    {
        Finding<Money> Of(decimal lead, decimal stated) => Audit.Lead(Exactly(lead), Exactly(0), new Print(stated, 1).Yuan);

        Assert.Equal([Verdict.Agrees, Verdict.Agrees], [Of(2.5m, 3).Verdict, Of(-2.5m, -3).Verdict]);
        Assert.Equal([Verdict.Possible, Verdict.Possible], [Of(2.5m, 2).Verdict, Of(-2.5m, -2).Verdict]);
        Assert.Equal([ExplanationKind.Cut, ExplanationKind.HalfEven], Of(2.5m, 2).Explanations.Select(each => each.Kind));
        Assert.Equal([ExplanationKind.Cut, ExplanationKind.HalfEven], Of(-2.5m, -2).Explanations.Select(each => each.Kind));
        Assert.Equal([ExplanationKind.Cut], Of(3.5m, 3).Explanations.Select(each => each.Kind));
        Assert.Equal([ExplanationKind.Cut], Of(2.6m, 2).Explanations.Select(each => each.Kind));
        Assert.Equal([ExplanationKind.Cut], Of(0.9m, 0).Explanations.Select(each => each.Kind));
        Assert.Equal([ExplanationKind.Cut], Of(-0.9m, 0).Explanations.Select(each => each.Kind));
        Assert.Empty(Of(1m, 0).Explanations);
    }

    [Theory]
    [InlineData(3, 2000, "1.05%", "0.15")] // a leading zero is printed before a point
    [InlineData(21, 2000, "0.15%", "1.05")]
    [InlineData(3, 2000, "0.51%", "0.15")]
    [InlineData(501, 1000, "51.0%", "50.1")]
    [InlineData(51, 1000, "50.1%", null)] // 05.1 is not printed
    [InlineData(51, 1000, "5.1%", null)]
    public void Digits_change_places_as_they_are_printed(decimal part, decimal whole, string stated, string? inOrder)
    {
        var found = Audit.Share(Count(part), Count(whole), Percent(stated)).Explanations.Where(each => each.Kind == ExplanationKind.DigitsSwapped);

        Assert.Equal(inOrder is null ? [] : [decimal.Parse(inOrder, CultureInfo.InvariantCulture)], found.Select(each => each.Number!.Value));
    }

    [Theory]
    [InlineData("7.10", 2, Verdict.Impossible)] // 7.242 at most, of 7.281 to 7.339
    [InlineData("7.10", 3, Verdict.Possible)]
    [InlineData("7.50", 2, Verdict.Impossible)] // 7.35 at least
    [InlineData("7.50", 3, Verdict.Possible)]
    public void A_rate_may_be_off_to_either_side(string rate, decimal tolerance, Verdict verdict)
    {
        var (yuan, dollars) = (Yuan("10.38 billion yuan"), Yuan("$1.42 billion"));

        Assert.Equal(verdict, Audit.Conversion(yuan, ExchangeRate.Parse($"USD/CNY {rate}"), dollars, Percentage.FromPercent(tolerance)).Verdict);
        Assert.Equal(verdict, Audit.Conversion(dollars, ExchangeRate.Parse($"USD/CNY {rate}"), yuan, Percentage.FromPercent(tolerance)).Verdict);
    }

    [Property]
    public void An_amount_per_hectare_that_is_called_one_per_mu_is_explained(Measured amount, Measured land, bool inverted)
    {
        var factor = inverted ? 1 / 15m : 15m;
        var value = amount.Print.Value / land.Print.Value * factor;
        var finding = Audit.Intensity(amount.Print.Yuan, land.Print.Mu, Print.Of(value, Print.StepFor(value, 6)).Yuan);

        Assert.Contains(finding.Explanations, each => each.Kind == ExplanationKind.UnitMistaken && each.Number == factor);
    }

    [Property]
    public void Growth_of_a_percentage_that_is_called_points_is_explained(Measured before, Measured now)
    {
        var value = 100 * (now.Print.Value - before.Print.Value) / before.Print.Value;
        var finding = Audit.PointsChange(before.Print.Percent, now.Print.Percent, Print.Of(value, Print.StepFor(value, 5)).Points);

        Assert.True(
            finding.Verdict == Verdict.Agrees || finding.Explanations.Any(each => each.Kind == ExplanationKind.GrowthForPoints), $"{finding}");
    }

    [Fact]
    public void Growth_from_nothing_or_less_is_no_explanation_of_points() =>
        Assert.Empty(Audit.PointsChange(Percent("-1.0%"), Percent("1.0%"), Figure<PercentagePoints>.Parse("57.3 percentage points")).Explanations);

    [Property]
    public void A_share_of_whole_counts_is_explained_by_a_whole_count(uint part, uint whole, uint other)
    {
        var (a, b, c) = ((part % 500) + 1, (whole % 500) + 1, (other % 500) + 1);
        var finding = Audit.Share(Count(a), Count(b), Print.Of(100m * a / c, 0.1m).Percent);

        Assert.True(
            finding.Verdict == Verdict.Agrees
            || finding.Explanations.Any(each => each is { Kind: ExplanationKind.OtherBase, Number: { } found } && found == decimal.Truncate(found)
                && Print.Of(100m * a / found, 0.1m).Value == finding.Stated.Value.Percent),
            $"{finding}");
    }

    [Property]
    public void What_is_within_the_factor_is_of_the_order(Measured one, Measured two, Measured stated)
    {
        var (least, most) = (Math.Min(one.Print.Ends[0], two.Print.Ends[0]), Math.Max(one.Print.Ends[^1], two.Print.Ends[^1]));
        var finding = Audit.Magnitude([one.Print.Yuan, two.Print.Yuan], stated.Print.Yuan, 3m);
        var within = stated.Print.Ends[^1] * 3 >= least && stated.Print.Ends[0] <= most * 3;

        Assert.Equal(within ? Verdict.Agrees : Verdict.Impossible, finding.Verdict);
        Assert.True(!within || finding.Explanations.Count == 0);
    }

    [Fact]
    public void A_magnitude_is_told_as_a_multiple_of_the_middle_one()
    {
        var finding = Audit.Magnitude([Yuan("0.20 billion yuan"), Yuan("0.30 billion yuan"), Yuan("0.25 billion yuan")], Yuan("2.50 billion yuan"));

        Assert.Equal(Verdict.Impossible, finding.Verdict);
        Assert.Equal(
            "2.50 billion yuan is 10 times 250 million yuan, the middle of 3 comparable: of their order is all from 24.38 million yuan to 2.44 billion yuan.",
            finding.Why);
        Assert.Equal(Yuan("0.25 billion yuan").Value, finding.Recomputed);
        Assert.Equal([10m, 100m], finding.Explanations.Where(each => each.Kind == ExplanationKind.ScaleSlipped).Select(each => each.Number!.Value));
    }

    [Fact]
    public void A_base_that_may_be_zero_leaves_the_share_without_an_end()
    {
        var finding = Audit.Share(Count(29), Figure<ItemCount>.Parse("less than 422"), Percent("7.0%"));

        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Null(finding.Computed.Upper);
        Assert.Equal(
            "The share of 29 in less than 422 is 6.872 percent by the printed values; one figure is only a limit, so that 7.0 percent stands beside any result from 6.872 percent up.",
            finding.Why);
    }

    [Fact]
    public void Losses_have_shares_too()
    {
        Assert.Equal(Verdict.Agrees, Audit.Share(Yuan("CNY -5"), Yuan("CNY -20"), Percent("25%")).Verdict);
        Assert.Equal(Verdict.Agrees, Audit.Share(Yuan("CNY -5"), Yuan("CNY 20"), Percent("-25%")).Verdict);
        Assert.Equal(ExplanationKind.SignLost, Audit.Share(Yuan("CNY -5"), Yuan("CNY 20"), Percent("25%")).Explanations[0].Kind);
    }

    [Fact]
    public void A_sum_of_nothing_is_zero() => Assert.Equal(Verdict.Agrees, Audit.Sum([], new Figure<Money>(default)).Verdict);

    [Fact]
    public void A_sum_names_its_parts_where_they_are_few()
    {
        Assert.StartsWith("The sum of 1 + 2 is 3, ", Audit.Sum([Count(1), Count(2)], Count(3)).Why, StringComparison.Ordinal);
        Assert.StartsWith("The sum of 6 figures is 6, ", Audit.Sum(Enumerable.Repeat(Count(1), 6), Count(6)).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_of_one_audit_are_equal_and_of_two_are_not()
    {
        var finding = Audit.Share(Count(1), Count(3), Percent("33%"));

        Assert.Equal(finding, Audit.Share(Count(1), Count(3), Percent("33%")));
        Assert.Equal(finding.GetHashCode(), Audit.Share(Count(1), Count(3), Percent("33%")).GetHashCode());
        Assert.NotEqual<Finding>(finding, Audit.Share(Count(1), Count(3), Percent("34%")));
        Assert.NotEqual<Finding>(finding, Audit.Completion(Count(1), Count(3), Percent("33%")));
    }

    [Fact]
    public void Sentences_are_the_same_under_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        Finding[] Audits() =>
        [
            Audit.Share(Yuan("1234.5 yuan"), Yuan("12345.6 yuan"), Percent("1000.5%")),
            Audit.Intensity(Yuan("1234.5 yuan"), new Print(12.5m, 0.1m).Mu, Yuan("1481.4 yuan"), LandArea.FromMu(0.5m)),
            Audit.Conversion(Yuan("1234.5 yuan"), ExchangeRate.Parse("USD/CNY 7.1"), Yuan("USD 200.5")),
            Audit.Rank([1.5m, 2.5m], Count, 1.5m, 1),
            Audit.Magnitude([Count(1.5m)], Count(1500)),
            Audit.Sum([Count(1.5m), Count(2.5m)], Count(2.5m)),
        ];

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var german = Audits();
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Assert.Equal(Audits(), german);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Refusals()
    {
        Assert.Throws<DivideByZeroException>(() => Audit.Share(Count(1), Count(0), Percent("1%")));
        Assert.Throws<UndefinedGrowthException>(() => Audit.Growth(Count(0), Count(1), Percent("1%")));
        Assert.Throws<UndefinedGrowthException>(() => Audit.ImpliedCount(Count(5), Percent("-100%")));
        Assert.Throws<DivideByZeroException>(() => Audit.Average(Yuan("CNY 5"), Count(0), Yuan("CNY 5")));
        Assert.Throws<DivideByZeroException>(() => Audit.Intensity(Yuan("CNY 5"), new Figure<LandArea>(default), Yuan("CNY 5")));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Audit.Intensity(Yuan("CNY 5"), new Print(1, 0).Mu, Yuan("CNY 5"), default(LandArea)));
        Assert.Throws<CurrencyMismatchException>(() => Audit.Share(Yuan("CNY 5"), Yuan("USD 5"), Percent("1%")));
        Assert.Throws<CurrencyMismatchException>(() => Audit.Sum([Yuan("CNY 5")], Yuan("USD 5")));
        Assert.Throws<CurrencyMismatchException>(() => Audit.Conversion(Yuan("EUR 5"), ExchangeRate.Parse("USD/CNY 7.1"), Yuan("CNY 35")));
        Assert.Throws<ArgumentNullException>("rate", () => Audit.Conversion(Yuan("CNY 5"), null!, Yuan("CNY 35")));
        Assert.Throws<ArgumentOutOfRangeException>(
            "tolerance", () => Audit.Conversion(Yuan("USD 5"), ExchangeRate.Parse("USD/CNY 7.1"), Yuan("CNY 35"), Percentage.FromPercent(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(
            "tolerance", () => Audit.Conversion(Yuan("USD 5"), ExchangeRate.Parse("USD/CNY 7.1"), Yuan("CNY 35"), Percentage.FromPercent(100)));
        Assert.Throws<ArgumentNullException>("parts", () => Audit.Sum(null!, Yuan("CNY 5")));
        Assert.Throws<ArgumentNullException>("parts", () => Audit.Shares<Money>(null!, Yuan("CNY 5"), []));
        Assert.Throws<ArgumentNullException>("stated", () => Audit.Shares([], Yuan("CNY 5"), null!));
        Assert.Throws<ArgumentException>("stated", () => Audit.Shares([Yuan("CNY 5")], Yuan("CNY 5"), []));
        Assert.Throws<ArgumentNullException>("items", () => Audit.Rank<int, ItemCount>(null!, i => Count(i), 1, 1));
        Assert.Throws<ArgumentNullException>("figure", () => Audit.Rank<int, ItemCount>([1], null!, 1, 1));
        Assert.Throws<ArgumentException>("item", () => Audit.Rank([1, 2], i => Count(i), 3, 1));
        Assert.Throws<ArgumentNullException>("comparable", () => Audit.Magnitude(null!, Count(1)));
        Assert.Throws<ArgumentException>("comparable", () => Audit.Magnitude([], Count(1)));
        Assert.Throws<ArgumentException>("comparable", () => Audit.Magnitude([Count(1), Count(0)], Count(1)));
        Assert.Throws<ArgumentOutOfRangeException>("factor", () => Audit.Magnitude([Count(1)], Count(1), 0.9m));
    }

    private static Figure<Money> Yuan(string text) => Figure<Money>.Parse(text);

    private static Figure<Money> Exactly(decimal amount) => new(Money.Yuan(amount));

    private static Figure<Percentage> Percent(string text) => Figure<Percentage>.Parse(text);

    private static Figure<ItemCount> Count(decimal count) => new(new ItemCount(count));

    // 10.38 ÷ 7.1 is 1.462.
    [Fact]
    public void A_rate_of_all_digits_converts_either_way_round()
    {
        var rate = ExchangeRate.Parse("USD/CNY 7.1").Invert();

        Assert.Equal(Verdict.Agrees, Audit.Conversion(Figure<Money>.Parse("10.38 billion yuan"), rate, Figure<Money>.Parse("$1.46 billion")).Verdict);
        Assert.Equal(Verdict.Possible, Audit.Conversion(Figure<Money>.Parse("$1.46 billion"), rate, Figure<Money>.Parse("10.38 billion yuan")).Verdict);
        Assert.Equal(Verdict.Impossible, Audit.Conversion(Figure<Money>.Parse("10.38 billion yuan"), rate, Figure<Money>.Parse("$1.49 billion")).Verdict);
    }
}
