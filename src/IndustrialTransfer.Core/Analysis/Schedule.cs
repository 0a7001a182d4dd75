using IndustrialTransfer.Measures;
using NodaTime;

namespace IndustrialTransfer.Analysis;

/// <summary>The part of a target that is due, and the whole calendar months that are left for the rest; null where no period tells them.</summary>
internal readonly record struct Schedule(Percentage Due, int? MonthsLeft)
{
    /// <summary>The schedule that is linear over a period, by months where the day ends one and the period is made of them, else by days.</summary>
    /// <exception cref="ArgumentException">The day is not a date of the ISO calendar.</exception>
    public static Schedule Linear(ReportingPeriod over, LocalDate asOf)
    {
        IsoDate.Check(asOf);
        return new(Percentage.FromPercent(Elapsed(over, asOf)), MonthsAfter(over, asOf));
    }

    private static decimal Elapsed(ReportingPeriod over, LocalDate asOf)
    {
        if (asOf < over.Start)
        {
            return 0m;
        }

        if (asOf >= over.End)
        {
            return 100m;
        }

        return over.MonthCount is { } months && PeriodCalendar.IsMonthEnd(asOf)
            ? 100m * (PeriodCalendar.MonthIndex(asOf) - PeriodCalendar.MonthIndex(over.Start) + 1) / months
            : 100m * (Period.DaysBetween(over.Start, asOf) + 1) / over.DayCount;
    }

    /// <summary>The months that start after the day and lie in the period whole.</summary>
    private static int MonthsAfter(ReportingPeriod over, LocalDate asOf)
    {
        var first = PeriodCalendar.MonthIndex(over.Start) + (over.Start.Day == 1 ? 0 : 1);
        var last = PeriodCalendar.MonthIndex(over.End) - (PeriodCalendar.IsMonthEnd(over.End) ? 0 : 1);
        return Math.Max(0, last - Math.Max(first, PeriodCalendar.MonthIndex(asOf) + 1) + 1);
    }
}
