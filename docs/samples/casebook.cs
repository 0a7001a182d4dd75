#:project ../../src/IndustrialTransfer.Core/IndustrialTransfer.Core.csproj
#:property PublishAot=false

// Reads published dispatches as data and prints what they state beside what follows from it:
//
//     dotnet run docs/samples/casebook.cs              the five dispatches of docs/casebook
//     dotnet run docs/samples/casebook.cs -- FOLDER    a folder of your own with such files
//
// Nothing below knows the five files: what is derived is found from the indicator, scope, part, place and period of each figure.

using System.Globalization;
using System.Text;
using System.Text.Json;
using IndustrialTransfer;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    var dispatches = Files.ReadAll(args.Length > 0 ? args[0] : Files.Casebook());
    var topics = dispatches.Select(each => Topic.Of(each.Dispatch)).ToList();
    for (var i = 0; i < dispatches.Count; i++)
    {
        Report.Dispatch(dispatches[i].File, dispatches[i].Dispatch, topics[i], [.. topics.SelectMany(each => each)]);
    }

    Report.Across([.. dispatches.Select(each => each.Dispatch)], topics);
    return 0;
}
catch (FileFault fault)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}

/// <summary>What is wrong with a file or folder, in words for its owner.</summary>
internal sealed class FileFault(string message) : Exception(message);

/// <summary>Reads the files, strictly.</summary>
internal static class Files
{
    // Where `dotnet run` says this file lies: a path the compiler writes in would not do, since a deterministic build replaces its beginning.
    public static string Casebook() => Path.GetFullPath(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "casebook"));

    public static IReadOnlyList<(string File, Dispatch Dispatch)> ReadAll(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new FileFault($"{folder}: there is no such folder.");
        }

        var files = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? [.. files.Select(file => (Path.GetFileName(file), Read(file)))] : throw new FileFault($"{folder}: the folder holds no .json file.");
    }

    private static Dispatch Read(string file)
    {
        try
        {
            var text = File.ReadAllText(file);
            var dispatch = string.IsNullOrWhiteSpace(text)
                ? throw new FileFault($"{file}: the file is empty; a dispatch is a JSON object with at least a citation.")
                : JsonSerializer.Deserialize(text, IndustrialTransferJsonContext.Default.Dispatch)
                    ?? throw new FileFault($"{file}: line 1: a dispatch is a JSON object, not null.");
            _ = Topic.Of(dispatch);
            return dispatch;
        }
        catch (JsonException fault)
        {
            var rule = fault.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0];
            throw new FileFault($"{file}: line {fault.LineNumber + 1}, at {fault.Path}: {rule}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or OverflowException)
        {
            throw new FileFault($"{file}: {fault.Message}");
        }
    }
}

/// <summary>What a number is counted in: its size in canonical units, and its name.</summary>
internal sealed record Unit(decimal Size, string Name)
{
    public static Unit Of<T>(T quantity, string noun = "") where T : struct, IQuantity<T> => quantity switch
    {
        Money { Currency: var currency, Amount: var amount } => Math.Abs(amount) switch
        {
            >= 1e9m => new Unit(1e9m, $" billion{NameOf(currency)}"),
            >= 1e5m => new Unit(1e6m, $" million{NameOf(currency)}"),
            _ => new Unit(1m, NameOf(currency)),
        },
        Percentage => new Unit(1m, " %"),
        PercentagePoints => new Unit(1m, " percentage points"),
        LandArea => new Unit(1m, " mu"),
        _ => new Unit(1m, $" {noun}"),
    };

    private static string NameOf(Currency currency) => currency == Currency.CNY ? " yuan" : currency == Currency.XXX ? "" : $" {currency}";
}

/// <summary>What follows from printed figures, in canonical units: the value by the prints themselves, and the range of all that they allow.</summary>
internal sealed record Result(decimal Value, Interval<decimal> Range, Unit Unit, bool IsAbout)
{
    /// <summary>What a calculator gives for two figures: for their values, and for all that they allow.</summary>
    public static Result Of<TOne, TOther, T>(
        Figure<TOne> one, Figure<TOther> other, Func<TOne, TOther, T> value, Func<Figure<TOne>, Figure<TOther>, Interval<T>> range, string noun = "")
        where TOne : struct, IQuantity<TOne>
        where TOther : struct, IQuantity<TOther>
        where T : struct, IQuantity<T>
    {
        var result = value(one.Value, other.Value);
        return new(result.Scalar, Scalars(range(one, other)), Unit.Of(result, noun), one.Bound == Bound.About || other.Bound == Bound.About);
    }

    /// <summary>The same of a calculator that gives plain numbers.</summary>
    public static Result Of<T>(Figure<T> one, Figure<T> other, Func<T, T, decimal> value, Func<Figure<T>, Figure<T>, Interval<decimal>> range, Unit unit)
        where T : struct, IQuantity<T> =>
        new(value(one.Value, other.Value), range(one, other), unit, one.Bound == Bound.About || other.Bound == Bound.About);

    public static Interval<decimal> Scalars<T>(Interval<T> range) where T : struct, IQuantity<T> =>
        new(range.Lower?.Scalar, range.Upper?.Scalar, range.LowerIsOpen, range.UpperIsOpen);
}

