namespace ArticleExtract.Boilerplate.Learned;

/// <summary>A question of a decision tree.</summary>
/// <param name="Feature">The feature asked about.</param>
/// <param name="Threshold">Values up to it go left.</param>
/// <param name="Left">The next node; the complement of a leaf's index when it is a leaf.</param>
/// <param name="Right">The same for values above the threshold.</param>
/// <param name="Unknown">The same for unknown values.</param>
internal readonly record struct DecisionNode(ushort Feature, float Threshold, short Left, short Right, short Unknown)
{
    /// <summary>Where the features of a block lead.</summary>
    public int Next(ReadOnlySpan<float> features)
    {
        var value = features[Feature];
        return value <= Threshold ? Left : float.IsNaN(value) ? Unknown : Right;
    }
}
