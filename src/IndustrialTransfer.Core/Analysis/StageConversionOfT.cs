using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>How much of what reached one stage has reached a later one, 转化率: both stages are always named.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="TAmount">What was added up.</typeparam>
public sealed record StageConversion<TAmount> where TAmount : struct, IQuantity<TAmount>
{
    internal StageConversion(DealStage from, DealStage to, DealTotal<TAmount> whole, DealTotal<TAmount> part)
    {
        (From, To, Whole, Part) = (from, to, whole, part);
        ByCount = whole.Count > 0 ? Share.Of(part.Count, whole.Count) : null;
        ByAmount = whole.Amount.Scalar != 0 ? Share.Of(part.Amount, whole.Amount) : null;
    }

    /// <summary>The earlier stage.</summary>
    public DealStage From { get; }

    /// <summary>The later stage.</summary>
    public DealStage To { get; }

    /// <summary>The deals that have reached <see cref="From"/> or a later stage.</summary>
    public DealTotal<TAmount> Whole { get; }

    /// <summary>Those of them that have reached <see cref="To"/> or a later stage.</summary>
    public DealTotal<TAmount> Part { get; }

    /// <summary>The share of the deals that got there; null where none has reached <see cref="From"/>.</summary>
    public Percentage? ByCount { get; }

    /// <summary>The share of the known amounts that got there; null where they add up to zero. Deals of unknown amount are in neither sum.</summary>
    public Percentage? ByAmount { get; }

    /// <summary>Both stages and what got there: <c>Signed to UnderConstruction: 198 of 292 deals</c>.</summary>
    public override string ToString() => Invariant($"{From} to {To}: {Part.Count} of {Whole.Count} deals");
}
