using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>One key of a breakdown beside its target.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none; rank by completion or by lead.</para>
/// <para>Thread safety: immutable, as far as its key is.</para>
/// </remarks>
/// <typeparam name="TKey">What the breakdown is by.</typeparam>
/// <typeparam name="TAmount">What was added up.</typeparam>
public sealed record TargetRow<TKey, TAmount> where TAmount : struct, IQuantity<TAmount>
{
    internal TargetRow(TKey key, BreakdownRow<TKey, TAmount>? row, TAmount? target, Schedule schedule)
    {
        (Key, Target) = (key, target);
        (Count, UnknownCount, Actual) = row is null ? (0, 0, TAmount.AdditiveIdentity) : (row.Count, row.UnknownCount, row.Amount);
        Remaining = target is { } amount ? amount - Actual : null;
        Progress = target is { Scalar: > 0 } goal ? new(Actual, goal, schedule) : null;
    }

    /// <summary>The key.</summary>
    public TKey Key { get; }

    /// <summary>The number of items, those of unknown amount included; none under a key that only a target has.</summary>
    public int Count { get; }

    /// <summary>The number of items whose amount is unknown: completion may be higher for them.</summary>
    public int UnknownCount { get; }

    /// <summary>The sum of the known amounts; the default, zero, under a key that only a target has.</summary>
    public TAmount Actual { get; }

    /// <summary>What was to be done; null under a key that has no target.</summary>
    public TAmount? Target { get; }

    /// <summary>Actual against target; null without a target and where it is not above zero.</summary>
    public TargetProgress<TAmount>? Progress { get; }

    /// <summary>Actual ÷ target; null where there is no <see cref="Progress"/>.</summary>
    public Percentage? Completion => Progress?.Completion;

    /// <summary>Completion − schedule; null where there is no <see cref="Progress"/>.</summary>
    public PercentagePoints? Lead => Progress?.Lead;

    /// <summary>Target − actual, negative by as much as the target is exceeded; null without a target.</summary>
    public TAmount? Remaining { get; }

    /// <summary>The key and how far it has come, the same under every culture: <c>new energy: CNY 60 of CNY 75 (80%, 5pp)</c>.</summary>
    public override string ToString() =>
        Progress is not null ? Invariant($"{Key}: {Progress}") : Target is { } target ? Invariant($"{Key}: {Actual} of {target}") : Invariant($"{Key}: {Actual}");
}
