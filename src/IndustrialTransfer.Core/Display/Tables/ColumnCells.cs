namespace IndustrialTransfer.Display.Tables;

/// <summary>What the cells of a column are: numbers of one unit, numbers each with its own, or words.</summary>
internal sealed class ColumnCells
{
    private const int MostDecimalsOfAmounts = 2;
    private const int MostDecimalsOfIndices = 4;

    private readonly Measure[] _measures;

    /// <param name="cells">The cells, null where one is unknown or undefined.</param>
    public ColumnCells(IReadOnlyList<object?> cells)
    {
        _measures = [.. cells.Select(Measure.Of).OfType<Measure>()];
        IsNumeric = cells.Any(cell => cell is not null) && cells.All(cell => cell is null or double || Measure.Of(cell) is not null);
        Unit = IsNumeric ? UnitOf(_measures) : null;
        MostDecimals = cells.Any(cell => cell is double) ? MostDecimalsOfIndices : MostDecimalsOfAmounts;
    }

    /// <summary>Whether they are numbers, which stand at the right.</summary>
    public bool IsNumeric { get; }

    /// <summary>What all are counted in; null where they are words, or have nothing in common and each names its own.</summary>
    public MeasureUnit? Unit { get; }

    /// <summary>Whether some are ranges: limits, which need not be of the size of the amounts beside them.</summary>
    public bool HasRanges => Array.Exists(_measures, measure => measure.IsRange);

    /// <summary>How many decimals people are shown at most.</summary>
    public int MostDecimals { get; }

    /// <summary>All numbers and ends of ranges.</summary>
    public IEnumerable<decimal> Numbers => _measures.SelectMany(measure => measure.Numbers);

    private static MeasureUnit? UnitOf(Measure[] measures)
    {
        var unit = measures.FirstOrDefault(measure => !measure.IsNeutral, measures.FirstOrDefault()).Unit;
        return Array.TrueForAll(measures, measure => measure.IsNeutral || measure.Unit == unit) ? unit : null;
    }
}
