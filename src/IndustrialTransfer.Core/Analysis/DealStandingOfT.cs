using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using NodaTime;

namespace IndustrialTransfer.Analysis;

/// <summary>Where a deal stands on a day.</summary>
internal readonly record struct DealStanding<TAmount>(Deal Deal, DealStage? Stage, DealStatus Status, TAmount? Amount)
    where TAmount : struct, IQuantity<TAmount>
{
    public bool IsTerminated => Status == DealStatus.Terminated;

    /// <summary>Whether the deal goes on and stands at a stage, or one of the stages up to another that is left out.</summary>
    public bool StandsFrom(DealStage first, DealStage end) => !IsTerminated && Stage >= first && Stage < end;

    /// <summary>The line of the milestone of a stage or, where that stage was skipped, of the next one; the number of milestones where there is none.</summary>
    public int LineFrom(DealStage stage)
    {
        var line = 0;
        while (line < Deal.Milestones.Count && Deal.Milestones[line].Stage < stage)
        {
            line++;
        }

        return line;
    }

    /// <summary>The day by which a milestone was reached: the end of its period, or of a later milestone's that ended before it.</summary>
    public LocalDate ReachedOn(int line)
    {
        var day = Deal.Milestones[line].Reached.End;
        for (var later = line + 1; later < Deal.Milestones.Count; later++)
        {
            day = LocalDate.Min(day, Deal.Milestones[later].Reached.End);
        }

        return day;
    }

    /// <summary>Whether the day on which a milestone was reached is known.</summary>
    public bool IsExact(int line) => Deal.Milestones[line].Date is not null;
}
