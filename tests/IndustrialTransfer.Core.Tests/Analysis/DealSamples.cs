using IndustrialTransfer.Analysis;
using IndustrialTransfer.Model;
using NodaTime;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Deals of which only the stages matter.</summary>
internal static class DealSamples
{
    public static readonly LocalDate Today = new(2024, 6, 30);

    private static readonly Place Host = new Region { Code = "441200", Name = "Zhaoqing", Level = RegionLevel.Prefectural };

    public static Deal Deal(string name, params Milestone[] milestones) => new() { Id = name, Name = name, Host = Host, Milestones = milestones };

    /// <summary>As many deals as a bulletin counts, all at one stage.</summary>
    public static IEnumerable<Deal> Many(int count, DealStage stage, StatusChange? status = null) =>
        Enumerable.Repeat(Deal("one of many", new Milestone(stage, Today)) with { StatusChanges = status is null ? [] : [status] }, count);

    /// <summary>The waits of deals that were signed so many days ago.</summary>
    public static DealWaits Waits(params ReadOnlySpan<ushort> days)
    {
        List<Deal> deals = [];
        foreach (var each in days)
        {
            deals.Add(Deal($"{each} days", new Milestone(DealStage.Signed, Today.PlusDays(-each))));
        }

        return Pipeline.On(deals, Today).SignedWithoutLand.Waits;
    }
}
