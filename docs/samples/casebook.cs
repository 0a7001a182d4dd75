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
    foreach (var (file, dispatch) in dispatches)
    {
        Report.Dispatch(file, dispatch);
    }

    Report.Across([.. dispatches.Select(each => each.Dispatch)]);
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

/// <summary>An end of a range; one without a value is beyond all numbers, on the side of its sign.</summary>
internal readonly record struct End(decimal? Value, int Sign, bool IsOpen)
{
    public static End operator *(End left, End right) => (left.Sign * right.Sign, left.Value * right.Value) switch
    {
        (0, _) => new(0m, 0, !left.IsZeroItself && !right.IsZeroItself),
        (var sign, { } value) => new(value, sign, left.IsOpen || right.IsOpen),
        (var sign, null) => new(null, sign, true),
    };

    public static End operator /(End left, End right) => right.Value is null
        ? new(0m, 0, !left.IsZeroItself)
        : new(left.Value / right.Value, left.Sign * right.Sign, left.IsOpen || right.IsOpen);

    /// <summary>For comparing: what is beyond all numbers comes first or last.</summary>
    public (int, decimal) Order => (Value is null ? Sign : 0, Value ?? 0m);

    private bool IsZeroItself => Value == 0m && !IsOpen;

    public static End[] Of(Interval<decimal> range) =>
    [
        new(range.Lower, Math.Sign(range.Lower ?? -1m), range.LowerIsOpen || range.Lower is null),
        new(range.Upper, Math.Sign(range.Upper ?? 1m), range.UpperIsOpen || range.Upper is null),
    ];
}

/// <summary>A figure in plain numbers of its unit: the printed value, and what the print allows.</summary>
internal readonly record struct Estimate(decimal Value, Interval<decimal> Range, bool IsAbout = false)
{
    public static Estimate operator *(Estimate left, Estimate right) => Over(left, right, left.Value * right.Value, (one, other) => one * other);

    public static implicit operator Estimate(decimal exact) => new(exact, new(exact, exact));

    public static Estimate operator /(Estimate left, Estimate right) => right.Range is { Lower: not > 0, Upper: not < 0 }
        ? throw new DivideByZeroException()
        : Over(left, right, left.Value / right.Value, (one, other) => one / other);

    public static Estimate operator +(decimal left, Estimate right) =>
        new(left + right.Value, new(left + right.Range.Lower, left + right.Range.Upper, right.Range.LowerIsOpen, right.Range.UpperIsOpen), right.IsAbout);

    public static Estimate Of<T>(Figure<T> figure) where T : struct, IQuantity<T>
    {
        var range = figure.Interval;
        return new(figure.Value.Scalar, new(range.Lower?.Scalar, range.Upper?.Scalar, range.LowerIsOpen, range.UpperIsOpen), figure.Bound == Bound.About);
    }

    /// <summary>Whether all that the one print allows is above all that the other allows. How far "about" reaches, no print says.</summary>
    public bool IsAbove(Estimate other) =>
        Range.Lower is { } least && other.Range.Upper is { } most && (least > most || (least == most && (Range.LowerIsOpen || other.Range.UpperIsOpen)));

    public string CertaintyAbove(Estimate other) => !IsAbove(other) ? "NOT certain, what the prints allow overlaps"
        : IsAbout || other.IsAbout ? "NOT certain, about leaves it open" : "certain";

    /// <summary>From the least to the most that the ends of both give.</summary>
    private static Estimate Over(Estimate left, Estimate right, decimal value, Func<End, End, End> of)
    {
        var ends = (from one in End.Of(left.Range) from other in End.Of(right.Range) select of(one, other)).ToList();
        var (least, most) = (ends.MinBy(end => (end.Order, end.IsOpen)), ends.MaxBy(end => (end.Order, !end.IsOpen)));
        var isPoint = least.Value == most.Value;
        return new(value, new(least.Value, most.Value, least.IsOpen && !isPoint, most.IsOpen && !isPoint), left.IsAbout || right.IsAbout);
    }
}

