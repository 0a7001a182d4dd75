using System.Globalization;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>A number as printed, whatever it counts: its value, the unit of its last digit, and the word before it.</summary>
public readonly record struct Print(decimal Value, decimal Step, Bound Bound = Bound.Exact)
{
    /// <summary>The smallest and the largest number that is printed so.</summary>
    public decimal[] Ends => Step == 0 ? [Value] : [Value - (Step / 2), Value + (Step / 2)];

    public Figure<Money> Yuan => new(Money.Yuan(Value), Bound, Money.Yuan(Step));

    public Figure<Percentage> Percent => new(Percentage.FromPercent(Value), Bound, Percentage.FromPercent(Step));

    public Figure<PercentagePoints> Points => new(PercentagePoints.FromPoints(Value), Bound, PercentagePoints.FromPoints(Step));

    public Figure<LandArea> Mu => new(LandArea.FromMu(Value), Bound, LandArea.FromMu(Step));

    public Figure<ItemCount> Items => new(new ItemCount(Value), Bound, new ItemCount(Step));

    /// <summary>A number printed to a step by one of the usual rules.</summary>
    public static Print Of(decimal number, decimal step, Halves halves = Halves.Up)
    {
        var size = Math.Abs(number) / step;
        var whole = decimal.Truncate(size);
        var rest = size - whole;
        var up = rest > 0.5m || (rest == 0.5m && (halves == Halves.Up || (halves == Halves.Even && whole % 2 != 0)));
        return new(Math.Sign(number) * (up ? whole + 1 : whole) * step, step);
    }

    /// <summary>A number cut off at a step.</summary>
    public static Print Cut(decimal number, decimal step) => new(Math.Sign(number) * decimal.Truncate(Math.Abs(number) / step) * step, step);

    /// <summary>The step that leaves a number so many digits.</summary>
    public static decimal StepFor(decimal number, int digits)
    {
        var step = 1m;
        while (step * Power(digits) > Math.Abs(number) && step > 1e-12m)
        {
            step /= 10;
        }

        while (step * Power(digits) <= Math.Abs(number))
        {
            step *= 10;
        }

        return step;
    }

    public static decimal Power(int exponent) => exponent < 0 ? 1 / Power(-exponent) : exponent == 0 ? 1 : 10 * Power(exponent - 1);

    /// <summary>The same print with two neighbouring digits the other way round; null where that shows nothing or starts with a zero that is not printed.</summary>
    public Print? Swapped(int at)
    {
        var digits = Digits(Value, Step, Decimals(Step) + 1);
        var i = digits.Length < 2 ? 0 : at % (digits.Length - 1);
        if (digits.Length < 2 || digits[i] == digits[i + 1] || (i == 0 && digits[1] == '0' && digits.Length > Decimals(Step) + 1))
        {
            return null;
        }

        (digits[i], digits[i + 1]) = (digits[i + 1], digits[i]);
        return this with { Value = Math.Sign(Value) * Step * decimal.Parse(digits, CultureInfo.InvariantCulture) };
    }

    /// <summary>Whether another value has the same digits but for two neighbours that changed places.</summary>
    public bool IsSwapOf(decimal other)
    {
        var (digits, others) = (Digits(Value, Step, 29), Digits(other, Step, 29));
        int[] different = [.. Enumerable.Range(0, 29).Where(i => digits[i] != others[i])];
        return different is [var first, var second] && second == first + 1 && digits[first] == others[second] && digits[second] == others[first];
    }

    private static char[] Digits(decimal value, decimal step, int length) =>
        decimal.Truncate(Math.Abs(value) / step).ToString(CultureInfo.InvariantCulture).PadLeft(length, '0').ToCharArray();

    private static int Decimals(decimal step)
    {
        var decimals = 0;
        for (; step < 1; step *= 10)
        {
            decimals++;
        }

        return decimals;
    }
}
