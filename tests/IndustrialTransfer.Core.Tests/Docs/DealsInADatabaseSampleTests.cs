using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>Runs docs/samples/deals-in-a-database.cs, which itself compares what it reads with what it wrote.</summary>
/// <remarks>One after the other with the other samples: each builds the library first.</remarks>
[Collection("Samples")]
public sealed class DealsInADatabaseSampleTests
{
    [Fact]
    public void Queries_run_in_the_database_and_all_comes_back_equal()
    {
        var run = CasebookSample.Run(["run", "docs/samples/deals-in-a-database.cs"], Repository.Root);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var output = run.Output.ReplaceLineEndings("\n");
        Assert.Contains("""ORDER BY "d"."Investment_Amount" DESC""" + "\n\n    氢能总部\n    动力电池结构件\n\n", output, StringComparison.Ordinal);

        // 520 million, 80 million, 1 billion and a fen less than 100 million.
        Assert.Contains("""GROUP BY "d"."Investment_Currency" """.Trim() + "\n\n    CNY 1699999999.99\n    USD 14200000\n\n", output, StringComparison.Ordinal);
        Assert.Contains("""WHERE "d"."Division" LIKE '52%' AND "d"."SignedFrom" >= @half_Start AND""", output, StringComparison.Ordinal);
        Assert.Contains("\n\n    动力电池结构件\n    智能终端整机\n    绿色食品加工\n\n", output, StringComparison.Ordinal);
        Assert.Contains("""WHERE "f"."Period" = '2023' AND "f"."Growth" > 4000000""", output, StringComparison.Ordinal);
        Assert.Contains("    Guizhou Gui'an New Area 贵州贵安新区: 24.1%, 22.9 billion yuan\n    Guizhou 贵州省: 4.9%, 2.091325 trillion yuan\n", output, StringComparison.Ordinal);
        Assert.Contains("\nRefused: 0.00001 is finer than the column.", output, StringComparison.Ordinal);
        Assert.EndsWith("All that was written came back equal.\n", output, StringComparison.Ordinal);
    }
}
