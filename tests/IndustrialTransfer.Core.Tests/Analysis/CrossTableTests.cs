using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class CrossTableTests
{
    private static readonly (string? City, string? Sector, Money? Amount)[] Deals =
    [
        ("Guiyang", "energy", Money.Yuan(30)), ("Zhaoqing", "energy", Money.Yuan(10)), ("Guiyang", null, null),
        (null, "software", Money.Yuan(20)), ("Guiyang", "energy", null), ("Zhaoqing", "textiles", Money.Yuan(40)),
    ];

    private static readonly CrossTable<string?, string?, Money> Table =
        Deals.CrossTabulate(rows: deal => deal.City, columns: deal => deal.Sector, of: deal => deal.Amount);

    [Fact]
    public void A_cell_tells_keys_counts_amount_and_shares()
    {
        var cell = Table["Guiyang", "energy"];

        Assert.Equal(("Guiyang", "energy", 2, 1, Money.Yuan(30)), (cell.Row, cell.Column, cell.Count, cell.UnknownCount, cell.Amount));
        Assert.Equal((100m, 75m, 30m), (cell.ShareOfRow!.Value.Percent, cell.ShareOfColumn!.Value.Percent, cell.Share!.Value.Percent));
        Assert.Equal("Guiyang × energy: CNY 30", cell.ToString());
    }

    [Fact]
    public void Keys_stand_in_the_order_in_which_they_first_came_and_null_is_one_of_them()
    {
        Assert.Equal(["Guiyang", "Zhaoqing", null], Table.Rows.Rows.Select(row => row.Key));
        Assert.Equal(["energy", null, "software", "textiles"], Table.Columns.Rows.Select(column => column.Key));
        Assert.Equal((Money.Yuan(100), 6, 2), (Table.Total, Table.Count, Table.UnknownCount));
        Assert.Equal((1, Money.Yuan(20)), (Table[null, "software"].Count, Table[null, "software"].Amount));
        Assert.Equal((1, 1), (Table["Guiyang", null].Count, Table["Guiyang", null].UnknownCount));
    }

    [Fact]
    public void A_pair_without_items_is_a_cell_of_nothing()
    {
        var cell = Table["Zhaoqing", "software"];

        Assert.Equal(("Zhaoqing", "software", 0, 0, 0m), (cell.Row, cell.Column, cell.Count, cell.UnknownCount, cell.Amount.Amount));
        Assert.Equal((0m, 0m, 0m), (cell.ShareOfRow!.Value.Percent, cell.ShareOfColumn!.Value.Percent, cell.Share!.Value.Percent));
        Assert.False(Table.TryGet("Zhaoqing", "software", out var none));
        Assert.Null(none);
        Assert.True(Table.TryGet("Zhaoqing", "textiles", out var some));
        Assert.Same(Table.Cells[^1], some);
        Assert.False(Table.TryGet("Beijing", "software", out _));
        Assert.False(Table.TryGet("Zhaoqing", "steel", out _));
    }

    [Fact]
    public void A_key_that_no_item_has_is_named()
    {
        Assert.Equal("There is no row of the key Beijing.", Assert.Throws<KeyNotFoundException>(() => Table["Beijing", "energy"]).Message);
        Assert.Equal("There is no column of the key steel.", Assert.Throws<KeyNotFoundException>(() => Table["Guiyang", "steel"]).Message);
        Assert.Equal(
            "There is no row of the key null.",
            Assert.Throws<KeyNotFoundException>(() => new[] { "a" }.CrossTabulate(x => (string?)x, x => x)[null, "a"]).Message);
    }

    [Fact]
    public void In_a_total_of_zero_there_are_no_shares()
    {
        var table = CrossTable.Of(["a", "b"], ["x", "y"], [[Money.Yuan(1), Money.Yuan(-1)], [Money.Yuan(2), Money.Yuan(-2)]]);

        Assert.Equal((null, null), (table["a", "x"].ShareOfRow, table["a", "x"].Share));
        Near.Equal(100m / 3m, table["a", "x"].ShareOfColumn!.Value.Percent);
    }

    [Fact]
    public void Nothing_is_a_table_without_cells()
    {
        var table = Array.Empty<Money>().CrossTabulate(x => x.Currency, x => x.Currency, x => x);

        Assert.Empty(table.Cells);
        Assert.Empty(table.Rows.Rows);
        Assert.Equal((default, 0, 0), (table.Total, table.Count, table.UnknownCount));
    }

    [Fact]
    public void Many_rows_and_columns_keep_their_cells()
    {
        var table = Enumerable.Range(0, 10_000).CrossTabulate(n => n % 200, n => n / 50, n => new ItemCount(n));

        Assert.Equal((200, 200, 10_000), (table.Rows.Rows.Count, table.Columns.Rows.Count, table.Cells.Count));
        Assert.Equal(1234m, table[1234 % 200, 1234 / 50].Amount.Value);
    }

    [Fact]
    public void A_printed_table_is_taken_row_by_row()
    {
        var table = CrossTable.Of(["East", "West"], ["x", "y", "z"], [[LandArea.FromMu(1), LandArea.FromMu(0), LandArea.FromMu(2)], [LandArea.FromMu(3), LandArea.FromMu(0), LandArea.FromMu(4)]]);

        Assert.Equal((LandArea.FromMu(2), LandArea.FromMu(3)), (table["East", "z"].Amount, table["West", "x"].Amount));
        Assert.Equal((LandArea.FromMu(10), 6), (table.Total, table.Count));
        Assert.Equal(["x", "y", "z"], table.Columns.Rows.Select(column => column.Key));
        Assert.Equal(LandArea.FromMu(6), table.Columns["z"].Amount);
    }

    [Fact]
    public void A_printed_table_must_have_an_amount_for_each_pair_of_keys_and_each_key_once()
    {
        var one = Money.Yuan(1);

        Assert.Equal("There are 2 keys of rows and 1 rows of amounts. (Parameter 'amounts')", Fault(() => CrossTable.Of(["a", "b"], ["x"], [[one]])));
        Assert.Equal(
            "There are 1 keys of columns, and the row of b has 2 amounts. (Parameter 'amounts')",
            Fault(() => CrossTable.Of(["a", "b"], ["x"], [[one], [one, one]])));
        Assert.Equal("The key a comes twice. (Parameter 'rows')", Fault(() => CrossTable.Of(["a", "a"], ["x"], [[one], [one]])));
        Assert.Equal("The key null comes twice. (Parameter 'columns')", Fault(() => CrossTable.Of(["a"], new string?[] { null, null }, [[one, one]])));
        Assert.Equal(
            "The row of a is null. (Parameter 'amounts')",
            Assert.Throws<ArgumentNullException>(() => CrossTable.Of(["a"], ["x"], new IReadOnlyList<Money>[] { null! })).Message);

        static string Fault(Action make) => Assert.Throws<ArgumentException>(make).Message;
    }

    [Fact]
    public void Currencies_have_no_total_even_in_cells_of_their_own()
    {
        Money[] amounts = [Money.Yuan(1), new Money(1, Currency.USD)];

        Assert.Throws<CurrencyMismatchException>(() => amounts.CrossTabulate(amount => amount.Currency, amount => amount.Currency, amount => amount));
        Assert.Throws<OverflowException>(() => new[] { decimal.MaxValue, 0.1m }.CrossTabulate(n => n, n => n, n => new ItemCount(n)));
    }

    [Fact]
    public void Nulls_are_refused()
    {
        int[] items = [1];
        Func<int, int> key = x => x;

        Assert.Throws<ArgumentNullException>("items", () => ((int[])null!).CrossTabulate(key, key, x => new ItemCount(x)));
        Assert.Throws<ArgumentNullException>("rows", () => items.CrossTabulate((Func<int, int>)null!, key, x => new ItemCount(x)));
        Assert.Throws<ArgumentNullException>("columns", () => items.CrossTabulate(key, (Func<int, int>)null!, x => new ItemCount(x)));
        Assert.Throws<ArgumentNullException>("of", () => items.CrossTabulate(key, key, (Func<int, ItemCount>)null!));
        Assert.Throws<ArgumentNullException>("items", () => ((int[])null!).CrossTabulate(key, key, x => (ItemCount?)new ItemCount(x)));
        Assert.Throws<ArgumentNullException>("rows", () => items.CrossTabulate((Func<int, int>)null!, key, x => (ItemCount?)new ItemCount(x)));
        Assert.Throws<ArgumentNullException>("columns", () => items.CrossTabulate(key, (Func<int, int>)null!, x => (ItemCount?)new ItemCount(x)));
        Assert.Throws<ArgumentNullException>("of", () => items.CrossTabulate(key, key, (Func<int, ItemCount?>)null!));
        Assert.Throws<ArgumentNullException>("rows", () => items.CrossTabulate((Func<int, int>)null!, key));
        Assert.Throws<ArgumentNullException>("rows", () => CrossTable.Of((int[])null!, items, [[new ItemCount(1)]]));
        Assert.Throws<ArgumentNullException>("columns", () => CrossTable.Of(items, (int[])null!, [[new ItemCount(1)]]));
        Assert.Throws<ArgumentNullException>("amounts", () => CrossTable.Of(items, items, (ItemCount[][])null!));
    }
}
