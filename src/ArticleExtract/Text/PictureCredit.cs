namespace ArticleExtract.Text;

/// <summary>Tells who made a picture: <c>Photo: A. Example</c>, <c>The old bridge (Foto: dpa)</c>, <c>The old bridge © A. Example</c>.</summary>
/// <remarks>Of the words of such lines 4% are main content in wcxb-dev.</remarks>
internal static class PictureCredit
{
    /// <summary>Words of a caption; longer texts are prose.</summary>
    public const int MaxCaptionWords = 60;

    /// <summary>Characters of a credit; longer lines are prose that mentions a picture.</summary>
    private const int MaxLength = 80;

    private const string Openers = "([（【";

    private const string Marks = ":：/©|";

    private const string Closers = ")]）】";

    /// <summary>Whether a text is nothing but a credit: a label and what sets it off from the name behind it, in brackets or not.</summary>
    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(Openers).TrimStart("© ");
        if (text.Length > MaxLength || !PictureCreditLabels.All.CanBeAtStartOf(text))
        {
            return false;
        }

        var end = text.IndexOfAny(Marks);
        return end > 0 && SetsOff(text, end) && PictureCreditLabels.All.Contains(text[..end].TrimEnd()) && IsName(text[end..].TrimStart(Marks + " \n"));
    }

    /// <summary>Whether a text ends with a credit: one in brackets, or a sign and the holder of the rights.</summary>
    public static bool EndsCaption(ReadOnlySpan<char> text)
    {
        var sign = text.LastIndexOf('©');
        if (sign >= 0 && text.Length - sign <= MaxLength)
        {
            return true;
        }

        var end = text.TrimEnd(" .");
        var open = end.LastIndexOfAny(Openers);
        return open >= 0 && end[open..].IndexOfAny(Closers) == end.Length - open - 1 && IsMatch(end[(open + 1)..^1]);
    }

    /// <summary>Without a space before it, a stroke joins words: photo/video, image/png.</summary>
    private static bool SetsOff(ReadOnlySpan<char> text, int mark) => text[mark] is not ('/' or '|') || char.IsWhiteSpace(text[mark - 1]);

    /// <summary>A number behind the label is a count: of pictures, of points.</summary>
    private static bool IsName(ReadOnlySpan<char> text) => !text.IsEmpty && !char.IsDigit(text[0]);
}
