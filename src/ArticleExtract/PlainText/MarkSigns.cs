using System.Buffers;

namespace ArticleExtract.PlainText;

/// <summary>The signs that mark list items.</summary>
internal static class MarkSigns
{
    /// <summary>Signs that are used for nothing else, and those that word processors put into copied text (private use).</summary>
    public static readonly SearchValues<char> Bullets = SearchValues.Create("•‣⁃◦▪▫∙\uF0B7\uF0A7\uF0D8");

    /// <summary>Signs that also open footnotes (*), counters (·), headings of East Asian pages (■, ●, ◆) or links (►).</summary>
    public static readonly SearchValues<char> Signs = SearchValues.Create("*·・►▶▸▹▻➢➤➔❖✓✔☑■□●○◆◇+");

    /// <summary>Hyphen, figure dash, en dash, em dash, horizontal bar and minus sign.</summary>
    public static readonly SearchValues<char> Dashes = SearchValues.Create("-‒–—―−");

    /// <summary>What spoken lines hold and lists seldom do: a question, an exclamation, an interruption.</summary>
    public static readonly SearchValues<char> SpeechSigns = SearchValues.Create("?!…–—―");

    /// <summary>Chinese numerals up to ten, in order.</summary>
    public const string Ideographs = "一二三四五六七八九十";
}
