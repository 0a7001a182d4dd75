using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display.Charts;

/// <summary>The unit and magnitude of an axis, one for the whole chart, and the texts of its numbers.</summary>
internal sealed class ChartScale
{
    private const double MostReal = 7.9e28;

    private readonly ColumnFormat _format;
    private readonly bool _isChinese;

    private ChartScale(IReadOnlyList<object?> values, DisplayOptions? options)
    {
        Measure[] measures = [.. values.Select(Measure.Of).OfType<Measure>().Where(measure => !measure.IsNeutral)];
        foreach (var measure in measures)
        {
            if (measure.Unit != measures[0].Unit)
            {
                throw new CurrencyMismatchException(measures[0].Unit.Currency, measure.Unit.Currency);
            }
        }

        (_format, _isChinese) = (ColumnFormat.Of(values, options?.Provider), options.IsChinese());
    }

    /// <summary>The scale of values that a chart shows.</summary>
    /// <param name="values">Quantities, intervals and numbers of one unit, null where one is unknown.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="CurrencyMismatchException">They are money of different currencies.</exception>
    public static ChartScale Of<T>(IEnumerable<T> values, DisplayOptions? options) => new([.. values.Select(value => (object?)value)], options);

    /// <summary>A number of the chart; null stays unknown.</summary>
    public decimal? Number<T>(T? value) where T : struct, IQuantity<T> => Number(value?.Scalar);

    /// <inheritdoc cref="Number{T}(T?)"/>
    public decimal? Number(decimal? value) => value is { } number ? _format.In(number) : null;

    /// <summary>A number of a chart without unit; null where it is undefined. One beyond what a decimal holds is drawn as the largest.</summary>
    public static decimal? Real(double? value) => value is { } real && double.IsFinite(real) ? (decimal)Math.Clamp(real, -MostReal, MostReal) : null;

    /// <summary>A range of the chart.</summary>
    public Interval<decimal> Range<T>(Interval<T> range) where T : struct, IQuantity<T> =>
        new(Number(range.Lower), Number(range.Upper), range.LowerIsOpen, range.UpperIsOpen);

    /// <summary>A value without its unit, which stands beside it: on a field of a heat map.</summary>
    public string Bare(object value) => _format.ToPeople(value);

    /// <summary>A value with its unit, for people.</summary>
    public string Text(object? value) => _format.WithUnit(value);

    /// <summary>The title of an axis: what it measures, and in which unit.</summary>
    public string Title(string heading) => Table.WithUnit(heading, _format.Unit, _isChinese);
}
