using IndustrialTransfer.Measures;
using NodaTime;

namespace IndustrialTransfer.Model;

/// <summary>The rules of lists of dated amounts, and their sum.</summary>
internal static class DatedAmounts
{
    /// <summary>A copy of the amounts in order of time: by last day, then by first. Those of one period stay in the order given.</summary>
    /// <exception cref="ArgumentException">An amount is null, or two have different currencies.</exception>
    public static ValueList<DatedAmount> Of(IReadOnlyList<DatedAmount>? amounts, string name)
    {
        var given = ValueList<DatedAmount>.Of(amounts, name);
        for (var i = 1; i < given.Count; i++)
        {
            if (given[i].Amount.Currency != given[0].Amount.Currency)
            {
                throw new ArgumentException($"The amounts of {name} must be of one currency, and were {given[0]} and {given[i]}.", name);
            }
        }

        return given.Count < 2 ? given : ValueList<DatedAmount>.Of([.. given.OrderBy(each => each.Period.End).ThenBy(each => each.Period.Start)], name);
    }

    /// <summary>As <see cref="Of"/>, of amounts of which each period has one: what was produced in it.</summary>
    /// <exception cref="ArgumentException">A period comes twice.</exception>
    public static ValueList<DatedAmount> OfPeriods(IReadOnlyList<DatedAmount>? amounts, string name)
    {
        var sorted = Of(amounts, name);
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Period == sorted[i - 1].Period)
            {
                throw new ArgumentException(
                    $"The period {sorted[i].Period} comes twice in {name}: {sorted[i - 1].Amount} and {sorted[i].Amount}.", name);
            }
        }

        return sorted;
    }

    /// <summary>As <see cref="OfPeriods"/>, of amounts that cannot be below zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static ValueList<DatedAmount> OfPeriodsNotNegative(IReadOnlyList<DatedAmount>? amounts, string name)
    {
        var sorted = OfPeriods(amounts, name);
        foreach (var each in sorted)
        {
            if (each.Amount.Amount < 0)
            {
                throw new ArgumentOutOfRangeException(name, each, $"The amounts of {name} must not be negative, and one was {each}.");
            }
        }

        return sorted;
    }

    /// <summary>The sum of the amounts whose last day lies between two days, both included: zero of their currency where there is none.</summary>
    /// <exception cref="OverflowException">The sum needs more digits than money has.</exception>
    public static Money Sum(IReadOnlyList<DatedAmount> amounts, LocalDate first, LocalDate last)
    {
        var sum = amounts.Count > 0 ? new Money(0m, amounts[0].Amount.Currency) : default;
        foreach (var each in amounts)
        {
            if (first <= each.Period.End && each.Period.End <= last)
            {
                sum += each.Amount;
            }
        }

        return sum;
    }
}
