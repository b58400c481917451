using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>What all insertion modes work on: the tree, what is open in it, and the token that is read.</summary>
internal sealed class TreeBuilder : IDisposable
{
    /// <summary>Elements and attributes of copies that any page may have; beyond that, one for each four characters. No page in the corpora comes near.</summary>
    private const int MinCopies = 4096;

    private const int CharactersPerCopy = 4;

    private int _copies;

    /// <summary>Begins a page.</summary>
    /// <param name="tree">Takes the elements and texts.</param>
    /// <param name="tokenizer">Reads the markup.</param>
    /// <param name="maxDepth">Elements deeper than this become siblings of the deepest one, as in browsers.</param>
    public TreeBuilder(MarkupTree tree, Tokenizer tokenizer, int maxDepth)
    {
        (Tree, Tokenizer, MaxDepth) = (tree, tokenizer, maxDepth);
        Formatting = new ActiveFormatting(tree);
        _copies = MinCopies + (tree.Source.Html.Length / CharactersPerCopy);
    }

    /// <summary>How deep the tree may be.</summary>
    public int MaxDepth { get; }

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
        Open.Push(OpenElement.Of(Tree, item));
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
        Placement.Place(this, item);
        return item;
    }

    /// <summary>Makes an element that the page lacks and opens it.</summary>
    public int InsertMissing(Tag tag)
    {
        var item = Tree.Make(new MarkupItem { Kind = ItemKind.Html, Tag = tag, Name = (int)tag });
        Placement.Place(this, item);
        Open.Push(OpenElement.Of(Tree, item));
        return item;
    }

    /// <summary>Puts the text that was read into the innermost element.</summary>
    public void InsertText() => InsertText(Token.Text);

    /// <summary>Puts a text into the innermost element.</summary>
    public void InsertText(SourceRange text)
    {
        if (text.Length > 0)
        {
            Placement.Place(this, Tree.MakeText(text));
        }
    }

    /// <summary>Ends the innermost paragraph, if one is in scope.</summary>
    /// <returns>Whether one was.</returns>
    public bool CloseParagraph() => Open.Close(Tag.P, ElementTraits.ButtonScope);

    /// <summary>Finds an attribute of the token.</summary>
    /// <param name="name">Its name in lower case.</param>
    /// <param name="value">Its value, valid until something is decoded.</param>
    /// <returns>Whether the tag has it.</returns>
    public bool TryFind(string name, out ReadOnlySpan<char> value) => Tree.TryFind(Token.FirstAttribute, Token.AttributeCount, name, out value);

    /// <summary>Whether one more copy of an element may be made. What is opened again and again could outgrow the page by far.</summary>
    public bool SpendOnCopy(int item)
    {
        _copies -= 1 + Tree[item].Length;
        return _copies >= 0;
    }

    /// <inheritdoc/>
    public void Dispose() => Open.Dispose();
}
