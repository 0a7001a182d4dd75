using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Examples that others have published, and the edges. The figures were computed apart from the library, in exact fractions.</summary>
public sealed class SpecializationTests
{
    private const double Tolerance = 1e-14;

    // The example of the documentation of EconGeo 2.0 (Balland) for location_quotient and locational_gini.
    private static readonly CrossTable<string, string, ItemCount> Regions = Counts(
        ["R1", "R2", "R3", "R4", "R5"],
        ["I1", "I2", "I3", "I4", "I5"],
        [[100, 0, 0, 0, 0], [0, 15, 5, 70, 10], [0, 20, 10, 20, 50], [0, 25, 30, 5, 40], [0, 40, 55, 5, 0]]);

    // Farhauer and Kröll, Standorttheorien (2013), as quoted in the documentation of REAT 3.0 (Wieland) for krugman.spec2.
    private static readonly CrossTable<string, int, ItemCount> Nordic = Counts(
        ["Sweden", "Norway", "Denmark", "Finland", "Iceland"],
        [1, 2, 3, 4, 5],
        [[45000, 15000, 32000, 10000, 30000], [35000, 12000, 30000, 8000, 22000], [40000, 10000, 25000, 9000, 18000], [30000, 11000, 18000, 3000, 13000], [40000, 6000, 11000, 2000, 12000]]);

    [Fact]
    public void Location_quotients_of_a_published_matrix()
    {
        double[][] expected = [[5, 0, 0, 0, 0], [0, 0.75, 0.25, 3.5, 0.5], [0, 1, 0.5, 1, 2.5], [0, 1.25, 1.5, 0.25, 2], [0, 2, 2.75, 0.25, 0]];
        var quotients = Specialization.LocationQuotients(Regions);

        Assert.Equal(["R1", "R2", "R3", "R4", "R5"], quotients.Rows);
        Assert.Equal(["I1", "I2", "I3", "I4", "I5"], quotients.Columns);
        Assert.Equal(expected, quotients.Rows.Select(row => quotients.Columns.Select(column => quotients[row, column]!.Value)));
    }

    // The same matrix; EconGeo's locational_gini is half of ours, and its hachman, krugman_index and spec_coeff agree.
    [Fact]
    public void Indices_of_a_published_matrix()
    {
        var (rows, columns) = (Specialization.OfRows(Regions), Specialization.OfColumns(Regions));

        Near([1.6, 1, 0.6, 0.7, 1.1], rows.Select(row => row.Krugman));
        Near([2, 1.25, 0.75, 0.875, 1.375], rows.Select(row => row.KrugmanToRest));
        Near([0.8, 0.5, 0.3, 0.35, 0.55], rows.Select(row => row.Coefficient));
        Near([0.8, 0.6, 0.44, 0.42, 0.6], rows.Select(row => row.Gini));
        Near([0.2, 8.0 / 21, 10.0 / 17, 40.0 / 63, 40.0 / 93], rows.Select(row => row.Hachman));
        Near([0.8, 0.25, 0.45, 0.5, 0.5], columns.Select(column => column.Coefficient));
        Near([0.8, 0.36, 0.54, 0.62, 0.56], columns.Select(column => column.Gini));
        Assert.Equal(["I1", "I2", "I3", "I4", "I5"], columns.Select(column => column.Column));
    }

    // Krumme, University of Washington, "Coefficients of Localization and Specialization": quotients .43, 1.17, 1.5 and 1.33, coefficient .2.
    [Fact]
    public void The_coefficient_of_localisation_of_a_course()
    {
        var table = Counts(["A", "B", "C", "D"], ["focal", "other"], [[15, 335], [35, 265], [30, 170], [20, 130]]);

        Near([15.0 / 35, 35.0 / 30, 1.5, 20.0 / 15], table.Rows.Rows.Select(row => (double?)Specialization.LocationQuotient(table, row.Key, "focal")));
        Assert.Equal(0.2, Specialization.LocalizationCoefficient(table, "focal"), Tolerance);
    }

    // REAT, locq(1714, 79006, 879213, 15593224): the documentation prints 0.3847623.
    [Fact]
    public void A_location_quotient_of_Farhauer_and_Kröll()
    {
        var table = Counts(["region", "rest"], ["industry", "others"], [[1714, 77292], [877499, 14636719]]);

        Assert.Equal(0.3847623, Specialization.LocationQuotient(table, "region", "industry"), 0.5e-7);
    }

