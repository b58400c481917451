using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate;

/// <summary>Takes passages out of the body that it holds already: pages state a text once for wide and once for narrow screens, or in a summary too.</summary>
/// <remarks>
/// Blocks that say again what was said go only together with a paragraph, as its heading or its list does: alone they are refrains, and where elements tell, cells of a table or
/// lines of code.
/// Measured in cross-validation: wcxb-dev gains 0.0028 (standard error 0.0008), flattened text 0.0032.
/// </remarks>
internal sealed class RepeatedPassages
{
    /// <summary>Words from which a paragraph is no line of a refrain. Measured in cross-validation: 3 to 12 are alike.</summary>
    private const int MinWords = 12;

    private static readonly ExtractionRule Repeated = new("repeated-passages", "repeated");

    private readonly PageAnnotations _annotations;
    private readonly DensityVerdicts _density;
    private readonly Dictionary<uint, int> _firsts = [];
    private readonly List<(int Block, int First)> _run = [];
    private bool _hasParagraph;

    private RepeatedPassages(PageAnnotations annotations, DensityVerdicts density) => (_annotations, _density) = (annotations, density);

    /// <summary>Gives the role of boilerplate to the passages of the body that stand in the body before.</summary>
    /// <param name="annotations">The page, whose body is known.</param>
    /// <param name="density">Knows which blocks are worth a closer look: few texts stand on a page twice.</param>
    public static void Drop(PageAnnotations annotations, DensityVerdicts density)
    {
        var passages = new RepeatedPassages(annotations, density);
        foreach (var block in annotations.Page.Blocks)
        {
            if (annotations.Roles[block.Index] == BlockRole.MainContent)
            {
                passages.Read(block);
            }
        }

        passages.EndRun();
    }

    private void Read(TextBlock block)
    {
        if (FindFirst(block) is not { } first)
        {
            EndRun();
            return;
        }

        _run.Add((block.Index, first));
        _hasParagraph |= IsParagraph(block);
    }

    /// <summary>Whether a block is running text that nobody writes twice. Lines broken inside are verses.</summary>
    private bool IsParagraph(TextBlock block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.Quote && _annotations.Measures[block.Index].Words >= MinWords && !block.Text.Contains('\n');

    /// <summary>The block of the body that said the same first; <see langword="null"/> when it is this one.</summary>
    private int? FindFirst(TextBlock block)
    {
        if (!_density.IsRepeated(block.Index))
        {
            return null;
        }

        var hash = TextHash.Of(block.Text);
        return !_firsts.TryAdd(hash, block.Index) && LooseText.Equals(_annotations.Page.Blocks[_firsts[hash]].Text, block.Text) ? _firsts[hash] : null;
    }

    private void EndRun()
    {
        if (_hasParagraph)
        {
            foreach (var (block, first) in _run)
            {
                _annotations.Assign(block, BlockRole.Boilerplate, Repeated, $"the same as block {first}, which is kept");
            }
        }

        _run.Clear();
        _hasParagraph = false;
    }
}
