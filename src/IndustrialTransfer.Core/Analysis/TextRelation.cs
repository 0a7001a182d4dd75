namespace IndustrialTransfer.Analysis;

/// <summary>How figures of a text belong together.</summary>
/// <remarks>Default: <see cref="Share"/>.</remarks>
public enum TextRelation
{
    /// <summary>A part, its whole, and the share of the part.</summary>
    Share,

    /// <summary>A level, a later one, and the growth between them.</summary>
    Growth,

    /// <summary>A percentage, a later one, and the change between them in points.</summary>
    PointsChange,

    /// <summary>Parts and their total.</summary>
    Sum,

    /// <summary>One quantity in two units or currencies.</summary>
    Conversion,
}
