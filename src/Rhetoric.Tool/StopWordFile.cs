using System.Text;

namespace Rhetoric.Tool;

/// <summary>A list of stop words: UTF-8, one a line, blank lines passed over.</summary>
internal static class StopWordFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="UsageException">A line is no stop word of the unit, or there is none; the message names the file and the line.</exception>
    public static IReadOnlyList<string> Read(string path, PhraseUnit unit)
    {
        var words = new List<string>();
        var bytes = File.ReadAllBytes(path).AsSpan();
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var number = 0;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            number++;
            var word = Decode(bytes[range], path, number).Trim();
            if (unit == PhraseUnit.Character && word.EnumerateRunes().Take(2).Count() > 1)
            {
                throw new UsageException($"{path}({number}): the stop word '{word}' is longer than a character; where characters are counted each must be one.");
            }

            if (word.Length > 0)
            {
                words.Add(word);
            }
        }

        return words.Count > 0 ? words : throw new UsageException($"{path}: there is no stop word in it; one a line must stand there.");
    }

    private static string Decode(ReadOnlySpan<byte> line, string path, int number)
    {
        try
        {
            return Strict.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{path}({number}): the line is not UTF-8.");
        }
    }
}
