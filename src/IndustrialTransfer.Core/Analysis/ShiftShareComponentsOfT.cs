using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>What a change is made up of, made by <see cref="ShiftShare"/>. The four components add up to the change exactly.</summary>
/// <remarks>
/// <para>Equality: by all values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="TAmount">The quantity.</typeparam>
public sealed record ShiftShareComponents<TAmount> where TAmount : struct, IQuantity<TAmount>
{
    internal ShiftShareComponents(TAmount change, TAmount nationalShare, TAmount industryMix, TAmount competitive, TAmount allocation) =>
        (Change, NationalShare, IndustryMix, Competitive, Allocation) = (change, nationalShare, industryMix, competitive, allocation);

    /// <summary>The change: current − previous amount.</summary>
    public TAmount Change { get; }

    /// <summary>The national share, 全国增长分量: what it would have changed by, had it grown like the whole.</summary>
    public TAmount NationalShare { get; }

    /// <summary>The industry mix (structural effect), 产业结构分量: what its sectors' growing otherwise than the whole made of it.</summary>
    public TAmount IndustryMix { get; }

    /// <summary>The competitive effect (regional shift), 竞争力分量: what growing otherwise than its sectors did made of it. After Esteban-Marquillas it
    /// is what that would have made of a region with the structure of the whole.</summary>
    public TAmount Competitive { get; }

    /// <summary>The allocation effect of Esteban-Marquillas: what comes of being special in the sectors in which the region grows otherwise than the
    /// whole. Zero in the classic form.</summary>
    public TAmount Allocation { get; }

    /// <summary>The net shift (net total shift): the change without the national share.</summary>
    public TAmount NetShift => Change - NationalShare;

    /// <summary>The change and its components in their order, the same under every culture: <c>25 = 27 + 1 + -3 + 0</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Change} = {NationalShare} + {IndustryMix} + {Competitive} + {Allocation}");
}
