using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Analysis;

namespace IndustrialTransfer.Tests.Display;

/// <summary>What holds of the charts of any data, whatever its names are.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators), typeof(Names)], MaxTest = 40)]
public sealed class ChartLaws
{
    [Property]
    public void Bars_are_the_amounts_in_one_unit((string Name, Money? Amount)[] items)
    {
        var breakdown = items.BreakDown(item => item.Name, item => item.Amount);
        var values = Checked(breakdown.ToChart(new() { Title = items.Length > 0 ? items[0].Name : null }));

        Assert.Equal(breakdown.Rows.Count, values.Length);
        Assert.Equal(values.Length, values.Select(value => value.GetProperty("key").GetString()).Distinct().Count());
        var known = breakdown.Rows.Select(row => row.UnknownCount < row.Count).ToArray();
        Assert.Equal(known, values.Select(value => value.GetProperty("amount").ValueKind != JsonValueKind.Null));
        AssertProportional(
            [.. breakdown.Rows.Where((_, i) => known[i]).Select(row => row.Amount.Amount)],
            [.. values.Where((_, i) => known[i]).Select(value => value.GetProperty("amount").GetDecimal())]);
    }

    [Property]
    public void Stacks_and_heat_maps_have_a_field_for_each_cell((string Row, string Column, Money Amount)[] items)
    {
        var table = items.CrossTabulate(item => item.Row, item => item.Column, item => item.Amount);
        Assert.Equal(table.Cells.Count, Checked(table.ToChart()).Length);
        Assert.Equal(
            table.Cells.Count, Checked(TransferFlows.Of(items, item => item.Row, item => item.Column, item => item.Amount).ToChart()).Length);
    }

    [Property]
    public void Rankings_begin_with_the_best((string Name, Money Amount)[] items)
    {
        var values = Checked(items.RankBy(item => item.Amount).ToChart());
        Assert.Equal(items.Length, values.Length);
        Assert.Equal(values.Select(value => value.GetProperty("amount").GetDecimal()).OrderDescending(), values.Select(value => value.GetProperty("amount").GetDecimal()));
    }

    [Property]
    public void Lines_have_a_point_for_each_period(Money[] levels)
    {
        var series = Series.Of(levels.Select((level, i) => (ReportingPeriod.Month(2000 + (i / 12), 1 + (i % 12)), level)));
        Assert.Equal(levels.Length, Checked(series.ToChart()).Length);
        var growth = Checked(series.PeriodOverPeriod().ToChart());
        Assert.Equal(series.PeriodOverPeriod().Select(point => point.Rate is null), growth.Select(value => value.GetProperty("value").ValueKind == JsonValueKind.Null));
        Assert.Equal(growth.Select(value => value.GetProperty("day").GetInt32()).Order(), growth.Select(value => value.GetProperty("day").GetInt32()));
    }

    [Property]
    public void A_Lorenz_curve_rises_ever_faster_to_all_of_it(PositiveMoney[] amounts)
    {
        if (amounts.Length == 0)
        {
            Assert.Throws<UndefinedIndexException>(() => amounts.Select(amount => amount.Value).ToLorenzChart());
            return;
        }

        var held = Checked(amounts.Select(amount => amount.Value).ToLorenzChart()).Select(value => value.GetProperty("held").GetDecimal()).ToArray();
        var steps = held.Skip(1).Zip(held, (next, last) => next - last).ToArray();
        Assert.Equal((0m, 100m, amounts.Length), (held[0], held[^1], steps.Length));
        Assert.All(steps.Skip(1).Zip(steps, (next, last) => next - last), bend => Assert.True(bend > -0.0000001m));
    }

    [Property]
    public void Figures_lie_in_their_ranges((string Name, Money Amount, Bound Bound)[] items)
    {
        var values = Checked(items.Select(item => (item.Name, new Figure<Money>(item.Amount, item.Bound, Money.Yuan(1)))).ToChart());
        Assert.Equal(items.Length, values.Length);
        Assert.All(values.Zip(items), pair =>
        {
            var (value, item) = pair;
            var (lower, dot, upper) = (value.GetProperty("lower").GetDecimal(), value.GetProperty("value").GetDecimal(), value.GetProperty("upper").GetDecimal());
            Assert.InRange(dot, lower, upper);
            Assert.Equal(item.Bound is Bound.AtMost or Bound.LessThan, value.GetProperty("lowerIsMissing").GetBoolean());
            Assert.Equal(item.Bound is Bound.AtLeast or Bound.MoreThan, value.GetProperty("upperIsMissing").GetBoolean());
        });
    }

    /// <summary>The data of a chart that is a specification.</summary>
    private static JsonElement[] Checked(Chart chart)
    {
        Assert.Null(VegaLite.FaultOf(chart.ToJson()));
        Assert.DoesNotContain("</", chart.ToJson(), StringComparison.Ordinal);
        using var document = JsonDocument.Parse(chart.ToJson());
        return [.. document.RootElement.GetProperty("data").GetProperty("values").Clone().EnumerateArray()];
    }

    private static void AssertProportional(decimal[] amounts, decimal[] values)
    {
        var scale = Array.FindIndex(amounts, amount => amount != 0) is >= 0 and var at ? amounts[at] / values[at] : 1;
        Assert.Contains(scale, new[] { 1m, 1_000m, 1_000_000m, 1_000_000_000m, 1_000_000_000_000m });
        Assert.Equal(amounts, values.Select(value => value * scale));
    }

    public static class Names
    {
        public static Arbitrary<string> Name() => Arb.From(
            Gen.Frequency((3, Gen.Elements(Texts.Visible).Select(piece => piece.Text)), (1, Gen.Elements(Texts.Broken))).ListOf().Select(string.Concat));
    }
}
