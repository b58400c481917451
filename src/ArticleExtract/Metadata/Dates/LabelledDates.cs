using ArticleExtract.Dates;
using ArticleExtract.Metadata.Credits;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Dates;

/// <summary>Finds the date of publication below the text, where blogs put it.</summary>
internal static class LabelledDates
{
    /// <summary>A longer line says more than its date.</summary>
    private const int MaxLength = 100;

    /// <summary>Labels that far from a title name the dates of events and products too.</summary>
    private static readonly WordSet Others = new(
    [
        "date", "time", "release date", "release time", "released", "released on", "started", "filed", "datum", "vom", "fecha", "data", "dato", "päivämäärä", "дата", "dátum", "ημερομηνία", "tarih", "giriş", "تاريخ", "التاريخ", "تاریخ",
        "תאריך", "时间", "日期", "時間", "日付", "日時", "発売日", "날짜", "ngày", "thời gian", "tanggal", "วันที่", "दिनांक", "तारीख",
    ]);

    /// <summary>The date that lines right behind running text state; <see langword="null"/> when there is none, or they differ.</summary>
    public static MetadataField<PartialDate>? FindOnly(MetadataContext context)
    {
        MetadataField<PartialDate>? only = null;
        foreach (var block in context.Page.Blocks)
        {
            // Below a headline it is the date of another story.
            var isBehindText = block.Index > 0 && Prose.IsMatch(context.Page.Blocks[block.Index - 1]);
            var kind = DateKind.Unlabelled;
            var label = isBehindText && block.Text.Length <= MaxLength ? DateLabels.FindAtStart(block.Text, out kind) : 0;
            if (label == 0 || kind != DateKind.Published || Others.Contains(block.Text[..label]))
            {
                continue;
            }

            if (CreditLine.Read(block.Text, context.DayMonthOrder).Dates is not [{ Label.Length: > 0, Value.Year: not null } date, ..])
            {
                continue;
            }

            if (only is not null && only.Value != date.Value)
            {
                return null;
            }

            only = new MetadataField<PartialDate>(date.Value, date.Raw, MetadataSource.LabelledLine, date.Label);
        }

        return only;
    }
}
