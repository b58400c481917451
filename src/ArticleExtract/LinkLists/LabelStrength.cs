namespace ArticleExtract.LinkLists;

/// <summary>How much a line says that a link list follows.</summary>
internal enum LabelStrength
{
    /// <summary>There is no label.</summary>
    None,

    /// <summary>A short line that could name anything.</summary>
    Unknown,

    /// <summary>A word that names link lists, but sections of articles too: Ranking, Latest.</summary>
    Ambiguous,

    /// <summary>Words that name nothing but link lists: Related articles, Most read.</summary>
    Certain,
}
