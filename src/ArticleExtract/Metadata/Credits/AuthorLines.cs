using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Credits;

/// <summary>Finds the lines of a head that are nothing but the name of an author whom the page states elsewhere: bylines without a word for it.</summary>
internal static class AuthorLines
{
    private static readonly ExtractionRule Rule = new("metadata", "author-line");

    /// <summary>Takes them out of the body.</summary>
    public static void Assign(PageAnnotations annotations, PageHead head, IReadOnlyList<MetadataField<string>> authors)
    {
        for (var i = head.Start; i < head.End; i++)
        {
            if (i != head.Anchor && annotations.Roles[i] == BlockRole.Unassigned && FindAuthor(annotations.Page.Blocks[i], authors) is { } author)
            {
                annotations.Assign(i, BlockRole.Byline, Rule, $"the author, from {author.SourceName}");
            }
        }
    }

    private static MetadataField<string>? FindAuthor(TextBlock line, IReadOnlyList<MetadataField<string>> authors)
    {
        foreach (var author in authors)
        {
            if (LooseText.Equals(line.Text, author.Value))
            {
                return author;
            }
        }

        return null;
    }
}
