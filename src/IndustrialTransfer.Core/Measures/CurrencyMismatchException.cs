namespace IndustrialTransfer.Measures;

/// <summary>Two amounts of different currencies were added, subtracted, divided or compared.</summary>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    /// <summary>An exception about two currencies.</summary>
    /// <param name="left">The currency of the left amount.</param>
    /// <param name="right">The currency of the right amount.</param>
    public CurrencyMismatchException(Currency left, Currency right)
        : base($"{left} and {right} do not mix: convert one of the amounts first.")
    {
        Left = left;
        Right = right;
    }

    /// <summary>The currency of the left amount.</summary>
    public Currency Left { get; }

    /// <summary>The currency of the right amount.</summary>
    public Currency Right { get; }
}
