using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>Runs docs/samples/parallel-breakdown.cs, which itself compares what the parts merge to with what all deals give at once.</summary>
/// <remarks>One after the other with the casebook's: both build the library first.</remarks>
[Collection("Samples")]
public sealed class ParallelBreakdownSampleTests
{
    [Fact]
    public void Parts_on_all_processors_merge_to_what_all_deals_give_at_once()
    {
        var run = CasebookSample.Run(["run", "docs/samples/parallel-breakdown.cs", "--", "20000"], Repository.Root);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(8, lines.Length);
        Assert.StartsWith("20000 deals, 400 of unknown amount, 97 sectors, ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("others      92 ", lines[6], StringComparison.Ordinal);
        Assert.Equal("In parts, from JSON and at once: the same.", lines[7]);
    }
}
