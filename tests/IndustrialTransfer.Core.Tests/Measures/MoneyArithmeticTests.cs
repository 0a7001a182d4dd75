using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

/// <summary>Sums and order where the words of an amount end, and of hashes.</summary>
[Properties(Arbitrary = [typeof(WordEdges)], MaxTest = 3000)]
public sealed class MoneyArithmeticTests
{
    private readonly Money _zeroOfNoCurrency = new(0.00m, Currency.XXX);

    [Fact]
    public void Every_pair_of_edges_adds_and_compares_as_the_true_values_do()
    {
        foreach (var left in WordEdges.Numbers)
        {
            foreach (var right in WordEdges.Numbers)
            {
                Sums_are_exact_or_throw(new WordEdges(left, right));
                Sums_have_the_decimals_of_the_finer_amount_or_those_that_fit(new WordEdges(left, right));
                Order_and_equality_are_those_of_the_true_values(new WordEdges(left, right));
            }
        }
    }

    [Property]
    public void Sums_are_exact_or_throw(WordEdges pair) =>
        (TrueNumber.Of(pair.Left) + TrueNumber.Of(pair.Right)).IsWhat(() => (Money.Yuan(pair.Left) + Money.Yuan(pair.Right)).Amount);

    [Property]
    public void Sums_have_the_decimals_of_the_finer_amount_or_those_that_fit(WordEdges pair)
    {
        var (sum, scale) = (TrueNumber.Of(pair.Left) + TrueNumber.Of(pair.Right), Math.Max(pair.Left.Scale, pair.Right.Scale));
        if (sum.FitsDecimal)
        {
            var most = Enumerable.Range(0, scale + 1).Last(sum.FitsAt);
            Assert.Equal(most, (Money.Yuan(pair.Left) + Money.Yuan(pair.Right)).Amount.Scale);
        }
    }

    [Property]
    public void Order_and_equality_are_those_of_the_true_values(WordEdges pair)
    {
        var order = TrueNumber.Of(pair.Left).CompareTo(TrueNumber.Of(pair.Right));
        var (left, right) = (Money.Yuan(pair.Left), Money.Yuan(pair.Right));

        Assert.Equal(order, Math.Sign(left.CompareTo(right)));
        Assert.Equal((order < 0, order <= 0), (left < right, left <= right));
        Assert.Equal((order >= 0, order > 0), (left >= right, left > right));
        Assert.Equal((order == 0, order != 0), (left == right, left != right));
        Assert.False(order == 0 && left.GetHashCode() != right.GetHashCode());
    }

    [Property]
    public void Zero_of_no_currency_is_added_and_compared_as_zero(WordEdges pair)
    {
        var money = Money.Yuan(pair.Left);

        Assert.Equal(Money.Yuan(pair.Left), money + _zeroOfNoCurrency);
        Assert.Equal(Math.Sign(pair.Left), money.CompareTo(_zeroOfNoCurrency));
        Assert.Equal(pair.Left < 0, money < _zeroOfNoCurrency);
        Assert.False(money == _zeroOfNoCurrency);
    }

    [Property]
    public void Two_currencies_are_neither_added_nor_compared_nor_equal(WordEdges pair)
    {
        var (yuan, dollars) = (Money.Yuan(pair.Left), new Money(pair.Right, Currency.USD));

        Assert.Throws<CurrencyMismatchException>(() => yuan + dollars);
        Assert.Throws<CurrencyMismatchException>(() => yuan < dollars);
        Assert.Throws<CurrencyMismatchException>(() => yuan.CompareTo(dollars));
        Assert.False(yuan == dollars);
    }

    [Fact]
    public void Two_currencies_have_no_ratio()
    {
        Assert.Throws<CurrencyMismatchException>(() => Money.Yuan(6) / new Money(3, Currency.USD));
        Assert.Throws<CurrencyMismatchException>(() => Money.Yuan(6) / new Money(3, Currency.XXX));
        Assert.Equal(2m, Money.Yuan(6) / Money.Yuan(3));
    }

    [Property]
    public void A_whole_number_distributes_over_a_sum(int left, int right, short times) => Assert.Equal(
        (Money.Yuan(left) + Money.Yuan(right)) * times,
        (Money.Yuan(left) * times) + (Money.Yuan(right) * times));

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(28)]
    public void Hashes_of_neighbours_are_spread_over_the_buckets_of_a_table(byte scale)
    {
        const int Buckets = 1024;
        var counts = new int[Buckets];
        for (var i = 0; i < 16 * Buckets; i++)
        {
            counts[(uint)Money.Yuan(new decimal(i, 0, 0, false, scale)).GetHashCode() % Buckets]++;
        }

        // Sixteen to a bucket; at random hardly one bucket in a million would get fifty.
        Assert.InRange(counts.Max(), 16, 50);
    }
}
