using ArticleExtract.Pages;

namespace ArticleExtract.LinkLists;

/// <summary>The lists of a page, found in any order.</summary>
internal sealed class FoundLists
{
    private static readonly ExtractionRule Rule = new("link-lists", "list");

    private readonly List<(int First, LinkList List)> _lists = [];

    /// <summary>Adds a list.</summary>
    /// <param name="first">Index of its first block.</param>
    /// <param name="list">The list; <see langword="null"/> adds nothing.</param>
    public void Add(int first, LinkList? list)
    {
        if (list is not null)
        {
            _lists.Add((first, list));
        }
    }

    /// <summary>The lists in page order, each recorded in the trace. Why its blocks are one is recorded with them.</summary>
    public IReadOnlyList<LinkList> InPageOrder(PageAnnotations annotations)
    {
        _lists.Sort((left, right) => left.First.CompareTo(right.First));
        foreach (var (first, list) in _lists)
        {
            annotations.Note(Rule, $"{list.Kind}, {list.Items.Count} items from block {first}, label {list.Label ?? "none"}");
        }

        return _lists.ConvertAll(found => found.List);
    }
}