    // REAT, krugman.spec: no industry in common.
    [Fact]
    public void Regions_without_a_common_industry_are_two_apart()
    {
        var table = Counts(["j", "l"], [1, 2, 3, 4, 5], [[20, 10, 70, 0, 0], [0, 0, 0, 60, 40]]);

        Assert.Equal(2, Specialization.Krugman(table, "j", "l"));
    }

    // REAT's krugman.spec2 compares with the mean of the others' shares and prints 0.1595; here the others are added up.
    [Fact]
    public void Sweden_beside_its_neighbours()
    {
        Assert.Equal(0.1350832266325224, Specialization.KrugmanToRest(Nordic, "Sweden"), Tolerance);
        Assert.Equal(0.0984692925144671, Specialization.Krugman(Nordic, "Sweden"), Tolerance);
        Assert.Equal(0.0758991787029170, Specialization.Krugman(Nordic, "Sweden", "Norway"), Tolerance);
        Assert.Equal(0.4449423815620999, Specialization.Krugman(Nordic, "Sweden", "Iceland"), Tolerance);
    }

    // REAT's gini.spec (0.6222222) and gini.conc (0.4068966) are unweighted Gini coefficients of the location quotients; ours follow the Lorenz curve.
    [Fact]
    public void The_Gini_coefficients_of_Farhauer_and_Kröll_are_those_of_the_location_quotients()
    {
        var region = Counts(["region", "rest"], [1, 2, 3, 4, 5], [[700, 600, 500, 10000, 40000], [29300, 14400, 9500, 50000, 10000]]);
        var industry = Counts([1, 2, 3, 4, 5], ["industry", "others"], [[500, 19500], [500, 14500], [1000, 19000], [7000, 33000], [1000, 4000]]);

        Assert.Equal(0.6222222, Unweighted(region.Columns.Rows.Select(column => Specialization.LocationQuotient(region, "region", column.Key))), 0.5e-7);
        Assert.Equal(0.4068966, Unweighted(industry.Rows.Rows.Select(row => Specialization.LocationQuotient(industry, row.Key, "industry"))), 0.5e-7);
        Assert.Equal(4469.0 / 8547, Specialization.SpecializationGini(region, "region"), Tolerance);
        Assert.Equal(0.3725, Specialization.LocalizationGini(industry, "industry"), Tolerance);

        static double Unweighted(IEnumerable<double> quotients)
        {
            var all = quotients.ToArray();
            return all.Sum(x => all.Sum(y => Math.Abs(x - y))) / (2 * all.Length * all.Sum());
        }
    }

    // EconGeo's hoover_gini of this industry and population: 30 % of the population have half of it. Its documentation is silent on the value, 0.31.
    [Fact]
    public void A_distribution_over_a_population_is_a_column_beside_the_rest()
    {
        var table = Counts([1, 2, 3, 4, 5], ["industry", "rest"], [[0, 10], [10, 5], [10, 10], [30, -5], [50, -20]]);
        var doubled = Counts([1, 2, 3, 4, 5], ["industry", "rest"], [[0, 100], [10, 140], [10, 190], [30, 220], [50, 250]]);

        Assert.Equal(0.31, Specialization.LocalizationGini(doubled, "industry"), Tolerance);
        Assert.Equal(0.25, Specialization.LocalizationCoefficient(doubled, "industry"), Tolerance);
        Assert.Throws<UndefinedIndexException>(() => Specialization.LocalizationGini(table, "industry"));
    }

    [Fact]
    public void A_gradient_coefficient_step_by_step()
    {
        // 40 of 100 of the sector's output, with 25 of its 100 workers and half of its capital, in a region of 80 out of 400: quotient (40 ÷ 80) ÷ (100 ÷ 400).
        var output = Counts(["r", "rest"], ["s", "others"], [[40, 40], [60, 260]]);
        var workers = Counts(["rest", "r"], ["s"], [[75], [25]]);
        var capital = CrossTable.Of(["r", "rest"], ["s"], [[Money.Yuan(7)], [Money.Yuan(7)]]);

        Assert.Equal(1.6, Specialization.ComparativeProductivity(output, workers, "r", "s"));
        Assert.Equal(0.8, Specialization.ComparativeProductivity(output, capital, "r", "s"));
        Assert.Equal(3.2, Specialization.GradientCoefficient(output, workers, "r", "s"));
        Assert.Equal(2.56, Specialization.ImprovedGradientCoefficient(output, workers, capital, "r", "s"));
        Assert.Null(Specialization.GradientCoefficients(output, workers)["r", "others"]);
        Assert.Equal(3.2, Specialization.GradientCoefficients(output, workers)["r", "s"]);
    }

