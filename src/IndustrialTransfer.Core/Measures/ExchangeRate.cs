using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures.Json;
using IndustrialTransfer.Measures.Text;
using NodaTime;

namespace IndustrialTransfer.Measures;

/// <summary>The price of one currency in another: how many units of <see cref="Quote"/> one unit of <see cref="Base"/> costs, and on which day.</summary>
/// <remarks>
/// <para>Text: <c>USD/CNY 7.1</c>, with its day <c>USD/CNY 7.1 (2024-01-31)</c>.</para>
/// <para>Equality: by currencies, rate and day. Order: none. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ExchangeRateJsonConverter))]
public sealed record ExchangeRate : ISpanParsable<ExchangeRate>, ISpanFormattable
{
    /// <summary>A rate.</summary>
    /// <param name="base">The currency that is priced.</param>
    /// <param name="quote">The currency of the price.</param>
    /// <param name="rate">Units of <paramref name="quote"/> for one unit of <paramref name="base"/>, above zero.</param>
    /// <param name="date">The day of the rate; null where none is known.</param>
    /// <exception cref="ArgumentException">The currencies are equal, or one is <c>XXX</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is not above zero.</exception>
    public ExchangeRate(Currency @base, Currency quote, decimal rate, LocalDate? date = null)
    {
        CheckPair(@base, quote, nameof(quote));
        (Base, Quote, Rate, Date) = (@base, quote, CheckedRate(rate), date);
    }

    /// <summary>The currency that is priced.</summary>
    public Currency Base { get; }

    /// <summary>The currency of the price.</summary>
    public Currency Quote { get; }

    /// <summary>Units of <see cref="Quote"/> for one unit of <see cref="Base"/>, above zero.</summary>
    public decimal Rate { get; }

    /// <summary>The day of the rate; null where none is known.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The rate that two prints of one amount imply: 10.38 billion yuan ($1.42 billion) means 7.31 yuan a dollar.</summary>
    /// <param name="from">The amount in the base currency.</param>
    /// <param name="to">The same amount in the quote currency.</param>
    /// <exception cref="ArgumentException">The currencies are equal, or one is <c>XXX</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amounts imply no rate above zero.</exception>
    public static ExchangeRate Implied(Money from, Money to) => from.Amount == 0
        ? throw new ArgumentOutOfRangeException(nameof(from), from, "A rate cannot be implied by an amount of zero.")
        : new ExchangeRate(from.Currency, to.Currency, to.Amount / from.Amount);

    /// <summary>All rates above zero that two printed figures of one amount allow: 10.38 billion yuan ($1.42 billion) is 7.281 to 7.339 yuan a dollar.</summary>
    /// <param name="from">The amount in the base currency.</param>
    /// <param name="to">The same amount in the quote currency.</param>
    /// <returns>Units of the quote currency for one of the base currency.</returns>
    /// <exception cref="ArgumentException">The currencies are equal, or one is <c>XXX</c>.</exception>
    /// <exception cref="DivideByZeroException">Zero is among the amounts that <paramref name="from"/> allows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The figures allow no rate above zero.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of a decimal.</exception>
    public static Interval<decimal> Implied(Figure<Money> from, Figure<Money> to)
    {
        CheckPair(from.Value.Currency, to.Value.Currency, nameof(to));
        return ExactRange.Quotient(to.Interval, to.Value, from.Interval, from.Value).Above(0m) is { } rates
            ? rates.Rounded(1m)
            : throw new ArgumentOutOfRangeException(nameof(to), to, $"{from} and {to} allow no rate above zero.");
    }

    /// <summary>Reads an exchange rate.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the text is the same in every language.</param>
    /// <exception cref="FormatException">The text is not an exchange rate; the message names the place and the rule.</exception>
    public static ExchangeRate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ExchangeRate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => ExchangeRateText.Parse(s);

    /// <summary>Reads an exchange rate, if the text is one. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out ExchangeRate? result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out ExchangeRate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out ExchangeRate? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out ExchangeRate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out ExchangeRate? result) =>
        ExchangeRateText.TryParse(s, out result, out _);

    /// <summary>Converts an amount of one of the two currencies into the other, with all 28 digits: round the result yourself.</summary>
    /// <exception cref="CurrencyMismatchException">The amount is of neither currency.</exception>
    /// <exception cref="OverflowException">The result is too large.</exception>
    public Money Convert(Money amount) =>
        amount.Currency == Base ? new Money(amount.Amount * Rate, Quote)
        : amount.Currency == Quote ? new Money(amount.Amount / Rate, Base)
        : throw new CurrencyMismatchException(amount.Currency, Base);

    /// <summary>The same rate the other way round: the price of a unit of <see cref="Quote"/>, rounded to 28–29 digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is so large that the other way round it is zero in 28 decimals.</exception>
    public ExchangeRate Invert() => new(Quote, Base, 1m / Rate, Date);

    /// <summary>The rate by way of a currency that both rates have: USD/CNY and CNY/HKD give USD/HKD.</summary>
    /// <param name="other">A rate whose base is this one's quote.</param>
    /// <returns>The rate from this base to the other's quote, on the earlier of the two days if both are known.</returns>
    /// <exception cref="CurrencyMismatchException">The other rate does not start where this one ends.</exception>
    /// <exception cref="ArgumentException">The rates lead back to the same currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rates are so small that their product is zero in 28 decimals.</exception>
    /// <exception cref="OverflowException">The product of the rates is too large.</exception>
    public ExchangeRate Cross(ExchangeRate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Quote == other.Base
            ? new ExchangeRate(Base, other.Quote, Rate * other.Rate, Date is { } day && other.Date is { } otherDay ? LocalDate.Min(day, otherDay) : null)
            : throw new CurrencyMismatchException(Quote, other.Base);
    }

    /// <summary>The text, with the day where it is known.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The text.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not used: the text is the same in every language.</param>
    /// <exception cref="FormatException">Another format was asked for.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => ExchangeRateText.ToString(this, format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        ExchangeRateText.TryFormat(this, destination, out charsWritten, format);

    /// <summary>Refuses pairs that have no rate.</summary>
    internal static void CheckPair(Currency from, Currency to, string name)
    {
        if (from == to || from == Currency.XXX || to == Currency.XXX)
        {
            throw new ArgumentException($"A rate needs two currencies, and was given {from} and {to}.", name);
        }
    }

    private static decimal CheckedRate(decimal rate) =>
        rate > 0 ? rate : throw new ArgumentOutOfRangeException(nameof(rate), rate, "A rate must be above zero.");
}
