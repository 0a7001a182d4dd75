using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display;

/// <summary>The head of a column of a <see cref="Table"/>.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
public sealed record TableColumn
{
    private const int MostDecimals = 28;

    /// <summary>A column.</summary>
    /// <param name="heading">What its cells are; may be empty.</param>
    public TableColumn(string heading) => Heading = Guard.NotNull(heading);

    /// <summary>What the cells are, without their unit.</summary>
    public string Heading { get; }

    /// <summary>What the numbers of the column are counted in where they are shown to people: <c>million yuan</c>, <c>亿元</c>, <c>%</c>. The table chooses
    /// it. Null where there is none, or where every cell names its own, as under several currencies.</summary>
    public string? Unit { get; internal init; }

    /// <summary>The side at which the cells stand; null leaves it to the table, which sets numbers at the right.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such side.</exception>
    public TableAlignment? Alignment { get; init => field = value is { } side ? Guard.Defined(side, nameof(Alignment)) : null; }

    /// <summary>How many decimals numbers have where they are shown to people, 0 to 28; null leaves it to the table: as many as they need, at most two,
    /// of indices four. What is not zero but would be rounded to it has three significant digits instead.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 28.</exception>
    public int? Decimals { get; init => field = value is { } decimals ? Guard.Between(decimals, 0, MostDecimals, nameof(Decimals)) : null; }
}