    [Fact]
    public void Amounts_far_apart_lose_nothing()
    {
        // Shares of the small sector: 10⁻²² and 3·10⁻²², which doubles subtracted from one another would not tell apart from the large one's.
        var table = CrossTable.Of(["a", "b"], ["x", "y"], [[Money.Yuan(10_000_000_000_000m), Money.Yuan(0.000000001m)], [Money.Yuan(10_000_000_000_000m), Money.Yuan(0.000000003m)]]);

        Assert.Equal(0.5, Specialization.LocationQuotient(table, "a", "y"), 1e-12 * 0.5);
        Assert.Equal(4e-22, Specialization.Krugman(table, "a", "b"), 4e-34);
        Assert.Equal(1e-22, Specialization.SpecializationCoefficient(table, "a"), 1e-34);
        Assert.Equal(1e-22, Specialization.SpecializationGini(table, "a"), 1e-34);
        Assert.Equal(0.25, Specialization.LocalizationGini(table, "y"), 1e-12);
    }

    [Fact]
    public void What_is_undefined_is_said_with_the_reason()
    {
        var table = Counts(["a", "b", "none"], ["x", "y", "nothing"], [[1, 2, 0], [3, 4, 0], [0, 0, 0]]);
        var workers = Counts(["a", "b"], ["x"], [[0], [1]]);

        Throws("LocationQuotient", "the row adds up to zero (x in none)", () => Specialization.LocationQuotient(table, "none", "x"));
        Throws("LocationQuotient", "the column adds up to zero (nothing in a)", () => Specialization.LocationQuotient(table, "a", "nothing"));
        Throws("Krugman", "one of the rows adds up to zero (a and none)", () => Specialization.Krugman(table, "a", "none"));
        Throws("Krugman", "the row adds up to zero (none)", () => Specialization.Krugman(table, "none"));
        Throws("KrugmanToRest", "it or the rest adds up to zero (none)", () => Specialization.KrugmanToRest(table, "none"));
        Throws("SpecializationCoefficient", "the row adds up to zero (none)", () => Specialization.SpecializationCoefficient(table, "none"));
        Throws("SpecializationGini", "the row adds up to zero (none)", () => Specialization.SpecializationGini(table, "none"));
        Throws("Hachman", "the row adds up to zero (none)", () => Specialization.Hachman(table, "none"));
        Throws("LocalizationCoefficient", "the column adds up to zero (nothing)", () => Specialization.LocalizationCoefficient(table, "nothing"));
        Throws("LocalizationGini", "the column adds up to zero (nothing)", () => Specialization.LocalizationGini(table, "nothing"));
        Throws("ComparativeProductivity", "its input is zero (x in a)", () => Specialization.ComparativeProductivity(table, workers, "a", "x"));
        Throws("ComparativeProductivity", "the column adds up to zero (nothing in a)", () => Specialization.ComparativeProductivity(table, workers, "a", "nothing"));
        Throws("GradientCoefficient", "its input is zero (y in a)", () => Specialization.GradientCoefficient(table, workers, "a", "y"));
        Throws("ImprovedGradientCoefficient", "the row adds up to zero (x in none)", () => Specialization.ImprovedGradientCoefficient(table, workers, workers, "none", "x"));
    }

