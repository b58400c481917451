namespace ArticleExtract.Text.Charsets;

/// <summary>Steps over markup that is still bytes, as the HTML Standard's "prescan a byte stream" does.</summary>
/// <remarks>Every charset that is searched for has ASCII in common, so markup can be read before it is decoded.</remarks>
internal ref struct TagScanner
{
    private static ReadOnlySpan<byte> NameEnds => "\t\n\f\r />"u8;

    private static ReadOnlySpan<byte> AttributeNameEnds => "\t\n\f\r />="u8;

    private static ReadOnlySpan<byte> ValueEnds => "\t\n\f\r >"u8;

    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;
    private bool _isInTag;

    /// <summary>Starts in front of the first tag.</summary>
    public TagScanner(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    private readonly ReadOnlySpan<byte> Rest => _bytes[_position..];

    /// <summary>
    /// Goes to the next start or end tag, behind its name. The attributes of the last one, comments, declarations and instructions are
    /// stepped over.
    /// </summary>
    /// <param name="name">The tag's name, with a slash in front of an end tag's.</param>
    /// <returns>Whether there was one.</returns>
    public bool MoveToTag(out ReadOnlySpan<byte> name)
    {
        while (_isInTag && MoveToAttribute(out _, out _))
        {
        }

        while (SkipTo((byte)'<'))
        {
            if (Rest.StartsWith("<!--"u8))
            {
                // The dashes that open a comment may close it too.
                _position += 2;
                SkipBehind("-->"u8);
            }
            else if (Rest.Length > 1 && IsTagStart(Rest[1..]))
            {
                _position++;
                name = ReadUntil(NameEnds);
                _isInTag = true;
                return true;
            }
            else if (Rest.Length > 1 && Rest[1] is (byte)'!' or (byte)'/' or (byte)'?')
            {
                SkipBehind(">"u8);
            }
            else
            {
                _position++;
            }
        }

        name = default;
        return false;
    }

    /// <summary>Reads the tag's next attribute.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveToAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        value = default;
        Skip("\t\n\f\r /"u8);
        if (Rest.IsEmpty || Rest[0] == '>')
        {
            name = default;
            return false;
        }

        // An equals sign in front belongs to the name.
        var start = _position++;
        ReadUntil(AttributeNameEnds);
        name = _bytes[start.._position];
        var end = _position;
        Skip("\t\n\f\r "u8);
        if (!Rest.StartsWith("="u8))
        {
            _position = end;
            return true;
        }

        _position++;
        Skip("\t\n\f\r "u8);
        value = ReadValue();
        return true;
    }

    private static bool IsTagStart(ReadOnlySpan<byte> rest)
    {
        var letter = rest[0] == '/' && rest.Length > 1 ? rest[1] : rest[0];
        return char.IsAsciiLetter((char)letter);
    }

    private ReadOnlySpan<byte> ReadValue()
    {
        if (Rest.IsEmpty || Rest[0] is not ((byte)'"' or (byte)'\''))
        {
            return ReadUntil(ValueEnds);
        }

        var quote = Rest[0];
        var start = ++_position;
        SkipTo(quote);
        var value = _bytes[start.._position];
        _position = Math.Min(_position + 1, _bytes.Length);
        return value;
    }

    private ReadOnlySpan<byte> ReadUntil(ReadOnlySpan<byte> ends)
    {
        var length = Rest.IndexOfAny(ends);
        var read = length < 0 ? Rest : Rest[..length];
        _position += read.Length;
        return read;
    }

    private void Skip(ReadOnlySpan<byte> skipped)
    {
        var length = Rest.IndexOfAnyExcept(skipped);
        _position = length < 0 ? _bytes.Length : _position + length;
    }

    private bool SkipTo(byte wanted)
    {
        var length = Rest.IndexOf(wanted);
        _position = length < 0 ? _bytes.Length : _position + length;
        return length >= 0;
    }

    private void SkipBehind(ReadOnlySpan<byte> end)
    {
        var length = Rest.IndexOf(end);
        _position = length < 0 ? _bytes.Length : _position + length + end.Length;
    }
}
