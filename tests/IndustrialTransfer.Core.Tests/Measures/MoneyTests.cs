using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public sealed class MoneyTests
{
    [Fact]
    public void Equality_and_order_keep_the_contract()
    {
        ValueContract.Check(new Money(1.50m, Currency.CNY), Money.Yuan(1.5m), Money.Yuan(1.4999m), Money.Yuan(1.51m));
        ValueContract.Check(Money.Yuan(0.00m), Money.Yuan(0), Money.Yuan(-0.01m), Money.Yuan(0.01m));
        ValueContract.Check(
            new Money(decimal.MaxValue - 1, Currency.USD), new Money(decimal.MaxValue - 1, Currency.USD), new Money(0, Currency.USD),
            new Money(decimal.MaxValue, Currency.USD));
    }

    [Property]
    public void The_amount_and_the_currency_are_what_was_given(decimal amount, Currency currency)
    {
        var money = new Money(amount, currency);

        Assert.Equal(amount, money.Amount);
        Assert.Equal(amount.Scale, money.Amount.Scale);
        Assert.Equal(currency, money.Currency);
        Assert.Equal(amount, ((IQuantity<Money>)money).Scalar);
    }

    [Property(MaxTest = 2000)]
    public void A_sum_is_exact_or_throws_where_no_amount_holds_it(decimal left, decimal right, Currency currency)
    {
        (TrueNumber.Of(left) + TrueNumber.Of(right)).IsWhat(() => (new Money(left, currency) + new Money(right, currency)).Amount);
        (TrueNumber.Of(left) - TrueNumber.Of(right)).IsWhat(() => (new Money(left, currency) - new Money(right, currency)).Amount);
    }

    [Property(MaxTest = 500)]
    public void Amounts_of_one_scale_and_sign_add_exactly_too(decimal left, decimal right, Currency currency)
    {
        var bits = decimal.GetBits(left);
        var alike = new decimal(bits[0], bits[1], bits[2], right < 0, (byte)right.Scale);

        (TrueNumber.Of(alike) + TrueNumber.Of(right)).IsWhat(() => (new Money(alike, currency) + new Money(right, currency)).Amount);
    }

    [Property]
    public void The_sum_keeps_the_currency(Money money) => Assert.Equal(money.Currency, (money - money).Currency);

    [Property]
    public void An_amount_less_itself_is_zero_of_its_currency(Money money)
    {
        Assert.Equal(new Money(0m, money.Currency), money - money);
        Assert.Equal(new Money(0m, money.Currency), money + -money);
    }

    [Property]
    public void The_default_is_neutral_on_both_sides(Money money)
    {
        Assert.Equal("XXX 0", default(Money).ToString());
        Assert.Equal(new Money(0m, Currency.XXX), default);
        ValueContract.HasIdentity(money);
        Assert.Equal(money.ToString(), (money + default(Money)).ToString());
        Assert.Equal(money.Amount.CompareTo(0m), money.CompareTo(default));
        Assert.Equal(0m.CompareTo(money.Amount), default(Money).CompareTo(money));
    }

    [Property]
    public void Zero_of_no_currency_is_neutral_with_decimals_too(Money money) =>
        Assert.Equal(money, money + new Money(0.000m, Currency.XXX));

    [Property]
    public void Currencies_do_not_mix_not_even_zeros(Money left, Money right) => Prop.When(
        left.Currency != right.Currency && left != default && right != default,
        () =>
        {
            Action[] mixes =
            [
                () => _ = left + right, () => _ = left - right, () => left.CompareTo(right), () => _ = left < right, () => _ = left > right,
                () => _ = left <= right, () => _ = left >= right,
            ];
            Assert.All(mixes, mix =>
            {
                var thrown = Assert.Throws<CurrencyMismatchException>(mix);
                Assert.Equal((left.Currency, right.Currency), (thrown.Left, thrown.Right));
                Assert.Contains(left.Currency.Code, thrown.Message, StringComparison.Ordinal);
            });
            Assert.False(left == right);
            Assert.True(left != right);
            Assert.False(left.Equals(right));
        });

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    [InlineData(0, 0)]
    public void Zeros_of_two_currencies_do_not_mix(int left, int right)
    {
        var (euros, dollars) = (new Money(left, Currency.EUR), new Money(right, Currency.USD));

        Assert.Throws<CurrencyMismatchException>(() => euros + dollars);
        Assert.Throws<CurrencyMismatchException>(() => euros / dollars);
        Assert.Throws<CurrencyMismatchException>(() => new[] { euros, dollars }.Max());
        Assert.Throws<CurrencyMismatchException>(() => new Money(5m, Currency.XXX) + dollars);
    }

    [Property]
    public void Addition_commutes_and_associates(decimal a, decimal b, decimal c, Currency currency)
    {
        var (x, y, z) = (new Money(a, currency), new Money(b, currency), new Money(c, currency));
        if (Sum(x, y) is { } sum)
        {
            Assert.Equal(sum, Sum(y, x));
            if (Sum(y, z) is { } rest && Sum(x, rest) is { } all && Sum(sum, z) is { } other)
            {
                Assert.Equal(all, other);
            }
        }
    }

    [Property]
    public void Order_is_compatible_with_addition(decimal a, decimal b, decimal c)
    {
        if (Sum(Money.Yuan(a), Money.Yuan(c)) is { } left && Sum(Money.Yuan(b), Money.Yuan(c)) is { } right)
        {
            Assert.Equal(a.CompareTo(b), left.CompareTo(right));
        }
    }

    [Property]
    public void Order_is_that_of_the_true_values(decimal a, decimal b) =>
        Assert.Equal(TrueNumber.Of(a).CompareTo(TrueNumber.Of(b)), Math.Sign(Money.Yuan(a).CompareTo(Money.Yuan(b))));

    [Property]
    public void Trailing_zeros_count_for_printing_only(int digits, byte scale, byte zeros, Currency currency)
    {
        var plain = new Money(digits * MeasureGenerators.Power(-(scale % 10)), currency);
        var padded = plain + new Money(new decimal(0, 0, 0, false, (byte)((scale % 10) + (zeros % 9))), currency);

        Assert.Equal(plain, padded);
        Assert.True(plain == padded && plain.Equals((object)padded) && plain.CompareTo(padded) == 0);
        Assert.Equal(plain.GetHashCode(), padded.GetHashCode());
        Assert.Equal((scale % 10) + (zeros % 9), padded.Amount.Scale);
        Assert.Equal(plain + plain, padded + padded);
    }

    [Fact]
    public void Two_amounts_differ_by_value_or_by_currency()
    {
        Assert.NotEqual(Money.Yuan(1), Money.Yuan(1.0000000000000000000000000001m));
        Assert.NotEqual(Money.Yuan(1), new Money(1m, Currency.USD));
        Assert.NotEqual(Money.Yuan(1).GetHashCode(), new Money(1m, Currency.USD).GetHashCode());
    }

    [Fact]
    public void Overflow_throws_and_drops_nothing()
    {
        Assert.Throws<OverflowException>(() => Money.Yuan(decimal.MaxValue) - Money.Yuan(0.4m));
        Assert.Throws<OverflowException>(() => Money.Yuan(decimal.MaxValue) + Money.Yuan(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => Money.Yuan(decimal.MinValue) - Money.Yuan(1m));
        Assert.Throws<OverflowException>(() => Money.Yuan(decimal.MaxValue, Magnitude.Thousand));
        Assert.Throws<OverflowException>(() => Money.Yuan(decimal.MaxValue) * 2m);
        Assert.Equal(Money.Yuan(8m), Money.Yuan(5.0000000000000000000000000000m) + Money.Yuan(3.0000000000000000000000000000m));
    }

    [Fact]
    public void Zero_has_no_sign()
    {
        var zeros = new[] { Money.Yuan(-0.00m), -Money.Yuan(0.00m), Money.Yuan(-1) * 0m, Money.Yuan(0m) / -3m, Money.Yuan(-0.001m).Round(2), Money.Yuan(-0.0m).Abs() };

        Assert.All(zeros, zero =>
        {
            Assert.False(decimal.IsNegative(zero.Amount));
            Assert.Equal(Money.Yuan(0), zero);
            Assert.Equal(Money.Yuan(0).GetHashCode(), zero.GetHashCode());
            Assert.DoesNotContain('-', zero.ToString());
        });
    }

    [Property(MaxTest = 500)]
    public void A_magnitude_moves_the_point_exactly_and_back(decimal number, Magnitude magnitude) => Prop.When(
        Enum.IsDefined(magnitude),
        () =>
        {
            var expected = TrueNumber.Of(number) * TrueNumber.PowerOfTen((int)magnitude);
            expected.IsWhat(() => Money.Yuan(number, magnitude).Amount);
            if (expected.FitsDecimal)
            {
                Assert.Equal(number, Money.Yuan(number, magnitude).In(magnitude));
                Assert.Equal(Math.Max(0, number.Scale - (int)magnitude), Money.Yuan(number, magnitude).Amount.Scale);
            }
        });

    [Fact]
    public void An_unknown_magnitude_is_refused()
    {
        Assert.Equal("magnitude", Assert.Throws<ArgumentOutOfRangeException>(() => Money.Yuan(1, (Magnitude)2)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Yuan(1).In((Magnitude)5));
    }

    [Fact]
    public void A_magnitude_adds_no_fraction_digits()
    {
        Assert.Equal("CNY 10380000000", Money.Yuan(10.38m, Magnitude.Billion).ToString());
        Assert.Equal("22.9", Money.Yuan(22_900_000_000.00m).In(Magnitude.Billion).ToString());
        Assert.Equal("103.8", Money.Yuan(10.38m, Magnitude.Billion).In(Magnitude.HundredMillion).ToString());
        Assert.Throws<OverflowException>(() => Money.Yuan(0.0000000000000000000000000001m).In(Magnitude.Thousand));
    }

    [Property]
    public void Times_and_divided_by_a_number_are_those_of_decimal(int amount, int number, Currency currency)
    {
        var (money, factor) = (new Money(amount / 100m, currency), (number / 8m) + 0.0625m);

        Assert.Equal(new Money(amount / 100m * factor, currency), money * factor);
        Assert.Equal(money * factor, factor * money);
        Assert.Equal(money, money * factor / factor);
        Assert.True(amount == 0 || (money * factor / money) == factor);
    }

    [Fact]
    public void Ratios_need_a_divisor()
    {
        Assert.Equal(0.5m, Money.Yuan(1) / Money.Yuan(2));
        Assert.Equal(0m, default(Money) / Money.Yuan(2));
        Assert.Throws<DivideByZeroException>(() => Money.Yuan(1) / Money.Yuan(0));
        Assert.Throws<DivideByZeroException>(() => Money.Yuan(1) / 0m);
        Assert.Throws<DivideByZeroException>(() => Money.Yuan(1) / default(Money));
    }

    [Fact]
    public void A_currency_can_be_given_only_to_an_amount_that_has_none()
    {
        Assert.Equal("CNY 3.50", new Money(3.50m, Currency.XXX).WithCurrency(Currency.CNY).ToString());
        Assert.Throws<InvalidOperationException>(() => Money.Yuan(3).WithCurrency(Currency.CNY));
        Assert.Contains("CNY 3", Assert.Throws<InvalidOperationException>(() => Money.Yuan(3).WithCurrency(Currency.USD)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Money.Yuan(0).WithCurrency(Currency.XXX));
    }

    [Property]
    public void Without_its_sign_an_amount_is_not_negative(Money money)
    {
        Assert.Equal(Math.Abs(money.Amount), money.Abs().Amount);
        Assert.Equal(money.Currency, money.Abs().Currency);
    }

    private static Money? Sum(Money left, Money right)
    {
        try
        {
            return left + right;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
