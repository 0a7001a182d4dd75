using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>Deals counted and added up.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="TAmount">What was added up.</typeparam>
public sealed record DealTotal<TAmount> where TAmount : struct, IQuantity<TAmount>
{
    internal static readonly DealTotal<TAmount> None = new(0, 0, 0, TAmount.AdditiveIdentity);

    private DealTotal(int count, int delayedCount, int unknownCount, TAmount amount) =>
        (Count, DelayedCount, UnknownCount, Amount) = (count, delayedCount, unknownCount, amount);

    /// <summary>The number of deals, delayed ones and those of unknown amount included.</summary>
    public int Count { get; }

    /// <summary>The number of deals that are delayed.</summary>
    public int DelayedCount { get; }

    /// <summary>The number of deals whose amount is unknown.</summary>
    public int UnknownCount { get; }

    /// <summary>The sum of the known amounts; of none, the default.</summary>
    public TAmount Amount { get; }

    /// <summary>Count and amount, the same under every culture: <c>3 deals, CNY 1500</c>.</summary>
    public override string ToString() => Invariant($"{Count} deals, {Amount}");

    internal DealTotal<TAmount> With(in DealStanding<TAmount> deal) => new(
        Count + 1,
        DelayedCount + (deal.Status == DealStatus.Delayed ? 1 : 0),
        UnknownCount + (deal.Amount is null ? 1 : 0),
        deal.Amount is { } amount ? Amount + amount : Amount);

    internal DealTotal<TAmount> With(DealTotal<TAmount> other) =>
        new(Count + other.Count, DelayedCount + other.DelayedCount, UnknownCount + other.UnknownCount, Amount + other.Amount);
}
