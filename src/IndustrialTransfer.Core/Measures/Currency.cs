using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures.Json;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Measures;

/// <summary>A currency, fund or metal of ISO 4217: <c>CNY</c>, <c>USD</c>, <c>EUR</c> and all others of the standard's list one.</summary>
/// <remarks>
/// <para>Equality: by code. Order: none. Range: the 178 codes in force as of amendment 180 (2026-01-01); <c>CNH</c> and <c>RMB</c> are no codes of
/// the standard. Default: <see cref="XXX"/>, no currency. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(CurrencyJsonConverter))]
public readonly struct Currency : IEquatable<Currency>, ISpanParsable<Currency>, ISpanFormattable
{
    private const ushort NoCurrency = (24 << 10) | (24 << 5) | 24;
    private const int CodeLength = 3;
    private const int LetterBits = 5;
    private const int LetterMask = 31;

    // The packed code with the bits of XXX flipped, so that default is XXX.
    private readonly ushort _id;

    private Currency(ushort packed) => _id = (ushort)(packed ^ NoCurrency);

    private Currency(char first, char second, char third)
        : this(Pack(first, second, third))
    {
    }

    /// <summary>Every code of the standard, in the order of the codes.</summary>
    public static IReadOnlyList<Currency> All { get; } = Array.AsReadOnly(
        Enumerable.Range(0, CurrencyTable.Count).Select(index => new Currency(CurrencyTable.IdAt(index))).ToArray());

    /// <summary>Australian dollar.</summary>
    public static Currency AUD => new('A', 'U', 'D');

    /// <summary>Brazilian real.</summary>
    public static Currency BRL => new('B', 'R', 'L');

    /// <summary>Canadian dollar.</summary>
    public static Currency CAD => new('C', 'A', 'D');

    /// <summary>Swiss franc.</summary>
    public static Currency CHF => new('C', 'H', 'F');

    /// <summary>Renminbi; its unit is the yuan (元).</summary>
    public static Currency CNY => new('C', 'N', 'Y');

    /// <summary>Euro.</summary>
    public static Currency EUR => new('E', 'U', 'R');

    /// <summary>Pound sterling.</summary>
    public static Currency GBP => new('G', 'B', 'P');

    /// <summary>Hong Kong dollar.</summary>
    public static Currency HKD => new('H', 'K', 'D');

    /// <summary>Indonesian rupiah.</summary>
    public static Currency IDR => new('I', 'D', 'R');

    /// <summary>Indian rupee.</summary>
    public static Currency INR => new('I', 'N', 'R');

    /// <summary>Yen.</summary>
    public static Currency JPY => new('J', 'P', 'Y');

    /// <summary>Korean won.</summary>
    public static Currency KRW => new('K', 'R', 'W');

    /// <summary>Kazakhstani tenge.</summary>
    public static Currency KZT => new('K', 'Z', 'T');

    /// <summary>Macao pataca.</summary>
    public static Currency MOP => new('M', 'O', 'P');

    /// <summary>Malaysian ringgit.</summary>
    public static Currency MYR => new('M', 'Y', 'R');

    /// <summary>New Zealand dollar.</summary>
    public static Currency NZD => new('N', 'Z', 'D');

    /// <summary>Philippine peso.</summary>
    public static Currency PHP => new('P', 'H', 'P');

    /// <summary>Russian rouble.</summary>
    public static Currency RUB => new('R', 'U', 'B');

    /// <summary>Singapore dollar.</summary>
    public static Currency SGD => new('S', 'G', 'D');

    /// <summary>Thai baht.</summary>
    public static Currency THB => new('T', 'H', 'B');

    /// <summary>New Taiwan dollar.</summary>
    public static Currency TWD => new('T', 'W', 'D');

    /// <summary>United States dollar.</summary>
    public static Currency USD => new('U', 'S', 'D');

    /// <summary>Vietnamese dong.</summary>
    public static Currency VND => new('V', 'N', 'D');

    /// <summary>No currency: what a printed amount has that names none. It is the default.</summary>
    public static Currency XXX => default;

    /// <summary>The alphabetic code, three capital letters.</summary>
    public string Code => CurrencyTable.CodeAt(Index);

    /// <summary>The numeric code, 8 (<c>ALL</c>) to 999 (<c>XXX</c>).</summary>
    public int NumericCode => CurrencyTable.NumericCodeAt(Index);

    /// <summary>How many decimals the minor unit stands for: 2 for the fen of <c>CNY</c>, 0 for <c>JPY</c>; null where the standard has none.</summary>
    public int? MinorUnits => CurrencyTable.MinorUnitsAt(Index);

    /// <summary>The standard's English name.</summary>
    public string EnglishName => CurrencyTable.EnglishNameAt(Index);

    /// <summary>The Chinese name of Unicode CLDR: 人民币, 美元.</summary>
    public string ChineseName => CurrencyTable.ChineseNameAt(Index);

    /// <summary>The usual symbol of the widely printed currencies (<c>¥</c>, <c>$</c>, <c>HK$</c>, <c>€</c>), else the code.</summary>
    public string Symbol => CurrencyWords.SymbolOf(this) ?? Code;

    /// <summary>The code, packed into fifteen bits, with zero for <see cref="XXX"/>.</summary>
    internal ushort Id => _id;

    /// <summary>The three letters in ASCII, the last one in the lowest byte.</summary>
    internal uint Ascii
    {
        get
        {
            // Five bits of each letter, under the bit that makes them a letter: 'A' is '@' + 1.
            var packed = (uint)(_id ^ NoCurrency);
            return 0x404040 | (packed >> (2 * LetterBits) << 16) | (((packed >> LetterBits) & LetterMask) << 8) | (packed & LetterMask);
        }
    }

    private int Index => CurrencyTable.IndexOf((ushort)(_id ^ NoCurrency));

    /// <summary>Whether two currencies have the same code.</summary>
    public static bool operator ==(Currency left, Currency right) => left._id == right._id;

    /// <summary>Whether two currencies have different codes.</summary>
    public static bool operator !=(Currency left, Currency right) => left._id != right._id;

    /// <summary>The currency of an alphabetic code.</summary>
    /// <param name="code">Three capital letters.</param>
    /// <exception cref="ArgumentException">The standard has no such code.</exception>
    public static Currency FromCode(ReadOnlySpan<char> code) => TryFromCode(code, out var currency)
        ? currency
        : throw new ArgumentException($"'{code}' is not an alphabetic code of ISO 4217 (three capital letters, as in CNY).", nameof(code));

    /// <summary>The currency of an alphabetic code, if the standard has it. Never throws and never allocates.</summary>
    public static bool TryFromCode(ReadOnlySpan<char> code, out Currency currency)
    {
        if (code.Length == CodeLength)
        {
            return TryFromLetters(code[0], code[1], code[2], out currency);
        }

        currency = default;
        return false;
    }

    /// <summary>Reads an alphabetic code.</summary>
    /// <param name="s">Three capital letters.</param>
    /// <param name="provider">Not used: codes are the same in every language.</param>
    /// <exception cref="FormatException">The standard has no such code.</exception>
    public static Currency Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Currency Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryFromCode(s, out var currency)
        ? currency
        : throw new TextFault(0, "three capital letters of ISO 4217 are expected, as in CNY").ToException(s, "a currency code");

    /// <summary>Reads an alphabetic code, if it is one. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Currency result) => TryFromCode(s, out result);

    /// <inheritdoc cref="TryParse(string?, out Currency)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Currency result) => TryFromCode(s, out result);

    /// <inheritdoc cref="TryParse(string?, out Currency)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Currency result) => TryFromCode(s, out result);

    /// <inheritdoc/>
    public bool Equals(Currency other) => _id == other._id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _id;

    /// <summary>The alphabetic code.</summary>
    public override string ToString() => Code;

    /// <summary>The alphabetic code.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <exception cref="FormatException">Another format was asked for.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        CheckFormat(format);
        return Code;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        CheckFormat(format);
        var writer = new SpanWriter<char>(destination);
        writer.Append(this);
        return writer.TryFinish(out charsWritten);
    }

    internal static ushort Pack(char first, char second, char third) => (ushort)(((first - '@') << (2 * LetterBits)) | ((second - '@') << LetterBits) | (third - '@'));

    /// <summary>The currency of a value that <see cref="Id"/> gave.</summary>
    internal static Currency FromId(ushort id) => new((ushort)(id ^ NoCurrency));

    /// <summary>The currency of three letters, if the standard has it.</summary>
    internal static bool TryFromLetters(char first, char second, char third, out Currency currency)
    {
        if (char.IsAsciiLetterUpper(first) && char.IsAsciiLetterUpper(second) && char.IsAsciiLetterUpper(third))
        {
            var packed = Pack(first, second, third);
            if (CurrencyTable.Contains(packed))
            {
                currency = new Currency(packed);
                return true;
            }
        }

        currency = default;
        return false;
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw new FormatException($"'{format}' is not a format of a currency: its text is its code (G).");
        }
    }
}
