using IndustrialTransfer.Model;

namespace IndustrialTransfer.Display;

/// <summary>What a table or a chart cannot know of the result that it shows: its title, its language, what the rows and the amounts are called, and where the
/// figures come from.</summary>
/// <remarks>
/// <para>Equality: by all its values; citations one by one.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable, as far as the provider is.</para>
/// </remarks>
public sealed record DisplayOptions
{
    /// <summary>The title; null is the usual one of the result, if it has one.</summary>
    public string? Title { get; init; }

    /// <summary>What a row is: <c>Sector</c>. Null leaves it to the type of the keys.</summary>
    public string? KeyHeading { get; init; }

    /// <summary>What a column is, where the columns are keys too, as in a cross table. Null leaves it to the type of the keys.</summary>
    public string? ColumnKeyHeading { get; init; }

    /// <summary>What was added up or measured: <c>Planned investment</c>. Null leaves it to the type of the amounts.</summary>
    public string? AmountHeading { get; init; }

    /// <summary>Where the figures come from: the source line below a table and a chart's title.</summary>
    /// <exception cref="ArgumentException">The list is null or holds null.</exception>
    public IReadOnlyList<Citation> Citations { get; init => field = ValueList<Citation>.Of(value, nameof(Citations)); } = ValueList<Citation>.Empty;

    /// <summary>The language, as everywhere in this library: a <c>zh</c> culture is Chinese, any other provider and null are English. It says nothing about
    /// digits, which are set in one way for all.</summary>
    public IFormatProvider? Provider { get; init; }
}
