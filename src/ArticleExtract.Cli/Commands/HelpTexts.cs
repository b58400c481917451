namespace ArticleExtract.Cli.Commands;

/// <summary>What the help of each command says below its options.</summary>
internal static class HelpTexts
{
    private const string ExitCodes = """
        Exit codes:
          0    every page was read
          1    some pages failed; the others were read
          2    the command line is wrong; nothing was done
          130  stopped by Ctrl-C

        """;

    private const string Root = """
        Examples:
          article-extract extract story.html
          article-extract extract https://example.org/story --format json
          article-extract batch pages.jsonl --output articles.jsonl


        """ + ExitCodes;

    private const string Extract = """
        Examples:
          article-extract extract story.html --url https://example.org/story
          article-extract extract https://example.org/story --format json
          article-extract extract flattened.txt --explain
          curl -s https://example.org/story | article-extract extract -
          article-extract extract *.html --format json > articles.jsonl

        Output:
          Text is the title, a line for each field that is known, an empty line, and the body with an
          empty line between paragraphs. It is the same on a terminal and in a pipe, and all behind the
          first empty line is the body. Several pages have a line "==> PAGE <==" each above them.
          JSON is one object a line, in UTF-8, with the properties url, title, authors, published,
          modified, dateline, siteName, breadcrumbs, language, pageType, confidence, text, linkLists.


        """ + ExitCodes;

    private const string Batch = """
        Examples:
          article-extract batch pages.jsonl --output articles.jsonl
          article-extract batch part1.jsonl.gz part2.jsonl.br --parallelism 8 > articles.jsonl
          zstdcat pages.jsonl.zst | article-extract batch --timings | jq -r .title

        Input, one object a line:
          {"id":"1","url":"https://example.org/story","html":"<!DOCTYPE html>..."}
          {"id":"2","htmlBase64":"PCFET0NUWVBFIGh0bWw+...","contentType":"text/html; charset=gb2312"}
          {"id":"3","text":"lines of a flattened page"}
          "id" is a string or a number. A "url" without http:// or https:// counts as unknown. Other
          properties are ignored.

        Output, one row a page, in the order of the input:
          "id", then the properties of "extract --format json", then "elapsedMs" with --timings, and
          "error" when the page failed: it begins with the line's number, and the other properties are
          empty. Only whole rows are written, so the output is valid whenever the work stops. Ctrl-C
          finishes the pages in flight; a second one ends at once.


        """ + ExitCodes;

    /// <summary>The text for a command, by its name.</summary>
    public static string For(string command) => command switch
    {
        "extract" => Extract,
        "batch" => Batch,
        _ => Root,
    };
}
