namespace ArticleExtract.Boilerplate.Features;

/// <summary>What names and words say for or against main content: a learned weight for each bucket their hashes fall into.</summary>
/// <remarks>Hashing keeps no vocabulary, and names that no page of the training had simply say nothing. Immutable and thread-safe.</remarks>
internal sealed class TokenWeights
{
    /// <summary>Buckets: enough that what counts seldom shares one, few enough for the model to stay small.</summary>
    public const int Buckets = 1 << 17;

    /// <summary>Log-odds of one step of a weight.</summary>
    public const float Step = 0.02f;

    private readonly sbyte[] _steps;

    /// <summary>Makes weights.</summary>
    /// <param name="steps">The weight of each bucket in steps.</param>
    public TokenWeights(sbyte[] steps) => _steps = steps;

    /// <summary>Weights that say nothing.</summary>
    public static TokenWeights None { get; } = new(new sbyte[Buckets]);

    public ReadOnlySpan<sbyte> Steps => _steps;

    /// <summary>The sum of the weights of some tokens, as log-odds.</summary>
    public float Sum(ReadOnlySpan<int> tokens) => SumSteps(tokens) * Step;

    /// <summary>The sum of the weights of some tokens, in steps.</summary>
    public int SumSteps(ReadOnlySpan<int> tokens)
    {
        var sum = 0;
        foreach (var token in tokens)
        {
            sum += _steps[token];
        }

        return sum;
    }
}
