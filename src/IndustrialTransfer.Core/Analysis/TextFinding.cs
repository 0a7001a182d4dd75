using IndustrialTransfer.Model;
using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Analysis;

/// <summary>What an audit found about a figure that a text states beside the figures it follows from.</summary>
/// <remarks>
/// <para>Equality: by all values, the figures in their order.</para>
/// <para>Order: none; an audit gives findings in the order of the stated figures.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
public sealed record TextFinding
{
    internal TextFinding(TextRelation relation, Finding finding, Mention stated, params IReadOnlyList<Mention> figures) =>
        (Relation, Finding, Stated, Figures) = (relation, finding, stated, ValueList<Mention>.Of(figures, nameof(figures)));

    /// <summary>How the figures belong together.</summary>
    public TextRelation Relation { get; }

    /// <summary>Whether they agree. A <see cref="Finding{T}"/> of percentages for a share and for growth, of points for their change, of the quantity itself
    /// for a sum and a conversion.</summary>
    public Finding Finding { get; }

    /// <summary>The figure that was checked: the share, the growth, the change, the total, the amount in the other currency.</summary>
    public Mention Stated { get; }

    /// <summary>What it was checked against: part and whole; the earlier and the later level; the parts; the amount that was converted, and behind it the
    /// two amounts of the conversion whose rate was taken, if it was one of the same text.</summary>
    public IReadOnlyList<Mention> Figures { get; }

    /// <summary>The stated figure as printed, and the finding: <c>71.44 percent: Possible: The share of …</c></summary>
    public override string ToString() => $"{Stated.Text}: {Finding}";
}
