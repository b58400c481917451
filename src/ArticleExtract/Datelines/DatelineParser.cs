using System.Diagnostics.CodeAnalysis;
using ArticleExtract.Dates;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>
/// Reads the datelines of news agencies, newspapers and press releases: <c>COLUMBIA, S.C. (AP) —</c>, <c>МОСКВА, 29 июня. /ТАСС/.</c>,
/// <c>新华社北京11月17日电</c>, <c>(서울=연합뉴스)</c>, <c>SAN FRANCISCO--(BUSINESS WIRE)--</c>.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. It looks at the first paragraphs of the body, at a line of its own above it, and behind the sub-heads of a
/// roundup. It knows agencies, countries, regions and big cities in many languages; other places it tells by form and company.
/// </remarks>
public sealed class DatelineParser : IDatelineParser
{
    /// <summary>A dateline is in one of the first paragraphs, behind a standfirst at most.</summary>
    private const int MaxParagraphs = 3;

    /// <summary>A line of its own stands directly above the body, or has one line such as a date between.</summary>
    private const int MaxLinesAbove = 2;

    private static readonly ExtractionRule Opening = new("datelines", "opening");
    private static readonly ExtractionRule OwnLine = new("datelines", "own-line");
    private static readonly ExtractionRule Roundup = new("datelines", "roundup");

    internal static DatelineParser Default { get; } = new();

    /// <summary>Reads the dateline that opens a paragraph.</summary>
    /// <param name="text">The paragraph, or its first 200 characters. A byline may stand on a line before the dateline.</param>
    /// <param name="dateline">
    /// The dateline, with its range in <paramref name="text"/> and <see cref="Dateline.Block"/> 0; <see langword="null"/> when there is none.
    /// </param>
    /// <returns>Whether the text opens with a dateline. A text that does not costs no allocation.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Dateline? dateline)
    {
        dateline = DatelineReader.TryRead(text, out var parts, out var range) ? Copy(text, parts, range, 0, null) : null;
        return dateline is not null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Dateline> Parse(PageAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        var paragraphs = 0;
        foreach (var block in annotations.Page.Blocks)
        {
            if (!IsParagraph(annotations, block))
            {
                continue;
            }

            var dateline = (paragraphs == 0 ? ParseAbove(annotations, block.Index) : null) ?? ParseParagraph(annotations, block, Opening);
            if (dateline is not null)
            {
                return [dateline, .. ParseRoundup(annotations, block.Index + 1)];
            }

            if (++paragraphs == MaxParagraphs)
            {
                break;
            }
        }

        return [];
    }

    /// <summary>Reads a line above the body that is nothing but a dateline, and takes it into the body.</summary>
    private static Dateline? ParseAbove(PageAnnotations annotations, int body)
    {
        for (var index = body - 1; index >= 0 && index >= body - MaxLinesAbove; index--)
        {
            var block = annotations.Page.Blocks[index];
            if (annotations.Roles[index] is BlockRole.Unassigned or BlockRole.Boilerplate
                && block.Kind == BlockKind.Paragraph
                && DatelineReader.TryRead(block.Text, out var parts, out var range)
                && range.End == block.Text.Length)
            {
                annotations.Assign(index, BlockRole.Dateline, OwnLine, $"{parts.Signals}");
                return Copy(block.Text, parts, range, index, annotations.Published);
            }
        }

        return null;
    }

    private static Dateline? ParseParagraph(PageAnnotations annotations, TextBlock block, ExtractionRule rule)
    {
        if (!DatelineReader.TryRead(block.Text, out var parts, out var range))
        {
            return null;
        }

        annotations.Note(rule, $"{parts.Signals} in block {block.Index}");
        return Copy(block.Text, parts, range, block.Index, annotations.Published);
    }

    /// <summary>Reads the datelines of a roundup's further stories: each opens the paragraph behind a sub-head.</summary>
    private static List<Dateline> ParseRoundup(PageAnnotations annotations, int start)
    {
        var datelines = new List<Dateline>();
        var isBehindHeading = false;
        for (var index = start; index < annotations.Page.Blocks.Count; index++)
        {
            var block = annotations.Page.Blocks[index];
            if (isBehindHeading && IsParagraph(annotations, block) && ParseParagraph(annotations, block, Roundup) is { } dateline)
            {
                datelines.Add(dateline);
            }

            isBehindHeading = block.Kind == BlockKind.Heading;
        }

        return datelines;
    }

    private static bool IsParagraph(PageAnnotations annotations, TextBlock block) =>
        block.Kind == BlockKind.Paragraph && annotations.Roles[block.Index] is (BlockRole.MainContent or BlockRole.Dateline);

    private static Dateline Copy(ReadOnlySpan<char> text, in DatelineParts parts, TextRange range, int block, PartialDate? published)
    {
        var places = new string[parts.PlaceCount];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = TextOf(text, parts.PlaceAt(i))!;
        }

        var agency = TextOf(text, parts.AgencyText);
        return new Dateline
        {
            Places = places,
            Region = TextOf(text, parts.Region),
            Country = TextOf(text, parts.Country),
            Agency = parts.Agency?.Name ?? agency,
            AgencyText = agency,
            Date = parts.Date,
            ResolvedDate = DatelineYears.Resolve(parts.Date, published),
            DateText = TextOf(text, parts.DateText),
            Block = block,
            Range = range,
        };
    }

    private static string? TextOf(ReadOnlySpan<char> text, TextRange range) => range.Length == 0 ? null : text.Slice(range.Start, range.Length).ToString();
}
