using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using NodaTime;

namespace IndustrialTransfer.Analysis;

/// <summary>Tells how far deals have come on a day: how many and how much stands at each stage, what became of what, and what waits.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Pipeline
{
    /// <summary>The deals by stage on a day, with their planned investment.</summary>
    /// <param name="deals">The deals; one that comes twice counts twice.</param>
    /// <param name="date">The day, a date of the ISO calendar. A milestone, or a change of status, of which only a longer period is known counts from the end
    /// of that period, as in <see cref="Deal.StageOn"/>.</param>
    /// <exception cref="ArgumentException">A deal is null, or <paramref name="date"/> is of another calendar.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies: they have no total.</exception>
    /// <exception cref="OverflowException">A sum has more digits than fit.</exception>
    public static Pipeline<Money> On(IEnumerable<Deal> deals, LocalDate date) => On(deals, date, deal => deal.PlannedInvestment);

    /// <summary>The deals by stage on a day, with an amount of each.</summary>
    /// <typeparam name="TAmount">What is added up.</typeparam>
    /// <param name="deals">The deals; one that comes twice counts twice.</param>
    /// <param name="date">The day, a date of the ISO calendar. A milestone, or a change of status, of which only a longer period is known counts from the end
    /// of that period, as in <see cref="Deal.StageOn"/>.</param>
    /// <param name="of">The amount of a deal; called once for each.</param>
    /// <exception cref="ArgumentException">A deal is null, or <paramref name="date"/> is of another calendar.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies: they have no total.</exception>
    /// <exception cref="OverflowException">A sum has more digits than fit.</exception>
    public static Pipeline<TAmount> On<TAmount>(IEnumerable<Deal> deals, LocalDate date, Func<Deal, TAmount> of) where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(of);
        return On(deals, date, deal => (TAmount?)of(deal));
    }

    /// <summary>The deals by stage on a day, with an amount of each that may be unknown: such deals are counted, and add nothing.</summary>
    /// <typeparam name="TAmount">What is added up.</typeparam>
    /// <param name="deals">The deals; one that comes twice counts twice.</param>
    /// <param name="date">The day, a date of the ISO calendar. A milestone, or a change of status, of which only a longer period is known counts from the end
    /// of that period, as in <see cref="Deal.StageOn"/>.</param>
    /// <param name="of">The amount of a deal, null where it is unknown; called once for each.</param>
    /// <exception cref="ArgumentException">A deal is null, or <paramref name="date"/> is of another calendar.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies: they have no total.</exception>
    /// <exception cref="OverflowException">A sum has more digits than fit.</exception>
    public static Pipeline<TAmount> On<TAmount>(IEnumerable<Deal> deals, LocalDate date, Func<Deal, TAmount?> of) where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(deals);
        ArgumentNullException.ThrowIfNull(of);
        IsoDate.Check(date);
        List<DealStanding<TAmount>> standings = [];
        foreach (var deal in deals)
        {
            if (deal is null)
            {
                throw new ArgumentException($"Element {standings.Count} of {nameof(deals)} is null.", nameof(deals));
            }

            standings.Add(new(deal, deal.StageOn(date), deal.StatusOn(date), of(deal)));
        }

        return new([.. standings], date);
    }
}
