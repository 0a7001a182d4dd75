using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Model;
using IndustrialTransfer.Tests.Support;
using NodaTime;

namespace IndustrialTransfer.Tests.Display;

/// <summary>Tables as they are printed, and the edges.</summary>
public sealed class TableTests
{
    private static readonly (string Sector, Money? Amount)[] Deals =
    [
        ("new <energy>", Money.Yuan(12.5m, Magnitude.Billion)), ("software | games", Money.Yuan(2.25m, Magnitude.Billion)), ("new <energy>", null),
        ("=SUM(A1)", Money.Yuan(0.25m, Magnitude.Billion)),
    ];

    private static readonly DisplayOptions Options = new() { Title = "Deals", KeyHeading = "Sector", Citations = [ModelSamples.Citation] };

    private static Breakdown<string, Money> BySector => Deals.BreakDown(by: deal => deal.Sector, of: deal => deal.Amount);

    [Fact]
    public void A_breakdown_in_text() => Assert.Equal(
        """
        Deals
        Sector            Items  Of unknown amount  Amount (billion yuan)  Share (%)  Cumulative share (%)
        ----------------  -----  -----------------  ---------------------  ---------  --------------------
        new <energy>          2                  1                  12.50      83.33                 83.33
        software | games      1                  0                   2.25      15.00                 98.33
        =SUM(A1)              1                  0                   0.25       1.67                100.00
        ----------------  -----  -----------------  ---------------------  ---------  --------------------
        Total                 4                  1                  15.00     100.00                     –
        Source: Sihui City Investment Promotion Center: Zhaoqing: Investment promotion continues (2024-01-31)

        """.ReplaceLineEndings("\n"), BySector.ToTable(Options).ToText());

    [Fact]
    public void A_breakdown_in_text_in_Chinese() => Assert.Equal(
        """
        地区    项数  金额（亿元）  占比（%）  累计占比（%）
        ------  ----  ------------  ---------  -------------
        肇庆市     1          12.5      83.33          83.33
        广东省     1           2.5      16.67         100.00
        ------  ----  ------------  ---------  -------------
        合计       2          15.0     100.00              –

        """.ReplaceLineEndings("\n"),
        ((Place, Money)[])[(ModelSamples.Zhaoqing, Money.Yuan(12.5m, Magnitude.HundredMillion)), (ModelSamples.Guangdong, Money.Yuan(2.5m, Magnitude.HundredMillion))] is var rows
            ? rows.BreakDown(row => row.Item1, row => row.Item2).ToTable(new() { Provider = TextContract.Chinese }).ToText() : "");

    [Fact]
    public void A_breakdown_in_markdown() => Assert.Equal(
        """
        **Deals**

        | Sector | Items | Of unknown amount | Amount (billion yuan) | Share (%) | Cumulative share (%) |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | new \<energy\> | 2 | 1 | 12.50 | 83.33 | 83.33 |
        | software \| games | 1 | 0 | 2.25 | 15.00 | 98.33 |
        | =SUM(A1) | 1 | 0 | 0.25 | 1.67 | 100.00 |
        | Total | 4 | 1 | 15.00 | 100.00 | – |

        Source: Sihui City Investment Promotion Center: Zhaoqing: Investment promotion continues (2024-01-31)

        """.ReplaceLineEndings("\n"), BySector.ToTable(Options).ToMarkdown());

    [Fact]
    public void A_breakdown_in_csv_has_every_digit_and_no_total() => Assert.Equal(
        "Sector,Items,Of unknown amount,Amount (CNY),Share (%),Cumulative share (%)\r\n"
        + "new <energy>,2,1,12500000000,83.33333333333333333333333333,83.33333333333333333333333333\r\n"
        + "software | games,1,0,2250000000,15,98.33333333333333333333333333\r\n"
        + "'=SUM(A1),1,0,250000000,1.66666666666666666666666667,100\r\n",
        BySector.ToTable(Options).ToCsv());

