using IndustrialTransfer.Measures;
using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Analysis.Statements;

/// <summary>An amount that a text gives in two currencies.</summary>
/// <param name="From">The amount.</param>
/// <param name="To">The same in the other currency.</param>
/// <param name="Pair">The codes of the currencies in their order, the same whichever way it goes.</param>
/// <param name="Price">Units of the first of the pair for one of the second, to compare conversions of one pair by.</param>
/// <param name="Rate">The rate that the amounts imply, as a number of one or more.</param>
/// <param name="Spread">By how much of it their last digits leave it open, to either side.</param>
internal sealed record Conversion(MoneyMention From, MoneyMention To, (string, string) Pair, decimal Price, ExchangeRate Rate, Percentage Spread)
{
    // As many digits as prints of rates have.
    private const int RateDigits = 5;

    /// <summary>The conversion of an amount above zero into another.</summary>
    /// <exception cref="ArithmeticException">They imply no rate.</exception>
    public static Conversion Of(MoneyMention from, MoneyMention to)
    {
        var (first, second) = string.CompareOrdinal(from.Figure.Value.Currency.Code, to.Figure.Value.Currency.Code) < 0 ? (from, to) : (to, from);
        var (least, most) = AmountOf(from) < AmountOf(to) ? (from, to) : (to, from);
        var rate = Rounded(AmountOf(most) / AmountOf(least));
        var range = ExchangeRate.Implied(Printed(least), Printed(most));
        var spread = Math.Max((range.Upper ?? rate) - rate, rate - (range.Lower ?? rate)) / rate;
        return new Conversion(
            from,
            to,
            (first.Figure.Value.Currency.Code, second.Figure.Value.Currency.Code),
            AmountOf(first) / AmountOf(second),
            new ExchangeRate(least.Figure.Value.Currency, most.Figure.Value.Currency, rate),
            Percentage.FromRatio(spread));
    }

    /// <summary>Whether a rate is between its currencies.</summary>
    public bool IsAt(ExchangeRate rate) => (rate.Base, rate.Quote) == (Rate.Base, Rate.Quote) || (rate.Base, rate.Quote) == (Rate.Quote, Rate.Base);

    private static decimal AmountOf(MoneyMention money) => money.Figure.Value.Amount;

    private static decimal Rounded(decimal rate)
    {
        var decimals = RateDigits;
        for (var digits = rate; digits >= 1m && decimals > 0; digits /= 10m)
        {
            decimals--;
        }

        return decimal.Round(rate, decimals, MidpointRounding.AwayFromZero);
    }

    // More than 300 billion yuan ($40.98 billion): it is the number itself that was converted.
    private static Figure<Money> Printed(MoneyMention money) => new(money.Figure.Value, Bound.Exact, money.Figure.Step);
}
