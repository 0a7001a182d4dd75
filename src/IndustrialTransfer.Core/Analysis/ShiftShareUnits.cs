using System.Numerics;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>The components of a change in whole numbers of one unit, 10^−scale, so that they add up in every direction.</summary>
internal readonly struct ShiftShareUnits
{
    private readonly BigInteger _change;
    private readonly BigInteger _national;
    private readonly BigInteger _mix;
    private readonly BigInteger _competitive;

    /// <param name="change">The change.</param>
    /// <param name="national">The national share.</param>
    /// <param name="mix">The industry mix.</param>
    /// <param name="competitive">The competitive effect; what remains of the change is the allocation effect.</param>
    public ShiftShareUnits(BigInteger change, BigInteger national, BigInteger mix, BigInteger competitive) =>
        (_change, _national, _mix, _competitive) = (change, national, mix, competitive);

    public static ShiftShareUnits operator +(ShiftShareUnits left, ShiftShareUnits right) =>
        new(left._change + right._change, left._national + right._national, left._mix + right._mix, left._competitive + right._competitive);

    /// <exception cref="OverflowException">A component has more digits than fit.</exception>
    public ShiftShareComponents<TAmount> ToComponents<TAmount>(int scale, TAmount unit) where TAmount : struct, IQuantity<TAmount>
    {
        return new(Of(_change), Of(_national), Of(_mix), Of(_competitive), Of(_change - _national - _mix - _competitive));

        TAmount Of(BigInteger units) => Scalars.From(Exact.Trim(Exact.FromBigInteger(units, scale)), unit);
    }
}