/// <summary>Figures about the same thing: one place, period, scope, price basis and accumulation. Only these are set in relation to each other.</summary>
internal sealed record Topic(Place Place, ReportingPeriod Period, string? Scope, PriceBasis Basis, bool IsCumulative, string? Note = null, bool IsEvent = false)
{
    public List<Observation<Money>> Amounts { get; } = [];

    public List<Observation<Percentage>> Percentages { get; } = [];

    public List<Observation<PercentagePoints>> Points { get; } = [];

    public List<Observation<LandArea>> Areas { get; } = [];

    public List<Observation<ItemCount>> Counts { get; } = [];

    public int FigureCount => Amounts.Count + Percentages.Count + Points.Count + Areas.Count + Counts.Count;

    /// <summary>Scope, price basis and accumulation, as far as they are stated.</summary>
    public string Label => string.Join(", ", ((string?[])[Scope, Basis == PriceBasis.Unstated ? null : Manner, IsCumulative ? "cumulative" : null]).OfType<string>());

    public ReportingPeriod? YearEarlier => Period.Start.Year > 1 ? Period.YearEarlier() : null;

    public string Where => $"{Place}, {Period:L}";

    /// <summary>How the figures are counted, in full.</summary>
    public string Counting => $"{Manner}, {(IsCumulative ? "cumulative" : "of the period alone")}";

    private string Manner => Basis switch
    {
        PriceBasis.Current => "current prices",
        PriceBasis.Constant => "constant prices",
        PriceBasis.Comparable => "comparable scope",
        _ => "prices not named",
    };

    /// <summary>The amounts of whole indicators, in the currency that comes first.</summary>
    public IEnumerable<Observation<Money>> Wholes => Amounts.Where(each => IsWhole(each) && each.Figure.Value.Currency == Amounts[0].Figure.Value.Currency);

    public Observation<Money>? Whole => Wholes.FirstOrDefault();

    public Observation<ItemCount>? Items => Counts.Find(IsWhole);

    /// <summary>The same amount in two currencies: the one that comes first, and another.</summary>
    public IEnumerable<(Figure<Money> Quote, Figure<Money> Base)> Conversions =>
        from amount in Wholes
        from restated in Amounts
        where IsWhole(restated) && restated.Indicator == amount.Indicator
        let currencies = (Quote: amount.Figure.Value.Currency, Base: restated.Figure.Value.Currency)
        where currencies.Quote != currencies.Base && currencies.Quote != Currency.XXX && currencies.Base != Currency.XXX
        select (amount.Figure, restated.Figure);

    public static bool IsWhole<T>(Observation<T> each) where T : struct, IQuantity<T> =>
        each is { Aspect: Aspect.Level, Part: null } && each.Figure.Value.Scalar > 0;

    /// <summary>Whether a level is the one that a share is of, or that grew.</summary>
    public static bool IsLevelOf<T>(Observation<T> level, Observation<Percentage> of) where T : struct, IQuantity<T> =>
        (level.Aspect, level.Indicator, level.Part) == (Aspect.Level, of.Indicator, of.Part);

    public static bool AreAlike<T>(Observation<T> one, Observation<T> other) where T : struct, IQuantity<T> =>
        CurrencyOf(one.Figure.Value) == CurrencyOf(other.Figure.Value);

    public static string Singular(string plural) => plural.EndsWith('s') ? plural[..^1] : plural;

    /// <summary>Whether the other is about the same, counted in the same way, in whatever period.</summary>
    public bool IsLike(Topic other) => (Label, Place) == (other.Label, other.Place);

    public static IReadOnlyList<Topic> Of(Dispatch dispatch)
    {
        var topics = new List<Topic>();
        Add(dispatch.Amounts, topic => topic.Amounts);
        Add(dispatch.Percentages, topic => topic.Percentages);
        Add(dispatch.Points, topic => topic.Points);
        Add(dispatch.Areas, topic => topic.Areas);
        Add(dispatch.Counts, topic => topic.Counts);

        // What an event states as its totals is a topic too, of the place that the investment goes to.
        foreach (var each in dispatch.Events.Where(each => each.PlannedInvestment.Count > 0 || each.Projects is not null))
        {
            if ((each.To ?? each.Place) is { } place)
            {
                var topic = new Topic(place, each.Period, "totals of promotion events", PriceBasis.Unstated, false, each.Note, IsEvent: true);
                topic.Amounts.AddRange(each.PlannedInvestment.Select(figure => Total("planned investment", place, each.Period, figure)));
                topic.Counts.AddRange(each.Projects is { } projects ? [Total("projects", place, each.Period, projects)] : []);
                topics.Add(topic);
            }
        }

        return topics;

        // A number of things or of land has no prices: it goes with the amounts, whatever their prices.
        void Add<T>(IReadOnlyList<Observation<T>> observations, Func<Topic, List<Observation<T>>> list) where T : struct, IQuantity<T>
        {
            var isPriced = typeof(T) != typeof(ItemCount) && typeof(T) != typeof(LandArea);
            foreach (var each in observations)
            {
                var topic = topics.Find(topic => topic.Place == each.Place && topic.Period == each.Period && topic.Scope == each.Scope
                    && topic.IsCumulative == each.IsCumulative && (topic.Basis == each.Basis || (!isPriced && each.Basis == PriceBasis.Unstated)));
                if (topic is null)
                {
                    topics.Add(topic = new Topic(each.Place, each.Period, each.Scope, each.Basis, each.IsCumulative));
                }

                list(topic).Add(Checked(each));
            }
        }
    }