/// <summary>What a number is counted in: its size in canonical units, and its name.</summary>
internal sealed record Unit(decimal Size, string Name)
{
    public static Unit Of(object quantity, string noun) => quantity switch
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

/// <summary>A published figure of any quantity.</summary>
internal sealed record Stated(string Indicator, Aspect Aspect, string? Part, string? Among, string? Note, object Quantity, string Print, Estimate Estimate)
{
    public bool IsWhole => Aspect == Aspect.Level && Part is null && Estimate.Value > 0;

    public Money? Money => Quantity is Money money ? money : null;

    public Unit Unit => Unit.Of(Quantity, Indicator);

    public static Stated Of<T>(Observation<T> each) where T : struct, IQuantity<T> =>
        Of(each.Indicator, each.Figure) with { Aspect = each.Aspect, Part = each.Part, Among = each.Among, Note = each.Note };

    public static Stated Of<T>(string indicator, Figure<T> figure) where T : struct, IQuantity<T>
    {
        try
        {
            return new(indicator, Aspect.Level, null, null, null, figure.Value, $"{figure:L}", Estimate.Of(figure));
        }
        catch (OverflowException)
        {
            throw new OverflowException($"at the figure of '{indicator}': {figure} has too many digits; 28 must hold half a unit of its last one, too.");
        }
    }
}

/// <summary>Figures about the same thing: one place, period, scope, price basis and accumulation. Only these are set in relation to each other.</summary>
internal sealed record Topic(Place Place, ReportingPeriod Period, string? Scope, PriceBasis Basis, bool IsCumulative, string? Note = null, bool IsEvent = false)
{
    public List<Stated> Figures { get; } = [];

    /// <summary>Scope, price basis and accumulation, as far as they are stated.</summary>
    public string Label => string.Join(", ", ((string?[])[Scope, Basis == PriceBasis.Unstated ? null : Manner, IsCumulative ? "cumulative" : null]).OfType<string>());

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
    public IEnumerable<Stated> Amounts => Figures.Where(each => each.IsWhole && each.Money is not null && each.Money?.Currency == Currency);

    public Stated? Items => Figures.Find(each => each is { IsWhole: true, Quantity: ItemCount });

    private Currency? Currency => Figures.Find(each => each.Money is not null)?.Money?.Currency;

    public static IReadOnlyList<Topic> Of(Dispatch dispatch)
    {
        var topics = new List<Topic>();
        Add(dispatch.Amounts);
        Add(dispatch.Percentages);
        Add(dispatch.Points);
        Add(dispatch.Areas);
        Add(dispatch.Counts);

        // What an event states as its totals is a topic too, of the place that the investment goes to.
        foreach (var each in dispatch.Events.Where(each => each.PlannedInvestment.Count > 0 || each.Projects is not null))
        {
            if ((each.To ?? each.Place) is { } place)
            {
                topics.Add(new Topic(place, each.Period, "totals of promotion events", PriceBasis.Unstated, false, each.Note, IsEvent: true));
                topics[^1].Figures.AddRange(each.PlannedInvestment.Select(figure => Stated.Of("planned investment", figure)));
                topics[^1].Figures.AddRange(each.Projects is { } projects ? [Stated.Of("projects", projects)] : []);
            }
        }

        return topics;

        // A number of things or of land has no prices: it goes with the amounts, whatever their prices.
        void Add<T>(IReadOnlyList<Observation<T>> observations) where T : struct, IQuantity<T>
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

                topic.Figures.Add(Stated.Of(each));
            }
        }
    }
}

