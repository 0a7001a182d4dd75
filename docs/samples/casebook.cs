#:project ../../src/IndustrialTransfer.Core/IndustrialTransfer.Core.csproj
#:property PublishAot=false

// Reads published dispatches as data and prints what they state beside what follows from it:
//
//     dotnet run docs/samples/casebook.cs              the five dispatches of docs/casebook
//     dotnet run docs/samples/casebook.cs -- FOLDER    a folder of your own with such files
//
// Nothing below knows the five files: what is derived is found from the indicator, scope, part, place and period of each figure.

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using IndustrialTransfer;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

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
    public static string Casebook([CallerFilePath] string source = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "casebook"));

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
            return string.IsNullOrWhiteSpace(text)
                ? throw new FileFault($"{file}: the file is empty; a dispatch is a JSON object with at least a citation.")
                : JsonSerializer.Deserialize(text, IndustrialTransferJsonContext.Default.Dispatch)
                    ?? throw new FileFault($"{file}: line 1: a dispatch is a JSON object, not null.");
        }
        catch (JsonException fault)
        {
            var rule = fault.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0];
            throw new FileFault($"{file}: line {fault.LineNumber + 1}, at {fault.Path}: {rule}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FileFault($"{file}: {fault.Message}");
        }
    }
}

/// <summary>Figures that are about the same thing: one scope, place and period. Only these are set in relation to each other.</summary>
internal sealed record Topic(Place Place, ReportingPeriod Period, string? Scope, string? Note)
{
    public List<Observation<Money>> Amounts { get; } = [];

    public List<Observation<Percentage>> Percentages { get; } = [];

    public List<Observation<PercentagePoints>> Points { get; } = [];

    public List<Observation<LandArea>> Areas { get; } = [];

    public List<Observation<ItemCount>> Counts { get; } = [];

    /// <summary>The amounts in the currency that comes first, without those restated in another.</summary>
    public IEnumerable<Observation<Money>> Local => Amounts.Where(each => each.Figure.Value.Currency == Amounts[0].Figure.Value.Currency);

    public bool IsSingle => Amounts.Count + Percentages.Count + Points.Count + Areas.Count + Counts.Count == 1;

    public Observation<ItemCount>? Items => Counts.Find(each => each is { Aspect: Aspect.Level, Part: null });

    public static IReadOnlyList<Topic> Of(Dispatch dispatch)
    {
        var topics = new List<Topic>();
        Add(dispatch.Amounts, topic => topic.Amounts);
        Add(dispatch.Percentages, topic => topic.Percentages);
        Add(dispatch.Points, topic => topic.Points);
        Add(dispatch.Areas, topic => topic.Areas);
        Add(dispatch.Counts, topic => topic.Counts);

        // What an event states as its totals is a topic too, of the place that the investment goes to.
        foreach (var each in dispatch.Events.Where(each => (each.To ?? each.Place) is not null && (each.PlannedInvestment.Count > 0 || each.Projects is not null)))
        {
            var topic = new Topic((each.To ?? each.Place)!, each.Period, "totals of promotion events", each.Note);
            topic.Amounts.AddRange(each.PlannedInvestment.Select(figure => Total("planned investment", figure)));
            topic.Counts.AddRange(each.Projects is { } projects ? [Total("projects", projects)] : []);
            topics.Add(topic);

            Observation<T> Total<T>(string indicator, Figure<T> figure) where T : struct, IQuantity<T> =>
                new() { Indicator = indicator, Scope = topic.Scope, Place = topic.Place, Period = each.Period, Figure = figure, Citation = dispatch.Citation };
        }

        return topics;

        void Add<T>(IReadOnlyList<Observation<T>> observations, Func<Topic, List<Observation<T>>> list) where T : struct, IQuantity<T>
        {
            foreach (var each in observations)
            {
                var topic = topics.Find(topic => topic.Place == each.Place && topic.Period == each.Period && topic.Scope == each.Scope);
                if (topic is null)
                {
                    topics.Add(topic = new Topic(each.Place, each.Period, each.Scope, null));
                }

                list(topic).Add(each);
            }
        }
    }
}

