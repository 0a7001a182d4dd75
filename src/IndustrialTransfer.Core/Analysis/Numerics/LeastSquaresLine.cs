namespace IndustrialTransfer.Analysis.Numerics;

/// <summary>The line y = a + bx of least squares through three points or more.</summary>
internal readonly struct LeastSquaresLine
{
    private LeastSquaresLine(ReadOnlySpan<double> x, ReadOnlySpan<double> y, DoubleDouble meanX, DoubleDouble squaresOfX, double shift)
    {
        var (meanY, products, squares, rest) = (Mean(y), new CompensatedSum(), new CompensatedSum(), new CompensatedSum());
        for (var i = 0; i < x.Length; i++)
        {
            var fromY = y[i] - meanY;
            products.Add((x[i] - meanX) * fromY);
            squares.Add(fromY.High * fromY.High);
        }

        var slope = products.Total / squaresOfX;
        for (var i = 0; i < x.Length; i++)
        {
            var residual = ((y[i] - meanY) - ((x[i] - meanX) * slope)).High;
            rest.Add(residual * residual);
        }

        var (centre, variance) = (meanX + shift, rest.Value / (x.Length - 2));
        (Slope, Intercept) = (slope.High, (meanY - (centre * slope)).High);
        SlopeStandardError = Math.Sqrt(variance / squaresOfX.High);
        InterceptStandardError = Math.Sqrt(variance * ((1d / x.Length) + (centre.High * centre.High / squaresOfX.High)));
        RSquared = squares.Value > 0 ? Math.Max(0, 1 - (rest.Value / squares.Value)) : null;
    }

    public double Slope { get; }

    public double SlopeStandardError { get; }

    public double Intercept { get; }

    public double InterceptStandardError { get; }

    /// <summary>Null where all y are equal.</summary>
    public double? RSquared { get; }

    /// <summary>Fits the line to the x moved by a shift; null where all x are equal.</summary>
    public static LeastSquaresLine? Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double shift)
    {
        var (mean, squares) = (Mean(x), new CompensatedSum());
        foreach (var value in x)
        {
            var deviation = value - mean;
            squares.Add(deviation * deviation);
        }

        return squares.Value > 0 ? new LeastSquaresLine(x, y, mean, squares.Total, shift) : null;
    }

    /// <summary>The mean, to the digits of two doubles.</summary>
    public static DoubleDouble Mean(ReadOnlySpan<double> values)
    {
        var sum = new CompensatedSum();
        foreach (var value in values)
        {
            sum.Add(value);
        }

        return sum.Total / (double)values.Length;
    }
}
