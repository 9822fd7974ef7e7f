using System.Text;

namespace Rhetoric;

/// <summary>Reads the lines of a table with their numbers.</summary>
/// <remarks>
/// The lines and encodings of <see cref="SideFile"/>. Empty lines and those that begin with <c>#</c> are passed over; they count. Cost: O(length), the file in memory.
/// </remarks>
internal static class NumberedLines
{
    /// <summary>The lines that say something, numbered from 1.</summary>
    /// <param name="stream">The bytes; read to the end.</param>
    /// <param name="name">What the messages call it.</param>
    /// <param name="encoding">The encoding where neither a byte order mark nor UTF-8 tells.</param>
    /// <exception cref="InvalidDataException">While it is gone through: the bytes are not in the encoding; the message names file and line.</exception>
    public static IEnumerable<(int Number, string Line)> Read(Stream stream, string name, Encoding? encoding = null)
    {
        foreach (var (number, line) in SideFile.Lines(SideFile.Decode(stream, name, encoding, message => new InvalidDataException(message))))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return (number, line);
            }
        }
    }
}
