namespace IndustrialTransfer.Analysis;

/// <summary>Dispersion by year, made by <see cref="Convergence"/>: there is sigma convergence where it falls.</summary>
/// <remarks>
/// <para>Equality: by reference; compare the years.</para>
/// <para>Order: none between tables; the years stand from the earliest to the latest.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
public sealed class SigmaConvergence
{
    internal SigmaConvergence(DispersionMeasure measure, SigmaYear[] years) => (Measure, Years) = (measure, Array.AsReadOnly(years));

    /// <summary>What dispersion is measured by.</summary>
    public DispersionMeasure Measure { get; }

    /// <summary>The years, the earliest first.</summary>
    public IReadOnlyList<SigmaYear> Years { get; }

    /// <summary>The dispersion of the last year less that of the first: negative where places converged. Null where either is undefined, and where there
    /// are no two years.</summary>
    public double? Change => Years.Count > 1 ? Years[^1].Dispersion - Years[0].Dispersion : null;
}
