using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Finds what stands behind a number and makes it a figure.</summary>
internal static class Units
{
    // What people say of a prize, and not of a currency: "the team of 5 won the prize".
    private const string Won = "won";

    private const int HundredMillion = 8;

    /// <summary>Finds the unit of a number.</summary>
    public static FigureUnit Find(ReadOnlySpan<char> text, SentenceTokens tokens, int number, Lead lead)
    {
        var at = number + 1;
        if (EnglishNouns.IsHyphen(tokens, at) && IsUnit(tokens[at + 1].Kind))
        {
            at++;
        }

        var bound = Bound.Exact;
        if (tokens[at].Kind == TokenKind.After && tokens[at + 1].Kind is TokenKind.Word or TokenKind.Noun or TokenKind.Classifier or TokenKind.CurrencyName)
        {
            bound = (Bound)tokens[at].Value;
            at++;
        }

        var read = tokens.NumberOf(tokens[number]);
        var unit = tokens[at];
        if (unit.Kind is TokenKind.CurrencyName or TokenKind.CurrencySign && IsCurrency(text, tokens, at, read.Printed))
        {
            // Where both name one, the word behind settles which dollars $ means, and a named currency before what 元 means.
            var currency = lead.Currency is { } before && (unit.Currency != before) && before != Currency.USD ? before : unit.Currency;
            return new FigureUnit(TokenKind.CurrencySign, at + 1) { Currency = currency, Bound = bound };
        }

        if (unit.Kind == TokenKind.Word && tokens[at + 1].Kind == TokenKind.CurrencyName && char.IsUpper(text[unit.Start]))
        {
            // Azerbaijani manats.
            return new FigureUnit(TokenKind.CurrencySign, at + 2) { Currency = tokens[at + 1].Currency, Bound = bound };
        }

        if (lead.Currency is { } named && unit.Kind is not (TokenKind.Percent or TokenKind.Points))
        {
            return new FigureUnit(TokenKind.CurrencySign, number + 1) { Currency = named };
        }

        return unit.Kind switch
        {
            TokenKind.Percent or TokenKind.Points or TokenKind.Area or TokenKind.Times => new FigureUnit(unit.Kind, at + 1) { Power = unit.Value, Bound = bound, Noun = at },
            TokenKind.Unit => new FigureUnit(TokenKind.Stop, at + 1),
            _ => FindCounted(text, tokens, number, at, lead, read) is { Exists: true } counted
                ? counted with { Bound = bound == Bound.Exact ? counted.Bound : bound }
                : read.Printed.IsScaled && tokens[lead.Before].Kind != TokenKind.Label && !IsOfUnknownUnit(text, tokens, number, read)
                    ? new FigureUnit(TokenKind.CurrencySign, number + 1) { IsAssumed = true }
                    : new FigureUnit(TokenKind.Stop, number + 1),
        };
    }

    private static FigureUnit FindCounted(ReadOnlySpan<char> text, SentenceTokens tokens, int number, int at, Lead lead, ReadNumber read)
    {
        var none = new FigureUnit(TokenKind.Stop, number + 1);
        var printed = read.Printed;
        if (tokens[lead.Before].Kind == TokenKind.Label || IsNumbered(text, tokens, number, lead) || read.HasLeadingZero || read.IsNegative || (!printed.IsScaled && printed.LastDigit < 0))
        {
            return none;
        }

        if (tokens[at] is { Kind: TokenKind.Noun, Value: 1 })
        {
            return read is { IsInWords: true, Printed: { Value: 1m, IsScaled: false } } ? none : new FigureUnit(TokenKind.Noun, at + 1) { Noun = at };
        }

        if (tokens[at].Kind == TokenKind.Classifier)
        {
            if (IsNoCount(text, tokens, at, read) && lead.Bound == Bound.Exact)
            {
                return none;
            }

            // 38个亿, but not 10个亿元以上项目.
            if (tokens[at + 1].Kind == TokenKind.Number && tokens.NumberOf(tokens[at + 1]) is { Printed: { IsBare: true, ScalePower: HundredMillion } })
            {
                return tokens[at + 2].Kind == TokenKind.CurrencyName ? new FigureUnit(TokenKind.Noun, at + 1) { Noun = at } : new FigureUnit(TokenKind.CurrencySign, at + 2) { Scale = HundredMillion };
            }

            var behind = tokens[at + 1].Kind == TokenKind.After ? at + 2 : at + 1;
            var noun = ChineseNouns.Find(text, tokens, lead.Before, behind, mayBeShort: text[tokens[at].Start] == '个');
            var bound = behind == at + 2 && noun >= behind ? (Bound)tokens[at + 1].Value : Bound.Exact;
            var unit = new FigureUnit(TokenKind.Noun, Math.Max(noun, at) + 1) { Noun = noun < 0 ? at : noun, Bound = bound };
            return IsPolicy(tokens, unit.Next, lead) ? none : unit;
        }

        if (tokens[at].Start < 0 || Characters.IsHan(text[tokens[at].Start]))
        {
            return none;
        }

        if (read is { IsInWords: true, Printed.Value: 1m } && char.IsUpper(text[tokens[at].Start]))
        {
            return none;
        }

        var counted = EnglishNouns.Find(text, tokens, at, printed.Value == 1m);
        return counted < 0 ? none : new FigureUnit(TokenKind.Noun, counted + 1) { Noun = counted };
    }

