using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Training;

/// <summary>Learns token weights by logistic regression: stochastic gradient steps, each weight with a step of its own (AdaGrad).</summary>
internal sealed class TokenTrainer
{
    private const int Epochs = 4;
    private const float Rate = 0.05f;

    /// <summary>Words that a block counts at most: a few long blocks would drown what names say of all others.</summary>
    private const float MaxWeight = 50;

    /// <summary>Names of fewer sites say what these sites are about, not what the name means.</summary>
    private const int MinDomains = 4;

    private readonly float[] _weights = new float[TokenWeights.Buckets];
    private readonly float[] _squares = new float[TokenWeights.Buckets];
    private readonly bool[] _isCommon;
    private float _bias;

    private TokenTrainer(IReadOnlyList<TrainingPage> pages) => _isCommon = FindCommon(pages);

    /// <summary>Learns the weights of the tokens of some pages.</summary>
    public static TokenWeights Train(IReadOnlyList<TrainingPage> pages)
    {
        var trainer = new TokenTrainer(pages);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            trainer.Pass(pages);
        }

        return new TokenWeights(Array.ConvertAll(trainer._weights, weight => (sbyte)Math.Clamp(MathF.Round(weight / TokenWeights.Step), sbyte.MinValue, sbyte.MaxValue)));
    }

    private static bool[] FindCommon(IReadOnlyList<TrainingPage> pages)
    {
        var seen = new HashSet<(ushort Token, uint Domain)>();
        var domains = new int[TokenWeights.Buckets];
        foreach (var page in pages)
        {
            foreach (var tokens in page.Tokens)
            {
                Count(tokens.Elements, page.Domain);
                Count(tokens.OwnWords, page.Domain);
                Count(tokens.Heading, page.Domain);
            }
        }

        return Array.ConvertAll(domains, count => count >= MinDomains);

        void Count(ushort[] tokens, uint domain)
        {
            foreach (var token in tokens)
            {
                domains[token] += seen.Add((token, domain)) ? 1 : 0;
            }
        }
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
                    Step(page.Tokens[row], page.Labels[row], Math.Min(page.Weights[row], MaxWeight) / MaxWeight);
                }
            }
        }
    }

    private void Step(RowTokens tokens, float label, float weight)
    {
        var sum = _bias + Sum(tokens.Elements) + Sum(tokens.OwnWords) + Sum(tokens.Heading);
        var gradient = weight * ((1 / (1 + MathF.Exp(-sum))) - label);
        _bias -= 0.01f * gradient;
        Move(tokens.Elements, gradient);
        Move(tokens.OwnWords, gradient);
        Move(tokens.Heading, gradient);
    }

    private float Sum(ushort[] tokens)
    {
        var sum = 0f;
        foreach (var token in tokens)
        {
            sum += _weights[token];
        }

        return sum;
    }

    private void Move(ushort[] tokens, float gradient)
    {
        foreach (var token in tokens)
        {
            if (_isCommon[token])
            {
                _squares[token] += gradient * gradient;
                _weights[token] -= Rate * gradient / (1 + MathF.Sqrt(_squares[token]));
            }
        }
    }
}
