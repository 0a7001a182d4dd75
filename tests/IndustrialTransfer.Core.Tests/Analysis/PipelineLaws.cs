using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Properties;
using NodaTime;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for every pipeline. The generated deals skip stages, know some only by their month, and change their status up to four times.</summary>
[Properties(Arbitrary = [typeof(ModelGenerators)])]
public sealed class PipelineLaws
{
    private static readonly DealStage[] AllStages = Enum.GetValues<DealStage>();

    [Property]
    public void Every_deal_is_counted_once(Deal[] deals, PositiveDay day)
    {
        var pipeline = On(deals, day);

        Same(deals, pipeline.Total, day.Date);
        Same(deals.Where(deal => deal.StatusOn(day.Date) == DealStatus.Terminated), pipeline.Terminated, day.Date);
        Same(Live(deals, day).Where(deal => deal.StageOn(day.Date) is null), pipeline.NoStage, day.Date);
        Assert.Equal(pipeline.Total.Count, pipeline.Stages.Sum(stage => stage.Current.Count) + pipeline.NoStage.Count + pipeline.Terminated.Count);
        Assert.Equal(
            pipeline.Total.Amount.Value,
            pipeline.Stages.Sum(stage => stage.Current.Amount.Value) + pipeline.NoStage.Amount.Value + pipeline.Terminated.Amount.Value);
    }

    [Property]
    public void A_stage_has_the_deals_that_stand_at_it(Deal[] deals, PositiveDay day)
    {
        var pipeline = On(deals, day);

        Assert.Equal(AllStages, pipeline.Stages.Select(stage => stage.Stage));
        Assert.Equal(day.Date, pipeline.Date);
        foreach (var stage in AllStages)
        {
            Assert.Same(pipeline.Stages[(int)stage], pipeline[stage]);
            Same(Live(deals, day).Where(deal => deal.StageOn(day.Date) == stage), pipeline[stage].Current, day.Date);
            Same(Live(deals, day).Where(deal => deal.StageOn(day.Date) >= stage), pipeline[stage].Reached, day.Date);
            Same(deals.Except(Live(deals, day)).Where(deal => deal.StageOn(day.Date) == stage), pipeline[stage].Terminated, day.Date);
        }
    }

    [Property]
    public void What_has_reached_a_stage_is_the_sum_from_the_last_stage_down(Deal[] deals, PositiveDay day)
    {
        var pipeline = On(deals, day);
        var (count, delayed, unknown, amount) = (0, 0, 0, 0m);
        foreach (var stage in pipeline.Stages.Reverse())
        {
            count += stage.Current.Count;
            delayed += stage.Current.DelayedCount;
            unknown += stage.Current.UnknownCount;
            amount += stage.Current.Amount.Value;
            Assert.Equal((count, delayed, unknown, amount), (stage.Reached.Count, stage.Reached.DelayedCount, stage.Reached.UnknownCount, stage.Reached.Amount.Value));
        }
    }

    [Property]
    public void Conversions_multiply_along_the_chain(Deal[] deals, PositiveDay day, byte first, byte second, byte third, bool withTerminated)
    {
        var pipeline = On(deals, day);
        int[] order = [first % 8, second % 8, third % 8];
        Array.Sort(order);
        var (a, b, c) = ((DealStage)order[0], (DealStage)order[1], (DealStage)order[2]);
        var (whole, start, end) = (
            pipeline.Conversion(a, c, withTerminated), pipeline.Conversion(a, b, withTerminated), pipeline.Conversion(b, c, withTerminated));

        Assert.Equal((start.Whole, start.Part, end.Part), (whole.Whole, end.Whole, whole.Part));
        Assert.Equal(whole.Whole.Count == 0, whole.ByCount is null);
        Assert.Equal(whole.Whole.Amount.Value == 0, whole.ByAmount is null);
        if (start.ByCount is { } one && end.ByCount is { } other)
        {
            Near.Equal(one.Ratio * other.Ratio, whole.ByCount!.Value.Ratio);
            Assert.InRange(whole.ByCount.Value.Percent, 0m, 100m);
        }

        if (start.ByAmount is { } part && end.ByAmount is { } rest)
        {
            Near.Equal(part.Ratio * rest.Ratio, whole.ByAmount!.Value.Ratio);
        }

        Assert.Equal(whole.Whole.Count > 0 ? 100m : null, pipeline.Conversion(a, a, withTerminated).ByCount?.Percent);
    }

