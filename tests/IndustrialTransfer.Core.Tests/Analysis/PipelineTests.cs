using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using NodaTime;
using static IndustrialTransfer.Tests.Analysis.DealSamples;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class PipelineTests
{
    // Weinan Daily, 2010-07-16 (wnrd.gov.cn): of 292 contracts signed at the 14th Western fair 18 are built, 180 under construction, 93 in preparation
    // and 1 was terminated; start rate 67.8 %, of all that was signed.
    [Fact]
    public void A_start_rate_is_as_published_of_all_that_was_signed()
    {
        Deal[] deals =
        [
            .. Many(18, DealStage.Completed), .. Many(180, DealStage.UnderConstruction), .. Many(93, DealStage.Signed),
            .. Many(1, DealStage.Signed, new StatusChange(DealStatus.Terminated, Today, "the investor's reasons")),
        ];
        var pipeline = Pipeline.On(deals, Today);
        var start = pipeline.Conversion(DealStage.Signed, DealStage.UnderConstruction, withTerminated: true);

        Assert.Equal(67.8m, start.ByCount!.Value.Round(1).Percent);
        Assert.Equal("Signed to UnderConstruction: 198 of 292 deals", start.ToString());
        Assert.Equal(68.04m, pipeline.Conversion(DealStage.Signed, DealStage.UnderConstruction).ByCount!.Value.Round(2).Percent);
        Assert.Equal((292, 1, 291), (pipeline.Total.Count, pipeline.Terminated.Count, pipeline[DealStage.Signed].Reached.Count));
        Assert.Equal((1, 0), (pipeline[DealStage.Signed].Terminated.Count, pipeline[DealStage.UnderConstruction].Terminated.Count));
        Assert.Equal((93, 0, 180), (pipeline.SignedWithoutLand.Total.Count, pipeline.LandWithoutStart.Total.Count, pipeline.StartedWithoutCompletion.Total.Count));
    }

    // Anqing (jxj.anqing.gov.cn): of 218 projects of 2018 199 have started, 91.28 %, and 118 are in operation, 54.13 %.
    [Fact]
    public void Conversions_are_as_published()
    {
        var pipeline = Pipeline.On([.. Many(118, DealStage.InOperation), .. Many(81, DealStage.UnderConstruction), .. Many(19, DealStage.Signed)], Today);

        Assert.Equal(91.28m, pipeline.Conversion(DealStage.Signed, DealStage.UnderConstruction).ByCount!.Value.Round(2).Percent);
        Assert.Equal(54.13m, pipeline.Conversion(DealStage.Signed, DealStage.InOperation).ByCount!.Value.Round(2).Percent);
        Assert.Equal(59.30m, pipeline.Conversion(DealStage.UnderConstruction, DealStage.Completed).ByCount!.Value.Round(2).Percent);
    }

    [Fact]
    public void Amounts_stand_at_their_stages_and_unknown_ones_are_counted_apart()
    {
        var signed = new Milestone(DealStage.Signed, new LocalDate(2024, 1, 10));
        var started = new Milestone(DealStage.UnderConstruction, new LocalDate(2024, 5, 1));
        Deal[] deals =
        [
            Deal("a", signed) with { PlannedInvestment = Money.Yuan(100) },
            Deal("b", signed, started) with { PlannedInvestment = Money.Yuan(300), StatusChanges = [new StatusChange(DealStatus.Delayed, new LocalDate(2024, 6, 1))] },
            Deal("c", signed),
            Deal("d") with { PlannedInvestment = Money.Yuan(7) },
            Deal("e", signed) with { PlannedInvestment = Money.Yuan(50), StatusChanges = [new StatusChange(DealStatus.Terminated, Today, "no land")] },
        ];
        var pipeline = Pipeline.On(deals, Today);

        Assert.Equal((5, 1, 1, Money.Yuan(457)), Numbers(pipeline.Total));
        Assert.Equal((2, 0, 1, Money.Yuan(100)), Numbers(pipeline[DealStage.Signed].Current));
        Assert.Equal((3, 1, 1, Money.Yuan(400)), Numbers(pipeline[DealStage.Signed].Reached));
        Assert.Equal((1, 0, 0, Money.Yuan(50)), Numbers(pipeline[DealStage.Signed].Terminated));
        Assert.Equal((3, 1, 1, Money.Yuan(400)), Numbers(pipeline[DealStage.Lead].Reached));
        Assert.Equal((0, 0, 0, default), Numbers(pipeline[DealStage.LandSupplied].Current));
        Assert.Equal((1, 1, 0, Money.Yuan(300)), Numbers(pipeline[DealStage.LandSupplied].Reached));
        Assert.Equal((1, 0, 0, Money.Yuan(7)), Numbers(pipeline.NoStage));
        Assert.Equal((1, 0, 0, Money.Yuan(50)), Numbers(pipeline.Terminated));
        Assert.Equal("Signed: 2 deals, CNY 100", pipeline[DealStage.Signed].ToString());

        var start = pipeline.Conversion(DealStage.Signed, DealStage.UnderConstruction);
        Assert.Equal((33.33m, 75m), (start.ByCount!.Value.Round(2).Percent, start.ByAmount!.Value.Percent));
        Assert.Equal(66.67m, pipeline.Conversion(DealStage.Signed, DealStage.UnderConstruction, withTerminated: true).ByAmount!.Value.Round(2).Percent);

        // The day before the last one the fifth deal was not terminated yet, and in May the second not delayed.
        Assert.Equal((3, 0, 1, Money.Yuan(150)), Numbers(Pipeline.On(deals, new LocalDate(2024, 6, 29))[DealStage.Signed].Current));
        Assert.Equal((1, 0, 0, Money.Yuan(300)), Numbers(Pipeline.On(deals, new LocalDate(2024, 5, 31))[DealStage.UnderConstruction].Current));

        static (int, int, int, Money) Numbers(DealTotal<Money> total) => (total.Count, total.DelayedCount, total.UnknownCount, total.Amount);
    }

    [Fact]
    public void Any_quantity_may_stand_at_the_stages()
    {
        Deal[] deals = [Deal("a", new Milestone(DealStage.Signed, Today)) with { Land = LandArea.FromMu(30) }, Deal("b", new Milestone(DealStage.Signed, Today))];

        Assert.Equal(LandArea.FromHectares(2), Pipeline.On(deals, Today, of: deal => deal.Land).Total.Amount);
        Assert.Equal((new ItemCount(2), 0), Of(Pipeline.On(deals, Today, of: _ => new ItemCount(1)).Total));
        Assert.Equal((LandArea.FromMu(30), 1), Of(Pipeline.On(deals, Today, of: deal => deal.Land).Total));

        static (T, int) Of<T>(DealTotal<T> total) where T : struct, IQuantity<T> => (total.Amount, total.UnknownCount);
    }

    [Fact]
    public void A_gap_names_its_deals_the_longest_wait_first()
    {
        var pipeline = Pipeline.On(
            [
                Deal("short", new Milestone(DealStage.Signed, new LocalDate(2024, 6, 1))) with { PlannedInvestment = Money.Yuan(5) },
                Deal("long", new Milestone(DealStage.Signed, new LocalDate(2024, 1, 27))),
                Deal("also short", new Milestone(DealStage.Signed, ReportingPeriod.Between(new LocalDate(2024, 5, 20), new LocalDate(2024, 6, 1)))),
                Deal("served", new Milestone(DealStage.Signed, new LocalDate(2024, 1, 1)), new Milestone(DealStage.LandSupplied, Today)),
                Deal("skipped", new Milestone(DealStage.Lead, new LocalDate(2020, 1, 1)), new Milestone(DealStage.UnderConstruction, new LocalDate(2024, 6, 20))),
            ],
            Today);

        Assert.Equal(
            [("long", 155, true), ("short", 29, true), ("also short", 29, false)],
            pipeline.SignedWithoutLand.Waits.Select(wait => (wait.Deal.Name, wait.Days, wait.IsExact)));
        Assert.Equal((new LocalDate(2024, 1, 27), "long: 155 days"), (pipeline.SignedWithoutLand.Waits[0].Since, pipeline.SignedWithoutLand.Waits[0].ToString()));
        Assert.Equal((3, 1, 155, 29m), (pipeline.SignedWithoutLand.Waits.Count, pipeline.SignedWithoutLand.Waits.InexactCount, pipeline.SignedWithoutLand.Waits.Longest, pipeline.SignedWithoutLand.Waits.Median));
        Assert.Equal("Signed without LandSupplied: 3 deals, CNY 5", pipeline.SignedWithoutLand.ToString());
        Assert.Equal(2, pipeline.SignedWithoutLand.Total.UnknownCount);
        Assert.Equal([("served", 0)], pipeline.LandWithoutStart.Waits.Select(wait => (wait.Deal.Name, wait.Days)));
        Assert.Equal([("skipped", 10)], pipeline.StartedWithoutCompletion.Waits.Select(wait => (wait.Deal.Name, wait.Days)));

        // Whoever skipped a stage has waited since the next that it reached.
        Assert.Equal(
            [("long", 155), ("short", 29), ("also short", 29), ("skipped", 10), ("served", 181)],
            pipeline.Gap(DealStage.Negotiation, DealStage.InOperation).Waits.Select(wait => (wait.Deal.Name, wait.Days)).OrderBy(wait => wait.Name == "served" ? 1 : 0));
    }

    [Fact]
    public void The_time_in_a_stage_is_that_of_the_deals_that_left_it()
    {
        Deal[] deals =
        [
            Deal("a", new Milestone(DealStage.Signed, new LocalDate(2024, 1, 1)), new Milestone(DealStage.LandSupplied, new LocalDate(2024, 3, 1))),
            Deal("b", new Milestone(DealStage.Signed, new LocalDate(2024, 1, 1)), new Milestone(DealStage.UnderConstruction, ReportingPeriod.Month(2024, 1))),
            Deal("c", new Milestone(DealStage.Signed, new LocalDate(2024, 6, 10))),
            Deal("d", new Milestone(DealStage.Signed, new LocalDate(2024, 6, 10)), new Milestone(DealStage.LandSupplied, new LocalDate(2024, 7, 1))),
            Deal("e", new Milestone(DealStage.Negotiation, new LocalDate(2024, 1, 1)), new Milestone(DealStage.LandSupplied, new LocalDate(2024, 1, 2))),
            Deal("f", new Milestone(DealStage.Signed, new LocalDate(2024, 1, 1)), new Milestone(DealStage.LandSupplied, new LocalDate(2024, 1, 2)))
                with { StatusChanges = [new StatusChange(DealStatus.Terminated, Today, "no power supply")] },
        ];
        var pipeline = Pipeline.On(deals, Today);

        Assert.Equal([("a", 60, true), ("b", 30, false)], pipeline.TimeIn(DealStage.Signed).Select(time => (time.Deal.Name, time.Days, time.IsExact)));
        Assert.Equal((45m, 60, 1), (pipeline.TimeIn(DealStage.Signed).Median, pipeline.TimeIn(DealStage.Signed).Longest, pipeline.TimeIn(DealStage.Signed).InexactCount));
        Assert.Equal([("c", 20), ("d", 20)], pipeline.AgeIn(DealStage.Signed).Select(time => (time.Deal.Name, time.Days)));
        Assert.Equal([("e", 1)], pipeline.TimeIn(DealStage.Negotiation).Select(time => (time.Deal.Name, time.Days)));
        Assert.Empty(pipeline.TimeIn(DealStage.Lead));
        Assert.Equal(21, Pipeline.On(deals, new LocalDate(2024, 7, 1)).TimeIn(DealStage.Signed)[2].Days);
    }

    // Construction is known to have started in March, and the signing only to have been in 2024: it was signed by the end of March, as Deal.StageOn has it.
    [Fact]
    public void A_stage_was_reached_when_a_later_one_was()
    {
        Deal[] deals = [Deal("a", new Milestone(DealStage.Signed, ReportingPeriod.Year(2024)), new Milestone(DealStage.UnderConstruction, ReportingPeriod.Month(2024, 3)))];
        var pipeline = Pipeline.On(deals, Today);

        Assert.Equal((0, false), (pipeline.TimeIn(DealStage.Signed)[0].Days, pipeline.TimeIn(DealStage.Signed)[0].IsExact));
        Assert.Equal((91, new LocalDate(2024, 3, 31)), (pipeline.AgeIn(DealStage.UnderConstruction)[0].Days, pipeline.AgeIn(DealStage.UnderConstruction)[0].Since));
        Assert.Equal(1, Pipeline.On(deals, new LocalDate(2024, 3, 30)).NoStage.Count);
    }

    // An example of linear quantiles by others: DolphinDB's documentation of its function quantile.
    [Theory]
    [InlineData(25, 25.5)]
    [InlineData(50, 40)]
    [InlineData(75, 42.5)]
    [InlineData(0, 6)]
    [InlineData(100, 49)]
    [InlineData(99, 48.8)]
    public void Quantiles_are_those_of_definition_7(decimal part, decimal days) =>
        Assert.Equal(days, Waits(6, 47, 49, 15, 42, 41, 7, 39, 43, 40, 36).Quantile(Percentage.FromPercent(part)));

    [Fact]
    public void Without_deals_there_is_nothing_to_tell()
    {
        var pipeline = Pipeline.On([], Today);

        Assert.Equal((8, 0, default(Money)), (pipeline.Stages.Count, pipeline.Total.Count, pipeline.Total.Amount));
        var conversion = pipeline.Conversion(DealStage.Signed, DealStage.Completed);
        Assert.Equal((null, null), (conversion.ByCount, conversion.ByAmount));
        var waits = pipeline.AgeIn(DealStage.Signed);
        Assert.Equal((0, 0, null, null, null), (waits.Count, waits.InexactCount, waits.Longest, waits.Median, waits.Quantile(Percentage.FromPercent(1))));
        Assert.Empty(waits);
    }

    [Fact]
    public void Of_unknown_amounts_there_is_a_conversion_by_count_only()
    {
        var conversion = Pipeline.On(Many(3, DealStage.Signed), Today).Conversion(DealStage.Lead, DealStage.Signed);

        Assert.Equal((100m, null), (conversion.ByCount!.Value.Percent, conversion.ByAmount));
        Assert.Equal((3, 3), (conversion.Whole.UnknownCount, conversion.Part.UnknownCount));
    }

    [Fact]
    public void Stages_the_wrong_way_round_are_refused()
    {
        var pipeline = Pipeline.On([], Today);

        Assert.StartsWith(
            "A conversion leads from a stage to a later one, and Signed comes before Completed.",
            Assert.Throws<ArgumentException>("to", () => pipeline.Conversion(DealStage.Completed, DealStage.Signed)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "A gap lies between a stage and a later one, and Signed does not come after Completed.",
            Assert.Throws<ArgumentException>("to", () => pipeline.Gap(DealStage.Completed, DealStage.Signed)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("to", () => pipeline.Gap(DealStage.Signed, DealStage.Signed));
        Assert.Null(pipeline.Conversion(DealStage.Signed, DealStage.Signed).ByCount);
    }

    [Fact]
    public void What_is_missing_or_does_not_exist_is_refused()
    {
        var pipeline = Pipeline.On([], Today);

        Assert.Throws<ArgumentNullException>("deals", () => Pipeline.On(null!, Today));
        Assert.Throws<ArgumentNullException>("of", () => Pipeline.On([], Today, (Func<Deal, Money>)null!));
        Assert.Throws<ArgumentNullException>("of", () => Pipeline.On([], Today, (Func<Deal, Money?>)null!));
        Assert.StartsWith(
            "Element 1 of deals is null.",
            Assert.Throws<ArgumentException>("deals", () => Pipeline.On([Deal("a"), null!], Today)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "date must be a date of the ISO calendar, and was 1445-09-01 (Um Al Qura).",
            Assert.Throws<ArgumentException>("date", () => Pipeline.On([], new LocalDate(1445, 9, 1, CalendarSystem.UmAlQura))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("stage", () => pipeline[(DealStage)8]);
        Assert.Throws<ArgumentOutOfRangeException>("stage", () => pipeline.TimeIn((DealStage)8));
        Assert.Throws<ArgumentOutOfRangeException>("stage", () => pipeline.AgeIn((DealStage)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("to", () => pipeline.Conversion(DealStage.Lead, (DealStage)8));
        Assert.Throws<ArgumentOutOfRangeException>("from", () => pipeline.Conversion((DealStage)(-1), DealStage.Lead));
        Assert.Throws<ArgumentOutOfRangeException>("to", () => pipeline.Gap(DealStage.Lead, (DealStage)8));
        Assert.Throws<ArgumentOutOfRangeException>("from", () => pipeline.Gap((DealStage)(-1), DealStage.Lead));
        var waits = Waits(1, 2);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => waits[2]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => waits[-1]);
        Assert.StartsWith(
            "part must be from 0% to 100%, and was 100.5%.",
            Assert.Throws<ArgumentOutOfRangeException>("part", () => waits.Quantile(Percentage.FromPercent(100.5m))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("part", () => Pipeline.On([], Today).AgeIn(DealStage.Lead).Quantile(Percentage.FromPercent(-1)));
    }

    [Fact]
    public void Two_currencies_have_no_total_be_the_deals_terminated_or_not()
    {
        var signed = new Milestone(DealStage.Signed, Today);
        Deal[] deals =
        [
            Deal("a", signed) with { PlannedInvestment = Money.Yuan(100) },
            Deal("b") with { PlannedInvestment = new Money(1, Currency.USD), StatusChanges = [new StatusChange(DealStatus.Terminated, Today, "no land")] },
        ];

        Assert.Throws<CurrencyMismatchException>(() => Pipeline.On(deals, Today));
    }
}
