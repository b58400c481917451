namespace ArticleExtract.Cli.Sources;

/// <summary>A page as it was found, before anything is decoded.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="ContentType">What its server says it is; <see langword="null"/> when nobody does.</param>
/// <param name="Url">Where it was found in the end; <see langword="null"/> for a file and for standard input.</param>
internal sealed record PageBytes(byte[] Content, string? ContentType, Uri? Url);
