using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;
using NodaTime;
using NodaTime.Text;

namespace IndustrialTransfer.Model;

/// <summary>Where a figure was published.</summary>
/// <remarks>
/// <para>Equality: by all members. Order: none. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<Citation>))]
public sealed record Citation
{
    /// <summary>Who published it.</summary>
    /// <exception cref="ArgumentException">The publisher is null, empty or blank.</exception>
    public required string Publisher { get; init => field = Guard.NotBlank(value, nameof(Publisher)); }

    /// <summary>The title of the publication.</summary>
    /// <exception cref="ArgumentException">The title is null, empty or blank.</exception>
    public required string Title { get; init => field = Guard.NotBlank(value, nameof(Title)); }

    /// <summary>The day of publication; null where it is not known.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Where it can be read, as printed: an address on the web, a shelf mark. Null where none is known.</summary>
    /// <exception cref="ArgumentException">The address is empty or blank.</exception>
    public string? Address { get; init => field = Guard.NullOrNotBlank(value, nameof(Address)); }

    /// <summary>Publisher and title, with the day where it is known: <c>Xinhua: Investment promotion continues (2024-01-31)</c>.</summary>
    public override string ToString() => Date is { } date ? $"{Publisher}: {Title} ({LocalDatePattern.Iso.Format(date)})" : $"{Publisher}: {Title}";
}