    private static Observation<T> Total<T>(string indicator, Place place, ReportingPeriod period, Figure<T> figure) where T : struct, IQuantity<T> =>
        Checked(new Observation<T> { Indicator = indicator, Place = place, Period = period, Figure = figure });

    private static Currency? CurrencyOf<T>(T quantity) where T : struct, IQuantity<T> => quantity is Money money ? money.Currency : null;

    private static Observation<T> Checked<T>(Observation<T> each) where T : struct, IQuantity<T>
    {
        try
        {
            _ = each.Figure.Interval;
            return each;
        }
        catch (OverflowException)
        {
            throw new OverflowException($"at the figure of '{each.Indicator}': {each.Figure} has too many digits; 28 must hold half a unit of its last one, too.");
        }
    }
}

/// <summary>What follows from the figures of one topic.</summary>
internal static class Derivation
{
    // Ratios of amounts that are usual in the field: the first as a share of, or a multiple of, the second.
    private static readonly (string Above, string Below, bool IsShare)[] Ratios =
        [("annual tax revenue", "annual output value", true), ("annual output value", "planned investment", false)];

    public static void Print(Topic topic, IReadOnlyList<Topic> topics)
    {
        FromPercentages(topic, topics, each => each.Amounts);
        FromPercentages(topic, topics, each => each.Areas);
        FromPercentages(topic, topics, each => each.Counts);
        ImpliedRates(topic).ToList().ForEach(each => Say($"implied exchange rate {each.Pair}", each.Rate));
        foreach (var land in topic.Areas.Where(Topic.IsWhole))
        {
            Say($"{land.Indicator} in hectares", () => new Result(
                land.Figure.Value.Hectares, land.Figure.Interval.Ratio(LandArea.FromHectares(1m)), new Unit(1m, " ha"), land.Figure.Bound == Bound.About));
            topic.Wholes.ToList().ForEach(amount => Say($"{amount.Indicator} per mu", () => Result.Of(amount.Figure, land.Figure, Intensity.PerMu, Intensity.PerMu), "/mu"));
        }

        if (topic.Items is { } items)
        {
            topic.Wholes.ToList().ForEach(amount => Say($"{amount.Indicator} per {Topic.Singular(items.Indicator)}", () =>
                Result.Of(amount.Figure, items.Figure, Intensity.PerItem, Intensity.PerItem)));
        }

        foreach (var (above, below, isShare) in Ratios)
        {
            if (topic.Wholes.FirstOrDefault(each => each.Indicator == above) is { Figure: var part }
                && topic.Wholes.FirstOrDefault(each => each.Indicator == below) is { Figure: var whole })
            {
                Say($"{above} to {below}", () => isShare
                    ? Result.Of(part, whole, Share.Of, Share.Of)
                    : Result.Of(whole, part, Growth.Multiple, Growth.Multiple, new Unit(1m, " times")));
            }
        }
    }

    /// <summary>The rates that amounts printed in two currencies imply.</summary>
    public static IEnumerable<(string Pair, Func<Result> Rate)> ImpliedRates(Topic topic) =>
        from each in topic.Conversions
        let quote = each.Quote.Value.Currency
        let origin = each.Base.Value.Currency
        select ($"{origin}/{quote}", (Func<Result>)(() => Result.Of(
            each.Base, each.Quote, (one, other) => ExchangeRate.Implied(one, other).Rate, ExchangeRate.Implied, new Unit(1m, $" {quote} per {origin}"))));

    /// <summary>What a calculator gives, or why nothing: valid figures may lie so far apart that what follows from them is no number here.</summary>
    public static T? Try<T>(Func<T?> compute, ref string reason) where T : class
    {
        try
        {
            return compute();
        }
        catch (ArithmeticException fault)
        {
            reason = fault is OverflowException ? "more than 28 digits" : "divided by what may be zero";
            return null;
        }
    }

    public static void Say(string label, Func<Result> compute, string suffix = "")
    {
        var reason = "";
        if (Try(compute, ref reason) is { } each)
        {
            Table.Derived(label, each, suffix);
        }
        else
        {
            Table.Row($"= {label}", "no figure", reason);
        }
    }

