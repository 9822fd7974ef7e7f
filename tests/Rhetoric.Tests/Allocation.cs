namespace Rhetoric.Tests;

/// <summary>What a call allocates on this thread.</summary>
internal static class Allocation
{
    private const int Rounds = 8;
    private const int Calls = 100;

    /// <summary>The fewest bytes that a hundred calls allocate, of eight rounds: a collection in another test may empty a shared pool of arrays in one round, a call that allocates does so in each.</summary>
    public static long LeastOf(Action call)
    {
        var least = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Calls; i++)
            {
                call();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
