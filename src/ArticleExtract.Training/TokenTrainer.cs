using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Training;

/// <summary>Learns token weights by logistic regression: stochastic gradient steps, each weight with a step of its own (AdaGrad).</summary>
internal sealed class TokenTrainer
{
    private const int Epochs = 4;
    private const float Rate = 0.05f;

    /// <summary>Steps of the weights of words: a text has many, each with a small part in it.</summary>
    private const float WordRate = 0.12f;

    /// <summary>Words that a block counts at most: a few long blocks would drown what names say of all others.</summary>
    private const float MaxWeight = 50;

    /// <summary>Names of fewer sites say what these sites are about, not what the name means.</summary>
    private const int MinDomains = 4;

    private readonly float[] _weights = new float[TokenWeights.Buckets];
    private readonly float[] _squares = new float[TokenWeights.Buckets];
    private readonly Func<TrainingPage, int, TokenSample> _sampleOf;
    private readonly float _rate;
    private readonly bool[] _isCommon;
    private float _bias;

    private TokenTrainer(IReadOnlyList<TrainingPage> pages, Func<TrainingPage, int, TokenSample> sampleOf, float rate)
    {
        (_sampleOf, _rate) = (sampleOf, rate);
        _isCommon = FindCommon(pages);
    }

    /// <summary>Learns the weights of the tokens of some pages.</summary>
    public static TokenTables Train(IReadOnlyList<TrainingPage> pages) =>
        new(
            new TokenTrainer(pages, TokenSample.OfNames, Rate).Learn(pages),
            new TokenTrainer(pages, TokenSample.OfWords, WordRate).Learn(pages));

    private TokenWeights Learn(IReadOnlyList<TrainingPage> pages)
    {
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            Pass(pages);
        }

        return new TokenWeights(Array.ConvertAll(_weights, ToSteps));
    }

    private static sbyte ToSteps(float weight) => (sbyte)Math.Clamp(MathF.Round(weight / TokenWeights.Step), sbyte.MinValue, sbyte.MaxValue);

    private bool[] FindCommon(IReadOnlyList<TrainingPage> pages)
    {
        var seen = new HashSet<(int Token, uint Domain)>();
        var domains = new int[TokenWeights.Buckets];
        foreach (var page in pages)
        {
            for (var row = 0; row < page.Labels.Length; row++)
            {
                foreach (var token in _sampleOf(page, row).Tokens)
                {
                    domains[token] += seen.Add((token, page.Domain)) ? 1 : 0;
                }
            }
        }

        return Array.ConvertAll(domains, count => count >= MinDomains);
    }

    /// <summary>One pass: a block of each page in turn, so that no page has the last word.</summary>
    private void Pass(IReadOnlyList<TrainingPage> pages)
    {
        var longest = pages.Max(page => page.Labels.Length);
        for (var row = 0; row < longest; row++)
        {
            foreach (var page in pages)
            {
                if (row < page.Labels.Length)
                {
                    Step(_sampleOf(page, row), page.Labels[row], Math.Min(page.Weights[row], MaxWeight) / MaxWeight);
                }
            }
        }
    }

    private void Step(TokenSample sample, float label, float weight)
    {
        var sum = 0f;
        foreach (var token in sample.Tokens)
        {
            sum += _weights[token];
        }

        var gradient = weight * ((1 / (1 + MathF.Exp(-(_bias + (sum * sample.Scale))))) - label);
        _bias -= 0.01f * gradient;
        Move(sample.Tokens, gradient * sample.Scale);
    }

    private void Move(int[] tokens, float gradient)
    {
        foreach (var token in tokens)
        {
            if (_isCommon[token])
            {
                _squares[token] += gradient * gradient;
                _weights[token] -= _rate * gradient / (1 + MathF.Sqrt(_squares[token]));
            }
        }
    }
}
