namespace ArticleExtract.Text.Charsets;

/// <summary>Bytes that were read as text.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Charset">The charset they were read in.</param>
/// <param name="Source">Why in this one.</param>
internal readonly record struct DecodedText(string Text, Charset Charset, CharsetSource Source);
