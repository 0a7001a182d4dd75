using IndustrialTransfer.Analysis.Statements;
using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>Whether printed results agree with the printed figures beside them: shares, growth, sums, averages, ranks and more.</summary>
/// <remarks>
/// <para>Each audit asks in this order. No values that the figures allow give the print: <see cref="Verdict.Impossible"/>, or, where a figure is "about"
/// something, <see cref="Verdict.Undetermined"/>; state a tolerance with <see cref="Figure{T}.Within"/> to have that decided. A figure or the print has one
/// side only, as "more than" has: <see cref="Verdict.Undetermined"/>. The printed values give the print, rounded half up: <see cref="Verdict.Agrees"/>.
/// Else values that would be printed the same give it: <see cref="Verdict.Possible"/>.</para>
/// <para>Where the printed values do not give the print, the finding lists the faults that would explain it. An impossible print is explained by
/// a fault if any values that the figures allow then give it exactly, any other by a fault with which the printed values themselves do.</para>
/// <para>The quantities are those that have a text: money, land, percentages, points and counts. All audits throw
/// <see cref="CurrencyMismatchException"/> where amounts of different currencies meet, <see cref="OverflowException"/> where a result is beyond the range of
/// its quantity, and <see cref="NotSupportedException"/> for other quantities.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Audit
{
    private static readonly Figure<Percentage> Whole = new(Percentage.FromPercent(100m));

    private static readonly Verdict[] BestFirst = [Verdict.Agrees, Verdict.Possible, Verdict.Undetermined, Verdict.Impossible];

    /// <summary>A printed share: is 7.41 of 10.38 billion 71.44 %?</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole. Of those that a print above zero allows, the ones above zero count.</param>
    /// <param name="stated">The printed share.</param>
    /// <exception cref="DivideByZeroException">The whole is zero, or is below zero and its print allows zero.</exception>
    public static Finding<Percentage> Share<T>(Figure<T> part, Figure<T> whole, Figure<Percentage> stated) where T : struct, IQuantity<T> =>
        Ratio(ShareOf(part, whole), "A whole", part, whole, stated);

    /// <summary>The printed shares of all parts of a whole. A share that was changed so that all add up to 100 % is among the explanations.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="parts">The parts.</param>
    /// <param name="whole">The whole, as for one share.</param>
    /// <param name="stated">The printed shares, in the order of the parts.</param>
    /// <returns>A finding for each share, in their order.</returns>
    /// <exception cref="ArgumentException">There are not as many shares as parts.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero, or is below zero and its print allows zero.</exception>
    public static IReadOnlyList<Finding<Percentage>> Shares<T>(
        IReadOnlyList<Figure<T>> parts, Figure<T> whole, IReadOnlyList<Figure<Percentage>> stated) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(stated);
        if (parts.Count != stated.Count)
        {
            throw new ArgumentException($"There are {parts.Count} parts, and {stated.Count} shares.", nameof(stated));
        }

        var addUp = stated.Aggregate(default(Percentage), (sum, share) => sum + share.Value) == Whole.Value;
        return [.. parts.Zip(stated, (part, share) => Ratio(ShareOf(part, whole), "A whole", part, whole, share, addUp ? Explanations.Forced : null))];
    }

    /// <summary>A printed completion, 完成率: is 21.922 billion of a target of 58.9 billion 37.22 %?</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="achieved">What was achieved.</param>
    /// <param name="target">The target. Of those that a print above zero allows, the ones above zero count.</param>
    /// <param name="stated">The printed completion.</param>
    /// <exception cref="DivideByZeroException">The target is zero, or is below zero and its print allows zero.</exception>
    public static Finding<Percentage> Completion<T>(Figure<T> achieved, Figure<T> target, Figure<Percentage> stated) where T : struct, IQuantity<T> =>
        Ratio(Invariant($"The completion of {Text(target)} by {Text(achieved)}"), "A target", achieved, target, stated);

    /// <summary>A printed growth rate: is it 24.1 % from 18.45 to 22.9 billion?</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="previous">The base, of which values above zero count.</param>
    /// <param name="current">What it became.</param>
    /// <param name="stated">The printed rate, below zero for a fall.</param>
    /// <exception cref="UndefinedGrowthException">The base is zero or below.</exception>
    public static Finding<Percentage> Growth<T>(Figure<T> previous, Figure<T> current, Figure<Percentage> stated) where T : struct, IQuantity<T> =>
        new Claim<Percentage>(
            Invariant($"The growth from {Text(previous)} to {Text(current)}"),
            Analysis.Growth.Rate(previous, current),
            Analysis.Growth.Rate(previous.Value, current.Value),
            stated)
        .Judge([previous.Bound, current.Bound], claim => Explanations.OtherBase(
            claim, "A base", previous, () => Analysis.Growth.ImpliedBase(current.Value, stated.Value), other => Analysis.Growth.Rate(other, current.Value)));

    /// <summary>
    /// A printed growth rate of a count, whose base must have been a whole number: 23 after growing by 15.3 % would have been 19.95, and neither 19 nor 20
    /// gives that rate.
    /// </summary>
    /// <param name="current">The count, above zero.</param>
    /// <param name="stated">The printed rate, above −100 %.</param>
    /// <returns>The finding about the growth from the whole base that agrees best.</returns>
    /// <exception cref="UndefinedGrowthException">The rate is −100 % or less, or the count is so small that its base would be zero.</exception>
    public static Finding<Percentage> ImpliedCount(Figure<ItemCount> current, Figure<Percentage> stated)
    {
        var ideal = Analysis.Growth.ImpliedBase(current.Value, stated.Value).Value;
        var (below, above) = (Math.Max(1m, decimal.Floor(ideal)), Math.Max(1m, decimal.Ceiling(ideal)));
        var (nearest, other) = ideal - below <= above - ideal ? (below, above) : (above, below);
        var (first, second) = (From(nearest), From(other));
        return Array.IndexOf(BestFirst, second.Verdict) < Array.IndexOf(BestFirst, first.Verdict) ? second : first;

        Finding<Percentage> From(decimal previous) => Growth(new Figure<ItemCount>(new ItemCount(previous)), current, stated);
    }

    /// <summary>A printed sum. A part that is missing from it, or in it twice, is among the explanations.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="parts">The parts; of none the sum is zero.</param>
    /// <param name="stated">The printed sum.</param>
    public static Finding<T> Sum<T>(IEnumerable<Figure<T>> parts, Figure<T> stated) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(parts);
        Figure<T>[] figures = [.. parts];
        var subject = figures.Length is > 0 and < 6 ? string.Join(" + ", figures.Select(Text)) : Invariant($"{figures.Length} figures");
        var sum = figures.Aggregate(T.AdditiveIdentity, (total, figure) => total + figure.Value);
        return new Claim<T>($"The sum of {subject}", figures.Sum(), sum, stated)
            .Judge(Array.ConvertAll(figures, figure => figure.Bound), claim => Explanations.PartMiscounted(claim, figures));
    }

    /// <summary>Printed shares that should add up to 100 %, each of them rounded by itself: 33.3, 33.3 and 33.3 % do.</summary>
    /// <param name="shares">The shares of all parts.</param>
    public static Finding<Percentage> SharesAddUp(IEnumerable<Figure<Percentage>> shares) => Sum(shares, Whole);

    /// <summary>A printed average.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="total">The total.</param>
    /// <param name="count">How many share it; numbers above zero count.</param>
    /// <param name="stated">The printed average.</param>
    /// <exception cref="DivideByZeroException">The count is zero or below.</exception>
    public static Finding<T> Average<T>(Figure<T> total, Figure<ItemCount> count, Figure<T> stated) where T : struct, IQuantity<T> =>
        new Claim<T>(
            Invariant($"The average of {Text(total)} over {Text(count)}"),
            Analysis.Intensity.PerItem(total, count),
            Analysis.Intensity.PerItem(total.Value, count.Value),
            stated)
        .Judge([total.Bound, count.Bound], claim => Explanations.OtherBase(
            claim, "A count", count, () => new ItemCount(total.Value / stated.Value), other => total.Value / other.Value));

    /// <summary>A printed amount per unit of land. Mu taken for hectares are among the explanations.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="land">The land; areas above zero count.</param>
    /// <param name="stated">The printed amount per unit.</param>
    /// <param name="unit">The unit of land, above zero; one mu where none is given.</param>
    /// <exception cref="DivideByZeroException">The land is zero or below.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is zero or below.</exception>
    public static Finding<T> Intensity<T>(Figure<T> amount, Figure<LandArea> land, Figure<T> stated, LandArea? unit = null) where T : struct, IQuantity<T>
    {
        var mu = unit?.Mu ?? 1m;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mu, nameof(unit));
        return new Claim<T>(
            Invariant($"{Text(amount)} on {Text(land)}, per {unit ?? LandArea.FromMu(1m)},"),
            Analysis.Intensity.PerMu(amount, land) * mu,
            Analysis.Intensity.PerMu(amount.Value * mu, land.Value),
            stated)
        .Judge([amount.Bound, land.Bound], claim => Explanations.UnitMistaken(claim).Concat(Explanations.OtherBase(
            claim, "An area", land, () => LandArea.FromMu(amount.Value * mu / stated.Value), other => amount.Value * mu / other.Mu)));
    }

    /// <summary>An amount that is printed in two currencies, beside a rate: is RMB 10.38 billion $1.42 billion at 7.31?</summary>
    /// <param name="from">The amount.</param>
    /// <param name="rate">The rate between the two currencies, either way round.</param>
    /// <param name="stated">The same amount in the other currency.</param>
    /// <param name="tolerance">How far the rate that was used may differ from <paramref name="rate"/> to either side; zero or above, and under 100 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is negative, or 100 % or more.</exception>
    public static Finding<Money> Conversion(Figure<Money> from, ExchangeRate rate, Figure<Money> stated, Percentage tolerance = default)
    {
        ArgumentNullException.ThrowIfNull(rate);
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance.Percent, nameof(tolerance));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(tolerance.Percent, 100m, nameof(tolerance));
        // A rate that was computed has all digits, and no print.
        var scale = Exact.Trim(rate.Rate).Scale;
        var step = scale == Exact.MaxScale ? default : new ItemCount(new decimal(1, 0, 0, false, scale));
        var printed = new Figure<ItemCount>(new ItemCount(rate.Rate), Bound.About, step);
        var spread = new Interval<decimal>(rate.Rate * (1m - tolerance.Ratio), rate.Rate * (1m + tolerance.Ratio));
        var converted = rate.Convert(from.Value);
        var amounts = from.Interval.Ratio(from.Value.With(1m));
        var factors = converted.Currency == rate.Quote ? spread : new Interval<decimal>(1m, 1m) / spread;
        return new Claim<Money>(
            Invariant($"{Text(from)} at {rate}"), new Interval<Money>(converted.With(1m), converted.With(1m)) * (amounts * factors), converted, stated)
        .Judge([from.Bound], claim => Explanations.OtherBase(
            claim,
            "A rate",
            printed,
            () => new ItemCount(converted.Currency == rate.Quote ? stated.Value.Amount / from.Value.Amount : from.Value.Amount / stated.Value.Amount),
            other => At(other.Value).Convert(from.Value),
            other => At(other.Value).ToString()));

        ExchangeRate At(decimal value) => new(rate.Base, rate.Quote, value);
    }

    /// <summary>One quantity that is printed twice, in two units or two magnitudes: are 1,355 mu 90.33 hectares?</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="from">The one print.</param>
    /// <param name="stated">The other.</param>
    public static Finding<T> Conversion<T>(Figure<T> from, Figure<T> stated) where T : struct, IQuantity<T> =>
        new Claim<T>(Text(from), from.Interval, from.Value, stated).Judge([from.Bound], typeof(T) == typeof(LandArea) ? Explanations.UnitMistaken : null);

    /// <summary>A printed lead of one figure over another, as a difference.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="first">The figure that leads.</param>
    /// <param name="second">The one that it is compared with.</param>
    /// <param name="stated">The printed lead, below zero where the first is behind.</param>
    public static Finding<T> Lead<T>(Figure<T> first, Figure<T> second, Figure<T> stated) where T : struct, IQuantity<T> =>
        new Claim<T>(
            Invariant($"The lead of {Text(first)} over {Text(second)}"), first.Interval - second.Interval, first.Value - second.Value, stated)
        .Judge([first.Bound, second.Bound]);

    /// <summary>A printed change of a percentage in points. Growth in percent that was printed as points is among the explanations.</summary>
    /// <param name="previous">The percentage before.</param>
    /// <param name="current">The percentage now.</param>
    /// <param name="stated">The printed change.</param>
    public static Finding<PercentagePoints> PointsChange(Figure<Percentage> previous, Figure<Percentage> current, Figure<PercentagePoints> stated) =>
        new Claim<PercentagePoints>(
            Invariant($"The change from {Text(previous)} to {Text(current)}"),
            Points(current.Interval - previous.Interval),
            current.Value - previous.Value,
            stated)
        .Judge([previous.Bound, current.Bound], claim => previous.Value.Percent > 0 && claim.IsGivenBy(
            Points(Analysis.Growth.Rate(previous, current)), PercentagePoints.FromPoints(Analysis.Growth.Rate(previous.Value, current.Value).Percent))
                ? [new Explanation(ExplanationKind.GrowthForPoints, Invariant($"In percent of {Text(previous)} it grew by that: it is growth, not points."))]
                : []);

    /// <summary>A printed rank; the largest has rank 1, and equal ones share the better rank.</summary>
    /// <typeparam name="TItem">What is ranked.</typeparam>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="items">All items of the ranking.</param>
    /// <param name="figure">The figure of an item; called once for each.</param>
    /// <param name="item">The item whose rank was printed; of equal ones the first in <paramref name="items"/>.</param>
    /// <param name="stated">The printed rank.</param>
    /// <returns>The finding. It is <see cref="Verdict.Undetermined"/> only where a figure that overlaps the item's has one side.</returns>
    /// <exception cref="ArgumentException">The item is not among the items.</exception>
    public static Finding<ItemCount> Rank<TItem, T>(IEnumerable<TItem> items, Func<TItem, Figure<T>> figure, TItem item, int stated)
        where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(figure);
        TItem[] all = [.. items];
        var figures = Array.ConvertAll(all, other => figure(other));
        var place = Array.IndexOf(all, item);
        if (place < 0)
        {
            throw new ArgumentException($"{item} is not among the {all.Length} items.", nameof(item));
        }

        var own = figures[place];
        var range = Ranking.Certain(figures, other => other)[place];
        Bound[] open = [.. from other in figures where !range.IsCertain && other.Interval.Overlaps(own.Interval) select other.Bound];
        return new Claim<ItemCount>(
            Invariant($"The rank of {item}, with {Text(own)}, among {all.Length}"),
            new Interval<ItemCount>(new ItemCount(range.Best), new ItemCount(range.Worst)),
            new ItemCount(1 + figures.Count(other => other.Value.CompareTo(own.Value) > 0)),
            new Figure<ItemCount>(new ItemCount(stated)))
        .Judge(open);
    }

    /// <summary>
    /// Whether a figure is of the order of comparable ones: from a part of the smallest to a multiple of the largest. An amount per project of eight times the
    /// usual is more likely a slip of the scale than a record.
    /// </summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="comparable">Comparable figures above zero, one or more: last year's, the neighbours'.</param>
    /// <param name="stated">The figure in question.</param>
    /// <param name="factor">How many times the largest, and what part of the smallest, is still of their order; 1 or more.</param>
    /// <returns><see cref="Verdict.Agrees"/> in that range and <see cref="Verdict.Impossible"/> outside it, which says only that the figure is not of their order.</returns>
    /// <exception cref="ArgumentException">There are no comparable figures, or one is zero or below.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is below 1.</exception>
    public static Finding<T> Magnitude<T>(IEnumerable<Figure<T>> comparable, Figure<T> stated, decimal factor = 8m) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(comparable);
        ArgumentOutOfRangeException.ThrowIfLessThan(factor, 1m);
        Figure<T>[] figures = [.. comparable.OrderBy(figure => figure.Value)];
        if (figures.Length == 0 || figures[0].Value.Scalar <= 0)
        {
            throw new ArgumentException("There must be comparable figures, all above zero.", nameof(comparable));
        }

        var hull = figures.Aggregate(figures[0].Interval, (range, figure) => range.Hull(figure.Interval));
        var usual = new Interval<T>((hull / factor).Lower, (hull * factor).Upper, hull.LowerIsOpen, hull.UpperIsOpen);
        var middle = figures[figures.Length / 2];
        var claim = new Claim<T>("", usual, middle.Value, stated);
        var finding = claim.Judge(Array.ConvertAll(figures, figure => figure.Bound));
        var why = Invariant($"{Text(stated)} is {stated.Value / middle.Value:0.##} times {Text(middle)}, {(figures.Length > 1 ? $"the middle of {figures.Length} comparable: of their" : "the one comparable: of its")} order is all {claim.Range()}.");
        return finding.Verdict is Verdict.Agrees or Verdict.Possible
            ? new Finding<T>(Verdict.Agrees, why, [], usual, middle.Value, stated)
            : new Finding<T>(finding.Verdict, why, finding.Explanations, usual, middle.Value, stated);
    }

    /// <inheritdoc cref="Text(string, IEnumerable{ExchangeRate}, Percentage)"/>
    public static IReadOnlyList<TextFinding> Text(string text) => Text(text, []);

    /// <summary>What a text states about its own figures, in one sentence or two that follow each other without an empty line: shares of a total,
    /// growth between two levels, sums of
    /// parts, conversions.</summary>
    /// <param name="text">The text, in English, Chinese or both.</param>
    /// <param name="rates">Exchange rates to audit conversions with, one for a pair of currencies; of several the first counts. A conversion between
    /// other currencies is audited with the rate
    /// that another one of the text implies.</param>
    /// <param name="tolerance">How far the rates that the text took may differ from <paramref name="rates"/> to either side; zero or above, and
    /// under 100 %.</param>
    /// <returns>The findings, in the order of the stated figures. None for figures of which the words leave in doubt whether and how they belong
    /// together.</returns>
    /// <exception cref="ArgumentNullException">The text, the rates or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is negative, or 100 % or more.</exception>
    /// <remarks>
    /// <para>Share: a percentage behind a part ("accounting for", "or", "占", in brackets, or after a comma alone), where "of which", "of it", "其中"
    /// or "of the" ties the part to the whole
    /// before it, where the percentage is "of the total" and the whole was called a total, or where 占 names it.</para>
    /// <para>Growth: a percentage with a word of change, beside "from … to …", "… from" or 由…增至…, 比…的…增长; a change in points beside two percentages
    /// likewise. Growth per year and on
    /// other periods than the levels' is none, and where value added or constant prices are spoken of only growth that agrees is reported.</para>
    /// <para>Sum: a figure called the sum of those before it ("in all", "for a total of", 合计); exports and imports, and the three industries, behind
    /// their total.</para>
    /// <para>Conversion: a figure that <see cref="Reading.Mention.Restates"/> another. Land always; money at a given rate, or at the one that
    /// another conversion of the text implies (of
    /// three or more the middle one), give or take 20 %.</para>
    /// <para>Where the words only suggest a relation it is reported if the figures agree: a share of an earlier figure, parts behind "including" or
    /// a colon that add up. A share in the
    /// manner of two of its sentence that agree is reported whether it does or not.</para>
    /// <para>Linear in the length of the text. No text makes it throw.</para>
    /// </remarks>
    public static IReadOnlyList<TextFinding> Text(string text, IEnumerable<ExchangeRate> rates, Percentage tolerance = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance.Percent, nameof(tolerance));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(tolerance.Percent, 100m, nameof(tolerance));
        ExchangeRate[] known = [.. rates];
        Array.ForEach(known, rate => ArgumentNullException.ThrowIfNull(rate, nameof(rates)));
        return TextAudit.Of(text, known, tolerance);
    }

    private static Finding<Percentage> Ratio<T>(
        string subject, string name, Figure<T> part, Figure<T> whole, Figure<Percentage> stated, Func<Claim<Percentage>, IEnumerable<Explanation>>? own = null)
        where T : struct, IQuantity<T> => new Claim<Percentage>(
            subject,
            whole.Value.Scalar > 0 ? Analysis.Growth.Rate(whole, part) + Whole.Interval : Analysis.Share.Of(part, whole),
            Analysis.Share.Of(part.Value, whole.Value),
            stated)
        .Judge([part.Bound, whole.Bound], claim => (own?.Invoke(claim) ?? []).Concat(Explanations.OtherBase(
            claim, name, whole, () => part.Value / stated.Value.Ratio, other => Analysis.Share.Of(part.Value, other))));

    private static string ShareOf<T>(Figure<T> part, Figure<T> whole) where T : struct, IQuantity<T> =>
        Invariant($"The share of {Text(part)} in {Text(whole)}");

    private static Interval<PercentagePoints> Points(Interval<Percentage> range) => new(
        range.Lower is { } lower ? PercentagePoints.FromPoints(lower.Percent) : null,
        range.Upper is { } upper ? PercentagePoints.FromPoints(upper.Percent) : null,
        range.LowerIsOpen,
        range.UpperIsOpen);

    private static string Text<T>(Figure<T> figure) where T : struct, IQuantity<T> => Claim<T>.Text(figure);
}
