using System.Globalization;
using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>The faults of a printed number that explain it whatever was calculated, and the search for another base.</summary>
internal static class Explanations
{
    private const int LargestSlip = 8;

    // How fine another base is looked for, as a part of it.
    private const decimal Finest = 1e-15m;

    // No print has more digits, and with the largest slip they stay in the range of a decimal.
    private const decimal Most = 1e18m;

    private static readonly (decimal Factor, string Rule)[] LandUnits =
        [(15m, "1 hectare is 15 mu"), (1500m, "1 square kilometre is 1500 mu")];

    /// <summary>The explanations that need nothing but the two numbers.</summary>
    public static IEnumerable<Explanation> Of<T>(Claim<T> claim) where T : struct, IQuantity<T> =>
        [.. Cut(claim), .. HalfEven(claim), .. SignLost(claim), .. ScaleSlipped(claim), .. DigitsSwapped(claim)];

    /// <summary>Whether one unit of land was taken for another.</summary>
    public static IEnumerable<Explanation> UnitMistaken<T>(Claim<T> claim) where T : struct, IQuantity<T>
    {
        foreach (var (factor, rule) in LandUnits)
        {
            foreach (var by in new[] { factor, 1m / factor })
            {
                if (claim.IsGivenBy(claim.Computed * by, claim.Recomputed * by))
                {
                    yield return new Explanation(
                        ExplanationKind.UnitMistaken, $"{rule}: in the other unit it would be {claim.Text(claim.Stated.Value / by)}.", by);
                }
            }
        }
    }

    /// <summary>Whether one unit of the last digit was added to a share, or taken from it: what makes shares add up that do not by themselves.</summary>
    public static IEnumerable<Explanation> Forced(Claim<Percentage> claim)
    {
        var (value, step) = (claim.Stated.Value.Percent, claim.Stated.Step);
        foreach (var own in new[] { value + step.Percent, value - step.Percent })
        {
            var share = new Figure<Percentage>(Percentage.FromPercent(own), claim.Stated.Bound, step);
            if (step.Percent != 0 && claim.WouldGive(share))
            {
                yield return new Explanation(
                    ExplanationKind.Forced, $"Forced: by itself it would be {Claim<Percentage>.Text(share)}, and the shares would not add up to 100 percent.");
            }
        }
    }

    /// <summary>The nearest other base of the same sign that gives the print: with as many digits as the printed one, or, where that one was rounded, as many more as it takes.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="name">What the base is, with its article: "A whole".</param>
    /// <param name="printed">The base that does not give the print.</param>
    /// <param name="implied">The base that the print implies, unrounded.</param>
    /// <param name="result">What a base gives.</param>
    /// <param name="text">A base for people.</param>
    public static IEnumerable<Explanation> OtherBase<T, TBase>(
        Claim<T> claim, string name, Figure<TBase> printed, Func<TBase> implied, Func<TBase, T> result, Func<TBase, string>? text = null)
        where T : struct, IQuantity<T>
        where TBase : struct, IQuantity<TBase>
    {
        if (Nearest(claim, printed, implied, result) is { } other)
        {
            yield return new Explanation(
                ExplanationKind.OtherBase, $"{name} of {text?.Invoke(other) ?? Claim<T>.Text(new Figure<TBase>(other))} gives the print.", other.Scalar);
        }
    }

    /// <summary>The parts without which, or with which once more, the others give the print.</summary>
    public static IEnumerable<Explanation> PartMiscounted<T>(Claim<T> claim, IReadOnlyList<Figure<T>> parts) where T : struct, IQuantity<T>
    {
        foreach (var part in parts.Where(part => part.Value.Scalar != 0))
        {
            var (all, own) = (claim.Computed, part.Interval);
            if (claim.IsGivenBy(new Interval<T>(all.Lower - own.Lower, all.Upper - own.Upper), claim.Recomputed - part.Value))
            {
                yield return new Explanation(ExplanationKind.PartLeftOut, $"The sum without {Claim<T>.Text(part)} is the print.", part.Value.Scalar);
            }

            if (claim.IsGivenBy(all + own, claim.Recomputed + part.Value))
            {
                yield return new Explanation(
                    ExplanationKind.PartCountedTwice, $"The sum with {Claim<T>.Text(part)} counted twice is the print.", part.Value.Scalar);
            }
        }
    }

    private static TBase? Nearest<T, TBase>(Claim<T> claim, Figure<TBase> printed, Func<TBase> implied, Func<TBase, T> result)
        where T : struct, IQuantity<T>
        where TBase : struct, IQuantity<TBase>
    {
        try
        {
            var (ideal, step) = (implied(), printed.Step);
            var isExact = step.Scalar == 0;
            for (step = isExact ? LastDigit(printed.Value) : step; ; step /= 10m)
            {
                var steps = ideal / step;
                var nearest = decimal.Round(steps);
                foreach (var candidate in new[] { nearest, nearest < steps ? nearest + 1 : nearest - 1 })
                {
                    if (Math.Sign(candidate) == Math.Sign(printed.Value.Scalar) && claim.Prints(result(step * candidate)))
                    {
                        return Scalars.From(Exact.Trim((step * candidate).Scalar), printed.Value);
                    }
                }

                if (isExact || step.Scalar <= Math.Abs(ideal.Scalar) * Finest)
                {
                    return null;
                }
            }
        }
        catch (ArithmeticException)
        {
            // No number is the base of such a print: a share of nothing, a fall by more than everything.
            return null;
        }
    }

