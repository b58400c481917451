using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>Reads a model file and checks it: a model that was read never fails on a page.</summary>
internal static class ModelReader
{
    private const int MaxTrees = 10_000;

    private const int MaxNodes = QuestionReader.MaxLeaves - 1;

    private const string Retrain = "Train it again with this version's ArticleExtract.Training, or leave the model out to use the one that is part of the library.";

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It is not a model, or not one for these features.</exception>
    public static BlockModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            CheckHead(reader);
            var model = new BlockModel(ReadFormat(reader), ReadFormat(reader));
            return stream.ReadByte() < 0
                ? model
                : throw new InvalidDataException("The model file goes on behind its end. It is damaged: copy it again.");
        }
        catch (EndOfStreamException error)
        {
            throw new InvalidDataException("The model file ends too early. It is damaged or was not written to its end: copy it again.", error);
        }
    }

    private static void CheckHead(BinaryReader reader)
    {
        if (!reader.ReadBytes(ModelFormat.Signature.Length).AsSpan().SequenceEqual(ModelFormat.Signature))
        {
            throw new InvalidDataException($"The file is not a model: it does not begin with {Encoding.ASCII.GetString(ModelFormat.Signature)}.");
        }

        if (reader.ReadInt32() is var version and not ModelFormat.Version)
        {
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"The model has format version {version}; this library reads version {ModelFormat.Version}. {Retrain}"));
        }

        if (reader.ReadUInt64() is var hash && hash != FeatureSet.Hash)
        {
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"The model was trained on other features ({hash:x16}); this library measures {FeatureSet.Hash:x16}. {Retrain}"));
        }
    }

    private static FormatModel ReadFormat(BinaryReader reader)
    {
        var tokens = new TokenTables(ReadWeights(reader), ReadWeights(reader));
        var trees = ReadEnsemble(reader, FeatureSet.Names.Count);
        return new FormatModel(tokens, trees, new PageTypeModel([.. PageTypeModel.Types.Select(_ => ReadEnsemble(reader, PageSummary.Names.Count))]));
    }

    private static TokenWeights ReadWeights(BinaryReader reader)
    {
        var steps = new sbyte[TokenWeights.Buckets];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(steps.AsSpan()));
        return new TokenWeights(steps);
    }

    private static TreeEnsemble ReadEnsemble(BinaryReader reader, int features)
    {
        var count = reader.ReadInt32();
        if (count is < 0 or > MaxTrees)
        {
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"The model states {count} trees; 0 to {MaxTrees} are possible. It is damaged: copy it again."));
        }

        var trees = new DecisionTree[count];
        for (var i = 0; i < count; i++)
        {
            trees[i] = ReadTree(reader, features);
        }

        return new TreeEnsemble(trees);
    }

    private static DecisionTree ReadTree(BinaryReader reader, int features)
    {
        var nodes = new DecisionNode[reader.ReadUInt16()];
        if (nodes.Length > MaxNodes)
        {
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"A tree of the model has {nodes.Length} nodes; up to {MaxNodes} are possible. It is damaged, or was trained with too many leaves."));
        }

        var isTaken = new bool[nodes.Length + nodes.Length + 1];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = new DecisionNode(reader.ReadUInt16(), reader.ReadSingle(), reader.ReadInt16(), reader.ReadInt16(), reader.ReadInt16());
            Check(nodes[i], i, features, isTaken);
        }

        var leaves = new float[nodes.Length + 1];
        for (var i = 0; i < leaves.Length; i++)
        {
            leaves[i] = reader.ReadSingle() is var value && float.IsFinite(value)
                ? value
                : throw new InvalidDataException("A leaf of a tree is not a number. The model is damaged: copy it again.");
        }

        return new DecisionTree(nodes, leaves);
    }

    /// <summary>Nodes lead to nodes behind them or to leaves, each from one place, so that every walk through a tree ends.</summary>
    private static void Check(DecisionNode node, int index, int features, Span<bool> isTaken)
    {
        var isKnown = node.Feature < features && !float.IsNaN(node.Threshold) && (node.Unknown == node.Left || node.Unknown == node.Right);
        if (!isKnown || !Take(node.Left, index, isTaken) || !Take(node.Right, index, isTaken))
        {
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"Node {index} of a tree asks for a feature that is not there, compares with what is no number, or leads to a node that is not there. The model is damaged: copy it again."));
        }
    }

    /// <summary>Marks where a node leads: leaves stand behind the nodes, of which there is one fewer.</summary>
    private static bool Take(short next, int index, Span<bool> isTaken)
    {
        var count = isTaken.Length / 2;
        var place = next < 0 ? count + ~next : next;
        if (place >= isTaken.Length || (next >= 0 && (next <= index || next >= count)) || isTaken[place])
        {
            return false;
        }

        isTaken[place] = true;
        return true;
    }
}