    /// <summary>The levels a year earlier that growth implies, and the shares and parts of whole indicators.</summary>
    private static void FromPercentages<T>(Topic topic, IReadOnlyList<Topic> topics, Func<Topic, List<Observation<T>>> levels) where T : struct, IQuantity<T>
    {
        foreach (var growth in topic.Percentages.Where(each => each.Aspect == Aspect.Growth && each.Figure.Value.Percent > -100))
        {
            Bases(topic, growth, topics.Where(each => each.YearEarlier is not null), levels);
        }

        foreach (var whole in levels(topic).Where(Topic.IsWhole))
        {
            var parts = levels(topic).Where(each => each is { Aspect: Aspect.Level, Part: not null } && each.Indicator == whole.Indicator).ToList();
            foreach (var part in parts.Where(part => Topic.AreAlike(part, whole)))
            {
                Say($"share of {whole.Indicator}, {part.Part}", () => Result.Of(part.Figure, whole.Figure, Share.Of, Share.Of));
            }

            foreach (var share in topic.Percentages.Where(each => each is { Aspect: Aspect.Share, Part: not null } && each.Indicator == whole.Indicator
                && !parts.Exists(part => part.Part == each.Part)))
            {
                Say($"{whole.Indicator} {share.Part}", () =>
                    Result.Of(whole.Figure, share.Figure, (all, part) => all * part.Ratio, Share.ImpliedPart, whole.Indicator));
            }
        }
    }

    /// <summary>The level a year earlier, where level and growth are counted alike; else the reason why it is not derived.</summary>
    private static void Bases<T>(Topic topic, Observation<Percentage> growth, IEnumerable<Topic> topics, Func<Topic, List<Observation<T>>> levels)
        where T : struct, IQuantity<T>
    {
        var label = $"implied {growth.Indicator} in {topic.YearEarlier:L}";
        foreach (var (other, level) in from other in topics
                                       where (other.Place, other.Period, other.Scope) == (topic.Place, topic.Period, topic.Scope)
                                       from level in levels(other)
                                       where Topic.IsLevelOf(level, growth)
                                       select (other, level))
        {
            if (other == topic && level.Figure.Value.Scalar > 0)
            {
                Say(label, () => Result.Of(level.Figure, growth.Figure, Growth.ImpliedBase, Growth.ImpliedBase, level.Indicator));
                continue;
            }

            Table.Say($"no {label}: {(other == topic ? "the printed level is not above zero" : $"growth in {topic.Counting}; level in {other.Counting}")}");
        }
    }
}

/// <summary>Whether what a dispatch prints agrees with the figures that it must follow from, as far as those are in print too.</summary>
internal static class Audits
{
    // How far the rate behind one dispatch may lie from that behind another.
    private static readonly Percentage RateTolerance = Percentage.FromPercent(5m);

    public static void Print(IReadOnlyList<Topic> own, IReadOnlyList<Topic> all)
    {
        Table.Heading("Audit: does what is printed agree with the other figures in print?");
        foreach (var topic in own)
        {
            var before = all.Where(each => each.IsLike(topic) && each.Period == topic.YearEarlier).ToList();
            foreach (var share in topic.Percentages.Where(each => each.Aspect == Aspect.Share))
            {
                Say(topic, Table.NameOf(share), "part and whole are not both in print", () =>
                    OfShare(topic.Amounts, share) ?? OfShare(topic.Areas, share) ?? OfShare(topic.Counts, share));
            }

            foreach (var growth in topic.Percentages.Where(each => each.Aspect == Aspect.Growth))
            {
                Say(topic, Table.NameOf(growth), "the level a year earlier is not in print", () =>
                    OfGrowth(topic, before, each => each.Amounts, growth) ?? OfGrowth(topic, before, each => each.Areas, growth)
                        ?? OfGrowth(topic, before, each => each.Counts, growth) ?? OfCount(topic, growth));
            }

            foreach (var rank in topic.Counts.Where(each => each.Aspect is Aspect.Rank or Aspect.GrowthRank))
            {
                Say(topic, Table.NameOf(rank), "the others of the ranking are not in print", () => null);
            }

            foreach (var (quote, origin) in topic.Conversions)
            {
                var name = $"{origin:L} for {quote:L}, at the rate behind another dispatch give or take {RateTolerance:L}";
                Say(topic, name, "no other dispatch prints amounts in both currencies", () => OfConversion(topic, all.Except(own), quote, origin));
            }

            Magnitudes(topic, all);
        }

        Table.None("Nothing in print follows from other figures in print.");
    }

    private static void Say(Topic topic, string name, string whyNot, Func<Finding?> audit)
    {
        var title = $"{name}; {topic.Place.Name}, {topic.Period:L}";
        string[] lines = Derivation.Try(audit, ref whyNot) is { } finding
            ? [$"{finding.Verdict}", title, finding.Why, .. finding.Explanations.Select(each => $"- {each}")]
            : ["Not audited", $"{title}: {whyNot}"];
        Table.Finding(lines[0], lines[1..]);
    }

    private static Finding<Percentage>? OfShare<T>(List<Observation<T>> levels, Observation<Percentage> share) where T : struct, IQuantity<T> =>
        share.Part is not null && levels.Find(each => Topic.IsLevelOf(each, share)) is { } part
        && levels.Find(each => Topic.IsWhole(each) && each.Indicator == share.Indicator && Topic.AreAlike(each, part)) is { } whole
            ? Audit.Share(part.Figure, whole.Figure, share.Figure) : null;

