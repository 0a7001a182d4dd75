using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>An index, exactly, or why there is none.</summary>
internal readonly struct IndexValue
{
    private readonly Fraction _value;
    private readonly string? _fault;

    private IndexValue(Fraction value, string? fault) => (_value, _fault) = (value, fault);

    /// <summary>The nearest double; null where there is no index.</summary>
    public double? OrNull => _fault is null ? _value.ToDouble() : null;

    public static IndexValue operator *(IndexValue left, IndexValue right) =>
        left._fault is not null ? left : right._fault is not null ? right : Of(left._value * right._value);

    public static IndexValue Of(Fraction value) => new(value, null);

    /// <param name="fault">The reason, without a full stop: <c>the row adds up to zero</c>.</param>
    public static IndexValue None(string fault) => new(default, fault);

    /// <summary>The nearest double.</summary>
    /// <param name="index">The function that was called.</param>
    /// <param name="subject">What it was asked for: <c>x in A</c>.</param>
    /// <exception cref="UndefinedIndexException">There is none.</exception>
    public double OrThrow(string index, string subject) =>
        OrNull ?? throw new UndefinedIndexException(index, $"{_fault} ({subject})");

    /// <summary>An index as invariant text of four decimals, a dash where there is none.</summary>
    public static string TextOf(double? index) => index is { } value ? FormattableString.Invariant($"{value:0.####}") : "–";
}
