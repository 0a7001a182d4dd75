using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;
using NodaTime;

namespace IndustrialTransfer.Model;

/// <summary>One investment project: who invests, where, in what, how much, and how far it has come.</summary>
/// <remarks>
/// <para>What is not known is null or empty, never zero; zero says that there is nothing. An amount that is known only as an estimate is named in
/// <see cref="Estimates"/>.</para>
/// <para>A rule on one property is checked when it is set, by <c>with</c> too. A rule across properties is not, so that <c>with</c> never throws half
/// way: <see cref="Problems"/> lists what breaks one.</para>
/// <para>Equality: by all members, lists in order. Order: none; a ranking is told what to rank by. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<Deal>))]
public sealed record Deal
{
    /// <summary>A name for the deal that no other deal of its owner has.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or blank.</exception>
    public required string Id { get; init => field = Guard.NotBlank(value, nameof(Id)); }

    /// <summary>The name of the project, as printed.</summary>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value, nameof(Name)); }

    /// <summary>The Chinese name; null where it is not known.</summary>
    /// <exception cref="ArgumentException">The name is empty or blank.</exception>
    public string? ChineseName { get; init => field = Guard.NullOrNotBlank(value, nameof(ChineseName)); }

    /// <summary>Where the project is, or will be.</summary>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public required Place Host { get; init => field = Guard.NotNull(value, nameof(Host)); }

    /// <summary>Who invests; null where it is not known.</summary>
    public Investor? Investor { get; init; }

    /// <summary>Where the lead (线索) came from: a fair, an association, an investor already here. Null where it is not known.</summary>
    /// <exception cref="ArgumentException">The source is empty or blank.</exception>
    public string? LeadSource { get; init => field = Guard.NullOrNotBlank(value, nameof(LeadSource)); }

    /// <summary>The sectors, the main one first; empty where none is known.</summary>
    /// <exception cref="ArgumentException">The list or an element is null, or a sector comes twice.</exception>
    public IReadOnlyList<Sector> Sectors { get; init => field = ValueList<Sector>.Distinct(value, nameof(Sectors)); } = ValueList<Sector>.Empty;

    /// <summary>The main sector: the first; <see cref="Sector.Unknown"/> where none is known.</summary>
    public Sector Sector => Sectors.Count > 0 ? Sectors[0] : Sector.Unknown;

    /// <summary>The investment that is planned or announced, not negative; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? PlannedInvestment { get; init => field = Guard.NotNegative(value, nameof(PlannedInvestment)); }

    /// <summary>What was signed; null where nothing was, or where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public AgreementKind? Agreement { get; init => field = value is { } kind ? Guard.Defined(kind, nameof(Agreement)) : null; }

    /// <summary>The investment agreed at signing (合同金额), not negative; null where none is agreed, or where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? ContractAmount { get; init => field = Guard.NotNegative(value, nameof(ContractAmount)); }

    /// <summary>The land of the project, not negative; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The area is negative.</exception>
    public LandArea? Land { get; init => field = Guard.NotNegative(value, nameof(Land)); }

    /// <summary>The output of a year at full production, not negative; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? ExpectedAnnualOutput { get; init => field = Guard.NotNegative(value, nameof(ExpectedAnnualOutput)); }

    /// <summary>The tax of a year at full production, not negative; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? ExpectedAnnualTax { get; init => field = Guard.NotNegative(value, nameof(ExpectedAnnualTax)); }

    /// <summary>The jobs that the project is to bring, not negative; null where they are not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ItemCount? Jobs { get; init => field = Guard.NotNegative(value, nameof(Jobs)); }

    /// <summary>
    /// The funds in place (到位资金): each receipt with its day, or with the shortest period known to hold that day, in order of time. Below zero is
    /// money paid back. Empty where no receipt is recorded; that nothing came in a period is a receipt of zero.
    /// </summary>
    /// <exception cref="ArgumentException">The list or an element is null, or two receipts are of different currencies.</exception>
    public IReadOnlyList<DatedAmount> FundsReceived { get; init => field = DatedAmounts.Of(value, nameof(FundsReceived)); } = ValueList<DatedAmount>.Empty;

    /// <summary>The output of periods, not negative, in order of time; empty where none is known. The periods may overlap: months beside their year.</summary>
    /// <exception cref="ArgumentException">The list or an element is null, two amounts are of different currencies, or a period comes twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public IReadOnlyList<DatedAmount> ActualOutput
    {
        get;
        init => field = DatedAmounts.OfPeriodsNotNegative(value, nameof(ActualOutput));
    }

    = ValueList<DatedAmount>.Empty;

    /// <summary>The tax of periods, in order of time, below zero where more was refunded than paid; empty where none is known.</summary>
    /// <exception cref="ArgumentException">The list or an element is null, two amounts are of different currencies, or a period comes twice.</exception>
    public IReadOnlyList<DatedAmount> ActualTax { get; init => field = DatedAmounts.OfPeriods(value, nameof(ActualTax)); } = ValueList<DatedAmount>.Empty;

