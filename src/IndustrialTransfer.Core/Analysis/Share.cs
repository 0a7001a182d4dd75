using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>The share of a part in a whole, 占比: part ÷ whole × 100.</summary>
/// <remarks>
/// <para>A share keeps 28 decimals of the ratio; round it where it is printed. The part need not lie in the whole: a share may be negative or
/// above 100 %.</para>
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
    }

    /// <summary>The share of one number in another: of 29 projects in 422 it is 6.87… %.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, of either sign.</param>
    /// <exception cref="DivideByZeroException"><paramref name="whole"/> is zero.</exception>
    /// <exception cref="OverflowException">The share is too large for a percentage.</exception>
    public static Percentage Of(decimal part, decimal whole) => Of(new ItemCount(part), new ItemCount(whole));
}
