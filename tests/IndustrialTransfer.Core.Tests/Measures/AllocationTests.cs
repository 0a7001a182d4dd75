using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

/// <summary>What is looked up, read, written, added and compared without allocating.</summary>
public sealed class AllocationTests
{
    private readonly char[] _characters = new char[64];
    private readonly byte[] _bytes = new byte[64];
    private readonly Money[] _amounts = [.. Enumerable.Range(1, 100).Select(number => Money.Yuan(number))];

    [Fact]
    public void Currencies_are_looked_up() => Assert.Equal(0, Allocation.Of(() =>
    {
        _ = Currency.TryFromCode("CNY", out var currency);
        _ = Currency.TryFromCode("ZZZ", out _);
        _ = currency.Code.Length + currency.EnglishName.Length + currency.ChineseName.Length + currency.Symbol.Length + currency.NumericCode;
        _ = currency.MinorUnits;
    }));

    [Fact]
    public void Money_is_read_and_written() => Assert.Equal(0, Allocation.Of(() =>
    {
        foreach (var text in (ReadOnlySpan<string>)["CNY 10380000000", "10.38 billion yuan", "103.8亿元", "三千亿元", "$1,234.50"])
        {
            _ = Money.TryParse(text, out var amount);
            foreach (var format in (ReadOnlySpan<string>)["", "G", "N2", "C", "L", "S"])
            {
                _ = amount.TryFormat(_characters, out _, format);
                _ = amount.TryFormat(_bytes, out _, format);
            }
        }
    }));

    [Fact]
    public void Money_is_added_compared_and_hashed() => Assert.Equal(0, Allocation.Of(() =>
    {
        var (left, right) = (Money.Yuan(1.5m), Money.Yuan(2));
        _ = left + right - left;
        _ = left < right && left.Equals(right) && left.GetHashCode() == right.GetHashCode();
        _ = left * 2m / 3m / right;
        _ = left.Round(2) == right.RoundToMinorUnit();
    }));

    [Fact]
    public void Figures_percentages_and_land_are_read() => Assert.Equal(0, Allocation.Of(() =>
    {
        _ = Figure<Money>.TryParse("more than 300 billion yuan", out var figure);
        _ = figure.Interval.Contains(Money.Yuan(1));
        _ = Percentage.TryParse("24.1 percent", out var percentage);
        _ = percentage.TryFormat(_characters, out _);
        _ = LandArea.TryParse("1,355 mu", out var land);
        _ = land.TryFormat(_bytes, out _);
    }));

    [Fact]
    public void A_sum_needs_no_more_for_more_amounts() => Assert.True(Allocation.Of(() => Money.Sum(_amounts)) < 1000);
}