    private static Finding<Percentage>? OfGrowth<T>(Topic topic, IEnumerable<Topic> before, Func<Topic, List<Observation<T>>> levels, Observation<Percentage> growth)
        where T : struct, IQuantity<T> =>
        levels(topic).Find(each => Topic.IsLevelOf(each, growth)) is { } current
        && before.SelectMany(levels).FirstOrDefault(each => Topic.IsLevelOf(each, growth) && Topic.AreAlike(each, current)) is { } previous
            ? Audit.Growth(previous.Figure, current.Figure, growth.Figure) : null;

    /// <summary>What grew was a whole number, even where it is not in print.</summary>
    private static Finding<Percentage>? OfCount(Topic topic, Observation<Percentage> growth) =>
        topic.Counts.Find(each => Topic.IsLevelOf(each, growth)) is { Figure: { Bound: Bound.Exact, Step.Value: 0 } current } ? Audit.ImpliedCount(current, growth.Figure) : null;

    private static Finding<Money>? OfConversion(Topic topic, IEnumerable<Topic> others, Figure<Money> quote, Figure<Money> origin)
    {
        var rates = from other in others
                    from each in other.Conversions
                    where (each.Quote.Value.Currency, each.Base.Value.Currency) == (quote.Value.Currency, origin.Value.Currency)
                    orderby Math.Abs(other.Period.Start.Year - topic.Period.Start.Year)
                    select decimal.Round(ExchangeRate.Implied(each.Base.Value, each.Quote.Value).Rate, 4);
        return rates.FirstOrDefault() is > 0 and var rate
            ? Audit.Conversion(quote, new ExchangeRate(origin.Value.Currency, quote.Value.Currency, rate), origin, RateTolerance) : null;
    }

    /// <summary>Amounts against those of longer periods: for as many items and, where that is of another order, for as many days.</summary>
    private static void Magnitudes(Topic topic, IReadOnlyList<Topic> all)
    {
        if (topic is not { Whole.Figure: var printed, Items.Figure: var items })
        {
            return;
        }

        var longer = all.Where(each => each.IsLike(topic) && each.Period.DayCount > topic.Period.DayCount
            && each.Whole?.Indicator == topic.Whole.Indicator && each.Items?.Indicator == topic.Items.Indicator).ToList();
        if (longer.Count > 0 && printed.Value.Currency == Currency.XXX && longer[0].Whole!.Figure.Value.Currency is var currency)
        {
            printed = new Figure<Money>(printed.Value.WithCurrency(currency), printed.Bound, printed.Step.WithCurrency(currency));
        }

        longer.RemoveAll(each => each.Whole!.Figure.Value.Currency != printed.Value.Currency);
        if (longer.Count == 0)
        {
            return;
        }

        var (name, item) = (topic.Whole.Indicator, Topic.Singular(topic.Items.Indicator));
        Finding<Money>? byItem = null, byDay = null;
        Say(topic, $"{name} per {item}, by the printed values", "", () => byItem = Audit.Magnitude(
            longer.Select(each => Short(Intensity.PerItem(each.Whole!.Figure.Value, each.Items!.Figure.Value))), Short(Intensity.PerItem(printed.Value, items.Value))));
        if (byItem is not { Verdict: Verdict.Impossible })
        {
            return;
        }

        var (usual, share) = (longer[^1], default(Percentage));
        Say(topic, $"{name} in {topic.Period.DayCount} days", "", () =>
        {
            share = Share.Of(printed.Value, usual.Whole!.Figure.Value).Round(1);
            return byDay = Audit.Magnitude(
                longer.Select(each => Short(each.Whole!.Figure.Value * (topic.Period.DayCount / (decimal)each.Period.DayCount))), printed);
        });
        var taken = printed.Value.Currency == topic.Whole.Figure.Value.Currency ? "" : $" It was printed without a currency, and taken as {printed.Value.Currency} like that one.";
        Table.Finding("", byDay is not { Verdict: Verdict.Impossible } ? [] : [
            $"IMPLAUSIBLE as printed, and left as printed: by the {item} and by the day beyond the order of {usual.Where}; "
                + $"{share} of that amount in {topic.Period.DayCount} days.{taken}"]);
    }

    /// <summary>An amount that was calculated, to five digits.</summary>
    private static Figure<Money> Short(Money amount)
    {
        var digit = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)amount.Amount)) - 4);
        return new Figure<Money>(new Money(decimal.Round(amount.Amount / digit) * digit, amount.Currency));
    }
}

