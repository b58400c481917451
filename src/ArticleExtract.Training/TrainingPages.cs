using System.Collections.Concurrent;
using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Boilerplate;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.LinkLists;
using ArticleExtract.Metadata;
using ArticleExtract.Pages;
using ArticleExtract.Training.Labels;

namespace ArticleExtract.Training;

/// <summary>Reads pages, labels their blocks and measures their features, on all cores and in a fixed order.</summary>
internal static class TrainingPages
{
    /// <summary>Blocks of a page at most: more say the same again.</summary>
    private const int MaxRows = 1500;

    /// <summary>
    /// Weight of a page from which it counts by its root: figures are means over pages, so a long page must not count by its length. Measured held
    /// out: 0.002 better on wcxb-dev than 250 blocks of a page that count by their words alone.
    /// </summary>
    private const float FullWeight = 4000;

    /// <summary>
    /// Words that each block counts for beside its own. The score is of words, but a menu entry or a button in a body is seen as soon as a false
    /// paragraph. Measured held out: F1 is the same with 0 and 8.
    /// </summary>
    private const float BlockWeight = 8;

    /// <summary>
    /// What a block counts at least that a person chose a snippet of: such blocks are short, and the only ones of news pages whose labels are no
    /// other extractor's. Measured held out: ml-dev gains 0.004; twice as much gains no more.
    /// </summary>
    private const float StatedWeight = 75;

    /// <summary>What a word of a bare page counts, beside the same on its page.</summary>
    private const float BareWeight = 0.25f;

    private static readonly PageReader Reader = new();

    /// <summary>Reads all labelled pages of a set.</summary>
    public static List<TrainingPage> Read(PageSet set)
    {
        var pages = new List<TrainingPage>();
        foreach (var source in set.Sources)
        {
            var read = Read(source);
            var (blocks, mainContent) = (read.Sum(page => page.Labels.Length), read.Sum(page => page.Labels.Sum()));
            Progress.Write($"{source.Name}: {read.Count} pages, {blocks} blocks, {mainContent} of them main content");
            pages.AddRange(read);
        }

        return pages;
    }

    /// <summary>Reads all labelled pages of a source.</summary>
    private static List<TrainingPage> Read(TrainingSource source) =>
        Partitioner.Create(source.PageLines, EnumerablePartitionerOptions.NoBuffering)
            .AsParallel()
            .AsOrdered()
            .SelectMany(line => Read(source, CorpusJson.ReadPage(line)))
            .ToList();

    /// <summary>The page, and the same without what is around its main content.</summary>
    private static IEnumerable<TrainingPage> Read(TrainingSource source, CorpusPage page)
    {
        if (!source.Labels.TryGetValue(page.Id, out var gold))
        {
            yield break;
        }

        var read = Read(page);
        var labelled = LabelledPage.Of(Annotate(source.IsFlattened ? Reader.ReadText(read.Text, page.Url) : read), gold);
        yield return Measure(labelled, source.Weight);
        var bare = read.Format == PageFormat.Html && !source.IsFlattened
            ? Reader.ReadHtml(BarePages.WriteHtml(labelled), page.Url)
            : Reader.ReadText(BarePages.WriteText(labelled), page.Url);
        yield return Measure(LabelledPage.Of(Annotate(bare), gold with { Type = PageType.Unknown }), source.Weight * BareWeight);
    }

    /// <summary>What the strategies before the stripper say.</summary>
    private static PageAnnotations Annotate(Page page)
    {
        var annotations = new PageAnnotations(page);
        MetadataReader.Read(annotations);
        LinkListDetector.Default.Detect(annotations);
        return annotations;
    }

    private static Page Read(CorpusPage page) => page switch
    {
        { Html: { } html } => Reader.ReadHtml(html, page.Url),
        { HtmlBytes: { } bytes } => Reader.ReadBytes(bytes, page.ContentType, page.Url),
        _ => Reader.ReadText(page.Text!, page.Url),
    };

    /// <summary>Blocks without words, those that nobody is sure of, and those that earlier strategies gave a role are left out.</summary>
    private static TrainingPage Measure(LabelledPage page, float weight)
    {
        var (annotations, labels, gold) = page;
        var density = DensityVerdicts.Find(annotations);
        density.AssignCertain();
        using var measures = PageMeasures.Of(annotations, density, TokenTables.None);
        var tokens = new PageTokens(measures);
        var rows = Sample(Enumerable.Range(0, measures.BlockCount).Where(IsRow).ToArray());
        var weights = Array.ConvertAll(rows, row => BlockWeight + measures.Of(row).Words);
        var share = weight * MathF.Min(1, MathF.Sqrt(FullWeight / MathF.Max(1, weights.Sum())));
        using var matrix = FeatureSet.Measure(measures, rows);
        return new TrainingPage(
            annotations.Page.Url,
            Folds.DomainOf(annotations.Page),
            gold.Type,
            [.. Enumerable.Range(0, measures.BlockCount).Select(tokens.OfWords)],
            rows,
            matrix.Values.ToArray(),
            Array.ConvertAll(rows, tokens.Of),
            Array.ConvertAll(rows, row => labels[row] == BlockLabel.MainContent ? 1f : 0f),
            [.. rows.Zip(weights, (row, words) => Math.Max(share * words, page.IsStated(row) ? weight * StatedWeight : 0))]);

        bool IsRow(int block) => labels[block] != BlockLabel.Undecided && annotations.Roles[block] == BlockRole.Unassigned && measures.Of(block).Words > 0;
    }

    /// <summary>Some of the blocks of a long page, spread evenly by steps of the golden ratio.</summary>
    private static int[] Sample(int[] rows)
    {
        var share = (double)MaxRows / rows.Length;
        return share >= 1 ? rows : rows.Where(row => unchecked((uint)row * 2654435769) < share * uint.MaxValue).ToArray();
    }
}
