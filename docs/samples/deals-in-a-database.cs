#:package Microsoft.EntityFrameworkCore.Sqlite
#:project ../../src/IndustrialTransfer.Core/IndustrialTransfer.Core.csproj
#:property PublishAot=false

// Keeps deals and published figures in a database with EF Core and SQLite, so that SQL filters, sorts and adds them up and nothing is lost:
//
//     dotnet run docs/samples/deals-in-a-database.cs
//
//     money         two columns: a whole number of ten-thousandths of the currency's unit, which sorts and adds up exactly, and the currency
//     percentages   a whole number of millionths of a percent
//     dates         as dates; a day or month of signing as the first and the last day that it may be
//     periods, places, figures as printed, whole deals: their canonical texts, as JSON has them
//
// Prints the SQL of four queries and what they give. EF throws where a condition cannot be put into SQL. Ends with 0 where all that was
// written came back equal, else with 1. The deals are made up; the figures are of the casebook and of Guizhou's communiqué.

using System.Text.Json;
using IndustrialTransfer;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

var china = Gazetteer.China;
Deal[] deals =
[
    Deal("1", "动力电池结构件", "贵安新区", Money.Parse("5.2亿元"), ReportingPeriod.Parse("2024-01-12")),
    Deal("2", "智能终端整机", "贵阳高新区", Money.Parse("0.80亿元"), ReportingPeriod.Parse("2024-03")),
    Deal("3", "氢能总部", "肇庆市", Money.Parse("1 billion yuan"), ReportingPeriod.Parse("2024-01-27")),
    Deal("4", "精密电机", "遵义市", Money.Parse("$14.2 million"), ReportingPeriod.Parse("2024-08-19")),
    Deal("5", "绿色食品加工", "毕节市", null, ReportingPeriod.Parse("2024-06")),
    Deal("6", "光伏组件", "安顺市", Money.Parse("99999999.99元"), ReportingPeriod.Parse("2024-07-01")),
];
FigureRow[] figures =
[
    Published(china.FindNewArea("贵安新区"), "GDP", "2023", "22.9 billion yuan", "24.1%"),
    Published(china.FindRegion("贵州省"), "GDP", "2023", "20913.25亿元", "4.9%"),
    Published(china.FindRegion("甘肃省"), "signed", "2024-10-27", "more than 300 billion yuan", null),
];

using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
using (var database = new Database(connection))
{
    database.Database.EnsureCreated();
    database.Deals.AddRange(deals.Select(DealRow.Of));
    database.Figures.AddRange(figures);
    database.SaveChanges();
}

using var db = new Database(connection);

var least = Money.Parse("1亿元");
Show("Deals of at least 100 million yuan, the largest first", db.Deals
    .Where(row => row.Investment!.Value.Currency == least.Currency && row.Investment.Value.Amount >= least.Amount)
    .OrderByDescending(row => row.Investment!.Value.Amount), row => row.Deal.Name);

Show("What was planned in all, by currency", db.Deals
    .Where(row => row.Investment != null)
    .GroupBy(row => row.Investment!.Value.Currency)
    .Select(group => new { Currency = group.Key, Amount = group.Sum(row => row.Investment!.Value.Amount) }),
    row => new Money(row.Amount, row.Currency));

var half = ReportingPeriod.HalfYear(2024, 1);
Show("Signed in Guizhou in the first half of 2024", db.Deals
    .Where(row => row.Division!.StartsWith("52") && row.SignedFrom >= half.Start && row.SignedTo <= half.End)
    .OrderBy(row => row.SignedFrom), row => row.Deal.Name);

Show("Growth above 4 percent in 2023", db.Figures
    .Where(row => row.Period == ReportingPeriod.Year(2023) && row.Growth > Percentage.FromPercent(4))
    .OrderByDescending(row => row.Growth), row => $"{row.Place}: {row.Growth}, {row.Amount:L}");

// What the columns cannot hold exactly does not get in.
try
{
    db.Deals.Add(DealRow.Of(Deal("7", "a thousandth of a fen", "贵安新区", Money.Yuan(0.00001m), ReportingPeriod.Year(2024))));
    db.SaveChanges();
}
catch (Exception fault) when (fault.GetBaseException() is ArgumentException)
{
    Console.WriteLine($"Refused: {fault.GetBaseException().Message}\n");
    db.ChangeTracker.Clear();
}

var isSame = db.Deals.OrderBy(row => row.Id).AsEnumerable().Select(row => row.Deal).SequenceEqual(deals)
    && db.Deals.OrderBy(row => row.Id).AsEnumerable().Select(row => row.Investment).SequenceEqual(deals.Select(deal => deal.PlannedInvestment))
    && db.Figures.OrderBy(row => row.Id).AsEnumerable().Select(row => row.Values).SequenceEqual(figures.Select(row => row.Values));
Console.WriteLine(isSame ? "All that was written came back equal." : "What came back is not what was written.");
return isSame ? 0 : 1;

static void Show<TRow, TShown>(string title, IQueryable<TRow> query, Func<TRow, TShown> show)
{
    Console.WriteLine($"-- {title}\n{query.ToQueryString()}\n");
    foreach (var row in query)
    {
        Console.WriteLine($"    {show(row)}");
    }

    Console.WriteLine();
}

