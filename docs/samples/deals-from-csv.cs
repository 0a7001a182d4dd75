#:package CsvHelper
#:project ../../src/IndustrialTransfer.Core/IndustrialTransfer.Core.csproj
#:property PublishAot=false

// Reads an office's list of projects as such lists are: amounts in 万元 with commas, full-width digits, blanks, 约 and 超过, dates in many forms.
//
//     dotnet run docs/samples/deals-from-csv.cs              the list beside this file, which is made up
//     dotnet run docs/samples/deals-from-csv.cs -- FILE      a list of your own, in UTF-8, with the same columns
//
// What can be read is broken down by sector and by region. What cannot is refused with its line, column, value and the rule, and no row is
// lost: those read and those refused are all that the file has. Ends with 0, and with 1 where the file itself cannot be read.

using System.Globalization;
using System.Text;
using CsvHelper;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using NodaTime.Text;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
DealList list;
try
{
    list = DealList.Read(args is [var file] ? file : BesideThisFile("deals.csv"));
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}

Console.WriteLine($"{list.Deals.Count + list.RowsRefused} rows: {list.Deals.Count} read, {list.RowsRefused} refused.");
foreach (var refusal in list.Refusals)
{
    Console.WriteLine($"  line {refusal.Line}, {refusal.Column}, '{refusal.Value.ReplaceLineEndings(" ")}': {refusal.Rule}");
}

// The total is exact; what it leaves open is said: unknown amounts are counted, and one printed with 约 or 超过 is an estimate.
var total = list.Deals.Sum(deal => deal.PlannedInvestment, out var unknown);
var estimates = list.Deals.Count(deal => deal.IsEstimate(DealAmount.PlannedInvestment));
Console.WriteLine($"\n{total:N0} in all ({total:L}); {unknown} unknown, {estimates} estimated.\n");

// In Chinese, as the list is; without a provider the tables are in English.
var options = new DisplayOptions { Provider = CultureInfo.GetCultureInfo("zh-CN"), AmountHeading = "总投资" };
var bySector = list.Deals.BreakDown(by: deal => deal.Sector, of: deal => deal.PlannedInvestment);
var byRegion = list.Deals.BreakDown(by: deal => deal.Host.Prefectural ?? deal.Host, of: deal => deal.PlannedInvestment);
Console.WriteLine(bySector.OrderedByAmount().ToTable(options with { Title = "按行业" }));
Console.WriteLine(byRegion.OrderedByAmount().ToTable(options with { Title = "按地区" }));
return 0;

static string BesideThisFile(string name) => Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, name);

/// <summary>A cell, or a whole row, that cannot be read, and why.</summary>
internal sealed record Refusal(long Line, string Column, string Value, string Rule);

/// <summary>What a list came to: each of its rows is a deal, or is refused.</summary>
internal sealed class DealList
{
    private readonly Dictionary<string, long> _lineOfId = [];

    public List<Deal> Deals { get; } = [];

    public List<Refusal> Refusals { get; } = [];

    public int RowsRefused => Refusals.Select(refusal => refusal.Line).Distinct().Count();

    /// <exception cref="InvalidDataException">The file lacks a column.</exception>
    public static DealList Read(string file)
    {
        var list = new DealList();
        using var csv = CsvReader.FromFile(file, new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            TrimWhitespace = true,
            NormalizeHeaderName = name => name.Split('(', '（')[0],

            // A comma or a quote too many moves all cells behind it: such a row is refused whole.
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = bad => list.Refusals.Add(new Refusal(bad.LineNumber, "the row", bad.RawRecord, bad.Reason switch
            {
                CsvMalformedReason.FieldCountMismatch => "must have as many cells as the header",
                _ => $"must not have a quote there ({bad.Reason})",
            })),
        });
        if (Columns.All.FirstOrDefault(column => !csv.TryGetFieldIndex(column, out _)) is { } missing)
        {
            throw new InvalidDataException($"{file}: there is no column {missing}, or the file is not in UTF-8.");
        }

        while (csv.Read())
        {
            list.Add(new DealRow(csv, list.Refusals));
        }

        return list;
    }

    private void Add(DealRow row)
    {
        if (row.ToDeal() is not { } deal)
        {
            return;
        }

        // A project that is listed twice would count twice.
        if (!_lineOfId.TryAdd(deal.Id, row.Line))
        {
            Refusals.Add(new Refusal(row.Line, Columns.Id, deal.Id, $"stands in line {_lineOfId[deal.Id]} already"));
            return;
        }

        Deals.Add(deal);
    }
}

