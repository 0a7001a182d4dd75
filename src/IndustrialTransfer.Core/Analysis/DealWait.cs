using IndustrialTransfer.Model;
using NodaTime;

namespace IndustrialTransfer.Analysis;

/// <summary>A deal, and for how many days it has stood, or stood, at a stage.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none; <see cref="DealWaits"/> has the longest first.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
public sealed record DealWait
{
    internal DealWait(Deal deal, LocalDate since, LocalDate until, bool isExact) =>
        (Deal, Since, Days, IsExact) = (deal, since, Period.DaysBetween(since, until), isExact);

    /// <summary>The deal.</summary>
    public Deal Deal { get; }

    /// <summary>The day from which the days count.</summary>
    public LocalDate Since { get; }

    /// <summary>The days, zero or more: from one day to the next is one.</summary>
    public int Days { get; }

    /// <summary>Whether the days are known to be so many. They are not where only a longer period is known of a milestone: it counts on the period's last
    /// day.</summary>
    public bool IsExact { get; }

    /// <summary>Name and days: <c>Jishang Building: 120 days</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Deal.Name}: {Days} days");
}
