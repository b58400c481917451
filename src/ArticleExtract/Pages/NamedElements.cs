using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>Tells which elements of a page have a word of a set in their names, and reads each name once.</summary>
internal sealed class NamedElements
{
    private readonly Page _page;
    private readonly WordSet _words;
    private readonly Verdict[] _verdicts;

    public NamedElements(Page page, WordSet words)
    {
        _page = page;
        _words = words;
        _verdicts = new Verdict[page.ValueCount];
    }

    private enum Verdict : byte
    {
        NotRead,
        WithoutWord,
        WithWord,
    }

    /// <summary>Whether a class or the id of an element has a word of the set.</summary>
    public bool Contain(int element)
    {
        foreach (ref readonly var attribute in _page.AttributesOf(element))
        {
            if (attribute.Name is "class" or "id" && HasWord(attribute.Value))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasWord(int value)
    {
        ref var verdict = ref _verdicts[value];
        if (verdict == Verdict.NotRead)
        {
            verdict = ElementNames.ContainsWord(_page.ValueAt(value), _words) ? Verdict.WithWord : Verdict.WithoutWord;
        }

        return verdict == Verdict.WithWord;
    }
}
