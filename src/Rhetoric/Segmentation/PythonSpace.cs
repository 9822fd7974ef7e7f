namespace Rhetoric.Segmentation;

/// <summary>White space in Python, which unlike .NET counts the four ASCII separators.</summary>
internal static class PythonSpace
{
    /// <summary>As <c>str.isspace</c> of a UTF-16 unit; no white space lies beyond them.</summary>
    public static bool Contains(char unit) => char.IsWhiteSpace(unit) || unit is >= '\u001C' and <= '\u001F';

    /// <summary>As <c>str.strip</c>.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && Contains(text[0]))
        {
            text = text[1..];
        }

        while (text.Length > 0 && Contains(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }
}
