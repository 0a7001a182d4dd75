namespace IndustrialTransfer.Analysis;

/// <summary>
/// A growth rate that has no meaning was asked for: from nothing, from a negative base, or to what no rate leads.
/// </summary>
/// <remarks>
/// An <see cref="ArithmeticException"/> like <see cref="DivideByZeroException"/> and <see cref="OverflowException"/>: one catch block serves all
/// calculations that have no result. <see cref="Growth.RateOrNull{T}(T, T)"/> gives null instead.
/// </remarks>
public sealed class UndefinedGrowthException : ArithmeticException
{
    /// <summary>An exception about one base.</summary>
    /// <param name="previous">The base as invariant text, or null where the base itself was asked for.</param>
    /// <param name="reason">Why there is no rate, as a sentence.</param>
    public UndefinedGrowthException(string? previous, string reason)
        : base(reason)
    {
        Previous = previous;
        Reason = reason;
    }

    /// <summary>The base that nothing can be measured from, as invariant text; null where the base itself was asked for.</summary>
    public string? Previous { get; }

    /// <summary>Why there is no rate, as a sentence; the message is the same.</summary>
    public string Reason { get; }
}
