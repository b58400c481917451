using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>Tells the body from the rest without a model: by length, link density, sections, and the company a block keeps.</summary>
/// <remarks>The rules are after boilerpipe (Kohlschütter et al. 2010) and jusText (Pomikálek 2011). Immutable and thread-safe.</remarks>
public sealed class DensityBoilerplateStripper : IBoilerplateStripper
{
    /// <summary>Good words from which the body is as sure as this strategy can be: a page of a few sentences may be a shell.</summary>
    private const double SureWords = 200;

    internal static DensityBoilerplateStripper Default { get; } = new();

    /// <inheritdoc/>
    public void Strip(PageAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        var verdicts = DensityVerdicts.Find(annotations);
        for (var i = 0; i < annotations.Roles.Length; i++)
        {
            verdicts.Assign(i);
        }

        annotations.Confidence = Math.Min(1, verdicts.GoodWords / SureWords) * ShareKept(annotations);
        RepeatedPassages.Drop(annotations, verdicts);
    }

    /// <summary>Share of the page's words that are body: the less there is around it, the less can have gone wrong.</summary>
    private static double ShareKept(PageAnnotations annotations)
    {
        var kept = 0;
        var all = 0;
        for (var i = 0; i < annotations.Roles.Length; i++)
        {
            var words = annotations.Measures[i].Words;
            all += words;
            kept += annotations.Roles[i] == BlockRole.MainContent ? words : 0;
        }

        return (double)kept / Math.Max(1, all);
    }
}
