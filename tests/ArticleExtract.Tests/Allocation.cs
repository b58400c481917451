namespace ArticleExtract.Tests;

/// <summary>How tests tell that a call allocates nothing: over many calls, so that what the runtime itself allocates once does not count.</summary>
internal static class Allocation
{
    private const int Repetitions = 1_000;

    /// <summary>Mean number of bytes that a call allocates. The first call is not counted: it may load types and tables.</summary>
    public static double PerCall(Action call)
    {
        call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Repetitions; i++)
        {
            call();
        }

        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Repetitions;
    }
}
