using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>By how much one region's share of an industry changed, and what that is as an amount; made by <see cref="RelativeNetFlow"/>.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="TPlace">The region.</typeparam>
/// <typeparam name="T">What tells the size of the industry.</typeparam>
public sealed record RelativeNetFlow<TPlace, T> where T : struct, IQuantity<T>
{
    internal RelativeNetFlow(TPlace place, Percentage previousShare, Percentage share, PercentagePoints change, T amount) =>
        (Place, PreviousShare, Share, Change, Amount) = (place, previousShare, share, change, amount);

    /// <summary>The region.</summary>
    public TPlace Place { get; }

    /// <summary>The region's share of the industry in the base period.</summary>
    public Percentage PreviousShare { get; }

    /// <summary>The region's share of the industry in the period reported on.</summary>
    public Percentage Share { get; }

    /// <summary>The change of the share: above zero the industry moved here, below zero away, relative to the other regions.</summary>
    public PercentagePoints Change { get; }

    /// <summary>The change of the share times the industry of the period reported on.</summary>
    public T Amount { get; }

    /// <summary>Region, change and amount, the same under every culture: <c>West: 2.5pp (CNY 30)</c>.</summary>
    public override string ToString() => Invariant($"{Place}: {Change} ({Amount})");
}