    private static IEnumerable<Explanation> Cut<T>(Claim<T> claim) where T : struct, IQuantity<T>
    {
        var (value, step) = (claim.Stated.Value, claim.Stated.Step);
        if (step.Scalar == 0 || Claim<T>.IsOneSided(claim.Stated.Bound))
        {
            yield break;
        }

        var falls = value.Scalar < 0 || (value.Scalar == 0 && claim.Recomputed.Scalar < 0);
        var end = falls ? value - step : value + step;
        if (claim.LiesIn(falls ? new Interval<T>(end, value, lowerIsOpen: true) : new Interval<T>(value, end, upperIsOpen: true)))
        {
            yield return new Explanation(
                ExplanationKind.Cut, $"Cut instead of rounded: all from {claim.Text(value)} to short of {claim.Text(end)} would be printed so.");
        }
    }

    private static IEnumerable<Explanation> HalfEven<T>(Claim<T> claim) where T : struct, IQuantity<T>
    {
        var (value, step) = (claim.Stated.Value.Scalar, claim.Stated.Step.Scalar);
        if (step != 0 && !Claim<T>.IsOneSided(claim.Stated.Bound) && Math.Abs(claim.Recomputed.Scalar - value) == step / 2m && value / step % 2m == 0)
        {
            yield return new Explanation(
                ExplanationKind.HalfEven, $"Half to even: {claim.Text(claim.Recomputed)} lies half way, and the digit below is even.");
        }
    }

    private static IEnumerable<Explanation> SignLost<T>(Claim<T> claim) where T : struct, IQuantity<T>
    {
        if (claim.Stated.Value.Scalar != 0 && claim.IsGivenBy(-claim.Computed, -claim.Recomputed))
        {
            yield return new Explanation(ExplanationKind.SignLost, $"The sign was lost: it would be {claim.Text(-claim.Stated.Value)}.");
        }
    }

    private static IEnumerable<Explanation> ScaleSlipped<T>(Claim<T> claim) where T : struct, IQuantity<T>
    {
        for (var power = 1; claim.Stated.Value.Scalar != 0 && Math.Abs(claim.Recomputed.Scalar) < Most && power <= LargestSlip; power++)
        {
            decimal factor = Exact.PowerOfTen(power);
            foreach (var by in new[] { factor, 1m / factor })
            {
                if (claim.IsGivenBy(claim.Computed * by, claim.Recomputed * by))
                {
                    var text = Invariant($"The print is {factor:#,0} times too {(by > 1 ? "large" : "small")}{AsWhen(power)}: ");
                    yield return new Explanation(
                        ExplanationKind.ScaleSlipped, $"{text}it would be {Claim<T>.Text(new Figure<T>(claim.Stated.Value / by))}.", by);
                    if (Claim<T>.IsOneSided(claim.Stated.Bound))
                    {
                        // Of "more than 100" any larger slip would be one too.
                        yield break;
                    }
                }
            }
        }
    }

    private static string AsWhen(int power) => power switch
    {
        1 => ", as between 亿 and billion",
        2 => ", as between 万 and million or a ratio and its percentage",
        3 => ", as between million and billion",
        4 => ", by a 万",
        8 => ", by a 亿",
        _ => "",
    };

    private static IEnumerable<Explanation> DigitsSwapped<T>(Claim<T> claim) where T : struct, IQuantity<T>
    {
        var (value, bound, step) = (claim.Stated.Value, claim.Stated.Bound, claim.Stated.Step);
        var unit = step.Scalar != 0 || value.Scalar == 0 ? step : LastDigit(value);
        if (value.Scalar == 0 || Math.Abs(value.Scalar) / Most >= unit.Scalar || value / unit is var units && units != decimal.Truncate(units))
        {
            yield break;
        }

        // 0.21 has a digit before the point that its number of units, 21, does not show; no other number starts with zero.
        var decimals = Exact.Trim(unit.Scalar).Scale;
        var digits = Invariant($"{Math.Abs(decimal.Truncate(units)):0}").PadLeft(decimals + 1, '0').ToCharArray();
        for (var i = 1; i < digits.Length; i++)
        {
            if (digits[i - 1] != digits[i] && (i > 1 || digits[i] != '0' || digits.Length == decimals + 1))
            {
                (digits[i - 1], digits[i]) = (digits[i], digits[i - 1]);
                var other = unit * (Math.Sign(units) * decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
                (digits[i - 1], digits[i]) = (digits[i], digits[i - 1]);
                if (claim.WouldGive(new Figure<T>(other, bound, step)))
                {
                    yield return new Explanation(
                        ExplanationKind.DigitsSwapped, $"Two digits changed places: it would be {Claim<T>.Text(new Figure<T>(other, Bound.Exact, step))}.", other.Scalar);
                }
            }
        }
    }

    // One unit of the last digit of a value that is known exactly and is not zero.
    private static T LastDigit<T>(T value) where T : struct, IQuantity<T> =>
        value / value.Scalar * new decimal(1, 0, 0, false, Exact.Trim(value.Scalar).Scale);
}
