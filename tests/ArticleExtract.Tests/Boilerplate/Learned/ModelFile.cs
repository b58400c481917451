using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Boilerplate.Learned;

namespace ArticleExtract.Tests.Boilerplate.Learned;

/// <summary>Builds model files whose two formats have the same single tree: is a feature of a block above a threshold?</summary>
internal sealed class ModelFile
{
    public byte[] Signature { get; init; } = ModelFormat.Signature.ToArray();

    public int Version { get; init; } = ModelFormat.Version;

    public ulong FeatureHash { get; init; } = FeatureSet.Hash;

    public string Feature { get; init; } = "words";

    public float Threshold { get; init; } = 10;

    public short Left { get; init; } = -1;

    public short Right { get; init; } = -2;

    public MemoryStream Open()
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Signature);
        writer.Write(Version);
        writer.Write(FeatureHash);
        WriteFormat(writer);
        WriteFormat(writer);
        stream.Position = 0;
        return stream;
    }

    private void WriteFormat(BinaryWriter writer)
    {
        writer.Write(new byte[2 * TokenWeights.Buckets]);
        writer.Write(1);
        writer.Write((ushort)1);
        writer.Write((ushort)FeatureSet.Names.ToList().IndexOf(Feature));
        writer.Write(Threshold);
        writer.Write(Left);
        writer.Write(Right);
        writer.Write((short)-1);
        writer.Write(-4f);
        writer.Write(4f);
        foreach (var _ in PageTypeModel.Types)
        {
            writer.Write(0);
        }
    }
}
