using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures.Text;

/// <summary>What every format writes reads back in the same language, and comes back as the same text.</summary>
[Properties(Arbitrary = [typeof(MeasureGenerators)], MaxTest = 300)]
public sealed class RoundTripTests
{
    private static readonly Bound[] Unqualified = [Bound.Exact, Bound.About];

    [Property]
    public void Money(Money value) =>
        InEveryLanguage(["G", "g", "", null, "N", "C", "L", "S"], (format, language) => TextContract.RoundTrips(value, format, language));

    [Property(MaxTest = 15)]
    public void Money_of_every_currency(decimal amount, bool small)
    {
        foreach (var currency in Currency.All)
        {
            var value = new Money(small ? amount % 10 : amount, currency);
            InEveryLanguage(["C", "L", "S"], (format, language) => TextContract.Reads(value, format, language));
        }
    }

    [Property]
    public void Percentages(Percentage value) => InEveryLanguage(["G", null, "N", "L", "S"], (format, language) => TextContract.RoundTrips(value, format, language));

    [Property]
    public void Points(PercentagePoints value) => InEveryLanguage(["G", null, "N", "L", "S"], (format, language) => TextContract.RoundTrips(value, format, language));

    [Property]
    public void Areas(LandArea value) => InEveryLanguage(["G", null, "N", "L", "S"], (format, language) => TextContract.RoundTrips(value, format, language));

    [Property]
    public void Counts(ItemCount value) => InEveryLanguage(["G", null, "N", "L", "S"], (format, language) => TextContract.RoundTrips(value, format, language));

    [Property]
    public void Figures_of_money(Figure<Money> figure) => FigureReads(figure);

    [Property]
    public void Figures_of_percentages(Figure<Percentage> figure) => FigureReads(figure);

    [Property]
    public void Figures_of_points(Figure<PercentagePoints> figure) => FigureReads(figure);

    [Property]
    public void Figures_of_land(Figure<LandArea> figure) => FigureReads(figure);

    [Property]
    public void Figures_of_counts(Figure<ItemCount> figure) => FigureReads(figure);

    [Property]
    public void Intervals(Interval<Money> money, Interval<Percentage> percentages, Interval<PercentagePoints> points, Interval<LandArea> areas) =>
        InEveryLanguage(["G", null, "N"], (format, language) =>
        {
            TextContract.Reads(money, format, language);
            TextContract.Reads(percentages, format, language);
            TextContract.Reads(points, format, language);
            TextContract.Reads(areas, format, language);
        });

    [Property]
    public void Intervals_of_counts_and_numbers(Interval<ItemCount> counts, Interval<decimal> numbers) => InEveryLanguage(["G", null, "N"], (format, language) =>
    {
        TextContract.Reads(counts, format, language);
        TextContract.Reads(numbers, format, language);
    });

    [Property]
    public void Rates(ExchangeRate rate)
    {
        var read = TextContract.Reads(rate, "G", null);

        Assert.Equal(rate.Convert(new Money(1m, rate.Base)), read.Convert(new Money(1m, read.Base)));
    }

    // For people a figure prints its step with its last digit: a power of ten that goes into the value, and is no larger than the scale word.
    [Property(MaxTest = 500)]
    public void What_print_can_say_of_money_reads_back(decimal number, Bound bound, byte digit, Currency currency)
    {
        foreach (var language in new[] { TextContract.English, TextContract.Chinese })
        {
            var words = language == TextContract.Chinese ? new[] { 12, 8, 4, 0 } : [12, 9, 6, 0];
            var word = words.First(power => power == 0 || Math.Abs(number) >= MeasureGenerators.Power(power));
            var step = word - (digit % 8);
            if (!Enum.IsDefined(bound) || number.Scale > 12 || -TrueNumber.Of(number).Exponent > -step || Math.Abs(number) >= MeasureGenerators.Power(24) || step < -27)
            {
                continue;
            }

            var figure = new Figure<Money>(new Money(number, currency), bound, new Money(MeasureGenerators.Power(step), currency));
            Assert.Equal(figure.Interval, TextContract.Reads(figure, "L", language).Interval);
        }
    }

    [Property]
    public void What_print_can_say_of_the_others_reads_back(decimal number, Bound bound, byte digit)
    {
        var step = -(digit % 8);
        if (!Enum.IsDefined(bound) || -TrueNumber.Of(number).Exponent > -step || !(TrueNumber.Of(number) * TrueNumber.PowerOfTen(-step)).FitsDecimal)
        {
            return;
        }

        var unit = MeasureGenerators.Power(step);
        foreach (var language in new[] { TextContract.English, TextContract.Chinese })
        {
            TextContract.Reads(new Figure<Percentage>(Percentage.FromPercent(number), bound, Percentage.FromPercent(unit)), "L", language);
            TextContract.Reads(new Figure<PercentagePoints>(PercentagePoints.FromPoints(number), bound, PercentagePoints.FromPoints(unit)), "L", language);
            // A count with decimals is a rounded one, a whole count printed in full is exact.
            TextContract.Reads(new Figure<ItemCount>(new ItemCount(decimal.Truncate(number)), bound), "L", language);
            if (Math.Abs(number) < 10_000)
            {
                TextContract.Reads(new Figure<LandArea>(LandArea.FromMu(number), bound, LandArea.FromMu(unit)), "L", language);
            }
        }
    }

    // The canonical text is of no language: it is read where no language is asked for.
    private static void FigureReads<T>(Figure<T> figure) where T : struct, IQuantity<T>
    {
        var read = TextContract.Reads(figure, "G", null);
        InEveryLanguage(["G", null], (format, language) => TextContract.Reads(figure, format, language));
        Assert.Equal(figure.ToString(), figure.ToString("G", TextContract.Chinese));
        if (Unqualified.Contains(figure.Bound) && Math.Abs(figure.Value.Scalar) < 1_000_000_000m && figure.Step.Scalar < 1_000_000_000m)
        {
            Assert.Equal(HalfStep(figure), HalfStep(read));
        }
    }

    private static T HalfStep<T>(Figure<T> figure) where T : struct, IQuantity<T> => figure.Step / 2m;

    private static void InEveryLanguage(string?[] formats, Action<string?, IFormatProvider?> check)
    {
        foreach (var language in TextContract.Languages)
        {
            foreach (var format in formats)
            {
                check(format, language);
            }
        }
    }
}
