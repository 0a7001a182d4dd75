using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for the indices of every table of amounts, be they 10¹³ beside 10⁻⁹: each is the double nearest to the exact number.</summary>
[Properties(Arbitrary = [typeof(CrossGenerators)], MaxTest = 200)]
public sealed class SpecializationLaws
{
    private const double Tolerance = 1e-12;

    [Property]
    public void A_location_quotient_is_the_quotient_of_two_shares(AmountTable amounts)
    {
        var quotients = Specialization.LocationQuotients(amounts.Table);
        Each(amounts, (row, column) =>
        {
            var (ofRow, ofColumn) = (amounts.RowTotal(row), amounts.ColumnTotal(column));
            if (ofRow.Sign == 0 || ofColumn.Sign == 0)
            {
                Assert.Null(quotients[row, column]);
                Assert.Throws<UndefinedIndexException>(() => Specialization.LocationQuotient(amounts.Table, row, column));
                return;
            }

            ExactDouble.IsNearest(amounts.At(row, column) / ofRow / (ofColumn / amounts.Total), quotients[row, column]!.Value);
            Assert.Equal(quotients[row, column], Specialization.LocationQuotient(amounts.Table, row, column));
        });
    }

    [Property]
    public void Weighted_with_the_shares_of_the_whole_the_quotients_of_a_row_have_a_mean_of_one(AmountTable amounts)
    {
        var (table, quotients) = (amounts.Table, Specialization.LocationQuotients(amounts.Table));
        foreach (var row in table.Rows.Rows.Where(row => row.Amount.Amount != 0m))
        {
            var mean = table.Columns.Rows.Where(column => column.Amount.Amount != 0m)
                .Sum(column => (double)(column.Amount.Amount / table.Total.Amount) * quotients[row.Key, column.Key]!.Value);
            Assert.Equal(1, mean, Tolerance);
        }
    }

    [Property]
    public void The_Krugman_index_of_two_rows_is_the_sum_of_differences_of_shares(AmountTable amounts)
    {
        for (var one = 0; one < amounts.Rows; one++)
        {
            for (var other = 0; other < amounts.Rows; other++)
            {
                if (amounts.RowTotal(one).Sign == 0 || amounts.RowTotal(other).Sign == 0)
                {
                    Assert.Throws<UndefinedIndexException>(() => Specialization.Krugman(amounts.Table, one, other));
                    continue;
                }

                var index = Specialization.Krugman(amounts.Table, one, other);
                ExactDouble.IsNearest(
                    Sum(amounts.Columns, j => ((amounts.At(one, j) / amounts.RowTotal(one)) - (amounts.At(other, j) / amounts.RowTotal(other))).Abs()), index);
                Assert.InRange(index, 0, 2);
                Assert.Equal(index, Specialization.Krugman(amounts.Table, other, one));
                Assert.True(one != other || index == 0);
            }
        }
    }

    [Property]
    public void The_indices_of_a_row_are_what_their_definitions_say(AmountTable amounts)
    {
        var lines = Specialization.OfRows(amounts.Table);
        Assert.Equal(Enumerable.Range(0, amounts.Rows), lines.Select(line => line.Row));
        Assert.All(lines, line =>
        {
            var (row, whole) = (amounts.RowTotal(line.Row), amounts.Total);
            var rest = whole - row;
            if (row.Sign == 0)
            {
                Assert.Equal((null, null, null, null, null), (line.Coefficient, line.Krugman, line.KrugmanToRest, line.Gini, line.Hachman));
                return;
            }

            TrueRatio S(int column) => amounts.At(line.Row, column) / row;
            TrueRatio W(int column) => amounts.ColumnTotal(column) / whole;
            var distance = Sum(amounts.Columns, j => (S(j) - W(j)).Abs());
            ExactDouble.IsNearest(distance, line.Krugman!.Value);
            ExactDouble.IsNearest(distance * 0.5m, line.Coefficient!.Value);
            Check(
                rest.Sign == 0 ? null : Sum(amounts.Columns, j => (S(j) - ((amounts.ColumnTotal(j) - amounts.At(line.Row, j)) / rest)).Abs()),
                line.KrugmanToRest,
                () => Specialization.KrugmanToRest(amounts.Table, line.Row));

            // Half the mean difference between all pairs, which needs no order.
            ExactDouble.IsNearest(Sum(amounts.Columns, i => Sum(amounts.Columns, j => ((S(i) * W(j)) - (S(j) * W(i))).Abs())) * 0.5m, line.Gini!.Value);
            var mean = Sum(amounts.Columns, j => W(j).Sign == 0 ? 0m : S(j) * S(j) / W(j));
            Assert.Equal(1, line.Hachman!.Value * mean.ToDouble(), Tolerance);
        });
    }

