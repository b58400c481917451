using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Text;

namespace ArticleExtract.Training.Labels;

/// <summary>The words of texts as hashes, whatever their case.</summary>
internal static class WordHashes
{
    /// <summary>The hashes of a text's words.</summary>
    public static uint[] Of(ReadOnlySpan<char> text)
    {
        var hashes = new List<uint>();
        foreach (var word in Words.Enumerate(text))
        {
            hashes.Add(TextHash.Of(word));
        }

        return [.. hashes];
    }

    /// <summary>One hash for words in a row.</summary>
    public static uint Join(ReadOnlySpan<uint> words)
    {
        var hash = TextHash.Start;
        foreach (var word in words)
        {
            hash = TextHash.Add(hash, word);
        }

        return hash;
    }
}
