using ArticleExtract.Pages;

namespace ArticleExtract.Training.Labels;

/// <summary>Finds the blocks of a page that its gold text was made of.</summary>
/// <remarks>
/// A block belongs to it when at least half of its words are in tiles of the gold (<see cref="StringTiling"/>). Blocks of fewer words than a tile say
/// little by themselves: they belong to it when the gold has their words left, and has them on a line of their own or the nearest other block on
/// either side belongs to it. Undecided text is no gold: a block may hold it wherever it stands, and as often.
/// </remarks>
internal sealed class GoldAlignment
{
    private const double MinCovered = 0.5;

    private readonly Page _page;
    private readonly PageLabels _gold;
    private readonly uint[][] _words;
    private readonly BlockLabel[] _labels;

    private GoldAlignment(Page page, PageLabels gold)
    {
        (_page, _gold) = (page, gold);
        _words = [.. page.Blocks.Select(block => WordHashes.Of(block.Text))];
        _labels = new BlockLabel[_words.Length];
    }

    /// <summary>Labels the blocks.</summary>
    public static BlockLabel[] Label(Page page, PageLabels gold)
    {
        var alignment = new GoldAlignment(page, gold);
        alignment.LabelTiled();
        alignment.DropBehindEnd();
        alignment.MendWeak();
        alignment.FollowSnippets();
        return alignment._labels;
    }

    private void LabelTiled()
    {
        var words = _words.SelectMany(block => block).ToArray();
        var keptWords = WordHashes.Of(_gold.Kept);
        var kept = StringTiling.Find(words, keptWords);
        Mark(kept.IsTiled, BlockLabel.MainContent);
        LabelShort(WordsLeft(keptWords, kept.IsFound));
        Mark(StringTiling.FindRuns(words, WordHashes.Of(_gold.Undecided)), BlockLabel.Undecided);
    }

    /// <summary>Labels the blocks of which half of the words are marked, where they have no label yet.</summary>
    private void Mark(ReadOnlySpan<bool> isMarked, BlockLabel label)
    {
        var start = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            var length = _words[i].Length;
            if (length > 0 && _labels[i] == BlockLabel.Boilerplate && isMarked.Slice(start, length).Count(true) >= MinCovered * length)
            {
                _labels[i] = label;
            }

            start += length;
        }
    }

    private static Dictionary<uint, int> WordsLeft(uint[] gold, ReadOnlySpan<bool> isFound)
    {
        var left = new Dictionary<uint, int>();
        for (var i = 0; i < gold.Length; i++)
        {
            if (!isFound[i])
            {
                left[gold[i]] = left.GetValueOrDefault(gold[i]) + 1;
            }
        }

        return left;
    }

    private void LabelShort(Dictionary<uint, int> left)
    {
        var lines = _gold.Kept.Split('\n').Select(line => WordHashes.Join(WordHashes.Of(line))).ToHashSet();
        var (isKeptBefore, next) = (false, 0);
        for (var i = 0; i < _words.Length; i++)
        {
            if (SpeaksForItself(i))
            {
                isKeptBefore = _labels[i] == BlockLabel.MainContent;
                continue;
            }

            next = Math.Max(next, i);
            while (next < _words.Length && !SpeaksForItself(next))
            {
                next++;
            }

            var isBeside = isKeptBefore || (next < _words.Length && _labels[next] == BlockLabel.MainContent);
            if ((isBeside || lines.Contains(WordHashes.Join(_words[i]))) && TryTake(_words[i], left))
            {
                _labels[i] = BlockLabel.MainContent;
            }
        }
    }

    private bool SpeaksForItself(int block) => _words[block].Length >= StringTiling.MinWords || _labels[block] == BlockLabel.MainContent;

    /// <summary>Takes words from those that are left, all or none.</summary>
    private static bool TryTake(uint[] words, Dictionary<uint, int> left)
    {
        var counts = words.CountBy(word => word).ToArray();
        if (words.Length == 0 || counts.Any(count => left.GetValueOrDefault(count.Key) < count.Value))
        {
            return false;
        }

        foreach (var (word, count) in counts)
        {
            left[word] -= count;
        }

        return true;
    }

    /// <summary>
    /// What extractors disagree on behind all they agree on is boilerplate more often than not: on ml-dev 175 snippets of 208 must stay out there, between
    /// agreed text 101 of 157, before it 51 of 116.
    /// </summary>
    private void DropBehindEnd()
    {
        var end = Array.LastIndexOf(_labels, BlockLabel.MainContent) + 1;
        _labels.AsSpan(end).Replace(BlockLabel.Undecided, BlockLabel.Boilerplate);
    }

    private void MendWeak()
    {
        if (_gold.IsWeak)
        {
            WeakLabels.Mend(_page, _labels);
        }
    }

    private void FollowSnippets()
    {
        foreach (var block in _page.Blocks)
        {
            _labels[block.Index] = SnippetLabels.Of(block.Text, _gold) ?? _labels[block.Index];
        }
    }
}
