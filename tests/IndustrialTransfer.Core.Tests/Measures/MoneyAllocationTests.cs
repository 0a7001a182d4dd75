using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public sealed class MoneyAllocationTests
{
    [Property(MaxTest = 500)]
    public void Parts_add_up_and_are_less_than_a_unit_from_their_exact_share(Money amount, NonEmptyArray<decimal> signed)
    {
        var weights = Array.ConvertAll(signed.Get, Math.Abs);
        weights[0] += weights.All(weight => weight == 0) ? 1 : 0;
        if (Parts(() => amount.Allocate(weights)) is not { } parts)
        {
            // Only an amount so large that its fen have no room may throw.
            Assert.True(Math.Abs(amount.Amount) > 1_000_000_000_000_000_000_000_000m || amount.Amount.Scale > 2);
            return;
        }

        var scale = Math.Max(amount.Amount.Scale, amount.Currency.MinorUnits ?? 0);
        Assert.Equal(weights.Length, parts.Length);
        AddsUp(amount, parts);
        Assert.All(parts, part => Assert.True(part.Amount.Scale <= scale && part.Currency == amount.Currency));
        AreFair(amount.Amount, parts, weights, TrueNumber.PowerOfTen(-scale));
        Assert.All(parts.Zip(weights), pair => Assert.True(pair.Second != 0 || pair.First.Amount == 0));
    }

    [Property]
    public void Equal_parts_differ_by_one_unit_at_most_and_the_first_are_the_larger(int cents, byte many)
    {
        var (amount, count) = (Money.Yuan(cents / 100m), 1 + many);
        var parts = amount.Split(count);

        Assert.Equal(count, parts.Length);
        AddsUp(amount, parts);
        Assert.True(parts[0].Abs() - parts[^1].Abs() <= Money.Yuan(0.01m));
        Assert.Equal(parts.OrderByDescending(part => part.Abs()), parts);
        Assert.Equal(amount.Allocate(Enumerable.Repeat(1m, count).ToArray()), parts);
    }

    [Property]
    public void Steps_are_whole_and_the_parts_add_up(short steps, PositiveInt tenths, NonEmptyArray<byte> shares)
    {
        var step = Money.Yuan((tenths.Get % 1000 / 10m) + 0.1m);
        var amount = step * steps;
        var weights = Array.ConvertAll(shares.Get, share => (decimal)share);
        weights[^1]++;
        var parts = amount.Allocate(weights, step);

        AddsUp(amount, parts);
        Assert.All(parts, part => Assert.Equal(0m, part.Amount % step.Amount));
        AreFair(amount.Amount, parts, weights, TrueNumber.Of(step.Amount));
    }

    [Property]
    public void A_weight_says_the_same_in_every_scale(int cents, byte a, byte b)
    {
        var amount = Money.Yuan(cents / 100m);

        Assert.Equal(amount.Allocate(a + 1m, b), amount.Allocate((a + 1) * 0.001m, b * 0.001m));
    }

    [Theory]
    [InlineData("CNY 100", new[] { 1, 1, 1 }, "CNY 33.34 CNY 33.33 CNY 33.33")]
    [InlineData("CNY 100", new[] { 1, 2, 4 }, "CNY 14.29 CNY 28.57 CNY 57.14")]
    [InlineData("CNY -100", new[] { 1, 1, 1 }, "CNY -33.34 CNY -33.33 CNY -33.33")]
    [InlineData("CNY 0.05", new[] { 0, 1, 0, 1, 0 }, "CNY 0.00 CNY 0.03 CNY 0.00 CNY 0.02 CNY 0.00")]
    [InlineData("CNY 0.001", new[] { 1, 1 }, "CNY 0.001 CNY 0.000")]
    [InlineData("JPY 100", new[] { 1, 1, 1 }, "JPY 34 JPY 33 JPY 33")]
    [InlineData("KWD 1", new[] { 1, 1, 1 }, "KWD 0.334 KWD 0.333 KWD 0.333")]
    [InlineData("XAU 10", new[] { 1, 2 }, "XAU 3 XAU 7")]
    [InlineData("XXX 0", new[] { 3, 2 }, "XXX 0 XXX 0")]
    public void Parts_of_an_amount(string amount, int[] weights, string expected) =>
        Assert.Equal(expected, string.Join(' ', Money.Parse(amount).Allocate(Array.ConvertAll(weights, weight => (decimal)weight))));

    [Fact]
    public void Parts_in_given_steps()
    {
        Assert.Equal("CNY 40 CNY 40 CNY 20", string.Join(' ', Money.Yuan(100).Allocate([1m, 1m, 1m], Money.Yuan(20))));
        Assert.Contains("no whole number of steps", Assert.Throws<ArgumentException>(() => Money.Yuan(101).Allocate([1m], Money.Yuan(20))).Message, StringComparison.Ordinal);
        Assert.Equal("CNY 0.75 CNY 0.25", string.Join(' ', Money.Yuan(1).Allocate([3m, 1m], Money.Yuan(0.25m))));
        Assert.Equal("CNY 7.5", Money.Parse("CNY 7.5").Allocate([1m], Money.Parse("CNY 0.50"))[0].ToString("G").TrimEnd('0'));
        Assert.Contains("above zero", Assert.Throws<ArgumentException>(() => Money.Yuan(100).Allocate([1m], Money.Yuan(0))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Money.Yuan(100).Allocate([1m], Money.Yuan(-1)));
        Assert.Throws<ArgumentException>(() => Money.Yuan(100).Allocate([1m], default));
        Assert.Throws<CurrencyMismatchException>(() => Money.Yuan(100).Allocate([1m], new Money(1m, Currency.USD)));
    }

    [Fact]
    public void Weights_that_say_nothing_are_refused()
    {
        Assert.Contains("-1", Assert.Throws<ArgumentException>(() => Money.Yuan(1).Allocate(2m, -1m)).Message, StringComparison.Ordinal);
        var allZero = Assert.Throws<ArgumentException>(() => Money.Yuan(1).Allocate(0m, 0.00m));
        Assert.Equal("weights", allZero.ParamName);
        Assert.Contains("one weight at least must be above zero", allZero.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Money.Yuan(1).Allocate());
        Assert.Throws<ArgumentException>(() => Money.Yuan(0).Allocate([-1m, 2m], Money.Yuan(1)));
        Assert.Equal("parts", Assert.Throws<ArgumentOutOfRangeException>(() => Money.Yuan(1).Split(0)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Yuan(1).Split(-2));
    }

    [Fact]
    public void A_part_that_no_amount_holds_is_refused() =>
        Assert.Throws<OverflowException>(() => Money.Yuan(decimal.MaxValue).Split(2));

    [Property]
    public void Rounding_moves_by_half_a_unit_at_most(Money amount, byte places)
    {
        var decimals = places % 29;
        var rounded = amount.Round(decimals);
        var move = (TrueNumber.Of(rounded.Amount) - TrueNumber.Of(amount.Amount)).Abs();

        Assert.True(rounded.Amount.Scale <= decimals);
        Assert.Equal(amount.Currency, rounded.Currency);
        Assert.True((move + move).CompareTo(TrueNumber.PowerOfTen(-decimals)) <= 0);
        Assert.True(decimals < amount.Amount.Scale || rounded == amount);
    }

    [Theory]
    [InlineData("CNY 0.125", 2, null, "CNY 0.13")]
    [InlineData("CNY -0.125", 2, null, "CNY -0.13")]
    [InlineData("CNY 0.125", 2, MidpointRounding.ToEven, "CNY 0.12")]
    [InlineData("CNY 0.129", 2, MidpointRounding.ToZero, "CNY 0.12")]
    [InlineData("CNY -0.121", 2, MidpointRounding.ToNegativeInfinity, "CNY -0.13")]
    [InlineData("CNY 0.5", 0, null, "CNY 1")]
    public void Rounding_is_half_away_from_zero_unless_told(string amount, int decimals, MidpointRounding? mode, string expected) =>
        Assert.Equal(expected, (mode is { } told ? Money.Parse(amount).Round(decimals, told) : Money.Parse(amount).Round(decimals)).ToString());

    [Theory]
    [InlineData("CNY 1.005", "CNY 1.01")]
    [InlineData("JPY 1.5", "JPY 2")]
    [InlineData("KWD 1.00049", "KWD 1.000")]
    [InlineData("CLF 1.00005", "CLF 1.0001")]
    [InlineData("XAU 1.00005", "XAU 1.00005")]
    [InlineData("XXX 1.23456", "XXX 1.23456")]
    public void The_minor_unit_is_the_currencys(string amount, string expected) =>
        Assert.Equal(expected, Money.Parse(amount).RoundToMinorUnit().ToString());

    [Theory]
    [InlineData("CNY 18452860596.29", 2, Magnitude.Billion, null, "CNY 18450000000")]
    [InlineData("CNY 18455000000", 2, Magnitude.Billion, null, "CNY 18460000000")]
    [InlineData("CNY 18445000000", 2, Magnitude.Billion, MidpointRounding.ToEven, "CNY 18440000000")]
    [InlineData("CNY -184550000", 1, Magnitude.HundredMillion, null, "CNY -180000000")]
    [InlineData("CNY 1.25", 1, Magnitude.One, null, "CNY 1.3")]
    public void Rounding_counts_decimals_of_a_scale_word(string amount, int decimals, Magnitude magnitude, MidpointRounding? mode, string expected) =>
        Assert.Equal(
            expected,
            (mode is { } told ? Money.Parse(amount).Round(decimals, magnitude, told) : Money.Parse(amount).Round(decimals, magnitude)).ToString());

    [Fact]
    public void Rounding_takes_its_mode_and_refuses_decimals_that_do_not_exist()
    {
        Assert.Equal(Money.Yuan(1.00m), Money.Yuan(1.005m).RoundToMinorUnit(MidpointRounding.ToEven));
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Money.Yuan(1).Round(29)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Yuan(1).Round(-1));
    }

    private static Money[]? Parts(Func<Money[]> part)
    {
        try
        {
            return part();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static void AddsUp(Money whole, Money[] parts) =>
        Assert.Equal(TrueNumber.Of(whole.Amount), parts.Aggregate(TrueNumber.Of(0m), (sum, part) => sum + TrueNumber.Of(part.Amount)));

    // |part × total − whole × weight| < step × total: the same without division.
    private static void AreFair(decimal whole, Money[] parts, decimal[] weights, TrueNumber step)
    {
        var total = weights.Aggregate(TrueNumber.Of(0m), (sum, weight) => sum + TrueNumber.Of(weight));
        Assert.All(parts.Zip(weights), pair =>
        {
            var apart = (TrueNumber.Of(pair.First.Amount) * total) - (TrueNumber.Of(whole) * TrueNumber.Of(pair.Second));
            Assert.True(apart.Abs().CompareTo(step * total) < 0);
        });
    }
}
