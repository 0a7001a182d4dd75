namespace IndustrialTransfer.Analysis;

/// <summary>An index that has no meaning was asked for: of no amounts, of amounts that add up to nothing, of a loss where there is no share of one.</summary>
/// <remarks>An <see cref="ArithmeticException"/> like <see cref="UndefinedGrowthException"/> and <see cref="DivideByZeroException"/>: one catch block
/// serves all calculations that have no result. What is no number at all (NaN, infinities) is an <see cref="ArgumentException"/> instead.</remarks>
public sealed class UndefinedIndexException : ArithmeticException
{
    /// <summary>An exception about one index.</summary>
    /// <param name="index">The name of the index: <c>Gini</c>.</param>
    /// <param name="reason">Why it has no value, without a full stop.</param>
    public UndefinedIndexException(string index, string reason)
        : base($"{index} is undefined: {reason}.")
    {
        Index = index;
        Reason = reason;
    }

    /// <summary>The name of the index, as the function is called: <c>Gini</c>.</summary>
    public string Index { get; }

    /// <summary>Why the index has no value: <c>there are no amounts</c>.</summary>
    public string Reason { get; }
}
