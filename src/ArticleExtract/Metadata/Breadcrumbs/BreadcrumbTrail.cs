using System.Buffers;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Breadcrumbs;

/// <summary>Reads a breadcrumb trail that stands on one line: <c>Home › News › World</c>.</summary>
internal sealed class BreadcrumbTrail
{
    private const int MaxCrumbLength = 60;
    private const int MaxCrumbs = 10;

    /// <summary>Marks that hardly separate anything but crumbs, with or without spaces.</summary>
    private const string ArrowMarks = ">»›→▸▶►❯⟩＞";

    /// <summary>Marks that separate many things; they need spaces around them.</summary>
    private const string BarMarks = "/|\\｜／";

    private static readonly SearchValues<char> Arrows = SearchValues.Create(ArrowMarks);

    private static readonly SearchValues<char> Separators = SearchValues.Create(ArrowMarks + BarMarks);

    private readonly List<string> _crumbs = [];

    private BreadcrumbTrail()
    {
    }

    /// <summary>The steps, outermost first.</summary>
    public IReadOnlyList<string> Crumbs => _crumbs;

    /// <summary>Whether the line says of itself that it is a trail, or starts at the site's first page.</summary>
    public bool IsAnchored { get; private set; }

    /// <summary>Whether every separator is one that hardly occurs elsewhere.</summary>
    public bool HasArrowsOnly { get; private set; } = true;

    /// <summary>Whether a line is a trail by itself: it says so, or starts at the site's first page.</summary>
    public static bool IsAnchoredLine(ReadOnlySpan<char> line) =>
        BreadcrumbWords.CanBeAtStartOf(SkipMarks(line)) && Read(line, null) is { IsAnchored: true };

    /// <summary>Indices of those of the first lines of a page that are trails by themselves.</summary>
    public static List<int> FindAnchoredLines(Page page, int maxLines)
    {
        var lines = new List<int>();
        for (var i = 0; i < Math.Min(page.Blocks.Count, maxLines); i++)
        {
            if (IsAnchoredLine(page.Blocks[i].Text))
            {
                lines.Add(i);
            }
        }

        return lines;
    }

    /// <summary>Reads a line as a trail; <see langword="null"/> when a step is too long to be one or nothing separates steps.</summary>
    /// <param name="line">The line.</param>
    /// <param name="title">The page's title, which is no step of the trail to it; <see langword="null"/> when unknown.</param>
    public static BreadcrumbTrail? Read(ReadOnlySpan<char> line, string? title)
    {
        var steps = SkipLabel(line);
        var isLabelled = steps.Length < line.Length;
        if (!isLabelled && !steps.ContainsAny(Separators) && !BreadcrumbWords.IsHome(steps.Trim()))
        {
            // Nearly every line: one step that is none.
            return null;
        }

        var trail = new BreadcrumbTrail { IsAnchored = isLabelled };
        var hasUprights = false;
        while (!steps.IsEmpty)
        {
            var end = FindSeparator(steps);
            var step = steps[..end].Trim();
            var isPage = end == steps.Length && IsPage(step, title);
            if (!isPage && !trail.TryAdd(step))
            {
                return null;
            }

            trail.HasArrowsOnly &= end == steps.Length || Arrows.Contains(steps[end]);
            hasUprights |= end < steps.Length && steps[end] is '|' or '｜';
            steps = end < steps.Length ? steps[(end + 1)..] : [];
        }

        // Upright bars stand between the entries of menus, which start at the first page too.
        trail.IsAnchored |= trail._crumbs.Count > 0 && !hasUprights && BreadcrumbWords.IsHome(trail._crumbs[0]);
        var isTrail = trail._crumbs.Count > 1 || (trail.IsAnchored && trail._crumbs.Count == 1);
        return isTrail ? trail : null;
    }

    /// <summary>The line behind a label such as "You are here:".</summary>
    private static ReadOnlySpan<char> SkipLabel(ReadOnlySpan<char> line)
    {
        var label = BreadcrumbWords.FindLabel(line);
        var behind = line[label..].TrimStart(' ');
        if (label == 0 || behind.IsEmpty)
        {
            return line;
        }

        // One word needs its colon: "Location" opens sentences too.
        var isSetOff = behind[0] is ':' or '：' || (line[label] == ' ' && line[..label].Contains(' '));
        return isSetOff ? behind.TrimStart(" :：") : line;
    }

    /// <summary>Whether a step is the page itself: its title, whole or cut short with an ellipsis, or a word in place of it.</summary>
    public static bool IsPage(ReadOnlySpan<char> step, string? title)
    {
        if (BreadcrumbWords.IsPage(step))
        {
            return true;
        }

        var isCut = step.EndsWith("…") || step.EndsWith("...");
        return isCut ? LooseText.FindEndOfStart(title, step) > 0 : LooseText.Equals(step, title);
    }

    private static ReadOnlySpan<char> SkipMarks(ReadOnlySpan<char> line)
    {
        var start = 0;
        while (start < line.Length && (char.IsWhiteSpace(line[start]) || Separators.Contains(line[start])))
        {
            start++;
        }

        return line[start..];
    }

    private static int FindSeparator(ReadOnlySpan<char> steps)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            var ahead = steps[i..].IndexOfAny(Separators);
            if (ahead < 0)
            {
                break;
            }

            i += ahead;
            var isSpaced = i > 0 && i + 1 < steps.Length && steps[i - 1] == ' ' && steps[i + 1] == ' ';
            if (isSpaced || Arrows.Contains(steps[i]))
            {
                return i;
            }
        }

        return steps.Length;
    }

    private bool TryAdd(ReadOnlySpan<char> crumb)
    {
        if (crumb.IsEmpty)
        {
            return true;
        }

        if (crumb.Length > MaxCrumbLength || _crumbs.Count == MaxCrumbs)
        {
            return false;
        }

        _crumbs.Add(crumb.ToString());
        return true;
    }
}
