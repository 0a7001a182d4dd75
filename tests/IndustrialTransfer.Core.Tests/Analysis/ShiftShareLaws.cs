using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for the components of every change between tables, zeros and amounts far apart among them.</summary>
[Properties(Arbitrary = [typeof(CrossGenerators)], MaxTest = 200)]
public sealed class ShiftShareLaws
{
    // Of the sum of everything: the step to which components are rounded, a few times.
    private static readonly TrueRatio Precision = TrueNumber.PowerOfTen(-24);

    [Property]
    public void Everything_adds_up_exactly_in_every_direction(AmountTable one, AmountTable other, AmountTable third)
    {
        foreach (var (result, first, last) in All(one, other, third))
        {
            foreach (var (row, column) in Cells(result))
            {
                if (result.Cells[row, column] is { } cell)
                {
                    Assert.Equal(Amount(last, row, column) - Amount(first, row, column), cell.Change.Amount);
                    Assert.Equal(cell.Change.Amount, Sum(cell));
                    Assert.Equal(cell.Change - cell.NationalShare, cell.NetShift);
                }
            }

            Assert.All(result.Rows, row => AddsUp(row.Value, result.Cells.Columns.Select(column => result.Cells[row.Key, column])));
            Assert.All(result.Columns, column => AddsUp(column.Value, result.Cells.Rows.Select(row => result.Cells[row, column.Key])));
            AddsUp(result.Total, Cells(result).Select(pair => result.Cells[pair.Row, pair.Column]));
        }
    }

    [Property]
    public void The_classic_components_are_what_their_definitions_say(AmountTable one, AmountTable other)
    {
        var (previous, current) = Alike(one, other);
        var result = ShiftShare.Classic(previous.Table, current.Table);
        var scale = Scale(previous, current);
        foreach (var (row, column) in Cells(result))
        {
            var (e, f) = (previous.At(row, column), current.At(row, column));
            if (e.Sign == 0 && f.Sign == 0)
            {
                Assert.Equal((0m, 0m, 0m), result.Cells[row, column] is { } none ? (none.NationalShare.Amount, none.IndustryMix.Amount, none.Competitive.Amount) : default);
            }
            else if (previous.ColumnTotal(column).Sign == 0)
            {
                Assert.Null(result.Cells[row, column]);
            }
            else
            {
                var (whole, sector) = (current.Total / previous.Total, current.ColumnTotal(column) / previous.ColumnTotal(column));
                var cell = result.Cells[row, column]!;
                Near(e * (whole - 1m), cell.NationalShare, scale);
                Near(e * (sector - whole), cell.IndustryMix, scale);
                Near(f - (e * sector), cell.Competitive, scale);
                Assert.Equal(0m, cell.Allocation.Amount);
            }
        }
    }

    [Property]
    public void Esteban_Marquillas_parts_the_competitive_effect(AmountTable one, AmountTable other)
    {
        var (previous, current) = Alike(one.Moderate(), other.Moderate());
        var (classic, parted) = (ShiftShare.Classic(previous.Table, current.Table), ShiftShare.EstebanMarquillas(previous.Table, current.Table));
        TrueRatio Excess(int row, int column) =>
            (current.At(row, column) / previous.At(row, column)) - (current.ColumnTotal(column) / previous.ColumnTotal(column));
        TrueRatio Homothetic(int row, int column) => previous.RowTotal(row) * previous.ColumnTotal(column) / previous.Total;
        var scale = Cells(parted).Where(pair => previous.At(pair.Row, pair.Column).Sign != 0).Aggregate(
            Scale(previous, current), (sum, pair) => sum + (Homothetic(pair.Row, pair.Column) * Excess(pair.Row, pair.Column)).Abs());
        foreach (var (row, column) in Cells(parted))
        {
            var (e, f) = (previous.At(row, column), current.At(row, column));
            if (parted.Cells[row, column] is not { } cell)
            {
                Assert.True(e.Sign == 0 && f.Sign != 0);
                continue;
            }

            Assert.True(e.Sign != 0 || f.Sign == 0);
            if (e.Sign != 0)
            {
                var (excess, homothetic) = (Excess(row, column), Homothetic(row, column));
                Near(homothetic * excess, cell.Competitive, scale);
                Near((e - homothetic) * excess, cell.Allocation, scale);
                Near(e * excess, classic.Cells[row, column]!.Competitive, scale);
            }
        }
    }

