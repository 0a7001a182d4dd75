namespace IndustrialTransfer.Analysis;

/// <summary>Which end of the scores has rank 1.</summary>
/// <remarks>Default: <see cref="Descending"/>.</remarks>
public enum RankOrder
{
    /// <summary>The largest score is first: output, investment, growth.</summary>
    Descending,

    /// <summary>The smallest score is first: energy per unit of output, days to a permit.</summary>
    Ascending,
}
