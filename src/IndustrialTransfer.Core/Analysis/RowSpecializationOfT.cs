using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>How special the structure of one region is: the indices of one row of a table, made by <see cref="Specialization.OfRows"/>.</summary>
/// <remarks>
/// <para>An index is null where <see cref="Specialization"/> throws.</para>
/// <para>Equality: by all values.</para>
/// <para>Order: none; rank by the index that matters.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="TRow">The key of the rows.</typeparam>
public sealed record RowSpecialization<TRow>
{
    internal RowSpecialization(TRow row, double? coefficient, double? krugman, double? krugmanToRest, double? gini, double? hachman) =>
        (Row, Coefficient, Krugman, KrugmanToRest, Gini, Hachman) = (row, coefficient, krugman, krugmanToRest, gini, hachman);

    /// <summary>The row.</summary>
    public TRow Row { get; }

    /// <summary><inheritdoc cref="Specialization.SpecializationCoefficient" path="/summary"/></summary>
    public double? Coefficient { get; }

    /// <summary><inheritdoc cref="Specialization.Krugman{TRow, TColumn, TAmount}(CrossTable{TRow, TColumn, TAmount}, TRow)" path="/summary"/></summary>
    public double? Krugman { get; }

    /// <summary><inheritdoc cref="Specialization.KrugmanToRest" path="/summary"/></summary>
    public double? KrugmanToRest { get; }

    /// <summary><inheritdoc cref="Specialization.SpecializationGini" path="/summary"/></summary>
    public double? Gini { get; }

    /// <summary><inheritdoc cref="Specialization.Hachman" path="/summary"/></summary>
    public double? Hachman { get; }

    /// <summary>The row and its indices, the same under every culture; <c>–</c> where there is none.</summary>
    public override string ToString() => Invariant(
        $"{Row}: coefficient {IndexValue.TextOf(Coefficient)}, Krugman {IndexValue.TextOf(Krugman)}, to the rest {IndexValue.TextOf(KrugmanToRest)}, Gini {IndexValue.TextOf(Gini)}, Hachman {IndexValue.TextOf(Hachman)}");
}
