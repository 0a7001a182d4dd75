using FsCheck;
using FsCheck.Fluent;
using IndustrialTransfer.Measures;
using NodaTime;

namespace IndustrialTransfer.Tests.Properties;

/// <summary>Periods of every kind, in the years people publish and at both ends of the calendar.</summary>
public static class PeriodGenerators
{
    private static readonly Gen<int> Years = Gen.Frequency(
        (6, Gen.Choose(1949, 2049)), (2, Gen.Choose(1, 9999)), (1, Gen.Elements(1, 2, 3)), (1, Gen.Elements(9997, 9998, 9999)));

    private static readonly Gen<LocalDate> Dates = Gen.Frequency(
        (4, from year in Years from day in Gen.Choose(0, 364) select new LocalDate(year, 1, 1).PlusDays(day)),
        (1, from year in Years
            from edge in Gen.Elements((1, 1), (1, 31), (2, 1), (2, 28), (3, 1), (6, 30), (12, 31))
            select new LocalDate(year, edge.Item1, edge.Item2)),
        (1, Gen.Elements(1904, 2000, 2016, 2020, 2024).Select(year => new LocalDate(year, 2, 29))));

    public static Arbitrary<ReportingPeriod> Period() => Arb.From(
        Gen.Frequency(
            (1, Years.Select(ReportingPeriod.Year)),
            (1, from year in Years from half in Gen.Choose(1, 2) select ReportingPeriod.HalfYear(year, half)),
            (1, from year in Years from quarter in Gen.Choose(1, 4) select ReportingPeriod.Quarter(year, quarter)),
            (1, from year in Years from month in Gen.Choose(1, 12) select ReportingPeriod.Month(year, month)),
            (1, from year in Years from week in Gen.Choose(1, 51) select ReportingPeriod.Week(year, week)),
            (1, Gen.Elements(2004, 2009, 2015, 2020, 2026).Select(year => ReportingPeriod.Week(year, 53))),
            (1, Dates.Select(ReportingPeriod.Day)),
            (2, from year in Years from month in Gen.Choose(1, 12) select ReportingPeriod.YearToDate(year, month)),
            (2, from first in Dates from last in Dates select Months(first, last)),
            (2, from first in Dates from days in Gen.Choose(1, 70) select Between(first, PlusDays(first, days))),
            (2, from first in Dates from last in Dates select Between(first, last))),
        Shrink);

    private static IEnumerable<ReportingPeriod> Shrink(ReportingPeriod period)
    {
        if (period.DayCount > 1)
        {
            yield return ReportingPeriod.Day(period.Start);
            yield return ReportingPeriod.Between(period.Start, period.Start.PlusDays((period.DayCount / 2) - 1));
            yield return ReportingPeriod.Between(period.Start.PlusDays(1), period.End);
            yield return ReportingPeriod.Between(period.Start, period.End.PlusDays(-1));
        }
    }

    private static ReportingPeriod Between(LocalDate one, LocalDate other) =>
        one <= other ? ReportingPeriod.Between(one, other) : ReportingPeriod.Between(other, one);

    private static ReportingPeriod Months(LocalDate one, LocalDate other)
    {
        var days = Between(one, other);
        return ReportingPeriod.Between(days.Start.With(DateAdjusters.StartOfMonth), days.End.With(DateAdjusters.EndOfMonth));
    }

    private static LocalDate PlusDays(LocalDate date, int days) => date.Year == 9999 ? date : date.PlusDays(days);
}
