using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>What all insertion modes work on: the tree, what is open in it, and the token that is read.</summary>
internal sealed class TreeBuilder : IDisposable
{
    private readonly int _maxDepth;

    /// <summary>Begins a page.</summary>
    /// <param name="tree">Takes the elements and texts.</param>
    /// <param name="tokenizer">Reads the markup.</param>
    /// <param name="maxDepth">Elements deeper than this become siblings of the deepest one, as in browsers.</param>
    public TreeBuilder(MarkupTree tree, Tokenizer tokenizer, int maxDepth)
    {
        (Tree, Tokenizer, _maxDepth) = (tree, tokenizer, maxDepth);
        Formatting = new ActiveFormatting(tree);
    }

    /// <summary>The tree.</summary>
    public MarkupTree Tree { get; }

    /// <summary>The elements whose end is still to come.</summary>
    public OpenElements Open { get; } = new();

    /// <summary>The formatting elements that are opened again.</summary>
    public ActiveFormatting Formatting { get; }

    /// <summary>Reads the content of elements whose tags are text.</summary>
    public Tokenizer Tokenizer { get; }

    /// <summary>The token that is read.</summary>
    public Token Token;

    /// <summary>The rules that tokens follow.</summary>
    public InsertionMode Mode { get; set; }

    /// <summary>The modes in the templates that are open, the innermost last.</summary>
    public Stack<InsertionMode> TemplateModes { get; } = new();

    /// <summary>The page's head, from its start tag on.</summary>
    public int Head { get; set; }

    /// <summary>The form that is open, in the tree's order or not.</summary>
    public int Form { get; set; }

    /// <summary>Whether nothing was on the page yet that a set of frames would replace.</summary>
    public bool AllowsFrameset { get; set; } = true;

    /// <summary>Whether the page has the layout of old browsers.</summary>
    public bool IsQuirky { get; set; }

    /// <summary>Whether what would stand in a table outside its cells is put before it.</summary>
    public bool IsFostering { get; set; }

    /// <summary>Whether a line feed that begins the next text is not part of it.</summary>
    public bool SkipsLineFeed { get; set; }

    /// <summary>Whether the token is a start tag.</summary>
    public bool IsStart => Token.Kind == TokenKind.StartTag;

    /// <summary>Whether the token is an end tag.</summary>
    public bool IsEnd => Token.Kind == TokenKind.EndTag;

    /// <summary>Whether the token is the start tag of an element.</summary>
    public bool Starts(Tag tag) => Token.Kind == TokenKind.StartTag && Token.Tag == tag;

    /// <summary>Whether the token is the end tag of an element.</summary>
    public bool Ends(Tag tag) => Token.Kind == TokenKind.EndTag && Token.Tag == tag;

    /// <summary>Goes on in another mode.</summary>
    /// <returns><see langword="false"/>, for a token that is read again in it.</returns>
    public bool Again(InsertionMode mode)
    {
        Mode = mode;
        return false;
    }

    /// <summary>Makes an element of the token and opens it.</summary>
    public int InsertElement()
    {
        var item = InsertVoid();
        Open.Push(new OpenElement(item, Token.Name, ItemKind.Html, Token.Tag, TraitTable.Of(Token.Tag)));
        return item;
    }

    /// <summary>Makes an element of the token, in which nothing can stand.</summary>
    public int InsertVoid()
    {
        var item = Tree.Make(new MarkupItem
        {
            Kind = ItemKind.Html,
            Tag = Token.Tag,
            Name = Token.Name,
            Start = Token.FirstAttribute,
            Length = Token.AttributeCount,
        });
        Place(item);
        return item;
    }

    /// <summary>Makes an element that the page lacks and opens it.</summary>
    public int InsertMissing(Tag tag)
    {
        var item = Tree.Make(new MarkupItem { Kind = ItemKind.Html, Tag = tag, Name = (int)tag });
        Place(item);
        Open.Push(new OpenElement(item, (int)tag, ItemKind.Html, tag, TraitTable.Of(tag)));
        return item;
    }

    /// <summary>Puts the text that was read into the innermost element.</summary>
    public void InsertText() => InsertText(Token.Text);

    /// <summary>Puts a text into the innermost element.</summary>
    public void InsertText(SourceRange text)
    {
        if (text.Length > 0)
        {
            Place(Tree.Make(new MarkupItem { Kind = ItemKind.Text, Start = text.Start, Length = text.Length }));
        }
    }

    /// <summary>Puts the white space that the text begins with into the innermost element.</summary>
    /// <returns>Whether nothing else is left of the text.</returns>
    public bool InsertLeadingSpace()
    {
        var length = LeadingSpace();
        InsertText(Token.Text.First(length));
        return DropFirst(length);
    }

    /// <summary>Drops the white space that the text begins with.</summary>
    /// <returns>Whether nothing else is left of the text.</returns>
    public bool DropLeadingSpace() => DropFirst(LeadingSpace());

    /// <summary>Drops a line feed that the text begins with.</summary>
    /// <returns>Whether nothing else is left of the text.</returns>
    public bool DropLineFeed() => DropFirst(Tree.Source.Of(Token.Text)[0] == '\n' ? 1 : 0);

    /// <summary>Whether the text is white space alone.</summary>
    public bool IsSpace() => LeadingSpace() == Token.Text.Length;

    /// <summary>Ends the innermost paragraph, if one is in scope.</summary>
    public void CloseParagraph()
    {
        if (Open.HasInScope(Tag.P, ElementTraits.ButtonScope))
        {
            Open.PopThrough(Tag.P);
        }
    }

    /// <summary>Adds the attributes of the token that an element lacks.</summary>
    public void AddMissingAttributes(int item) => Tree.AddMissingAttributes(item, Token);

    /// <summary>Puts an item where the next one belongs.</summary>
    public void Place(int item)
    {
        if (Open.Count == 0)
        {
            Tree.Insert(item, MarkupTree.None);
        }
        else
        {
            PlaceIn(Open.Count > _maxDepth ? Open[_maxDepth - 1] : Open.Current, item);
        }
    }

    /// <summary>Puts an item into an element, or before the table where it is misplaced in one.</summary>
    public void PlaceIn(in OpenElement element, int item)
    {
        if (IsFostering && element.Has(ElementTraits.Table))
        {
            PlaceFostered(item);
        }
        else
        {
            Tree.Insert(item, element.Item);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Open.Dispose();

    /// <summary>Puts what is misplaced in a table before it (HTML standard, "foster parent").</summary>
    private void PlaceFostered(int item)
    {
        var (template, table) = (Open.LastIndexOf(Tag.Template), Open.LastIndexOf(Tag.Table));
        if (template > table || table < 0)
        {
            Tree.Insert(item, Open[Math.Max(template, 0)].Item);
        }
        else if (Tree[Open[table].Item].Parent is var parent and not MarkupTree.None)
        {
            Tree.Insert(item, parent, Open[table].Item);
        }
        else
        {
            Tree.Insert(item, Open[table - 1].Item);
        }
    }

    private int LeadingSpace() =>
        Tree.Source.Of(Token.Text).IndexOfAnyExcept(" \t\n\f\r") is var length and >= 0 ? length : Token.Text.Length;

    private bool DropFirst(int length)
    {
        Token.Text = Token.Text.From(length);
        return Token.Text.Length == 0;
    }
}