    /// <summary>The jobs that there are, not negative; null where they are not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ItemCount? ActualJobs { get; init => field = Guard.NotNegative(value, nameof(ActualJobs)); }

    /// <summary>The amounts that are estimates (估计数) rather than stated by the investor or in the agreement, each once, in the order of the enumeration.</summary>
    /// <exception cref="ArgumentException">The list is null, an amount comes twice, or there is no such amount.</exception>
    public IReadOnlyList<DealAmount> Estimates { get; init => field = DealAmounts.Of(value, nameof(Estimates)); } = ValueList<DealAmount>.Empty;

    /// <summary>The stages that the deal has reached, each once, in the order of the stages, in whichever order they were given.</summary>
    /// <exception cref="ArgumentException">The list or an element is null, a stage comes twice, or a stage was reached before an earlier one.</exception>
    public IReadOnlyList<Milestone> Milestones { get; init => field = MilestoneOrder.Of(value, nameof(Milestones)); } = ValueList<Milestone>.Empty;

    /// <summary>The changes of the deal's status, in order of time, in whichever order they were given. Empty for a deal that simply goes on.</summary>
    /// <exception cref="ArgumentException">The list or an element is null, or two changes count from one day.</exception>
    public IReadOnlyList<StatusChange> StatusChanges { get; init => field = StatusOrder.Of(value, nameof(StatusChanges)); } = ValueList<StatusChange>.Empty;

    /// <summary>The furthest stage that the deal is known to have reached by the end of a day; null before the first one.</summary>
    /// <param name="date">The day. A stage of which only a longer period is known counts from the end of that period.</param>
    public DealStage? StageOn(LocalDate date)
    {
        for (var i = Milestones.Count - 1; i >= 0; i--)
        {
            if (Milestones[i].Reached.End <= date)
            {
                return Milestones[i].Stage;
            }
        }

        return null;
    }

    /// <summary>The status on a day: <see cref="DealStatus.Ongoing"/> before the first change.</summary>
    /// <param name="date">The day. A change of which only a longer period is known counts from the end of that period.</param>
    public DealStatus StatusOn(LocalDate date) => StatusChangeOn(date)?.Status ?? DealStatus.Ongoing;

    /// <summary>The change that the status of a day goes back to, with its time and reason; null before the first one.</summary>
    /// <param name="date">The day. A change of which only a longer period is known counts from the end of that period.</param>
    public StatusChange? StatusChangeOn(LocalDate date)
    {
        for (var i = StatusChanges.Count - 1; i >= 0; i--)
        {
            if (StatusChanges[i].Since.End <= date)
            {
                return StatusChanges[i];
            }
        }

        return null;
    }

    /// <summary>
    /// The funds received in a period: zero, of the receipts' currency, where no receipt lies in it. Where <see cref="FundsReceived"/> is empty it is
    /// <c>default</c>, which says nothing of what came in.
    /// </summary>
    /// <param name="period">The period. A receipt of which only a longer period is known counts on the last day of that period.</param>
    /// <exception cref="OverflowException">The sum needs more digits than money has.</exception>
    public Money FundsReceivedIn(ReportingPeriod period) => DatedAmounts.Sum(FundsReceived, period.Start, period.End);

    /// <summary>The funds received up to the end of a day; where there is no receipt, as <see cref="FundsReceivedIn"/>.</summary>
    /// <param name="date">The day. A receipt of which only a longer period is known counts on the last day of that period.</param>
    /// <exception cref="OverflowException">The sum needs more digits than money has.</exception>
    public Money FundsReceivedBy(LocalDate date) => DatedAmounts.Sum(FundsReceived, LocalDate.MinIsoValue, date);

    /// <summary>Whether an amount is an estimate rather than stated.</summary>
    /// <param name="amount">The amount.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such amount.</exception>
    public bool IsEstimate(DealAmount amount) => Estimates.Contains(Guard.Defined(amount));

    /// <summary>What in the deal contradicts itself. Empty where nothing does; what is not known contradicts nothing. It never throws.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>What is invested is of one currency: planned, contracted and received. So is what is earned: output and tax, expected and actual.</item>
    /// <item>An estimate is of an amount that is known.</item>
    /// <item>A contract, and a contract amount, wait for <see cref="DealStage.Signed"/> or a later stage, where any stage is known.</item>
    /// <item>No funds come in before the deal is signed.</item>
    /// <item>The funds received in all are not below zero, nor more than the contract amount, or than the planned investment where there is none; not
    /// checked against an estimate.</item>
    /// <item>The expected tax of a year is not more than its output.</item>
    /// <item>The land is above zero where it was supplied.</item>
    /// <item>No stage is reached while the deal is terminated.</item>
    /// </list>
    /// </remarks>
    public IReadOnlyList<DealProblem> Problems() => DealRules.ProblemsOf(this);
}
