using System.Globalization;
using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Analysis;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Display;

/// <summary>What rounding may not do to the numbers that people are shown: make nothing of something, or a whole of more or less than its parts.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class RoundingTests
{
    [Fact]
    public void What_is_not_zero_is_never_shown_as_zero()
    {
        Assert.Equal(["100.00", "0.00045"], Cells(null, Money.Yuan(100, Magnitude.Billion), Money.Yuan(450_000)));
        Assert.Equal(["1000.00", "-4.51E-05"], Cells(TextContract.Chinese, Money.Yuan(1000, Magnitude.HundredMillion), Money.Yuan(-4_506)));
        Assert.Equal(["50.00", "0.001"], Cells(null, Percentage.FromPercent(50), Percentage.FromPercent(0.001m)));
        Assert.Equal(["0.0049", "-0.0049", "0.00", "1.00"], Cells(null, 0.0049m, -0.0049m, 0m, 1m));
        Assert.Equal(["4.57E-07", "1.00"], Cells(null, 0.0000004567m, 1m));
        Assert.Equal("0.4", CellsOf(new Table([new("x") { Decimals = 0 }], [[0.4m]]))[0]);
    }

    [Fact]
    public void Shares_of_a_whole_add_up_where_people_read_them_and_are_exact_elsewhere()
    {
        var seven = Enumerable.Range(1, 7).BreakDown(i => i, _ => Money.Yuan(1));
        var table = seven.ToTable();
        Assert.Equal(["14.29", "14.29", "14.29", "14.29", "14.28", "14.28", "14.28", "100.00"], Column(table, 3));
        Assert.Equal(Column(table, 3), table.ToMarkdown().TrimEnd('\n').Split('\n')[2..].Select(line => line.Split('|')[4].Trim()));
        Assert.Equal(["14.29", "28.57", "42.86", "57.14", "71.43", "85.71", "100.00", "–"], Column(table, 4));
        Assert.Contains("14.28</td>", table.ToHtml(), StringComparison.Ordinal);
        Assert.All(table.Rows, row => Assert.Equal(Share.Of(1, 7), row[3]));
        Assert.DoesNotContain("14.28,", table.ToCsv(), StringComparison.Ordinal);

        var flows = TransferFlows.Of(Enumerable.Range(1, 7), i => $"from {i}", i => $"to {i}", _ => Money.Yuan(1)).ToTable();
        Assert.Equal(100m, flows.ToMarkdown().TrimEnd('\n').Split('\n')[2..^1].Sum(line => decimal.Parse(line.Split('|')[5], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_share_that_would_be_rounded_to_nothing_stays_as_it_is() => Assert.Equal(
        ["0.001", "100.00", "100.00"], Column(((decimal[])[1, 99_999]).BreakDown(amount => amount, amount => Money.Yuan(amount)).ToTable(), 3));

    [Fact]
    public void Shares_that_are_very_large_are_rounded_one_by_one()
    {
        var table = ((decimal[])[1e24m, -1e24m + 0.3m, 0.0001m]).BreakDown(amount => amount, amount => Money.Yuan(amount)).ToTable();
        Assert.Equal("100.00", Column(table, 3)[^1]);
        Assert.Equal("0.03", Column(table, 3)[2]);
    }

    [Property]
    public void Shares_that_people_read_are_those_that_add_up(Money[] amounts)
    {
        var breakdown = amounts.Select((amount, i) => (i, amount)).BreakDown(row => row.i, row => row.amount);
        if (breakdown.Total.Amount == 0)
        {
            return;
        }

        var shown = Column(breakdown.ToTable(), 3);
        var decimals = Math.Max(0, shown[^1].Length - "100.".Length);
        Assert.All(shown[..^1].Zip(breakdown.RoundedShares(decimals)), pair =>
            Assert.True(pair.Second.Percent == 0 || pair.Second.Percent == decimal.Parse(pair.First, NumberStyles.Number, CultureInfo.InvariantCulture), $"{pair.Second} is shown as {pair.First}"));
    }

    private static string[] Cells(IFormatProvider? provider, params object[] values) =>
        CellsOf(new Table([new("x")], values.Select(value => (object?[])[value]), new() { Provider = provider }));

    private static string[] CellsOf(Table table) => [.. table.ToText().TrimEnd('\n').Split('\n')[2..].Select(line => line.Trim())];

    /// <summary>A column of a table of five, totals at its end.</summary>
    private static string[] Column(Table table, int column) =>
        [.. table.ToText().TrimEnd('\n').Split('\n')[2..].Where(line => !line.StartsWith("--", StringComparison.Ordinal)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[column])];
}
