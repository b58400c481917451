using System.Runtime.InteropServices;
using System.Text;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Boilerplate.Learned;

namespace ArticleExtract.Training;

/// <summary>Writes a model file; see <see cref="ModelFormat"/>.</summary>
internal static class ModelWriter
{
    /// <summary>Writes a model. The stream stays open.</summary>
    public static void Write(BlockModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(ModelFormat.Signature);
        writer.Write(ModelFormat.Version);
        writer.Write(FeatureSet.Hash);
        WriteFormat(writer, model.Markup);
        WriteFormat(writer, model.Text);
    }

    private static void WriteFormat(BinaryWriter writer, FormatModel model)
    {
        writer.Write(MemoryMarshal.AsBytes(model.Tokens.Names.Steps));
        writer.Write(MemoryMarshal.AsBytes(model.Tokens.Words.Steps));
        WriteEnsemble(writer, model.Trees);
        foreach (var ensemble in model.PageTypes.Ensembles)
        {
            WriteEnsemble(writer, ensemble);
        }
    }

    private static void WriteEnsemble(BinaryWriter writer, TreeEnsemble ensemble)
    {
        writer.Write(ensemble.Trees.Length);
        foreach (var tree in ensemble.Trees)
        {
            writer.Write((ushort)tree.Nodes.Length);
            foreach (var node in tree.Nodes)
            {
                writer.Write(node.Feature);
                writer.Write(node.Threshold);
                writer.Write(node.Left);
                writer.Write(node.Right);
                writer.Write(node.Unknown);
            }

            foreach (var leaf in tree.Leaves)
            {
                writer.Write(leaf);
            }
        }
    }
}
