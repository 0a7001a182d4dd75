using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Makes figures of the numbers read.</summary>
internal static class Figures
{
    /// <summary>A figure; one whose last digit is too fine for half of it to be a number has no step.</summary>
    public static Figure<T> Of<T>(T value, Bound bound, T step) where T : struct, IQuantity<T> => new(value, bound, Figure<T>.HasExactHalf(step) ? step : default);

    /// <summary>A percentage of a number in percent, tenths or thousandths.</summary>
    /// <returns>False where it has more digits than fit.</returns>
    public static bool TryPercent(decimal value, int lastDigit, int power, Bound bound, out Figure<Percentage> figure)
    {
        figure = default;
        if (!Exact.TryShift(value, power, out var percent) || !Exact.TryShift(1m, lastDigit + power, out var step))
        {
            return false;
        }

        figure = Of(Percentage.FromPercent(percent), bound, Percentage.FromPercent(step));
        return true;
    }

    /// <summary>An area of a number of units.</summary>
    /// <inheritdoc cref="TryPercent"/>
    public static bool TryArea(decimal value, decimal step, decimal unit, Bound bound, out Figure<LandArea> figure)
    {
        figure = default;
        if (!LandArea.TryFrom(value, unit, out var area) || !LandArea.TryFrom(step, unit, out var areaStep))
        {
            return false;
        }

        figure = Of(area, bound, areaStep);
        return true;
    }

    /// <summary>A count: exact where it is whole and printed in full.</summary>
    public static Figure<ItemCount> Count(decimal value, PrintedNumber printed, Bound bound) =>
        Of(new ItemCount(value), bound, new ItemCount(printed.IsScaled || printed.LastDigit < 0 ? printed.Step : 0m));
}