/// <summary>What follows from the figures of one topic: the value by the library's calculators, the range from the ends of the figures' intervals.</summary>
internal static class Derivation
{
    // Ratios of amounts that are usual in the field: the first as a share of, or a multiple of, the second.
    private static readonly (string Above, string Below, bool IsShare)[] Ratios =
        [("annual tax revenue", "annual output value", true), ("annual output value", "planned investment", false)];

    public static void Print(Topic topic, IReadOnlyList<Topic> topics)
    {
        foreach (var growth in topic.Figures.Where(each => each is { Aspect: Aspect.Growth, Quantity: Percentage, Estimate.Value: > -100 } && topic.Period.Start.Year > 1))
        {
            Bases(topic, growth, topics);
        }

        topic.Figures.Where(each => each.IsWhole).ToList().ForEach(whole => Shares(topic, whole));
        ImpliedRates(topic).ToList().ForEach(each => Say($"implied exchange rate {each.Pair}", each.Unit, each.Of));
        foreach (var land in topic.Figures.Where(each => each is { IsWhole: true, Quantity: LandArea }))
        {
            Say($"{land.Indicator} in hectares", new Unit(1m, " ha"), () => (land.Estimate / LandArea.FromHectares(1m).Mu) with { Value = ((LandArea)land.Quantity).Hectares });
            topic.Amounts.ToList().ForEach(amount => Per(amount, land, "mu", "/mu"));
        }

        if (topic.Items is { } items)
        {
            topic.Amounts.ToList().ForEach(amount => Per(amount, items, Singular(items.Indicator), ""));
        }

        foreach (var (above, below, isShare) in Ratios)
        {
            if (topic.Amounts.FirstOrDefault(each => each.Indicator == above) is { Money: { } one } part
                && topic.Amounts.FirstOrDefault(each => each.Indicator == below) is { Money: { } other } whole)
            {
                Estimate Ratio() => (part.Estimate / whole.Estimate * (isShare ? 100m : 1m)) with { Value = isShare ? Share.Of(one, other).Percent : one / other };
                Say($"{above} to {below}", new Unit(1m, isShare ? " %" : " times"), Ratio);
            }
        }
    }

    /// <summary>The rates that amounts printed in two currencies imply.</summary>
    public static IEnumerable<(string Pair, Unit Unit, Func<Estimate> Of)> ImpliedRates(Topic topic) =>
        from amount in topic.Amounts
        from restated in topic.Figures
        where restated.IsWhole && restated.Indicator == amount.Indicator && restated.Money is not null
        let quote = amount.Money!.Value
        let origin = restated.Money!.Value
        where origin.Currency != quote.Currency && origin.Currency != Currency.XXX && quote.Currency != Currency.XXX
        select ($"{origin.Currency}/{quote.Currency}", new Unit(1m, $" {quote.Currency} per {origin.Currency}"), (Func<Estimate>)(() =>
            (amount.Estimate / restated.Estimate) with { Value = ExchangeRate.Implied(origin, quote).Rate }));

    /// <summary>A derived figure, or why there is none: valid figures may lie so far apart that what follows from them is no number here.</summary>
    public static Estimate? Try(Func<Estimate> compute, out string fault)
    {
        try
        {
            fault = "";
            return compute();
        }
        catch (Exception exception) when (exception is DivideByZeroException or OverflowException)
        {
            fault = exception is OverflowException ? "more than 28 digits" : "divided by what may be zero";
            return null;
        }
    }

    public static void Say(string label, Unit unit, Func<Estimate> compute) =>
        (Try(compute, out var fault) is { } each ? () => Table.Derived(label, each, unit) : (Action)(() => Table.Row($"= {label}", "no figure", fault)))();

    public static string Singular(string plural) => plural.EndsWith('s') ? plural[..^1] : plural;

    public static Estimate Each(Stated amount, Stated other) =>
        (amount.Estimate / other.Estimate) with { Value = (amount.Money!.Value / other.Estimate.Value).Amount };

