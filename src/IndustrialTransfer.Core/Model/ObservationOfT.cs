using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>One published figure, and all that says what it is a figure of.</summary>
/// <typeparam name="T">The quantity. JSON knows <see cref="Money"/>, <see cref="Percentage"/>, <see cref="PercentagePoints"/>, <see cref="LandArea"/>
/// and <see cref="ItemCount"/>.</typeparam>
/// <remarks>
/// <para>Figures that differ in scope, basis or accumulation are not comparable, whatever their indicator.</para>
/// <para>Equality: by all members. Order: none; what is printed may overlap. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ObservationJsonConverterFactory))]
public sealed record Observation<T>
    where T : struct, IQuantity<T>
{
    /// <summary>What is measured: <c>GDP</c>, <c>planned investment</c>, <c>projects</c>.</summary>
    /// <exception cref="ArgumentException">The indicator is null, empty or blank.</exception>
    public required string Indicator { get; init => field = Guard.NotBlank(value, nameof(Indicator)); }

    /// <summary>What of the indicator the figure states: its level, its growth, a share.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such aspect.</exception>
    public Aspect Aspect { get; init => field = Guard.Defined(value, nameof(Aspect)); }

    /// <summary>What is counted in (口径): <c>areas directly administered</c>, <c>newly introduced projects</c>. Null where nothing limits it.</summary>
    /// <exception cref="ArgumentException">The scope is empty or blank.</exception>
    public string? Scope { get; init => field = Guard.NullOrNotBlank(value, nameof(Scope)); }

    /// <summary>The part of the indicator and scope that the figure is about (其中): <c>industrial sector</c>. Null for the whole.</summary>
    /// <exception cref="ArgumentException">The part is empty or blank.</exception>
    public string? Part { get; init => field = Guard.NullOrNotBlank(value, nameof(Part)); }

    /// <summary>Those that a rank is among: <c>national-level new areas</c>. Null where it is not said, and for what is no rank.</summary>
    /// <exception cref="ArgumentException">The text is empty or blank.</exception>
    public string? Among { get; init => field = Guard.NullOrNotBlank(value, nameof(Among)); }

    /// <summary>The prices that the figure is counted in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such basis.</exception>
    public PriceBasis Basis { get; init => field = Guard.Defined(value, nameof(Basis)); }

    /// <summary>Whether the figure is the running total since the start of the year (累计); else it is that of the period alone (当期).</summary>
    public bool IsCumulative { get; init; }

    /// <summary>The place that the figure is about.</summary>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public required Place Place { get; init => field = Guard.NotNull(value, nameof(Place)); }

    /// <summary>The period that the figure reports on; a day for a state on that day.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The figure as printed.</summary>
    public required Figure<T> Figure { get; init; }

    /// <summary>Where the figure was published; never null within a <see cref="Dispatch"/>.</summary>
    public Citation? Citation { get; init; }

    /// <summary>What else a reader must know: printed as "doubled", no currency in print. Null where there is nothing.</summary>
    /// <exception cref="ArgumentException">The note is empty or blank.</exception>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value, nameof(Note)); }
}
