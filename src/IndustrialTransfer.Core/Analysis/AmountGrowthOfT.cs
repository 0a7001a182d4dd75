using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>An amount before and after.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none; rank by growth or by change.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="TAmount">The quantity.</typeparam>
public sealed record AmountGrowth<TAmount> where TAmount : struct, IQuantity<TAmount>
{
    internal AmountGrowth(TAmount previous, TAmount current)
    {
        (Previous, Current, Change) = (previous, current, current - previous);
        Growth = IndustrialTransfer.Analysis.Growth.RateOrNull(previous, current);
    }

    /// <summary>The amount before.</summary>
    public TAmount Previous { get; }

    /// <summary>The amount after.</summary>
    public TAmount Current { get; }

    /// <summary>Current − previous, exactly.</summary>
    public TAmount Change { get; }

    /// <summary>Change ÷ previous; null where the previous amount is not above zero.</summary>
    public Percentage? Growth { get; }

    /// <summary>Both amounts, with the growth where there is one, the same under every culture: <c>CNY 200 to CNY 250 (25%)</c>.</summary>
    public override string ToString() => Growth is { } rate ? Invariant($"{Previous} to {Current} ({rate})") : Invariant($"{Previous} to {Current}");
}
