using System.Buffers;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Tokens;

/// <summary>Reads tags: their names and their attributes.</summary>
internal sealed class TagReader
{
    /// <summary>Stands for the end of a tag that the page ends in.</summary>
    public const int NoEnd = -1;

    private static readonly SearchValues<char> UnquotedEnds = SearchValues.Create("\t\n\f\r >");

    private readonly SourceText _source;
    private readonly MarkupNames _names;
    private readonly RowBuffer<MarkupAttribute> _attributes;

    /// <summary>Begins a page.</summary>
    /// <param name="source">The page.</param>
    /// <param name="names">Takes the names.</param>
    /// <param name="attributes">Takes the attributes.</param>
    public TagReader(SourceText source, MarkupNames names, RowBuffer<MarkupAttribute> attributes) =>
        (_source, _names, _attributes) = (source, names, attributes);

    /// <summary>Reads a tag.</summary>
    /// <param name="start">Where its name begins.</param>
    /// <param name="token">Takes what was read.</param>
    /// <returns>Where the tag ends; <see cref="NoEnd"/> where the page ends in it.</returns>
    public int Read(int start, ref Token token)
    {
        var html = _source.Html;
        var end = start + 1;
        while (end < html.Length && !TagNames.Ends(html[end]))
        {
            end++;
        }

        token.Name = _names.Find(html.AsSpan(start, end - start), out token.Tag);
        token.IsSelfClosing = false;
        token.FirstAttribute = _attributes.Count;
        _names.BeginTag();
        end = ReadAttributes(end, ref token);
        token.AttributeCount = _attributes.Count - token.FirstAttribute;
        return end;
    }

    private int ReadAttributes(int index, ref Token token)
    {
        var html = _source.Html;
        while ((uint)index < (uint)html.Length)
        {
            var character = html[index];
            if (character == '>')
            {
                return index + 1;
            }

            if (character == '/')
            {
                token.IsSelfClosing = html.AsSpan(index + 1) is ['>', ..];
                index++;
            }
            else
            {
                index = TagNames.IsSpace(character) ? index + 1 : ReadAttribute(index);
            }
        }

        return NoEnd;
    }

    /// <summary>Reads an attribute. Its name may begin with any character, even an equals sign.</summary>
    /// <returns>Where it ends; <see cref="NoEnd"/> where the page ends before.</returns>
    private int ReadAttribute(int start)
    {
        var html = _source.Html;
        var end = start + 1;
        while (end < html.Length && !TagNames.Ends(html[end]) && html[end] != '=')
        {
            end++;
        }

        var name = html.AsSpan(start, end - start);
        var index = SkipSpace(end);
        if (index >= html.Length || html[index] != '=')
        {
            Add(name, new SourceRange(index, 0));
            return index;
        }

        index = SkipSpace(index + 1);
        if (index >= html.Length)
        {
            return NoEnd;
        }

        var (valueStart, valueLength, next) = FindValue(index);
        if (valueLength >= 0)
        {
            Add(name, _source.Read(valueStart, valueStart + valueLength, TextKind.Attribute));
        }

        return next;
    }

    /// <summary>Where a value stands, and where the tag goes on behind it; a length below zero where the page ends in it.</summary>
    private (int Start, int Length, int Next) FindValue(int index)
    {
        var html = _source.Html;
        if (html[index] is '"' or '\'')
        {
            var length = html.AsSpan(index + 1).IndexOf(html[index]);
            return (index + 1, length, length < 0 ? NoEnd : index + length + 2);
        }

        var unquoted = html.AsSpan(index).IndexOfAny(UnquotedEnds);
        return (index, unquoted, unquoted < 0 ? NoEnd : index + unquoted);
    }

    private void Add(ReadOnlySpan<char> name, SourceRange value)
    {
        if (_names.FindNew(name) is { } number)
        {
            _attributes.Add(new MarkupAttribute(number, value));
        }
    }

    private int SkipSpace(int index)
    {
        var html = _source.Html;
        while (index < html.Length && TagNames.IsSpace(html[index]))
        {
            index++;
        }

        return index;
    }
}
