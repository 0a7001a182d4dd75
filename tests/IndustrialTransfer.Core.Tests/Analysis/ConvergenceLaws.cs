using FsCheck.Xunit;
using IndustrialTransfer.Analysis;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for every table of levels.</summary>
[Properties(Arbitrary = [typeof(ConcentrationGenerators)])]
public sealed class ConvergenceLaws
{
    /// <summary>In the model of Barro and Sala-i-Martin the log level runs to its end as e to the minus λ, times the years.</summary>
    [Property]
    public void The_speed_of_the_model_is_found_again(byte speed, byte span, byte end)
    {
        var (lambda, years) = ((speed < 64 ? speed - 65 : speed - 63) / 1000d, (span % 30) + 1);
        double[] initial = [8000, 9000, 16000, 31000, 70000];
        var final = Array.ConvertAll(initial, level => Math.Exp((Math.Exp(-lambda * years) * Math.Log(level)) + (end / 100d)));
        var beta = Convergence.Beta(initial, final, years);

        Assert.Equal(lambda, beta.Speed!.Value, 1e-12);
        Assert.Equal(-(1 - Math.Exp(-lambda * years)) / years, beta.Slope, 1e-13);
        Assert.Equal(lambda > 0, beta.HalfLife is not null);
        if (beta.HalfLife is { } halfLife)
        {
            Near.Relative(0.5, Math.Exp(-lambda * halfLife), 1e-8);
        }
    }

    [Property]
    public void The_unit_moves_the_line_and_does_not_tilt_it(PositiveAmounts first, PositiveAmounts last)
    {
        var n = Math.Min(first.Values.Length, last.Values.Length);
        var (x, y) = (first.Doubles[..n], last.Doubles[..n]);
        if (n > 2 && x.Max() / x.Min() > 1.5)
        {
            var (one, eight) = (Convergence.Beta(x, y, 3), Convergence.Beta(Array.ConvertAll(x, level => level * 8), Array.ConvertAll(y, level => level * 8), 3));

            Assert.Equal(one.Slope, eight.Slope, 1e-10);
            Near.Relative(one.SlopeStandardError, eight.SlopeStandardError, 1e-9);
            Assert.Equal(one.Intercept - (one.Slope * Math.Log(8)), eight.Intercept, 1e-8);
            Assert.InRange(one.RSquared ?? 0, 0, 1);
        }
    }

    [Property]
    public void Neither_order_nor_unit_changes_dispersion(UnequalAmounts levels, int seed)
    {
        var shuffled = levels.Values.ToArray();
        new Random(seed).Shuffle(shuffled);
        foreach (var measure in Enum.GetValues<DispersionMeasure>())
        {
            var (one, other) = (Of(levels.Values, measure), Of(shuffled, measure));

            Assert.Equal(one is null, other is null);
            Near.Relative(one ?? 0, other ?? 0, 1e-7);
            Assert.InRange(one ?? 0, 0, 1e4);
        }
    }

    [Property]
    public void Equal_levels_have_no_dispersion(PositiveAmounts levels)
    {
        foreach (var measure in Enum.GetValues<DispersionMeasure>())
        {
            Assert.Equal(0, Of([levels.Doubles[0], levels.Doubles[0], levels.Doubles[0]], measure));
        }
    }

    [Property]
    public void The_logs_of_nearly_equal_levels_vary_as_the_levels_do(byte near)
    {
        double[] levels = [1, 1 + (near * 1e-12), 1 + 3e-10];

        Near.Relative(Of(levels, DispersionMeasure.CoefficientOfVariation)!.Value, Of(levels, DispersionMeasure.StandardDeviationOfLogs)!.Value, 1e-8);
    }

    private static double? Of(double[] levels, DispersionMeasure measure) =>
        Convergence.Sigma(levels, _ => 2020, level => level, measure).Years[0].Dispersion;
}