internal static class Columns
{
    public const string Id = "序号", Name = "项目名称", Sector = "行业代码", Investment = "总投资", Signed = "签约日期", Host = "落户地区", Land = "用地";

    public static readonly string[] All = [Id, Name, Sector, Investment, Signed, Host, Land];
}

/// <summary>One row: cell by cell, so that three faults have three refusals.</summary>
internal sealed class DealRow(CsvReader csv, List<Refusal> refusals)
{
    private const string Sections = "ABCDEFGHIJKLMNOPQRST";

    private static readonly string[] Blanks = ["", "-", "—", "/", "待定", "不详"];

    private static readonly LocalDatePattern[] Dates =
        [.. ((string[])["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd"]).Select(LocalDatePattern.CreateWithInvariantCulture)];

    // The gazetteer knows few districts: add those that the list names.
    private static readonly Gazetteer Places = Gazetteer.China.With(new Region
    {
        Name = "Guanshanhu District",
        ChineseName = "观山湖区",
        Code = "520115",
        Level = RegionLevel.County,
        Within = Gazetteer.China.FindRegion("贵阳市"),
    });

    public long Line { get; } = csv.LineNumber;

    /// <summary>The deal, or null: then the row has refusals.</summary>
    public Deal? ToDeal()
    {
        var before = refusals.Count;
        var id = Required(Columns.Id, cell => cell);
        var name = Required(Columns.Name, cell => cell.ReplaceLineEndings(""));
        var sector = Required(Columns.Sector, SectorOf);
        var signed = Required(Columns.Signed, PeriodOf);
        var host = Required(Columns.Host, Places.FindPlace);
        var investment = Amount<Money>(Columns.Investment, units: "元");
        var land = Amount<LandArea>(Columns.Land, units: "亩顷");
        return refusals.Count > before ? null : new Deal
        {
            Id = id!,
            Name = name!,
            Host = host!,
            Sectors = [sector!],
            Milestones = [new Milestone(DealStage.Signed, signed)],
            PlannedInvestment = investment?.Value,
            Land = land?.Value,
            Estimates = [.. Estimated(investment, DealAmount.PlannedInvestment), .. Estimated(land, DealAmount.Land)],
        };
    }

    private static IEnumerable<DealAmount> Estimated<T>(Figure<T>? figure, DealAmount amount) where T : struct, IQuantity<T> =>
        figure is { Bound: not Bound.Exact } ? [amount] : [];

    // GB/T 4754: C36, 36, 367 and 3670 all lie in division 36.
    private static Sector SectorOf(string code)
    {
        var digits = code.TrimStart(Sections.ToCharArray());
        return Places.FindSector(digits[..int.Min(digits.Length, 2)]);
    }

    // A day, in whatever form, or a month or quarter where only that is known.
    private static ReportingPeriod PeriodOf(string cell)
    {
        var day = Dates.Select(pattern => pattern.Parse(cell)).FirstOrDefault(day => day.Success);
        return day is null ? ReportingPeriod.Parse(cell) : ReportingPeriod.Day(day.Value);
    }

    private T? Required<T>(string column, Func<string, T> read) =>
        Read(column, cell => cell.Length > 0 ? read(cell) : throw new FormatException("must not be blank"));

    /// <summary>An amount in the unit that stands in the head of the column, unless the cell names its own; null where none is known.</summary>
    private Figure<T>? Amount<T>(string column, string units) where T : struct, IQuantity<T> => Read<Figure<T>?>(column, cell =>
    {
        if (Blanks.Contains(cell))
        {
            return null;
        }

        var unit = csv.Headers[csv.GetFieldIndex(column)].Split('(', '（')[^1].TrimEnd(')', '）');
        var figure = Figure<T>.Parse(units.Contains(cell[^1]) ? cell : cell + unit);
        return figure.Value >= default(T) ? figure : throw new FormatException("must not be negative");
    });

    private T? Read<T>(string column, Func<string, T> read)
    {
        var cell = csv.GetString(column);
        try
        {
            return read(cell);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or KeyNotFoundException)
        {
            refusals.Add(new Refusal(Line, column, cell, fault.Message));
            return default;
        }
    }
}
