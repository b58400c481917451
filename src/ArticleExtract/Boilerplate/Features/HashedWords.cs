using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>The words of a short text such as a title, by their hashes.</summary>
internal sealed class HashedWords
{
    private readonly HashSet<uint> _words = [];

    public HashedWords(ReadOnlySpan<char> text)
    {
        foreach (var word in Words.Enumerate(text))
        {
            _words.Add(TextHash.Of(word));
        }
    }

    /// <summary>Whether a word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(TextHash.Of(word));
}
