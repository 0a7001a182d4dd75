using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>A result that follows from two numbers: its definition, its audit, and its definition from another base where it has one.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Define">The result of two true numbers.</param>
/// <param name="Audit">The audit of two prints and the printed result.</param>
/// <param name="WithBase">The result of two numbers and the base instead of theirs.</param>
public sealed record ReportKind(
    string Name, Func<decimal, decimal, decimal> Define, Func<Print, Print, Print, Finding> Audit, Func<decimal, decimal, decimal, decimal>? WithBase = null)
{
    private const decimal Rate = 7.31m;

    public static readonly ReportKind[] All =
    [
        new("share", (part, whole) => 100 * part / whole, (part, whole, stated) => IndustrialTransfer.Analysis.Audit.Share(part.Yuan, whole.Yuan, stated.Percent),
            (part, _, other) => 100 * part / other),
        new("completion", (done, target) => 100 * done / target,
            (done, target, stated) => IndustrialTransfer.Analysis.Audit.Completion(done.Mu, target.Mu, stated.Percent), (done, _, other) => 100 * done / other),
        new("growth", (before, now) => 100 * (now - before) / before,
            (before, now, stated) => IndustrialTransfer.Analysis.Audit.Growth(before.Yuan, now.Yuan, stated.Percent), (_, now, other) => 100 * (now - other) / other),
        new("sum", (one, two) => one + two, (one, two, stated) => IndustrialTransfer.Analysis.Audit.Sum([one.Yuan, two.Yuan], stated.Yuan)),
        new("lead", (one, two) => one - two, (one, two, stated) => IndustrialTransfer.Analysis.Audit.Lead(one.Items, two.Items, stated.Items)),
        new("points", (before, now) => now - before,
            (before, now, stated) => IndustrialTransfer.Analysis.Audit.PointsChange(before.Percent, now.Percent, stated.Points)),
        new("average", (total, count) => total / count,
            (total, count, stated) => IndustrialTransfer.Analysis.Audit.Average(total.Yuan, count.Items, stated.Yuan), (total, _, other) => total / other),
        new("intensity", (amount, land) => amount / land,
            (amount, land, stated) => IndustrialTransfer.Analysis.Audit.Intensity(amount.Yuan, land.Mu, stated.Yuan), (amount, _, other) => amount / other),
        new("conversion", (amount, _) => amount / Rate,
            (amount, _, stated) => IndustrialTransfer.Analysis.Audit.Conversion(
                amount.Yuan,
                new ExchangeRate(Currency.USD, Currency.CNY, Rate),
                new Figure<Money>(new Money(stated.Value, Currency.USD), stated.Bound, new Money(stated.Step, Currency.USD))),
            (amount, _, other) => amount / other),
    ];

    /// <summary>The smallest and the largest result that two prints allow: all of these are monotone in each number where both are above zero.</summary>
    public (decimal Least, decimal Most) Reach(Print one, Print two)
    {
        decimal[] corners = [.. from a in one.Ends from b in two.Ends select Define(a, b)];
        return (corners.Min(), corners.Max());
    }

    public override string ToString() => Name;
}
