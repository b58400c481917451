namespace ArticleExtract.Tests;

/// <summary>How tests tell that a call allocates nothing: over many calls, so that what the runtime itself allocates once does not count.</summary>
internal static class Allocation
{
    public const int Repetitions = 1_000;
}
