using System.Globalization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Display.Tables;

/// <summary>The magnitude in which the numbers of a column or an axis are told, one for all of them.</summary>
internal readonly record struct NumberScale(Magnitude Magnitude)
{
    // Below this a number tells too little in the scale, and above that too much.
    private const decimal Least = 0.1m;
    private const decimal Most = 100_000m;

    private static readonly Magnitude[] English = [Magnitude.Trillion, Magnitude.Billion, Magnitude.Million, Magnitude.Thousand, Magnitude.One];
    private static readonly Magnitude[] Chinese = [Magnitude.HundredMillion, Magnitude.TenThousand, Magnitude.One];

    /// <summary>The largest magnitude that the largest number reaches; a smaller one where the smallest would all but vanish in it. Money alone is scaled.</summary>
    public static NumberScale Of(MeasureUnit unit, IEnumerable<decimal> numbers, Language language)
    {
        if (unit.Kind != MeasureKind.Money)
        {
            return default;
        }

        var (smallest, largest) = (decimal.MaxValue, 0m);
        foreach (var number in numbers)
        {
            var size = Math.Abs(number);
            (smallest, largest) = (size > 0 ? Math.Min(size, smallest) : smallest, Math.Max(size, largest));
        }

        var chosen = Magnitude.One;
        foreach (var magnitude in language == Language.Chinese ? Chinese : English)
        {
            var one = (decimal)Exact.PowerOfTen((int)magnitude);
            if (chosen == Magnitude.One ? largest >= one : smallest < Least * Exact.PowerOfTen((int)chosen) && largest < Most * one)
            {
                chosen = magnitude;
            }
        }

        return new(chosen);
    }

    /// <summary>A number in this magnitude, rounded to 28 digits where it has more.</summary>
    public decimal In(decimal number) =>
        Exact.Trim(Exact.TryShift(number, -(int)Magnitude, out var scaled) ? scaled : number / Exact.PowerOfTen((int)Magnitude));

    /// <summary>A number in the digits of people: with decimals that are given, and its thousands apart except in Chinese. Zero has no sign, and what is not
    /// zero but would be rounded to it has three digits instead: <c>0.00045</c>, <c>1E-07</c>.</summary>
    public static string Text(decimal number, int decimals, Language language)
    {
        var rounded = decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
        return rounded != 0 ? Fixed(rounded, decimals, language) : number == 0 ? Fixed(0m, decimals, language) : number.ToString("G3", CultureInfo.InvariantCulture);
    }

    /// <summary>As many decimals as a number needs, up to a limit.</summary>
    public static int DecimalsOf(decimal number, int most)
    {
        var decimals = 0;
        while (decimals < most && decimal.Round(number, decimals) != number)
        {
            decimals++;
        }

        return decimals;
    }

    private static string Fixed(decimal number, int decimals, Language language) =>
        number.ToString((language == Language.Chinese ? "F" : "N") + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
