using System.Globalization;
using System.Numerics;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Measures;

public sealed class IntervalArithmeticTests
{
    private static Interval<decimal> Everything => default;

    [Theory]
    [InlineData("[1, 2]", "[10, 20]", "[11, 22]")]
    [InlineData("(1, 2]", "[10, 20)", "(11, 22)")]
    [InlineData("[1, ∞)", "[10, 20)", "[11, ∞)")]
    [InlineData("(-∞, 2)", "[10, 20]", "(-∞, 22)")]
    [InlineData("(-∞, 2]", "[10, ∞)", "(-∞, ∞)")]
    [InlineData("[79228162514264337593543950334, 79228162514264337593543950335]", "[-0.5, -0.5]", "[79228162514264337593543950333, 79228162514264337593543950335]")]
    [InlineData("[10, 10]", "[0.0000000000000000000000000003, 0.0000000000000000000000000003]", "[10, 10.000000000000000000000000001]")]
    public void A_sum(string left, string right, string sum)
    {
        Assert.Equal(Read(sum), Read(left) + Read(right));
        Assert.Equal(Read(sum), Read(left) - -Read(right));
    }

    [Theory]
    [InlineData("[1, 2]", "[10, 20]", "[10, 40]")]
    [InlineData("[-1, 2]", "[10, 20]", "[-20, 40]")]
    [InlineData("[-3, 2]", "[-5, 4]", "[-12, 15]")]
    [InlineData("(0, 2]", "[10, ∞)", "(0, ∞)")]
    [InlineData("[0, 2]", "(10, ∞)", "[0, ∞)")]
    [InlineData("[0, 0]", "(-∞, ∞)", "[0, 0]")]
    [InlineData("(-1, 1)", "(-∞, ∞)", "(-∞, ∞)")]
    [InlineData("[0, 2]", "(0, 3)", "[0, 6)")]
    [InlineData("[-2, 0)", "(0, 3]", "[-6, 0)")]
    [InlineData("(-∞, -2]", "(-∞, -3)", "(6, ∞)")]
    [InlineData("(-2, 2]", "[-3, 3]", "[-6, 6]")]
    public void A_product(string left, string right, string product)
    {
        Assert.Equal(Read(product), Read(left) * Read(right));
        Assert.Equal(Read(product), Read(right) * Read(left));
    }

    [Theory]
    [InlineData("[1, 2]", "[10, 20]", "[0.05, 0.2]")]
    [InlineData("[1, 2]", "(0, 20]", "[0.05, ∞)")]
    [InlineData("[1, 2]", "[-20, 0)", "(-∞, -0.05]")]
    [InlineData("[0, 0]", "(0, ∞)", "[0, 0]")]
    [InlineData("(1, ∞)", "[4, ∞)", "(0, ∞)")]
    [InlineData("(1, 8]", "(4, ∞)", "(0, 2)")]
    [InlineData("[-1, 8]", "[4, ∞)", "[-0.25, 2]")]
    [InlineData("[1, 2]", "[3, 3]", "[0.3333333333333333333333333333, 0.6666666666666666666666666667]")]
    [InlineData("(-2, -1)", "[3, 3]", "(-0.6666666666666666666666666667, -0.3333333333333333333333333333)")]
    [InlineData("[0.0000000000000000000000000001, 1]", "[3, 3]", "[0, 0.3333333333333333333333333334]")]
    public void A_quotient(string left, string right, string quotient) => Assert.Equal(Read(quotient), Read(left) / Read(right));

    [Fact]
    public void Nothing_is_divided_by_what_may_be_zero()
    {
        foreach (var divisor in new[] { "[0, 1]", "[-1, 0]", "[-1, 1]", "(-∞, 50]", "[0, 0]", "(-∞, ∞)" })
        {
            var fault = Assert.Throws<DivideByZeroException>(() => Read("[1, 2]") / Read(divisor));
            Assert.Equal($"[1, 2] cannot be divided by {divisor}: zero is among the divisors.", fault.Message);
        }

        Assert.Contains("[0, 0]", Assert.Throws<DivideByZeroException>(() => Read("[1, 2]") / 0m).Message, StringComparison.Ordinal);
        Assert.Throws<DivideByZeroException>(() => new Interval<Money>(Money.Yuan(1), null).Ratio(default(Money)));
    }

    [Fact]
    public void Everything_times_zero_is_zero()
    {
        Assert.Equal(Read("[0, 0]"), Everything * 0m);
        Assert.Equal(Everything, Everything * -2m);
        Assert.Equal(Everything, Everything / -2m);
        Assert.Equal(Read("(-∞, -6)"), Read("(3, ∞)") * -2m);
        Assert.Equal(Read("[-1.5, ∞)"), Read("(-∞, 3]") / -2m);
    }

