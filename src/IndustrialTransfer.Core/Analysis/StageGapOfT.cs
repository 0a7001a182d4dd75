using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>The deals that have reached one stage and wait for another, with how long they have waited: 签约未供地, 供地未开工, 开工未竣工.</summary>
/// <remarks>
/// <para>Equality: by reference; compare the totals.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="TAmount">What was added up.</typeparam>
public sealed class StageGap<TAmount> where TAmount : struct, IQuantity<TAmount>
{
    internal StageGap(DealStage from, DealStage to, DealTotal<TAmount> total, DealWaits waits) => (From, To, Total, Waits) = (from, to, total, waits);

    /// <summary>The stage that the deals have reached.</summary>
    public DealStage From { get; }

    /// <summary>The stage that they wait for.</summary>
    public DealStage To { get; }

    /// <summary>The deals, counted and added up.</summary>
    public DealTotal<TAmount> Total { get; }

    /// <summary>The deals with the days since they reached <see cref="From"/>, the longest wait first.</summary>
    public DealWaits Waits { get; }

    /// <summary>Both stages and what lies between them: <c>Signed without LandSupplied: 3 deals, CNY 1500</c>.</summary>
    public override string ToString() => Invariant($"{From} without {To}: {Total}");
}
