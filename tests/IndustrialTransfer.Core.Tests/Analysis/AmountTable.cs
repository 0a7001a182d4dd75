using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>A rectangle of amounts of at least zero, as a yearbook prints it: one to five rows and columns.</summary>
public sealed record AmountTable(decimal[][] Amounts)
{
    public int Rows => Amounts.Length;

    public int Columns => Amounts[0].Length;

    public CrossTable<int, int, Money> Table => CrossTable.Of(
        [.. Enumerable.Range(0, Rows)], [.. Enumerable.Range(0, Columns)], Array.ConvertAll(Amounts, row => Array.ConvertAll(row, amount => Money.Yuan(amount))));

    internal TrueRatio At(int row, int column) => Amounts[row][column];

    internal TrueRatio RowTotal(int row) => Sum(Amounts[row]);

    internal TrueRatio ColumnTotal(int column) => Sum(Amounts.Select(row => row[column]));

    internal TrueRatio Total => Sum(Amounts.SelectMany(row => row));

    /// <summary>The same amounts, changed one by one.</summary>
    public AmountTable With(Func<decimal, decimal> change) => new(Array.ConvertAll(Amounts, row => Array.ConvertAll(row, amount => change(amount))));

    /// <summary>The same without amounts so far apart that one over the other, times a third, is no decimal any more: from a fen to a billion.</summary>
    public AmountTable Moderate() => With(amount => amount == 0m ? 0m : Math.Clamp(decimal.Round(amount, 2), 0.01m, 1_000_000_000m));

    /// <summary>The first rows and columns.</summary>
    public AmountTable Corner(int rows, int columns) => new([.. Amounts.Take(rows).Select(row => row.Take(columns).ToArray())]);

    public override string ToString() =>
        string.Join(" | ", Amounts.Select(row => string.Join(' ', row.Select(amount => amount.ToString(System.Globalization.CultureInfo.InvariantCulture)))));

    private static TrueRatio Sum(IEnumerable<decimal> amounts) => amounts.Aggregate((TrueRatio)0m, (sum, amount) => sum + amount);
}
