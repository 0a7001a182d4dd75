#:project ../../src/IndustrialTransfer.Core/IndustrialTransfer.Core.csproj
#:property PublishAot=false
#:property TieredCompilation=false

// Breaks down more deals than fit in memory: in parts, on all processors, and the parts merged.
//
//     dotnet run -c Release docs/samples/big-data.cs                 ten million synthetic deals
//     dotnet run -c Release docs/samples/big-data.cs -- 100000000    as many as you like
//
// The deals are made while they are read, so that only the breakdowns are in memory: a row for each province, however many deals there are.
// Prints the breakdown, and how long it took in parts and in one go. Ends with 0 where both, and the parts sent as JSON, give the same; else with 1.

using System.Diagnostics;
using System.Globalization;
using IndustrialTransfer;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

const int Parts = 100;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (!int.TryParse(args is [] ? "10000000" : args[0], out var count) || count < 1)
{
    Console.Error.WriteLine("The number of deals is expected: dotnet run docs/samples/big-data.cs -- 10000000");
    return 2;
}

var provinces = Gazetteer.China.Regions.Where(region => region.Level == RegionLevel.Provincial).ToArray();

// Compiled before it is timed, and at once in full: without TieredCompilation=false above, what comes first would take longer.
_ = Deals(0, int.Min(count, 100_000)).BreakDown(by: deal => deal.Host, of: deal => deal.Amount);

// In parts: AsOrdered, so that the rows stand in the order in which they would in one go.
var clock = Stopwatch.StartNew();
var progress = new Progress(Parts);
var parts = Enumerable.Range(0, Parts).AsParallel().AsOrdered().Select(BreakDownPart).ToList();
var whole = Breakdown.Merge(parts);
var parallel = clock.Elapsed;

// A part may as well come from another machine: it travels as JSON.
var key = IndustrialTransferJsonContext.Default.Region;
var sent = parts.Select(part => part.ToJson(key)).ToList();
var received = Breakdown.Merge(sent.Select(json => Breakdown.FromJson<Region, Money>(json, key)));

clock.Restart();
var inOneGo = Deals(0, count).BreakDown(by: deal => deal.Host, of: deal => deal.Amount);
var alone = clock.Elapsed;
progress.Clear();

Console.WriteLine(whole.OrderedByAmount().ToTable(new() { KeyHeading = "Province", AmountHeading = "Planned investment" }));
Console.WriteLine($"{count:N0} deals, {whole.UnknownCount:N0} of unknown amount, {whole.Total} in all.");
Console.WriteLine($"In {Parts} parts on {Environment.ProcessorCount} processors: {Speed(parallel)}.");
Console.WriteLine($"In one go: {Speed(alone)}.");
Console.WriteLine($"Sent as JSON: {sent.Sum(json => json.Length) / 1024:N0} KB.");
Console.WriteLine($"In memory at most: {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB.");

var isSame = whole.Rows.SequenceEqual(inOneGo.Rows) && received.Rows.SequenceEqual(inOneGo.Rows);
Console.WriteLine(isSame ? "In parts, from JSON and in one go: the same." : "The parts do not merge to the whole.");
return isSame ? 0 : 1;

string Speed(TimeSpan time) => $"{time.TotalSeconds:N2} s, {count / time.TotalSeconds / 1_000_000:N1} million deals a second";

Breakdown<Region, Money> BreakDownPart(int part)
{
    var breakdown = Deals(Start(part), Start(part + 1)).BreakDown(by: deal => deal.Host, of: deal => deal.Amount);
    progress.Step();
    return breakdown;
}

int Start(int part) => (int)((long)count * part / Parts);

// The same for each number whoever makes it: some provinces have more deals than others, and one deal in fifty has no known amount.
IEnumerable<(Region Host, Money? Amount)> Deals(int from, int to)
{
    for (var number = from; number < to; number++)
    {
        var random = unchecked((uint)number * 2_654_435_761);
        var host = provinces[random % 97 * (random % 89) % provinces.Length];
        yield return (host, number % 50 == 49 ? null : Money.Yuan((random % 1_000_000_000) + 0.25m));
    }
}

/// <summary>A bar on the terminal, and nothing where the output goes elsewhere.</summary>
internal sealed class Progress(int steps)
{
    private const int Width = 50;

    private readonly Lock _lock = new();
    private int _done;

    public void Step()
    {
        lock (_lock)
        {
            _done++;
            Write($"\r[{new string('#', _done * Width / steps),-Width}] {100 * _done / steps,3} %");
        }
    }

    public void Clear() => Write($"\r{new string(' ', Width + 8)}\r");

    private static void Write(string text)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write(text);
        }
    }
}
