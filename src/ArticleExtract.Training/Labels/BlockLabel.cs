namespace ArticleExtract.Training.Labels;

/// <summary>What the gold says of a block.</summary>
internal enum BlockLabel : byte
{
    Boilerplate,
    MainContent,
    Undecided,
}
