using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace ArticleExtract.Html.Construction;

/// <summary>An attribute as written, entities decoded.</summary>
internal sealed class ParsedAttribute(StringOrMemory name, StringOrMemory value) : IConstructableAttr
{
    public StringOrMemory Name { get; } = name;

    public StringOrMemory Value { get; set; } = value;
}