/// <summary>A derived value: what the printed values give, and what the intervals behind them allow. All inputs are above zero.</summary>
internal readonly record struct Derived<T>(T Value, Interval<T> Range, bool IsAbout) where T : struct, IQuantity<T>
{
    public static Derived<T> Of(Figure<T> figure) => new(figure.Value, figure.Interval, figure.Bound == Bound.About);

    /// <summary>A quotient: largest above and smallest below at its upper end.</summary>
    public static Derived<T> Quotient(Derived<T> above, Derived<ItemCount> below, T value) => new(value, Over(above.Range, below.Range), above.IsAbout || below.IsAbout);

    /// <summary>The same in plain numbers of the canonical unit.</summary>
    public Derived<ItemCount> Plain => new(new(Value.Scalar), new(Plainly(Range.Lower), Plainly(Range.Upper), Range.LowerIsOpen, Range.UpperIsOpen), IsAbout);

    private static Interval<T> Over(Interval<T> above, Interval<ItemCount> below) => new(
        above.Lower is { } least && below.Upper is { Value: > 0 } most ? least / most.Value : null,
        above.Upper is { } highest && below.Lower is { Value: > 0 } lowest ? highest / lowest.Value : null,
        above.LowerIsOpen || below.UpperIsOpen,
        above.UpperIsOpen || below.LowerIsOpen);

    private static ItemCount? Plainly(T? end) => end is { } value ? new ItemCount(value.Scalar) : null;
}

/// <summary>What follows from the figures of one topic.</summary>
internal static class Derivation
{
    // Ratios of amounts that are usual in the field: the first as a share of, or a multiple of, the second.
    private static readonly (string Above, string Below, bool IsShare)[] Ratios =
        [("annual tax revenue", "annual output value", true), ("annual output value", "planned investment", false)];

    public static void Print(Topic topic)
    {
        Bases(topic, topic.Amounts);
        Bases(topic, topic.Counts);
        Shares(topic, topic.Amounts, (whole, share) => whole * share);
        Shares(topic, topic.Counts, (whole, share) => whole * share.Ratio);
        Shares(topic, topic.Areas, (whole, share) => whole * share);
        Rates(topic);
        foreach (var land in topic.Areas.Where(each => each.Part is null))
        {
            Table.Derived($"{land.Indicator} in hectares", Times(Plain(land), LandArea.FromMu(1).Hectares), new Unit(1, " ha"));
            foreach (var amount in topic.Local.Where(IsWholeLevel))
            {
                Table.Derived($"{amount.Indicator} per mu", Per(amount, Derived<LandArea>.Of(land.Figure).Plain), "/mu");
            }
        }

        foreach (var amount in topic.Items is { } items ? topic.Local.Where(IsWholeLevel) : [])
        {
            Table.Derived($"{amount.Indicator} per {Singular(topic.Items!.Indicator)}", Per(amount, Derived<ItemCount>.Of(topic.Items.Figure)));
        }

        foreach (var (above, below, isShare) in Ratios)
        {
            if (topic.Local.FirstOrDefault(each => IsWholeLevel(each) && each.Indicator == above) is { } part
                && topic.Local.FirstOrDefault(each => IsWholeLevel(each) && each.Indicator == below) is { } whole)
            {
                var ratio = Derived<ItemCount>.Quotient(Plain(part), Plain(whole), new ItemCount(part.Figure.Value / whole.Figure.Value));
                Table.Derived($"{above} to {below}", isShare ? Times(ratio, 100m) : ratio, new Unit(1, isShare ? " %" : " times"));
            }
        }
    }

    /// <summary>Planned investment or another amount for each item counted.</summary>
    public static Derived<Money> Per(Observation<Money> amount, Derived<ItemCount> count) =>
        Derived<Money>.Quotient(Derived<Money>.Of(amount.Figure), count, amount.Figure.Value / count.Value.Value);

