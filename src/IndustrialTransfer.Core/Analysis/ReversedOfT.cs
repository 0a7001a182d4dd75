namespace IndustrialTransfer.Analysis;

/// <summary>A score that ranks the other way round, as one of several keys; made by <see cref="Ranking.Reversed"/>.</summary>
/// <remarks>
/// <para>Equality: by value.</para>
/// <para>Order: that of the values, turned round.</para>
/// <para>Range: that of the values.</para>
/// <para>Default: the default of the score, reversed.</para>
/// <para>Thread safety: immutable, as far as its value is.</para>
/// </remarks>
/// <typeparam name="T">The score.</typeparam>
public readonly record struct Reversed<T> : IComparable<Reversed<T>> where T : IComparable<T>
{
    internal Reversed(T value) => Value = value;

    /// <summary>The score.</summary>
    public T Value { get; }

    /// <summary>Whether the left one ranks as smaller: its value is larger.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Reversed<T> left, Reversed<T> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one ranks as larger: its value is smaller.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Reversed<T> left, Reversed<T> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one ranks as smaller or equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Reversed<T> left, Reversed<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one ranks as larger or equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Reversed<T> left, Reversed<T> right) => left.CompareTo(right) >= 0;

    /// <summary>Compares the values, the other way round.</summary>
    /// <param name="other">The other.</param>
    public int CompareTo(Reversed<T> other) => KeyOrder.Of<T>().Compare(other.Value, Value);

    /// <summary>The value, the same under every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value}");
}
