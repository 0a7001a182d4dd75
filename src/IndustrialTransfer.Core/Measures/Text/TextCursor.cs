namespace IndustrialTransfer.Measures.Text;

/// <summary>A place in a text that readers move along. It never allocates and never looks back further than the word it stands on.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text, Language language)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The languages whose words are read.</summary>
    public Language Language { get; } = language;

    /// <summary>The index of the next character.</summary>
    public int Position { get; private set; }

    /// <summary>The last fault that was reported.</summary>
    public TextFault Fault { get; private set; }

    public readonly bool AtEnd => Position == _text.Length;

    /// <summary>The next character, or NUL at the end.</summary>
    public readonly char Next => AtEnd ? '\0' : _text[Position];

    /// <summary>The character behind the next one, or NUL.</summary>
    public readonly char Second => Position + 1 < _text.Length ? _text[Position + 1] : '\0';

    /// <summary>The small letter of a Latin capital, and any other character itself.</summary>
    public static char SmallOf(char character) => char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : character;

    /// <summary>Reports a fault at this place, for a reader to return.</summary>
    /// <returns>Always false.</returns>
    public bool Fail(string rule)
    {
        Fault = new TextFault(Position, rule);
        return false;
    }

    /// <summary>Reports a fault where something else than the end follows.</summary>
    public bool ExpectEnd() => AtEnd || Fail("nothing may follow here");

    public void Advance(int count = 1) => Position += count;

    public void Return(int position) => Position = position;

    public void SkipSpaces()
    {
        while (!AtEnd && char.IsWhiteSpace(_text[Position]))
        {
            Position++;
        }
    }

    public bool TryTake(char expected)
    {
        if (Next != expected || AtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Takes a minus sign (<c>-</c>, or U+2212) or a plus sign.</summary>
    /// <returns>Whether there was a sign.</returns>
    public bool TryTakeSign(out bool negative)
    {
        negative = Next is '-' or '−';
        return negative ? TryTake(Next) : TryTake('+');
    }

    /// <summary>Takes three capital letters that are a code of ISO 4217 and no part of a longer word or symbol (<c>MOP$</c>).</summary>
    public bool TryTakeCurrencyCode(out Currency currency)
    {
        var rest = _text[Position..];
        if (rest.Length < 3 || !Currency.TryFromCode(rest[..3], out currency) || (rest.Length > 3 && (char.IsAsciiLetter(rest[3]) || rest[3] == '$')))
        {
            currency = default;
            return false;
        }

        Position += 3;
        return true;
    }

    /// <summary>
    /// Whether a word stands here, in small or capital letters. A word that ends in a Latin letter must not be followed by another one;
    /// a space in it stands for any one white space.
    /// </summary>
    public readonly bool StartsWith(string word)
    {
        var rest = _text[Position..];
        if (rest.Length < word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            var (expected, actual) = (word[i], rest[i]);
            if (expected != actual && expected != SmallOf(actual) && (expected != ' ' || !char.IsWhiteSpace(actual)))
            {
                return false;
            }
        }

        return rest.Length == word.Length || !char.IsAsciiLetter(word[^1]) || !char.IsAsciiLetter(rest[word.Length]);
    }
}