    [Fact]
    public void Negative_amounts_have_no_shares()
    {
        var table = Counts(["a", "b", "c"], ["x", "y"], [[-1, 2], [3, 4], [1, -9]]);
        var output = Counts(["a", "b"], ["x"], [[1], [2]]);
        var cancelled = Counts(["a", "b"], ["x", "y"], [[1, -1], [0, 0]]);

        Throws("LocationQuotient", "an amount is negative (x in a)", () => Specialization.LocationQuotient(table, "a", "x"));
        Throws("LocationQuotient", "an amount is negative (y in b)", () => Specialization.LocationQuotient(table, "b", "y"));
        Throws("LocationQuotient", "an amount is negative (x in c)", () => Specialization.LocationQuotient(table, "c", "x"));
        Throws("LocationQuotient", "an amount is negative (x in a)", () => Specialization.LocationQuotient(cancelled, "a", "x"));
        Throws("Krugman", "an amount is negative (b)", () => Specialization.Krugman(table, "b"));
        Throws("Krugman", "an amount is negative (b and a)", () => Specialization.Krugman(table, "b", "a"));
        Throws("KrugmanToRest", "an amount is negative (b)", () => Specialization.KrugmanToRest(table, "b"));
        Throws("Hachman", "an amount is negative (a)", () => Specialization.Hachman(table, "a"));
        Throws("ComparativeProductivity", "an output or input is negative (x in a)", () => Specialization.ComparativeProductivity(output, table, "a", "x"));
        Throws("ComparativeProductivity", "an output or input is negative (x in a)", () => Specialization.ComparativeProductivity(table, output, "a", "x"));
    }

    [Fact]
    public void A_row_has_no_rest_where_it_is_all_there_is()
    {
        var table = Counts(["a"], ["x", "y"], [[1, 2]]);

        Assert.Equal((0, 0, null, 0, 1), Specialization.OfRows(table)[0] is var row ? (row.Krugman, row.Coefficient, row.KrugmanToRest, row.Gini, row.Hachman) : default);
        Assert.Throws<UndefinedIndexException>(() => Specialization.KrugmanToRest(table, "a"));
    }

    [Fact]
    public void Indices_as_text()
    {
        var table = Counts(["a", "b", "none"], ["x", "y", "nothing"], [[1, 2, 0], [4, 3, 0], [0, 0, 0]]);

        Assert.Equal("a: coefficient 0.1667, Krugman 0.3333, to the rest 0.4762, Gini 0.1667, Hachman 0.9", Specialization.OfRows(table)[0].ToString());
        Assert.Equal("none: coefficient –, Krugman –, to the rest –, Gini –, Hachman –", Specialization.OfRows(table)[2].ToString());
        Assert.Equal("x: coefficient 0.1, Gini 0.1", Specialization.OfColumns(table)[0].ToString());
        Assert.Equal("nothing: coefficient –, Gini –", Specialization.OfColumns(table)[2].ToString());
    }

    [Fact]
    public void Keys_that_the_table_does_not_have_are_refused()
    {
        Assert.Throws<KeyNotFoundException>(() => Specialization.LocationQuotient(Regions, "R9", "I1"));
        Assert.Throws<KeyNotFoundException>(() => Specialization.LocationQuotient(Regions, "R1", "I9"));
        Assert.Throws<KeyNotFoundException>(() => Specialization.Krugman(Regions, "R1", "R9"));
        Assert.Throws<KeyNotFoundException>(() => Specialization.LocalizationGini(Regions, "R1"));
        Assert.Equal("There is no row of the key R9.", Assert.Throws<KeyNotFoundException>(() => Specialization.LocationQuotients(Regions)["R9", "I1"]).Message);
        Assert.Equal("There is no column of the key I9.", Assert.Throws<KeyNotFoundException>(() => Specialization.LocationQuotients(Regions)["R1", "I9"]).Message);
    }