    [Property]
    public void With_terminated_deals_a_conversion_is_of_all_that_ever_got_there(Deal[] deals, PositiveDay day, byte first, byte second)
    {
        var (from, to) = ((DealStage)Math.Min(first % 8, second % 8), (DealStage)Math.Max(first % 8, second % 8));
        var (all, live) = (On(deals, day).Conversion(from, to, withTerminated: true), On(deals, day).Conversion(from, to));

        Same(deals.Where(deal => deal.StageOn(day.Date) >= from), all.Whole, day.Date);
        Same(deals.Where(deal => deal.StageOn(day.Date) >= to), all.Part, day.Date);
        Same(Live(deals, day).Where(deal => deal.StageOn(day.Date) >= from), live.Whole, day.Date);
        Same(Live(deals, day).Where(deal => deal.StageOn(day.Date) >= to), live.Part, day.Date);
        Assert.Equal((from, to, from, to), (all.From, all.To, live.From, live.To));
    }

    [Property]
    public void What_has_reached_a_stage_only_grows(Deal[] deals, PositiveDay first, PositiveDay second)
    {
        var (earlier, later) = first.Date < second.Date ? (first, second) : (second, first);
        foreach (var stage in AllStages)
        {
            Assert.True(
                On(deals, earlier).Conversion(DealStage.Lead, stage, withTerminated: true).Part.Count
                <= On(deals, later).Conversion(DealStage.Lead, stage, withTerminated: true).Part.Count);
        }
    }

    [Property]
    public void The_order_of_the_deals_changes_nothing(Deal[] deals, PositiveDay day)
    {
        var (one, other) = (On(deals, day), On(deals.Reverse(), day));

        Assert.Equal(one.Stages, other.Stages);
        Assert.Equal((one.Total, one.NoStage, one.Terminated), (other.Total, other.NoStage, other.Terminated));
        foreach (var stage in AllStages)
        {
            Assert.Equal(one.TimeIn(stage).Select(wait => wait.Days), other.TimeIn(stage).Select(wait => wait.Days));
            Assert.Equal(one.AgeIn(stage).Select(wait => wait.Days), other.AgeIn(stage).Select(wait => wait.Days));
        }
    }

    [Property]
    public void A_gap_is_what_has_reached_the_one_stage_and_not_the_other(Deal[] deals, PositiveDay day, byte first, byte second)
    {
        var (from, to) = ((DealStage)Math.Min(first % 7, second % 7), (DealStage)(Math.Max(first % 7, second % 7) + 1));
        var pipeline = On(deals, day);
        var gap = pipeline.Gap(from, to);
        Deal[] waiting = [.. Live(deals, day).Where(deal => deal.StageOn(day.Date) >= from && deal.StageOn(day.Date) < to)];

        Same(waiting, gap.Total, day.Date);
        Assert.Equal((from, to, gap.Total.Count), (gap.From, gap.To, gap.Waits.Count));
        Assert.Equal(pipeline[from].Reached.Count - pipeline[to].Reached.Count, gap.Total.Count);
        Assert.Equal(waiting.OrderByDescending(deal => Waited(deal, from, day)), gap.Waits.Select(wait => wait.Deal), ReferenceEqualityComparer.Instance);
        Assert.All(gap.Waits, wait => Assert.Equal(
            (Waited(wait.Deal, from, day), day.Date.PlusDays(-wait.Days), wait.Deal.Milestones.First(milestone => milestone.Stage >= from).Date is not null),
            (wait.Days, wait.Since, wait.IsExact)));
    }

    [Property]
    public void The_age_in_a_stage_is_the_wait_for_the_next(Deal[] deals, PositiveDay day)
    {
        var pipeline = On(deals, day);
        foreach (var stage in AllStages[..^1])
        {
            Assert.Equal(pipeline.Gap(stage, stage + 1).Waits, pipeline.AgeIn(stage));
        }

        Assert.Equal(pipeline[DealStage.AtFullProduction].Current.Count, pipeline.AgeIn(DealStage.AtFullProduction).Count);
        Assert.Equal(pipeline.Gap(DealStage.Signed, DealStage.LandSupplied).Waits, pipeline.SignedWithoutLand.Waits);
        Assert.Equal(pipeline.Gap(DealStage.LandSupplied, DealStage.UnderConstruction).Waits, pipeline.LandWithoutStart.Waits);
        Assert.Equal(pipeline.Gap(DealStage.UnderConstruction, DealStage.Completed).Waits, pipeline.StartedWithoutCompletion.Waits);
    }