    [Property]
    public void Of_a_whole_the_mix_and_of_a_sector_the_competitive_effect_come_to_nothing(AmountTable one, AmountTable other)
    {
        var (previous, current) = Alike(one, other);
        var (result, scale) = (ShiftShare.Classic(previous.Table, current.Table), Scale(previous, current));

        Assert.All(result.Columns.Where(column => column.Value is not null), column => Near(0m, column.Value!.Competitive, scale));
        if (result.Total is { } total)
        {
            Near(0m, total.IndustryMix, scale);
            Near(0m, total.Competitive, scale);
            Near(current.Total - previous.Total, total.NationalShare, scale);
        }
    }

    [Property]
    public void Growing_alike_is_all_national_share(AmountTable amounts, byte percent)
    {
        var moderate = amounts.Moderate();
        var result = ShiftShare.EstebanMarquillas(moderate.Table, moderate.With(amount => amount * percent / 64m).Table);

        Assert.All(Cells(result), pair =>
        {
            var cell = result[pair.Row, pair.Column];
            Assert.Equal((cell.Change, 0m, 0m, 0m), (cell.NationalShare, cell.IndustryMix.Amount, cell.Competitive.Amount, cell.Allocation.Amount));
        });
    }

    [Property]
    public void Of_two_tables_the_dynamic_form_is_the_other(AmountTable one, AmountTable other)
    {
        Same(ShiftShare.Classic(one.Table, other.Table), ShiftShare.Dynamic([one.Table, other.Table]));
        var (first, last) = (one.Moderate().Table, other.Moderate().Table);
        Same(ShiftShare.EstebanMarquillas(first, last), ShiftShare.DynamicEstebanMarquillas([first, last]));
    }

    [Property]
    public void The_dynamic_form_adds_up_the_years(AmountTable one, AmountTable other, AmountTable third)
    {
        Check(ShiftShare.Dynamic([one.Table, other.Table, third.Table]), ShiftShare.Classic(one.Table, other.Table), ShiftShare.Classic(other.Table, third.Table));
        var (first, middle, last) = (one.Moderate().Table, other.Moderate().Table, third.Moderate().Table);
        Check(
            ShiftShare.DynamicEstebanMarquillas([first, middle, last]), ShiftShare.EstebanMarquillas(first, middle), ShiftShare.EstebanMarquillas(middle, last));

        void Check(ShiftShare<int, int, Money> all, ShiftShare<int, int, Money> early, ShiftShare<int, int, Money> late)
        {
            var scale = Cells(all).Aggregate(one.Total + other.Total + third.Total, (sum, pair) => sum + Size(At(early, pair)) + Size(At(late, pair)));
            foreach (var pair in Cells(all))
            {
                var (before, after) = (At(early, pair), At(late, pair));
                if (all.Cells[pair.Row, pair.Column] is not { } sum)
                {
                    Assert.True((Has(early, pair) && before is null) || (Has(late, pair) && after is null));
                    continue;
                }

                Near((TrueRatio)(before?.NationalShare.Amount ?? 0m) + (after?.NationalShare.Amount ?? 0m), sum.NationalShare, scale);
                Near((TrueRatio)(before?.IndustryMix.Amount ?? 0m) + (after?.IndustryMix.Amount ?? 0m), sum.IndustryMix, scale);
                Near((TrueRatio)(before?.Competitive.Amount ?? 0m) + (after?.Competitive.Amount ?? 0m), sum.Competitive, scale);
            }
        }
    }

    [Property]
    public void The_order_of_rows_and_columns_changes_nothing(AmountTable one, AmountTable other)
    {
        Same(ShiftShare.Classic(one.Table, other.Table), ShiftShare.Classic(Turned(one), Turned(other)));
        Same(
            ShiftShare.EstebanMarquillas(one.Moderate().Table, other.Moderate().Table), ShiftShare.EstebanMarquillas(Turned(one.Moderate()), Turned(other.Moderate())));

        static CrossTable<int, int, Money> Turned(AmountTable amounts) =>
            amounts.Table.Cells.Reverse().CrossTabulate(cell => cell.Row, cell => cell.Column, cell => cell.Amount);
    }

