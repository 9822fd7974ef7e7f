using System.Text;
using System.Text.Unicode;

namespace Rhetoric;

/// <summary>Reads the files beside the texts: dictionaries, lexicons, lists, an index.</summary>
/// <remarks>
/// One rule for all of them: a byte order mark decides (UTF-8, UTF-16); else valid UTF-8 is UTF-8, whatever encoding the texts have; else the encoding asked for.
/// Lines end with LF, CR LF or CR. Cost: O(length), the file in memory.
/// </remarks>
internal static class SideFile
{
    private const string Remedy = "save it as UTF-8 or as UTF-16 with a byte order mark, or give its encoding";

    /// <summary>Reads the lines of a file that stands beside the texts, such as a list of words.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">The encoding where neither a byte order mark nor UTF-8 tells; null for none. See <see cref="TextEncodings.Find"/>.</param>
    /// <returns>All lines, empty ones too; what an end of line ends the file with is no line.</returns>
    /// <exception cref="InvalidDataException">The bytes are not in the encoding; the message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<string> ReadLines(string path, Encoding? encoding = null)
    {
        using var stream = Open(path);
        return [.. Lines(Decode(stream, path, encoding, message => new InvalidDataException(message))).Select(line => line.Line)];
    }

    /// <summary>Opens a file, or says that it is a folder.</summary>
    internal static FileStream Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            return Directory.Exists(path) ? throw new IOException($"'{path}' is a folder; name a file.") : File.OpenRead(path);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new UnauthorizedAccessException($"'{path}' may not be read; permission is denied.", error);
        }
    }

    /// <summary>The text without its byte order mark.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="name">What messages call the file.</param>
    /// <param name="asked">The encoding where neither a mark nor UTF-8 tells; null for none.</param>
    /// <param name="refuse">Makes the exception from its message.</param>
    internal static string Decode(ReadOnlySpan<byte> bytes, string name, Encoding? asked, Func<string, Exception> refuse)
    {
        var (encoding, mark) = TextDecoding.EncodingOf(bytes, Utf8.IsValid(bytes) ? null : asked);
        try
        {
            var text = encoding.GetString(bytes[mark..]);
            TextDecoding.ThrowIfUnassigned(text, encoding, mark);

            // A file that was saved twice with a mark has two.
            return text.TrimStart('\uFEFF');
        }
        catch (InvalidDataException unassigned)
        {
            throw refuse($"{name}: {unassigned.Message}");
        }
        catch (DecoderFallbackException)
        {
            var line = TextDecoding.LineOfFault(bytes[mark..], encoding);
            throw refuse(FormattableString.Invariant($"{name}({line}): not {encoding.WebName.ToUpperInvariant()} from there on; {Remedy}."));
        }
    }

    /// <summary>Reads a stream to its end and decodes it.</summary>
    internal static string Decode(Stream stream, string name, Encoding? asked, Func<string, Exception> refuse)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name, asked, refuse);
    }

    /// <summary>All lines, numbered from 1; what an end of line ends the file with is no line.</summary>
    internal static IEnumerable<(int Number, string Line)> Lines(string text)
    {
        var number = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r');
            yield return (++number, length < 0 ? text[at..] : text.Substring(at, length));
            at = length < 0 ? text.Length : at + length + (text[at + length] == '\r' && at + length + 1 < text.Length && text[at + length + 1] == '\n' ? 2 : 1);
        }
    }
}