    [Fact]
    public void A_breakdown_in_html() => Assert.Equal(
        """
        <table lang="en">
        <caption>Deals</caption>
        <thead>
        <tr><th scope="col">Name</th><th scope="col" style="text-align: right">Number</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">a &amp; &quot;b&quot;</th><td style="text-align: right">1,234.5</td></tr>
        </tbody>
        <tfoot>
        <tr><th scope="row">Total</th><td style="text-align: right">1,234.5</td></tr>
        <tr><td colspan="2">Source: Sihui City Investment Promotion Center: Zhaoqing: Investment promotion continues (2024-01-31)</td></tr>
        </tfoot>
        </table>

        """.ReplaceLineEndings("\n"),
        new Table([new("Name"), new("Number")], [["a & \"b\"", 1234.5m]], Options, [["Total", 1234.5m]]).ToHtml());

    [Fact]
    public void Cells_hold_what_was_computed()
    {
        var table = BySector.ToTable();
        Assert.Equal(["new <energy>", 2, 1, Money.Yuan(12_500_000_000m), Share.Of(12.5m, 15), Share.Of(12.5m, 15)], table.Rows[0]);
        Assert.Equal(["Name", "Items", "Of unknown amount", "Amount", "Share", "Cumulative share"], table.Columns.Select(column => column.Heading));
        Assert.Equal([null, null, null, "billion yuan", "%", "%"], table.Columns.Select(column => column.Unit));
        Assert.Equal([TableAlignment.Left, TableAlignment.Right], table.Columns.Select(column => column.Alignment!.Value).Distinct());
        Assert.Equal(table.ToText(), table.ToString());
        Assert.Null(table.Title);
        Assert.Null(table.Source);
    }

    [Theory]
    [InlineData("1", "2", "yuan")]
    [InlineData("1500", "2000", "thousand yuan")]
    [InlineData("1500", "2", "yuan")]
    [InlineData("22900000000", "1500000000", "billion yuan")]
    [InlineData("1200000000", "30000000", "million yuan")]
    [InlineData("422000000000", "500000000", "billion yuan")]
    [InlineData("126000000000000", "0", "trillion yuan")]
    [InlineData("-1200000", "0", "million yuan")]
    [InlineData("0", "0", "yuan")]
    [InlineData("99999999999999", "1", "billion yuan")]
    public void A_column_of_money_has_one_magnitude(string first, string second, string unit) =>
        Assert.Equal(unit, Column(Money.Yuan(decimal.Parse(first)), Money.Yuan(decimal.Parse(second))).Columns[0].Unit);

    [Theory]
    [InlineData("1", "2", "元")]
    [InlineData("15000", "20000", "万元")]
    [InlineData("22900000000", "150000000", "亿元")]
    [InlineData("120000000", "500000", "万元")]
    [InlineData("126000000000000", "0", "亿元")]
    public void A_column_of_money_has_one_Chinese_magnitude(string first, string second, string unit) =>
        Assert.Equal(unit, new Table([new("x")], [[Money.Yuan(decimal.Parse(first))], [Money.Yuan(decimal.Parse(second))]], new() { Provider = TextContract.Chinese }).Columns[0].Unit);

    [Fact]
    public void Numbers_are_rounded_half_up_and_have_no_more_decimals_than_they_need()
    {
        Assert.Equal(["0.01", "-0.01", "0.01", "0.00", "1,000.00"], Cells(0.005m, -0.005m, 0.0149m, 0m, 1000m));
        Assert.Equal(["2", "1,000"], Cells(2m, 1000.0m));
        Assert.Equal(["2.5", "1", "1.0"], Cells(2.5m, 1, 1m));
        Assert.Equal(["0.3333", "2.0000", "1E-07", "0.0000"], Cells(1d / 3, 2d, 0.0000001, 0d));
        Assert.Equal(["NaN", "Infinity", "1E+300", "0.5"], Cells(double.NaN, double.PositiveInfinity, 1e300, 0.5));
        Assert.Equal("1.235", new Table([new("x") { Decimals = 3 }], [[1.2345m]]).ToText().Split('\n')[2]);
    }

