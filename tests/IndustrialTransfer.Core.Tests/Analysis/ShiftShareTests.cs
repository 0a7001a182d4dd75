using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Examples that others have published, computed apart from the library in exact fractions, and the edges.</summary>
public sealed class ShiftShareTests
{
    private static readonly string[] Sectors = ["1", "2", "3", "4"];

    // Farhauer and Kröll, Standorttheorien (2013), as quoted in the documentation of REAT 3.0 (Wieland) for shift(): regions A, B and C are the whole.
    private static readonly CrossTable<string, string, ItemCount> Before = Counts(["A", "B", "C"], Sectors, [[90, 20, 10, 60], [60, 30, 30, 40], [250, 100, 110, 300]]);

    private static readonly CrossTable<string, string, ItemCount> After = Counts(["A", "B", "C"], Sectors, [[100, 40, 10, 55], [85, 55, 40, 35], [255, 115, 85, 390]]);

    [Theory]
    [InlineData("A", 25, 27, 1, -3)]
    [InlineData("B", 55, 24, -1, 32)]
    [InlineData("C", 85, 114, 0, -29)]
    public void The_regions_of_Farhauer_and_Kröll(string region, int change, int national, int mix, int competitive)
    {
        var result = ShiftShare.Classic(Before, After);

        Is(result.OfRow(region), change, national, mix, competitive, 0);
        Assert.Equal(change - national, result.OfRow(region).NetShift.Value);
    }

    [Theory]
    [InlineData("1", 40, 60, -20)]
    [InlineData("2", 60, 22.5, 37.5)]
    [InlineData("3", -15, 22.5, -37.5)]
    [InlineData("4", 80, 60, 20)]
    public void The_sectors_of_Farhauer_and_Kröll(string sector, decimal change, decimal national, decimal mix) =>
        Is(ShiftShare.Classic(Before, After).OfColumn(sector), change, national, mix, 0, 0);

    [Fact]
    public void Cells_and_total_of_Farhauer_and_Kröll()
    {
        var result = ShiftShare.Classic(Before, After);

        Is(result["A", "1"], 10, 13.5m, -4.5m, 1, 0);
        Is(result["A", "4"], -5, 9, 3, -17, 0);
        Is(result["B", "2"], 25, 4.5m, 7.5m, 13, 0);
        Is(result["C", "3"], -25, 16.5m, -27.5m, -14, 0);
        Is(result.Total!, 165, 165, 0, 0, 0);
        Assert.Equal(["A", "B", "C"], result.Rows.Select(row => row.Key));
        Assert.Equal(Sectors, result.Columns.Select(column => column.Key));
        Assert.Equal("10 = 13.5 + -4.5 + 1 + 0", result["A", "1"].ToString());
        Assert.Same(result.Rows[1].Value, result.OfRow("B"));
        Assert.Same(result.Cells["C", "2"], result["C", "2"]);
    }

    // The formulae of Esteban-Marquillas (1972) on the same tables, as REAT's shift.method = "Esteban" has them.
    [Fact]
    public void The_same_regions_after_Esteban_Marquillas()
    {
        var result = ShiftShare.EstebanMarquillas(Before, After);

        Is(result["A", "1"], 10, 13.5m, -4.5m, 8m / 11, 3m / 11);
        Is(result["A", "2"], 20, 3, 5, 162m / 11, -30m / 11);
        Is(result["C", "3"], -25, 16.5m, -27.5m, -1596m / 121, -98m / 121);
        Is(result.OfRow("A"), 25, 27, 1, -7m / 11, -26m / 11);
        Is(result.OfRow("B"), 55, 24, -1, 18.424242424242424242m, 13.575757575757575757m);
        Is(result.OfColumn("4"), 80, 60, 20, -9.818181818181818181m, 9.818181818181818181m);
    }

    // Krumme, University of Washington, "Shift & Share Table": growth 630, national 290, composition 80 (of a loss), differential 420.
    [Fact]
    public void The_region_of_a_course()
    {
        var before = Counts(["region", "rest"], ["I", "II", "III", "IV"], [[500, 100, 200, 200], [500, 1900, 3800, 2800]]);
        var after = Counts(["region", "rest"], ["I", "II", "III", "IV"], [[1000, 100, 250, 280], [100, 2300, 4950, 3920]]);

        var result = ShiftShare.Classic(before, after);

        Is(result.OfRow("region"), 630, 290, -80, 420, 0);
        Is(result["region", "I"], 500, 145, -95, 450, 0);
        Is(result["region", "II"], 0, 29, -9, -20, 0);
        Is(result["region", "III"], 50, 58, 2, -10, 0);
        Is(result["region", "IV"], 80, 58, 22, 0, 0);
    }

