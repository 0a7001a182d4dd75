using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for every cross table. The keys are few, so that cells have several items, and some none.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class CrossTableLaws
{
    [Property]
    public void Its_cells_are_what_grouping_by_both_keys_gives((byte Row, byte Column, Money Amount)[] items)
    {
        var groups = items.GroupBy(item => (Row: item.Row % 4, Column: item.Column % 3)).ToArray();
        var table = items.CrossTabulate(rows: item => item.Row % 4, columns: item => item.Column % 3, of: item => item.Amount);

        Assert.Equal(
            groups.Select(group => (group.Key.Row, group.Key.Column, group.Count(), 0, group.Sum(item => item.Amount.Amount))),
            table.Cells.Select(cell => (cell.Row, cell.Column, cell.Count, cell.UnknownCount, cell.Amount.Amount)));
        Assert.All(table.Cells, cell => Assert.Same(cell, table[cell.Row, cell.Column]));
    }

    [Property]
    public void However_many_rows_and_columns_there_are_and_in_whatever_order_they_come((ushort Row, ushort Column)[] items)
    {
        // Up to 300 lines each way, where the first 128 are kept in another way than the rest.
        (int Row, int Column)[] many = [.. items.SelectMany(item => Enumerable.Range(0, 40).Select(i => (item.Row * i % 300, item.Column * (i / 3) % 300)))];
        var groups = many.GroupBy(pair => pair).ToArray();
        var table = many.CrossTabulate(pair => pair.Row, pair => pair.Column);

        Assert.Equal(groups.Select(group => (group.Key, (decimal)group.Count())), table.Cells.Select(cell => ((cell.Row, cell.Column), cell.Amount.Value)));
        Assert.All(table.Cells, cell => Assert.Same(cell, table[cell.Row, cell.Column]));
        Assert.Equal(many.Select(pair => pair.Row).Distinct(), table.Rows.Rows.Select(row => row.Key));
        Assert.Equal(many.Select(pair => pair.Column).Distinct(), table.Columns.Rows.Select(row => row.Key));
    }

    [Property]
    public void Its_totals_are_the_breakdowns_by_each_key((byte Row, byte Column, Money? Amount)[] items)
    {
        var table = Tabulate(items);
        var (rows, columns) = (items.BreakDown(item => item.Row % 4, item => item.Amount), items.BreakDown(item => item.Column % 3, item => item.Amount));

        Assert.Equal(rows.Rows, table.Rows.Rows);
        Assert.Equal(columns.Rows, table.Columns.Rows);
        Assert.Equal((rows.Total, rows.Count, rows.UnknownCount), (table.Total, table.Count, table.UnknownCount));
    }

    [Property]
    public void Unknown_amounts_are_counted_and_change_nothing_else((byte Row, byte Column, Money? Amount)[] items)
    {
        var table = Tabulate(items);
        var known = items.Where(item => item.Amount is not null).CrossTabulate(item => item.Row % 4, item => item.Column % 3, item => item.Amount!.Value);

        Assert.Equal(items.Length - known.Count, table.UnknownCount);
        Assert.All(table.Cells, cell =>
        {
            var unknown = items.Count(item => item.Row % 4 == cell.Row && item.Column % 3 == cell.Column && item.Amount is null);
            var (count, amount) = known.TryGet(cell.Row, cell.Column, out var same) ? (same.Count, same.Amount) : (0, default);
            Assert.Equal((count + unknown, unknown, amount), (cell.Count, cell.UnknownCount, cell.Amount));
        });
    }

    [Property]
    public void Shares_are_those_in_the_totals((byte Row, byte Column, PositiveMoney Amount)[] items)
    {
        var table = items.CrossTabulate(item => item.Row % 4, item => item.Column % 3, item => item.Amount.Value);

        Assert.All(table.Cells, cell =>
        {
            Near.Equal(100m * cell.Amount.Amount / table.Rows[cell.Row].Amount.Amount, cell.ShareOfRow!.Value.Percent);
            Near.Equal(100m * cell.Amount.Amount / table.Columns[cell.Column].Amount.Amount, cell.ShareOfColumn!.Value.Percent);
            Near.Equal(100m * cell.Amount.Amount / table.Total.Amount, cell.Share!.Value.Percent);
        });
    }

    [Property]
    public void Exchanging_the_keys_turns_the_table((byte Row, byte Column, Money? Amount)[] items)
    {
        var (table, turned) = (Tabulate(items), items.CrossTabulate(item => item.Column % 3, item => item.Row % 4, item => item.Amount));

        Assert.Equal(table.Rows.Rows, turned.Columns.Rows);
        Assert.Equal(
            table.Cells.Select(cell => (cell.Row, cell.Column, cell.Count, cell.Amount, cell.ShareOfRow, cell.ShareOfColumn)),
            turned.Cells.Select(cell => (cell.Column, cell.Row, cell.Count, cell.Amount, cell.ShareOfColumn, cell.ShareOfRow)));
    }

    [Property]
    public void The_order_of_the_items_changes_only_that_of_the_cells((byte Row, byte Column, Money? Amount)[] items)
    {
        var (table, reversed) = (Tabulate(items), Tabulate(items.Reverse()));

        Assert.Equal(table.Total, reversed.Total);
        Assert.Equal(table.Cells.Count, reversed.Cells.Count);
        Assert.All(table.Cells, cell => Assert.Equal(cell, reversed[cell.Row, cell.Column]));
    }

    [Property]
    public void Counting_is_adding_up_ones((byte Row, byte Column)[] items)
    {
        var table = items.CrossTabulate(item => item.Row % 4, item => item.Column % 3);

        Assert.Equal(items.Length, table.Total.Value);
        Assert.All(table.Cells, cell => Assert.Equal(
            items.Count(item => item.Row % 4 == cell.Row && item.Column % 3 == cell.Column), (int)cell.Amount.Value));
    }

    private static CrossTable<int, int, Money> Tabulate(IEnumerable<(byte Row, byte Column, Money? Amount)> items) =>
        items.CrossTabulate(item => item.Row % 4, item => item.Column % 3, item => item.Amount);
}
