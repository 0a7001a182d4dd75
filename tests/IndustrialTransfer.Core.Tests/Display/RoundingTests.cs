using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Display;

/// <summary>What rounding may not do to the numbers that people are shown: make nothing of something.</summary>
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

    private static string[] Cells(IFormatProvider? provider, params object[] values) =>
        CellsOf(new Table([new("x")], values.Select(value => (object?[])[value]), new() { Provider = provider }));

    private static string[] CellsOf(Table table) => [.. table.ToText().TrimEnd('\n').Split('\n')[2..].Select(line => line.Trim())];
}
