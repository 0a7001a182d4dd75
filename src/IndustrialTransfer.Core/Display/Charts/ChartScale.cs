using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display.Charts;

/// <summary>The unit and magnitude of an axis, one for the whole chart, and the texts of its numbers.</summary>
internal sealed class ChartScale
{
    private readonly NumberScale _scale;
    private readonly ColumnFormat _format;
    private readonly string? _unit;
    private readonly bool _isChinese;

    /// <param name="values">Quantities, intervals and numbers of one unit, null where one is unknown.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="CurrencyMismatchException">They are money of different currencies.</exception>
    private ChartScale(IReadOnlyList<object?> values, DisplayOptions? options)
    {
        var unit = default(MeasureUnit);
        var numbers = new List<decimal>(values.Count);
        foreach (var measure in values.Select(Measure.Of).OfType<Measure>())
        {
            if (!measure.IsNeutral && unit != default && unit != measure.Unit)
            {
                throw new CurrencyMismatchException(unit.Currency, measure.Unit.Currency);
            }

            unit = measure.IsNeutral && unit != default ? unit : measure.Unit;
            numbers.AddRange(measure.Numbers);
        }

        _scale = NumberScale.Of(unit, numbers, options.Language());
        _unit = unit.NameIn(_scale.Magnitude, options.Language());
        _format = new ColumnFormat(values, null, options?.Provider);
        _isChinese = options.IsChinese();
    }

    /// <summary>The scale of values that a chart shows.</summary>
    /// <exception cref="CurrencyMismatchException">They are money of different currencies.</exception>
    public static ChartScale Of<T>(IEnumerable<T> values, DisplayOptions? options) => new([.. values.Select(value => (object?)value)], options);

    /// <summary>A number of the chart; null stays unknown.</summary>
    public decimal? Number<T>(T? value) where T : struct, IQuantity<T> => Number(value?.Scalar);

    /// <inheritdoc cref="Number{T}(T?)"/>
    public decimal? Number(decimal? value) => value is { } number ? _scale.In(number) : null;

    /// <summary>A range of the chart.</summary>
    public Interval<decimal> Range<T>(Interval<T> range) where T : struct, IQuantity<T> =>
        new(Number(range.Lower), Number(range.Upper), range.LowerIsOpen, range.UpperIsOpen);

    /// <summary>A value without its unit, which stands beside it: on a field of a heat map.</summary>
    public string Bare(object value) => _format.ToPeople(value);

    /// <summary>A value with its unit, for people.</summary>
    public string Text(object? value)
    {
        var text = _format.ToPeople(value);
        var isApart = _unit is not (null or "%") && !(_isChinese && !char.IsAscii(_unit[0]));
        return value is null || _unit is null || _format.Unit is null ? text : text + (isApart ? " " : "") + _unit;
    }

    /// <summary>The title of an axis: what it measures, and in which unit.</summary>
    public string Title(string heading) => Table.WithUnit(heading, _unit, _isChinese);
}
