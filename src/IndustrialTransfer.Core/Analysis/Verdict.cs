namespace IndustrialTransfer.Analysis;

/// <summary>Whether a printed result agrees with the printed figures that it is said to follow from.</summary>
/// <remarks>Default: <see cref="Undetermined"/>.</remarks>
public enum Verdict
{
    /// <summary>The prints leave it open: one of them has one side only ("more than"), or is "about" something and misses by more than its digits.</summary>
    Undetermined,

    /// <summary>The printed figures themselves give the print, rounded half up.</summary>
    Agrees,

    /// <summary>The printed figures do not give the print, but some that would be printed the same do.</summary>
    Possible,

    /// <summary>No figures that would be printed the same give the print.</summary>
    Impossible,
}
