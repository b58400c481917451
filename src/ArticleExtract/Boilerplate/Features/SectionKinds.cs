namespace ArticleExtract.Boilerplate.Features;

/// <summary>What sections an element lies in, by tags, roles and item properties.</summary>
[Flags]
internal enum SectionKinds : ushort
{
    None = 0,
    Navigation = 1 << 0,
    Header = 1 << 1,
    Footer = 1 << 2,
    Aside = 1 << 3,
    Dialog = 1 << 4,
    Form = 1 << 5,
    Table = 1 << 6,
    List = 1 << 7,
    Figure = 1 << 8,
    Article = 1 << 9,
    Main = 1 << 10,
    Body = 1 << 11,
    Comment = 1 << 12,
    Link = 1 << 13,
    Details = 1 << 14,
    Quote = 1 << 15,
}
