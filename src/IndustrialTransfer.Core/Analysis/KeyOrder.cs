namespace IndustrialTransfer.Analysis;

/// <summary>The order of keys and scores: their own, but of texts the ordinal one, which is the same on every machine.</summary>
internal static class KeyOrder
{
    public static IComparer<T> Of<T>() => StringComparer.Ordinal as IComparer<T> ?? Comparer<T>.Default;
}
