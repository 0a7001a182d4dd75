using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using IndustrialTransfer.Measures;
using NodaTime;

namespace IndustrialTransfer.Tests.Properties;

/// <summary>
/// Generators of every measure: mostly numbers as they are printed, and often enough the edges: 29 digits, every scale, zeros with decimals,
/// the largest number and its neighbours.
/// </summary>
public static class MeasureGenerators
{
    private static readonly decimal[] Edges =
    [
        decimal.MaxValue, decimal.MaxValue - 1, decimal.MinValue, decimal.MinValue + 1, 7.9228162514264337593543950335m,
        0.0000000000000000000000000001m, 0.4m, 0.5m, 1m, ulong.MaxValue, ulong.MaxValue + 1m, uint.MaxValue, uint.MaxValue + 1m,
        0.0000000000000000000000000000m, 10000000000000000000000000000m, 1.0000000000000000000000000000m,
        39614081257132168796771975167.5m, 99.5m, 999_999_999.999m,
    ];

    private static readonly decimal[] OddSteps = [0.25m, 0.05m, 2.5m, 3m, 7m, 50m, 0.10m, 125000m];

    private static readonly string[] Codes = Currency.All.Select(currency => currency.Code).ToArray();

    private static Gen<decimal> Printed =>
        from digits in Gen.OneOf(Gen.Choose(0, 999), Gen.Choose(0, 9_999_999))
        from scale in Gen.Choose(0, 4)
        from power in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Elements(3, 4, 6, 8, 9, 12)))
        from negative in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select power == 0 ? new decimal(digits, 0, 0, negative, (byte)scale) : (negative ? -1 : 1) * digits * Power(power - scale);

    private static Gen<decimal> AnyDigits =>
        from length in Gen.Choose(1, 29)
        from digits in Gen.ArrayOf(Gen.Choose(0, 9), length)
        from scale in Gen.Choose(0, 28)
        from negative in Gen.Elements(false, true)
        select Decimal(BigInteger.Parse(string.Concat(digits), NumberStyles.None, CultureInfo.InvariantCulture), scale, negative);

    private static Gen<decimal> Edge =>
        from edge in Gen.Elements(Edges)
        from negative in Gen.Elements(false, true)
        select negative ? -edge : edge;

    private static Gen<decimal> ZeroWithDecimals =>
        from scale in Gen.Choose(0, 28)
        select new decimal(0, 0, 0, false, (byte)scale);

    private static Gen<decimal> Number => Gen.Frequency((12, Printed), (4, AnyDigits), (2, Edge), (1, ZeroWithDecimals));

    private static Gen<Currency> AnyCurrency => Gen.Frequency(
        (3, Gen.Constant(Currency.CNY)), (2, Gen.Constant(Currency.USD)), (1, Gen.Constant(Currency.XXX)),
        (4, Gen.Elements(Codes).Select(code => Currency.FromCode(code))));

    private static Gen<decimal> Step => Gen.Frequency(
        (2, Gen.Constant(0m)), (5, Gen.Choose(-4, 12).Select(Power)), (1, Gen.Choose(-27, 20).Select(Power)), (1, Gen.Elements(OddSteps)));

    public static Arbitrary<decimal> Decimals() => Number.ToArbitrary(Shrink);

    public static Arbitrary<Currency> Currencies() =>
        AnyCurrency.ToArbitrary(currency => currency == Currency.CNY ? [] : [Currency.CNY]);

    public static Arbitrary<Money> Amounts() =>
        (from number in Number from currency in AnyCurrency select new Money(number, currency)).ToArbitrary(money =>
            [.. money.Currency == Currency.CNY ? [] : new[] { new Money(money.Amount, Currency.CNY) },
             .. Shrink(money.Amount).Select(amount => new Money(amount, money.Currency))]);

    public static Arbitrary<Percentage> Percentages() =>
        Number.Select(Percentage.FromPercent).ToArbitrary(value => Shrink(value.Percent).Select(Percentage.FromPercent));

    public static Arbitrary<PercentagePoints> Points() =>
        Number.Select(PercentagePoints.FromPoints).ToArbitrary(value => Shrink(value.Points).Select(PercentagePoints.FromPoints));

    public static Arbitrary<LandArea> Areas() => Number.Select(LandArea.FromMu).ToArbitrary(value => Shrink(value.Mu).Select(LandArea.FromMu));

    public static Arbitrary<ItemCount> Counts() =>
        Number.Select(value => new ItemCount(value)).ToArbitrary(value => Shrink(value.Value).Select(number => new ItemCount(number)));

    public static Arbitrary<Figure<Money>> MoneyFigures() =>
        (from currency in AnyCurrency from figure in FigureOf(number => new Money(number, currency)) select figure).ToArbitrary(
            figure => ShrinkFigure(figure, number => new Money(number, figure.Value.Currency)));

    public static Arbitrary<Figure<Percentage>> PercentageFigures() => Figures(Percentage.FromPercent);

    public static Arbitrary<Figure<PercentagePoints>> PointsFigures() => Figures(PercentagePoints.FromPoints);

    public static Arbitrary<Figure<LandArea>> AreaFigures() => Figures(LandArea.FromMu);

    public static Arbitrary<Figure<ItemCount>> CountFigures() => Figures(number => new ItemCount(number));

    public static Arbitrary<Interval<Money>> MoneyIntervals() =>
        (from currency in AnyCurrency from interval in IntervalOf(number => new Money(number, currency)) select interval).ToArbitrary();

    public static Arbitrary<Interval<Percentage>> PercentageIntervals() => IntervalOf(Percentage.FromPercent).ToArbitrary();

    public static Arbitrary<Interval<PercentagePoints>> PointsIntervals() => IntervalOf(PercentagePoints.FromPoints).ToArbitrary();

    public static Arbitrary<Interval<LandArea>> AreaIntervals() => IntervalOf(LandArea.FromMu).ToArbitrary();

    public static Arbitrary<Interval<ItemCount>> CountIntervals() => IntervalOf(number => new ItemCount(number)).ToArbitrary();

    public static Arbitrary<Interval<decimal>> NumberIntervals() => IntervalOf(number => number).ToArbitrary();

    public static Arbitrary<ExchangeRate> Rates() =>
        (from currencies in Gen.Two(AnyCurrency.Where(currency => currency != Currency.XXX))
         where currencies.Item1 != currencies.Item2
         from rate in Number.Where(number => number != 0)
         from dated in Gen.Elements(false, true)
         from day in Gen.Choose(0, 80_000)
         select new ExchangeRate(currencies.Item1, currencies.Item2, Math.Abs(rate), dated ? new LocalDate(1880, 1, 1).PlusDays(day) : null))
        .ToArbitrary(rate => rate.Date is null ? [] : [rate with { Date = null }]);

    /// <summary>10 to a power from -28 to 28.</summary>
    internal static decimal Power(int exponent) => exponent < 0
        ? new decimal(1, 0, 0, false, (byte)-exponent)
        : decimal.Parse("1" + new string('0', exponent), CultureInfo.InvariantCulture);

    /// <summary>Simpler numbers: zero, without sign, without fraction, with fewer digits.</summary>
    internal static IEnumerable<decimal> Shrink(decimal value)
    {
        var bits = decimal.GetBits(value);
        var (scale, digits) = ((bits[3] >> 16) & 0xFF, ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0]);
        if (!digits.IsZero || scale > 0)
        {
            yield return 0m;
        }

        if (value < 0)
        {
            yield return -value;
        }

        if (scale > 0 && !digits.IsZero)
        {
            yield return decimal.Truncate(value);
            yield return Decimal(digits / 10, scale - 1, value < 0);
        }

        if (digits > 9)
        {
            yield return Decimal(digits / 10, scale, value < 0);
        }

        if (!digits.IsZero)
        {
            yield return Decimal(digits - 1, scale, value < 0);
        }
    }

    private static Arbitrary<T> ToArbitrary<T>(this Gen<T> generator, Func<T, IEnumerable<T>> shrinker) => Arb.From(generator, shrinker);

    internal static decimal Decimal(BigInteger digits, int scale, bool negative)
    {
        // Twenty-nine digits may be more than 96 bits hold: then the last ones go.
        while (digits >= BigInteger.Pow(2, 96))
        {
            digits /= 10;
        }

        var (low, middle, high) = (digits & uint.MaxValue, (digits >> 32) & uint.MaxValue, digits >> 64);
        return new decimal(unchecked((int)(uint)low), unchecked((int)(uint)middle), unchecked((int)(uint)high), negative && !digits.IsZero, (byte)scale);
    }

    private static Arbitrary<Figure<T>> Figures<T>(Func<decimal, T> of) where T : struct, IQuantity<T> =>
        FigureOf(of).ToArbitrary(figure => ShrinkFigure(figure, of));

    private static Gen<Figure<T>> FigureOf<T>(Func<decimal, T> of) where T : struct, IQuantity<T> =>
        from value in Number
        from bound in Gen.Elements(Enum.GetValues<Bound>())
        from step in Step
        select new Figure<T>(of(value), bound, of(step));

    private static IEnumerable<Figure<T>> ShrinkFigure<T>(Figure<T> figure, Func<decimal, T> of) where T : struct, IQuantity<T>
    {
        if (figure.Bound != Bound.Exact)
        {
            yield return new Figure<T>(figure.Value, Bound.Exact, figure.Step);
        }

        if (figure.Step.Scalar != 0)
        {
            yield return new Figure<T>(figure.Value, figure.Bound);
        }

        foreach (var value in Shrink(figure.Value.Scalar))
        {
            yield return new Figure<T>(of(value), figure.Bound, figure.Step);
        }
    }

    private static Gen<Interval<T>> IntervalOf<T>(Func<decimal, T> of)
        where T : struct, IEquatable<T>, IComparable<T>, IAdditionOperators<T, T, T>, IUnaryNegationOperators<T, T>, IMultiplyOperators<T, decimal, T>,
        IDivisionOperators<T, T, decimal>, IAdditiveIdentity<T, T> =>
        from ends in Gen.Two(Number)
        from missing in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from open in Gen.Choose(0, 3)
        let lower = Math.Min(ends.Item1, ends.Item2)
        let upper = Math.Max(ends.Item1, ends.Item2)
        let canBeOpen = lower < upper || missing != 0
        select new Interval<T>(
            (missing & 1) == 0 ? of(lower) : null, (missing & 2) == 0 ? of(upper) : null, canBeOpen && (open & 1) != 0, canBeOpen && (open & 2) != 0);
}
