using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>The share of a part in a whole, 占比: part ÷ whole × 100.</summary>
/// <remarks>
/// <para>A share keeps 28 decimals of the ratio; round it where it is printed. The part need not lie in the whole: a share may be negative or
/// above 100 %.</para>
/// <para>Of figures and intervals it is the range of all shares that they allow, its ends as tight as a decimal can be. Part and whole vary
/// independently: nothing is assumed about the part lying in the whole.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Share
{
    /// <summary>The share of one quantity in another: of 7.41 in 10.38 billion yuan it is 71.387… %.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, of either sign.</param>
    /// <exception cref="DivideByZeroException"><paramref name="whole"/> is zero.</exception>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    /// <exception cref="OverflowException">The share is too large for a percentage.</exception>
    public static Percentage Of<T>(T part, T whole) where T : struct, IQuantity<T>
    {
        try
        {
            return Percentage.FromRatio(part / whole);
        }
        catch (DivideByZeroException fault)
        {
            throw new DivideByZeroException(Invariant($"There is no share of {part} in {whole}: the whole is zero."), fault);
        }
        catch (OverflowException fault)
        {
            throw new OverflowException(Invariant($"The share of {part} in {whole} has more digits than fit."), fault);
        }
    }

    /// <summary>All shares that two printed figures allow: of "7.41 billion" in "10.38 billion" 71.30… to 71.47… %.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="part">The part as printed.</param>
    /// <param name="whole">The whole as printed, of either sign.</param>
    /// <exception cref="DivideByZeroException">The print of the whole allows zero, as "about 0" and "up to 50" do.</exception>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    /// <exception cref="OverflowException">An end is too large for a percentage.</exception>
    public static Interval<Percentage> Of<T>(Figure<T> part, Figure<T> whole) where T : struct, IQuantity<T> => Of(part.Interval, whole.Interval);

    /// <summary>All shares that two ranges allow.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="part">The parts.</param>
    /// <param name="whole">The wholes, all of one sign.</param>
    /// <exception cref="DivideByZeroException">Zero is among the wholes.</exception>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    /// <exception cref="OverflowException">An end is too large for a percentage.</exception>
    public static Interval<Percentage> Of<T>(Interval<T> part, Interval<T> whole) where T : struct, IQuantity<T>
    {
        var unit = Scalars.UnitOf(part, whole);
        return (ExactRange.Quotient(part, unit, whole, unit) * 100m).Rounded(default(Percentage));
    }

    /// <summary>The part that a printed share implies: "40.0 %" of "22.9 billion" are 9.128575 to 9.191475 billion.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="whole">The whole as printed.</param>
    /// <param name="share">The share as printed.</param>
    /// <exception cref="OverflowException">An end is too large.</exception>
    public static Interval<T> ImpliedPart<T>(Figure<T> whole, Figure<Percentage> share) where T : struct, IQuantity<T>
    {
        var range = whole.Interval;
        var unit = Scalars.UnitOf(range);
        return (ExactRange.Of(range, unit) * ExactRange.Of(share.Interval) * 0.01m).Rounded(unit);
    }

    /// <summary>The whole that a printed share of a printed part implies: of "7.41 billion" that are "71.39 %" 10.371… to 10.387… billion.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="part">The part as printed.</param>
    /// <param name="share">The share as printed.</param>
    /// <exception cref="DivideByZeroException">The print of the share allows zero.</exception>
    /// <exception cref="OverflowException">An end is too large.</exception>
    public static Interval<T> ImpliedWhole<T>(Figure<T> part, Figure<Percentage> share) where T : struct, IQuantity<T>
    {
        var range = part.Interval;
        var unit = Scalars.UnitOf(range);
        return (ExactRange.Quotient(range, unit, share.Interval, default) * 100m).Rounded(unit);
    }

    /// <summary>The share of one number in another: of 29 projects in 422 it is 6.87… %.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, of either sign.</param>
    /// <exception cref="DivideByZeroException"><paramref name="whole"/> is zero.</exception>
    /// <exception cref="OverflowException">The share is too large for a percentage.</exception>
    public static Percentage Of(decimal part, decimal whole) => Of(new ItemCount(part), new ItemCount(whole));
}
