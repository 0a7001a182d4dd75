using System.Text.Json;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Properties;
using NodaTime;

namespace IndustrialTransfer.Tests.Model;

[Properties(Arbitrary = [typeof(ModelGenerators)])]
public sealed class FundsReceivedTests
{
    private static readonly LocalDate Start = new(2019, 12, 31);
    private static readonly LocalDate End = new(2030, 1, 1);

    [Property]
    public bool Funds_of_adjacent_periods_add_up(Deal deal, PositiveDay first, PositiveDay second, PositiveDay third)
    {
        LocalDate[] days = [first.Date, second.Date, third.Date];
        Array.Sort(days);
        var (left, right) = (ReportingPeriod.Between(days[0], days[1]), ReportingPeriod.Between(days[1].PlusDays(1), days[2].PlusDays(1)));
        return deal.FundsReceivedIn(left) + deal.FundsReceivedIn(right) == deal.FundsReceivedIn(ReportingPeriod.Between(days[0], days[2].PlusDays(1)));
    }

    [Property]
    public bool Funds_by_a_day_are_those_of_all_time_up_to_it(Deal deal, PositiveDay day) =>
        deal.FundsReceivedBy(day.Date) == deal.FundsReceivedIn(ReportingPeriod.Between(Start, day.Date));

    [Property]
    public bool In_the_end_everything_has_come_in(Deal deal) =>
        deal.FundsReceivedBy(End) == Money.Sum([.. deal.FundsReceived.Select(receipt => receipt.Amount)]);

    [Property]
    public bool Every_receipt_counts_on_its_last_day_and_not_before(Deal deal) => deal.FundsReceived.All(receipt =>
        deal.FundsReceivedBy(receipt.Period.End) - deal.FundsReceivedBy(receipt.Period.End.PlusDays(-1))
        == Money.Sum([.. deal.FundsReceived.Where(other => other.Period.End == receipt.Period.End).Select(other => other.Amount)]));

    [Property]
    public bool Receipts_of_different_periods_may_be_given_in_any_order(Deal deal)
    {
        var receipts = deal.FundsReceived.DistinctBy(receipt => receipt.Period).ToList();
        return (deal with { FundsReceived = receipts }).Equals(deal with { FundsReceived = [.. receipts.AsEnumerable().Reverse()] });
    }

    [Property]
    public bool A_deal_that_was_read_back_computes_the_same(Deal deal, PositiveDay day) =>
        JsonSerializer.Deserialize<Deal>(JsonSerializer.Serialize(deal))!.FundsReceivedBy(day.Date) == deal.FundsReceivedBy(day.Date);

    [Fact]
    public void A_receipt_of_which_only_the_month_is_known_counts_on_its_last_day()
    {
        // 100 million on 15 March, 50 million in April, 20 million paid back on 1 July.
        var deal = ModelSamples.Deal;
        Assert.Equal(Money.Yuan(100m, Magnitude.Million), deal.FundsReceivedIn(ReportingPeriod.Quarter(2024, 1)));
        Assert.Equal(Money.Yuan(50m, Magnitude.Million), deal.FundsReceivedIn(ReportingPeriod.Month(2024, 4)));
        Assert.Equal(Money.Yuan(0m), deal.FundsReceivedIn(ReportingPeriod.Between(new LocalDate(2024, 4, 1), new LocalDate(2024, 4, 29))));
        Assert.Equal(Money.Yuan(50m, Magnitude.Million), deal.FundsReceivedIn(ReportingPeriod.Day(new LocalDate(2024, 4, 30))));
        Assert.Equal(Money.Yuan(-20m, Magnitude.Million), deal.FundsReceivedIn(ReportingPeriod.HalfYear(2024, 2)));
        Assert.Equal(Money.Yuan(130m, Magnitude.Million), deal.FundsReceivedIn(ReportingPeriod.Year(2024)));
        Assert.Equal(Money.Yuan(150m, Magnitude.Million), deal.FundsReceivedBy(new LocalDate(2024, 6, 30)));
    }

    [Fact]
    public void Nothing_in_a_period_is_zero_of_the_receipts_currency() => Assert.Equal(
        "CNY 0", ModelSamples.Deal.FundsReceivedIn(ReportingPeriod.Year(2020)).ToString());

    [Fact]
    public void Without_a_receipt_the_funds_are_nothing_of_no_currency_which_adds_to_anything()
    {
        var funds = (ModelSamples.Deal with { FundsReceived = [] }).FundsReceivedIn(ReportingPeriod.Year(2024));
        Assert.Equal(default, funds);
        Assert.Equal(new Money(5m, Currency.USD), funds + new Money(5m, Currency.USD));
    }

    [Fact]
    public void That_nothing_came_is_a_receipt_of_zero()
    {
        var deal = ModelSamples.Deal with { FundsReceived = [new DatedAmount(ReportingPeriod.Year(2024), Money.Yuan(0m))] };
        Assert.NotEqual(deal, deal with { FundsReceived = [] });
        Assert.Equal(deal, JsonSerializer.Deserialize<Deal>(JsonSerializer.Serialize(deal)));
    }

    [Fact]
    public void Two_equal_receipts_of_one_day_both_count()
    {
        var receipt = new DatedAmount(new LocalDate(2024, 3, 15), Money.Yuan(7m));
        Assert.Equal(Money.Yuan(14m), (ModelSamples.Deal with { FundsReceived = [receipt, receipt] }).FundsReceivedBy(End));
    }

    [Fact]
    public void Amounts_stand_in_order_of_time_and_those_of_one_period_as_given()
    {
        DatedAmount year = new(ReportingPeriod.Year(2024), Money.Yuan(1m));
        DatedAmount half = new(ReportingPeriod.HalfYear(2024, 2), Money.Yuan(2m));
        DatedAmount day = new(new LocalDate(2024, 2, 1), Money.Yuan(9m));
        DatedAmount again = new(new LocalDate(2024, 2, 1), Money.Yuan(3m));
        Assert.Equal([day, again, year, half], (ModelSamples.Deal with { FundsReceived = [half, day, year, again] }).FundsReceived);
        Assert.Equal([again, year, half], (ModelSamples.Deal with { ActualOutput = [half, again, year] }).ActualOutput);
        Assert.Equal([again, year, half], (ModelSamples.Deal with { ActualTax = [year, half, again] }).ActualTax);
    }

    [Fact]
    public void A_year_without_output_is_one_of_zero()
    {
        DatedAmount nothing = new(ReportingPeriod.Year(2024), Money.Yuan(0m));
        Assert.Equal([nothing], (ModelSamples.Deal with { ActualOutput = [nothing] }).ActualOutput);
    }

    [Fact]
    public void A_sum_that_money_cannot_hold_is_refused_where_it_is_asked_for()
    {
        var deal = ModelSamples.Deal with
        {
            FundsReceived = [new DatedAmount(ReportingPeriod.Year(2023), Money.Yuan(decimal.MaxValue)), new DatedAmount(ReportingPeriod.Year(2024), Money.Yuan(1m))],
        };
        Assert.Throws<OverflowException>(() => deal.FundsReceivedBy(End));
        Assert.Equal(Money.Yuan(1m), deal.FundsReceivedIn(ReportingPeriod.Year(2024)));
    }
}
