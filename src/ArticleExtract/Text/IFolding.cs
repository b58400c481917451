namespace ArticleExtract.Text;

/// <summary>Says which characters count as one where words are compared.</summary>
internal interface IFolding
{
    /// <summary>The character that stands for all variants of this one.</summary>
    static abstract char Fold(char character);
}