    /// <summary>The rate that an amount printed in two currencies implies.</summary>
    public static IEnumerable<(ExchangeRate Rate, Derived<ItemCount> Range)> ImpliedRates(Topic topic) =>
        from amount in topic.Local
        from restated in topic.Amounts
        where restated.Figure.Value.Currency != amount.Figure.Value.Currency && (restated.Indicator, restated.Part) == (amount.Indicator, amount.Part)
        where amount.Figure.Value.Currency != Currency.XXX && restated.Figure.Value.Currency != Currency.XXX
        let rate = ExchangeRate.Implied(restated.Figure.Value, amount.Figure.Value)
        select (rate, Derived<ItemCount>.Quotient(Plain(amount), Plain(restated), new ItemCount(rate.Rate)));

    public static bool IsWholeLevel<T>(Observation<T> each) where T : struct, IQuantity<T> =>
        each is { Aspect: Aspect.Level, Part: null } && each.Figure.Value.Scalar > 0;

    public static string Singular(string plural) => plural.EndsWith('s') ? plural[..^1] : plural;

    private static void Bases<T>(Topic topic, List<Observation<T>> levels) where T : struct, IQuantity<T>
    {
        foreach (var growth in topic.Percentages.Where(each => each.Aspect == Aspect.Growth && each.Figure.Interval.Lower?.Percent > -100))
        {
            foreach (var level in levels.Where(each => each.Aspect == Aspect.Level && each.Indicator == growth.Indicator && each.Part == growth.Part))
            {
                var factor = Derived<Percentage>.Of(growth.Figure);
                Derived<ItemCount> plain = new(default, new(Factor(factor.Range.Lower), Factor(factor.Range.Upper)), factor.IsAbout);
                var value = Growth.ImpliedBase(level.Figure.Value, growth.Figure.Value);
                Table.Derived($"implied {level.Indicator} in {topic.Period.YearEarlier():L}", Derived<T>.Quotient(Derived<T>.Of(level.Figure), plain, value));
            }
        }

        static ItemCount? Factor(Percentage? rate) => rate is { } known ? new ItemCount(1m + known.Ratio) : null;
    }

    private static void Shares<T>(Topic topic, List<Observation<T>> levels, Func<T, Percentage, T> partOf) where T : struct, IQuantity<T>
    {
        foreach (var whole in levels.Where(IsWholeLevel))
        {
            var parts = levels.Where(each => each is { Aspect: Aspect.Level, Part: not null } && each.Indicator == whole.Indicator);
            foreach (var part in parts.Where(each => !(each.Figure.Value is Money money && whole.Figure.Value is Money all && money.Currency != all.Currency)))
            {
                var share = Share.Of(part.Figure.Value, whole.Figure.Value);
                var ratio = Times(Derived<ItemCount>.Quotient(Plain(part), Plain(whole), new ItemCount(share.Ratio)), 100m);
                Table.Derived($"share of {part.Part}", ratio, new Unit(1, " %"));
                foreach (var stated in StatedShares(whole).Where(each => each.Part == part.Part))
                {
                    var agrees = Overlap(ratio.Range, Derived<Percentage>.Of(stated.Figure).Plain.Range);
                    Table.Say(agrees ? "the printed share is consistent with the amounts" : "THE PRINTED SHARE CONTRADICTS THE AMOUNTS");
                }
            }

            foreach (var stated in StatedShares(whole).Where(stated => !parts.Any(part => part.Part == stated.Part)))
            {
                var range = stated.Figure.Interval;
                var part = new Interval<T>(Least(), Most(), range.LowerIsOpen, range.UpperIsOpen);
                Table.Derived($"{whole.Indicator} {stated.Part}", new Derived<T>(partOf(whole.Figure.Value, stated.Figure.Value), part, false), noun: whole.Indicator);

                T? Least() => range.Lower is { } share && whole.Figure.Interval.Lower is { } all ? partOf(all, share) : null;
                T? Most() => range.Upper is { } share && whole.Figure.Interval.Upper is { } all ? partOf(all, share) : null;
            }
        }

        IEnumerable<Observation<Percentage>> StatedShares(Observation<T> whole) =>
            topic.Percentages.Where(each => each is { Aspect: Aspect.Share, Part: not null } && each.Indicator == whole.Indicator);
    }

