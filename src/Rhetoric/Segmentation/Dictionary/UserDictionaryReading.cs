using System.Text;

namespace Rhetoric.Segmentation;

/// <summary>Reads user dictionaries with the lines of their entries, so that one that can never be found can be named.</summary>
internal static class UserDictionaryReading
{
    /// <summary>Reads a file in jieba's format, one <c>word [frequency] [tag]</c> a line; empty lines are skipped. See <see cref="UserWord.Parse"/>.</summary>
    /// <param name="path">The file. Lines end with a line feed, as in jieba; in a file that has none, with a carriage return.</param>
    /// <param name="encoding">The encoding where neither a byte order mark nor UTF-8 tells; null for none.</param>
    /// <returns>The entries in order, for <see cref="Segmenter.WithWords"/>.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">The bytes are not in the encoding, or a line is no entry; the message names the line.</exception>
    public static IReadOnlyList<UserDictionaryEntry> Load(string path, Encoding? encoding = null)
    {
        using var stream = SideFile.Open(path);
        return Load(stream, path, encoding);
    }

    internal static List<UserDictionaryEntry> Load(Stream stream, string name, Encoding? encoding = null)
    {
        var text = SideFile.Decode(stream, name, encoding, message => new FormatException(message));
        return UserDictionaryFile.Read(text.Contains('\n', StringComparison.Ordinal) ? text : text.Replace('\r', '\n'), name);
    }
}
