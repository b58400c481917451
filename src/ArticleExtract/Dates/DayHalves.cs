using ArticleExtract.Text;

namespace ArticleExtract.Dates;

/// <summary>Reads the half of the day: <c>AM</c>, <c>p. m.</c>, <c>μ.μ.</c>, <c>م</c>, <c>下午</c>, <c>오전</c>.</summary>
internal static class DayHalves
{
    private static readonly WordSet MorningWords = new("ص 上午 午前 凌晨 早上 오전 SA ÖÖ");

    private static readonly WordSet AfternoonWords = new("م 下午 午後 晚上 오후 CH ÖS");

    /// <summary>Reads it, with white space on both sides.</summary>
    /// <returns><see cref="DayHalf.None"/>, and the cursor where it was, when there is none.</returns>
    public static DayHalf Read(ref DateCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipWhiteSpace();
        var half = ReadLetters(ref cursor);
        if (half == DayHalf.None)
        {
            half = ReadWord(ref cursor);
        }

        if (half == DayHalf.None)
        {
            cursor.Position = start;
        }

        return half;
    }

    private static DayHalf ReadLetters(ref DateCursor cursor)
    {
        var start = cursor.Position;
        var half = LetterFolding.Fold(cursor.Current) switch
        {
            'a' or 'π' => DayHalf.Morning,
            'p' or 'μ' => DayHalf.Afternoon,
            _ => DayHalf.None,
        };
        if (half == DayHalf.None)
        {
            return half;
        }

        cursor.Position++;
        if (cursor.TrySkip('.'))
        {
            cursor.SkipWhiteSpace();
        }

        var isRead = LetterFolding.Fold(cursor.Current) is 'm' or 'μ' && !DateCursor.IsLetter(cursor.Peek(1));
        cursor.Position = isRead ? cursor.Position + 1 : start;
        cursor.TrySkip('.');
        return isRead ? half : DayHalf.None;
    }

    private static DayHalf ReadWord(ref DateCursor cursor)
    {
        var word = cursor.PeekWord(AfternoonWords.LongestWord);
        var half = MorningWords.Contains(word) ? DayHalf.Morning : AfternoonWords.Contains(word) ? DayHalf.Afternoon : DayHalf.None;
        if (half != DayHalf.None)
        {
            cursor.Position += word.Length;
            cursor.SkipWhiteSpace();
        }

        return half;
    }
}
