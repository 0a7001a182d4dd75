#:project ../../src/IndustrialTransfer.Core/IndustrialTransfer.Core.csproj
#:property PublishAot=false

// Breaks down many deals in parts, on all processors, and merges the parts:
//
//     dotnet run docs/samples/parallel-breakdown.cs                a million synthetic deals
//     dotnet run docs/samples/parallel-breakdown.cs -- 20000000    as many as you like
//
// The deals are made while they are read, so that the parts are all that is in memory: a row for each sector, however many deals there are.

using System.Globalization;
using IndustrialTransfer;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

const int Parts = 16;

var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
var sectors = Enumerable.Range(1, 97).Select(number => Sector.Named(FormattableString.Invariant($"sector {number}"))).ToArray();

// In parts: AsOrdered, so that the rows stand in the order in which they would at once.
var whole = Breakdown.Merge(Enumerable.Range(0, Parts).AsParallel().AsOrdered().Select(BreakDownPart));

// A part may as well come from another machine: it travels as JSON.
var key = IndustrialTransferJsonContext.Default.Sector;
var sent = Enumerable.Range(0, Parts).AsParallel().AsOrdered().Select(part => BreakDownPart(part).ToJson(key)).ToList();
var received = Breakdown.Merge(sent.Select(json => Breakdown.FromJson<Sector, Money>(json, key)));

Console.WriteLine(FormattableString.Invariant($"{whole.Count} deals, {whole.UnknownCount} of unknown amount, {whole.Rows.Count} sectors, {whole.Total:L}"));
foreach (var row in whole.Top(5, others: Sector.Named("others")).Rows)
{
    Console.WriteLine(FormattableString.Invariant($"{row.Key,-10} {row.KeyCount,3} {row.Count,9} {row.Amount,24:N2} {row.Share,7:N2}"));
}

var atOnce = Deals(0, count).BreakDown(by: deal => deal.Sector, of: deal => deal.Amount);
var isSame = whole.Rows.SequenceEqual(atOnce.Rows) && received.Rows.SequenceEqual(atOnce.Rows);
Console.WriteLine(isSame ? "In parts, from JSON and at once: the same." : "The parts do not merge to the whole.");
return isSame ? 0 : 1;

Breakdown<Sector, Money> BreakDownPart(int part) =>
    Deals(Start(part), Start(part + 1)).BreakDown(by: deal => deal.Sector, of: deal => deal.Amount);

int Start(int part) => (int)((long)count * part / Parts);

// The same for each number whoever makes it: some sectors have more deals than others, and one deal in fifty has no known amount.
IEnumerable<(Sector Sector, Money? Amount)> Deals(int from, int to)
{
    for (var number = from; number < to; number++)
    {
        var random = unchecked((uint)number * 2_654_435_761);
        var sector = sectors[random % 97 * (random % 89) % 97];
        yield return (sector, number % 50 == 49 ? null : Money.Yuan((random % 1_000_000_000) + 0.25m));
    }
}
