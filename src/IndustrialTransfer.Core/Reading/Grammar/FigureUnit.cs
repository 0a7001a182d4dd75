using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>What stands behind a number and makes it a figure.</summary>
/// <param name="Kind">What figure it makes: that of the unit's own token, <see cref="TokenKind.Noun"/> for a count, <see cref="TokenKind.Stop"/> for none.</param>
/// <param name="Next">The index of the token behind it.</param>
internal readonly record struct FigureUnit(TokenKind Kind, int Next)
{
    /// <summary>The currency of an amount of money.</summary>
    public Currency Currency { get; init; }

    /// <summary>The power of ten of a percentage.</summary>
    public int Power { get; init; }

    /// <summary>The index of the token that says what is counted.</summary>
    public int Noun { get; init; }

    /// <summary>A qualifier between the number and what is counted.</summary>
    public Bound Bound { get; init; }

    /// <summary>A power of ten behind a classifier: 38个亿.</summary>
    public int Scale { get; init; }

    /// <summary>Whether it is money only for want of anything else: a scaled number without a unit.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Whether there is one.</summary>
    public bool Exists => Kind != TokenKind.Stop;
}
