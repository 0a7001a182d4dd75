using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>An industry, by the name that the source uses, and by its section and division in GB/T 4754-2017 where they are known.</summary>
/// <remarks>
/// <para>Equality: by all members; two spellings are two sectors. Order: none. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<Sector>))]
public sealed record Sector
{
    // Kept, since deals are broken down by sector; with the name it is set again.
    private readonly int _hash;

    /// <summary>The sector of deals of which none is known.</summary>
    public static Sector Unknown { get; } = Named("unknown");

    /// <summary>The name, as printed.</summary>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    public required string Name
    {
        get;
        init
        {
            field = Guard.NotBlank(value, nameof(Name));
            _hash = value.GetHashCode(StringComparison.Ordinal);
        }
    }

    /// <summary>The Chinese name; null where it is not known.</summary>
    /// <exception cref="ArgumentException">The name is empty or blank.</exception>
    public string? ChineseName { get; init => field = Guard.NullOrNotBlank(value, nameof(ChineseName)); }

    /// <summary>The letter of the section in GB/T 4754-2017: C is manufacturing. Null where it is not known.</summary>
    /// <exception cref="ArgumentException">The section is not one of the letters A to T.</exception>
    public string? Section
    {
        get;
        init => field = value is null or [>= 'A' and <= 'T']
            ? value
            : throw new ArgumentException($"{nameof(Section)} must be a letter from A to T, and was '{value}'.", nameof(Section));
    }

    /// <summary>The two digits of the division in GB/T 4754-2017: 36 is the manufacture of automobiles. Null where it is not known.</summary>
    /// <exception cref="ArgumentException">The code is not two digits.</exception>
    public string? Division { get; init => field = Guard.NullOrDigits(value, 2, nameof(Division)); }

    /// <summary>A sector of which only the name is known.</summary>
    /// <param name="name">The name, as printed.</param>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    public static Sector Named(string name) => new() { Name = name };

    /// <summary>The hash of the name, which tells most sectors apart.</summary>
    public override int GetHashCode() => _hash;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
