namespace IndustrialTransfer.Analysis.Statements;

/// <summary>The words that lead to a level, without those that tell its time: 由 of 由2022年的18.45亿元.</summary>
/// <param name="words">The words.</param>
/// <param name="at">The index of the figure that they stand directly before.</param>
internal readonly ref struct Cue(ReadOnlySpan<char> words, int at)
{
    public ReadOnlySpan<char> Words { get; } = words;

    public int At { get; } = at;
}
