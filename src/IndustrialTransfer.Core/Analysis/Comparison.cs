using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>The indices of <see cref="Specialization"/> by line and place of a table, with the rules on where there is none.</summary>
internal static class Comparison
{
    private const string RowIsZero = "the row adds up to zero";
    private const string ColumnIsZero = "the column adds up to zero";
    private const string IsNegative = "an amount is negative";

    /// <summary>The location quotient of a cell.</summary>
    public static IndexValue QuotientAt<TRow, TColumn, TAmount>(CrossTable<TRow, TColumn, TAmount> table, int line, int place)
        where TAmount : struct, IQuantity<TAmount>
    {
        var (cell, whole) = (table.ScalarAt(line, place), table.Total.Scalar);
        var (row, column) = (table.Rows.Rows[line].Amount.Scalar, table.Columns.Rows[place].Amount.Scalar);
        return !IsPartOf(cell, row) || !IsPartOf(cell, column) || !IsPartOf(row, whole) || !IsPartOf(column, whole) ? IndexValue.None(IsNegative)
            : row == 0 ? IndexValue.None(RowIsZero)
            : column == 0 ? IndexValue.None(ColumnIsZero)
            : whole == 0 ? IndexValue.None("the table adds up to zero")
            : IndexValue.Of(Fraction.Of(cell) * Fraction.Of(whole) * (Fraction.Of(row) * Fraction.Of(column)).Reciprocal());
    }

    /// <summary>The share of a cell in its column's output ÷ the share in its column's input.</summary>
    public static IndexValue ProductivityAt<TRow, TColumn, TOutput, TInput>(
        CrossTable<TRow, TColumn, TOutput> output, CrossTable<TRow, TColumn, TInput> input, int line, int place)
        where TOutput : struct, IQuantity<TOutput>
        where TInput : struct, IQuantity<TInput>
    {
        var (row, column) = (output.Rows.Rows[line].Key, output.Columns.Rows[place]);
        var (cell, whole) = (output.ScalarAt(line, place), column.Amount.Scalar);
        var used = input.ScalarOf(row, column.Key);
        var allUsed = input.Columns.TryGet(column.Key, out var total) ? total.Amount.Scalar : 0m;
        return !IsPartOf(cell, whole) || !IsPartOf(used, allUsed) ? IndexValue.None("an output or input is negative")
            : whole == 0 ? IndexValue.None(ColumnIsZero)
            : used == 0 ? IndexValue.None("its input is zero")
            : IndexValue.Of(Fraction.Of(cell) * Fraction.Of(allUsed) * (Fraction.Of(whole) * Fraction.Of(used)).Reciprocal());
    }

    /// <summary>The gradient coefficient of a cell.</summary>
    public static IndexValue GradientAt<TRow, TColumn, TOutput, TEmployment>(
        CrossTable<TRow, TColumn, TOutput> output, CrossTable<TRow, TColumn, TEmployment> employment, int line, int place)
        where TOutput : struct, IQuantity<TOutput>
        where TEmployment : struct, IQuantity<TEmployment> =>
        QuotientAt(output, line, place) * ProductivityAt(output, employment, line, place);

    /// <summary>The improved gradient coefficient of a cell.</summary>
    public static IndexValue ImprovedGradientAt<TRow, TColumn, TOutput, TEmployment, TCapital>(
        CrossTable<TRow, TColumn, TOutput> output,
        CrossTable<TRow, TColumn, TEmployment> employment,
        CrossTable<TRow, TColumn, TCapital> capital,
        int line,
        int place)
        where TOutput : struct, IQuantity<TOutput>
        where TEmployment : struct, IQuantity<TEmployment>
        where TCapital : struct, IQuantity<TCapital> =>
        GradientAt(output, employment, line, place) * ProductivityAt(output, capital, line, place);

    /// <summary>An index of a row against the totals of the columns.</summary>
    public static IndexValue RowAgainstWhole<TRow, TColumn, TAmount>(
        CrossTable<TRow, TColumn, TAmount> table, int line, Func<Structure, Structure, Fraction> index) where TAmount : struct, IQuantity<TAmount> =>
        AgainstWhole(table.RowAt(line), Totals(table.Columns), RowIsZero, index);

    /// <summary>An index of a column against the totals of the rows.</summary>
    public static IndexValue ColumnAgainstWhole<TRow, TColumn, TAmount>(
        CrossTable<TRow, TColumn, TAmount> table, int place, Func<Structure, Structure, Fraction> index) where TAmount : struct, IQuantity<TAmount> =>
        AgainstWhole(table.ColumnAt(place), Totals(table.Rows), ColumnIsZero, index);

    /// <summary>The distance of a row from all others together.</summary>
    public static IndexValue RowAgainstRest<TRow, TColumn, TAmount>(CrossTable<TRow, TColumn, TAmount> table, int line)
        where TAmount : struct, IQuantity<TAmount>
    {
        var (row, whole) = (table.RowAt(line), Totals(table.Columns));
        var rest = new decimal[row.Length];
        for (var i = 0; i < rest.Length; i++)
        {
            rest[i] = Exact.Subtract(whole[i], row[i]);
        }

        return Compare(new(row), new(rest), "it or the rest adds up to zero", Structure.Distance);
    }

    /// <summary>The distance of two rows.</summary>
    public static IndexValue Of(decimal[] row, decimal[] other) =>
        Compare(new(row), new(other), "one of the rows adds up to zero", Structure.Distance);

    private static IndexValue AgainstWhole(decimal[] part, decimal[] whole, string isZero, Func<Structure, Structure, Fraction> index)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] > whole[i])
            {
                return IndexValue.None(IsNegative);
            }
        }

        return Compare(new(part), new(whole), isZero, index);
    }

    private static IndexValue Compare(Structure one, Structure other, string isZero, Func<Structure, Structure, Fraction> index) =>
        one.HasNegative || other.HasNegative ? IndexValue.None(IsNegative)
        : one.IsZero || other.IsZero ? IndexValue.None(isZero)
        : IndexValue.Of(index(one, other));

    // More than all of it is a part only where another is below zero.
    private static bool IsPartOf(decimal part, decimal whole) => part >= 0 && part <= whole;

    private static decimal[] Totals<TKey, TAmount>(Breakdown<TKey, TAmount> totals) where TAmount : struct, IQuantity<TAmount> =>
        [.. totals.Rows.Select(row => row.Amount.Scalar)];
}
