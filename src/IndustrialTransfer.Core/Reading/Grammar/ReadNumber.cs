using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>A number of a text, as it is printed.</summary>
/// <param name="Printed">The number with its scale words.</param>
internal readonly record struct ReadNumber(PrintedNumber Printed)
{
    /// <summary>Whether a minus sign stands before it.</summary>
    public bool IsNegative { get; init; }

    /// <summary>Whether it is written in words, of whichever language.</summary>
    public bool IsInWords { get; init; }

    /// <summary>Whether its first digit is a zero that says nothing, as in telephone numbers.</summary>
    public bool HasLeadingZero { get; init; }

    /// <summary>Whether it is four digits that may be a year.</summary>
    public bool MayBeYear { get; init; }
}