    private static void Rates(Topic topic)
    {
        foreach (var (rate, range) in ImpliedRates(topic))
        {
            Table.Derived($"implied exchange rate {rate.Base}/{rate.Quote}", range, new Unit(1, $" {rate.Quote} per {rate.Base}"));
        }
    }

    private static Derived<ItemCount> Plain<T>(Observation<T> each) where T : struct, IQuantity<T> => Derived<T>.Of(each.Figure).Plain;

    private static Derived<ItemCount> Times(Derived<ItemCount> each, decimal factor) => new(
        each.Value * factor, new(each.Range.Lower * factor, each.Range.Upper * factor, each.Range.LowerIsOpen, each.Range.UpperIsOpen), each.IsAbout);

    private static bool Overlap(Interval<ItemCount> one, Interval<ItemCount> other) => Reaches(one, other) && Reaches(other, one);

    private static bool Reaches(Interval<ItemCount> one, Interval<ItemCount> other) =>
        one.Upper is not { } most || other.Lower is not { } least || (one.UpperIsOpen || other.LowerIsOpen ? most > least : most >= least);
}

/// <summary>The report in the order of its sections.</summary>
internal static class Report
{
    // What must differ from the comparable period, per day and per item both, before an amount is called implausible.
    private const decimal Implausible = 5m;

    public static void Dispatch(string file, Dispatch dispatch)
    {
        Table.Title($"{file}: {dispatch.Citation.Title}");
        Table.Text("Source", $"{dispatch.Citation.Publisher}, {dispatch.Citation.Date:uuuu-MM-dd}{(dispatch.Citation.Address is { } address ? $", {address}" : "")}");
        if (dispatch.Place is { } place)
        {
            Table.Text("Place", Full(place));
        }

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
            var stage = dispatch.Citation.Date is { } date && deal.StageOn(date) is { } reached ? $", {Words(reached)} by {date:uuuu-MM-dd}" : "";
            var amount = deal.PlannedInvestment is { } money ? $", {money:L}" : "";
            var origin = deal.Investor?.Origin is { } from ? $", from {from}" : "";
            Table.Text("Deal", $"{deal.Name}{origin}, at {deal.Host}{amount}{stage}");
        }