    [Fact]
    public void Amounts_have_one_magnitude_in_all_columns_of_a_table_and_limits_have_their_own()
    {
        var limits = new Interval<Money>(Money.Yuan(5, Magnitude.Million), null);
        var table = new Table([new("a"), new("b"), new("c")], [[Money.Yuan(3, Magnitude.Billion), Money.Yuan(400, Magnitude.Million), limits]]);
        Assert.Equal(["billion yuan", "billion yuan", "million yuan"], table.Columns.Select(column => column.Unit));
        Assert.Equal("3               0.4               ≥ 5", table.ToText().Split('\n')[2].Trim());
    }

    [Fact]
    public void A_word_beside_totals_makes_no_words_of_numbers()
    {
        var table = new Table([new("a")], [[1.5m]], totals: [["Total"]]);
        Assert.Equal(["1.5", "-----", "Total"], CellsOf(table));
        Assert.Equal(TableAlignment.Right, table.Columns[0].Alignment);
    }

    [Fact]
    public void Amounts_of_different_currencies_tell_their_own()
    {
        var table = Column(Money.Yuan(12.5m, Magnitude.Billion), new Money(3, Currency.USD), default(Money));
        Assert.Null(table.Columns[0].Unit);
        Assert.Equal(["12.5 billion yuan", "3 US dollars", "0"], CellsOf(table));
        Assert.Equal("x\r\nCNY 12500000000\r\nUSD 3\r\nXXX 0\r\n", table.ToCsv());
    }

    [Fact]
    public void An_amount_of_no_currency_names_none_and_a_zero_of_none_goes_with_all()
    {
        Assert.Equal("billion", Column(new Money(5, Magnitude.Billion, Currency.XXX)).Columns[0].Unit);
        Assert.Equal("million US dollars", Column(default(Money), new Money(5, Magnitude.Million, Currency.USD), default(Money)).Columns[0].Unit);
        Assert.Null(Column(new Money(5, Currency.XXX), Money.Yuan(5)).Columns[0].Unit);
        Assert.Equal("x\r\n5\r\n", Column(new Money(5, Currency.XXX)).ToCsv());
    }