    [Fact]
    public void An_end_beyond_the_range_is_refused()
    {
        var largest = new Interval<decimal>(0m, decimal.MaxValue);

        Assert.Contains("beyond", Assert.Throws<OverflowException>(() => largest + new Interval<decimal>(0m, 1m)).Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => largest * 1.1m);
        Assert.Throws<OverflowException>(() => -largest - new Interval<decimal>(0m, 0.1m));
        Assert.Equal(largest, largest * 1m);
        Assert.Equal(-largest, largest * -1m);
    }

    [Fact]
    public void Money_keeps_its_currency_and_mixes_with_no_other()
    {
        var yuan = Interval<Money>.Parse("[CNY 1, CNY 2]");
        var dollars = Interval<Money>.Parse("(USD 1, ∞)");
        var none = Interval<Money>.Parse("[XXX 0, XXX 0]");

        Assert.Equal(Interval<Money>.Parse("[CNY 0.5, CNY 1]"), yuan / 2m);
        Assert.Equal(Currency.CNY, (yuan * 0m).Lower!.Value.Currency);
        Assert.Equal(Currency.CNY, (yuan - yuan).Upper!.Value.Currency);
        Assert.Equal(none, default(Interval<Money>) * 0m);
        Assert.Equal(yuan, yuan + none);
        Assert.Equal(yuan, none + yuan);
        Assert.Equal(Interval<Money>.Parse("(-∞, ∞)"), default(Interval<Money>) + yuan);
        Assert.Throws<CurrencyMismatchException>(() => yuan + dollars);
        Assert.Throws<CurrencyMismatchException>(() => yuan - Interval<Money>.Parse("(-∞, USD 1)"));
        Assert.Throws<CurrencyMismatchException>(() => yuan.Ratio(dollars));
        Assert.Throws<CurrencyMismatchException>(() => yuan.Ratio(new Money(1m, Currency.USD)));
        Assert.Throws<CurrencyMismatchException>(() => yuan.Overlaps(dollars));
        Assert.Throws<CurrencyMismatchException>(() => yuan.Hull(dollars));
        Assert.Throws<CurrencyMismatchException>(() => yuan.Intersect(dollars));
    }

    [Fact]
    public void A_range_is_counted_in_a_unit() => Assert.Equal(
        Read("[90.3, 90.36666666666666666666666667]"), Figure<LandArea>.Parse("1355 mu").Interval.Ratio(LandArea.FromHectares(1m)));

    [Fact]
    public void A_type_of_ones_own_is_computed_by_its_own_operators()
    {
        var (one, two) = (Own(-1m, -2m), Own(3m, null));

        Assert.Equal(Own(1m, null), Own(-2m, -1m) + two);
        Assert.Equal(Own(1m, 2m), one * -1m);
        Assert.Equal(Own(-4m, -2m), one * 2m);
        Assert.Equal(new Interval<decimal>(-2m / 3m, 0m, upperIsOpen: true), one.Ratio(two));
        Assert.Equal(Own(0m, 0m), Own(0m, 0m) + Own(0m, 0m));
        Assert.Equal(Own(0m, 1m), Own(0m, 0m) + Own(0m, 1m));
        Assert.Contains("3 kWh", Assert.Throws<DivideByZeroException>(() => two.Ratio(Own(0m, 1m))).Message, StringComparison.Ordinal);

        static Interval<Energy> Own(decimal one, decimal? other) => other is not { } end
            ? new(new Energy(one), null)
            : new(new Energy(Math.Min(one, end)), new Energy(Math.Max(one, end)));
    }

    private static Interval<decimal> Read(string text) => Interval<decimal>.Parse(text);

    private readonly record struct Energy(decimal Hours) : IComparable<Energy>, IAdditionOperators<Energy, Energy, Energy>,
        IUnaryNegationOperators<Energy, Energy>, IMultiplyOperators<Energy, decimal, Energy>, IDivisionOperators<Energy, Energy, decimal>,
        IAdditiveIdentity<Energy, Energy>
    {
        public static Energy AdditiveIdentity => default;

        public static Energy operator +(Energy left, Energy right) => new(left.Hours + right.Hours);

        public static Energy operator -(Energy value) => new(-value.Hours);

        public static Energy operator *(Energy left, decimal right) => new(left.Hours * right);

        public static decimal operator /(Energy left, Energy right) => left.Hours / right.Hours;

        public int CompareTo(Energy other) => Hours.CompareTo(other.Hours);

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hours} kWh");
    }
}
