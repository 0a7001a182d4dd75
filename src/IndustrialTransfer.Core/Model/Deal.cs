using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;
using NodaTime;

namespace IndustrialTransfer.Model;

/// <summary>One investment project: who invests, where, in what, how much, and how far it has come.</summary>
/// <remarks>
/// <para>What is not known is null or empty, never zero.</para>
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

    /// <summary>The sectors, the main one first; empty where none is known.</summary>
    /// <exception cref="ArgumentException">The list or an element is null, or a sector comes twice.</exception>
    public IReadOnlyList<Sector> Sectors { get; init => field = ValueList<Sector>.Distinct(value, nameof(Sectors)); } = ValueList<Sector>.Empty;

    /// <summary>The main sector: the first; <see cref="Sector.Unknown"/> where none is known.</summary>
    public Sector Sector => Sectors.Count > 0 ? Sectors[0] : Sector.Unknown;

    /// <summary>The investment that is planned or agreed, not negative; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? PlannedInvestment { get; init => field = Guard.NotNegative(value, nameof(PlannedInvestment)); }

    /// <summary>The land of the project, not negative; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The area is negative.</exception>
    public LandArea? Land { get; init => field = Guard.NotNegative(value, nameof(Land)); }

    /// <summary>The output of a year at full production, not negative; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? ExpectedAnnualOutput { get; init => field = Guard.NotNegative(value, nameof(ExpectedAnnualOutput)); }

    /// <summary>The tax of a year at full production, not negative; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Money? ExpectedAnnualTax { get; init => field = Guard.NotNegative(value, nameof(ExpectedAnnualTax)); }

    /// <summary>The jobs of the project, not negative; null where they are not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ItemCount? Jobs { get; init => field = Guard.NotNegative(value, nameof(Jobs)); }

    /// <summary>The stages that the deal has reached, each once, in the order of the stages, in whichever order they were given.</summary>
    /// <exception cref="ArgumentException">The list or an element is null, a stage comes twice, or a stage was reached before an earlier one.</exception>
    public IReadOnlyList<Milestone> Milestones { get; init => field = MilestoneOrder.Of(value, nameof(Milestones)); } = ValueList<Milestone>.Empty;

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
}
