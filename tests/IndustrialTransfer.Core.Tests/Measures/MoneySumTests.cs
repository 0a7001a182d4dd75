using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public sealed class MoneySumTests
{
    [Property(MaxTest = 1000)]
    public void The_sum_is_exact_or_throws_where_no_amount_holds_it(decimal[] amounts, Currency currency)
    {
        var expected = amounts.Aggregate(TrueNumber.Of(0), (sum, amount) => sum + TrueNumber.Of(amount));

        expected.IsWhat(() => Money.Sum(Array.ConvertAll(amounts, amount => new Money(amount, currency))).Amount);
    }

    [Property(MaxTest = 500)]
    public void The_sum_does_what_folding_does(Money[] amounts)
    {
        try
        {
            var folded = amounts.Aggregate(default(Money), (sum, amount) => sum + amount);
            Assert.Equal(folded, Money.Sum(amounts));
        }
        catch (CurrencyMismatchException)
        {
            Assert.Throws<CurrencyMismatchException>(() => Money.Sum(amounts));
        }
        catch (OverflowException)
        {
            // A fold may run over on its way to a sum that fits: then the other law says what the sum is.
        }
    }

    [Property(MaxTest = 500)]
    public void A_long_sum_of_small_amounts_is_the_fold_in_any_order(PositiveInt seed, Currency currency)
    {
        var random = new Random(seed.Get);
        var amounts = Enumerable.Range(0, random.Next(200))
            .Select(_ => random.Next(8) == 0 ? default : new Money(random.Next(-100_000, 100_000) * MeasureGenerators.Power(-random.Next(5)), currency))
            .ToArray();
        var folded = amounts.Aggregate(default(Money), (sum, amount) => sum + amount);

        Assert.Equal(folded, Money.Sum(amounts));
        random.Shuffle(amounts);
        Assert.Equal(folded, Money.Sum(amounts));
        Array.Sort(amounts);
        Assert.Equal(folded, Money.Sum(amounts));
    }

    [Property]
    public void Another_currency_anywhere_is_refused(NonEmptyArray<decimal> amounts, Currency currency, Currency other, Money stranger, byte place) => Prop.When(
        currency != other && currency != Currency.XXX && stranger != default,
        () =>
        {
            var list = amounts.Get.Select(amount => new Money(amount, currency)).ToList();
            list.Insert(place % (list.Count + 1), new Money(stranger.Amount, other));

            Assert.True(stranger.Amount == 0 && other == Currency.XXX || Throws(list));
        });

    [Theory]
    [InlineData("XXX 5", "CNY 1")]
    [InlineData("CNY 1", "XXX 5")]
    [InlineData("CNY 1", "XXX 0", "XXX 5")]
    [InlineData("XXX 0", "XXX 5", "CNY 1")]
    [InlineData("XXX 5", "XXX 0", "CNY 0")]
    [InlineData("CNY 1", "XXX 0.00", "XXX 5.25")]
    [InlineData("CNY 0", "USD 0")]
    [InlineData("CNY 1.0", "CNY 1.00", "USD 1")]
    [InlineData("EUR 1", "XXX 0", "USD 1")]
    public void Currencies_do_not_mix_in_a_sum(params string[] amounts) =>
        Assert.Throws<CurrencyMismatchException>(() => Money.Sum(Array.ConvertAll(amounts, amount => Money.Parse(amount))));

    [Theory]
    [InlineData("XXX 0")]
    [InlineData("CNY 6", "CNY 1", "CNY 2", "CNY 3")]
    [InlineData("CNY 6", "XXX 0", "CNY 1", "XXX 0.0", "CNY 5", "XXX 0")]
    [InlineData("XXX 7", "XXX 0", "XXX 5", "XXX 2")]
    [InlineData("CNY 0", "CNY 5", "CNY -5")]
    [InlineData("CNY 0", "XXX 0", "CNY 0")]
    [InlineData("CNY 0.12", "CNY 0.1", "CNY 0.02")]
    [InlineData("CNY 79228162514264337593543950335", "CNY 79228162514264337593543950335", "CNY 1", "CNY -1")]
    [InlineData("CNY -3", "CNY 18446744073709551616", "CNY -18446744073709551616", "CNY -3")]
    [InlineData("CNY -18446744073709551616", "CNY -18446744073709551616")]
    public void A_sum_of_given_amounts(string expected, params string[] amounts) =>
        Assert.Equal(Money.Parse(expected), Money.Sum(Array.ConvertAll(amounts, amount => Money.Parse(amount))));

    [Fact]
    public void Many_largest_amounts_that_cancel_out_do_not_run_over()
    {
        var amounts = Enumerable.Range(0, 10_000).Select(i => Money.Yuan(i < 5_000 ? decimal.MaxValue : decimal.MinValue)).Append(Money.Yuan(0.07m)).ToArray();

        Assert.Equal(Money.Yuan(0.07m), Money.Sum(amounts));
        Assert.Throws<OverflowException>(() => Money.Sum(amounts.AsSpan(0, 5_001)));
    }

    [Fact]
    public void The_exception_names_the_two_currencies()
    {
        var thrown = Assert.Throws<CurrencyMismatchException>(() => Money.Sum([default, Money.Yuan(1), new Money(1m, Currency.USD), new Money(1m, Currency.EUR)]));

        Assert.Equal((Currency.CNY, Currency.USD), (thrown.Left, thrown.Right));
    }

    private static bool Throws(List<Money> amounts)
    {
        Assert.Throws<CurrencyMismatchException>(() => Money.Sum(amounts.ToArray()));
        return true;
    }

    // Long enough for a block on each side of the stranger, wherever it stands: blocks of one scale are added with vectors.
    [Theory]
    [InlineData("USD 1000")]
    [InlineData("XXX 1000")]
    [InlineData("USD 0")]
    public void A_stranger_among_amounts_of_one_scale_is_refused_wherever_it_stands(string stranger)
    {
        for (var count = 24; count <= 40; count++)
        {
            for (var place = 0; place < count; place++)
            {
                var amounts = Enumerable.Repeat(Money.Yuan(1), count).ToArray();
                amounts[place] = Money.Parse(stranger);

                Assert.Throws<CurrencyMismatchException>(() => Money.Sum(amounts));
            }
        }
    }

    [Fact]
    public void Neutral_zeros_and_other_scales_may_stand_anywhere_among_amounts_of_one_scale()
    {
        for (var place = 0; place < 40; place++)
        {
            var amounts = Enumerable.Repeat(Money.Yuan(-1), 40).ToArray();
            amounts[place] = default;
            Assert.Equal(Money.Yuan(-39), Money.Sum(amounts));
            amounts[place] = Money.Yuan(0.25m);
            Assert.Equal(Money.Yuan(-38.75m), Money.Sum(amounts));
            amounts[place] = Money.Yuan(decimal.MaxValue / 10);
            Assert.Equal(Money.Yuan((decimal.MaxValue / 10) - 39), Money.Sum(amounts));
        }
    }
}
