using System.Globalization;
using ArticleExtract.Boilerplate.Learned;

namespace ArticleExtract.Training.LightGbm;

/// <summary>Reads LightGBM's text form of a model into our trees.</summary>
internal static class LightGbmModelText
{
    private const int CategoricalBit = 1;
    private const int DefaultLeftBit = 2;
    private const int MissingTypeShift = 2;
    private const int MissingIsNaN = 2;

    /// <summary>Reads all trees.</summary>
    /// <exception cref="InvalidDataException">A tree asks something our trees cannot.</exception>
    public static TreeEnsemble Read(string text)
    {
        var trees = new List<DecisionTree>();
        foreach (var part in text.Split("\nTree=")[1..])
        {
            trees.Add(ReadTree(ReadFields(part)));
        }

        return new TreeEnsemble([.. trees]);
    }

    private static Dictionary<string, string[]> ReadFields(string tree)
    {
        var fields = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in tree.Split('\n').TakeWhile(line => line != "end of trees"))
        {
            if (line.IndexOf('=', StringComparison.Ordinal) is var equals and > 0)
            {
                fields[line[..equals]] = line[(equals + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
        }

        return fields;
    }

    private static DecisionTree ReadTree(Dictionary<string, string[]> fields)
    {
        var leaves = Array.ConvertAll(fields["leaf_value"], value => (float)ReadDouble(value));
        var nodes = new DecisionNode[leaves.Length - 1];
        for (var i = 0; i < nodes.Length; i++)
        {
            var threshold = RoundDown(ReadDouble(fields["threshold"][i]));
            var left = (short)ReadInteger(fields["left_child"][i]);
            var right = (short)ReadInteger(fields["right_child"][i]);
            var isUnknownLeft = SendsUnknownLeft(ReadInteger(fields["decision_type"][i]), threshold);
            nodes[i] = new DecisionNode((ushort)ReadInteger(fields["split_feature"][i]), threshold, left, right, isUnknownLeft ? left : right);
        }

        return new DecisionTree(nodes, leaves);
    }

    /// <summary>Where a feature was never unknown in training, LightGBM takes unknown for zero.</summary>
    private static bool SendsUnknownLeft(int decisionType, float threshold)
    {
        if ((decisionType & CategoricalBit) != 0)
        {
            throw new InvalidDataException("The model has a categorical question; our trees compare with thresholds only. Train without categorical features.");
        }

        return (decisionType >> MissingTypeShift) == MissingIsNaN ? (decisionType & DefaultLeftBit) != 0 : threshold >= 0;
    }

    /// <summary>The largest single-precision number up to a threshold: it parts single-precision values exactly as the threshold does.</summary>
    private static float RoundDown(double threshold)
    {
        var rounded = (float)threshold;
        return rounded > threshold ? MathF.BitDecrement(rounded) : rounded;
    }

    /// <summary>A threshold above all values parts known values from unknown ones.</summary>
    private static double ReadDouble(string value) =>
        value == "inf" ? double.PositiveInfinity : double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static int ReadInteger(string value) => int.Parse(value, NumberStyles.Integer, CultureInfo.InvariantCulture);
}
