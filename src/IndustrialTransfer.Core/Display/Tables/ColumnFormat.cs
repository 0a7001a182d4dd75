using System.Globalization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Display.Tables;

/// <summary>How the cells of a column are written, decided once for all of them: in which unit and magnitude, with how many decimals.</summary>
internal sealed class ColumnFormat
{
    private const int MostDecimals = 2;
    private const int MostDecimalsOfIndices = 4;

    private readonly IFormatProvider? _provider;
    private readonly Language _language;
    private readonly MeasureUnit? _unit;
    private readonly NumberScale _scale;
    private readonly int _decimals;

    /// <param name="cells">The cells, null where one is unknown or undefined.</param>
    /// <param name="decimals">How many decimals people are shown; null to choose.</param>
    /// <param name="provider">The language.</param>
    public ColumnFormat(IReadOnlyList<object?> cells, int? decimals, IFormatProvider? provider)
    {
        (_provider, _language) = (provider, Languages.Of(provider));
        var measures = new List<Measure>(cells.Count);
        var most = MostDecimals;
        IsNumeric = true;
        foreach (var cell in cells)
        {
            if (Measure.Of(cell) is { } measure)
            {
                measures.Add(measure);
            }

            IsNumeric &= cell is null or double || Measure.Of(cell) is not null;
            most = cell is double ? MostDecimalsOfIndices : most;
        }

        IsNumeric &= cells.Any(cell => cell is not null);
        _unit = IsNumeric ? UnitOf(measures) : null;
        var numbers = measures.SelectMany(measure => measure.Numbers);
        _scale = _unit is { } unit ? NumberScale.Of(unit, numbers, _language) : default;
        _decimals = decimals ?? numbers.Select(number => NumberScale.DecimalsOf(_scale.In(number), most)).DefaultIfEmpty().Max();
    }

    /// <summary>Whether the column holds numbers, which stand at the right.</summary>
    public bool IsNumeric { get; }

    /// <summary>The unit for people, in the heading; null where there is none.</summary>
    public string? Unit => _unit?.NameIn(_scale.Magnitude, _language);

    /// <summary>The unit of the exact numbers; null where there is none.</summary>
    public string? ExactUnit => _unit?.ExactName;

    /// <summary>A cell for people.</summary>
    public string ToPeople(object? cell) =>
        _unit is null || Measure.Of(cell) is not { } measure ? CellWords.Of(cell, _provider)
        : measure.IsRange ? RangeText(measure.Range)
        : cell is double real && real != 0 && decimal.Round((decimal)real, _decimals) == 0 ? real.ToString("G3", CultureInfo.InvariantCulture)
        : NumberScale.Text(_scale.In(measure.Range.Lower!.Value), _decimals, _language);

    /// <summary>A cell in full: numbers with all their digits, in <see cref="ExactUnit"/>; null is empty.</summary>
    public string ToExact(object? cell) => cell switch
    {
        null => "",
        double real => real.ToString("R", CultureInfo.InvariantCulture),
        _ when _unit is not null && Measure.Of(cell) is { IsRange: false } measure => measure.Range.Lower!.Value.ToString(CultureInfo.InvariantCulture),
        _ => CellWords.Exact(cell, _provider),
    };

    // Numbers of different units have none in common, and each names its own.
    private static MeasureUnit? UnitOf(List<Measure> measures)
    {
        MeasureUnit? common = null;
        foreach (var measure in measures)
        {
            if (common is { } unit && unit != measure.Unit && !measure.IsNeutral)
            {
                return null;
            }

            common = measure.IsNeutral ? common : measure.Unit;
        }

        return common ?? (measures.Count > 0 ? measures[0].Unit : null);
    }

    // Rounded outwards, so that what is shown holds all that the interval holds.
    private string RangeText(Interval<decimal> range)
    {
        var lower = range.Lower is { } least ? Outwards(_scale.In(least), MidpointRounding.ToNegativeInfinity) : null;
        var upper = range.Upper is { } most ? Outwards(_scale.In(most), MidpointRounding.ToPositiveInfinity) : null;
        return (lower, upper) switch
        {
            (null, null) => "(-∞, ∞)",
            (null, _) => $"{(range.UpperIsOpen ? '<' : '≤')} {upper}",
            (_, null) => $"{(range.LowerIsOpen ? '>' : '≥')} {lower}",
            _ => $"{(range.LowerIsOpen ? '(' : '[')}{lower}, {upper}{(range.UpperIsOpen ? ')' : ']')}",
        };
    }

    private string Outwards(decimal number, MidpointRounding direction) => NumberScale.Text(decimal.Round(number, _decimals, direction), _decimals, _language);
}
