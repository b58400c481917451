using System.Collections.Immutable;
using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>The features a model reads, in their order.</summary>
internal static class FeatureSet
{
    /// <summary>The groups in the order their features are written.</summary>
    public static readonly ImmutableArray<FeatureGroup> Groups =
    [
        OwnTextFeatures.Group, StatedFeatures.Group, PositionFeatures.Group, ElementFeatures.Group, ContainerFeatures.Group,
        RepetitionFeatures.Group, ImageFeatures.Group, LinkFeatures.Group, DensityFeatures.Group, WholePageFeatures.Group, WordFeatures.Group, TokenFeatures.Group,
    ];

    /// <summary>All names. Their order is that of a model's columns.</summary>
    public static readonly IReadOnlyList<string> Names = Groups.SelectMany(group => group.Names).ToArray();

    /// <summary>
    /// A hash of the names in their order, and of the rules, qualities and types that features name by their place: a model is of use only with the
    /// features it was trained on.
    /// </summary>
    public static readonly ulong Hash = HashOf(
    [
        .. Names, .. AddressFeatures.Names, .. AddressFeatures.Vocabulary, .. DensityVerdicts.Rules.Select(rule => rule.Name),
        .. Enum.GetNames<TextQuality>(), .. Enum.GetNames<PageType>(),
    ]);

    /// <summary>Writes the features of some blocks, a row a block. Dispose the result.</summary>
    public static FeatureMatrix Measure(PageMeasures measures, ReadOnlySpan<int> blocks)
    {
        var matrix = new FeatureMatrix(blocks.Length, Names.Count);
        for (var i = 0; i < blocks.Length; i++)
        {
            var row = new FeatureRow(matrix.Row(i));
            foreach (var group in Groups)
            {
                group.Write(measures, blocks[i], ref row);
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
