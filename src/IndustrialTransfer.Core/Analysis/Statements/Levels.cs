using IndustrialTransfer.Measures;
using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Analysis.Statements;

/// <summary>Audits amounts, areas and counts of a text, whichever they are. Null where no number follows from them.</summary>
internal static class Levels
{
    /// <summary>Whether a figure tells how much there is of something.</summary>
    public static bool IsLevel(Mention mention) => mention is MoneyMention or AreaMention or CountMention;

    /// <summary>Whether two figures are of one quantity: amounts of one currency, or one of them without; counts of the same noun or classifier.</summary>
    public static bool AreAlike(Mention first, Mention second) => (first, second) switch
    {
        (MoneyMention one, MoneyMention other) => CurrencyOf(one) == CurrencyOf(other) || CurrencyOf(one) == Currency.XXX || CurrencyOf(other) == Currency.XXX,
        (CountMention one, CountMention other) =>
            one.Noun.Equals(other.Noun, StringComparison.OrdinalIgnoreCase) || IsClassifierOf(one, other) || IsClassifierOf(other, one),
        (AreaMention, AreaMention) or (PercentageMention, PercentageMention) => true,
        _ => false,
    };

    /// <summary>The value in its canonical unit.</summary>
    public static decimal ValueOf(Mention level) => level switch
    {
        MoneyMention money => money.Figure.Value.Amount,
        AreaMention area => area.Figure.Value.Mu,
        CountMention count => count.Figure.Value.Value,
        PercentageMention percentage => percentage.Figure.Value.Percent,
        _ => 0m,
    };

    public static Finding? Share(Mention part, Mention whole, Figure<Percentage> stated) => ValueOf(whole) <= 0 || ValueOf(part) <= 0 ? null : (part, whole) switch
    {
        (MoneyMention, MoneyMention) => Attempt<Finding>(() => Amounts(part, whole) is [var one, var all] ? Audit.Share(one, all, stated) : null),
        (AreaMention one, AreaMention all) => Attempt(() => Audit.Share(one.Figure, all.Figure, stated)),
        (CountMention one, CountMention all) => Attempt(() => Audit.Share(one.Figure, all.Figure, stated)),
        _ => null,
    };

    public static Finding? Growth(Mention previous, Mention current, Figure<Percentage> stated) => ValueOf(previous) <= 0 ? null : (previous, current) switch
    {
        (MoneyMention, MoneyMention) => Attempt<Finding>(() => Amounts(previous, current) is [var before, var now] ? Audit.Growth(before, now, stated) : null),
        (AreaMention before, AreaMention now) => Attempt(() => Audit.Growth(before.Figure, now.Figure, stated)),
        (CountMention before, CountMention now) => Attempt(() => Audit.Growth(before.Figure, now.Figure, stated)),
        _ => null,
    };

    public static Finding? Sum(IReadOnlyList<Mention> parts, Mention total) => total switch
    {
        MoneyMention => Attempt<Finding>(() => Amounts([.. parts, total]) is [.. var amounts, var all] ? Audit.Sum(amounts, all) : null),
        AreaMention all => Attempt(() => Audit.Sum(parts.OfType<AreaMention>().Select(part => part.Figure), all.Figure)),
        CountMention all => Attempt(() => Audit.Sum(parts.OfType<CountMention>().Select(part => part.Figure), all.Figure)),
        _ => null,
    };

    /// <summary>What a calculation gives, or null where it has no result.</summary>
    public static T? Attempt<T>(Func<T?> calculation) where T : class
    {
        try
        {
            return calculation();
        }
        catch (ArithmeticException)
        {
            // Figures of too many digits for a result, or a whole whose print allows zero.
            return null;
        }
    }

    // 合计60个 of 项目29个.
    private static bool IsClassifierOf(CountMention count, CountMention other) =>
        !char.IsAscii(count.Noun[^1]) && count.Text.EndsWith(count.Noun, StringComparison.Ordinal) && other.Text.EndsWith(count.Noun, StringComparison.Ordinal);

    // Amounts without a currency are of the currency of the others; null where these have several.
    private static Figure<Money>[]? Amounts(params Mention[] mentions)
    {
        var amounts = Array.ConvertAll(mentions, mention => ((MoneyMention)mention).Figure);
        var currency = Array.Find(amounts, amount => amount.Value.Currency != Currency.XXX).Value.Currency;
        for (var i = 0; i < amounts.Length; i++)
        {
            if (amounts[i].Value.Currency != currency)
            {
                if (amounts[i].Value.Currency != Currency.XXX)
                {
                    return null;
                }

                amounts[i] = new Figure<Money>(amounts[i].Value.WithCurrency(currency), amounts[i].Bound, new Money(amounts[i].Step.Amount, currency));
            }
        }

        return amounts;
    }

    private static Currency CurrencyOf(MoneyMention money) => money.Figure.Value.Currency;
}
