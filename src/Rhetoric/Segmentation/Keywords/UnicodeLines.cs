namespace Rhetoric.Segmentation;

/// <summary>The lines of a UTF-8 file, ended by whatever Unicode takes for the end of a line, as Python's <c>splitlines</c>.</summary>
internal static class UnicodeLines
{
    /// <summary>Reads the lines of a file; a byte order mark is passed over.</summary>
    /// <exception cref="FormatException">The file is neither UTF-8 nor, with a byte order mark, UTF-16.</exception>
    public static IEnumerable<string> Read(string path)
    {
        using var stream = SideFile.Open(path);
        return Split(SideFile.Decode(stream, path, asked: null, message => new FormatException(message)).TrimStart('\uFEFF'));
    }

    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (>= '\n' and <= '\r') or (>= '\u001C' and <= '\u001E') or '\u0085' or '\u2028' or '\u2029')
            {
                yield return text[start..i];
                i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }
}