    // Growth of the whole 100 % and 50 %; r is all of its only sector, which grows by 200 % and then not at all. From the first year to the last both
    // sectors grow like the whole.
    [Fact]
    public void Year_by_year_the_structure_moves_along()
    {
        CrossTable<string, string, ItemCount>[] years =
        [
            Counts(["r", "rest"], ["x", "y"], [[100, 0], [0, 100]]),
            Counts(["r", "rest"], ["x", "y"], [[300, 0], [0, 100]]),
            Counts(["r", "rest"], ["x", "y"], [[300, 0], [0, 300]]),
        ];

        Is(ShiftShare.Dynamic(years).OfRow("r"), 200, 100 + 150, 100 - 150, 0, 0);
        Is(ShiftShare.Classic(years[0], years[2]).OfRow("r"), 200, 200, 0, 0, 0);
        Is(ShiftShare.DynamicEstebanMarquillas(years).OfRow("r"), 200, 250, -50, 0, 0);
    }

    [Fact]
    public void Money_keeps_its_currency_and_thirds_their_sum()
    {
        var before = CrossTable.Of(["a", "b"], ["x"], [[Money.Yuan(1)], [Money.Yuan(2)]]);
        var after = CrossTable.Of(["a", "b"], ["x"], [[Money.Yuan(2)], [Money.Yuan(2)]]);

        var cell = ShiftShare.Classic(before, after)["a", "x"];

        // The amounts of all cells together have two digits before the point and 25 behind it.
        Assert.Equal("CNY 0.3333333333333333333333333", cell.NationalShare.ToString());
        Assert.Equal("CNY 0.6666666666666666666666667", cell.Competitive.ToString());
        Assert.Equal("CNY 0", cell.IndustryMix.ToString());
        Assert.Equal(Currency.CNY, cell.Allocation.Currency);
        Assert.Equal(Money.Yuan(1), cell.NationalShare + cell.IndustryMix + cell.Competitive + cell.Allocation);
    }

    [Fact]
    public void Amounts_with_every_digit_still_add_up()
    {
        var before = CrossTable.Of(["a", "b"], ["x"], [[new ItemCount(9_999_999_999_999.000000001m)], [new ItemCount(0.000000003m)]]);
        var after = CrossTable.Of(["a", "b"], ["x"], [[new ItemCount(0.000000007m)], [new ItemCount(9_999_999_999_999.999999999m)]]);

        var cell = ShiftShare.Classic(before, after)["a", "x"];

        Assert.Equal(-9_999_999_999_998.999999994m, cell.Change.Value);
        Assert.Equal(cell.Change, cell.NationalShare + cell.IndustryMix + cell.Competitive + cell.Allocation);
        Assert.Throws<OverflowException>(() => ShiftShare.Classic(
            CrossTable.Of(["a"], ["x"], [[new ItemCount(decimal.MaxValue)]]), CrossTable.Of(["a"], ["x"], [[new ItemCount(0.1m)]])));
    }

    [Fact]
    public void What_is_new_has_no_components_and_says_why()
    {
        var before = Counts(["a", "b", "c"], ["x", "new", "never"], [[10, 0, 0], [0, 0, 0], [5, 0, 0]]);
        var after = Counts(["a", "b", "c"], ["x", "new", "never"], [[12, 1, 0], [3, 0, 0], [5, 0, 0]]);
        var (classic, parted) = (ShiftShare.Classic(before, after), ShiftShare.EstebanMarquillas(before, after));

        Assert.Equal((null, null, null), (classic.Cells["a", "new"], classic.Total, classic.Columns[1].Value));
        Assert.Null(classic.Rows[0].Value);
        Throws("the column did not add up to more than zero before (new in a)", () => classic["a", "new"]);
        Throws("the column did not add up to more than zero before (a)", () => classic.OfRow("a"));
        Throws("the column did not add up to more than zero before (new)", () => classic.OfColumn("new"));

        // Nothing came of the new sector in b and c; the region b came to x from nothing, which has no growth rate but a change.
        Is(classic["b", "new"], 0, 0, 0, 0, 0);
        Is(classic["b", "x"], 3, 0, 0, 3, 0);
        Is(classic.OfColumn("never"), 0, 0, 0, 0, 0);
        Throws("there was nothing before, and from nothing there is no growth (x in b)", () => parted["b", "x"]);
        Assert.Equal((0m, 2m, 0m), parted.OfRow("c") is var c ? (c.Change.Value, c.NationalShare.Value, c.Allocation.Value) : default);
    }

