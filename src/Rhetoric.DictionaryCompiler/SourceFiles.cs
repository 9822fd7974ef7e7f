using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rhetoric.Segmentation;

namespace Rhetoric.DictionaryCompiler;

/// <summary>A word of the dictionary.</summary>
/// <param name="Frequency">How often it was counted.</param>
/// <param name="Tag">Its part of speech.</param>
internal readonly record struct DictionaryEntry(int Frequency, string Tag);

/// <summary>The figures that the model is compiled from, as they stand in the reviewable text files.</summary>
/// <param name="Words">The words with frequency and tag; the last line of a repeated word counts.</param>
/// <param name="Total">The sum of all frequencies, repeated lines included.</param>
/// <param name="Emissions">Logarithms of the emission probabilities in the order B, E, M, S.</param>
/// <param name="Hash">SHA-256 over the files.</param>
internal sealed record SourceFiles(
    IReadOnlyDictionary<string, DictionaryEntry> Words, long Total, IReadOnlyDictionary<char, double[]> Emissions, byte[] Hash)
{
    public static SourceFiles Read(string folder)
    {
        var dictionary = File.ReadAllBytes(Path.Combine(folder, "dict.txt"));
        var emissions = File.ReadAllBytes(Path.Combine(folder, "emissions.tsv"));
        var words = ReadWords(dictionary, out var total);
        return new SourceFiles(words, total, ReadEmissions(emissions), SHA256.HashData([.. dictionary, .. emissions]));
    }

    private static Dictionary<string, DictionaryEntry> ReadWords(byte[] text, out long total)
    {
        var words = new Dictionary<string, DictionaryEntry>(StringComparer.Ordinal);
        total = 0;
        foreach (var (line, number) in Lines(text))
        {
            var fields = line.Split(' ');
            if (fields.Length != 3 || !int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency) || frequency < 1)
            {
                throw new InvalidDataException($"dict.txt({number}): expected 'word frequency tag' with a positive frequency, found '{line}'.");
            }

            words[fields[0]] = new DictionaryEntry(frequency, fields[2]);
            total += frequency;
        }

        return words;
    }

    private static Dictionary<char, double[]> ReadEmissions(byte[] text)
    {
        var emissions = new Dictionary<char, double[]>();
        foreach (var (line, number) in Lines(text).Skip(1))
        {
            var fields = line.Split('\t');
            if (fields.Length != 5 || fields[0].Length != 1)
            {
                throw new InvalidDataException($"emissions.tsv({number}): expected a character and four figures, found '{line}'.");
            }

            emissions[fields[0][0]] =
                [.. fields.Skip(1).Select(f => f.Length == 0 ? ModelFormat.Impossible : double.Parse(f, CultureInfo.InvariantCulture))];
        }

        return emissions;
    }

    /// <summary>The lines of a UTF-8 file with their numbers.</summary>
    public static IEnumerable<(string Line, int Number)> Lines(byte[] text)
    {
        using var reader = new StreamReader(new MemoryStream(text), new UTF8Encoding(false, throwOnInvalidBytes: true));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            yield return (line, number);
        }
    }
}