/// <summary>The report in the order of its sections.</summary>
internal static class Report
{
    public static void Dispatch(string file, Dispatch dispatch, IReadOnlyList<Topic> topics, IReadOnlyList<Topic> all)
    {
        Table.Title($"{file}: {dispatch.Citation.Title}");
        var (publisher, date, address) = (dispatch.Citation.Publisher, dispatch.Citation.Date, dispatch.Citation.Address);
        Table.Text("Source", string.Join(", ", ((string?[])[publisher, date is null ? null : $"{date:uuuu-MM-dd}", address]).OfType<string>()));
        Table.Text("Place", dispatch.Place is { } place ? Full(place) : "");
        Table.Text("Sectors", string.Join("; ", dispatch.Sectors));
        foreach (var each in dispatch.Events)
        {
            Table.Text("Event", $"{each.Period:L}: {each.Name}{(each.ChineseName is { } name ? $" {name}" : "")}");
            Table.Text("", each.Place is { } venue ? $"at {venue}" : "");
            Table.Text("", each.To is { } to ? $"{(each.From is { } from ? $"from {from} " : "")}to {to}{Direction(each.From, to)}" : "");
            Table.Text("", string.Join(", ", each.Participants.Select(group => $"{(group.Count is { } count ? $"{count:L} " : "")}{group.Name}")));
            Table.Text("", each.Organisers.Count > 0 ? $"by {string.Join("; ", each.Organisers)}" : "");
            Table.Text("", string.Join("; ", each.Sectors));
            Table.Text("", each.Note ?? "");
        }

        foreach (var deal in dispatch.Deals.Concat(dispatch.Events.SelectMany(each => each.Deals)))
        {
            var stage = date is { } day && deal.StageOn(day) is { } reached ? $", {Words(reached)} by {day:uuuu-MM-dd}" : "";
            var amount = deal.PlannedInvestment is { } money ? $", {money:L}" : "";
            var origin = deal.Investor?.Origin is { } from ? $", from {from}" : "";
            Table.Text("Deal", $"{deal.Name}{origin}, at {deal.Host}{amount}{stage}");
        }

        foreach (var (topic, isFirst) in topics.GroupBy(topic => (topic.Place, topic.Period)).SelectMany(group => group.Select((topic, i) => (topic, i == 0))))
        {
            Table.Topic(topic, isFirst);
            var label = topic.FigureCount == 1 ? topic.Label : "";
            topic.Amounts.ForEach(each => Table.Stated(each, label));
            topic.Percentages.ForEach(each => Table.Stated(each, label));
            topic.Points.ForEach(each => Table.Stated(each, label));
            topic.Areas.ForEach(each => Table.Stated(each, label));
            topic.Counts.ForEach(each => Table.Stated(each, label));
            Derivation.Print(topic, topics);
        }

        Audits.Print(topics, all);
    }

    public static void Across(IReadOnlyList<Dispatch> dispatches, IReadOnlyList<IReadOnlyList<Topic>> topicsOf)
    {
        var topics = topicsOf.SelectMany(each => each).ToList();
        Table.Title($"Across the {dispatches.Count} dispatches");
        foreach (var alike in topics.GroupBy(topic => (topic.Label, Period: topic.IsEvent ? default(ReportingPeriod?) : topic.Period)))
        {
            Rank([.. alike], topic => topic.Whole);
            Rank([.. alike], topic => topic.Items);
        }

        Table.Heading("Amount per item, in the order of the printed values");
        PerItem([.. topics.Where(topic => topic is { Whole: not null, Items: not null })]);
        Table.Heading("Exchange rates implied by amounts printed in two currencies");
        foreach (var (dispatch, own) in dispatches.Zip(topicsOf))
        {
            var label = $"published {(dispatch.Citation.Date is { } date ? $"{date:uuuu-MM-dd}" : "without a date")}";
            own.SelectMany(Derivation.ImpliedRates).ToList().ForEach(each => Derivation.Say(label, each.Rate));
        }

        Table.Heading("Sectors named most often, in events and dispatches");
        var named = dispatches.SelectMany(dispatch => dispatch.Events.Select(each => each.Sectors).Append(dispatch.Sectors)).SelectMany(sectors => sectors);
        var mentions = named.BreakDown(by: sector => sector, of: _ => new ItemCount(1));
        mentions.Rows.Where(row => row.Count > 1).ToList().ForEach(row => Table.Row($"  {row.Key}", $"{row.Count} of {mentions.Count} mentions", ""));
    }

    /// <summary>Ranks places by what was printed.</summary>
    private static void Rank<T>(List<Topic> topics, Func<Topic, Observation<T>?> get) where T : struct, IQuantity<T>
    {
        var found = (from topic in topics let each = get(topic) where each is not null select (Topic: topic, Each: each)).ToList();
        found = [.. found.Where(other => other.Each.Indicator == found[0].Each.Indicator && Topic.AreAlike(other.Each, found[0].Each))];
        if (found.Count > 1 && found.DistinctBy(each => each.Topic.Place).Count() == found.Count)
        {
            Table.Heading($"Ranking by {found[0].Each.Indicator}{(topics[0].Label is { Length: > 0 } label ? $", {label}" : "")}");
            Certainty([.. found.Select(row => (row.Topic.Where, row.Each.Figure.Value, row.Each.Figure.Interval, row.Each.Figure.Bound == Bound.About,
                (Action<string>)(rank => Table.Labelled($"  {rank}. {row.Topic.Where}", row.Each))))]);
        }
    }

