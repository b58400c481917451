using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>Where an element lies.</summary>
/// <param name="Depth">Number of elements around it.</param>
/// <param name="Wider">The nearest element around it that holds more words; <see cref="PageElement.NoElement"/> when none does.</param>
/// <param name="Sections">The kinds of section it lies in or is.</param>
/// <param name="Path">A hash of the names and classes from the root to it: equal for elements of the same make.</param>
internal readonly record struct ElementPlace(int Depth, int Wider, SectionKinds Sections, uint Path)
{
    public static ElementPlace Root(PageElement element) => new(0, PageElement.NoElement, SectionReader.Read(element), HashOf(element, TextHash.Start));

    public static ElementPlace Inside(in ElementPlace outer, PageElement element, int wider) =>
        new(outer.Depth + 1, wider, outer.Sections | SectionReader.Read(element), HashOf(element, outer.Path));

    /// <summary>The hash of the path, continued with the element's name and class. Digits are left out: sites number what they repeat.</summary>
    private static uint HashOf(PageElement element, uint hash)
    {
        hash = TextHash.Add(hash, (uint)element.Tag);
        if (element.TryGetAttribute("class", out ReadOnlySpan<char> classes))
        {
            foreach (var character in classes)
            {
                hash = char.IsAsciiDigit(character) ? hash : TextHash.Add(hash, character);
            }
        }

        return hash;
    }
}