    [Property]
    public void The_indices_of_a_column_are_what_their_definitions_say(AmountTable amounts) => Assert.All(Specialization.OfColumns(amounts.Table), line =>
    {
        var total = amounts.ColumnTotal(line.Column);
        if (total.Sign == 0)
        {
            Assert.Equal((null, null), (line.Coefficient, line.Gini));
            return;
        }

        TrueRatio S(int row) => amounts.At(row, line.Column) / total;
        TrueRatio W(int row) => amounts.RowTotal(row) / amounts.Total;
        ExactDouble.IsNearest(Sum(amounts.Rows, i => (S(i) - W(i)).Abs()) * 0.5m, line.Coefficient!.Value);
        ExactDouble.IsNearest(Sum(amounts.Rows, i => Sum(amounts.Rows, j => ((S(i) * W(j)) - (S(j) * W(i))).Abs())) * 0.5m, line.Gini!.Value);
    });

    [Property]
    public void A_single_index_is_that_of_the_whole_table_and_throws_where_that_is_null(AmountTable amounts)
    {
        var table = amounts.Table;
        foreach (var line in Specialization.OfRows(table))
        {
            Same(line.Coefficient, () => Specialization.SpecializationCoefficient(table, line.Row));
            Same(line.Krugman, () => Specialization.Krugman(table, line.Row));
            Same(line.KrugmanToRest, () => Specialization.KrugmanToRest(table, line.Row));
            Same(line.Gini, () => Specialization.SpecializationGini(table, line.Row));
            Same(line.Hachman, () => Specialization.Hachman(table, line.Row));
        }

        foreach (var line in Specialization.OfColumns(table))
        {
            Same(line.Coefficient, () => Specialization.LocalizationCoefficient(table, line.Column));
            Same(line.Gini, () => Specialization.LocalizationGini(table, line.Column));
        }
    }

    [Property]
    public void Indices_keep_to_their_bounds(AmountTable amounts)
    {
        foreach (var line in Specialization.OfRows(amounts.Table).Where(line => line.Krugman is not null))
        {
            Assert.InRange(line.Krugman!.Value, 0, 2);
            Assert.InRange(line.KrugmanToRest ?? 2, line.Krugman.Value, 2);
            Assert.Equal(line.Krugman.Value / 2, line.Coefficient!.Value);
            Assert.InRange(line.Gini!.Value, line.Coefficient.Value, 1);
            Assert.InRange(line.Hachman!.Value, double.Epsilon, 1);
        }

        foreach (var line in Specialization.OfColumns(amounts.Table).Where(line => line.Gini is not null))
        {
            Assert.InRange(line.Gini!.Value, line.Coefficient!.Value, 1);
        }
    }

    [Property]
    public void Against_the_whole_a_row_differs_by_the_share_of_the_rest_of_what_it_differs_from_the_rest(AmountTable amounts)
    {
        foreach (var line in Specialization.OfRows(amounts.Table).Where(line => line.KrugmanToRest is not null))
        {
            var rest = ((amounts.Total - amounts.RowTotal(line.Row)) / amounts.Total).ToDouble();
            Assert.Equal(line.Krugman!.Value, line.KrugmanToRest!.Value * rest, Tolerance);
        }
    }

