using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>The rule that amounts which are set against each other have one currency.</summary>
internal static class OneCurrency
{
    /// <summary>Refuses amounts of two currencies. A zero of no currency goes with any of them, and hides none from the others.</summary>
    /// <exception cref="CurrencyMismatchException">Two amounts have different currencies.</exception>
    public static void Check<T>(params ReadOnlySpan<T> amounts) where T : struct, IQuantity<T>
    {
        // Comparing refuses them.
        var named = T.AdditiveIdentity;
        foreach (var amount in amounts)
        {
            _ = named.CompareTo(amount);
            named = named.Equals(T.AdditiveIdentity) ? amount : named;
        }
    }
}
