namespace IndustrialTransfer.Analysis.Statements;

/// <summary>A verb or noun of change before a number: up, an increase of, 增长, 降幅为.</summary>
/// <param name="direction">1 for a rise, −1 for a fall, 0 where there is neither.</param>
/// <param name="rest">What stands before it.</param>
internal readonly ref struct Change(int direction, ReadOnlySpan<char> rest)
{
    private const int LongestTime = 40;

    public int Direction { get; } = direction;

    public ReadOnlySpan<char> Rest { get; } = rest;

    /// <summary>Whether nothing else stands before it that would say what changed, or over which time.</summary>
    public bool IsBare => Direction != 0 && IsTime(Wording.Without(Rest, Phrases.ChangeLeads));

    /// <summary>Whether only 同比 stands before it, and so the change is on the same time of last year.</summary>
    public bool IsOnLastYear => Direction != 0 && Wording.EndsWith(Rest, Phrases.OnLastYear, out var rest) && Wording.IsBlank(rest);

    /// <summary>Reads the words before a number.</summary>
    public static Change Of(ReadOnlySpan<char> words)
    {
        words = Wording.Without(words, Phrases.ChangeGlue);
        return Wording.EndsWith(words, Phrases.Rise, out var rest) ? new Change(1, rest)
            : Wording.EndsWith(words, Phrases.Fall, out rest) ? new Change(-1, rest)
            : new Change(0, words);
    }

    // In 2022-23, last year: when the level was that.
    private static bool IsTime(ReadOnlySpan<char> words) =>
        Wording.IsBlank(words)
        || (words.Length <= LongestTime && words.TrimEnd() is [.. var time, ',']
            && Wording.StartsWith(time, Phrases.TimeLeads, out var rest) && !Wording.HasBreak(rest));
}
