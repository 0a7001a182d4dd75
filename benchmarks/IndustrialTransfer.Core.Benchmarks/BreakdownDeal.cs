using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Benchmarks;

/// <summary>A deal as far as breakdowns and rankings look at it; the same amount as money and as a bare number.</summary>
internal sealed record BreakdownDeal(Sector Sector, int Division, Money Investment, decimal Amount)
{
    public const int Sectors = 97;

    /// <summary>Deals of 97 sectors in no order, from a fixed seed.</summary>
    public static BreakdownDeal[] Make(int count)
    {
        var random = new Random(7);
        var sectors = Enumerable.Range(0, Sectors).Select(number => new Sector
        {
            Name = FormattableString.Invariant($"Manufacture of equipment, division {number}"),
            ChineseName = FormattableString.Invariant($"设备制造业{number}"),
            Section = "C",
            Division = FormattableString.Invariant($"{number:00}"),
        }).ToArray();
        var amounts = Amounts.Of(count, seed: 1, scale: 2);
        return Array.ConvertAll(amounts, amount =>
        {
            var division = random.Next(Sectors);
            return new BreakdownDeal(sectors[division], division, Money.Yuan(amount), amount);
        });
    }
}
