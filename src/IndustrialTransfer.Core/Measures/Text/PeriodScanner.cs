namespace IndustrialTransfer.Measures.Text;

/// <summary>
/// Walks over a text that may hold a period. A method that takes something moves on and says true; one that does not leaves the position alone.
/// Every token has a bounded length, so that reading takes linear time.
/// </summary>
internal ref struct PeriodScanner(ReadOnlySpan<char> text)
{
    private const int LongestWord = 9;
    private const string Dashes = "-‐‑‒–—―−－~～";
    private const string ChineseDigits = "〇一二三四五六七八九";

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The index of the next character.</summary>
    public int Position { get; set; }

    /// <summary>What is wrong with the text, if it is not a period.</summary>
    public TextFault Fault { get; private set; }

    /// <summary>The next character, or U+0000 at the end.</summary>
    public readonly char Current => Ahead(0);

    public static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    public readonly char Ahead(int count) => Position + count < _text.Length ? _text[Position + count] : '\0';

    /// <summary>Whether the text runs on with a letter or digit that belongs to the last one taken: "2024th", "20245".</summary>
    public readonly bool RunsOn() =>
        IsWordCharacter(_text[Position - 1]) && IsWordCharacter(Current);

    /// <summary>Notes what is missing here. Of several notes the one furthest into the text stays, of several there the last.</summary>
    /// <returns>False, for the caller to return.</returns>
    public bool Refuse(string rule)
    {
        if (Fault.Rule is null || Position >= Fault.Position)
        {
            Fault = new TextFault(Position, rule);
        }

        return false;
    }

    /// <summary>Notes that what is written does not exist, which outweighs anything missing.</summary>
    /// <inheritdoc cref="Refuse(string)"/>
    public bool Deny(int position, string rule)
    {
        Fault = new TextFault(position, rule);
        return false;
    }

    public bool Take(char c)
    {
        if (Current != c)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool Take(string literal)
    {
        if (!_text[Position..].StartsWith(literal, StringComparison.Ordinal))
        {
            return false;
        }

        Position += literal.Length;
        return true;
    }

    public bool TakeSpaces()
    {
        var start = Position;
        while (Position < _text.Length && char.IsWhiteSpace(_text[Position]))
        {
            Position++;
        }

        return Position > start;
    }

    public readonly bool IsDash() => Position < _text.Length && Dashes.Contains(Current, StringComparison.Ordinal);

    public bool TakeDash()
    {
        if (!IsDash())
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Takes a number of <paramref name="least"/> to <paramref name="most"/> digits, and no more.</summary>
    public bool TakeNumber(int least, int most, out int value)
    {
        var (length, number) = (0, 0);
        while (length <= most && DigitOf(Ahead(length)) is var digit and >= 0)
        {
            number = (number * 10) + digit;
            length++;
        }

        var fits = length >= least && length <= most;
        value = fits ? number : 0;
        Position += fits ? length : 0;
        return fits;
    }

    /// <summary>Takes a number from 1 to 99 in digits.</summary>
    public bool TakeCount(out int value)
    {
        var start = Position;
        if (TakeNumber(1, 2, out value) && value > 0)
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Takes a year: four digits, 0001 to 9999.</summary>
    public bool TakeYear(out int year)
    {
        var start = Position;
        if (!TakeNumber(4, 4, out year))
        {
            return Refuse("a year of four digits is expected here");
        }

        if (year > 0)
        {
            return true;
        }

        Position = start;
        return Refuse("years run from 0001 to 9999");
    }

    /// <summary>Takes a year in Chinese digits, 二〇二四.</summary>
    public bool TakeChineseYear(out int year)
    {
        year = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = ChineseDigitOf(Ahead(i));
            if (digit < 0)
            {
                return false;
            }

            year = (year * 10) + digit;
        }

        Position += year > 0 ? 4 : 0;
        return year > 0;
    }

    /// <summary>Takes a number from 1 to 99 in digits or Chinese numerals: 9, 09, 九, 十二, 三十一.</summary>
    public bool TakeChineseNumber(out int value)
    {
        if (TakeCount(out value))
        {
            return true;
        }

        value = TakeNumeral();
        if (Take('十'))
        {
            value = (Math.Max(value, 1) * 10) + TakeNumeral();
        }

        return value > 0;
    }

    /// <summary>The English word that starts here, as far as it matters: longer ones than any of ours are cut.</summary>
    public readonly ReadOnlySpan<char> Word()
    {
        var length = 0;
        while (length <= LongestWord && char.IsAsciiLetter(Ahead(length)))
        {
            length++;
        }

        return _text.Slice(Position, length);
    }

    public bool TakeWord(string word)
    {
        if (!Word().Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>Takes one of a table's words.</summary>
    /// <param name="words">The table.</param>
    /// <param name="number">The place in the table, counted from 1, or 0.</param>
    public bool TakeWordOf(ReadOnlySpan<string> words, out int number)
    {
        for (number = words.Length; number > 0 && !TakeWord(words[number - 1]); number--)
        {
        }

        return number > 0;
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiLetter(c) || DigitOf(c) >= 0;

    private static int ChineseDigitOf(char c) => c == '零' ? 0 : ChineseDigits.IndexOf(c, StringComparison.Ordinal);

    private int TakeNumeral()
    {
        var value = Current == '两' ? 2 : ChineseDigitOf(Current);
        if (value <= 0)
        {
            return 0;
        }

        Position++;
        return value;
    }
}
