namespace IndustrialTransfer.Tests.Support;

/// <summary>Measures what an action allocates on its thread.</summary>
internal static class Allocation
{
    private const int MostRounds = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>
    /// The least number of bytes in several rounds. What happens once or now and then is not the action's own, and code boxes values until the
    /// runtime, which takes a while, has compiled it with optimisation.
    /// </summary>
    public static long Of(Action action)
    {
        var least = long.MaxValue;
        for (var i = 0; i < MostRounds && least > 0; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Thread.Sleep(least > 0 ? Pause : TimeSpan.Zero);
        }

        return least;
    }
}
