using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Html.Construction;

/// <summary>The root of what AngleSharp's tree construction builds. It loads nothing and runs nothing.</summary>
internal sealed class ParsedDocument : ParsedParent, IConstructableDocument, IDisposable
{
    private readonly OpenElements _open;
    private readonly ParsedAttributes _attributes;

    public ParsedDocument(TextSource source, OpenElements open, ParsedAttributes attributes)
    {
        Source = source;
        _open = open;
        _attributes = attributes;
    }

    public TextSource Source { get; }

    /// <summary>Owns the rented buffers of the construction: it lives until the blocks are read.</summary>
    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    /// <summary>What will be on the page, roughly: copies that the construction makes are not counted.</summary>
    public PageSize Size => new(Math.Min(Source.Length, _open.TextLength + _open.ElementCount), _open.ElementCount, _attributes.Count, _open.LinkCount);

    /// <summary>Whether the page has a template.</summary>
    public bool HasTemplates => _open.HadTemplate;

    /// <summary>The <c>html</c> element.</summary>
    public ParsedElement? Root => FindElement(this, null);

    public IConstructableElement DocumentElement => Root!;

    public IConstructableElement Head => Root is { } root ? FindElement(root, Tag.Head)! : null!;

    public bool IsLoading => false;

    /// <summary>Adds the root, or puts a misplaced element before the table it stood in.</summary>
    /// <remarks>
    /// What stands in a table outside its cells belongs before the table (HTML standard, "foster parent"). AngleSharp 1.10.3 looks for
    /// a table of its own type there, finds none among ours, and hands the element to the document.
    /// </remarks>
    public override void AddNode(IConstructableNode node)
    {
        if (node is not ParsedElement || Root is not { } root)
        {
            base.AddNode(node);
        }
        else if (_open.InnermostTable is { Parent: { } parent } table)
        {
            parent.InsertBefore(table, (ParsedItem)node);
        }
        else
        {
            root.AddNode(node);
        }
    }

    public void PerformMicrotaskCheckpoint()
    {
    }

    public void ProvideStableState()
    {
    }

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public void TrackError(Exception exception)
    {
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    public void ApplyManifest()
    {
    }

    /// <summary>Gives back what is rented.</summary>
    /// <remarks>The construction would give the shared pool a buffer as long as the page, to keep: a long one is left to the collector.</remarks>
    public void Dispose()
    {
        if (RentedArrays.IsPooled<char>(Source.Length))
        {
            Builder?.Dispose();
        }

        Source.Dispose();
        _attributes.Dispose();
    }

    private static ParsedElement? FindElement(ParsedParent parent, Tag? tag)
    {
        for (var child = parent.FirstChild; child is not null; child = child.Next)
        {
            if (child is ParsedElement element && (tag is null || element.Tag == tag))
            {
                return element;
            }
        }

        return null;
    }
}
