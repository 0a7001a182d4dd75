using System.Runtime.InteropServices;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>The tokens of one sentence. One is filled again for each sentence of a text.</summary>
internal sealed class SentenceTokens
{
    private readonly List<Token> _tokens = [];
    private readonly List<ReadNumber> _numbers = [];
    private readonly List<ReportingPeriod> _periods = [];

    public int Count => _tokens.Count;

    /// <summary>A token, or the end of a sentence where there is none.</summary>
    public Token this[int index] => index >= 0 && index < _tokens.Count ? _tokens[index] : new Token(TokenKind.Stop, -1, -1);

    public ref readonly ReadNumber NumberOf(Token token) => ref CollectionsMarshal.AsSpan(_numbers)[token.Value];

    public ReportingPeriod PeriodOf(Token token) => _periods[token.Value];

    public void Clear()
    {
        _tokens.Clear();
        _numbers.Clear();
        _periods.Clear();
    }

    public void Add(TokenKind kind, int start, int end, int value = 0) => _tokens.Add(new Token(kind, start, end, value));

    public void Add(Role role, int start, int end) => _tokens.Add(new Token(role.Kind, start, end, role.Value, role.Currency));

    public void Add(ReadNumber number, int start, int end)
    {
        Add(TokenKind.Number, start, end, _numbers.Count);
        _numbers.Add(number);
    }

    public void Add(ReportingPeriod period, int start, int end)
    {
        Add(TokenKind.Period, start, end, _periods.Count);
        _periods.Add(period);
    }

    /// <summary>Adds characters without a part, to those before them where these have none either.</summary>
    public void AddText(int start, int end)
    {
        if (_tokens.Count > 0 && _tokens[^1] is { Kind: TokenKind.Text } last && last.End == start)
        {
            _tokens[^1] = last with { End = end };
        }
        else
        {
            Add(TokenKind.Text, start, end);
        }
    }
}
