using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>Runs docs/samples/big-data.cs, which itself compares what the parts merge to with what all deals give in one go.</summary>
/// <remarks>One after the other with the other samples: each builds the library first.</remarks>
[Collection("Samples")]
public sealed class BigDataSampleTests
{
    [Fact]
    public void Parts_on_all_processors_merge_to_what_all_deals_give_in_one_go()
    {
        var run = Run("20000");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\n20,000 deals, 400 of unknown amount, CNY ", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\nTotal +20,000 +400 ", run.Output);
        Assert.Matches(@"\nIn 100 parts on \d+ processors: \d+\.\d\d s, [\d.]+ million deals a second\.", run.Output);
        Assert.Matches(@"\nIn memory at most: \d+ MB\.", run.Output);
        Assert.EndsWith("In parts, from JSON and in one go: the same.\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        Assert.Equal((2, ""), (Run("many").ExitCode, Run("many").Output));
    }

    private static CasebookSample.Outcome Run(string count) => CasebookSample.Run(["run", "docs/samples/big-data.cs", "--", count], Repository.Root);
}