    private static void Per(Stated amount, Stated other, string what, string suffix)
    {
        var each = Try(() => Each(amount, other), out _)?.Value ?? 0m;
        var unit = Unit.Of(new Money(each, amount.Money!.Value.Currency), "");
        Say($"{amount.Indicator} per {what}", unit with { Name = unit.Name + suffix }, () => Each(amount, other));
    }

    /// <summary>The level a year earlier, where level and growth are counted alike; else the reason why it is not derived.</summary>
    private static void Bases(Topic topic, Stated growth, IReadOnlyList<Topic> topics)
    {
        var label = $"implied {growth.Indicator} in {topic.Period.YearEarlier():L}";
        foreach (var (other, level) in from other in topics
                                       where (other.Place, other.Period, other.Scope) == (topic.Place, topic.Period, topic.Scope)
                                       from level in other.Figures
                                       where (level.Aspect, level.Indicator, level.Part) == (Aspect.Level, growth.Indicator, growth.Part)
                                       select (other, level))
        {
            if (other == topic && level.Estimate.Value > 0)
            {
                Say(label, level.Unit, () => (level.Estimate / (1m + (growth.Estimate * 0.01m))) with { Value = Growth.ImpliedBase(level.Estimate.Value, (Percentage)growth.Quantity) });
                continue;
            }

            Table.Say($"no {label}: {(other == topic ? "the printed level is not above zero" : $"growth in {topic.Counting}; level in {other.Counting}")}");
        }
    }

    private static void Shares(Topic topic, Stated whole)
    {
        var parts = topic.Figures.Where(each => each is { Aspect: Aspect.Level, Part: not null } && each.Indicator == whole.Indicator).ToList();
        var printed = topic.Figures.Where(each => each is { Aspect: Aspect.Share, Part: not null } && each.Indicator == whole.Indicator).ToList();
        foreach (var part in parts.Where(part => part.Money?.Currency == whole.Money?.Currency))
        {
            Estimate Percent() => (part.Estimate / whole.Estimate * 100m) with { Value = Share.Of(part.Estimate.Value, whole.Estimate.Value).Percent };
            Say($"share of {whole.Indicator}, {part.Part}", new Unit(1m, " %"), Percent);
            if (printed.Find(each => each.Part == part.Part) is { } stated && Try(Percent, out _) is { } share)
            {
                var isApart = share.IsAbove(stated.Estimate) || stated.Estimate.IsAbove(share);
                Table.Say(!isApart ? "the printed share is consistent with the amounts"
                    : share.IsAbout || stated.Estimate.IsAbout ? "the printed share is apart from the amounts; about leaves it open whether they contradict each other"
                    : "THE PRINTED SHARE CONTRADICTS THE AMOUNTS");
            }
        }

        foreach (var share in printed.Where(share => !parts.Exists(part => part.Part == share.Part)))
        {
            Say($"{whole.Indicator} {share.Part}", whole.Unit, () => whole.Estimate * (share.Estimate * 0.01m));
        }
    }
}

/// <summary>The report in the order of its sections.</summary>
internal static class Report
{
    // What must differ from the comparable period, per day and per item both, before an amount is called implausible.
    private const decimal Implausible = 5m;

    public static void Dispatch(string file, Dispatch dispatch)
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

