using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;
using NodaTime;

namespace IndustrialTransfer.Model;

/// <summary>A change of a deal's status: since when it is ongoing again, delayed or terminated, and why.</summary>
/// <remarks>
/// <para>Equality: by status, time and reason. Order: none; a deal puts its changes in order of time. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<StatusChange>))]
public sealed record StatusChange
{
    /// <summary>A change on a known day.</summary>
    /// <inheritdoc cref="StatusChange(DealStatus, ReportingPeriod, string?)"/>
    public StatusChange(DealStatus status, LocalDate date, string? reason = null) : this(status, ReportingPeriod.Day(date), reason)
    {
    }

    /// <summary>A change some time within a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    /// <exception cref="ArgumentException">The reason is empty or blank, or a deal is terminated without one.</exception>
    public StatusChange(DealStatus status, ReportingPeriod since, string? reason = null)
    {
        (Status, Since, Reason) = (Guard.Defined(status), since, Guard.NullOrNotBlank(reason));
        if (status == DealStatus.Terminated && reason is null)
        {
            throw new ArgumentException($"A deal that is {status} ({since}) needs a reason, and none is given.", nameof(reason));
        }
    }

    /// <summary>The new status.</summary>
    public DealStatus Status { get; }

    /// <summary>The day from which it holds, or the shortest period that is known to hold that day.</summary>
    public ReportingPeriod Since { get; }

    /// <summary>The day from which it holds; null where only a longer period is known.</summary>
    public LocalDate? Date => Since.Start == Since.End ? Since.Start : null;

    /// <summary>Why, in words; null where it is not known, which it always is of a deal that was terminated.</summary>
    public string? Reason { get; }

    /// <summary>Status, time and reason: <c>Terminated 2024-05-20: no power supply</c>.</summary>
    public override string ToString() => Reason is null ? $"{Status} {Since}" : $"{Status} {Since}: {Reason}";
}
