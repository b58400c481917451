using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Keeps the parts of tables out of templates, on the way from the tokenizer to the tree construction.</summary>
/// <remarks>
/// A template may hold a row without its table. AngleSharp 1.10.3 then looks for a template of its own type, finds none among our
/// elements, and fails. Nothing is lost: what stands in a template is not text of the page.
/// </remarks>
internal sealed class TemplateFilter
{
    private int _openTemplates;

    /// <summary>A template element was made: what follows stands in it.</summary>
    public void Open() => _openTemplates++;

    /// <summary>The innermost template has ended.</summary>
    public void Close() => _openTemplates--;

    /// <summary>Hands a token on, unless it begins a part of a table in a template.</summary>
    public TokenConsumptionResult Pass(ref StructHtmlToken token, TokenConsumer next)
    {
        if (_openTemplates == 0 || token.Type != HtmlTokenType.StartTag || !IsTablePart(TagTable.Find(token.Name.Memory.Span)))
        {
            next(ref token);
        }

        return TokenConsumptionResult.Continue;
    }

    private static bool IsTablePart(Tag tag) =>
        tag is Tag.Table or Tag.Caption or Tag.Colgroup or Tag.Col or Tag.Thead or Tag.Tbody or Tag.Tfoot or Tag.Tr or Tag.Th or Tag.Td;
}
