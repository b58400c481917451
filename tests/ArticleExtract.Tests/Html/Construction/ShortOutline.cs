using ArticleExtract.Html.Construction;

namespace ArticleExtract.Tests.Html.Construction;

/// <summary>Writes a small tree on one line: <c>p('one' b('two'))</c>.</summary>
internal static class ShortOutline
{
    /// <summary>What stands in an element.</summary>
    public static string Of(MarkupElement parent)
    {
        var parts = new List<string>();
        var isBehindText = false;
        for (var child = parent.FirstChild; child.Exists; child = child.Next)
        {
            if (child.IsElement)
            {
                parts.Add(Describe(child));
            }
            else if (isBehindText)
            {
                parts[^1] = $"{parts[^1][..^1]}{child.Text}'";
            }
            else
            {
                parts.Add($"'{child.Text}'");
            }

            isBehindText = !child.IsElement;
        }

        return string.Join(' ', parts);
    }

    private static string Describe(MarkupElement element)
    {
        var name = element.Tree.Names[element.Tree[element.Index].Name];
        return element.FirstChild.Exists ? $"{name}({Of(element)})" : name;
    }
}
