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

    /// <summary>Share of a text's words that are in the set, 0 to 1; 0 for a text without words.</summary>
    public double ShareOf(ReadOnlySpan<char> text)
    {
        var (words, shared) = (0, 0);
        foreach (var word in Words.Enumerate(text))
        {
            words++;
            shared += _words.Contains(TextHash.Of(word)) ? 1 : 0;
        }

        return words == 0 ? 0 : (double)shared / words;
    }
}