    private static IEnumerable<(ShiftShare<int, int, Money> Result, AmountTable First, AmountTable Last)> All(AmountTable one, AmountTable other, AmountTable third) =>
    [
        (ShiftShare.Classic(one.Table, other.Table), one, other),
        (ShiftShare.EstebanMarquillas(one.Moderate().Table, other.Moderate().Table), one.Moderate(), other.Moderate()),
        (ShiftShare.Dynamic([one.Table, other.Table, third.Table]), one, third),
        (ShiftShare.DynamicEstebanMarquillas([one.Moderate().Table, other.Moderate().Table, third.Moderate().Table]), one.Moderate(), third.Moderate()),
    ];

    private static void AddsUp(ShiftShareComponents<Money>? whole, IEnumerable<ShiftShareComponents<Money>?> parts)
    {
        var all = parts.ToArray();
        if (whole is null)
        {
            Assert.Contains(all, part => part is null);
            return;
        }

        Assert.Equal(whole.Change.Amount, all.Sum(part => part!.Change.Amount));
        Assert.Equal(whole.NationalShare.Amount, all.Sum(part => part!.NationalShare.Amount));
        Assert.Equal(whole.IndustryMix.Amount, all.Sum(part => part!.IndustryMix.Amount));
        Assert.Equal(whole.Competitive.Amount, all.Sum(part => part!.Competitive.Amount));
        Assert.Equal(whole.Allocation.Amount, all.Sum(part => part!.Allocation.Amount));
        Assert.Equal(whole.Change.Amount, Sum(whole));
    }

    private static void Same(ShiftShare<int, int, Money> one, ShiftShare<int, int, Money> other)
    {
        Assert.All(Cells(one), pair => Assert.Equal(one.Cells[pair.Row, pair.Column], other.Cells[pair.Row, pair.Column]));
        Assert.Equal(one.Rows.OrderBy(row => row.Key), other.Rows.OrderBy(row => row.Key));
        Assert.Equal(one.Columns.OrderBy(column => column.Key), other.Columns.OrderBy(column => column.Key));
        Assert.Equal(one.Total, other.Total);
    }

    private static void Near(TrueRatio truth, Money value, TrueRatio scale) =>
        Assert.True(((TrueRatio)value.Amount - truth).Abs() <= scale * Precision, $"{value} is not {truth}.");

    private static TrueRatio Scale(AmountTable previous, AmountTable current) => ((previous.Total + current.Total) * 4m) + TrueNumber.PowerOfTen(-4);

    private static TrueRatio Size(ShiftShareComponents<Money>? cell) =>
        cell is null ? 0m : ((TrueRatio)cell.Competitive.Amount).Abs() + ((TrueRatio)cell.Allocation.Amount).Abs() + TrueNumber.PowerOfTen(-4);

    private static decimal Sum(ShiftShareComponents<Money> cell) => (cell.NationalShare + cell.IndustryMix + cell.Competitive + cell.Allocation).Amount;

    private static decimal Amount(AmountTable table, int row, int column) => row < table.Rows && column < table.Columns ? table.Amounts[row][column] : 0m;

    private static (AmountTable Previous, AmountTable Current) Alike(AmountTable one, AmountTable other)
    {
        var (rows, columns) = (Math.Min(one.Rows, other.Rows), Math.Min(one.Columns, other.Columns));
        return (one.Corner(rows, columns), other.Corner(rows, columns));
    }

    private static IEnumerable<(int Row, int Column)> Cells(ShiftShare<int, int, Money> result) =>
        result.Cells.Rows.SelectMany(row => result.Cells.Columns.Select(column => (row, column)));

    private static bool Has(ShiftShare<int, int, Money> result, (int Row, int Column) pair) =>
        result.Cells.Rows.Contains(pair.Row) && result.Cells.Columns.Contains(pair.Column);

    private static ShiftShareComponents<Money>? At(ShiftShare<int, int, Money> result, (int Row, int Column) pair) =>
        Has(result, pair) ? result.Cells[pair.Row, pair.Column] : null;
}
