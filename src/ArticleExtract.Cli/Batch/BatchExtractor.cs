using System.Diagnostics;
using ArticleExtract.Articles;

namespace ArticleExtract.Cli.Batch;

/// <summary>Turns a line of the input into a row of the output. Safe to share between threads.</summary>
internal sealed class BatchExtractor
{
    private readonly IArticleExtractor _extractor;
    private readonly bool _hasTimings;

    /// <summary>Makes one.</summary>
    /// <param name="extractor">Reads the pages.</param>
    /// <param name="hasTimings">Whether each row tells how long its page took.</param>
    public BatchExtractor(IArticleExtractor extractor, bool hasTimings)
    {
        _extractor = extractor;
        _hasTimings = hasTimings;
    }

    /// <summary>Reads the article of one line, and disposes of the line.</summary>
    /// <returns>The row; never an exception, whatever the line or the extractor does.</returns>
    public BatchRow Extract(BatchLine line)
    {
        using (line)
        {
            if (line.Failure is not null)
            {
                return BatchRow.FromError(default, null, $"{line.Place}: {line.Failure}");
            }

            var record = BatchRecordReader.Read(line.Content);
            return record.Failure is null
                ? Extract(line.Place, record)
                : BatchRow.FromError(record.Id, record.Url, $"{line.Place}: {record.Failure}");
        }
    }

    private BatchRow Extract(string place, BatchRecord record)
    {
        try
        {
            var start = Stopwatch.GetTimestamp();
            var article = Extract(record);
            return BatchRow.FromArticle(record.Id, article, _hasTimings ? Stopwatch.GetElapsedTime(start) : null);
        }
        catch (Exception exception)
        {
            return BatchRow.FromError(record.Id, record.Url, $"{place}: the extractor failed: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private Article Extract(BatchRecord record) => record switch
    {
        { Text: { } text } => _extractor.ExtractText(text, record.Url),
        { Html: { } html } => _extractor.ExtractHtml(html, record.Url),
        _ => _extractor.ExtractBytes(record.HtmlBytes, record.ContentType, record.Url),
    };
}
