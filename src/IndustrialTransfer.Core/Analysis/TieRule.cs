namespace IndustrialTransfer.Analysis;

/// <summary>The ranks that equal scores get. Beside each rule: the ranks of four items of which the second and third are equal.</summary>
/// <remarks>Default: <see cref="Competition"/>.</remarks>
public enum TieRule
{
    /// <summary>1 2 2 4: one more than the number of better items. The rule of sports tables and of most published rankings.</summary>
    Competition,

    /// <summary>1 3 3 4: the number of items that are as good or better.</summary>
    ModifiedCompetition,

    /// <summary>1 2 2 3: one more than the number of different better scores.</summary>
    Dense,

    /// <summary>1 2 3 4: no shared ranks; of equal items the one that came first in the input is first.</summary>
    Ordinal,

    /// <summary>1 2.5 2.5 4: the mean of the ordinal ranks of the equal items, as rank statistics take it.</summary>
    Fractional,
}
