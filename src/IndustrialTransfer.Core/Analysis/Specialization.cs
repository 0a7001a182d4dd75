using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>
/// How regions specialise and sectors localise: indices of a table with regions as rows and sectors as columns. What is said of regions and sectors
/// holds for any two keys.
/// </summary>
/// <remarks>
/// <para>Amounts are compared exactly; only the result is rounded, to the nearest double. The order of rows and columns does not matter, nor the
/// unit of the amounts.</para>
/// <para>A share has no meaning in a total of zero, or of amounts below zero: a single index then throws
/// <see cref="UndefinedIndexException"/>, and where a whole table is calculated it is null. No index is NaN or infinite.</para>
/// <para>Unknown amounts add nothing: the indices are those of the known ones, and a cell of unknown amounts alone counts as empty.</para>
/// <para>The guide's page <c>structure.md</c> says which definitions other packages use.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Specialization
{
    /// <summary>The location quotient, 区位商: the share of a sector in a region ÷ its share in the whole; above 1 it is over-represented.</summary>
    /// <remarks>(q_rj ÷ q_r) ÷ (q_j ÷ q), from 0 up. Haig, Toward an Understanding of the Metropolis, Quarterly Journal of Economics 40 (1926); the
    /// same as Balassa's revealed comparative advantage. Weighted with the whole's shares the quotients of a region have a mean of 1.</remarks>
    /// <typeparam name="TRow">The key of the rows.</typeparam>
    /// <typeparam name="TColumn">The key of the columns.</typeparam>
    /// <typeparam name="TAmount">The quantity.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="row">The region.</param>
    /// <param name="column">The sector.</param>
    /// <exception cref="UndefinedIndexException">The region, the sector or the table adds up to zero, or one of them or the cell is
    /// negative.</exception>
    /// <exception cref="KeyNotFoundException">The table has no such row or column.</exception>
    public static double LocationQuotient<TRow, TColumn, TAmount>(CrossTable<TRow, TColumn, TAmount> table, TRow row, TColumn column)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(table);
        return Comparison.QuotientAt(table, table.LineOf(row), table.PlaceOf(column)).OrThrow(nameof(LocationQuotient), OfCell(row, column));
    }

    /// <summary>The location quotients of all cells, those without items included; null where there is none.</summary>
    /// <inheritdoc cref="LocationQuotient"/>
    public static Grid<TRow, TColumn, double?> LocationQuotients<TRow, TColumn, TAmount>(CrossTable<TRow, TColumn, TAmount> table)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.ToGrid((line, place) => Comparison.QuotientAt(table, line, place).OrNull);
    }

    /// <summary>Krugman's index of two regions: the sum over sectors of |share in the one − share in the other|; 0 alike, 2 nothing in
    /// common.</summary>
    /// <remarks>Krugman, Geography and Trade (1991).</remarks>
    /// <inheritdoc cref="LocationQuotient"/>
    /// <param name="table">The table.</param>
    /// <param name="one">A region.</param>
    /// <param name="other">Another.</param>
    /// <exception cref="UndefinedIndexException">A region adds up to zero, or has a negative amount.</exception>
    public static double Krugman<TRow, TColumn, TAmount>(CrossTable<TRow, TColumn, TAmount> table, TRow one, TRow other)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(table);
        var (left, right) = (table.RowAt(table.LineOf(one)), table.RowAt(table.LineOf(other)));
        return Comparison.Of(left, right).OrThrow(nameof(Krugman), $"{KeyIndex<TRow>.NameOf(one)} and {KeyIndex<TRow>.NameOf(other)}");
    }

    /// <summary>Krugman's index of a region against the whole, the region itself included: the sum over sectors of |share in the region − share in
    /// the whole|; 0 to below 2.</summary>
    /// <inheritdoc cref="SpecializationCoefficient"/>
    public static double Krugman<TRow, TColumn, TAmount>(CrossTable<TRow, TColumn, TAmount> table, TRow row)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(table);
        return Comparison.RowAgainstWhole(table, table.LineOf(row), Structure.Distance).OrThrow(nameof(Krugman), KeyIndex<TRow>.NameOf(row));
    }

    /// <summary>Krugman's index of a region against all others together: the sum over sectors of |share in the region − share in the rest|; 0 to
    /// 2.</summary>
    /// <inheritdoc cref="SpecializationCoefficient"/>
    /// <exception cref="UndefinedIndexException">The region or the rest adds up to zero, or has a negative amount.</exception>
    public static double KrugmanToRest<TRow, TColumn, TAmount>(CrossTable<TRow, TColumn, TAmount> table, TRow row)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(table);
        return Comparison.RowAgainstRest(table, table.LineOf(row)).OrThrow(nameof(KrugmanToRest), KeyIndex<TRow>.NameOf(row));
    }

    /// <summary>The coefficient of specialisation: half the sum over sectors of |share in the region − share in the whole|; 0 as the whole, up to
    /// below 1.</summary>
    /// <remarks>Hoover, The Measurement of Industrial Localization, Review of Economics and Statistics 18 (1936); Florence, Investment, Location
    /// and Size of Plant (1948). Half of Krugman's index against the whole.</remarks>
    /// <typeparam name="TRow">The key of the rows.</typeparam>
    /// <typeparam name="TColumn">The key of the columns.</typeparam>
    /// <typeparam name="TAmount">The quantity.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="row">The region.</param>
    /// <exception cref="UndefinedIndexException">The region adds up to zero, or an amount in it or a sector's total is negative.</exception>
    /// <exception cref="KeyNotFoundException">The table has no such row.</exception>
    public static double SpecializationCoefficient<TRow, TColumn, TAmount>(CrossTable<TRow, TColumn, TAmount> table, TRow row)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(table);
        return Comparison.RowAgainstWhole(table, table.LineOf(row), Structure.HalfDistance)
            .OrThrow(nameof(SpecializationCoefficient), KeyIndex<TRow>.NameOf(row));
    }

    /// <summary>The coefficient of localisation: half the sum over regions of |share of the sector − share of everything|; 0 spread like the whole,
    /// up to below 1.</summary>
    /// <remarks>Hoover (1936) and Florence (1948), as <see cref="SpecializationCoefficient"/> with rows and columns exchanged.</remarks>
    /// <inheritdoc cref="SpecializationCoefficient"/>
    /// <param name="table">The table.</param>
    /// <param name="column">The sector.</param>
    /// <exception cref="UndefinedIndexException">The sector adds up to zero, or an amount in it or a region's total is negative.</exception>
    /// <exception cref="KeyNotFoundException">The table has no such column.</exception>
    public static double LocalizationCoefficient<TRow, TColumn, TAmount>(CrossTable<TRow, TColumn, TAmount> table, TColumn column)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(table);
        return Comparison.ColumnAgainstWhole(table, table.PlaceOf(column), Structure.HalfDistance)
            .OrThrow(nameof(LocalizationCoefficient), KeyIndex<TColumn>.NameOf(column));
    }

    /// <summary>The Gini coefficient of specialisation: twice the area between the diagonal and the curve of the region's cumulated shares over the
    /// whole's, sectors in the order of their location quotients; 0 as the whole, up to below 1.</summary>
    /// <remarks>Krugman, Geography and Trade (1991), for sectors within a region.</remarks>
    /// <inheritdoc cref="SpecializationCoefficient"/>
    public static double SpecializationGini<TRow, TColumn, TAmount>(CrossTable<TRow, TColumn, TAmount> table, TRow row)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(table);
        return Comparison.RowAgainstWhole(table, table.LineOf(row), Structure.Gini).OrThrow(nameof(SpecializationGini), KeyIndex<TRow>.NameOf(row));
    }

    /// <summary>The locational Gini coefficient: twice the area between the diagonal and the curve of the sector's cumulated shares over
    /// everything's, regions in the order of their location quotients; 0 spread like the whole, up to below 1.</summary>
    /// <remarks>Krugman, Geography and Trade (1991), where it is the area itself, half of this.</remarks>
    /// <inheritdoc cref="LocalizationCoefficient"/>
    public static double LocalizationGini<TRow, TColumn, TAmount>(CrossTable<TRow, TColumn, TAmount> table, TColumn column)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(table);
        return Comparison.ColumnAgainstWhole(table, table.PlaceOf(column), Structure.Gini)
            .OrThrow(nameof(LocalizationGini), KeyIndex<TColumn>.NameOf(column));
    }

    /// <summary>The Hachman index: 1 ÷ the sum over sectors of share in the region × location quotient; 1 as the whole, towards 0 the more
    /// special.</summary>
    /// <remarks>Hachman, Bureau of Economic and Business Research of the University of Utah; 1 ÷ Σ s² ÷ w with the shares s in the region and w in
    /// the whole.</remarks>
    /// <inheritdoc cref="SpecializationCoefficient"/>
    public static double Hachman<TRow, TColumn, TAmount>(CrossTable<TRow, TColumn, TAmount> table, TRow row)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(table);
        return Comparison.RowAgainstWhole(table, table.LineOf(row), Structure.Hachman).OrThrow(nameof(Hachman), KeyIndex<TRow>.NameOf(row));
    }

    /// <summary>The indices of all regions, in the order of the rows.</summary>
    /// <typeparam name="TRow">The key of the rows.</typeparam>
    /// <typeparam name="TColumn">The key of the columns.</typeparam>
    /// <typeparam name="TAmount">The quantity.</typeparam>
    /// <param name="table">The table.</param>
    public static IReadOnlyList<RowSpecialization<TRow>> OfRows<TRow, TColumn, TAmount>(CrossTable<TRow, TColumn, TAmount> table)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(table);
        return Array.AsReadOnly([.. table.Rows.Rows.Select((row, line) => new RowSpecialization<TRow>(
            row.Key,
            Comparison.RowAgainstWhole(table, line, Structure.HalfDistance).OrNull,
            Comparison.RowAgainstWhole(table, line, Structure.Distance).OrNull,
            Comparison.RowAgainstRest(table, line).OrNull,
            Comparison.RowAgainstWhole(table, line, Structure.Gini).OrNull,
            Comparison.RowAgainstWhole(table, line, Structure.Hachman).OrNull))]);
    }

    /// <summary>The indices of all sectors, in the order of the columns.</summary>
    /// <inheritdoc cref="OfRows"/>
    public static IReadOnlyList<ColumnLocalization<TColumn>> OfColumns<TRow, TColumn, TAmount>(CrossTable<TRow, TColumn, TAmount> table)
        where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(table);
        return Array.AsReadOnly([.. table.Columns.Rows.Select((column, place) => new ColumnLocalization<TColumn>(
            column.Key,
            Comparison.ColumnAgainstWhole(table, place, Structure.HalfDistance).OrNull,
            Comparison.ColumnAgainstWhole(table, place, Structure.Gini).OrNull))]);
    }

    /// <summary>How productive a sector of a region is beside the same sector of the whole: its share of the sector's output ÷ its share of the
    /// sector's input. With employment as input it is the comparative labour productivity 比较劳动生产率, with capital the comparative return on capital
    /// 比较资本产出率.</summary>
    /// <typeparam name="TRow">The key of the rows.</typeparam>
    /// <typeparam name="TColumn">The key of the columns.</typeparam>
    /// <typeparam name="TOutput">The quantity of output.</typeparam>
    /// <typeparam name="TInput">The quantity of input.</typeparam>
    /// <param name="output">Output by region and sector.</param>
    /// <param name="input">Employment, or capital, by region and sector; of a pair that it does not have it is zero.</param>
    /// <param name="row">The region.</param>
    /// <param name="column">The sector.</param>
    /// <returns>From 0 up; 1 as in the whole.</returns>
    /// <exception cref="UndefinedIndexException">The sector has no output, the region's sector no input, or one of them is negative.</exception>
    /// <exception cref="KeyNotFoundException">The table of output has no such row or column.</exception>
    public static double ComparativeProductivity<TRow, TColumn, TOutput, TInput>(
        CrossTable<TRow, TColumn, TOutput> output, CrossTable<TRow, TColumn, TInput> input, TRow row, TColumn column)
        where TOutput : struct, IQuantity<TOutput>
        where TInput : struct, IQuantity<TInput>
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(input);
        return Comparison.ProductivityAt(output, input, output.LineOf(row), output.PlaceOf(column))
            .OrThrow(nameof(ComparativeProductivity), OfCell(row, column));
    }

    /// <summary>The gradient coefficient, 产业梯度系数: location quotient × comparative labour productivity. Industries move from the regions where it is
    /// high, above 1, to those where it is low.</summary>
    /// <remarks>The location quotient is that of output.</remarks>
    /// <inheritdoc cref="ComparativeProductivity"/>
    /// <typeparam name="TRow">The key of the rows.</typeparam>
    /// <typeparam name="TColumn">The key of the columns.</typeparam>
    /// <typeparam name="TOutput">The quantity of output.</typeparam>
    /// <typeparam name="TEmployment">The quantity of employment.</typeparam>
    /// <param name="output">Output by region and sector.</param>
    /// <param name="employment">Employment by region and sector; of a pair that it does not have it is zero.</param>
    /// <param name="row">The region.</param>
    /// <param name="column">The sector.</param>
    public static double GradientCoefficient<TRow, TColumn, TOutput, TEmployment>(
        CrossTable<TRow, TColumn, TOutput> output, CrossTable<TRow, TColumn, TEmployment> employment, TRow row, TColumn column)
        where TOutput : struct, IQuantity<TOutput>
        where TEmployment : struct, IQuantity<TEmployment>
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(employment);
        return Comparison.GradientAt(output, employment, output.LineOf(row), output.PlaceOf(column))
            .OrThrow(nameof(GradientCoefficient), OfCell(row, column));
    }

    /// <summary>The improved gradient coefficient, 改进的产业梯度系数: location quotient × comparative labour productivity × comparative return on
    /// capital.</summary>
    /// <remarks>Chen Rui and Xiong Bilin (陈蕊, 熊必琳), 2007.</remarks>
    /// <inheritdoc cref="GradientCoefficient{TRow, TColumn, TOutput, TEmployment}"/>
    /// <typeparam name="TRow">The key of the rows.</typeparam>
    /// <typeparam name="TColumn">The key of the columns.</typeparam>
    /// <typeparam name="TOutput">The quantity of output.</typeparam>
    /// <typeparam name="TEmployment">The quantity of employment.</typeparam>
    /// <typeparam name="TCapital">The quantity of capital.</typeparam>
    /// <param name="output">Output by region and sector.</param>
    /// <param name="employment">Employment by region and sector; of a pair that it does not have it is zero.</param>
    /// <param name="capital">Capital by region and sector, likewise.</param>
    /// <param name="row">The region.</param>
    /// <param name="column">The sector.</param>
    public static double ImprovedGradientCoefficient<TRow, TColumn, TOutput, TEmployment, TCapital>(
        CrossTable<TRow, TColumn, TOutput> output,
        CrossTable<TRow, TColumn, TEmployment> employment,
        CrossTable<TRow, TColumn, TCapital> capital,
        TRow row,
        TColumn column)
        where TOutput : struct, IQuantity<TOutput>
        where TEmployment : struct, IQuantity<TEmployment>
        where TCapital : struct, IQuantity<TCapital>
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(employment);
        ArgumentNullException.ThrowIfNull(capital);
        return Comparison.ImprovedGradientAt(output, employment, capital, output.LineOf(row), output.PlaceOf(column))
            .OrThrow(nameof(ImprovedGradientCoefficient), OfCell(row, column));
    }

    /// <summary>The gradient coefficients of all cells, in the order of the table of output; null where there is none.</summary>
    /// <inheritdoc cref="GradientCoefficient{TRow, TColumn, TOutput, TEmployment}"/>
    public static Grid<TRow, TColumn, double?> GradientCoefficients<TRow, TColumn, TOutput, TEmployment>(
        CrossTable<TRow, TColumn, TOutput> output, CrossTable<TRow, TColumn, TEmployment> employment)
        where TOutput : struct, IQuantity<TOutput>
        where TEmployment : struct, IQuantity<TEmployment>
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(employment);
        return output.ToGrid((line, place) => Comparison.GradientAt(output, employment, line, place).OrNull);
    }

    /// <summary>The improved gradient coefficients of all cells, in the order of the table of output; null where there is none.</summary>
    /// <inheritdoc cref="ImprovedGradientCoefficient{TRow, TColumn, TOutput, TEmployment, TCapital}"/>
    public static Grid<TRow, TColumn, double?> ImprovedGradientCoefficients<TRow, TColumn, TOutput, TEmployment, TCapital>(
        CrossTable<TRow, TColumn, TOutput> output, CrossTable<TRow, TColumn, TEmployment> employment, CrossTable<TRow, TColumn, TCapital> capital)
        where TOutput : struct, IQuantity<TOutput>
        where TEmployment : struct, IQuantity<TEmployment>
        where TCapital : struct, IQuantity<TCapital>
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(employment);
        ArgumentNullException.ThrowIfNull(capital);
        return output.ToGrid((line, place) => Comparison.ImprovedGradientAt(output, employment, capital, line, place).OrNull);
    }

    private static string OfCell<TRow, TColumn>(TRow row, TColumn column) => $"{KeyIndex<TColumn>.NameOf(column)} in {KeyIndex<TRow>.NameOf(row)}";
}
