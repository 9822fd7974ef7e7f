using System.Globalization;
using System.Text;

namespace Rhetoric.NGrams;

/// <summary>Reads a list of frequencies line by line and names the first line that is none.</summary>
internal static class FrequencyTableReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the list.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="name">Names the source in messages.</param>
    public static Dictionary<string, long> Read(ReadOnlySpan<byte> bytes, string name)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        var rest = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var sum = 0L;
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = Decode(end < 0 ? rest : rest[..end], name, number);
            rest = end < 0 ? [] : rest[(end + 1)..];

            var (phrase, count) = Parse(line.TrimEnd('\r'), name, number);
            if (!counts.TryAdd(phrase, count))
            {
                throw Bad(name, number, $"'{phrase}' stands in an earlier line too; each phrase must come once");
            }

            if (count > long.MaxValue - sum)
            {
                throw Bad(name, number, "the counts sum up to more than 2^63 - 1");
            }

            sum += count;
        }

        return counts;
    }

    private static (string Phrase, long Count) Parse(string line, string name, int number)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab < 1)
        {
            throw Bad(name, number, "a phrase, a tab and its count must stand there");
        }

        var field = line[(tab + 1)..];
        return long.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? (line[..tab], count)
            : throw Bad(name, number, $"the count is '{field}'; it must be a whole number from 0, in digits only");
    }

    private static string Decode(ReadOnlySpan<byte> line, string name, int number)
    {
        try
        {
            return Strict.GetString(line);
        }
        catch (DecoderFallbackException error)
        {
            throw new FormatException($"{name}({number}): the line is not UTF-8.", error);
        }
    }

    private static FormatException Bad(string name, int number, string what) => new($"{name}({number}): {what}.");
}
