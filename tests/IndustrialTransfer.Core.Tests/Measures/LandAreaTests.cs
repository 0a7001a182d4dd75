using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

/// <summary>
/// The mu of the State Council's order of 27 February 1984 on legal units (国务院关于在我国统一实行法定计量单位的命令): fifteen are a hectare, so that one
/// is 2000/3 square metres, printed as 666.67; the hectare is 10,000 square metres (GB 3100-1993, table 3).
/// </summary>
[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public sealed class LandAreaTests
{
    [Fact]
    public void Equality_and_order_keep_the_contract() =>
        ValueContract.Check(LandArea.FromMu(15.0m), LandArea.FromHectares(1m), LandArea.FromSquareMetres(9_999m), LandArea.FromSquareKilometres(0.011m));

    [Property]
    public void The_default_is_neutral(LandArea value) => ValueContract.HasIdentity(value);

    [Property(MaxTest = 500)]
    public void Sums_and_differences_are_exact_or_throw(LandArea left, LandArea right)
    {
        (TrueNumber.Of(left.Mu) + TrueNumber.Of(right.Mu)).IsWhat(() => (left + right).Mu);
        (TrueNumber.Of(left.Mu) - TrueNumber.Of(right.Mu)).IsWhat(() => (left - right).Mu);
    }

    [Property(MaxTest = 500)]
    public void Units_are_exact_in_mu_or_throw(decimal number)
    {
        (TrueNumber.Of(number) * TrueNumber.Of(15m)).IsWhat(() => LandArea.FromHectares(number).Mu);
        (TrueNumber.Of(number) * TrueNumber.Of(1500m)).IsWhat(() => LandArea.FromSquareKilometres(number).Mu);
        (TrueNumber.Of(number) * TrueNumber.Of(0.0015m)).IsWhat(() => LandArea.FromSquareMetres(number).Mu);
        Assert.Equal(number.Scale, LandArea.FromMu(number).Mu.Scale);
    }

    [Property]
    public void A_printed_area_comes_back_in_its_unit(int hundredths)
    {
        var number = hundredths / 100m;

        Assert.Equal(number, LandArea.FromHectares(number).Hectares);
        Assert.Equal(number, LandArea.FromSquareKilometres(number).SquareKilometres);
        Assert.Equal(number, LandArea.FromSquareMetres(number).SquareMetres);
        Assert.Equal(LandArea.FromSquareMetres(number), LandArea.FromHectares(number * 0.0001m));
        Assert.Equal(LandArea.FromHectares(number), LandArea.FromSquareKilometres(number * 0.01m));
    }

    [Fact]
    public void Known_conversions()
    {
        Assert.Equal(1500m, LandArea.FromSquareKilometres(1m).Mu);
        Assert.Equal(15m, LandArea.FromHectares(1m).Mu);
        Assert.Equal(666.67m, Math.Round(LandArea.FromMu(1m).SquareMetres, 2));
        Assert.Equal(10_000m, LandArea.FromHectares(1m).SquareMetres);
        Assert.Equal(1_000_000m, LandArea.FromSquareKilometres(1m).SquareMetres);
        Assert.Equal(100m, LandArea.FromSquareKilometres(1m).Hectares);
        Assert.Equal("0.0015 mu", LandArea.FromSquareMetres(1m).ToString());
        Assert.Equal("15 mu", LandArea.FromSquareMetres(10_000m).ToString());
    }

    [Property]
    public void Times_and_divided_by_a_number_undo_each_other(int mu, byte number)
    {
        var (value, factor) = (LandArea.FromMu(mu / 10m), (number + 1) / 8m);

        Assert.Equal(mu / 10m * factor, (value * factor).Mu);
        Assert.Equal(value * factor, factor * value);
        Assert.Equal(value, value * factor / factor);
        Assert.True(mu == 0 || value * factor / value == factor);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Assert.Contains("1500", Assert.Throws<OverflowException>(() => LandArea.FromSquareKilometres(decimal.MaxValue)).Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => LandArea.FromHectares(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => LandArea.FromSquareMetres(0.0000000000000000000000001m));
        Assert.Throws<OverflowException>(() => LandArea.FromMu(decimal.MaxValue) + LandArea.FromMu(0.1m));
        Assert.Throws<DivideByZeroException>(() => LandArea.FromMu(1m) / 0m);
    }

    [Fact]
    public void Rounding_is_half_away_from_zero_unless_told()
    {
        Assert.Equal(0.5m, LandArea.FromMu(0.45m).Round(1).Mu);
        Assert.Equal(0.4m, LandArea.FromMu(0.45m).Round(1, MidpointRounding.ToZero).Mu);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => LandArea.FromMu(1m).Round(29)).ParamName);
    }
}
