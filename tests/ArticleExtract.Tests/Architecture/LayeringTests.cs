using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Loader;

namespace ArticleExtract.Tests.Architecture;

/// <summary>The folders of the compiled library keep to their order, in signatures and in the bodies of methods.</summary>
/// <remarks>A constant of another folder escapes it: the compiler leaves the value in its place.</remarks>
public class LayeringTests
{
    private static readonly IType[] Types = new ArchLoader().LoadAssemblies(typeof(ArticleExtractor).Assembly).Build().Types
        .Where(type => Layers.FolderOf(NamespaceOf(type)) is not null)
        .ToArray();

    public static TheoryData<string> Folders => new(Layers.Names);

    [Fact]
    public void Types_OfTheLibrary_StandInAFolderOfTheDesign() =>
        Types.Select(type => Layers.FolderOf(NamespaceOf(type))).Should().OnlyContain(folder => Layers.Names.Contains(folder));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Types_OfAFolder_ReferOnlyToFoldersAbove(string folder)
    {
        var types = Types.Where(type => Layers.FolderOf(NamespaceOf(type)) == folder).ToArray();
        var references = types.SelectMany(type => type.Dependencies)
            .Where(reference => Layers.FolderOf(NamespaceOf(reference.Target)) is { } target && !Layers.IsAllowed(folder, target));

        types.Should().NotBeEmpty("a folder that is gone leaves the table too");
        Describe(references).Should().BeEmpty();
    }

    /// <summary>Who references the library gets nothing else with it.</summary>
    [Fact]
    public void Library_ReferencesAssemblies_OfTheFrameworkAlone() =>
        typeof(ArticleExtractor).Assembly.GetReferencedAssemblies().Should().OnlyContain(assembly => assembly.Name!.StartsWith("System.", StringComparison.Ordinal));

    private static string NamespaceOf(IType type) => type.Namespace?.FullName ?? string.Empty;

    private static string Describe(IEnumerable<ITypeDependency> references) =>
        string.Join('\n', references.Select(reference => $"{reference.Origin.FullName} refers to {reference.Target.FullName}").Distinct());
}
