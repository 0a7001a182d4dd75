using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>The deals of one stage on a day, terminated ones apart.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none; a pipeline has its stages in their order.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="TAmount">What was added up.</typeparam>
public sealed record PipelineStage<TAmount> where TAmount : struct, IQuantity<TAmount>
{
    internal PipelineStage(DealStage stage, DealTotal<TAmount> current, DealTotal<TAmount> reached, DealTotal<TAmount> terminated) =>
        (Stage, Current, Reached, Terminated) = (stage, current, reached, terminated);

    /// <summary>The stage.</summary>
    public DealStage Stage { get; }

    /// <summary>The deals that stand at this stage.</summary>
    public DealTotal<TAmount> Current { get; }

    /// <summary>The deals that have reached this stage or a later one. A stage that was skipped counts as reached.</summary>
    public DealTotal<TAmount> Reached { get; }

    /// <summary>The terminated deals whose furthest stage this is; they are in neither of the others.</summary>
    public DealTotal<TAmount> Terminated { get; }

    /// <summary>Stage, and the deals that stand at it: <c>Signed: 3 deals, CNY 1500</c>.</summary>
    public override string ToString() => Invariant($"{Stage}: {Current}");
}
