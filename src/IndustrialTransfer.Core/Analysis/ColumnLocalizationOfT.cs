using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>How far one sector is drawn together in few regions: the indices of one column of a table, made by
/// <see cref="Specialization.OfColumns"/>.</summary>
/// <remarks>
/// <para>An index is null where <see cref="Specialization"/> throws.</para>
/// <para>Equality: by all values.</para>
/// <para>Order: none; rank by the index that matters.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="TColumn">The key of the columns.</typeparam>
public sealed record ColumnLocalization<TColumn>
{
    internal ColumnLocalization(TColumn column, double? coefficient, double? gini) => (Column, Coefficient, Gini) = (column, coefficient, gini);

    /// <summary>The column.</summary>
    public TColumn Column { get; }

    /// <summary><inheritdoc cref="Specialization.LocalizationCoefficient" path="/summary"/></summary>
    public double? Coefficient { get; }

    /// <summary><inheritdoc cref="Specialization.LocalizationGini" path="/summary"/></summary>
    public double? Gini { get; }

    /// <summary>The column and its indices, the same under every culture; <c>–</c> where there is none.</summary>
    public override string ToString() => Invariant($"{Column}: coefficient {IndexValue.TextOf(Coefficient)}, Gini {IndexValue.TextOf(Gini)}");
}
