using System.Globalization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Display.Tables;

/// <summary>How the cells of a column are written, decided once for all of them: in which unit and magnitude, with how many decimals.</summary>
internal sealed class ColumnFormat
{
    private readonly IFormatProvider? _provider;
    private readonly Language _language;
    private readonly MeasureUnit? _unit;
    private readonly NumberScale _scale;

    private ColumnFormat(ColumnCells cells, NumberScale scale, int? decimals, IFormatProvider? provider)
    {
        (_provider, _language, _unit, _scale, IsNumeric) = (provider, Languages.Of(provider), cells.Unit, scale, cells.IsNumeric);
        Decimals = decimals ?? cells.Numbers.Select(number => NumberScale.DecimalsOf(scale.In(number), cells.MostDecimals)).DefaultIfEmpty().Max();
    }

    /// <summary>Whether the column holds numbers, which stand at the right.</summary>
    public bool IsNumeric { get; }

    /// <summary>How many decimals people are shown.</summary>
    public int Decimals { get; }

    /// <summary>The unit for people, in the heading; null where there is none.</summary>
    public string? Unit => _unit?.NameIn(_scale.Magnitude, _language);

    /// <summary>The unit of the exact numbers; null where there is none.</summary>
    public string? ExactUnit => _unit?.ExactName;

    /// <summary>The formats of the columns of a table: amounts of one unit have one magnitude in all of them, and so have ranges.</summary>
    /// <param name="columns">The cells of each column.</param>
    /// <param name="decimals">How many decimals people are shown in each; null to choose.</param>
    /// <param name="provider">The language.</param>
    public static ColumnFormat[] Of(IEnumerable<IReadOnlyList<object?>> columns, IReadOnlyList<int?> decimals, IFormatProvider? provider)
    {
        ColumnCells[] contents = [.. columns.Select(cells => new ColumnCells(cells))];
        var numbers = contents.Where(cells => cells.Unit is not null).ToLookup(cells => (cells.Unit!.Value, cells.HasRanges), cells => cells.Numbers);
        return [.. contents.Select((cells, i) => new ColumnFormat(
            cells, cells.Unit is { } unit ? NumberScale.Of(unit, numbers[(unit, cells.HasRanges)].SelectMany(each => each), Languages.Of(provider)) : default, decimals[i], provider))];
    }

    /// <summary>The format of values that stand in one column or along one axis.</summary>
    public static ColumnFormat Of(IReadOnlyList<object?> values, IFormatProvider? provider) => Of([values], [null], provider)[0];

    /// <summary>A number of this column, in its magnitude.</summary>
    public decimal In(decimal number) => _scale.In(number);

    /// <summary>A cell for people, without the unit of the column.</summary>
    public string ToPeople(object? cell) =>
        _unit is null || Measure.Of(cell) is not { } measure ? CellWords.Of(cell, _provider)
        : measure.IsRange ? RangeText(measure.Range)
        : NumberScale.Text(_scale.In(measure.Range.Lower!.Value), cell is int ? 0 : Decimals, _language);

    /// <summary>A cell for people, with its unit.</summary>
    public string WithUnit(object? cell)
    {
        var text = ToPeople(cell);
        var isJoined = Unit is "%" || (_language == Language.Chinese && Unit is { } name && !char.IsAscii(name[0]));
        return cell is null || Unit is null ? text : $"{text}{(isJoined ? "" : " ")}{Unit}";
    }

    /// <summary>A cell in full: numbers with all their digits, in <see cref="ExactUnit"/>; null is empty.</summary>
    public string ToExact(object? cell) => cell switch
    {
        null => "",
        double real => real.ToString("R", CultureInfo.InvariantCulture),
        _ when _unit is not null && Measure.Of(cell) is { IsRange: false } measure => measure.Range.Lower!.Value.ToString(CultureInfo.InvariantCulture),
        _ => CellWords.Exact(cell, _provider),
    };

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

    private string Outwards(decimal number, MidpointRounding direction) => NumberScale.Text(decimal.Round(number, Decimals, direction), Decimals, _language);
}
