using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace ArticleExtract.Html.Construction;

/// <summary>An attribute as written, entities decoded.</summary>
internal readonly record struct ParsedAttribute(string Name, ReadOnlyMemory<char> Value) : IConstructableAttr
{
    StringOrMemory IConstructableAttr.Name => Name;

    /// <summary>Nothing changes an attribute in place: tree construction sets it anew.</summary>
    StringOrMemory IConstructableAttr.Value
    {
        get => new(Value);
        set => throw new NotSupportedException("An attribute that was parsed does not change.");
    }
}
