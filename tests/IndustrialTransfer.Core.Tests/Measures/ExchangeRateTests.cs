using FsCheck;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using NodaTime;

namespace IndustrialTransfer.Tests.Measures;

[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public sealed class ExchangeRateTests
{
    private static readonly LocalDate Day = new(2024, 1, 31);

    [Property]
    public void A_rate_converts_there_and_back(int amount, PositiveInt rate)
    {
        var dollars = new Money(amount / 100m, Currency.USD);
        var yuan = new ExchangeRate(Currency.USD, Currency.CNY, rate.Get / 16m).Convert(dollars);

        Assert.Equal(Money.Yuan(amount / 100m * (rate.Get / 16m)), yuan);
        Assert.Equal(dollars, new ExchangeRate(Currency.USD, Currency.CNY, rate.Get / 16m).Convert(yuan));
    }

    [Property]
    public void Inverting_twice_is_the_rate_again(PositiveInt rate)
    {
        var dollars = new ExchangeRate(Currency.USD, Currency.CNY, rate.Get / 10_000m, Day);
        var yuan = dollars.Invert();

        Assert.Equal((Currency.CNY, Currency.USD, Day), (yuan.Base, yuan.Quote, yuan.Date!.Value));
        Assert.Equal(dollars.Rate, yuan.Invert().Rate, 20);
        Assert.Equal(1m, dollars.Rate * yuan.Rate, 20);
    }

    [Fact]
    public void What_two_prints_imply()
    {
        var implied = ExchangeRate.Implied(from: Money.Parse("$1.42 billion"), to: Money.Parse("10.38 billion yuan"));

        Assert.Equal((Currency.USD, Currency.CNY, 7.3099m), (implied.Base, implied.Quote, Math.Round(implied.Rate, 4)));
        Assert.Null(implied.Date);
        Assert.Equal("from", Assert.Throws<ArgumentOutOfRangeException>(() => ExchangeRate.Implied(new Money(0m, Currency.USD), Money.Yuan(1))).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => ExchangeRate.Implied(new Money(1m, Currency.USD), Money.Yuan(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExchangeRate.Implied(new Money(1m, Currency.USD), Money.Yuan(-1)));
        Assert.Equal(7m, ExchangeRate.Implied(new Money(-1m, Currency.USD), Money.Yuan(-7)).Rate);
        Assert.Throws<ArgumentException>(() => ExchangeRate.Implied(Money.Yuan(1), Money.Yuan(7)));
    }

    [Fact]
    public void What_two_prints_imply_as_far_as_they_tell()
    {
        // 10.375 ÷ 1.425 = 7.28070…, 10.385 ÷ 1.415 = 7.33922…
        var implied = ExchangeRate.Implied(from: Figure<Money>.Parse("$1.42 billion"), to: Figure<Money>.Parse("10.38 billion yuan"));

        Assert.Equal((7.28070m, 7.33923m), (decimal.Round(implied.Lower!.Value, 5, MidpointRounding.ToZero), decimal.Round(implied.Upper!.Value, 5, MidpointRounding.ToPositiveInfinity)));
        Assert.Equal(Interval<decimal>.Parse("(0, 7)"), Allowed("more than 1 dollars", "CNY 7, step 0"));
        Assert.Equal(Interval<decimal>.Parse("[7, ∞)"), Allowed("USD 1, step 0", "at least 7 yuan"));
        Assert.Equal(Interval<decimal>.Parse("(0, 7]"), Allowed("USD 1, step 0", "at most 7 yuan"));
        Assert.Equal(Interval<decimal>.Parse("[7, 7]"), Allowed("USD -1, step 0", "CNY -7, step 0"));
        var dollar = new Figure<Money>(new Money(1m, Currency.USD));
        Assert.Equal(Interval<decimal>.Parse("(0, 14]"), ExchangeRate.Implied(dollar, new Figure<Money>(Money.Yuan(0), step: Money.Yuan(28))));
        Assert.Equal(Interval<decimal>.Parse("(0, 14]"), ExchangeRate.Implied(dollar, new Figure<Money>(Money.Yuan(7), step: Money.Yuan(14))));
    }

    [Fact]
    public void Two_prints_that_imply_no_rate()
    {
        Assert.Equal("to", Assert.Throws<ArgumentOutOfRangeException>(() => Allowed("USD 1", "CNY -7")).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Allowed("USD 1", "CNY 0, step 0"));
        Assert.Contains("zero is among", Assert.Throws<DivideByZeroException>(() => Allowed("about 0 dollars", "CNY 7")).Message, StringComparison.Ordinal);
        Assert.Throws<DivideByZeroException>(() => Allowed("less than 5 dollars", "CNY 7"));
        Assert.Throws<ArgumentException>(() => Allowed("CNY 1", "CNY 7"));
        Assert.Throws<ArgumentException>(() => Allowed("80亿", "CNY 7"));
    }

    private static Interval<decimal> Allowed(string from, string to) => ExchangeRate.Implied(Figure<Money>.Parse(from), Figure<Money>.Parse(to));

    [Fact]
    public void By_way_of_a_common_currency()
    {
        var (first, second) = (new ExchangeRate(Currency.USD, Currency.CNY, 7.1m, Day), new ExchangeRate(Currency.CNY, Currency.HKD, 1.1m, Day.PlusDays(-2)));

        Assert.Equal(new ExchangeRate(Currency.USD, Currency.HKD, 7.81m, Day.PlusDays(-2)), first.Cross(second));
        Assert.Null(first.Cross(second with { Date = null }).Date);
        Assert.Null((first with { Date = null }).Cross(second).Date);
        var thrown = Assert.Throws<CurrencyMismatchException>(() => second.Cross(first));
        Assert.Equal((Currency.HKD, Currency.USD), (thrown.Left, thrown.Right));
        Assert.Throws<ArgumentException>(() => first.Cross(first.Invert()));
        Assert.Throws<ArgumentNullException>(() => first.Cross(null!));
    }

    [Fact]
    public void What_makes_no_rate_is_refused()
    {
        Assert.Equal("rate", Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRate(Currency.USD, Currency.CNY, 0m)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRate(Currency.USD, Currency.CNY, -7.1m));
        Assert.Contains("CNY", Assert.Throws<ArgumentException>(() => new ExchangeRate(Currency.CNY, Currency.CNY, 1m)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ExchangeRate(Currency.XXX, Currency.CNY, 1m));
        Assert.Throws<ArgumentException>(() => new ExchangeRate(Currency.CNY, Currency.XXX, 1m));
    }

    [Fact]
    public void Other_currencies_are_not_converted()
    {
        var rate = new ExchangeRate(Currency.USD, Currency.CNY, 7.1m);

        Assert.Equal(Money.Yuan(71), rate.Convert(new Money(10m, Currency.USD)));
        Assert.Equal((Currency.EUR, Currency.USD), Assert.Throws<CurrencyMismatchException>(() => rate.Convert(new Money(1m, Currency.EUR))) is var thrown
            ? (thrown.Left, thrown.Right) : default);
        Assert.Throws<CurrencyMismatchException>(() => rate.Convert(default));
        Assert.Throws<OverflowException>(() => rate.Convert(new Money(decimal.MaxValue, Currency.USD)));
    }

    [Fact]
    public void A_rate_that_rounds_to_zero_is_no_rate()
    {
        var (large, small) = (new ExchangeRate(Currency.USD, Currency.CNY, decimal.MaxValue), new ExchangeRate(Currency.CNY, Currency.HKD, 0.0000000000000000000000000001m));

        Assert.Throws<ArgumentOutOfRangeException>(() => large.Invert());
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRate(Currency.USD, Currency.CNY, 0.1m).Cross(small));
        Assert.Throws<OverflowException>(() => large.Cross(new ExchangeRate(Currency.CNY, Currency.HKD, 2m)));
    }

    [Property]
    public void Equal_by_currencies_rate_and_day(ExchangeRate rate)
    {
        Assert.Equal(rate, new ExchangeRate(rate.Base, rate.Quote, rate.Rate, rate.Date));
        Assert.Equal(rate.GetHashCode(), new ExchangeRate(rate.Base, rate.Quote, rate.Rate, rate.Date).GetHashCode());
        Assert.NotEqual(rate, rate with { Date = Day.PlusYears(200) });
        Assert.NotEqual(rate, new ExchangeRate(rate.Quote, rate.Base, rate.Rate, rate.Date));
    }
}
