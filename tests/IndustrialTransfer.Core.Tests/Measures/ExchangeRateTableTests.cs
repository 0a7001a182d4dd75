using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using NodaTime;

namespace IndustrialTransfer.Tests.Measures;

public sealed class ExchangeRateTableTests
{
    private static readonly ExchangeRateTable Table = new(
        new[]
        {
            "USD/CNY 7.10 (2024-01-31)", "USD/CNY 7.20 (2024-02-29)", "EUR/CNY 7.70 (2024-01-31)", "CNY/HKD 1.10 (2024-02-10)", "JPY/KRW 9 (2024-01-31)",
        }.Select(text => ExchangeRate.Parse(text)),
        pivot: Currency.CNY);

    // The latest rate on or before each day counts, whatever the order in which the rates were given.
    [Property(Arbitrary = [typeof(MeasureGenerators)])]
    public void The_latest_rate_on_or_before_a_day_is_found(ushort[] days, ushort asked)
    {
        var first = new LocalDate(2000, 1, 1);
        var rates = days.Distinct().Select(day => new ExchangeRate(Currency.USD, Currency.CNY, 1 + day, first.PlusDays(day))).ToArray();
        var found = new ExchangeRateTable(rates).TryFind(Currency.USD, Currency.CNY, first.PlusDays(asked), out var rate);

        var earlier = days.Where(day => day <= asked).ToArray();
        Assert.Equal(earlier.Length > 0, found);
        Assert.Equal(earlier.Length > 0 ? 1m + earlier.Max() : null, rate?.Rate);
    }

    [Theory]
    [InlineData("USD", "CNY", "2024-02-28", "USD/CNY 7.10 (2024-01-31)")]
    [InlineData("USD", "CNY", "2024-02-29", "USD/CNY 7.20 (2024-02-29)")]
    [InlineData("USD", "CNY", "2025-01-01", "USD/CNY 7.20 (2024-02-29)")]
    [InlineData("HKD", "CNY", "2024-02-10", "HKD/CNY 0.9090909090909090909090909091 (2024-02-10)")]
    [InlineData("USD", "HKD", "2024-02-28", "USD/HKD 7.8100 (2024-01-31)")]
    [InlineData("EUR", "USD", "2024-02-01", "EUR/USD 1.0845070422535211267605633803 (2024-01-31)")]
    public void A_rate_is_found_directly_inverted_or_by_the_pivot(string from, string to, string date, string expected) =>
        Assert.Equal(expected, Table.Find(Currency.Parse(from), Currency.Parse(to), Date(date)).ToString());

    [Fact]
    public void The_later_of_a_pair_and_its_opposite_counts()
    {
        var both = new ExchangeRateTable([ExchangeRate.Parse("USD/CNY 7 (2024-01-01)"), ExchangeRate.Parse("CNY/USD 0.125 (2024-01-02)")]);

        Assert.Equal(7m, both.Find(Currency.USD, Currency.CNY, Date("2024-01-01")).Rate);
        Assert.Equal(8m, both.Find(Currency.USD, Currency.CNY, Date("2024-01-02")).Rate);
    }

    [Theory]
    [InlineData("USD", "CNY", "2024-01-30", "There is no rate between USD and CNY on or before 2024-01-30.")]
    [InlineData("USD", "KRW", "2024-03-01", "There is no rate between USD and KRW on or before 2024-03-01, and none by way of CNY: KRW/CNY is missing.")]
    [InlineData("GBP", "KRW", "2024-03-01", "There is no rate between GBP and KRW on or before 2024-03-01, and none by way of CNY: GBP/CNY and KRW/CNY is missing.")]
    public void Where_no_path_exists_the_message_says_what_is_missing(string from, string to, string date, string message) => Assert.Equal(
        message, Assert.Throws<KeyNotFoundException>(() => Table.Find(Currency.Parse(from), Currency.Parse(to), Date(date))).Message);

    [Fact]
    public void Amounts_are_converted_at_the_rate_for_a_day()
    {
        Assert.Equal(Money.Yuan(71), Table.Convert(new Money(10, Currency.USD), Currency.CNY, Date("2024-01-31")));
        Assert.Equal(Money.Yuan(72), Table.Convert(new Money(10, Currency.USD), Currency.CNY, Date("2024-03-01")));
        Assert.Equal(Money.Yuan(5), Table.Convert(Money.Yuan(5), Currency.CNY, Date("1999-01-01")));
        Assert.Throws<ArgumentException>(() => Table.Convert(Money.Parse("3000亿"), Currency.CNY, Date("2024-01-31")));
    }

    [Fact]
    public void A_table_without_a_pivot_crosses_nothing()
    {
        var table = new ExchangeRateTable([ExchangeRate.Parse("USD/CNY 7 (2024-01-01)"), ExchangeRate.Parse("CNY/HKD 1.1 (2024-01-01)")]);

        Assert.Equal(Currency.XXX, table.Pivot);
        Assert.False(table.TryFind(Currency.USD, Currency.HKD, Date("2024-01-01"), out var none));
        Assert.Null(none);
    }

    [Fact]
    public void Rates_without_a_day_and_rates_that_disagree_are_refused()
    {
        Assert.Contains("USD/CNY 7", Assert.Throws<ArgumentException>(() => new ExchangeRateTable([ExchangeRate.Parse("USD/CNY 7")])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ExchangeRateTable([null!]));
        Assert.Throws<ArgumentNullException>(() => new ExchangeRateTable(null!));
        var fault = Assert.Throws<ArgumentException>(
            () => new ExchangeRateTable([ExchangeRate.Parse("USD/CNY 7 (2024-01-01)"), ExchangeRate.Parse("USD/CNY 8 (2024-01-01)")]));
        Assert.Contains("USD/CNY 7 (2024-01-01) and USD/CNY 8 (2024-01-01)", fault.Message, StringComparison.Ordinal);
        Assert.True(new ExchangeRateTable([ExchangeRate.Parse("USD/CNY 7 (2024-01-01)"), ExchangeRate.Parse("USD/CNY 7 (2024-01-01)")])
            .TryFind(Currency.USD, Currency.CNY, Date("2024-01-01"), out _));
        Assert.Equal("to", Assert.Throws<ArgumentException>(() => Table.TryFind(Currency.CNY, Currency.CNY, Date("2024-01-01"), out _)).ParamName);
    }

    private static LocalDate Date(string text) => ReportingPeriod.Parse(text).Start;
}
