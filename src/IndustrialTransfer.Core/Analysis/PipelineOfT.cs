using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using NodaTime;

namespace IndustrialTransfer.Analysis;

/// <summary>Deals by stage on a day; made by <see cref="Pipeline"/>.</summary>
/// <remarks>
/// <para>A deal stands at the furthest stage that it has reached, and has reached every stage before that one, those that it skipped too. Delayed deals
/// are counted with the others, and as delayed. Terminated deals are counted apart, with the stage that they had reached.</para>
/// <para>Equality: by reference; compare the stages.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="TAmount">What was added up.</typeparam>
public sealed class Pipeline<TAmount> where TAmount : struct, IQuantity<TAmount>
{
    private readonly DealStanding<TAmount>[] _deals;
    private readonly PipelineStage<TAmount>[] _stages = new PipelineStage<TAmount>[(int)DealStage.AtFullProduction + 1];

    internal Pipeline(DealStanding<TAmount>[] deals, LocalDate date)
    {
        (_deals, Date) = (deals, date);
        var current = new DealTotal<TAmount>[_stages.Length];
        var terminated = new DealTotal<TAmount>[_stages.Length];
        Array.Fill(current, DealTotal<TAmount>.None);
        Array.Fill(terminated, DealTotal<TAmount>.None);
        foreach (ref readonly var deal in deals.AsSpan())
        {
            Total = Total.With(deal);
            Terminated = deal.IsTerminated ? Terminated.With(deal) : Terminated;
            NoStage = deal is { IsTerminated: false, Stage: null } ? NoStage.With(deal) : NoStage;
            if (deal.Stage is { } stage)
            {
                ref var total = ref (deal.IsTerminated ? terminated : current)[(int)stage];
                total = total.With(deal);
            }
        }

        var reached = DealTotal<TAmount>.None;
        for (var i = _stages.Length - 1; i >= 0; i--)
        {
            reached = reached.With(current[i]);
            _stages[i] = new((DealStage)i, current[i], reached, terminated[i]);
        }

        Stages = Array.AsReadOnly(_stages);
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>All stages in their order, empty ones too.</summary>
    public IReadOnlyList<PipelineStage<TAmount>> Stages { get; }

    /// <summary>All deals: those that stand at a stage, those that have not reached one, and the terminated ones.</summary>
    public DealTotal<TAmount> Total { get; } = DealTotal<TAmount>.None;

    /// <summary>The deals that have not reached any stage yet.</summary>
    public DealTotal<TAmount> NoStage { get; } = DealTotal<TAmount>.None;

    /// <summary>The terminated deals, whatever stage they had reached, if any.</summary>
    public DealTotal<TAmount> Terminated { get; } = DealTotal<TAmount>.None;

    /// <summary>Signed without land supplied, 签约未供地. A deal that needs no land, as one in a standing building, counts here until its construction starts.</summary>
    public StageGap<TAmount> SignedWithoutLand => Gap(DealStage.Signed, DealStage.LandSupplied);

    /// <summary>Land supplied without construction started, 供地未开工.</summary>
    public StageGap<TAmount> LandWithoutStart => Gap(DealStage.LandSupplied, DealStage.UnderConstruction);

    /// <summary>Construction started without completion, 开工未竣工.</summary>
    public StageGap<TAmount> StartedWithoutCompletion => Gap(DealStage.UnderConstruction, DealStage.Completed);

    /// <summary>One stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stage.</exception>
    public PipelineStage<TAmount> this[DealStage stage] => _stages[(int)Guard.Defined(stage)];

    /// <summary>What share of the deals, and of their amounts, that have reached one stage has reached another: from signed to under construction it is the
    /// start rate, 开工率. Conversions from stage to stage multiply to the one from the first to the last.</summary>
    /// <param name="from">The earlier stage.</param>
    /// <param name="to">The later stage, or the same.</param>
    /// <param name="withTerminated">Whether terminated deals count, with the stages that they had reached. Printed rates often count them: of all that was
    /// ever signed.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> comes before <paramref name="from"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stage.</exception>
    /// <exception cref="OverflowException">A sum has more digits than fit.</exception>
    public StageConversion<TAmount> Conversion(DealStage from, DealStage to, bool withTerminated = false)
    {
        if (Guard.Defined(to) < Guard.Defined(from))
        {
            throw new ArgumentException($"A conversion leads from a stage to a later one, and {to} comes before {from}.", nameof(to));
        }

        return new(from, to, Reached(from, withTerminated), Reached(to, withTerminated));
    }

    /// <summary>The deals that have reached one stage and not another, terminated ones left out.</summary>
    /// <param name="from">The stage that they have reached. Of one that skipped it the days count from the next that it reached.</param>
    /// <param name="to">The later stage, which they have not reached.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> does not come after <paramref name="from"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stage.</exception>
    public StageGap<TAmount> Gap(DealStage from, DealStage to)
    {
        if (Guard.Defined(to) <= Guard.Defined(from))
        {
            throw new ArgumentException($"A gap lies between a stage and a later one, and {to} does not come after {from}.", nameof(to));
        }

        var total = DealTotal<TAmount>.None;
        List<DealWait> waits = [];
        foreach (ref readonly var deal in _deals.AsSpan())
        {
            if (deal.StandsFrom(from, to))
            {
                total = total.With(deal);
                waits.Add(Since(deal, deal.LineFrom(from)));
            }
        }

        return new(from, to, total, new(waits));
    }

    /// <summary>The time from reaching a stage to reaching the next one, of the deals that have reached both by the day, terminated ones left out.</summary>
    /// <param name="stage">The stage. A deal that skipped it spent no time in it, and is not among the lines.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stage.</exception>
    public DealWaits TimeIn(DealStage stage)
    {
        Guard.Defined(stage);
        List<DealWait> times = [];
        foreach (ref readonly var deal in _deals.AsSpan())
        {
            var line = deal.LineFrom(stage);
            if (!deal.IsTerminated && deal.Stage > stage && deal.Deal.Milestones[line].Stage == stage)
            {
                times.Add(new(deal.Deal, deal.ReachedOn(line), deal.ReachedOn(line + 1), deal.IsExact(line) && deal.IsExact(line + 1)));
            }
        }

        return new(times);
    }

    /// <summary>The time since reaching a stage, of the deals that stand at it on the day, terminated ones left out.</summary>
    /// <param name="stage">The stage.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stage.</exception>
    public DealWaits AgeIn(DealStage stage)
    {
        Guard.Defined(stage);
        List<DealWait> ages = [];
        foreach (ref readonly var deal in _deals.AsSpan())
        {
            if (deal.StandsFrom(stage, stage + 1))
            {
                ages.Add(Since(deal, deal.LineFrom(stage)));
            }
        }

        return new(ages);
    }

    private DealTotal<TAmount> Reached(DealStage stage, bool withTerminated)
    {
        var total = _stages[(int)stage].Reached;
        for (var i = (int)stage; withTerminated && i < _stages.Length; i++)
        {
            total = total.With(_stages[i].Terminated);
        }

        return total;
    }

    private DealWait Since(in DealStanding<TAmount> deal, int line) => new(deal.Deal, deal.ReachedOn(line), Date, deal.IsExact(line));
}
