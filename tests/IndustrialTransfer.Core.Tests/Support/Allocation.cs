namespace IndustrialTransfer.Tests.Support;

/// <summary>Measures what an action allocates on its thread.</summary>
internal static class Allocation
{
    private const int Rounds = 20;

    /// <summary>The least number of bytes in several rounds: compiling and caching, which happen once or now and then, are not the action's own.</summary>
    public static long Of(Action action)
    {
        var least = long.MaxValue;
        for (var i = 0; i < Rounds && least > 0; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
