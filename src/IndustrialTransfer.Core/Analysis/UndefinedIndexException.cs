namespace IndustrialTransfer.Analysis;

/// <summary>An index that has no meaning was asked for: of nothing, of a share in a total of zero, of amounts below zero.</summary>
/// <remarks>
/// An <see cref="ArithmeticException"/> like <see cref="DivideByZeroException"/> and <see cref="OverflowException"/>: one catch block serves all
/// calculations that have no result. Where an index is calculated for a whole table, it is null instead.
/// </remarks>
public sealed class UndefinedIndexException : ArithmeticException
{
    /// <summary>An exception about one index.</summary>
    /// <param name="index">The index by name: <c>location quotient</c>.</param>
    /// <param name="reason">Why there is none, as a sentence.</param>
    public UndefinedIndexException(string index, string reason)
        : base(reason)
    {
        Index = index;
        Reason = reason;
    }

    /// <summary>The index by name: <c>location quotient</c>.</summary>
    public string Index { get; }

    /// <summary>Why there is none, as a sentence; the message is the same.</summary>
    public string Reason { get; }
}
