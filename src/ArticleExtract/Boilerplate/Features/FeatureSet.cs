namespace ArticleExtract.Boilerplate.Features;

/// <summary>The features a model reads, in their order.</summary>
internal static class FeatureSet
{
    /// <summary>The groups in the order their features are written.</summary>
    public static readonly IReadOnlyList<FeatureGroup> Groups =
    [
        OwnTextFeatures.Group, NeighbourFeatures.Group, PositionFeatures.Group, ElementFeatures.Group, ContainerFeatures.Group,
        RepetitionFeatures.Group, DensityFeatures.Group, WholePageFeatures.Group, TokenFeatures.Group,
    ];

    /// <summary>All names. Their order is that of a model's columns.</summary>
    public static readonly IReadOnlyList<string> Names = Groups.SelectMany(group => group.Names).ToArray();

    /// <summary>A hash of the names in their order: a model is of use only with the features it was trained on.</summary>
    public static readonly ulong Hash = HashOf(Names);

    /// <summary>Writes the features of all blocks of a page. Dispose the result.</summary>
    public static FeatureMatrix Measure(PageMeasures measures)
    {
        var matrix = new FeatureMatrix(measures.BlockCount, Names.Count);
        for (var block = 0; block < measures.BlockCount; block++)
        {
            var row = new FeatureRow(matrix.Row(block));
            foreach (var group in Groups)
            {
                group.Write(measures, block, ref row);
            }
        }

        return matrix;
    }

    /// <summary>FNV-1a, 64 bits, with a line end behind each name.</summary>
    private static ulong HashOf(IEnumerable<string> names)
    {
        var hash = 14695981039346656037;
        foreach (var character in names.SelectMany(name => name + "\n"))
        {
            hash = (hash ^ character) * 1099511628211;
        }

        return hash;
    }
}
