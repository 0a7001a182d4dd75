namespace IndustrialTransfer.Reading.Grammar;

/// <summary>What a bracket behind a mention may say again.</summary>
internal struct Restatement
{
    private Mention? _restated;
    private int _next;

    /// <summary>Opens a bracket.</summary>
    /// <param name="last">The mention directly before it, or null.</param>
    /// <param name="next">The index of the token behind the bracket.</param>
    public void Open(Mention? last, int next) => (_restated, _next) = (last?.Restates ?? last, next);

    /// <summary>Closes it.</summary>
    public void Close() => _restated = null;

    /// <summary>Goes on behind a mention in the bracket; after one that says something else the bracket restates nothing more.</summary>
    public void Continue(Mention mention, int next) => (_restated, _next) = (mention.Restates is null ? null : _restated, next);

    /// <summary>What a mention restates: the one before the bracket, where only words of conversion stand between.</summary>
    public readonly T? Restated<T>(SentenceTokens tokens, int first) where T : Mention
    {
        for (var at = tokens[first - 1].Kind == TokenKind.Filler ? first : _next; at < first; at++)
        {
            if (tokens[at].Kind is not (TokenKind.Filler or TokenKind.Joint or TokenKind.Sign or TokenKind.Before))
            {
                return null;
            }
        }

        return _restated as T;
    }
}
