using IndustrialTransfer.Analysis;
using IndustrialTransfer.Analysis.Numerics;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class ConvergenceTests
{
    private static readonly double[] Initial = [10000, 15000, 22000, 31000, 40000];
    private static readonly double[] Final = [16000, 21500, 30000, 39000, 47000];

    // Norris: 36 calibrations of ozone monitors.
    private static readonly (double Y, double X)[] Norris =
    [
        (0.1, 0.2), (338.8, 337.4), (118.1, 118.2), (888.0, 884.6), (9.2, 10.1), (228.1, 226.5), (668.5, 666.3), (998.5, 996.3), (449.1, 448.6),
        (778.9, 777.0), (559.2, 558.2), (0.3, 0.4), (0.1, 0.6), (778.1, 775.5), (668.8, 666.9), (339.3, 338.0), (448.9, 447.5), (10.8, 11.6),
        (557.7, 556.0), (228.3, 228.1), (998.0, 995.8), (888.8, 887.6), (119.6, 120.2), (0.3, 0.3), (0.6, 0.3), (557.6, 556.8), (339.3, 339.1),
        (888.0, 887.2), (998.5, 999.0), (778.9, 779.0), (10.2, 11.1), (117.6, 118.3), (228.9, 229.2), (668.4, 669.1), (449.2, 448.9), (0.2, 0.5),
    ];

    /// <summary>National Institute of Standards and Technology, Statistical Reference Datasets, linear regression, Norris: certified values.</summary>
    [Fact]
    public void The_line_of_Norris_is_as_certified()
    {
        var line = LeastSquaresLine.Fit(Array.ConvertAll(Norris, point => point.X), Array.ConvertAll(Norris, point => point.Y), shift: 0)!.Value;

        Near.Relative(1.00211681802045, line.Slope, 1e-14);
        Near.Relative(-0.262323073774029, line.Intercept, 1e-13);
        Near.Relative(0.000429796848199937, line.SlopeStandardError, 1e-13);
        Near.Relative(0.232818234301152, line.InterceptStandardError, 1e-13);
        Near.Relative(0.999993745883712, line.RSquared!.Value, 1e-14);
    }

    [Fact]
    public void A_shift_moves_the_line()
    {
        var (x, y) = (Array.ConvertAll(Norris, point => point.X - 500), Array.ConvertAll(Norris, point => point.Y));
        var line = LeastSquaresLine.Fit(x, y, shift: 500)!.Value;

        Near.Relative(-0.262323073774029, line.Intercept, 1e-11);
        Near.Relative(0.232818234301152, line.InterceptStandardError, 1e-11);
    }

    /// <summary>Computed from the definitions to 60 digits.</summary>
    [Fact]
    public void Five_places_converge()
    {
        var beta = Convergence.Beta(Initial, Final, years: 10);

        Assert.Equal((5, 10), (beta.Count, beta.Years));
        Near.Relative(-0.0213090201018828726, beta.Slope, 1e-14);
        Near.Relative(0.00131937982345465804, beta.SlopeStandardError, 1e-13);
        Near.Relative(-16.1507851818496305, beta.SlopeT!.Value, 1e-13);
        Near.Relative(0.242701598273271132, beta.Intercept, 1e-14);
        Near.Relative(0.0131476758292414933, beta.InterceptStandardError, 1e-13);
        Near.Relative(18.4596579217053077, beta.InterceptT!.Value, 1e-13);
        Near.Relative(0.988629811220108282, beta.RSquared!.Value, 1e-14);
        Near.Relative(0.023964165088031464, beta.Speed!.Value, 1e-13);
        Near.Relative(28.924320042600903, beta.HalfLife!.Value, 1e-13);
    }

    [Fact]
    public void Money_converges_as_numbers_do()
    {
        var (money, numbers) = (
            Convergence.Beta(Initial.Select(level => Money.Yuan((decimal)level / 100)), Final.Select(level => Money.Yuan((decimal)level / 100)), 10),
            Convergence.Beta(Array.ConvertAll(Initial, level => level / 100), Array.ConvertAll(Final, level => level / 100), 10));

        Near.Relative(numbers.Slope, money.Slope, 1e-13);
        Near.Relative(numbers.Intercept, money.Intercept, 1e-13);
        Assert.Equal(money, Convergence.Beta(Initial.Select(level => Money.Yuan((decimal)level / 100)), Final.Select(level => Money.Yuan((decimal)level / 100)), 10));
    }

    [Fact]
    public void Places_that_overtake_one_another_have_no_speed()
    {
        var beta = Convergence.Beta([1, 2, 4], [4, 2, 1], years: 1);

        Assert.Equal(-2, beta.Slope, 1e-15);
        Assert.Equal((null, null), (beta.Speed, beta.HalfLife));
        Assert.Null(Convergence.Beta([1, 2, 4], [4, 2, 1], years: 10).Speed);
        Assert.StartsWith("beta -2, speed undefined", beta.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Places_that_diverge_have_a_negative_speed_and_no_half_life()
    {
        var beta = Convergence.Beta([1, 2, 4], [1, 4, 16], years: 1);

        Assert.Equal(-Math.Log(2), beta.Speed!.Value, 1e-15);
        Assert.Null(beta.HalfLife);
    }

    [Fact]
    public void Places_that_all_double_have_a_line_without_slope()
    {
        var beta = Convergence.Beta([1, 2, 4], [2, 4, 8], years: 5);

        Assert.Equal((0, 0, 0, 0), (beta.Slope, beta.SlopeStandardError, beta.Speed, 1 / beta.Speed < 0 ? 1 : 0));
        Assert.Equal((null, null, null, null), (beta.SlopeT, beta.InterceptT, beta.RSquared, beta.HalfLife));
        Assert.Equal(Math.Log(2) / 5, beta.Intercept, 1e-15);
        Assert.Equal("beta 0, speed 0", beta.ToString());
    }

    [Fact]
    public void What_has_no_line_says_why()
    {
        Undefined("Beta", "it needs 3 initial levels at least, and there are 2", () => Convergence.Beta([1, 2], [1, 2], 1));
        Undefined("Beta", "there are no initial", () => Convergence.Beta([], [], 1));
        Undefined("Beta", "all initial levels are equal", () => Convergence.Beta([1, 1, 1], [1, 2, 3], 1));
        Undefined("Beta", "initial[1] is zero or negative", () => Convergence.Beta([1, 0, 1], [1, 2, 3], 1));
        Undefined("Beta", "final[2] is zero or negative", () => Convergence.Beta([1, 2, 3], [1, 2, -3], 1));
        Undefined("Beta", "final[0] is zero or negative", () => Convergence.Beta([Money.Yuan(1), Money.Yuan(2), Money.Yuan(3)], [Money.Yuan(0), Money.Yuan(2), Money.Yuan(3)], 1));
        Assert.Equal("final", Assert.Throws<ArgumentException>(() => Convergence.Beta([1, 2, 3], [1, 2], 1)).ParamName);
        Assert.StartsWith("final[1] is NaN", Assert.Throws<ArgumentException>(() => Convergence.Beta([1, 2, 3], [1, double.NaN, 2], 1)).Message, StringComparison.Ordinal);
        Assert.Equal("initial", Assert.Throws<ArgumentNullException>(() => Convergence.Beta<Money>(null!, [], 1)).ParamName);
        Assert.Equal("final", Assert.Throws<ArgumentNullException>(() => Convergence.Beta<Money>([Money.Yuan(1)], null!, 1)).ParamName);
        Assert.Throws<CurrencyMismatchException>(() => Convergence.Beta([Money.Yuan(1), Money.Yuan(2), Money.Yuan(3)], Enumerable.Repeat(new Money(1, Currency.USD), 3), 1));
        foreach (var years in (double[])[0, -1, double.NaN, double.PositiveInfinity])
        {
            var fault = Assert.Throws<ArgumentOutOfRangeException>(() => Convergence.Beta(Initial, Final, years));
            Assert.StartsWith(FormattableString.Invariant($"years must be a number above zero, and was {years}."), fault.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>Computed from the definitions to 60 digits.</summary>
    [Theory]
    [InlineData(DispersionMeasure.StandardDeviationOfLogs, 0.496533326938531762, 0.390891666752547745)]
    [InlineData(DispersionMeasure.StandardDeviationOfLogsOfSample, 0.555141136064342281, null)]
    [InlineData(DispersionMeasure.CoefficientOfVariation, 0.458411130044017655, 0.3673134946973407)]
    [InlineData(DispersionMeasure.CoefficientOfVariationOfSample, null, 0.410668971598131173)]
    public void Dispersion_falls(DispersionMeasure measure, double? first, double? last)
    {
        (int Year, double Level)[] items = [.. Final.Select(level => (2020, level)), .. Initial.Select(level => (2010, level))];
        var sigma = Convergence.Sigma(items, year: item => item.Year, of: item => item.Level, measure);
        var money = Convergence.Sigma(items, item => item.Year, item => Money.Yuan((decimal)item.Level), measure);

        Assert.Equal(measure, sigma.Measure);
        Assert.Equal([2010, 2020], sigma.Years.Select(year => year.Year));
        Assert.Equal([5, 5], sigma.Years.Select(year => year.Count));
        Near.Relative(first ?? sigma.Years[0].Dispersion!.Value, sigma.Years[0].Dispersion!.Value, 1e-14);
        Near.Relative(last ?? sigma.Years[1].Dispersion!.Value, sigma.Years[1].Dispersion!.Value, 1e-14);
        Assert.Null(sigma.Years[0].Change);
        Assert.Equal(sigma.Years[1].Dispersion - sigma.Years[0].Dispersion, sigma.Years[1].Change);
        Assert.Equal(sigma.Years[1].Change, sigma.Change);
        Near.Relative(sigma.Change!.Value, money.Change!.Value, 1e-13);
    }

    [Fact]
    public void A_year_without_a_dispersion_is_a_year_all_the_same()
    {
        (int Year, double Level)[] items = [(2020, 1), (2020, 2), (2021, 0), (2021, 3), (2022, 5), (2023, -2), (2023, 2)];
        var logs = Convergence.Sigma(items, item => item.Year, item => item.Level);
        var sample = Convergence.Sigma(items, item => item.Year, item => item.Level, DispersionMeasure.StandardDeviationOfLogsOfSample);
        var variation = Convergence.Sigma(items, item => item.Year, item => item.Level, DispersionMeasure.CoefficientOfVariation);

        Assert.Equal([true, false, true, false], logs.Years.Select(year => year.Dispersion is not null));
        Assert.Equal([true, false, false, false], sample.Years.Select(year => year.Dispersion is not null));
        Assert.Equal([true, true, true, false], variation.Years.Select(year => year.Dispersion is not null));
        Assert.Equal(Math.Log(2) / 2, logs.Years[0].Dispersion!.Value, 1e-15);
        Assert.Equal(0, logs.Years[2].Dispersion);
        Assert.Equal((null, null, null), (logs.Years[1].Change, logs.Years[2].Change, logs.Change));
        Assert.Equal(2 / 3d, variation.Years[1].Change!.Value, 1e-15);
        Assert.Equal(["2021: undefined", "2022: 0"], logs.Years.Skip(1).Take(2).Select(year => year.ToString()));
    }

    [Fact]
    public void No_items_make_no_years_and_one_year_no_change()
    {
        Assert.Empty(Convergence.Sigma(Array.Empty<double>(), _ => 2020, level => level).Years);
        Assert.Empty(Convergence.Sigma(Array.Empty<double>(), _ => 2020, level => Money.Yuan((decimal)level)).Years);
        Assert.Null(Convergence.Sigma([1d, 2d], _ => 2020, level => level).Change);
        Assert.Null(Convergence.Sigma(Array.Empty<double>(), _ => 2020, level => level).Change);
    }

    [Fact]
    public void Sigma_refuses_what_is_no_level()
    {
        Assert.StartsWith("amounts[1] is NaN", Assert.Throws<ArgumentException>(() => Convergence.Sigma((double[])[1, double.NaN], _ => 1, level => level)).Message, StringComparison.Ordinal);
        Assert.Equal("measure", Assert.Throws<ArgumentOutOfRangeException>(() => Convergence.Sigma((double[])[1], _ => 1, level => level, (DispersionMeasure)9)).ParamName);
        Assert.Equal("measure", Assert.Throws<ArgumentOutOfRangeException>(() => Convergence.Sigma((double[])[1], _ => 1, level => Money.Yuan(1), (DispersionMeasure)9)).ParamName);
        Assert.Throws<CurrencyMismatchException>(() => Convergence.Sigma((int[])[1, 2], year => year, year => new Money(1, year == 1 ? Currency.CNY : Currency.USD)));
        Assert.Null(Convergence.Sigma((double[])[1e160, -1e160, 1e-160], _ => 1, level => level, DispersionMeasure.CoefficientOfVariation).Years[0].Dispersion);
    }

    private static void Undefined(string index, string reason, Func<object> call)
    {
        var fault = Assert.Throws<UndefinedIndexException>(call);
        Assert.Equal((index, reason), (fault.Index, fault.Reason));
    }

    [Fact]
    public void Levels_may_be_read_once_only()
    {
        Money[] before = [Money.Yuan(1), Money.Yuan(2), Money.Yuan(3)], after = [Money.Yuan(4), Money.Yuan(5), Money.Yuan(7)];

        Assert.Equal(Convergence.Beta(before, after, 10), Convergence.Beta(new Once<Money>(before), new Once<Money>(after), 10));
    }

    [Fact]
    public void Very_few_and_very_many_years_give_numbers_or_an_overflow()
    {
        double[] before = [1, 2, 3], after = [5000, 1, 9];
        var (one, few, many) = (Convergence.Beta(before, after, 1), Convergence.Beta(before, after, 1e-200), Convergence.Beta(before, after, 1e200));

        Near.Relative(one.SlopeStandardError, few.SlopeStandardError * 1e-200, 1e-14);
        Near.Relative(one.SlopeStandardError, many.SlopeStandardError * 1e200, 1e-14);
        Assert.Equal((one.RSquared, one.RSquared), (few.RSquared, many.RSquared));
        Assert.Throws<OverflowException>(() => Convergence.Beta(before, after, double.Epsilon));
    }

    /// <summary>A sequence that gives its items a single time, as a reader of a file does.</summary>
    private sealed class Once<T>(IEnumerable<T> items) : IEnumerable<T>
    {
        private IEnumerable<T>? _items = items;

        public IEnumerator<T> GetEnumerator()
        {
            var given = _items ?? throw new InvalidOperationException("The items were read before.");
            _items = null;
            return given.GetEnumerator();
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
