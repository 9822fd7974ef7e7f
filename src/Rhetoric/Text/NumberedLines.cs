using System.Text;

namespace Rhetoric;

/// <summary>Reads the lines of a table with their numbers, refusing bytes that are not UTF-8.</summary>
/// <remarks>
/// A byte order mark is passed over, and so are empty lines and those that begin with <c>#</c>; they count. Cost: O(length), one line in memory at a time.
/// </remarks>
internal static class NumberedLines
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The lines that say something, numbered from 1.</summary>
    /// <param name="stream">The bytes; read to the end.</param>
    /// <param name="name">What the messages call it.</param>
    /// <exception cref="InvalidDataException">While it is gone through: a line is not UTF-8; the message names file and line.</exception>
    public static IEnumerable<(int Number, string Line)> Read(Stream stream, string name)
    {
        using var reader = new StreamReader(stream, Strict);
        for (var number = 1; ReadLine(reader, name, number) is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return (number, line);
            }
        }
    }

    private static string? ReadLine(StreamReader reader, string name, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException($"{name}: not UTF-8 from line {number} on; save it as UTF-8.");
        }
    }
}
