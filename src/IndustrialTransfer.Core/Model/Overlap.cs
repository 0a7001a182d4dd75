namespace IndustrialTransfer.Model;

/// <summary>Whether two places have land in common, as far as what is known of them tells.</summary>
/// <remarks>Default: <see cref="None"/>.</remarks>
public enum Overlap
{
    /// <summary>They have none.</summary>
    None,

    /// <summary>They may have some: a development zone and a district of its city.</summary>
    Possible,

    /// <summary>They have some: one encloses the other, or a group has a member in common with it.</summary>
    Certain,
}
