using System.Numerics;
using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>Finds the words of blocks: those of ASCII many characters at a time, the others with <see cref="Words"/>, with the same result.</summary>
internal readonly ref struct WordFinder
{
    private readonly ReadOnlySpan<char> _text;
    private readonly RowBuffer<TextRange> _words;

    /// <summary>Finds no words yet.</summary>
    /// <param name="text">The text of the page.</param>
    /// <param name="words">Where the words are added.</param>
    public WordFinder(ReadOnlySpan<char> text, RowBuffer<TextRange> words)
    {
        _text = text;
        _words = words;
    }

    /// <summary>Adds the words of a stretch of the text.</summary>
    public void Add(TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end)
        {
            start = _text.Length - start < LetterMask.Width ? AddNext(start, end) : AddPlain(start, end);
        }
    }

    /// <summary>Adds words up to the first character that takes a closer look, and the word it may belong to.</summary>
    /// <returns>Where to go on.</returns>
    private int AddPlain(int start, int end)
    {
        var mask = LetterMask.Read(_text[start..]).Take(end - start);
        var letters = mask.Letters;
        while (letters != 0)
        {
            var first = BitOperations.TrailingZeroCount(letters);
            var behind = first + BitOperations.TrailingZeroCount(~(letters >> first));
            if (behind == mask.Length && start + behind < end)
            {
                // It may go on.
                return first > 0 && mask.Length == LetterMask.Width ? start + first : AddNext(start + first, end);
            }

            _words.Add(new TextRange(start + first, behind - first));
            letters = letters >> behind << behind;
        }

        start += mask.Length;
        return mask.Length == LetterMask.Width || start == end ? start : AddNext(start, end);
    }

    /// <summary>Adds one word, of whatever script.</summary>
    /// <returns>Where it ends; the end of the stretch when there is none.</returns>
    private int AddNext(int start, int end)
    {
        var words = Words.Enumerate(_text[start..end]);
        if (!words.MoveNext())
        {
            return end;
        }

        _words.Add(new TextRange(start + words.Range.Start, words.Range.Length));
        return start + words.Range.End;
    }
}
