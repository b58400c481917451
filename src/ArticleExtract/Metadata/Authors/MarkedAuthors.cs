using ArticleExtract.Metadata.Credits;
using ArticleExtract.Metadata.Marks;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata.Authors;

/// <summary>Reads the authors from the elements that are marked as holding them.</summary>
internal static class MarkedAuthors
{
    /// <summary>An element with more text holds more than names.</summary>
    private const int MaxLength = 150;

    /// <summary>The names of one byline stand in neighbouring blocks; those further on are of other posts.</summary>
    private const int MaxDistance = 2;

    /// <summary>Reads the names from the elements of one source, as they stand in the first byline.</summary>
    public static List<MetadataField<string>> Read(Page page, List<MarkedElement> marked, MetadataSource source)
    {
        var authors = new List<MetadataField<string>>();
        var lastBlock = 0;
        for (var i = 0; i < marked.Count; i++)
        {
            if (marked[i].Source != source || !marked[i].Holds(ElementMarks.Author) || HoldsAnother(marked, i))
            {
                continue;
            }

            var block = marked[i].Element.BlockOfText;
            if (authors.Count > 0 && block - lastBlock > MaxDistance)
            {
                break;
            }

            if (Add(page, authors, marked[i]))
            {
                lastBlock = block;
            }
        }

        return authors;
    }

    /// <summary>Whether another marked author stands inside this element: the inner one is the name.</summary>
    private static bool HoldsAnother(List<MarkedElement> marked, int index)
    {
        for (var i = index + 1; i < marked.Count && marked[i].Element.Index < marked[index].Element.End; i++)
        {
            if (marked[i].Holds(ElementMarks.Author))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Add(Page page, List<MetadataField<string>> authors, MarkedElement marked)
    {
        var text = ReadText(page, marked.Element);
        var isAdded = false;
        foreach (var name in ReadNames(text, marked.Source))
        {
            if (!authors.Exists(author => string.Equals(author.Value, name, StringComparison.OrdinalIgnoreCase)))
            {
                authors.Add(new MetadataField<string>(name, text, marked.Source, marked.Name));
                isAdded = true;
            }
        }

        return isAdded;
    }

    /// <summary>What an author element says: the content of a <c>meta</c>, the marked name inside it, or all of its text.</summary>
    private static string ReadText(Page page, PageElement element)
    {
        if (element.TryGetAttribute("content", out string? content))
        {
            return content;
        }

        for (var i = element.Index + 1; i < element.End; i++)
        {
            var inner = page.GetElement(i);
            if (inner.TryGetAttribute("itemprop", out ReadOnlySpan<char> property) && property.Trim() is "name")
            {
                return inner.TryGetAttribute("content", out content) ? content : inner.Text.ToString();
            }
        }

        return element.Text.Length <= MaxLength ? element.Text.ToString() : string.Empty;
    }

    private static IReadOnlyList<string> ReadNames(string text, MetadataSource source)
    {
        var line = CreditLine.Read(text);
        if (line.Authors.Count > 0)
        {
            return line.Authors;
        }

        var rest = line.IsTooLong ? text : line.Remainder;
        var names = AuthorNames.Read(rest);
        var isByAttribute = source is MetadataSource.Microdata or MetadataSource.Relation;
        var isOneWord = line.Dates.Count == 0 && !rest.Contains(' ', StringComparison.Ordinal);
        var areNames = names.Count > 0 && (isByAttribute || isOneWord || AuthorName.IsPerson(names[0]));
        return areNames ? names : [];
    }
}
