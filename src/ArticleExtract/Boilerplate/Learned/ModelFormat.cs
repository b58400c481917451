namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The layout of a model file: numbers in little-endian order.</summary>
/// <remarks>
/// Signature (8 bytes), version (int), hash of the feature names (ulong), then the models of the two formats. One: a byte with sign for each
/// bucket of the weights of names, the same of words, the ensemble that scores blocks, then one for each type of page in the order of the enum.
/// An ensemble: number of trees (int), the trees. A tree: number of nodes (ushort), the nodes (feature ushort, threshold float, left, right and unknown short), a float for each leaf, of
/// which there is one more than nodes.
/// </remarks>
internal static class ModelFormat
{
    /// <summary>Counts the changes of this layout, and those of what tokens are made of: weights of other tokens are of no use.</summary>
    public const int Version = 4;

    public static ReadOnlySpan<byte> Signature => "AEBLOCKS"u8;
}
