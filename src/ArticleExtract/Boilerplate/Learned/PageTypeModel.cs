using System.Collections.Immutable;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>Classifies pages by type: an ensemble for each type tells it from all others.</summary>
internal sealed class PageTypeModel
{
    /// <summary>Makes a model.</summary>
    /// <param name="ensembles">One for each of <see cref="Types"/>.</param>
    public PageTypeModel(ImmutableArray<TreeEnsemble> ensembles) => Ensembles = ensembles;

    /// <summary>The types that are told apart.</summary>
    public static ImmutableArray<PageType> Types { get; } = [.. Enum.GetValues<PageType>().Where(type => type != PageType.Unknown)];

    /// <summary>A model that tells nothing.</summary>
    public static PageTypeModel None { get; } = new([.. Types.Select(_ => new TreeEnsemble([]))]);

    public ImmutableArray<TreeEnsemble> Ensembles { get; }

    /// <summary>The likeliest type of a page.</summary>
    /// <param name="page">What it is like.</param>
    /// <param name="url">Its address; <see langword="null"/> where it is unknown.</param>
    public LikelyType Classify(PageSummary page, Uri? url)
    {
        var row = page.ToRow(url);
        var (best, highest, all) = (PageType.Unknown, 0f, 0f);
        for (var i = 0; i < Ensembles.Length; i++)
        {
            var score = Ensembles[i].Evaluate(row);
            all += score;
            (best, highest) = score > highest ? (Types[i], score) : (best, highest);
        }

        return new LikelyType(best, highest / all);
    }
}
