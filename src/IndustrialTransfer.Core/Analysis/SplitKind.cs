namespace IndustrialTransfer.Analysis;

/// <summary>How parts are said to make up a whole.</summary>
/// <remarks>Default: <see cref="Partition"/>.</remarks>
public enum SplitKind
{
    /// <summary>The parts do not overlap and leave nothing: they add up to the whole. Stages, sectors, places of one level.</summary>
    Partition,

    /// <summary>The parts may overlap and leave nothing: they add up to the whole or more, and none is more than the whole. Projects by kind of
    /// investor, where one may be of two kinds.</summary>
    Cover,

    /// <summary>The parts do not overlap and may leave a remainder: they add up to the whole or less. The three largest sectors (其中).</summary>
    Partial,
}
