using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>How far an amount has come towards its target, and against its schedule; made by <see cref="Analysis.Target"/>.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none; rank by completion or by lead.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="T">The quantity.</typeparam>
public sealed record TargetProgress<T> where T : struct, IQuantity<T>
{
    internal TargetProgress(T actual, T target, Schedule schedule)
    {
        OneCurrency.Check(actual, target);
        if (target.Scalar <= 0)
        {
            throw new DivideByZeroException(Invariant($"There is no completion of a target of {target} by {actual}: the target is not above zero."));
        }

        (Actual, Target, Schedule, MonthsLeft) = (actual, target, schedule.Due, schedule.MonthsLeft);
        Completion = Share.Of(actual, target);

        // Rounded like the quotient that it goes into: the exact difference of two of them often has more digits than fit.
        Lead = PercentagePoints.FromPoints(Completion.Percent - Schedule.Percent);
        Remaining = target - actual;
    }

    /// <summary>What was done.</summary>
    public T Actual { get; }

    /// <summary>What was to be done, above zero.</summary>
    public T Target { get; }

    /// <summary>Actual ÷ target, unrounded; above 100 % where the target is exceeded.</summary>
    public Percentage Completion { get; }

    /// <summary>The part of the target that was due.</summary>
    public Percentage Schedule { get; }

    /// <summary>Completion − schedule: above zero ahead of schedule (超进度), below zero behind it (欠进度).</summary>
    public PercentagePoints Lead { get; }

    /// <summary>Target − actual, so that the two add up to the target: negative by as much as the target is exceeded.</summary>
    public T Remaining { get; }

    /// <summary>The calendar months that are left: those that start after the day and lie whole in the target's period. Null beside a schedule that was
    /// given.</summary>
    public int? MonthsLeft { get; }

    /// <summary>What each of the months left must bring for the target to be met just so: remaining ÷ months left. Nothing where it is met already; null
    /// where no month is left, or it is not known how many are.</summary>
    public T? RequiredPace => MonthsLeft is not { } months || months == 0 ? null
        : Remaining.Scalar > 0 ? Remaining / months
        : Remaining - Remaining;

    /// <summary>Completion and lead, the same under every culture: <c>CNY 60 of CNY 75 (80%, 5pp)</c>.</summary>
    public override string ToString() => Invariant($"{Actual} of {Target} ({Completion}, {Lead})");
}