    [Fact]
    public void Nulls_are_refused()
    {
        CrossTable<string, string, ItemCount> none = null!;

        Assert.Throws<ArgumentNullException>("table", () => Specialization.LocationQuotient(none, "a", "x"));
        Assert.Throws<ArgumentNullException>("table", () => Specialization.LocationQuotients(none));
        Assert.Throws<ArgumentNullException>("table", () => Specialization.Krugman(none, "a"));
        Assert.Throws<ArgumentNullException>("table", () => Specialization.Krugman(none, "a", "b"));
        Assert.Throws<ArgumentNullException>("table", () => Specialization.KrugmanToRest(none, "a"));
        Assert.Throws<ArgumentNullException>("table", () => Specialization.SpecializationCoefficient(none, "a"));
        Assert.Throws<ArgumentNullException>("table", () => Specialization.SpecializationGini(none, "a"));
        Assert.Throws<ArgumentNullException>("table", () => Specialization.Hachman(none, "a"));
        Assert.Throws<ArgumentNullException>("table", () => Specialization.LocalizationCoefficient(none, "x"));
        Assert.Throws<ArgumentNullException>("table", () => Specialization.LocalizationGini(none, "x"));
        Assert.Throws<ArgumentNullException>("table", () => Specialization.OfRows(none));
        Assert.Throws<ArgumentNullException>("table", () => Specialization.OfColumns(none));
        Assert.Throws<ArgumentNullException>("output", () => Specialization.ComparativeProductivity(none, Regions, "R1", "I1"));
        Assert.Throws<ArgumentNullException>("input", () => Specialization.ComparativeProductivity(Regions, none, "R1", "I1"));
        Assert.Throws<ArgumentNullException>("output", () => Specialization.GradientCoefficient(none, Regions, "R1", "I1"));
        Assert.Throws<ArgumentNullException>("employment", () => Specialization.GradientCoefficient(Regions, none, "R1", "I1"));
        Assert.Throws<ArgumentNullException>("output", () => Specialization.GradientCoefficients(none, Regions));
        Assert.Throws<ArgumentNullException>("employment", () => Specialization.GradientCoefficients(Regions, none));
        Assert.Throws<ArgumentNullException>("output", () => Specialization.ImprovedGradientCoefficient(none, Regions, Regions, "R1", "I1"));
        Assert.Throws<ArgumentNullException>("employment", () => Specialization.ImprovedGradientCoefficient(Regions, none, Regions, "R1", "I1"));
        Assert.Throws<ArgumentNullException>("capital", () => Specialization.ImprovedGradientCoefficient(Regions, Regions, none, "R1", "I1"));
        Assert.Throws<ArgumentNullException>("output", () => Specialization.ImprovedGradientCoefficients(none, Regions, Regions));
        Assert.Throws<ArgumentNullException>("employment", () => Specialization.ImprovedGradientCoefficients(Regions, none, Regions));
        Assert.Throws<ArgumentNullException>("capital", () => Specialization.ImprovedGradientCoefficients(Regions, Regions, none));
    }

    private static CrossTable<TRow, TColumn, ItemCount> Counts<TRow, TColumn>(TRow[] rows, TColumn[] columns, decimal[][] counts) =>
        CrossTable.Of(rows, columns, Array.ConvertAll(counts, row => Array.ConvertAll(row, count => new ItemCount(count))));

    private static void Near(IEnumerable<double> expected, IEnumerable<double?> actual) =>
        Assert.All(expected.Zip(actual, (one, other) => (one, other)), pair => Assert.Equal(pair.one, pair.other!.Value, Tolerance));

    private static void Throws(string index, string reason, Func<double> calculate)
    {
        var fault = Assert.Throws<UndefinedIndexException>(() => calculate());
        Assert.Equal((index, reason, $"{index} is undefined: {reason}."), (fault.Index, fault.Reason, fault.Message));
    }

    // A cell is more than all of its row, since another one is below zero: no share of it is a share.
    [Fact]
    public void An_amount_below_zero_beside_a_cell_leaves_its_quotients_undefined()
    {
        var table = CrossTable.Of(["A", "B"], ["x", "y"], [[Money.Yuan(5), Money.Yuan(-3)], [Money.Yuan(1), Money.Yuan(4)]]);
        var jobs = CrossTable.Of(["A", "B"], ["x", "y"], [[new ItemCount(5), new ItemCount(1)], [new ItemCount(-3), new ItemCount(1)]]);
        var plain = CrossTable.Of(["A", "B"], ["x", "y"], [[new ItemCount(1), new ItemCount(1)], [new ItemCount(1), new ItemCount(1)]]);

        Assert.Throws<UndefinedIndexException>(() => Specialization.LocationQuotient(table, "A", "x"));
        Assert.Throws<UndefinedIndexException>(() => Specialization.LocationQuotient(jobs, "A", "x"));
        Assert.Throws<UndefinedIndexException>(() => Specialization.ComparativeProductivity(plain, jobs, "A", "x"));
        Assert.Throws<UndefinedIndexException>(() => Specialization.ComparativeProductivity(jobs, plain, "A", "x"));
        Assert.Null(Specialization.LocationQuotients(table)["A", "x"]);
    }
}
