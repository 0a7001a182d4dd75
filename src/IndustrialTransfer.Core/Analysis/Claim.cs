using System.Globalization;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>A printed result beside what the printed figures give: the one engine of all audits.</summary>
/// <param name="subject">What was calculated, as the beginning of a sentence: "The share of 7.41 billion yuan in 10.38 billion yuan".</param>
/// <param name="computed">The results that the printed figures allow.</param>
/// <param name="recomputed">The result of the printed values themselves.</param>
/// <param name="stated">The result as printed.</param>
internal sealed class Claim<T>(string subject, Interval<T> computed, T recomputed, Figure<T> stated) where T : struct, IQuantity<T>
{
    // Of a result that was printed exactly, as many decimals as a reader needs to see that another one is meant.
    private const decimal FractionOfExact = 0.0001m;

    private const decimal FinestUnit = 1e-28m;

    public Interval<T> Computed { get; } = computed;

    public T Recomputed { get; } = recomputed;

    public Figure<T> Stated { get; } = stated;

    /// <summary>Whether no result that the figures allow is one that the print stands for.</summary>
    public bool IsApart { get; } = !computed.Overlaps(stated.Interval);

    /// <summary>The finding.</summary>
    /// <param name="inputs">The bounds of the figures that went in.</param>
    /// <param name="own">The explanations that only this kind of calculation has.</param>
    public Finding<T> Judge(IReadOnlyCollection<Bound> inputs, Func<Claim<T>, IEnumerable<Explanation>>? own = null)
    {
        Bound[] bounds = [.. inputs, Stated.Bound];
        var agrees = Prints(Recomputed);
        var verdict =
            IsApart ? bounds.Contains(Bound.About) ? Verdict.Undetermined : Verdict.Impossible
            : bounds.Any(IsOneSided) ? Verdict.Undetermined
            : agrees ? Verdict.Agrees
            : Verdict.Possible;
        IEnumerable<Explanation> explanations = agrees ? [] : [.. Explanations.Of(this), .. own?.Invoke(this) ?? []];
        return new Finding<T>(verdict, Why(verdict), [.. explanations.OrderBy(explanation => explanation.Kind)], Computed, Recomputed, Stated);
    }

    /// <summary>Whether another calculation gives the print: with values as printed, or, where the right one cannot give it at all, with any that
    /// the figures allow.</summary>
    public bool IsGivenBy(Interval<T> otherComputed, T otherRecomputed) => Gives(otherComputed, otherRecomputed, Stated);

    /// <summary>Whether the calculation gives another print, in the same sense.</summary>
    public bool WouldGive(Figure<T> print) => Gives(Computed, Recomputed, print);

    /// <summary>Whether the calculation gives a result in a range, in the same sense.</summary>
    public bool LiesIn(Interval<T> range) => Reaches(Computed) ? Computed.Overlaps(range) : range.Contains(Recomputed);

    /// <summary>Whether a result would be printed like the stated one, halves away from zero.</summary>
    public bool Prints(T result) => Prints(result, Stated);

    /// <summary>A result for people, with two digits more than the print has, and four digits at least.</summary>
    public string Text(T result)
    {
        var digit = Stated.Step.Scalar == 0 ? FractionOfExact : Stated.Step.Scalar / 100m;
        var unit = result.Scalar == 0 ? digit : Math.Min(digit, Math.Abs(result.Scalar) / 1000m);
        var power = 1m;
        while (power > unit && power > FinestUnit)
        {
            power /= 10m;
        }

        while (power * 10m <= unit)
        {
            power *= 10m;
        }

        var decimals = Exact.Trim(power).Scale;
        var rounded = decimals > 0
            ? decimal.Round(result.Scalar, decimals, MidpointRounding.AwayFromZero)
            : decimal.Round(result.Scalar / power, MidpointRounding.AwayFromZero) * power;
        return Text(new Figure<T>(Scalars.From(Exact.Trim(rounded), result)));
    }

    /// <summary>A figure for people.</summary>
    public static string Text<TFigure>(Figure<TFigure> figure) where TFigure : struct, IQuantity<TFigure> =>
        figure.ToString("L", CultureInfo.InvariantCulture);

    public static bool IsOneSided(Bound bound) => bound is not (Bound.Exact or Bound.About);

    private static bool Prints(T result, Figure<T> print)
    {
        if (IsOneSided(print.Bound))
        {
            return print.Interval.Contains(result);
        }

        var half = print.Step.Scalar / 2m;
        var above = result.Scalar - print.Value.Scalar;
        var outwards = result.Scalar < 0 ? -above : above;
        return half == 0 ? above == 0 : -half <= outwards && outwards < half;
    }

    private bool Gives(Interval<T> from, T value, Figure<T> print) => Reaches(from) ? from.Overlaps(print.Interval) : Prints(value, print);

    // From a range without an end nearly every print can be reached, which explains none.
    private bool Reaches(Interval<T> from) => IsApart && from is { Lower: not null, Upper: not null };

    private string Why(Verdict verdict)
    {
        var (print, result, range) = (Text(Stated), Text(Recomputed), Range());
        var isPoint = Computed.Lower.HasValue && Nullable.Equals(Computed.Lower, Computed.Upper);
        return verdict switch
        {
            Verdict.Agrees => $"{subject} is {result}, as printed: {print}.",
            Verdict.Possible when isPoint => $"{subject} is {result}, not {print}, unless halves are rounded down.",
            Verdict.Possible => $"{subject} is {result}, not {print}; unrounded, the figures allow any result {range}.",
            Verdict.Impossible when isPoint => $"{subject} is {result}, not {print}.",
            Verdict.Impossible => $"{subject} is {result}, not {print}; unrounded, the figures allow only results {range}.",
            _ when IsApart => $"{subject} is {result}, not {print}; but a figure is \"about\" something, and may be off by more than its digits.",
            _ => $"{subject} is {result} by the printed values; one figure is only a limit, so that {print} stands beside any result {range}.",
        };
    }

    /// <summary>The computed range, to follow "any result".</summary>
    public string Range() => (Computed.Lower is { } lower ? Text(lower) : null, Computed.Upper is { } upper ? Text(upper) : null) switch
    {
        (null, null) => "at all",
        (null, var most) => $"up to {most}",
        (var least, null) => $"from {least} up",
        var (least, most) => $"from {least} to {most}",
    };
}