    private static void PerItem(List<Topic> topics)
    {
        var rows = new List<(string Where, Money Value, Interval<Money> Range, bool IsAbout, Action<string> Print)>();
        var unranked = new List<string>();
        foreach (var topic in topics)
        {
            var (amount, items) = (topic.Whole!.Figure, topic.Items!.Figure);
            var currency = amount.Value.Currency;
            var title = $"{topic.Where}: {topic.Whole.Indicator} per {Topic.Singular(topic.Items.Indicator)}";
            var reason = currency == Currency.XXX ? "no currency was printed" : $"printed in {currency}";
            if (currency == Currency.CNY && Derivation.Try(() => Result.Of(amount, items, Intensity.PerItem, Intensity.PerItem), ref reason) is { } each)
            {
                rows.Add((topic.Where, Intensity.PerItem(amount.Value, items.Value), Intensity.PerItem(amount, items), each.IsAbout, rank => Table.Derived($"{rank}. {title}", each)));
            }
            else
            {
                unranked.Add($"{title}: {reason}");
            }
        }

        Certainty(rows);
        unranked.ForEach(each => Table.Say($"Not ranked: {each}"));
    }

    /// <summary>Prints rows in the order of their values, each with the ranks it may have, and which of the order the prints make certain.</summary>
    private static void Certainty<T>(List<(string Where, T Value, Interval<T> Range, bool IsAbout, Action<string> Print)> rows) where T : struct, IQuantity<T>
    {
        var sorted = rows.RankBy(row => row.Value).Select(row => row.Item).ToList();
        var ranks = Ranking.Certain(sorted, row => row.Range);
        for (var i = 0; i < sorted.Count; i++)
        {
            sorted[i].Print(ranks[i].IsCertain ? $"{ranks[i].Best}" : $"{ranks[i].Best}-{ranks[i].Worst}");
            if (i > 0)
            {
                var (above, below) = (sorted[i - 1], sorted[i]);
                var isCertain = above.Range.IsCertainlyAbove(below.Range);
                Table.Say($"{above.Where} above {below.Where}: " + (!isCertain ? "NOT certain, what the prints allow overlaps"
                    : above.IsAbout || below.IsAbout ? "NOT certain, about leaves it open" : "certain"));
            }
        }
    }

    private static string Full(Place place)
    {
        var kind = place switch
        {
            NewArea area => $" ({Words(area.Level)} new area{(area.ApprovalOrder is { } order ? $" no. {order}" : "")})",
            DevelopmentZone { Kinds.Count: > 0 } zone => $" ({string.Join(", ", zone.Kinds.Select(kind => Words(kind)))} zone)",
            PlaceGroup { Members.Count: > 0 } group => $" ({string.Join(", ", group.Members)})",
            Region { Level: RegionLevel.Provincial, EconomicRegion: { } region } => $" ({region})",
            _ => "",
        };
        return $"{place}{kind}{(place.Within is { } within and not Region { Level: RegionLevel.Country } ? $", {Full(within)}" : "")}";
    }

    private static string Words(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()).Replace('-', ' ');

    /// <summary>The direction of transfer between economic regions; of a group, the region of most of its members.</summary>
    private static string Direction(Place? from, Place to) =>
        from is not null && RegionOf(from) is { } origin && RegionOf(to) is { } goal ? $" ({origin} to {goal})" : "";

    private static EconomicRegion? RegionOf(Place? place) => place switch
    {
        Region { EconomicRegion: { } region } => region,
        PlaceGroup { Members: { Count: > 0 } members } => members.GroupBy(RegionOf).MaxBy(group => group.Count())!.Key,
        { Within: { } within } => RegionOf(within),
        _ => null,
    };
}

/// <summary>Aligned text of at most a hundred columns, in which a Chinese character takes two.</summary>
internal static class Table
{
    private static readonly int[] Widths = [38, 29, 31];

    // Ends that are so near, as a part of them, differ only because a quotient of exact figures has no last digit.
    private const decimal LastDigit = 1e-27m;

    private static string? _heading;

    public static void Title(string text) => Console.WriteLine($"\n{new string('=', 100)}\n{string.Join('\n', Wrap(text, 100))}\n{new string('=', 100)}");

    /// <summary>A heading, printed with the first line below it, so that there is none above nothing.</summary>
    public static void Heading(string text) => _heading = text;

    public static void Topic(Topic topic, bool isFirst)
    {
        if (isFirst)
        {
            Heading($"{topic.Place}, {topic.Period:L}");
            Row("  figure (= what follows from it)", "value", "what the print allows");
        }

        if (topic.FigureCount > 1 && topic.Label.Length > 0)
        {
            Wrap($"  [{topic.Label}{(topic.Note is { } note ? $": {note}" : "")}]", 100, indent: "    ").ToList().ForEach(Line);
        }
    }

    /// <summary>A label and, from a column on, what belongs to it.</summary>
    public static void Text(string label, string text, int column = 9)
    {
        foreach (var (line, i) in Wrap(text, 100 - column).Where(_ => text.Length > 0).Select((line, i) => (line, i)))
        {
            Line((i == 0 ? label : "").PadRight(column) + line);
        }
    }

    public static void Say(string text) => Text("", text, column: 6);

    public static void Finding(string verdict, IEnumerable<string> lines)
    {
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
        {
            Text(i == 0 ? $"  {verdict}" : "", line, column: 16);
        }
    }

