using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>The words of a short text such as a title, by their hashes.</summary>
internal sealed class HashedWords
{
    private readonly HashSet<uint> _words = [];

    /// <summary>The last six bits of the hashes, a bit for each value: most words asked for are in no title.</summary>
    private readonly ulong _endings;

    public HashedWords(ReadOnlySpan<char> text)
    {
        foreach (var word in Words.Enumerate(text))
        {
            var hash = TextHash.Of(word);
            _words.Add(hash);
            _endings |= 1UL << (int)(hash % 64);
        }
    }

    /// <summary>Number of different words.</summary>
    public int Count => _words.Count;

    /// <summary>The words of the page title; <see langword="null"/> when the page has none.</summary>
    public static HashedWords? OfPageTitle(PageMetadata metadata) => metadata.PageTitle is { } title ? new HashedWords(title) : null;

    /// <summary>The words of the publisher's description, which often stands above the body too; <see langword="null"/> when the page has none.</summary>
    public static HashedWords? OfDescription(PageMetadata metadata) =>
        (metadata.FindMeta("description") ?? metadata.FindMeta("og:description")) is { } description ? new HashedWords(description) : null;

    /// <summary>Whether a word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        var hash = TextHash.Of(word);
        return (_endings & (1UL << (int)(hash % 64))) != 0 && _words.Contains(hash);
    }
}
