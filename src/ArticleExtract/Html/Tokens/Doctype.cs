namespace ArticleExtract.Html.Tokens;

/// <summary>Tells document types of old browsers' layout (HTML standard, "quirks mode"), in which a table does not end a paragraph.</summary>
internal static class Doctype
{
    private static readonly string[] QuirkyIdentifiers =
    [
        "-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html",
    ];

    /// <summary>What public identifiers of old versions begin with.</summary>
    private static readonly string[] QuirkyBeginnings =
    [
        "+//silmaril//dtd html pro v0r11 19970101//",
        "-//as//dtd html 3.0 aswedit + extensions//",
        "-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
        "-//ietf//dtd html 2.0 level 1//",
        "-//ietf//dtd html 2.0 level 2//",
        "-//ietf//dtd html 2.0 strict level 1//",
        "-//ietf//dtd html 2.0 strict level 2//",
        "-//ietf//dtd html 2.0 strict//",
        "-//ietf//dtd html 2.0//",
        "-//ietf//dtd html 2.1e//",
        "-//ietf//dtd html 3.0//",
        "-//ietf//dtd html 3.2 final//",
        "-//ietf//dtd html 3.2//",
        "-//ietf//dtd html 3//",
        "-//ietf//dtd html level 0//",
        "-//ietf//dtd html level 1//",
        "-//ietf//dtd html level 2//",
        "-//ietf//dtd html level 3//",
        "-//ietf//dtd html strict level 0//",
        "-//ietf//dtd html strict level 1//",
        "-//ietf//dtd html strict level 2//",
        "-//ietf//dtd html strict level 3//",
        "-//ietf//dtd html strict//",
        "-//ietf//dtd html//",
        "-//metrius//dtd metrius presentational//",
        "-//microsoft//dtd internet explorer 2.0 html strict//",
        "-//microsoft//dtd internet explorer 2.0 html//",
        "-//microsoft//dtd internet explorer 2.0 tables//",
        "-//microsoft//dtd internet explorer 3.0 html strict//",
        "-//microsoft//dtd internet explorer 3.0 html//",
        "-//microsoft//dtd internet explorer 3.0 tables//",
        "-//netscape comm. corp.//dtd html//",
        "-//netscape comm. corp.//dtd strict html//",
        "-//o'reilly and associates//dtd html 2.0//",
        "-//o'reilly and associates//dtd html extended 1.0//",
        "-//o'reilly and associates//dtd html extended relaxed 1.0//",
        "-//sq//dtd html 2.0 hotmetal + extensions//",
        "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
        "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
        "-//spyglass//dtd html 2.0 extended//",
        "-//sun microsystems corp.//dtd hotjava html//",
        "-//sun microsystems corp.//dtd hotjava strict html//",
        "-//w3c//dtd html 3 1995-03-24//",
        "-//w3c//dtd html 3.2 draft//",
        "-//w3c//dtd html 3.2 final//",
        "-//w3c//dtd html 3.2//",
        "-//w3c//dtd html 3.2s draft//",
        "-//w3c//dtd html 4.0 frameset//",
        "-//w3c//dtd html 4.0 transitional//",
        "-//w3c//dtd html experimental 19960712//",
        "-//w3c//dtd html experimental 970421//",
        "-//w3c//dtd w3 html//",
        "-//w3o//dtd w3 html 3.0//",
        "-//webtechs//dtd mozilla html 2.0//",
        "-//webtechs//dtd mozilla html//",
    ];

    /// <summary>What public identifiers begin with that are old ones only where they name no system.</summary>
    private static readonly string[] QuirkyWithoutSystem = ["-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"];

    /// <summary>Whether a document type is one of old layout.</summary>
    /// <param name="content">What stands between <c>&lt;!DOCTYPE</c> and the next <c>&gt;</c>.</param>
    public static bool IsQuirky(ReadOnlySpan<char> content)
    {
        var rest = content.Trim();
        var name = rest[..IndexOfSpace(rest)];
        if (!name.Equals("html", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        rest = rest[name.Length..].TrimStart();
        if (rest.StartsWith("SYSTEM", StringComparison.OrdinalIgnoreCase))
        {
            return !TryReadQuoted(rest["SYSTEM".Length..], out var system, out _) || IsQuirkySystem(system);
        }

        return !rest.IsEmpty && (!rest.StartsWith("PUBLIC", StringComparison.OrdinalIgnoreCase) || IsQuirkyPublic(rest["PUBLIC".Length..]));
    }

    private static bool IsQuirkyPublic(ReadOnlySpan<char> identifiers)
    {
        if (!TryReadQuoted(identifiers, out var name, out var rest) || (!TryReadQuoted(rest, out var system, out _) && !rest.IsEmpty))
        {
            return true;
        }

        return IsQuirkySystem(system)
            || BeginsWithAny(name, QuirkyBeginnings)
            || (rest.IsEmpty && BeginsWithAny(name, QuirkyWithoutSystem))
            || IsAny(name, QuirkyIdentifiers);
    }

    private static bool IsQuirkySystem(ReadOnlySpan<char> system) =>
        system.Equals("http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd", StringComparison.OrdinalIgnoreCase);

    private static bool TryReadQuoted(ReadOnlySpan<char> text, out ReadOnlySpan<char> quoted, out ReadOnlySpan<char> rest)
    {
        text = text.TrimStart();
        var length = text is ['"' or '\'', ..] ? text[1..].IndexOf(text[0]) : -1;
        quoted = length < 0 ? default : text.Slice(1, length);
        rest = length < 0 ? text : text[(length + 2)..].TrimStart();
        return length >= 0;
    }

    private static bool BeginsWithAny(ReadOnlySpan<char> name, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAny(ReadOnlySpan<char> name, string[] names)
    {
        foreach (var other in names)
        {
            if (name.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOfSpace(ReadOnlySpan<char> text) => text.IndexOfAny(" \t\n\f\r") is var index and >= 0 ? index : text.Length;
}