    [Fact]
    public void Before_nothing_and_before_a_loss_there_is_no_growth()
    {
        var (nothing, loss, something) = (Counts(["a"], ["x"], [[0]]), Counts(["a", "b"], ["x"], [[-1], [3]]), Counts(["a", "b"], ["x"], [[1], [4]]));

        Throws("the table did not add up to more than zero before (x in a)", () => ShiftShare.Classic(nothing, something)["a", "x"]);
        Throws("the amount before is negative (x in a)", () => ShiftShare.Classic(loss, something)["a", "x"]);
        Is(ShiftShare.Classic(something, loss)["a", "x"], -2, -0.6m, 0, -1.4m, 0);
        Throws("the amount before is negative (x in a)", () => ShiftShare.Dynamic([something, loss, something])["a", "x"]);
    }

    [Fact]
    public void Keys_of_either_table_are_keys_of_the_result()
    {
        var before = Counts(["gone", "a"], ["x"], [[4], [6]]);
        var after = Counts(["a", "come"], ["y", "x"], [[0, 5], [0, 15]]);

        var result = ShiftShare.Classic(before, after);

        Assert.Equal(["gone", "a", "come"], result.Cells.Rows);
        Assert.Equal(["x", "y"], result.Cells.Columns);
        Is(result.OfRow("gone"), -4, 4, 0, -8, 0);
        Is(result.OfRow("come"), 15, 0, 0, 15, 0);
        Is(result.Total!, 10, 10, 0, 0, 0);
        Assert.Equal("There is no row of the key b.", Assert.Throws<KeyNotFoundException>(() => result.OfRow("b")).Message);
        Assert.Equal("There is no column of the key z.", Assert.Throws<KeyNotFoundException>(() => result.OfColumn("z")).Message);
        Assert.Throws<KeyNotFoundException>(() => result["a", "z"]);
    }

    [Fact]
    public void Tables_of_two_currencies_and_too_few_are_refused()
    {
        var (yuan, dollars) = (CrossTable.Of(["a"], ["x"], [[Money.Yuan(1)]]), CrossTable.Of(["a"], ["x"], [[new Money(1, Currency.USD)]]));
        CrossTable<string, string, ItemCount> none = null!;

        Assert.Throws<CurrencyMismatchException>(() => ShiftShare.Classic(yuan, dollars));
        Assert.Equal(
            "A change needs two tables at least, and there were 1. (Parameter 'tables')",
            Assert.Throws<ArgumentException>(() => ShiftShare.Dynamic([Before])).Message);
        Assert.Throws<ArgumentNullException>("previous", () => ShiftShare.Classic(none, Before));
        Assert.Throws<ArgumentNullException>("current", () => ShiftShare.EstebanMarquillas(Before, none));
        Assert.Throws<ArgumentNullException>("tables", () => ShiftShare.Dynamic((CrossTable<string, string, ItemCount>[])null!));
        Assert.Throws<ArgumentNullException>("tables", () => ShiftShare.DynamicEstebanMarquillas([Before, none]));
    }

    [Fact]
    public void Nothing_changes_from_nothing_to_nothing()
    {
        var empty = Array.Empty<int>().CrossTabulate(x => x, x => x);
        var result = ShiftShare.Classic(empty, empty);

        Assert.Empty(result.Rows);
        Is(result.Total!, 0, 0, 0, 0, 0);
    }

    private static void Is(ShiftShareComponents<ItemCount> actual, decimal change, decimal national, decimal mix, decimal competitive, decimal allocation)
    {
        Assert.Equal((change, national, mix), (actual.Change.Value, actual.NationalShare.Value, actual.IndustryMix.Value));
        Near.Equal(competitive, actual.Competitive.Value, 1e-17m);
        Near.Equal(allocation, actual.Allocation.Value, 1e-17m);
    }

    private static CrossTable<string, string, ItemCount> Counts(string[] rows, string[] columns, decimal[][] counts) =>
        CrossTable.Of(rows, columns, Array.ConvertAll(counts, row => Array.ConvertAll(row, count => new ItemCount(count))));

    private static void Throws(string reason, Func<object> calculate)
    {
        var fault = Assert.Throws<UndefinedIndexException>(calculate);
        Assert.Equal(("ShiftShare", reason, $"ShiftShare is undefined: {reason}."), (fault.Index, fault.Reason, fault.Message));
    }
}