    [Fact]
    public void Intervals_are_rounded_outwards_and_open_ends_are_told()
    {
        var table = Column(
            new Interval<Percentage>(Percentage.FromPercent(1.001m), Percentage.FromPercent(2.001m), lowerIsOpen: true),
            new Interval<Percentage>(Percentage.FromPercent(-1.001m), null), new Interval<Percentage>(null, Percentage.FromPercent(3)),
            new Interval<Percentage>(Percentage.FromPercent(3), null, lowerIsOpen: true), new Interval<Percentage>(null, Percentage.FromPercent(3), upperIsOpen: true),
            default(Interval<Percentage>));
        Assert.Equal(["(1.00, 2.01]", "≥ -1.01", "≤ 3.00", "> 3.00", "< 3.00", "(-∞, ∞)"], CellsOf(table));
        Assert.Equal("%", table.Columns[0].Unit);
        Assert.Contains("\"(1.001%, 2.001%]\"", table.ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_every_kind_have_words()
    {
        var day = new LocalDate(2024, 4, 16);
        object?[] values =
        [
            true, DealStage.UnderConstruction, Verdict.Impossible, ModelSamples.Zhaoqing, Sector.Named("food"), ModelSamples.Deal, ModelSamples.Deal.Investor, day,
            ReportingPeriod.Quarter(2024, 1), Figure<Money>.Parse("more than 300 billion yuan"), (1.5m, "b", (string?)null), Currency.CNY, null, DayOfWeek.Monday, 'x',
        ];
        Assert.Equal(
            ["yes", "Under construction", "Impossible", "Zhaoqing", "food", "Hydrogen Blue Technology South China Headquarters", "Hydrogen Blue Technology", "2024-04-16",
             "2024-Q1", "more than 300 billion yuan", "1.5, b, –", "CNY", "–", "Monday", "x"], Cells(values));
        Assert.Equal(
            ["是", "开工", "不可能", "肇庆市", "food", "项目", "公司", "2024-04-16", "2024年一季度", "超过3000亿元", "1.5, b, –", "CNY", "–", "Monday", "x"],
            CellsOf(new Table([new("x")], values.Select(value => (object?[])[value]), new() { Provider = TextContract.Chinese })));
    }

    [Fact]
    public void What_has_no_rows_is_a_table_still()
    {
        var table = Array.Empty<string>().BreakDown(text => text, _ => Money.Yuan(1)).ToTable();
        Assert.Empty(table.Rows);
        Assert.Equal(5, table.ToMarkdown().Split('\n').Length - 1 + 2);
        Assert.Equal("Name,Items,Amount,Share,Cumulative share\r\n", table.ToCsv());
        Assert.Equal(["Total", "0", "0", "–", "–"], table.ToText().Split('\n')[3].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_key_that_is_null_and_a_share_that_is_undefined_are_dashes()
    {
        var table = ((string?[])[null, "b"]).BreakDown(key => key, _ => Money.Yuan(0)).ToTable();
        Assert.Equal(["–", "1", "0", "–", "–"], table.ToText().Split('\n')[2].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(",1,0,,\r\n", table.ToCsv().Split("\r\n", 2)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_whole()
    {
        var text = new string('长', 3000);
        var table = new Table([new("x"), new("y")], [[text, 1], ["b", 2]]);
        Assert.All(table.ToText().TrimEnd('\n').Split('\n')[2..], line => Assert.Equal(6003, line.Sum(letter => letter == '长' ? 2 : 1)));
        Assert.All([table.ToMarkdown(), table.ToHtml(), table.ToCsv()], written => Assert.Contains(text, written, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("+1a", "'+1a")]
    [InlineData("+7", "'+7")]
    [InlineData("-1", "-1")]
    [InlineData("-1.5E-7", "-1.5E-7")]
    [InlineData("-", "'-")]
    [InlineData("-1 2", "'-1 2")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"")]
    [InlineData("", "\"\"")]
    public void Csv_neutralises_formulas(string text, string field) => Assert.Equal($"x\r\n{field}\r\n", new Table([new("x")], [[text]]).ToCsv());

    [Fact]
    public void Wrong_tables_are_refused()
    {
        Assert.Throws<ArgumentException>("columns", () => new Table([], []));
        Assert.Throws<ArgumentException>("columns", () => new Table([null!], []));
        Assert.Throws<ArgumentException>("rows", () => new Table([new("x")], [[1, 2]]));
        Assert.Throws<ArgumentException>("rows", () => new Table([new("x")], [null!]));
        Assert.Throws<ArgumentException>("totals", () => new Table([new("x")], [], totals: [[]]));
        Assert.Throws<ArgumentNullException>("columns", () => new Table(null!, []));
        Assert.Throws<ArgumentNullException>("heading", () => new TableColumn(null!));
        Assert.Throws<ArgumentOutOfRangeException>("Decimals", () => new TableColumn("x") { Decimals = 29 });
        Assert.Throws<ArgumentOutOfRangeException>("Alignment", () => new TableColumn("x") { Alignment = (TableAlignment)2 });
        Assert.Throws<ArgumentException>("Citations", () => new DisplayOptions { Citations = [null!] });
    }

    [Fact]
    public void A_table_does_not_change_with_the_list_it_was_made_of()
    {
        object?[] row = [1];
        var table = new Table([new("x")], [row]);
        row[0] = 2;
        Assert.Equal([1], table.Rows[0]);
    }

    private static Table Column(params object?[] values) => new([new("x")], values.Select(value => (object?[])[value]));

    private static string[] Cells(params object?[] values) => CellsOf(Column(values));

    private static string[] CellsOf(Table table) => [.. table.ToText().TrimEnd('\n').Split('\n')[2..].Select(line => line.Trim())];
}
