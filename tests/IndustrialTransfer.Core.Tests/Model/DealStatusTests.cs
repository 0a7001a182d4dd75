using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Properties;
using NodaTime;

namespace IndustrialTransfer.Tests.Model;

[Properties(Arbitrary = [typeof(ModelGenerators)])]
public sealed class DealStatusTests
{
    private static readonly StatusChange Delayed = new(DealStatus.Delayed, ReportingPeriod.Month(2024, 3), "no land");
    private static readonly StatusChange Resumed = new(DealStatus.Ongoing, new LocalDate(2024, 5, 20));
    private static readonly StatusChange Terminated = new(DealStatus.Terminated, new LocalDate(2024, 9, 1), "资金链断裂");

    [Property]
    public bool Each_change_holds_on_its_last_day(Deal deal) =>
        deal.StatusChanges.All(change => deal.StatusOn(change.Since.End) == change.Status && deal.StatusChangeOn(change.Since.End) == change);

    [Property]
    public bool The_status_stays_where_no_change_lies_between(Deal deal, PositiveDay first, PositiveDay second)
    {
        var (earlier, later) = first.Date < second.Date ? (first.Date, second.Date) : (second.Date, first.Date);
        return deal.StatusChanges.Any(change => earlier < change.Since.End && change.Since.End <= later)
            || deal.StatusOn(earlier) == deal.StatusOn(later);
    }

    [Property]
    public bool Every_deal_starts_as_ongoing(Deal deal) => deal.StatusOn(new LocalDate(2019, 12, 31)) == DealStatus.Ongoing;

    [Property]
    public bool Changes_may_be_given_in_any_order(Deal deal)
    {
        var turned = deal with { StatusChanges = [.. deal.StatusChanges.Reverse()] };
        return deal.Equals(turned) && deal.GetHashCode() == turned.GetHashCode();
    }

    [Property]
    public bool The_stage_does_not_depend_on_the_status(Deal deal, PositiveDay day) =>
        deal.StageOn(day.Date) == (deal with { StatusChanges = [] }).StageOn(day.Date);

    [Fact]
    public void The_status_is_that_of_the_latest_change_by_the_end_of_a_day()
    {
        var deal = ModelSamples.Deal with { StatusChanges = [Terminated, Delayed, Resumed] };

        Assert.Equal([Delayed, Resumed, Terminated], deal.StatusChanges);
        Assert.Equal(DealStatus.Ongoing, deal.StatusOn(new LocalDate(2024, 3, 30)));
        Assert.Null(deal.StatusChangeOn(new LocalDate(2024, 3, 30)));
        Assert.Equal(DealStatus.Delayed, deal.StatusOn(new LocalDate(2024, 3, 31)));
        Assert.Equal(DealStatus.Delayed, deal.StatusOn(new LocalDate(2024, 5, 19)));
        Assert.Equal(DealStatus.Ongoing, deal.StatusOn(new LocalDate(2024, 5, 20)));
        Assert.Equal(DealStatus.Terminated, deal.StatusOn(new LocalDate(2025, 1, 1)));
        Assert.Equal("资金链断裂", deal.StatusChangeOn(new LocalDate(2025, 1, 1))!.Reason);
    }

    [Fact]
    public void A_change_has_a_date_only_where_its_day_is_known()
    {
        Assert.Equal(new LocalDate(2024, 5, 20), Resumed.Date);
        Assert.Null(Delayed.Date);
    }

    [Fact]
    public void A_change_prints_status_time_and_reason()
    {
        Assert.Equal("Delayed 2024-03: no land", Delayed.ToString());
        Assert.Equal("Ongoing 2024-05-20", Resumed.ToString());
    }

    [Fact]
    public void Changes_of_one_status_for_two_reasons_are_two() => Assert.Equal(
        2, (ModelSamples.Deal with { StatusChanges = [Delayed, new StatusChange(DealStatus.Delayed, new LocalDate(2024, 6, 1), "no power")] }).StatusChanges.Count);
}
