using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using NodaTime;

namespace IndustrialTransfer.Measures;

/// <summary>Exchange rates by day, from any source: it answers for a day with the latest rate on or before it, directly, inverted, or by one pivot.</summary>
/// <remarks>
/// <para>Equality: by reference. Order: none. Thread safety: immutable.</para>
/// </remarks>
public sealed class ExchangeRateTable
{
    private readonly Dictionary<(Currency Base, Currency Quote), ExchangeRate[]> _rates = [];

    /// <summary>A table of rates.</summary>
    /// <param name="rates">The rates, in any order, each with its day.</param>
    /// <param name="pivot">The currency that rates of two others are crossed through; <c>XXX</c>, the default, for none.</param>
    /// <exception cref="ArgumentException">A rate has no day, or two rates of one pair and day differ.</exception>
    public ExchangeRateTable(IEnumerable<ExchangeRate> rates, Currency pivot = default)
    {
        ArgumentNullException.ThrowIfNull(rates);
        Pivot = pivot;
        var lists = new Dictionary<(Currency Base, Currency Quote), SortedDictionary<LocalDate, ExchangeRate>>();
        foreach (var rate in rates)
        {
            if (rate is not { Date: { } day })
            {
                throw new ArgumentException($"A rate in a table needs its day, and {rate?.ToString() ?? "null"} has none.", nameof(rates));
            }

            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, (rate.Base, rate.Quote), out _);
            list ??= [];
            if (!list.TryAdd(day, rate) && list[day] != rate)
            {
                throw new ArgumentException($"Two rates of one pair and day differ: {list[day]} and {rate}.", nameof(rates));
            }
        }

        foreach (var (pair, list) in lists)
        {
            _rates[pair] = [.. list.Values];
        }
    }

    /// <summary>The currency that rates of two others are crossed through; <c>XXX</c> for none.</summary>
    public Currency Pivot { get; }

    /// <summary>The rate for a day: the later of the pair's own rate and its inverted opposite, else the cross rate by the pivot.</summary>
    /// <param name="from">The currency that is priced.</param>
    /// <param name="to">The currency of the price.</param>
    /// <param name="date">The day.</param>
    /// <returns>The latest rate on or before the day, with its own day; of a cross rate the earlier of its two days.</returns>
    /// <exception cref="KeyNotFoundException">No rate on or before the day leads from the one currency to the other; the message says which is missing.</exception>
    /// <exception cref="ArgumentException">The currencies are equal, or one is <c>XXX</c>.</exception>
    public ExchangeRate Find(Currency from, Currency to, LocalDate date) => TryFind(from, to, date, out var rate)
        ? rate
        : throw new KeyNotFoundException(
            Pivot == Currency.XXX || from == Pivot || to == Pivot
                ? $"There is no rate between {from} and {to} on or before {date:R}."
                : $"There is no rate between {from} and {to} on or before {date:R}, and none by way of {Pivot}: {Missing(from, to, date)} is missing.");

    /// <summary>The rate for a day, as <see cref="Find"/> gives it, if there is one.</summary>
    /// <param name="from">The currency that is priced.</param>
    /// <param name="to">The currency of the price.</param>
    /// <param name="date">The day.</param>
    /// <param name="rate">The rate, or null.</param>
    /// <exception cref="ArgumentException">The currencies are equal, or one is <c>XXX</c>.</exception>
    public bool TryFind(Currency from, Currency to, LocalDate date, [NotNullWhen(true)] out ExchangeRate? rate)
    {
        ExchangeRate.CheckPair(from, to, nameof(to));
        rate = Direct(from, to, date);
        if (rate is null && Pivot != Currency.XXX && from != Pivot && to != Pivot
            && Direct(from, Pivot, date) is { } first && Direct(Pivot, to, date) is { } second)
        {
            rate = first.Cross(second);
        }

        return rate is not null;
    }

    /// <summary>Converts an amount at the rate for a day, with all 28 digits. An amount of the currency asked for stays as it is.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="to">The currency that is wanted.</param>
    /// <param name="date">The day.</param>
    /// <exception cref="KeyNotFoundException">No rate on or before the day leads to the currency.</exception>
    /// <exception cref="ArgumentException">The amount, or the currency asked for, is <c>XXX</c>.</exception>
    /// <exception cref="OverflowException">The result is too large.</exception>
    public Money Convert(Money amount, Currency to, LocalDate date) =>
        amount.Currency == to ? amount : Find(amount.Currency, to, date).Convert(amount);

    private ExchangeRate? Direct(Currency from, Currency to, LocalDate date)
    {
        var (own, opposite) = (Latest(from, to, date), Latest(to, from, date));
        return opposite is not null && (own is null || own.Date < opposite.Date) ? opposite.Invert() : own;
    }

    private ExchangeRate? Latest(Currency from, Currency to, LocalDate date)
    {
        if (!_rates.TryGetValue((from, to), out var rates))
        {
            return null;
        }

        // The number of rates on or before the day.
        var (low, high) = (0, rates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rates[middle].Date <= date ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? rates[low - 1] : null;
    }

    private string Missing(Currency from, Currency to, LocalDate date) => string.Join(
        " and ", new[] { from, to }.Where(currency => Direct(currency, Pivot, date) is null).Select(currency => $"{currency}/{Pivot}"));
}