    [Property]
    public void The_times_in_all_stages_add_up_to_the_time_since_the_first(Deal deal, PositiveDay day)
    {
        var pipeline = On([deal], day);
        if (pipeline.Terminated.Count + pipeline.NoStage.Count > 0)
        {
            Assert.All(AllStages, stage => Assert.Equal(0, pipeline.TimeIn(stage).Count + pipeline.AgeIn(stage).Count));
            return;
        }

        var times = AllStages.SelectMany(stage => pipeline.TimeIn(stage).Concat(pipeline.AgeIn(stage))).ToList();
        Assert.All(times, time => Assert.True(time.Days >= 0 && ReferenceEquals(time.Deal, deal)));
        Assert.Equal(Waited(deal, DealStage.Lead, day), times.Sum(time => time.Days));
        Assert.Equal(deal.Milestones.Count(milestone => milestone.Stage <= deal.StageOn(day.Date)), times.Count);
        Assert.All(AllStages, stage => Assert.Equal(deal.StageOn(day.Date) == stage ? 1 : 0, pipeline.AgeIn(stage).Count));
    }

    [Property]
    public void A_time_is_exact_where_both_days_are_known(Deal deal, PositiveDay day)
    {
        var pipeline = On([deal], day);
        for (var i = 0; i < deal.Milestones.Count - 1; i++)
        {
            foreach (var time in pipeline.TimeIn(deal.Milestones[i].Stage))
            {
                var (start, end) = (deal.Milestones[i], deal.Milestones[i + 1]);
                Assert.Equal(start.Date is not null && end.Date is not null, time.IsExact);
                Assert.Equal(time.IsExact ? 0 : 1, pipeline.TimeIn(start.Stage).InexactCount);
                Assert.InRange(
                    time.Days,
                    Math.Max(0, Period.DaysBetween(start.Reached.End, end.Reached.Start)),
                    Math.Max(0, Period.DaysBetween(start.Reached.Start, end.Reached.End)));
            }
        }
    }

    [Property]
    public void Quantiles_run_from_the_shortest_to_the_longest(ushort first, ushort[] rest, byte one, byte other)
    {
        int[] days = [.. rest.Append(first).Select(each => (int)each).Order()];
        var waits = DealSamples.Waits([.. rest, first]);
        var (low, high) = (Math.Min(one, other) / 2.55m, Math.Max(one, other) / 2.55m);

        Assert.Equal(days.Reverse(), waits.Select(wait => wait.Days));
        Assert.Equal((days[0], days[^1]), (waits.Quantile(default)!.Value, waits.Quantile(Percentage.FromPercent(100))!.Value));
        Assert.Equal(days[^1], waits.Longest);
        Assert.True(waits.Quantile(Percentage.FromPercent(low)) <= waits.Quantile(Percentage.FromPercent(high)));
        Assert.Equal((days[days.Length / 2] + days[(days.Length - 1) / 2]) / 2m, waits.Median);

        // Of n values the k-th stands at (k − 1) ÷ (n − 1), and quantiles are linear in between.
        for (var k = 0; k < days.Length - 1; k++)
        {
            Near.Equal((0.25m * days[k + 1]) + (0.75m * days[k]), waits.Quantile(Percentage.FromPercent(100m * (k + 0.25m) / (days.Length - 1)))!.Value, 1e-15m);
        }
    }

    private static Pipeline<ItemCount> On(IEnumerable<Deal> deals, PositiveDay day) => Pipeline.On(deals, day.Date, of: deal => deal.Jobs);

    private static IEnumerable<Deal> Live(IEnumerable<Deal> deals, PositiveDay day) => deals.Where(deal => deal.StatusOn(day.Date) != DealStatus.Terminated);

    private static int Waited(Deal deal, DealStage from, PositiveDay day) =>
        Period.DaysBetween(deal.Milestones.Where(milestone => milestone.Stage >= from).Min(milestone => milestone.Reached.End), day.Date);

    private static void Same(IEnumerable<Deal> expected, DealTotal<ItemCount> actual, LocalDate day)
    {
        Deal[] deals = [.. expected];
        Assert.Equal(
            (deals.Length, deals.Count(deal => deal.StatusOn(day) == DealStatus.Delayed), deals.Count(deal => deal.Jobs is null), deals.Sum(deal => deal.Jobs?.Value ?? 0)),
            (actual.Count, actual.DelayedCount, actual.UnknownCount, actual.Amount.Value));
    }
}
