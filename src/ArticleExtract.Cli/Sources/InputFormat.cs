namespace ArticleExtract.Cli.Sources;

/// <summary>How the bytes of a page are read.</summary>
internal enum InputFormat
{
    /// <summary>As HTML when it is declared or looks like it, otherwise as text.</summary>
    Auto,

    /// <summary>As HTML.</summary>
    Html,

    /// <summary>As text that was flattened to lines.</summary>
    Text,
}
