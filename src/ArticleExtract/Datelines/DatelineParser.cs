using System.Diagnostics.CodeAnalysis;
using ArticleExtract.Pages;

namespace ArticleExtract.Datelines;

/// <summary>
/// Reads the datelines of news agencies, newspapers and press releases: <c>COLUMBIA, S.C. (AP) —</c>, <c>МОСКВА, 29 июня. /ТАСС/.</c>,
/// <c>新华社北京11月17日电</c>, <c>(서울=연합뉴스)</c>, <c>SAN FRANCISCO--(BUSINESS WIRE)--</c>.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. It looks at the first paragraphs of the body, at a line of its own above it, and behind the sub-heads of a
/// roundup; where none of them is a dateline, at what the page marks as one: a class, id or item property <c>dateline</c>, or JSON-LD. It
/// knows agencies, countries, regions and big cities in many languages; other places it tells by form and company.
/// </remarks>
public sealed class DatelineParser : IDatelineParser
{
    /// <summary>A dateline is in one of the first paragraphs, behind a standfirst at most.</summary>
    private const int MaxParagraphs = 3;

    /// <summary>A line of its own stands directly above the body, or has one line such as a date between.</summary>
    private const int MaxLinesAbove = 2;

    private const int MaxSubHeadWords = 12;

    private static readonly ExtractionRule Opening = new("datelines", "opening");
    private static readonly ExtractionRule OwnLine = new("datelines", "own-line");
    private static readonly ExtractionRule Roundup = new("datelines", "roundup");

    internal static DatelineParser Default { get; } = new();

    /// <summary>Reads the dateline that opens a paragraph.</summary>
    /// <param name="text">The paragraph, or its first 200 characters. A byline may stand on a line before the dateline.</param>
    /// <param name="dateline">
    /// The dateline, with its ranges in <paramref name="text"/> and <see cref="Dateline.Block"/> 0; <see langword="null"/> when there is none.
    /// A date without a year stays without one: no article says when it was published.
    /// </param>
    /// <returns>Whether the text opens with a dateline. A text that does not costs no allocation.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Dateline? dateline)
    {
        dateline = DatelineReader.TryRead(text, out var read) ? read.ToDateline(0, null) : null;
        return dateline is not null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Dateline> Parse(PageAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        return ReadOpening(annotations) is { } opening ? [opening, .. ReadRoundup(annotations, (opening.Block ?? -1) + 1)] : [];
    }

    private static Dateline? ReadOpening(PageAnnotations annotations)
    {
        var body = FindParagraph(annotations, 0);
        var opening = body < 0 ? null : ReadAbove(annotations, body);
        var end = body + 1;
        var paragraph = body;
        for (var count = 0; opening is null && paragraph >= 0 && count < MaxParagraphs; count++)
        {
            opening = ReadParagraph(annotations, paragraph, Opening);
            end = paragraph + 1;
            paragraph = FindParagraph(annotations, end);
        }

        return opening ?? (body < 0 ? null : MarkedDatelines.Find(annotations, body, end));
    }

    /// <summary>Reads a line above the body that is nothing but a dateline, and takes it into the body.</summary>
    private static Dateline? ReadAbove(PageAnnotations annotations, int body)
    {
        for (var index = body - 1; index >= 0 && index >= body - MaxLinesAbove; index--)
        {
            var block = annotations.Page.Blocks[index];
            if (annotations.Roles[index] is BlockRole.Unassigned or BlockRole.Boilerplate or BlockRole.Byline or BlockRole.Date
                && block.Kind == BlockKind.Paragraph
                && DatelineReader.TryRead(block.Text, out var dateline)
                && dateline.IsWholeText)
            {
                return Report(annotations, index, dateline, OwnLine);
            }
        }

        return null;
    }

    /// <summary>Reads the datelines of a roundup's further stories: each opens the paragraph behind a sub-head.</summary>
    private static List<Dateline> ReadRoundup(PageAnnotations annotations, int start)
    {
        var datelines = new List<Dateline>();
        var isBehindSubHead = false;
        for (var index = start; index < annotations.Page.Blocks.Count; index++)
        {
            if (isBehindSubHead && IsParagraph(annotations, index) && ReadParagraph(annotations, index, Roundup) is { } dateline)
            {
                datelines.Add(dateline);
            }

            isBehindSubHead = IsSubHead(annotations, index);
        }

        return datelines;
    }

    private static Dateline? ReadParagraph(PageAnnotations annotations, int index, ExtractionRule rule) =>
        DatelineReader.TryRead(annotations.Page.Blocks[index].Text, out var dateline) ? Report(annotations, index, dateline, rule) : null;

    /// <summary>Records what was read, and gives a block that is nothing else the role of a dateline, which keeps it in the body.</summary>
    internal static Dateline Report(PageAnnotations annotations, int index, in DatelineReading dateline, ExtractionRule rule)
    {
        if (dateline.IsWholeText)
        {
            annotations.Assign(index, BlockRole.Dateline, rule, $"{dateline.Describe()}");
        }
        else
        {
            annotations.Note(rule, $"{dateline.Describe()}, in block {index}");
        }

        return dateline.ToDateline(index, annotations.Published);
    }

    /// <summary>Index of the first paragraph of the body from a block on; -1 when there is none.</summary>
    private static int FindParagraph(PageAnnotations annotations, int start)
    {
        while (start < annotations.Page.Blocks.Count && !IsParagraph(annotations, start))
        {
            start++;
        }

        return start < annotations.Page.Blocks.Count ? start : -1;
    }

    private static bool IsParagraph(PageAnnotations annotations, int index) =>
        annotations.Page.Blocks[index].Kind == BlockKind.Paragraph
        && annotations.Roles[index] is BlockRole.MainContent or BlockRole.Dateline;

    /// <summary>Whether a block is a heading, or a short line that does not end like a sentence, as sub-heads of flattened pages are.</summary>
    private static bool IsSubHead(PageAnnotations annotations, int index) =>
        annotations.Page.Blocks[index].Kind == BlockKind.Heading
        || annotations.Measures[index] is { Words: <= MaxSubHeadWords, EndsSentence: false };
}
