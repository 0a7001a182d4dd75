using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Reads the figures of one sentence from its tokens.</summary>
internal ref struct SentenceReader(ReadOnlySpan<char> text, SentenceTokens tokens, MentionSink sink)
{
    private const int MostBeforeNumber = 2;
    private const int MostListed = 6;
    private const int Tenths = 1;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly SentenceTokens _tokens = tokens;
    private readonly MentionSink _sink = sink;
    private Restatement _restatement;

    // Tokens before this belong to mentions already.
    private int _free;

    // Whether the sentence has a rank already: then "and tenth by financing" is one.
    private bool _isRanked;

    // Where a search for the end of a title has come to in vain.
    private int _titlesEnd;

    // A number that takes its currency from the other end of its range: $10-15 billion.
    private int _sharing = -1;
    private Currency? _shared;

    /// <summary>Reads all figures.</summary>
    public void Read()
    {
        for (var at = 0; at < _tokens.Count;)
        {
            var count = _sink.Mentions.Count;
            var next = ReadAt(at);
            if (_sink.Mentions.Count > count)
            {
                _free = next;
                _restatement.Continue(_sink.Mentions[^1], next);
            }

            at = next;
        }
    }

    private int ReadAt(int at)
    {
        switch (_tokens[at].Kind)
        {
            case TokenKind.Number:
                return ReadNumber(at);
            case TokenKind.PercentOf when _tokens[at + 1].Kind == TokenKind.Number:
                return ReadPercentOf(at);
            case TokenKind.Period when !Years.IsOfEvent(_text, _tokens[at]):
                _sink.Mentions.Add(new PeriodMention(Place(at, at), _tokens.PeriodOf(_tokens[at])));
                return at + 1;
            case TokenKind.Ordinal or TokenKind.Rank when Ranks.IsRank(_text, _tokens, at, _isRanked, out var first, out var next):
                _isRanked = true;
                _sink.Mentions.Add(new RankMention(Place(first < _free ? at : first, next - 1), _tokens[at].Value));
                return next;
            case TokenKind.Factor:
            case TokenKind.FactorOf when Multiples.IsFactor(_text, _tokens, at):
                return ReadFactor(at);
            case TokenKind.Sign when _tokens[at].Value == '《':
                return SkipTitle(at);
            case TokenKind.Open:
                _restatement.Open(_free == at && at > 0 ? _sink.Mentions[^1] : null, at + 1);
                return at + 1;
            case TokenKind.Close:
                _restatement.Close();
                return at + 1;
            default:
                return at + 1;
        }
    }

    // 《…（2024—2026年）》: what stands in a title is part of a name.
    private int SkipTitle(int at)
    {
        for (var end = Math.Max(at, _titlesEnd); end < _tokens.Count; end++)
        {
            if (_tokens[end] is { Kind: TokenKind.Sign, Value: '》' })
            {
                return end + 1;
            }
        }

        _titlesEnd = _tokens.Count;
        return at + 1;
    }

    private readonly MentionPlace Place(int first, int last) => _sink.Place(_tokens[first].Start, _tokens[last].End);

    private readonly Lead LeadOf(int number)
    {
        var (start, before, currency) = (_tokens[number].Start, number - 1, default(Currency?));
        while (before >= _free && _tokens[before].Kind == TokenKind.CurrencySign)
        {
            currency ??= _tokens[before].Currency;
            start = _tokens[before].Start;
            before--;
        }

        var bound = Bound.Exact;
        if (before >= _free && _tokens[before].Kind == TokenKind.Before)
        {
            bound = (Bound)_tokens[before].Value;
            start = _tokens[before].Start;
            before--;
        }

        return new Lead(start, before, bound, number == _sharing ? currency ?? _shared : currency);
    }

    private int ReadNumber(int at)
    {
        var lead = LeadOf(at);
        if (Years.TrySkip(_tokens, at, out var behind))
        {
            return behind;
        }

        // The number behind another one and a hyphen is part of a code (23001-2017), unless the two are a range.
        if (_sharing != at && EnglishNouns.IsHyphen(_tokens, lead.Before) && _tokens[lead.Before - 1].Kind == TokenKind.Number && !Years.MayBeYear(_tokens, lead.Before - 1))
        {
            return at + 1;
        }

        var number = _tokens.NumberOf(_tokens[at]);
        if (Years.IsYear(_text, _tokens, at, lead, _free))
        {
            _sink.Mentions.Add(new PeriodMention(Place(at, at), ReportingPeriod.Year((int)number.Printed.Value)));
            return at + 1;
        }

        var unit = Units.Find(_text, _tokens, at, lead);
        if ((!unit.Exists || unit.IsAssumed || unit.Next == at + 1) && (TryReadRange(at, lead, number) || TryReadList(at, lead, number)))
        {
            return at + 1;
        }

        return unit.Exists ? AddFigure(number, unit, lead, at) : Math.Max(unit.Next, at + 1);
    }

    // 10-15 billion yuan: the first end has the unit of the second.
    private bool TryReadRange(int at, Lead lead, ReadNumber number)
    {
        if (!Ranges.IsJoint(_text, _tokens, lead.Before, at + 1) || _tokens[lead.Before].Kind is TokenKind.Joint or TokenKind.Label || !TryFindOther(at + 2, out var other))
        {
            return false;
        }

        var otherLead = LeadOf(other);
        otherLead = otherLead with { Currency = otherLead.Currency ?? lead.Currency };
        var unit = Units.Find(_text, _tokens, other, otherLead);
        var scaled = Ranges.WithScaleOf(number, _tokens.NumberOf(_tokens[other]));
        if (!unit.Exists || scaled.Printed.IsBare)
        {
            return false;
        }

        // $10-15 billion, but €2 million to $3 million: each end has its own currency where it names one.
        AddFigure(scaled, unit with { Next = at + 1, Currency = lead.Currency ?? unit.Currency }, lead, at);
        (_sharing, _shared) = (other, otherLead.Currency);
        return true;
    }

    // 18.9, 0.7 and 80.4 percent: percentages and points of a list have the unit of its last.
    private bool TryReadList(int at, Lead lead, ReadNumber number)
    {
        var last = at;
        while (last < at + (2 * MostListed) && Ranges.IsListed(_text, _tokens, last + 1) && _tokens[last + 2].Kind == TokenKind.Number)
        {
            last += 2;
        }

        if (last == at || number.Printed.IsScaled || Units.Find(_text, _tokens, last, LeadOf(last)) is not { Kind: TokenKind.Percent or TokenKind.Points } unit)
        {
            return false;
        }

        AddFigure(number, unit with { Next = at + 1 }, lead, at);
        return true;
    }

    // The other end, behind its own qualifier and currency; not where a third number follows, as in telephone numbers.
    private readonly bool TryFindOther(int at, out int other)
    {
        other = at;
        while (other < at + MostBeforeNumber && _tokens[other].Kind is TokenKind.Before or TokenKind.CurrencySign)
        {
            other++;
        }

        return _tokens[other].Kind == TokenKind.Number && !(_tokens[other + 1].Kind == TokenKind.Joint && _tokens[other + 2].Kind == TokenKind.Number
            && _tokens[other + 2].Start == _tokens[other + 1].End);
    }

    // Adds the figure, and gives the index of the token behind it.
    private int AddFigure(ReadNumber number, FigureUnit unit, Lead lead, int at)
    {
        // IRR12.5%: letters that are no currency here.
        lead = unit.Kind is TokenKind.Percent or TokenKind.Points && lead.Currency is not null ? new Lead(_tokens[at].Start, at - 1, Bound.Exact, null) : lead;
        var (next, bound) = (unit.Next, lead.Bound != Bound.Exact ? lead.Bound : number.Printed.Bound != Bound.Exact ? number.Printed.Bound : unit.Bound);
        if (_tokens[next].Kind == TokenKind.After)
        {
            bound = bound == Bound.Exact ? (Bound)_tokens[next].Value : bound;
            next++;
        }

        if (number.Printed.IsBare && bound == Bound.Exact)
        {
            return at + 1;
        }

        var end = _tokens[next - 1].End;
        if (unit is { Kind: TokenKind.Percent, Power: Tenths } && ChineseTenths.TryTakeHalf(_text, _tokens, ref next, ref end, ref number))
        {
            unit = unit with { Power = 0 };
        }

        if (MentionOf(number, unit, lead, bound, end, at) is { } mention)
        {
            _sink.Mentions.Add(mention);
        }

        return next;
    }

    private readonly Mention? MentionOf(ReadNumber number, FigureUnit unit, Lead lead, Bound bound, int end, int at)
    {
        var printed = number.Printed.Scaled(unit.Scale);
        var value = number.IsNegative ? -printed.Value : printed.Value;
        switch (unit.Kind)
        {
            case TokenKind.CurrencySign:
                var money = Figures.Of(new Money(value, unit.Currency), bound, new Money(printed.Step, unit.Currency));
                var restated = _restatement.Restated<MoneyMention>(_tokens, lead.Before + 1);
                restated = restated?.Figure.Value is { } other && other.Currency == unit.Currency && other != money.Value ? null : restated;
                return new MoneyMention(_sink.Place(lead.Start, end, restated), money);
            case TokenKind.Area:
                var cursor = new TextCursor(_text, Language.Invariant);
                cursor.Return(_tokens[unit.Noun].Start);
                LandText.Units.TryTake(ref cursor, out var area);
                return Figures.TryArea(value, printed.Step, area, bound, out var land)
                    ? new AreaMention(_sink.Place(lead.Start, end, _restatement.Restated<AreaMention>(_tokens, lead.Before + 1)), land)
                    : null;
            case TokenKind.Percent:
                return Figures.TryPercent(value, printed.LastDigit, unit.Power, bound, out var percentage)
                    ? new PercentageMention(_sink.Place(lead.Start, end), percentage)
                    : null;
            case TokenKind.Points:
                return new PointsMention(
                    _sink.Place(lead.Start, end), Figures.Of(PercentagePoints.FromPoints(value), bound, PercentagePoints.FromPoints(printed.Step)));
            case TokenKind.Times:
                var start = unit.Power > 0 && _tokens[lead.Before] is { Kind: TokenKind.Growth } turn && _text[turn.Start] == '翻' ? turn.Start : lead.Start;
                var isIncrease = unit.Power == 0 && Multiples.IsIncrease(_text, _tokens, lead.Before);
                return Multiples.IsRatio(_text, _tokens, unit.Noun, value, isIncrease) && Multiples.FactorOf(value, unit.Power) is { } factor
                    ? new MultipleMention(_sink.Place(start, end), factor, bound, isIncrease)
                    : null;
            default:
                return new CountMention(_sink.Place(lead.Start, end), Figures.Count(value, printed, bound), NounOf(unit.Noun));
        }
    }

    private readonly string NounOf(int noun)
    {
        var (start, end) = (_tokens[EnglishNouns.StartOf(_tokens, noun)].Start, _tokens[noun].End);
        return _text[(_tokens[noun].Kind == TokenKind.Text ? Math.Max(start, end - ChineseNouns.UsualLength) : start)..end].ToString();
    }

    // 百分之十五.
    private int ReadPercentOf(int at)
    {
        var lead = LeadOf(at);
        var number = _tokens.NumberOf(_tokens[at + 1]);
        return AddFigure(number, new FigureUnit(TokenKind.Percent, at + 2) { Power = _tokens[at].Value }, lead, at);
    }

    // Doubled, 翻两番.
    private int ReadFactor(int at)
    {
        var lead = LeadOf(at);
        var (next, bound) = (at + 1, lead.Bound);
        if (_tokens[next].Kind == TokenKind.After)
        {
            bound = bound == Bound.Exact ? (Bound)_tokens[next].Value : bound;
            next++;
        }

        _sink.Mentions.Add(new MultipleMention(_sink.Place(lead.Start, _tokens[next - 1].End), _tokens[at].Value, bound, isIncrease: false));
        return next;
    }
}