static Deal Deal(string id, string name, string host, Money? investment, ReportingPeriod signed) => new()
{
    Id = id,
    Name = name,
    Host = Gazetteer.China.FindPlace(host),
    PlannedInvestment = investment,
    Milestones = [new Milestone(DealStage.Signed, signed)],
};

static FigureRow Published(Place place, string indicator, string period, string amount, string? growth) => new()
{
    Place = place,
    Indicator = indicator,
    Period = ReportingPeriod.Parse(period),
    Amount = Figure<Money>.Parse(amount),
    Growth = growth is null ? null : Percentage.Parse(growth),
};

/// <summary>A deal: what SQL is to search or add up in columns, and all of it as JSON.</summary>
internal sealed class DealRow
{
    public required string Id { get; init; }

    public Money? Investment { get; init; }

    public LocalDate? SignedFrom { get; init; }

    public LocalDate? SignedTo { get; init; }

    /// <summary>The GB/T 2260 code of the smallest division known to hold the deal: 52 begins those of Guizhou.</summary>
    public string? Division { get; init; }

    public required Deal Deal { get; init; }

    public static DealRow Of(Deal deal)
    {
        var signed = deal.Milestones.FirstOrDefault(milestone => milestone.Stage == DealStage.Signed)?.Reached;
        return new()
        {
            Id = deal.Id,
            Investment = deal.PlannedInvestment,
            SignedFrom = signed?.Start,
            SignedTo = signed?.End,
            Division = (deal.Host as Region ?? deal.Host.Prefectural ?? deal.Host.Provincial)?.Code,
            Deal = deal,
        };
    }
}

/// <summary>A published figure.</summary>
internal sealed class FigureRow
{
    public int Id { get; init; }

    public required Place Place { get; init; }

    public required string Indicator { get; init; }

    public required ReportingPeriod Period { get; init; }

    public required Figure<Money> Amount { get; init; }

    public Percentage? Growth { get; init; }

    public (Place, string, ReportingPeriod, Figure<Money>, Percentage?) Values => (Place, Indicator, Period, Amount, Growth);
}

internal sealed class Database(SqliteConnection connection) : DbContext
{
    public DbSet<DealRow> Deals => Set<DealRow>();

    public DbSet<FigureRow> Figures => Set<FigureRow>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

    // Said once, for each property of the type.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Currency>().HaveConversion<CurrencyText>();
        configurationBuilder.Properties<Percentage>().HaveConversion<PercentageNumber>();
        configurationBuilder.Properties<ReportingPeriod>().HaveConversion<PeriodText>();
        configurationBuilder.Properties<Figure<Money>>().HaveConversion<FigureText>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<DateColumn>();
        configurationBuilder.Properties<Place>().HaveConversion<PlaceJson>();
        configurationBuilder.Properties<Deal>().HaveConversion<DealJson>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<DealRow>().ComplexProperty(row => row.Investment, money =>
    {
        money.Property(value => value.Amount).HasConversion<AmountNumber>();
        money.Property(value => value.Currency);
    });
}

/// <summary>Whole numbers for decimals: 64 bits sort, index and add up in any database. What they cannot hold exactly is refused, never rounded.</summary>
internal static class WholeNumber
{
    public static long Of(decimal value, int unit) => value * unit is var number && decimal.IsInteger(number)
        ? (long)number
        : throw new ArgumentException($"{value} is finer than the column.", nameof(value));
}

/// <summary>Ten-thousandths, the finest minor unit of ISO 4217: up to 922 trillion of a currency.</summary>
internal sealed class AmountNumber() : ValueConverter<decimal, long>(amount => WholeNumber.Of(amount, 10_000), number => number / 10_000m);

internal sealed class PercentageNumber() : ValueConverter<Percentage, long>(
    percentage => WholeNumber.Of(percentage.Percent, 1_000_000), number => Percentage.FromPercent(number / 1_000_000m));

internal sealed class CurrencyText() : ValueConverter<Currency, string>(currency => currency.Code, code => Currency.FromCode(code));

internal sealed class PeriodText() : ValueConverter<ReportingPeriod, string>(period => period.ToString(), text => ReportingPeriod.Parse(text, null));

internal sealed class FigureText() : ValueConverter<Figure<Money>, string>(figure => figure.ToString(), text => Figure<Money>.Parse(text, null));

internal sealed class DateColumn() : ValueConverter<LocalDate, DateOnly>(date => date.ToDateOnly(), date => LocalDate.FromDateOnly(date));

/// <summary>The code of a region that the gazetteer knows, or the whole place.</summary>
internal sealed class PlaceJson() : ValueConverter<Place, string>(
    place => JsonSerializer.Serialize(place, IndustrialTransferJsonContext.Default.Place),
    text => JsonSerializer.Deserialize(text, IndustrialTransferJsonContext.Default.Place)!);

internal sealed class DealJson() : ValueConverter<Deal, string>(
    deal => JsonSerializer.Serialize(deal, IndustrialTransferJsonContext.Default.Deal),
    text => JsonSerializer.Deserialize(text, IndustrialTransferJsonContext.Default.Deal)!);