        var topics = Topic.Of(dispatch);
        foreach (var (topic, isFirst) in topics.GroupBy(topic => (topic.Place, topic.Period)).SelectMany(group => group.Select((topic, i) => (topic, i == 0))))
        {
            Table.Topic(topic, isFirst);
            topic.Figures.ForEach(each => Table.Stated(each, topic.Figures.Count == 1 ? topic.Label : ""));
            Derivation.Print(topic, topics);
        }
    }

    public static void Across(IReadOnlyList<Dispatch> dispatches)
    {
        var topics = dispatches.SelectMany(Topic.Of).ToList();
        Table.Title($"Across the {dispatches.Count} dispatches");
        foreach (var alike in topics.GroupBy(topic => (topic.Label, Period: topic.IsEvent ? default(ReportingPeriod?) : topic.Period)))
        {
            Rank([.. alike], topic => topic.Amounts.FirstOrDefault());
            Rank([.. alike], topic => topic.Items);
        }

        Table.Heading("Amount per item, in the order of the printed values");
        var intensities = (from topic in topics
                           let amount = topic.Amounts.FirstOrDefault()
                           let items = topic.Items
                           where items is not null && amount is not null
                           let title = $"{topic.Where}: {amount.Indicator} per {Derivation.Singular(items.Indicator)}"
                           select (Where: topic.Where, Title: title, amount.Money!.Value.Currency, PerItem: Derivation.Try(() => Derivation.Each(amount, items), out _))).ToList();
        Certainty([.. intensities.Where(each => each.Currency == Currency.CNY && each.PerItem is not null).RankBy(each => each.PerItem!.Value.Value).Select(row =>
            (row.Item.Where, row.Item.PerItem!.Value,
            (Action)(() => Table.Derived($"{row.Rank:0}. {row.Item.Title}", row.Item.PerItem.Value, Unit.Of(Money.Yuan(row.Item.PerItem.Value.Value), "")))))]);
        foreach (var each in intensities.Where(each => each.Currency != Currency.CNY || each.PerItem is null))
        {
            var reason = each.PerItem is null ? "it cannot be computed" : each.Currency == Currency.XXX ? "no currency was printed" : $"printed in {each.Currency}";
            Table.Say($"Not ranked: {each.Title}: {reason}");
        }

        Table.Heading("Exchange rates implied by amounts printed in two currencies");
        foreach (var dispatch in dispatches)
        {
            var label = $"published {(dispatch.Citation.Date is { } date ? $"{date:uuuu-MM-dd}" : "without a date")}";
            Topic.Of(dispatch).SelectMany(Derivation.ImpliedRates).ToList().ForEach(each => Derivation.Say(label, each.Unit, each.Of));
        }

        Table.Heading("Sectors named most often, in events and dispatches");
        var named = dispatches.SelectMany(dispatch => dispatch.Events.Select(each => each.Sectors).Append(dispatch.Sectors)).SelectMany(sectors => sectors);
        var mentions = named.BreakDown(by: sector => sector, of: _ => new ItemCount(1));
        mentions.Rows.Where(row => row.Count > 1).ToList().ForEach(row => Table.Row($"  {row.Key}", $"{row.Count} of {mentions.Count} mentions", ""));
        Table.Heading("Plausibility of amounts against another period of the same scope and place");
        foreach (var (one, other) in from one in topics from other in topics where one.Period.DayCount < other.Period.DayCount select (one, other))
        {
            try
            {
                Compare(one, other);
            }
            catch (Exception fault) when (fault is DivideByZeroException or OverflowException)
            {
                Table.Say($"Not compared: {one.Where} and {other.Where} lie more than 28 digits apart.");
            }
        }
    }

    /// <summary>Ranks places by what was printed, and says which of the order the intervals behind the print make certain.</summary>
    private static void Rank(List<Topic> topics, Func<Topic, Stated?> get)
    {
        var found = (from topic in topics let figure = get(topic) where figure is not null select (Topic: topic, Figure: figure)).ToList();
        found = [.. found.Where(each => each.Figure.Indicator == found[0].Figure.Indicator && each.Figure.Money?.Currency == found[0].Figure.Money?.Currency)];
        if (found.Count < 2 || found.DistinctBy(each => each.Topic.Place).Count() < found.Count)
        {
            return;
        }

        Table.Heading($"Ranking by {found[0].Figure.Indicator}{(topics[0].Label is { Length: > 0 } label ? $", {label}" : "")}");
        Certainty([.. found.RankBy(each => each.Figure.Estimate.Value).Select(row => (row.Item.Topic.Where, row.Item.Figure.Estimate,
            (Action)(() => Table.Labelled($"  {row.Rank:0}. {row.Item.Topic.Where}", row.Item.Figure))))]);
    }

    /// <summary>Prints the rows of a ranking, and which of their order the intervals behind the print make certain.</summary>
    private static void Certainty(IReadOnlyList<(string Where, Estimate Estimate, Action Print)> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].Print();
            Table.Say(i == 0 ? "" : $"{rows[i - 1].Where} above {rows[i].Where}: {rows[i - 1].Estimate.CertaintyAbove(rows[i].Estimate)}");
        }
    }

    private static void Compare(Topic one, Topic other)
    {
        if ((one.Label, one.Place) != (other.Label, other.Place)
            || one.Amounts.FirstOrDefault() is not { Money: { } printed } amount || other.Amounts.FirstOrDefault() is not { Money: { } whole } usual
            || one.Items is not { } items || other.Items is not { } usualItems || amount.Indicator != usual.Indicator || items.Indicator != usualItems.Indicator
            || (printed.Currency != whole.Currency && printed.Currency != Currency.XXX))
        {
            return;
        }

        var value = printed.Currency == Currency.XXX ? printed.WithCurrency(whole.Currency) : printed;
        var (each, usualEach) = (value / items.Estimate.Value, whole / usualItems.Estimate.Value);
        var (timesPerItem, timesPerDay) = (each / usualEach, value / whole * other.Period.DayCount / one.Period.DayCount);
        var isImplausible = timesPerItem > Implausible && timesPerDay > Implausible;
        var item = Derivation.Singular(items.Indicator);
        Table.Labelled($"{(isImplausible ? "!" : " ")} {amount.Indicator}, {one.Place}, {one.Period:L}", amount);
        Table.Labelled($"  {usual.Indicator}, {other.Place}, {other.Period:L}", usual);
        Table.Say(printed.Currency == Currency.XXX ? $"printed without a currency; taken as {whole.Currency} like that of {other.Period:L}" : "");
        Table.Say($"{Share.Of(value, whole).Round(1)} of the amount of {other.Period:L} in {one.Period.DayCount} days: {timesPerDay:0.0} times its pace");
        Table.Say($"{Table.Amount(each)} per {item}: {timesPerItem:0.00} times the {Table.Amount(usualEach)} of {other.Period:L}");
        if (isImplausible)
        {
            // The power of ten that would bring the amount per item nearest to the usual one.
            var slip = (decimal)Math.Pow(10, Math.Round(Math.Log10((double)timesPerItem)));
            Table.Say($"IMPLAUSIBLE as printed, and left as printed. A slip of scale by {slip:0} would explain it: {Table.Amount(value / slip)} would be "
                + $"{timesPerItem / slip:0.00} times the usual amount per {item}.");
        }
    }

    private static string Full(Place place)
    {
        var kind = place switch
        {
            NewArea area => $" ({Words(area.Level)} new area{(area.ApprovalOrder is { } order ? $" no. {order}" : "")})",
            DevelopmentZone { Kinds.Count: > 0 } zone => $" ({string.Join(", ", zone.Kinds.Select(kind => Words(kind)))} zone)",
            PlaceGroup { Members.Count: > 0 } group => $" ({string.Join(", ", group.Members)})",
            Region { EconomicRegion: { } region } when place.Within is not Region => $" ({region})",
            _ => "",
        };
        return $"{place}{kind}{(place.Within is { } within ? $", {Full(within)}" : "")}";
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

        if (topic.Figures.Count > 1 && topic.Label.Length > 0)
        {
            Wrap($"  [{topic.Label}{(topic.Note is { } note ? $": {note}" : "")}]", 100, indent: "    ").ToList().ForEach(Line);
        }
    }

    public static void Text(string label, string text)
    {
        foreach (var (line, i) in Wrap(text, 91).Where(_ => text.Length > 0).Select((line, i) => (line, i)))
        {
            Console.WriteLine($"{(i == 0 ? label : ""),-9}{line}");
        }
    }

    public static void Say(string text) => Wrap(text, 94).Where(line => line.Length > 0).ToList().ForEach(line => Line($"      {line}"));

    public static void Stated(Stated each, string scope) => Labelled(string.Concat(
        "  ",
        each.Aspect is Aspect.Share ? "share of " : each.Aspect is Aspect.Rank ? "rank by " : each.Aspect is Aspect.GrowthRank ? "rank by growth of " : "",
        each.Indicator,
        each.Aspect is Aspect.Growth ? " growth" : "",
        scope.Length == 0 ? "" : $", {scope}",
        each.Part is { } part ? $", {part}" : "",
        each.Among is { } among ? $", among {among}" : "",
        each.Note is { } note ? $" ({note})" : ""), each);

    public static void Labelled(string label, Stated each) => Row(
        label,
        each.Aspect is Aspect.Rank or Aspect.GrowthRank ? $"no. {each.Print}"
            : each.Quantity is ItemCount ? $"{each.Print} {each.Indicator}"
            : each.Money?.Currency == Currency.XXX ? $"{each.Print} (no currency)"
            : each.Print,
        Range(each.Estimate.Range, each.Unit, "#,0.##########"));

    public static void Derived(string label, Estimate each, Unit unit)
    {
        var number = each.Value / unit.Size;
        var digits = Math.Abs(number) >= 100 ? "#,0.00" : "0.000";
        var bound = (each.Range.Lower, each.Range.Upper) switch
        {
            (null or 0m, null) => "printed values give ",
            ({ } least, null) when least == each.Value => each.Range.LowerIsOpen ? "more than " : "at least ",
            (null, { } most) when most == each.Value => each.Range.UpperIsOpen ? "less than " : "at most ",
            (null, _) or (_, null) => "about ",
            _ => each.IsAbout ? "about " : "",
        };
        Row($"= {label}", $"{bound}{number.ToString(digits, CultureInfo.InvariantCulture)}{unit.Name}", Range(each.Range, unit, digits));
    }

    public static void Row(params ReadOnlySpan<string> cells)
    {
        var columns = cells.ToArray().Select((cell, i) => Wrap(cell, Widths[i], indent: i == 0 ? "    " : "  ").ToList()).ToList();
        for (var line = 0; line < columns.Max(column => column.Count); line++)
        {
            Line(string.Join(' ', columns.Select((column, i) => Pad(line < column.Count ? column[line] : "", Widths[i]))).TrimEnd());
        }
    }

    public static string Amount(Money money)
    {
        var (size, name) = Unit.Of(money, "");
        return (money.Amount / size).ToString(Math.Abs(money.Amount / size) >= 100 ? "0.##" : "0.###", CultureInfo.InvariantCulture) + name;
    }

    private static string Range(Interval<decimal> range, Unit unit, string digits)
    {
        var (least, most) = (Text(range.Lower), Text(range.Upper));
        while (least is not null && least == most && range.Lower != range.Upper && digits.Length < 12)
        {
            digits += "0";
            (least, most) = (Text(range.Lower), Text(range.Upper));
        }

        return (least, most) switch
        {
            (null, null) => "anything",
            (not null, null) when range is { Lower: 0m, LowerIsOpen: true } => "anything above zero",
            (not null, null) => $"{(range.LowerIsOpen ? "above" : "from")} {least}{unit.Name}",
            (null, not null) => $"{(range.UpperIsOpen ? "below" : "up to")} {most}{unit.Name}",
            _ => range.Lower == range.Upper ? "exact" : $"{least} to {most}{unit.Name}",
        };

        string? Text(decimal? end) => (end / unit.Size)?.ToString(digits, CultureInfo.InvariantCulture);
    }

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
