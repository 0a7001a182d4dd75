using System.Globalization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Cuts a text into sentences, and these into tokens, in one pass.</summary>
internal ref struct Tokenizer(ReadOnlySpan<char> text, SentenceTokens tokens)
{
    private const int MostBetweenSentences = 16;

    // A sentence of more words and signs than any has is cut, so that a text without an end of sentence needs no more memory than another.
    private const int MostTokens = 8192;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly SentenceTokens _tokens = tokens;
    private TextCursor _cursor = new(text, Language.Invariant);

    /// <summary>Where the next token begins.</summary>
    private int _at;

    /// <summary>Reads the next sentence.</summary>
    /// <returns>False where the text has no more.</returns>
    public bool ReadSentence()
    {
        _tokens.Clear();
        while (_at < _text.Length)
        {
            if (ReadToken() || _tokens.Count == MostTokens)
            {
                return true;
            }
        }

        return _tokens.Count > 0;
    }

    private readonly char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    // True at the end of a sentence.
    private bool ReadToken()
    {
        var next = _text[_at];
        if (char.IsWhiteSpace(next))
        {
            return SkipSpaces();
        }

        if (Characters.IsDigit(next))
        {
            _at = DigitTokens.Read(_text, _tokens, _at, _at, isNegative: false);
        }
        else if (Characters.IsLatin(next))
        {
            ReadWord();
        }
        else if (Characters.IsHan(next))
        {
            _at = HanTokens.Read(_text, _tokens, _at);
        }
        else
        {
            return ReadSign(next);
        }

        return false;
    }

    // An empty line ends a sentence; a single line end only in Chinese, whose lines are not broken anywhere.
    private bool SkipSpaces()
    {
        var (start, lines) = (_at, 0);
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            lines += _text[_at] == '\n' ? 1 : 0;
            _at++;
        }

        var ends = lines > 1 || (lines == 1 && start > 0 && (!char.IsAscii(_text[start - 1]) || !char.IsAscii(Peek())));
        return ends && _tokens.Count > 0;
    }

    private bool ReadSign(char sign)
    {
        var start = _at;
        if (sign is '-' or '−' or '－' or '+' && Characters.IsDigit(Peek(1)) && !StandsBehindFigure())
        {
            _at = DigitTokens.Read(_text, _tokens, start, start + 1, isNegative: sign != '+');
            return false;
        }

        _cursor.Return(start);
        if (Lexicon.Words.TryTake(ref _cursor, out var role))
        {
            _at = _cursor.Position;
            _tokens.Add(role, start, _at);
            return false;
        }

        _at++;
        _tokens.Add(Characters.KindOf(sign), start, _at, sign);
        return sign switch
        {
            '。' or '！' or '？' or '!' or '?' or '｡' => true,
            '.' => EndsSentence(start),
            _ => false,
        };
    }

    // 10亿-20亿元, 5%-8%, G-60: a dash there and no sign.
    private readonly bool StandsBehindFigure() => _tokens[_tokens.Count - 1] is var last && last.End == _at
        && last.Kind is TokenKind.Number or TokenKind.Period or TokenKind.Code or TokenKind.Word or TokenKind.CurrencyName or TokenKind.Percent or TokenKind.Points or TokenKind.Area
            or TokenKind.Times or TokenKind.Classifier or TokenKind.Unit or TokenKind.Close or TokenKind.Noun or TokenKind.Ordinal;

    // A full stop does, unless an abbreviation or an initial stands before it or a small letter behind it.
    private readonly bool EndsSentence(int stop)
    {
        var next = stop + 1;
        if (next < _text.Length && !char.IsWhiteSpace(_text[next]) && _text[next] is not ('"' or '”' or '\'' or '’' or ')' or ']') && !Characters.IsHan(_text[next]))
        {
            return false;
        }

        var limit = Math.Min(_text.Length, next + MostBetweenSentences);
        while (next < limit && !char.IsLetterOrDigit(_text[next]))
        {
            next++;
        }

        var word = _tokens[_tokens.Count - 2];
        return next == limit
            || !(char.IsLower(_text[next]) || (word.End == stop && Characters.IsLatin(_text[word.Start]) && (word.End - word.Start == 1 || EnglishWords.IsAbbreviation(_text[word.Start..word.End]))));
    }

    private void ReadWord()
    {
        var start = _at;
        if (_text[start] is 'Q' or 'H' && Characters.IsDigit(Peek(1)) && TryReadPeriod(0))
        {
            return;
        }

        _cursor.Return(start);
        if (Lexicon.Words.TryTake(ref _cursor, out var role) && !(role.Kind == TokenKind.Unit && IsCode(start)) && !(Characters.IsLatin(_cursor.Next) || IsCodeBehind(_cursor.Position, role)))
        {
            ReadLexiconWord(role, start);
        }
        else if (TryTakeCode(start, out var currency))
        {
            _at = _cursor.Position;
            _tokens.Add(new Role(TokenKind.CurrencySign, Currency: currency), start, _at);
        }
        else
        {
            SkipWord();
            var kind = Characters.IsDigit(Peek()) || (Peek() == '-' && Characters.IsDigit(Peek(1))) ? TokenKind.Code : TokenKind.Word;
            _at = kind == TokenKind.Code ? Characters.SkipCode(_text, _at) : _at;

            _tokens.Add(kind, start, _at);
        }
    }

    private void ReadLexiconWord(Role role, int start)
    {
        var end = _cursor.Position;
        switch (role.Kind)
        {
            case TokenKind.Number when TryReadNumeral(start):
            case TokenKind.Period or TokenKind.Ordinal when TryReadPeriod(role.Kind == TokenKind.Period && _text[start] is 'b' or 'B' ? "between ".Length : 0):
                return;
            case TokenKind.Label when TryReadNumbered(end, start):
                return;
            case TokenKind.Number or TokenKind.Period:
                role = new Role(_text[start] is 'b' or 'B' ? TokenKind.Preposition : TokenKind.Word);
                break;
        }

        _at = end;
        _tokens.Add(role, start, end);
    }

    // No. 3, No.3.
    private bool TryReadNumbered(int end, int start)
    {
        if (end - start != 2 || (_text[start] | 0x20) != 'n' || (_text[start + 1] | 0x20) != 'o' || end == _text.Length || _text[end] != '.')
        {
            return false;
        }

        _cursor.Return(end + 1);
        _cursor.SkipSpaces();
        var digits = _text[_cursor.Position..Characters.SkipDigits(_text, _cursor.Position)];
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || digits.Length > 3 || value == 0
            || (_cursor.Position + digits.Length < _text.Length && _text[_cursor.Position + digits.Length] is '/' or '-'))
        {
            return false;
        }

        _at = _cursor.Position + digits.Length;
        _tokens.Add(TokenKind.Ordinal, start, _at, value);
        return true;
    }

    private bool TryReadNumeral(int start)
    {
        _cursor.Return(start);
        if (!EnglishNumerals.TryTake(ref _cursor, out var value))
        {
            return false;
        }

        // Three-year, two-thirds: no number of its own.
        var number = new PrintedNumber(value, 0);
        var end = _cursor.Position;
        if (!NumberReader.TryScale(ref _cursor, ScaleWords.Full, indian: false, ref number))
        {
            _cursor.Return(end);
        }

        _at = _cursor.Position;
        _tokens.Add(new ReadNumber(number) { IsInWords = true }, start, _at);
        return true;
    }

    // KGS is som, kgs are kilograms.
    private readonly bool IsCode(int start) => start + 3 <= _text.Length && Currency.TryFromCode(_text.Slice(start, 3), out _) && (start + 3 == _text.Length || !Characters.IsLatin(_text[start + 3]));

    // A currency code; a few are words of headlines.
    private bool TryTakeCode(int start, out Currency currency)
    {
        _cursor.Return(start);
        return _cursor.TryTakeCurrencyCode(out currency) && _text[start..(start + 3)] is not ("ALL" or "TOP" or "TRY" or "CUP" or "XXX" or "XTS");
    }

    private bool TryReadPeriod(int skip)
    {
        if (!PeriodText.TryRead(_text[_at..], Language.Invariant, out var period, out var length))
        {
            return false;
        }

        _tokens.Add(period, _at + skip, _at + length);
        _at += length;
        return true;
    }

    // A word that a number follows at once is part of a code, unless it is a unit.
    private readonly bool IsCodeBehind(int end, Role role) =>
        end < _text.Length && role.Kind is not (TokenKind.CurrencySign or TokenKind.Before or TokenKind.Label)
        && (Characters.IsDigit(_text[end]) || (_text[end] == '-' && end + 1 < _text.Length && Characters.IsDigit(_text[end + 1]) && role.Kind != TokenKind.Joint));

    private void SkipWord()
    {
        while (Characters.IsLatin(Peek()) || (Peek() is '\'' or '’' or '&' && Characters.IsLatin(Peek(1))))
        {
            _at++;
        }
    }
}