    /// <summary>What to say where nothing came below the last heading.</summary>
    public static void None(string text) => Say(_heading is null ? "" : text);

    public static void Stated<T>(Observation<T> each, string scope) where T : struct, IQuantity<T> =>
        Labelled($"  {NameOf(each, scope)}{(each.Note is { } note ? $" ({note})" : "")}", each);

    /// <summary>What a figure is about, in words.</summary>
    public static string NameOf<T>(Observation<T> each, string scope = "") where T : struct, IQuantity<T> => string.Concat(
        each.Aspect is Aspect.Share ? "share of " : each.Aspect is Aspect.Rank ? "rank by " : each.Aspect is Aspect.GrowthRank ? "rank by growth of " : "",
        each.Indicator,
        each.Aspect is Aspect.Growth ? " growth" : "",
        scope.Length == 0 ? "" : $", {scope}",
        each.Part is { } part ? $", {part}" : "",
        each.Among is { } among ? $", among {among}" : "");

    public static void Labelled<T>(string label, Observation<T> each) where T : struct, IQuantity<T> => Row(
        label,
        each.Aspect is Aspect.Rank or Aspect.GrowthRank ? $"no. {each.Figure:L}" : each.Figure.Value switch
        {
            ItemCount => $"{each.Figure:L} {each.Indicator}",
            Money { Currency: var currency } when currency == Currency.XXX => $"{each.Figure:L} (no currency)",
            _ => $"{each.Figure:L}",
        },
        Range(Result.Scalars(each.Figure.Interval), Unit.Of(each.Figure.Value, each.Indicator), "#,0.##########"));

    public static void Derived(string label, Result each, string suffix = "")
    {
        var number = each.Value / each.Unit.Size;
        var digits = Math.Abs(number) >= 100 ? "#,0.00" : "0.000";
        var value = number.ToString(digits, CultureInfo.InvariantCulture);
        var (least, most) = (Text(each.Range.Lower, each.Unit, digits), Text(each.Range.Upper, each.Unit, digits));
        var bound = (each.Range.Lower, each.Range.Upper) switch
        {
            (null or 0m, null) => "printed values give ",
            (not null, null) when least == value => each.Range.LowerIsOpen ? "more than " : "at least ",
            (null, not null) when most == value => each.Range.UpperIsOpen ? "less than " : "at most ",
            (null, _) or (_, null) => "about ",
            _ => each.IsAbout ? "about " : "",
        };
        Row($"= {label}", $"{bound}{value}{each.Unit.Name}{suffix}", Range(each.Range, each.Unit with { Name = each.Unit.Name + suffix }, digits));
    }

    public static void Row(params ReadOnlySpan<string> cells)
    {
        var columns = cells.ToArray().Select((cell, i) => Wrap(cell, Widths[i], indent: i == 0 ? "    " : "  ").ToList()).ToList();
        for (var line = 0; line < columns.Max(column => column.Count); line++)
        {
            Line(string.Join(' ', columns.Select((column, i) => Pad(line < column.Count ? column[line] : "", Widths[i]))).TrimEnd());
        }
    }

    private static string Range(Interval<decimal> range, Unit unit, string digits)
    {
        var (least, most) = (Text(range.Lower, unit, digits), Text(range.Upper, unit, digits));
        var isExact = range is { Lower: { } from, Upper: { } to } && to - from <= Math.Abs(to) * LastDigit;
        while (least is not null && least == most && !isExact && digits.Length < 12)
        {
            digits += "0";
            (least, most) = (Text(range.Lower, unit, digits), Text(range.Upper, unit, digits));
        }

        return (least, most) switch
        {
            (null, null) => "anything",
            (not null, null) when range is { Lower: 0m, LowerIsOpen: true } => "anything above zero",
            (not null, null) => $"{(range.LowerIsOpen ? "above" : "from")} {least}{unit.Name}",
            (null, not null) => $"{(range.UpperIsOpen ? "below" : "up to")} {most}{unit.Name}",
            _ => isExact ? "exact" : $"{least} to {most}{unit.Name}",
        };
    }

    private static string? Text(decimal? end, Unit unit, string digits) => (end / unit.Size)?.ToString(digits, CultureInfo.InvariantCulture);

    private static void Line(string text)
    {
        if (_heading is { } heading)
        {
            _heading = null;
            Console.WriteLine($"\n{string.Join('\n', Wrap(heading, 100))}\n{new string('-', 100)}");
        }

        Console.WriteLine(text);
    }

    private static IEnumerable<string> Wrap(string text, int width, string indent = "")
    {
        var line = new StringBuilder(text.Length > 0 ? text[..^text.TrimStart().Length] : "");
        var isEmpty = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && Width(line.ToString()) + 1 + Width(word) > width)
            {
                yield return line.ToString();
                (line, isEmpty) = (new StringBuilder(indent), true);
            }

            line.Append(isEmpty ? "" : " ").Append(word);
            isEmpty = false;
        }

        yield return line.ToString();
    }

    private static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

    private static int Width(string text) => text.EnumerateRunes().Sum(rune => rune.Value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F)
            or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1);
}
