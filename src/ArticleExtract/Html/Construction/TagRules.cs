using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>What the tags of each element do.</summary>
internal sealed class TagRules
{
    private readonly Action<TreeBuilder>[] _rules = new Action<TreeBuilder>[TagTable.Count];

    /// <summary>Makes a table in which all tags do the same.</summary>
    public TagRules(Action<TreeBuilder> other) => Array.Fill(_rules, other);

    /// <summary>Gives the tags of some elements another rule.</summary>
    /// <returns>The table.</returns>
    public TagRules With(Action<TreeBuilder> rule, params ReadOnlySpan<Tag> tags)
    {
        foreach (var tag in tags)
        {
            _rules[(int)tag] = rule;
        }

        return this;
    }

    /// <summary>Does what the tag does that is read.</summary>
    public void Follow(TreeBuilder page) => _rules[(int)page.Token.Tag](page);
}
