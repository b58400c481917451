using ArticleExtract.Html.Construction;
using ArticleExtract.Pages;

namespace ArticleExtract.Html;

/// <summary>Puts the late parts of a streamed page where its script would put them.</summary>
/// <remarks>
/// React's server sends what is not ready yet at the end of the page, in a hidden element with the id <c>S:n</c>, and marks its place by a template
/// with the id <c>B:n</c>, or <c>P:n</c> inside such a part. A script moves the one to the other; unmoved, the text is hidden and out of order.
/// </remarks>
internal sealed class StreamedMarkup
{
    private const string PartMark = "S:";

    /// <summary>How deep parts may lie in parts: moving them one into the next must not nest a page without end.</summary>
    private const int MaxNesting = 8;

    /// <summary>The parts that are not moved yet, by the number in their id.</summary>
    private readonly Dictionary<string, MarkupElement> _parts = [];

    private StreamedMarkup(MarkupElement root)
    {
        foreach (var element in Walk(root, element => !ElementRules.IsSkipped(element.Tag)))
        {
            if (NumberOf(element, PartMark) is { } number)
            {
                _parts.TryAdd(number, element);
            }
        }
    }

    /// <summary>Moves the parts of a page to their places. A part that has none stays as it is.</summary>
    /// <param name="html">The markup, which tells whether there are parts at all.</param>
    /// <param name="root">The page's root.</param>
    public static void PutInPlace(string html, MarkupElement root)
    {
        if (html.Contains("id=\"" + PartMark, StringComparison.Ordinal))
        {
            new StreamedMarkup(root).PutInPlace(root);
        }
    }

    private void PutInPlace(MarkupElement root)
    {
        var areas = new Queue<(MarkupElement Area, int Nesting)>([(root, 0)]);
        while (areas.TryDequeue(out var next))
        {
            // Places inside a part come when the part is in its place, so that no part is moved into itself.
            var elements = Walk(next.Area, element => !IsUnmoved(element) && !ElementRules.IsSkipped(element.Tag)).ToList();
            foreach (var place in next.Nesting < MaxNesting ? elements : [])
            {
                if (PlaceNumberOf(place) is { } number && _parts.Remove(number, out var part))
                {
                    Move(part, place).ForEach(moved => areas.Enqueue((moved, next.Nesting + 1)));
                }
            }
        }
    }

    /// <summary>Moves the content of a part in front of the template that holds its place.</summary>
    /// <returns>The items moved.</returns>
    private static List<MarkupElement> Move(MarkupElement part, MarkupElement place)
    {
        var moved = new List<MarkupElement>();
        var tree = part.Tree;
        while (part.FirstChild is { Exists: true } child)
        {
            tree.Remove(child.Index);
            tree.Insert(child.Index, place.Parent.Index, place.Index);
            moved.Add(child);
        }

        return moved;
    }

    private bool IsUnmoved(MarkupElement element) =>
        NumberOf(element, PartMark) is { } number && _parts.TryGetValue(number, out var part) && part == element;

    private static string? PlaceNumberOf(MarkupElement element) =>
        element.Tag == Tag.Template ? NumberOf(element, "B:") ?? NumberOf(element, "P:") : null;

    /// <summary>What stands behind a mark in the id of an element; <see langword="null"/> where it does not begin with the mark.</summary>
    private static string? NumberOf(MarkupElement element, string mark) =>
        element.TryFind("id", out var id) && id.StartsWith(mark) ? id[mark.Length..].ToString() : null;

    /// <summary>An element and those inside it, in document order.</summary>
    /// <param name="root">The element.</param>
    /// <param name="enters">Whether what is inside an element counts.</param>
    private static IEnumerable<MarkupElement> Walk(MarkupElement root, Func<MarkupElement, bool> enters)
    {
        var item = root;
        while (true)
        {
            if (item.IsElement)
            {
                yield return item;
                if (item.FirstChild.Exists && enters(item))
                {
                    item = item.FirstChild;
                    continue;
                }
            }

            while (item != root && !item.Next.Exists)
            {
                item = item.Parent;
            }

            if (item == root)
            {
                yield break;
            }

            item = item.Next;
        }
    }
}
