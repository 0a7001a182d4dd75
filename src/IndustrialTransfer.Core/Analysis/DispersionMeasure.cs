namespace IndustrialTransfer.Analysis;

/// <summary>What sigma convergence measures dispersion by.</summary>
/// <remarks>Default: <see cref="StandardDeviationOfLogs"/>.</remarks>
public enum DispersionMeasure
{
    /// <summary>√(Σ (ln x − mean of ln x)² ÷ n): all places there are. The measure of Barro and Sala-i-Martin.</summary>
    StandardDeviationOfLogs,

    /// <summary>√(Σ (ln x − mean of ln x)² ÷ (n − 1)): a sample of places.</summary>
    StandardDeviationOfLogsOfSample,

    /// <summary><see cref="Concentration.CoefficientOfVariation(ReadOnlySpan{double})"/> of the levels themselves.</summary>
    CoefficientOfVariation,

    /// <summary><see cref="Concentration.CoefficientOfVariationOfSample(ReadOnlySpan{double})"/> of the levels themselves.</summary>
    CoefficientOfVariationOfSample,
}
