using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>
/// How concentrated amounts are, and how unequal: deals over sectors, output over zones, income over places. All but
/// <see cref="Primacy(ReadOnlySpan{double})"/> look at all amounts, and none depends on their order or unit.
/// </summary>
/// <remarks>
/// <para>Amounts are plain numbers, quantities of any kind, or the row amounts of a breakdown; rows of which no amount is known are left out. In what
/// follows x are the n amounts, s = x ÷ Σ x their shares, and μ = Σ x ÷ n their mean. Zeros are amounts like others.</para>
/// <para>What has no value throws <see cref="UndefinedIndexException"/>: no amounts; negative ones, but for the coefficients of variation; amounts that
/// add up to zero; whatever a function names. NaN and infinities are refused with an <see cref="ArgumentException"/> that names the place, amounts
/// of two currencies with a <see cref="CurrencyMismatchException"/>, null with an <see cref="ArgumentNullException"/>.</para>
/// <para>Results are doubles, never NaN and never infinite, right to at least twelve digits, also where amounts differ by factors of 10²² or hardly at
/// all; the weighted ones to fewer where amounts or weights agree in their first twenty digits. Amounts of quantities are taken as exact decimals.</para>
/// <para>Packages differ in what they call by one name; <c>docs/guide/concentration.md</c> says which definition this is.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Concentration
{
    /// <summary>The Herfindahl–Hirschman index Σ s²: from 1/n for equal amounts to 1 for one that has all. Its inverse is the number of equal
    /// amounts that are as concentrated. Times 10,000 it is the index of competition authorities.</summary>
    /// <remarks>A. O. Hirschman, "The Paternity of an Index", American Economic Review 54 (1964).</remarks>
    /// <param name="amounts">The amounts.</param>
    public static double Herfindahl(ReadOnlySpan<double> amounts) => Inequality.Herfindahl(Amounts.Of(amounts));

    /// <inheritdoc cref="Herfindahl(ReadOnlySpan{double})"/>
    public static double Herfindahl<T>(IEnumerable<T> amounts) where T : struct, IQuantity<T> => Inequality.Herfindahl(Amounts.Of(AmountNumbers.Numbers(amounts)));

    /// <inheritdoc cref="Herfindahl(ReadOnlySpan{double})"/>
    public static double Herfindahl<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown) where TAmount : struct, IQuantity<TAmount> =>
        Herfindahl(AmountNumbers.Known(breakdown));

    /// <summary>The Herfindahl–Hirschman index brought to 0 to 1: (Σ s² − 1/n) ÷ (1 − 1/n). Undefined for one amount.</summary>
    /// <param name="amounts">The amounts.</param>
    public static double HerfindahlNormalized(ReadOnlySpan<double> amounts) => Inequality.HerfindahlNormalized(Amounts.Of(amounts));

    /// <inheritdoc cref="HerfindahlNormalized(ReadOnlySpan{double})"/>
    public static double HerfindahlNormalized<T>(IEnumerable<T> amounts) where T : struct, IQuantity<T> =>
        Inequality.HerfindahlNormalized(Amounts.Of(AmountNumbers.Numbers(amounts)));

    /// <inheritdoc cref="HerfindahlNormalized(ReadOnlySpan{double})"/>
    public static double HerfindahlNormalized<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown) where TAmount : struct, IQuantity<TAmount> =>
        HerfindahlNormalized(AmountNumbers.Known(breakdown));

    /// <summary>The concentration ratio CRₖ, 集中度: the share of the k largest amounts, above 0 to 1; 1 where there are no more than k.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <param name="k">How many of the largest, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
    public static double LargestShare(ReadOnlySpan<double> amounts, int k) => Inequality.LargestShare(Amounts.Of(amounts).Sorted(), Guard.Between(k, 1, int.MaxValue));

    /// <inheritdoc cref="LargestShare(ReadOnlySpan{double}, int)"/>
    public static double LargestShare<T>(IEnumerable<T> amounts, int k) where T : struct, IQuantity<T> =>
        Inequality.LargestShare(Amounts.Of(AmountNumbers.Numbers(amounts)).Sorted(), Guard.Between(k, 1, int.MaxValue));

    /// <inheritdoc cref="LargestShare(ReadOnlySpan{double}, int)"/>
    public static double LargestShare<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown, int k) where TAmount : struct, IQuantity<TAmount> =>
        LargestShare(AmountNumbers.Known(breakdown), k);

    /// <summary>Primacy, 首位度: the largest amount ÷ the second largest, 1 or more. Undefined for one amount, and where the second is zero.</summary>
    /// <remarks>M. Jefferson, "The Law of the Primate City", Geographical Review 29 (1939), in the form of the two-city index.</remarks>
    /// <param name="amounts">The amounts.</param>
    /// <exception cref="OverflowException">The quotient is too large for a double.</exception>
    public static double Primacy(ReadOnlySpan<double> amounts) => Inequality.Primacy(Amounts.Of(amounts));

    /// <inheritdoc cref="Primacy(ReadOnlySpan{double})"/>
    public static double Primacy<T>(IEnumerable<T> amounts) where T : struct, IQuantity<T> => Inequality.Primacy(Amounts.Of(AmountNumbers.Numbers(amounts)));

    /// <inheritdoc cref="Primacy(ReadOnlySpan{double})"/>
    public static double Primacy<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown) where TAmount : struct, IQuantity<TAmount> =>
        Primacy(AmountNumbers.Known(breakdown));

    /// <summary>The Shannon entropy −Σ s ln s, in natural logarithms: from 0 for one amount that has all to ln n for equal ones. It falls with
    /// concentration. A share of zero adds nothing, the limit. ÷ ln 2 it is in bits.</summary>
    /// <remarks>C. E. Shannon, "A Mathematical Theory of Communication", Bell System Technical Journal 27 (1948).</remarks>
    /// <param name="amounts">The amounts.</param>
    public static double Entropy(ReadOnlySpan<double> amounts) => Inequality.Entropy(Amounts.Of(amounts));

    /// <inheritdoc cref="Entropy(ReadOnlySpan{double})"/>
    public static double Entropy<T>(IEnumerable<T> amounts) where T : struct, IQuantity<T> => Inequality.Entropy(Amounts.Of(AmountNumbers.Numbers(amounts)));

    /// <inheritdoc cref="Entropy(ReadOnlySpan{double})"/>
    public static double Entropy<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown) where TAmount : struct, IQuantity<TAmount> =>
        Entropy(AmountNumbers.Known(breakdown));

    /// <summary>The Shannon entropy brought to 0 to 1 (Pielou's evenness): −Σ s ln s ÷ ln n, with zeros counted in n. Undefined for one amount.</summary>
    /// <param name="amounts">The amounts.</param>
    public static double EntropyNormalized(ReadOnlySpan<double> amounts) => Inequality.EntropyNormalized(Amounts.Of(amounts));

    /// <inheritdoc cref="EntropyNormalized(ReadOnlySpan{double})"/>
    public static double EntropyNormalized<T>(IEnumerable<T> amounts) where T : struct, IQuantity<T> =>
        Inequality.EntropyNormalized(Amounts.Of(AmountNumbers.Numbers(amounts)));

    /// <inheritdoc cref="EntropyNormalized(ReadOnlySpan{double})"/>
    public static double EntropyNormalized<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown) where TAmount : struct, IQuantity<TAmount> =>
        EntropyNormalized(AmountNumbers.Known(breakdown));

    /// <summary>The Gini coefficient Σᵢ Σⱼ |xᵢ − xⱼ| ÷ 2n²μ: from 0 for equal amounts to (n − 1) ÷ n for one that has all.</summary>
    /// <remarks>C. Gini, Variabilità e mutabilità (1912). It sorts a copy of the amounts.</remarks>
    /// <param name="amounts">The amounts.</param>
    public static double Gini(ReadOnlySpan<double> amounts) => Inequality.Gini(Amounts.Of(amounts), lost: 0);

    /// <inheritdoc cref="Gini(ReadOnlySpan{double})"/>
    public static double Gini<T>(IEnumerable<T> amounts) where T : struct, IQuantity<T> => Inequality.Gini(Amounts.Of(AmountNumbers.Numbers(amounts)), lost: 0);

    /// <inheritdoc cref="Gini(ReadOnlySpan{double})"/>
    public static double Gini<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown) where TAmount : struct, IQuantity<TAmount> => Gini(AmountNumbers.Known(breakdown));

    /// <summary>The Gini coefficient with the small-sample correction n ÷ (n − 1), so that 1 is its largest value. Undefined for one amount.</summary>
    /// <remarks>G. Deltas, "The Small-Sample Bias of the Gini Coefficient", Review of Economics and Statistics 85 (2003).</remarks>
    /// <param name="amounts">The amounts.</param>
    public static double GiniCorrected(ReadOnlySpan<double> amounts) => Inequality.Gini(Amounts.Of(amounts).AtLeastTwo(), lost: 1);

    /// <inheritdoc cref="GiniCorrected(ReadOnlySpan{double})"/>
    public static double GiniCorrected<T>(IEnumerable<T> amounts) where T : struct, IQuantity<T> =>
        Inequality.Gini(Amounts.Of(AmountNumbers.Numbers(amounts)).AtLeastTwo(), lost: 1);

    /// <inheritdoc cref="GiniCorrected(ReadOnlySpan{double})"/>
    public static double GiniCorrected<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown) where TAmount : struct, IQuantity<TAmount> =>
        GiniCorrected(AmountNumbers.Known(breakdown));

    /// <summary>The weighted Gini coefficient Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| ÷ 2μ (Σ w)² with μ = Σ wx ÷ Σ w: of incomes per head over places weighted by
    /// their people it is the Gini of the people, each with the mean of his place. From 0 to less than 1.</summary>
    /// <param name="values">The values per unit of weight: incomes per head, output per mu.</param>
    /// <param name="weights">The weight of each: people, mu. Zero or more.</param>
    /// <exception cref="ArgumentException">The two are of different length, or hold NaN or an infinity.</exception>
    /// <exception cref="UndefinedIndexException">There are none, one is negative, or the values or the weights add up to zero.</exception>
    public static double Gini(ReadOnlySpan<double> values, ReadOnlySpan<double> weights) =>
        Inequality.Gini(Amounts.Of(values, nameof(values)), Amounts.Of(weights, nameof(weights)));

    /// <inheritdoc cref="Gini(ReadOnlySpan{double}, ReadOnlySpan{double})"/>
    /// <typeparam name="T">The quantity of the values.</typeparam>
    /// <typeparam name="TWeight">The quantity of the weights.</typeparam>
    public static double Gini<T, TWeight>(IEnumerable<T> values, IEnumerable<TWeight> weights)
        where T : struct, IQuantity<T> where TWeight : struct, IQuantity<TWeight> =>
        Inequality.Gini(Amounts.Of(AmountNumbers.Numbers(values), nameof(values)), Amounts.Of(AmountNumbers.Numbers(weights), nameof(weights)));

    /// <summary>The Hoover index (Robin Hood, Schutz, Pietra) Σ |s − 1/n| ÷ 2: the part of the whole that would have to move for all amounts to be
    /// equal, from 0 to (n − 1) ÷ n.</summary>
    /// <remarks>E. M. Hoover, "The Measurement of Industrial Localization", Review of Economics and Statistics 18 (1936).</remarks>
    /// <param name="amounts">The amounts.</param>
    public static double Hoover(ReadOnlySpan<double> amounts) => Inequality.Hoover(Amounts.Of(amounts));

    /// <inheritdoc cref="Hoover(ReadOnlySpan{double})"/>
    public static double Hoover<T>(IEnumerable<T> amounts) where T : struct, IQuantity<T> => Inequality.Hoover(Amounts.Of(AmountNumbers.Numbers(amounts)));

    /// <inheritdoc cref="Hoover(ReadOnlySpan{double})"/>
    public static double Hoover<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown) where TAmount : struct, IQuantity<TAmount> => Hoover(AmountNumbers.Known(breakdown));

    /// <summary>The Hoover index against a reference, Σ |s − r| ÷ 2 with the reference's shares r: of output against people the part of the output
    /// that would have to move for all to have the same per head. From 0 to 1, reached where the two never meet.</summary>
    /// <param name="amounts">The amounts themselves, not per head.</param>
    /// <param name="reference">What goes with each: people, land, employment.</param>
    /// <exception cref="ArgumentException">The two are of different length, or hold NaN or an infinity.</exception>
    /// <exception cref="UndefinedIndexException">There are none, one is negative, or either adds up to zero.</exception>
    public static double Hoover(ReadOnlySpan<double> amounts, ReadOnlySpan<double> reference) =>
        Inequality.Hoover(Amounts.Of(amounts), Amounts.Of(reference, nameof(reference)));

    /// <inheritdoc cref="Hoover(ReadOnlySpan{double}, ReadOnlySpan{double})"/>
    /// <typeparam name="T">The quantity of the amounts.</typeparam>
    /// <typeparam name="TReference">The quantity of the reference.</typeparam>
    public static double Hoover<T, TReference>(IEnumerable<T> amounts, IEnumerable<TReference> reference)
        where T : struct, IQuantity<T> where TReference : struct, IQuantity<TReference> =>
        Inequality.Hoover(Amounts.Of(AmountNumbers.Numbers(amounts)), Amounts.Of(AmountNumbers.Numbers(reference), nameof(reference)));

    /// <summary>The Theil index T, Σ s ln(ns) = Σ (x/μ) ln(x/μ) ÷ n: from 0 for equal amounts to ln n for one that has all. An amount of zero adds
    /// nothing, the limit. ln n less the entropy.</summary>
    /// <remarks>H. Theil, Economics and Information Theory (1967).</remarks>
    /// <param name="amounts">The amounts.</param>
    public static double Theil(ReadOnlySpan<double> amounts) => Inequality.Theil(Amounts.Of(amounts));

    /// <inheritdoc cref="Theil(ReadOnlySpan{double})"/>
    public static double Theil<T>(IEnumerable<T> amounts) where T : struct, IQuantity<T> => Inequality.Theil(Amounts.Of(AmountNumbers.Numbers(amounts)));

    /// <inheritdoc cref="Theil(ReadOnlySpan{double})"/>
    public static double Theil<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown) where TAmount : struct, IQuantity<TAmount> => Theil(AmountNumbers.Known(breakdown));

    /// <summary>The mean log deviation (Theil's L, his second measure) Σ ln(μ/x) ÷ n, 0 or more without a limit. Undefined where an amount is zero.</summary>
    /// <remarks>H. Theil, Economics and Information Theory (1967).</remarks>
    /// <param name="amounts">The amounts, all above zero.</param>
    public static double MeanLogDeviation(ReadOnlySpan<double> amounts) => Inequality.MeanLogDeviation(Amounts.Of(amounts));

    /// <inheritdoc cref="MeanLogDeviation(ReadOnlySpan{double})"/>
    public static double MeanLogDeviation<T>(IEnumerable<T> amounts) where T : struct, IQuantity<T> =>
        Inequality.MeanLogDeviation(Amounts.Of(AmountNumbers.Numbers(amounts)));

    /// <inheritdoc cref="MeanLogDeviation(ReadOnlySpan{double})"/>
    public static double MeanLogDeviation<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown) where TAmount : struct, IQuantity<TAmount> =>
        MeanLogDeviation(AmountNumbers.Known(breakdown));

    /// <summary>The Atkinson index 1 − (Σ (x/μ)^(1−ε) ÷ n)^(1/(1−ε)), for ε = 1 that of the geometric mean, 1 − (Π x)^(1/n) ÷ μ: the part of the whole
    /// that could go without loss if the rest were equal. 0 to 1; from ε = 1 on it is 1 where an amount is zero, the limit.</summary>
    /// <remarks>A. B. Atkinson, "On the Measurement of Inequality", Journal of Economic Theory 2 (1970).</remarks>
    /// <param name="amounts">The amounts.</param>
    /// <param name="epsilon">The aversion to inequality, zero or more: the larger, the more the smallest amounts count. With 0 the index is 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epsilon"/> is negative, NaN or infinite.</exception>
    public static double Atkinson(ReadOnlySpan<double> amounts, double epsilon) => Inequality.Atkinson(Amounts.Of(amounts), Inequality.Aversion(epsilon));

    /// <inheritdoc cref="Atkinson(ReadOnlySpan{double}, double)"/>
    public static double Atkinson<T>(IEnumerable<T> amounts, double epsilon) where T : struct, IQuantity<T> =>
        Inequality.Atkinson(Amounts.Of(AmountNumbers.Numbers(amounts)), Inequality.Aversion(epsilon));

    /// <inheritdoc cref="Atkinson(ReadOnlySpan{double}, double)"/>
    public static double Atkinson<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown, double epsilon) where TAmount : struct, IQuantity<TAmount> =>
        Atkinson(AmountNumbers.Known(breakdown), epsilon);

    /// <summary>The coefficient of variation of a population, √(Σ (x − μ)² ÷ n) ÷ |μ|: 0 or more, √(n − 1) where one amount has all. Amounts may be
    /// negative; undefined where they add up to zero.</summary>
    /// <param name="amounts">The amounts: all there are.</param>
    /// <exception cref="OverflowException">The sum is so near to zero that the coefficient is too large for a double.</exception>
    public static double CoefficientOfVariation(ReadOnlySpan<double> amounts) => Inequality.Variation(Amounts.Signed(amounts), lost: 0);

    /// <inheritdoc cref="CoefficientOfVariation(ReadOnlySpan{double})"/>
    public static double CoefficientOfVariation<T>(IEnumerable<T> amounts) where T : struct, IQuantity<T> =>
        Inequality.Variation(Amounts.Signed(AmountNumbers.Numbers(amounts)), lost: 0);

    /// <inheritdoc cref="CoefficientOfVariation(ReadOnlySpan{double})"/>
    public static double CoefficientOfVariation<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown) where TAmount : struct, IQuantity<TAmount> =>
        CoefficientOfVariation(AmountNumbers.Known(breakdown));

    /// <summary>The coefficient of variation of a sample, √(Σ (x − μ)² ÷ (n − 1)) ÷ |μ|. Amounts may be negative; undefined where they add up to zero,
    /// and for one amount.</summary>
    /// <param name="amounts">The amounts: some of those there are.</param>
    /// <exception cref="OverflowException">The sum is so near to zero that the coefficient is too large for a double.</exception>
    public static double CoefficientOfVariationOfSample(ReadOnlySpan<double> amounts) =>
        Inequality.Variation(Amounts.Signed(amounts).AtLeastTwo(), lost: 1);

    /// <inheritdoc cref="CoefficientOfVariationOfSample(ReadOnlySpan{double})"/>
    public static double CoefficientOfVariationOfSample<T>(IEnumerable<T> amounts) where T : struct, IQuantity<T> =>
        Inequality.Variation(Amounts.Signed(AmountNumbers.Numbers(amounts)).AtLeastTwo(), lost: 1);

    /// <inheritdoc cref="CoefficientOfVariationOfSample(ReadOnlySpan{double})"/>
    public static double CoefficientOfVariationOfSample<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown)
        where TAmount : struct, IQuantity<TAmount> => CoefficientOfVariationOfSample(AmountNumbers.Known(breakdown));

    /// <summary>The Williamson index, the coefficient of variation weighted by people: √(Σ w (x − x̄)² ÷ Σ w) ÷ |x̄| with x̄ = Σ wx ÷ Σ w, the income per
    /// head of all places together.</summary>
    /// <remarks>J. G. Williamson, "Regional Inequality and the Process of National Development", Economic Development and Cultural Change 13
    /// (1965).</remarks>
    /// <param name="values">The values per head.</param>
    /// <param name="populations">The people of each place, zero or more.</param>
    /// <exception cref="ArgumentException">The two are of different length, or hold NaN or an infinity.</exception>
    /// <exception cref="UndefinedIndexException">There are none, a population is negative, all are zero, or the weighted mean is zero.</exception>
    /// <exception cref="OverflowException">The mean is so near to zero that the index is too large for a double.</exception>
    public static double Williamson(ReadOnlySpan<double> values, ReadOnlySpan<double> populations) =>
        Inequality.Variation(Amounts.Any(values, nameof(values)), Amounts.Of(populations, nameof(populations)));

    /// <inheritdoc cref="Williamson(ReadOnlySpan{double}, ReadOnlySpan{double})"/>
    /// <typeparam name="T">The quantity of the values.</typeparam>
    /// <typeparam name="TPopulation">The quantity of the populations.</typeparam>
    public static double Williamson<T, TPopulation>(IEnumerable<T> values, IEnumerable<TPopulation> populations)
        where T : struct, IQuantity<T> where TPopulation : struct, IQuantity<TPopulation> =>
        Inequality.Variation(Amounts.Any(AmountNumbers.Numbers(values), nameof(values)), Amounts.Of(AmountNumbers.Numbers(populations), nameof(populations)));

    /// <summary>The Theil index as the sum of that within groups and that between their means: T = Σ sᵍ Tᵍ + Σ sᵍ ln(sᵍ ÷ pᵍ), with each group's
    /// share s of the amounts and p of the items.</summary>
    /// <remarks>A. F. Shorrocks, "The Class of Additively Decomposable Inequality Measures", Econometrica 48 (1980).</remarks>
    /// <typeparam name="TItem">The items: places, say.</typeparam>
    /// <typeparam name="TGroup">What they are grouped by. Groups are compared by equality; null is a group of its own.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="by">The group of an item.</param>
    /// <param name="of">The amount of an item.</param>
    public static InequalityDecomposition<TGroup> TheilByGroup<TItem, TGroup>(IEnumerable<TItem> items, Func<TItem, TGroup> by, Func<TItem, double> of)
    {
        var (input, numbers) = InequalityByGroup.Read(items, by, of);
        Amounts.Of(numbers);
        var grouped = GroupedNumbers<TGroup, double>.Of(input, by, numbers);
        return InequalityByGroup.Theil(Amounts.Of(grouped.Numbers), grouped.Groups, grouped.Starts);
    }

    /// <inheritdoc cref="TheilByGroup{TItem, TGroup}(IEnumerable{TItem}, Func{TItem, TGroup}, Func{TItem, double})"/>
    public static InequalityDecomposition<TGroup> TheilByGroup<TItem, TGroup, TAmount>(
        IEnumerable<TItem> items, Func<TItem, TGroup> by, Func<TItem, TAmount> of)
        where TAmount : struct, IQuantity<TAmount>
    {
        var (input, amounts) = InequalityByGroup.Read(items, by, of);
        var numbers = AmountNumbers.Numbers(amounts);
        Amounts.Of(numbers);
        var grouped = GroupedNumbers<TGroup, decimal>.Of(input, by, numbers);
        return InequalityByGroup.Theil(Amounts.Of(grouped.Numbers), grouped.Groups, grouped.Starts);
    }

    /// <summary>The mean log deviation as the sum of that within groups and that between their means: L = Σ pᵍ Lᵍ + Σ pᵍ ln(pᵍ ÷ sᵍ), with each
    /// group's share s of the amounts and p of the items.</summary>
    /// <inheritdoc cref="TheilByGroup{TItem, TGroup}(IEnumerable{TItem}, Func{TItem, TGroup}, Func{TItem, double})"/>
    public static InequalityDecomposition<TGroup> MeanLogDeviationByGroup<TItem, TGroup>(
        IEnumerable<TItem> items, Func<TItem, TGroup> by, Func<TItem, double> of)
    {
        var (input, numbers) = InequalityByGroup.Read(items, by, of);
        Amounts.Of(numbers);
        var grouped = GroupedNumbers<TGroup, double>.Of(input, by, numbers);
        return InequalityByGroup.MeanLogDeviation(Amounts.Of(grouped.Numbers), grouped.Groups, grouped.Starts);
    }

    /// <inheritdoc cref="MeanLogDeviationByGroup{TItem, TGroup}(IEnumerable{TItem}, Func{TItem, TGroup}, Func{TItem, double})"/>
    public static InequalityDecomposition<TGroup> MeanLogDeviationByGroup<TItem, TGroup, TAmount>(
        IEnumerable<TItem> items, Func<TItem, TGroup> by, Func<TItem, TAmount> of)
        where TAmount : struct, IQuantity<TAmount>
    {
        var (input, amounts) = InequalityByGroup.Read(items, by, of);
        var numbers = AmountNumbers.Numbers(amounts);
        Amounts.Of(numbers);
        var grouped = GroupedNumbers<TGroup, decimal>.Of(input, by, numbers);
        return InequalityByGroup.MeanLogDeviation(Amounts.Of(grouped.Numbers), grouped.Groups, grouped.Starts);
    }
}