    // “科技八条”: a name in quotation marks.
    private static bool IsPolicy(SentenceTokens tokens, int next, Lead lead) =>
        tokens[next] is { Kind: TokenKind.Sign, Value: '”' } && tokens[lead.Before].Kind != TokenKind.Sign
        && (tokens[lead.Before - 1] is { Kind: TokenKind.Sign, Value: '“' } || tokens[lead.Before - 2] is { Kind: TokenKind.Sign, Value: '“' });

    // 88号3栋; 数十家, 几十家: an address, and no number. The 2025 China Fair.
    private static bool IsNumbered(ReadOnlySpan<char> text, SentenceTokens tokens, int number, Lead lead)
    {
        var before = tokens[lead.Before];
        if (before.Start < 0)
        {
            return false;
        }

        var read = tokens.NumberOf(tokens[number]);
        return (read.MayBeYear && before.Kind == TokenKind.Function && tokens[number + 1].Start >= 0 && char.IsUpper(text[tokens[number + 1].Start]))
            || (before.End == lead.Start && text[before.End - 1] is var last && (last == '号' || (last is '移' or '升' or '降' && tokens[number + 1].Kind == TokenKind.Classifier && text[tokens[number + 1].Start] == '位') || (read.IsInWords && last is '数' or '几')));
    }

    // 148万千升, 8万P: tens of thousands of something that is not known are no money.
    private static bool IsOfUnknownUnit(ReadOnlySpan<char> text, SentenceTokens tokens, int number, ReadNumber read) =>
        read.Printed.ScalePower < HundredMillion && tokens[number + 1] is { Kind: TokenKind.Text or TokenKind.Word or TokenKind.Code } unit && unit.Start == tokens[number].End
        && Characters.IsHan(text[tokens[number].End - 1]);

    // 一个, 一家 as articles; 五个一, 三次产业: slogans and fixed words.
    private static bool IsNoCount(ReadOnlySpan<char> text, SentenceTokens tokens, int at, ReadNumber read) =>
        read.IsInWords && (read.Printed.Value == 1m || read.Printed.Value == 0m || text[tokens[at].Start] is '次' or '头' or '只' || (tokens[at + 1].Kind == TokenKind.Number && tokens.NumberOf(tokens[at + 1]) is { IsInWords: true, Printed.IsBare: false }));

    private static bool IsCurrency(ReadOnlySpan<char> text, SentenceTokens tokens, int at, PrintedNumber number) =>
        (number.IsScaled || !text[tokens[at].Start..tokens[at].End].SequenceEqual(Won) || tokens[at + 1].Kind is TokenKind.Stop or TokenKind.Sign or TokenKind.Close or TokenKind.Preposition) && !(EnglishNouns.IsHyphen(tokens, at + 1) && tokens[at + 2].Kind == TokenKind.Word);

    private static bool IsUnit(TokenKind kind) => kind is TokenKind.CurrencyName or TokenKind.CurrencySign or TokenKind.Percent or TokenKind.Points
        or TokenKind.Area or TokenKind.Times or TokenKind.Unit;
}
