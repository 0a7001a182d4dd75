using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;
using NodaTime;

namespace IndustrialTransfer.Model;

/// <summary>A stage that a deal has reached, and when.</summary>
/// <remarks>
/// <para>Equality: by stage and time. Order: none; a deal puts its milestones in the order of the stages. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<Milestone>))]
public sealed record Milestone
{
    /// <summary>A stage reached on a known day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stage.</exception>
    public Milestone(DealStage stage, LocalDate date) : this(stage, ReportingPeriod.Day(date))
    {
    }

    /// <summary>A stage reached some time within a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stage.</exception>
    public Milestone(DealStage stage, ReportingPeriod reached) => (Stage, Reached) = (Guard.Defined(stage), reached);

    /// <summary>The stage.</summary>
    public DealStage Stage { get; }

    /// <summary>The day on which it was reached, or the shortest period that is known to hold that day.</summary>
    public ReportingPeriod Reached { get; }

    /// <summary>The day on which it was reached; null where only a longer period is known.</summary>
    public LocalDate? Date => Reached.Start == Reached.End ? Reached.Start : null;

    /// <summary>Stage and time: <c>Signed 2024-01-27</c>.</summary>
    public override string ToString() => $"{Stage} {Reached}";
}
