using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Properties;
using NodaTime;

namespace IndustrialTransfer.Tests.Model;

[Properties(Arbitrary = [typeof(ModelGenerators)])]
public sealed class DealTests
{
    [Property]
    public bool The_stage_never_goes_back_as_days_pass(Deal deal, PositiveDay first, PositiveDay second)
    {
        var (earlier, later) = first.Date < second.Date ? (first.Date, second.Date) : (second.Date, first.Date);
        return (deal.StageOn(earlier) ?? (DealStage)(-1)) <= (deal.StageOn(later) ?? (DealStage)(-1));
    }

    [Property]
    public bool A_milestone_has_been_reached_by_its_end(Deal deal) =>
        deal.Milestones.All(milestone => deal.StageOn(milestone.Reached.End) >= milestone.Stage);

    [Property]
    public bool Milestones_may_be_given_in_any_order(Deal deal) => deal.Equals(deal with { Milestones = [.. deal.Milestones.Reverse()] });

    [Fact]
    public void The_stage_is_the_furthest_reached_by_the_end_of_a_day()
    {
        var deal = ModelSamples.Deal;
        Assert.Null(deal.StageOn(new LocalDate(2024, 1, 26)));
        Assert.Equal(DealStage.Signed, deal.StageOn(new LocalDate(2024, 1, 27)));
        Assert.Equal(DealStage.Signed, deal.StageOn(new LocalDate(2024, 6, 29)));
        Assert.Equal(DealStage.UnderConstruction, deal.StageOn(new LocalDate(2024, 6, 30)));
    }

    [Fact]
    public void A_stage_reached_within_a_period_that_overlaps_the_earlier_one_is_no_contradiction() => Assert.Equal(
        DealStage.UnderConstruction,
        (ModelSamples.Deal with
        {
            Milestones =
            [
                new Milestone(DealStage.Signed, ReportingPeriod.Year(2024)),
                new Milestone(DealStage.UnderConstruction, ReportingPeriod.Month(2024, 3)),
            ],
        }).StageOn(new LocalDate(2024, 4, 1)));

    [Fact]
    public void Two_stages_may_be_reached_on_one_day() => Assert.Equal(
        DealStage.LandSupplied,
        (ModelSamples.Deal with
        {
            Milestones = [new Milestone(DealStage.Signed, new LocalDate(2024, 1, 27)), new Milestone(DealStage.LandSupplied, new LocalDate(2024, 1, 27))],
        }).StageOn(new LocalDate(2024, 1, 27)));

    [Fact]
    public void A_stage_before_one_that_is_not_its_neighbour_is_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() => ModelSamples.Deal with
        {
            Milestones =
            [
                new Milestone(DealStage.Signed, new LocalDate(2024, 6, 1)),
                new Milestone(DealStage.LandSupplied, ReportingPeriod.Year(2024)),
                new Milestone(DealStage.UnderConstruction, new LocalDate(2024, 5, 31)),
            ],
        });
        Assert.StartsWith("UnderConstruction (2024-05-31) cannot come before Signed (2024-06-01).", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_main_sector_is_the_first_and_unknown_without_one()
    {
        Assert.Equal("new energy", ModelSamples.Deal.Sector.Name);
        Assert.Equal(Sector.Unknown, (ModelSamples.Deal with { Sectors = [] }).Sector);
    }

    [Fact]
    public void A_milestone_has_a_date_only_where_its_day_is_known()
    {
        Assert.Equal(new LocalDate(2024, 1, 27), ModelSamples.Deal.Milestones[0].Date);
        Assert.Null(ModelSamples.Deal.Milestones[1].Date);
    }

    [Fact]
    public void An_amount_is_an_estimate_where_the_deal_says_so()
    {
        var deal = ModelSamples.Deal with { Estimates = [DealAmount.Jobs, DealAmount.PlannedInvestment] };
        Assert.Equal([DealAmount.PlannedInvestment, DealAmount.Jobs], deal.Estimates);
        Assert.Equal(deal.Estimates, Enum.GetValues<DealAmount>().Where(deal.IsEstimate));
        Assert.Equal(deal, deal with { Estimates = [DealAmount.PlannedInvestment, DealAmount.Jobs] });
        Assert.Throws<ArgumentOutOfRangeException>(() => deal.IsEstimate((DealAmount)10));
    }

    [Fact]
    public void A_dated_amount_prints_amount_and_period() => Assert.Equal("CNY 50000000 (2024-04)", ModelSamples.Deal.FundsReceived[1].ToString());
}
