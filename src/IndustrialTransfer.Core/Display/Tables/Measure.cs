using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display.Tables;

/// <summary>The number, or the two ends, in a cell, and what they are counted in.</summary>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Range">The ends; one number is both.</param>
/// <param name="IsRange">Whether the cell holds an interval.</param>
internal readonly record struct Measure(MeasureUnit Unit, Interval<decimal> Range, bool IsRange)
{
    // A decimal of a double has its 15 good digits; larger and smaller doubles are told as they are.
    private const double MostReal = 1e15;
    private const double LeastReal = 1e-13;

    /// <summary>Whether it is money of no currency that goes with all: zero, or a range without ends.</summary>
    public bool IsNeutral => Unit == new MeasureUnit(MeasureKind.Money) && Range is { Lower: null or 0, Upper: null or 0 };

    /// <summary>The number, or the ends that there are.</summary>
    public IEnumerable<decimal> Numbers => IsRange ? new[] { Range.Lower, Range.Upper }.OfType<decimal>() : [Range.Lower!.Value];

    /// <summary>The measure in a value; null where its type is none of a closed list, so that nothing needs reflection.</summary>
    public static Measure? Of(object? value) => value switch
    {
        Money money => Number(money.Amount, new(MeasureKind.Money, money.Currency)),
        Percentage percentage => Number(percentage.Percent, new(MeasureKind.Percent)),
        PercentagePoints points => Number(points.Points, new(MeasureKind.Points)),
        LandArea area => Number(area.Mu, new(MeasureKind.Land)),
        ItemCount count => Number(count.Value),
        decimal number => Number(number),
        int number => Number(number),
        long number => Number(number),
        double number => number == 0 || Math.Abs(number) is < MostReal and > LeastReal ? Number((decimal)number) : null,
        Interval<Money> range => Ends(range, new(MeasureKind.Money, (range.Lower ?? range.Upper ?? default).Currency)),
        Interval<Percentage> range => Ends(range, new(MeasureKind.Percent)),
        Interval<PercentagePoints> range => Ends(range, new(MeasureKind.Points)),
        Interval<LandArea> range => Ends(range, new(MeasureKind.Land)),
        Interval<ItemCount> range => Ends(range, default),
        Interval<decimal> range => new Measure(default, range, IsRange: true),
        _ => null,
    };

    private static Measure Number(decimal number, MeasureUnit unit = default) => new(unit, new Interval<decimal>(number, number), IsRange: false);

    private static Measure Ends<T>(Interval<T> range, MeasureUnit unit) where T : struct, IQuantity<T> =>
        new(unit, new Interval<decimal>(range.Lower?.Scalar, range.Upper?.Scalar, range.LowerIsOpen, range.UpperIsOpen), IsRange: true);
}
