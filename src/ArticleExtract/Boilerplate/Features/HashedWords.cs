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

    /// <summary>Whether a word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        var hash = TextHash.Of(word);
        return (_endings & (1UL << (int)(hash % 64))) != 0 && _words.Contains(hash);
    }
}
