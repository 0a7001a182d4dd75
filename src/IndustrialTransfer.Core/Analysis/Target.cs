using IndustrialTransfer.Measures;
using NodaTime;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>Holds an amount against its target: completion (完成率), schedule (时间进度), lead (超进度, 欠进度), and the pace that is still needed.</summary>
/// <remarks>
/// <para>Linear schedules follow <see cref="ReportingPeriod.ElapsedShareOfYear"/>: by months where the day ends a month, else by days.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Target
{
    /// <summary>The progress of a calendar year's target by the end of a period: 60 of 75 billion from January to September are 80 %, 5 points ahead.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="actual">What was done in the period.</param>
    /// <param name="target">The target of the whole year, above zero.</param>
    /// <param name="period">The part of the year so far: it starts on 1 January and ends in the same year.</param>
    /// <exception cref="ArgumentException"><paramref name="period"/> does not start with its year, or ends in another: what was done in it is not what was done
    /// of the year's target.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="target"/> is not above zero.</exception>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    /// <exception cref="OverflowException">The completion is too large, or the difference has more digits than fit.</exception>
    public static TargetProgress<T> Progress<T>(T actual, T target, ReportingPeriod period) where T : struct, IQuantity<T> =>
        Progress(actual, target, YearOf(period), period.End);

    /// <summary>The progress of a target that has a period of its own: a year from April, three years, the first quarter.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="actual">What was done from the start of <paramref name="over"/> to the end of the day.</param>
    /// <param name="target">The target of the whole of <paramref name="over"/>, above zero.</param>
    /// <param name="over">The period that the target is set for. By months where it is made of whole months and the day ends one, else by days.</param>
    /// <param name="asOf">The day. Before the period the schedule is 0 %, after it 100 %.</param>
    /// <exception cref="ArgumentException"><paramref name="asOf"/> is not a date of the ISO calendar.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="target"/> is not above zero.</exception>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    /// <exception cref="OverflowException">The completion is too large, or the difference has more digits than fit.</exception>
    public static TargetProgress<T> Progress<T>(T actual, T target, ReportingPeriod over, LocalDate asOf) where T : struct, IQuantity<T> =>
        new(actual, target, Schedule.Linear(over, asOf));

    /// <summary>The progress of a target beside a schedule that is given: a plan by seasons, say.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="actual">What was done so far.</param>
    /// <param name="target">The target, above zero.</param>
    /// <param name="schedule">The part of the target that was due by now.</param>
    /// <exception cref="DivideByZeroException"><paramref name="target"/> is not above zero.</exception>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    /// <exception cref="OverflowException">The completion is too large, or the difference has more digits than fit.</exception>
    public static TargetProgress<T> Progress<T>(T actual, T target, Percentage schedule) where T : struct, IQuantity<T> =>
        new(actual, target, new Schedule(schedule, null));

    /// <summary>The calendar year that a period is the first part of.</summary>
    internal static ReportingPeriod YearOf(ReportingPeriod period) =>
        period.Start is { Month: 1, Day: 1 } && period.End.Year == period.Start.Year
            ? ReportingPeriod.Year(period.Start.Year)
            : throw new ArgumentException(
                Invariant($"A year's target is held against what was done since 1 January of that year, and {period} is not such a part of a year. Give the target's own period and a day instead."),
                nameof(period));
}