    [Property]
    public void The_order_of_rows_and_columns_and_the_unit_of_the_amounts_change_nothing(AmountTable amounts)
    {
        var table = amounts.Table;
        var other = table.Cells.Reverse().CrossTabulate(cell => cell.Row, cell => cell.Column, cell => cell.Amount * 8m);

        Each(amounts, (row, column) => Assert.Equal(Specialization.LocationQuotients(table)[row, column], Specialization.LocationQuotients(other)[row, column]));
        Assert.Equal(Specialization.OfRows(table), Specialization.OfRows(other).OrderBy(line => line.Row));
        Assert.Equal(Specialization.OfColumns(table), Specialization.OfColumns(other).OrderBy(line => line.Column));
    }

    [Property]
    public void Columns_in_two_equal_halves_leave_the_indices_of_the_rows_alone(AmountTable amounts)
    {
        var halves = amounts.Table.Cells.SelectMany(cell => new[] { (cell, Half: 0), (cell, Half: 1) })
            .CrossTabulate(part => part.cell.Row, part => (part.cell.Column, part.Half), part => part.cell.Amount);

        Assert.Equal(Specialization.OfRows(amounts.Table), Specialization.OfRows(halves));
    }

    [Property]
    public void Gradient_coefficients_are_products_of_quotients_of_shares(AmountTable output, AmountTable employment, AmountTable capital)
    {
        var (gradients, improved) = (
            Specialization.GradientCoefficients(output.Table, employment.Table),
            Specialization.ImprovedGradientCoefficients(output.Table, employment.Table, capital.Table));
        Each(output, (row, column) =>
        {
            var (quotient, labour, money) = (Quotient(output, row, column), Productivity(output, employment, row, column), Productivity(output, capital, row, column));
            Check(labour, null, () => Specialization.ComparativeProductivity(output.Table, employment.Table, row, column));
            Check(quotient * labour, gradients[row, column], () => Specialization.GradientCoefficient(output.Table, employment.Table, row, column));
            Check(
                quotient * labour * money,
                improved[row, column],
                () => Specialization.ImprovedGradientCoefficient(output.Table, employment.Table, capital.Table, row, column));
        });
    }

    private static TrueRatio? Quotient(AmountTable table, int row, int column) => table.RowTotal(row).Sign == 0 || table.ColumnTotal(column).Sign == 0
        ? null
        : table.At(row, column) * table.Total / (table.RowTotal(row) * table.ColumnTotal(column));

    private static TrueRatio? Productivity(AmountTable output, AmountTable input, int row, int column) =>
        output.ColumnTotal(column).Sign == 0 || row >= input.Rows || column >= input.Columns || input.At(row, column).Sign == 0
            ? null
            : output.At(row, column) / output.ColumnTotal(column) / (input.At(row, column) / input.ColumnTotal(column));

    private static void Check(TrueRatio? truth, double? fromTable, Func<double> single)
    {
        if (truth is { } number)
        {
            ExactDouble.IsNearest(number, single());
            Assert.Equal(fromTable ?? single(), single());
        }
        else
        {
            Assert.Null(fromTable);
            Assert.Throws<UndefinedIndexException>(() => single());
        }
    }

    private static void Same(double? fromTable, Func<double> single)
    {
        if (fromTable is { } value)
        {
            Assert.Equal(value, single());
        }
        else
        {
            Assert.Throws<UndefinedIndexException>(() => single());
        }
    }

    private static void Each(AmountTable amounts, Action<int, int> check)
    {
        for (var i = 0; i < amounts.Rows * amounts.Columns; i++)
        {
            check(i / amounts.Columns, i % amounts.Columns);
        }
    }

    private static TrueRatio Sum(int count, Func<int, TrueRatio> term) => Enumerable.Range(0, count).Aggregate((TrueRatio)0m, (sum, i) => sum + term(i));
}
