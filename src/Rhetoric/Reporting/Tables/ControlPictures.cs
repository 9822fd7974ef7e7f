using System.Buffers;
using System.Globalization;
using System.Text;

namespace Rhetoric.Reporting;

/// <summary>Shows what would steer a terminal or turn the order of what is read: for who prints texts, names of files or messages that others made.</summary>
/// <remarks>
/// C0 and DEL by their pictures (U+2400), C1, which have none, by the replacement character; marks, embeddings and isolates of direction, and the separators of
/// lines and paragraphs, by their number as <c>&lt;U+202E&gt;</c>. O(n); a text without any is given back as it is.
/// </remarks>
internal static class ControlPictures
{
    private const char FirstPicture = '\u2400';
    private const char PictureOfDelete = '\u2421';
    private const char Delete = '\u007F';
    private const char Replacement = '\uFFFD';

    private const string Directions = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly SearchValues<char> Turning = SearchValues.Create(Directions);
    private static readonly SearchValues<char> Steering = SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl), .. Directions, '\u2028', '\u2029']);

    /// <summary>The text on one line, with pictures in the place of what would steer.</summary>
    /// <param name="text">A text.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Replace(text, Steering);
    }

    /// <summary>The text with its lines and tabs as they are, where only what turns the order of reading is shown.</summary>
    internal static string OfDirections(string text) => Replace(text, Turning);

    private static string Replace(string text, SearchValues<char> shown)
    {
        if (!text.AsSpan().ContainsAny(shown))
        {
            return text;
        }

        var pictures = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = !shown.Contains(c) ? pictures.Append(c)
                : c < ' ' ? pictures.Append((char)(FirstPicture + c))
                : c == Delete ? pictures.Append(PictureOfDelete)
                : char.IsControl(c) ? pictures.Append(Replacement)
                : pictures.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
        }

        return pictures.ToString();
    }
}