        foreach (var (topic, isFirst) in Topic.Of(dispatch).GroupBy(topic => (topic.Place, topic.Period)).SelectMany(group => group.Select((topic, i) => (topic, i == 0))))
        {
            Table.Topic(topic, isFirst);
            topic.Amounts.ForEach(each => Table.Stated(each, topic.IsSingle));
            topic.Percentages.ForEach(each => Table.Stated(each, topic.IsSingle));
            topic.Points.ForEach(each => Table.Stated(each, topic.IsSingle));
            topic.Areas.ForEach(each => Table.Stated(each, topic.IsSingle));
            topic.Counts.ForEach(each => Table.Stated(each, topic.IsSingle));
            Derivation.Print(topic);
        }
    }

    public static void Across(IReadOnlyList<Dispatch> dispatches)
    {
        var topics = dispatches.SelectMany(Topic.Of).ToList();
        Table.Title($"Across the {dispatches.Count} dispatches");
        foreach (var scope in topics.GroupBy(topic => topic.Scope))
        {
            Rank($"{scope.Key}, by amount", [.. scope], topic => topic.Local.FirstOrDefault(Derivation.IsWholeLevel));
            Rank($"{scope.Key}, by number", [.. scope], topic => topic.Items);
        }

        Table.Heading("Amount per item, in the order of the printed values");
        var intensities = from topic in topics
                          let amount = topic.Local.FirstOrDefault(Derivation.IsWholeLevel)
                          let items = topic.Items
                          where amount is not null && items is { Figure.Value.Value: > 0 } && amount.Figure.Value.Currency == Currency.CNY
                          select (topic, amount, Value: Derivation.Per(amount, Derived<ItemCount>.Of(items.Figure)));
        foreach (var (rank, (topic, amount, value)) in intensities.RankBy(each => each.Value.Value).Select(each => (each.Rank, each.Item)))
        {
            Table.Derived($"{rank:0}. {topic.Place}, {topic.Period:L}: {amount.Indicator} per {Derivation.Singular(topic.Items!.Indicator)}", value);
        }

        Table.Heading("Exchange rates implied by amounts printed in two currencies");
        foreach (var (dispatch, topic) in dispatches.SelectMany(dispatch => Topic.Of(dispatch).Select(topic => (dispatch, topic))))
        {
            foreach (var (rate, range) in Derivation.ImpliedRates(topic))
            {
                Table.Derived($"published {dispatch.Citation.Date:uuuu-MM-dd}", range, new Unit(1, $" {rate.Quote} per {rate.Base}"));
            }
        }

        Table.Heading("Sectors named most often, in events and dispatches");
        var named = dispatches.SelectMany(dispatch => dispatch.Events.Select(each => each.Sectors).Append(dispatch.Sectors)).SelectMany(sectors => sectors);
        var mentions = named.BreakDown(by: sector => sector, of: _ => new ItemCount(1));
        foreach (var row in mentions.Rows.Where(row => row.Count > 1))
        {
            Table.Row($"  {row.Key}", $"{row.Count} of {mentions.Count} mentions", "");
        }

        Table.Heading("Plausibility of amounts against another period of the same scope and place");
        foreach (var (one, other) in from one in topics from other in topics where one.Period.DayCount < other.Period.DayCount select (one, other))
        {
            if (one.Scope == other.Scope && one.Place == other.Place)
            {
                Compare(one, other);
            }
        }
    }

    /// <summary>Ranks places by what was printed, and says which of the order the intervals behind the print make certain.</summary>
    private static void Rank<T>(string title, List<Topic> topics, Func<Topic, Observation<T>?> get) where T : struct, IQuantity<T>
    {
        var found = topics.Select(topic => (topic.Place, Figure: get(topic))).Where(each => each.Figure is not null).Select(each => (each.Place, Figure: each.Figure!)).ToList();
        found = [.. found.Where(each => each.Figure.Indicator == found[0].Figure.Indicator && Table.Currency(each.Figure) == Table.Currency(found[0].Figure))];
        if (found.Select(each => each.Place).Distinct().Count() < 2 || found.Count != found.Select(each => each.Place).Distinct().Count())
        {
            return;
        }

        Table.Heading($"Ranking of {found[0].Figure.Indicator}: {title}");
        var ranking = found.RankBy(each => each.Figure.Figure.Value);
        for (var i = 0; i < ranking.Count; i++)
        {
            Table.Stated(ranking[i].Item.Figure, $"  {ranking[i].Rank:0}. {ranking[i].Item.Place}");
            if (i > 0)
            {
                var (upper, lower) = (ranking[i - 1].Item, ranking[i].Item);
                var isCertain = upper.Figure.Figure.Interval.Lower is { } least && lower.Figure.Figure.Interval.Upper is { } most && least > most;
                Table.Say($"{upper.Place} above {lower.Place}: {(isCertain ? "certain" : "NOT certain, what the prints allow overlaps")}");
            }
        }
    }

    private static void Compare(Topic one, Topic other)
    {
        var (amount, usual) = (one.Local.FirstOrDefault(Derivation.IsWholeLevel), other.Local.FirstOrDefault(Derivation.IsWholeLevel));
        if (amount is null || usual is null || amount.Indicator != usual.Indicator || one.Items is not { Figure.Value.Value: > 0 } items
            || other.Items is not { Figure.Value.Value: > 0 } usualItems || items.Indicator != usualItems.Indicator)
        {
            return;
        }

        var (printed, whole) = (amount.Figure.Value, usual.Figure.Value);
        if (printed.Currency != whole.Currency && printed.Currency != Currency.XXX)
        {
            return;
        }

        var value = printed.WithCurrency(whole.Currency);
        var (each, usualEach) = (value / items.Figure.Value.Value, whole / usualItems.Figure.Value.Value);
        var (timesPerItem, timesPerDay) = (each / usualEach, value / whole * other.Period.DayCount / one.Period.DayCount);
        var isImplausible = timesPerItem > Implausible && timesPerDay > Implausible;
        Table.Stated(amount, $"{(isImplausible ? "!" : " ")} {amount.Indicator}, {one.Place}, {one.Period:L}");
        Table.Stated(usual, $"  {usual.Indicator}, {other.Place}, {other.Period:L}");
        Table.Say(printed.Currency == Currency.XXX ? $"printed without a currency; taken as {whole.Currency} like that of {other.Period:L}" : "");
        Table.Say($"{Share.Of(value, whole).Round(1)} of the amount of {other.Period:L} in {one.Period.DayCount} days: {timesPerDay:0.0} times its pace");
        Table.Say($"{Table.Amount(each)} per {Derivation.Singular(items.Indicator)}: {timesPerItem:0.00} times the {Table.Amount(usualEach)} of {other.Period:L}");
        if (isImplausible)
        {
            // The power of ten that would bring the amount per item nearest to the usual one.
            var slip = (decimal)Math.Pow(10, Math.Round(Math.Log10((double)timesPerItem)));
            Table.Say($"IMPLAUSIBLE as printed, and left as printed. A slip of scale by {slip:0} would explain it: {Table.Amount(value / slip)} would be "
                + $"{timesPerItem / slip:0.00} times the usual amount per {Derivation.Singular(items.Indicator)}.");
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

/// <summary>What one number is counted in.</summary>
internal sealed record Unit(decimal Size, string Name);

/// <summary>Aligned text of at most a hundred columns, in which a Chinese character takes two.</summary>
internal static class Table
{
    private static readonly int[] Widths = [38, 29, 31];

    public static void Title(string text) => Console.WriteLine($"\n{new string('=', 100)}\n{string.Join('\n', Wrap(text, 100))}\n{new string('=', 100)}");

    public static void Heading(string text)
    {
        Console.WriteLine();
        Wrap(text, 100).ToList().ForEach(Console.WriteLine);
        Console.WriteLine(new string('-', 100));
    }

    public static void Topic(Topic topic, bool isFirst)
    {
        if (isFirst)
        {
            Heading($"{topic.Place}, {topic.Period:L}");
            Row("  figure (= what follows from it)", "value", "what the print allows");
        }

        if (!topic.IsSingle && topic.Scope is { } scope)
        {
            Console.WriteLine($"  [{scope}{(topic.Note is { } note ? $": {note}" : "")}]");
        }
    }

    public static void Text(string label, string text)
    {
        foreach (var (line, i) in Wrap(text, 91).Where(_ => text.Length > 0).Select((line, i) => (line, i)))
        {
            Console.WriteLine($"{(i == 0 ? label : ""),-9}{line}");
        }
    }

    public static void Say(string text) => Wrap(text, 94).Where(line => line.Length > 0).ToList().ForEach(line => Console.WriteLine($"      {line}"));

    public static void Stated<T>(Observation<T> each, bool withScope) where T : struct, IQuantity<T> => Stated(each, string.Concat(
        "  ",
        each.Aspect is Aspect.Share ? "share" : each.Aspect is Aspect.Rank ? "rank by " : each.Aspect is Aspect.GrowthRank ? "rank by growth of " : "",
        each.Aspect is Aspect.Share ? "" : each.Indicator,
        each.Aspect is Aspect.Growth ? " growth" : "",
        withScope && each.Scope is { } scope ? $", {scope}" : "",
        each.Part is { } part ? $", {part}" : "",
        each.Among is { } among ? $", among {among}" : "",
        each.Note is { } note ? $" ({note})" : ""));

    public static void Stated<T>(Observation<T> each, string label) where T : struct, IQuantity<T>
    {
        var noun = each.Aspect is Aspect.Level && each.Figure.Value is ItemCount ? $" {each.Indicator}" : "";
        var text = each.Aspect is Aspect.Rank or Aspect.GrowthRank ? $"no. {each.Figure:L}" : $"{each.Figure:L}{noun}";
        Row(label, each.Figure.Value is Money { Currency: var currency } && currency == IndustrialTransfer.Measures.Currency.XXX ? $"{text} (no currency)" : text, Range(each.Figure.Interval, UnitOf(each.Figure.Value, noun), "#,0.##########"));
    }

    public static void Derived<T>(string label, Derived<T> each, string suffix = "", string noun = "") where T : struct, IQuantity<T>
    {
        var unit = UnitOf(each.Value, noun.Length > 0 ? $" {noun}" : "");
        Derived(label, each.Plain, unit with { Name = unit.Name + suffix });
    }

    public static void Derived(string label, Derived<ItemCount> each, Unit unit)
    {
        var number = each.Value.Value / unit.Size;
        var digits = Math.Abs(number) >= 100 ? "#,0.00" : "0.000";
        var (least, most) = (each.Range.Lower, each.Range.Upper);
        var bound = least is null && most is null ? "printed values give " : least == each.Value && most is null ? "more than "
            : most == each.Value && least is null ? "less than " : each.IsAbout ? "about " : "";
        Row($"= {label}", $"{bound}{number.ToString(digits, CultureInfo.InvariantCulture)}{unit.Name}", Range(each.Range, unit, digits));
    }

    public static void Row(params ReadOnlySpan<string> cells)
    {
        var columns = cells.ToArray().Select((cell, i) => Wrap(cell, Widths[i], indent: i == 0 ? "    " : "  ").ToList()).ToList();
        for (var line = 0; line < columns.Max(column => column.Count); line++)
        {
            Console.WriteLine(string.Join(' ', columns.Select((column, i) => Pad(line < column.Count ? column[line] : "", Widths[i]))).TrimEnd());
        }
    }

    public static string Amount(Money money) =>
        $"{(money.Amount / UnitOf(money, "").Size).ToString(Math.Abs(money.Amount / UnitOf(money, "").Size) >= 100 ? "0.##" : "0.###", CultureInfo.InvariantCulture)}{UnitOf(money, "").Name}";

    public static Currency? Currency<T>(Observation<T> each) where T : struct, IQuantity<T> => each.Figure.Value is Money money ? money.Currency : null;

    // Amounts from a hundred thousand up are counted in millions and billions.
    private static Unit UnitOf<T>(T value, string noun) where T : struct, IQuantity<T> => value switch
    {
        Money money => Math.Abs(money.Amount) switch
        {
            >= 1e9m => new Unit(1e9m, $" billion{CurrencyName(money)}"),
            >= 1e5m => new Unit(1e6m, $" million{CurrencyName(money)}"),
            _ => new Unit(1, CurrencyName(money)),
        },
        Percentage => new Unit(1, " %"),
        PercentagePoints => new Unit(1, " percentage points"),
        LandArea => new Unit(1, " mu"),
        _ => new Unit(1, noun),
    };

    private static string CurrencyName(Money money) =>
        money.Currency == IndustrialTransfer.Measures.Currency.CNY ? " yuan" : money.Currency == IndustrialTransfer.Measures.Currency.XXX ? "" : $" {money.Currency}";

    private static string Range<T>(Interval<T> range, Unit unit, string digits) where T : struct, IQuantity<T>
    {
        var (least, most) = (Text(range.Lower), Text(range.Upper));
        for (var more = 0; least == most && range.Lower is { } lower && !lower.Equals(range.Upper) && more < 4; more++)
        {
            (digits, least, most) = (digits + "0", Text(range.Lower, "0"), Text(range.Upper, "0"));
        }

        return (least, most) switch
        {
            (null, null) => "anything above zero",
            (not null, null) => $"{(range.LowerIsOpen ? "above" : "from")} {least}{unit.Name}",
            (null, not null) => $"{(range.UpperIsOpen ? "below" : "up to")} {most}{unit.Name}",
            _ => range.Lower!.Value.Equals(range.Upper!.Value) ? "exact" : $"{least} to {most}{unit.Name}",
        };

        string? Text(T? end, string more = "") => end is { } value ? (value.Scalar / unit.Size).ToString(digits + more, CultureInfo.InvariantCulture) : null;
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
