using System.Globalization;
using System.Runtime.InteropServices;
using Rhetoric.Segmentation;
using static Rhetoric.Segmentation.IdfFormat;

namespace Rhetoric.DictionaryCompiler;

/// <summary>Builds the table that <see cref="IdfFormat"/> describes; the same sources give the same bytes.</summary>
internal static class IdfWriter
{
    private const int WordsPerBucket = 4;

    public static byte[] Write(string folder, SourceFiles dictionary)
    {
        var frequencies = Read(folder);
        var figures = frequencies.Values.Distinct().Order().ToArray();
        if (figures.Length >= NoFigure)
        {
            throw new InvalidDataException($"idf.txt has {figures.Length} different figures, more than a slot of the table can name.");
        }

        // What the compiled dictionary leaves out must not be asked of it.
        var known = dictionary.Words.Keys.Where(word => word.All(ModelFormat.IsBlock)).Order(StringComparer.Ordinal).ToArray();
        var listed = frequencies.Keys.Except(known).OrderBy(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).ToArray();
        var (seeds, slots) = Place(known);

        var header = new int[HeaderLength];
        header[(int)Field.Magic] = Magic;
        header[(int)Field.Version] = IdfFormat.Version;
        header[(int)Field.Buckets] = seeds.Length;
        header[(int)Field.Slots] = slots.Length;
        header[(int)Field.Median] = NumberOf(frequencies.Values.Order().ElementAt(frequencies.Count / 2));
        header[(int)Field.LongestListed] = listed.Length == 0 ? 0 : listed[^1].Length;

        var body = new MemoryStream();
        body.Write(MemoryMarshal.AsBytes<int>(header));
        header[(int)Field.FigureSection] = Sections.Append<double>(body, figures);
        header[(int)Field.SeedSection] = Sections.Append<ushort>(body, seeds);
        header[(int)Field.SlotSection] = Sections.Append<ushort>(body, slots.Select(FigureOf).ToArray());
        header[(int)Field.ListedCountSection] = Sections.Append<int>(body, CountsByLength(listed, header[(int)Field.LongestListed]));
        header[(int)Field.ListedTextSection] = Sections.Append<char>(body, string.Concat(listed));
        header[(int)Field.ListedFigureSection] = Sections.Append<ushort>(body, listed.Select(FigureOf).ToArray());
        header[(int)Field.Length] = Sections.Align(body);

        var table = body.ToArray();
        MemoryMarshal.AsBytes<int>(header).CopyTo(table);
        return table;

        int NumberOf(double figure) => Array.BinarySearch(figures, figure);

        ushort FigureOf(string? word) => word is not null && frequencies.TryGetValue(word, out var figure) ? (ushort)NumberOf(figure) : NoFigure;
    }

    private static Dictionary<string, double> Read(string folder)
    {
        var frequencies = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (line, number) in SourceFiles.Lines(File.ReadAllBytes(Path.Combine(folder, "idf.txt"))))
        {
            var fields = line.Split(' ');
            if (fields.Length != 2 || !double.TryParse(fields[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var figure))
            {
                throw new InvalidDataException($"idf.txt({number}): expected 'word figure', found '{line}'.");
            }

            frequencies[fields[0]] = figure;
        }

        return frequencies;
    }

    /// <summary>Gives every word a slot of its own: full buckets first, each with the first seed that finds free slots for all its words.</summary>
    private static (ushort[] Seeds, string?[] Slots) Place(string[] words)
    {
        var seeds = new ushort[Math.Max(1, words.Length / WordsPerBucket)];
        var slots = new string?[words.Length + (words.Length / 50) + 1];
        var buckets = words.Select(word => (Word: word, Hash: Hash(word))).GroupBy(entry => Bucket(entry.Hash, seeds.Length));
        foreach (var bucket in buckets.OrderByDescending(bucket => bucket.Count()).ThenBy(bucket => bucket.Key))
        {
            var entries = bucket.ToArray();
            var places = new int[entries.Length];
            var seed = 0;
            while (!Fits(entries, seed, slots, places))
            {
                seed++;
            }

            seeds[bucket.Key] = checked((ushort)seed);
            for (var i = 0; i < entries.Length; i++)
            {
                slots[places[i]] = entries[i].Word;
            }
        }

        return (seeds, slots);
    }

    private static bool Fits((string Word, ulong Hash)[] entries, int seed, string?[] slots, int[] places)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            places[i] = Slot(entries[i].Hash, seed, slots.Length);
            if (slots[places[i]] is not null || places.AsSpan(0, i).Contains(places[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int[] CountsByLength(string[] listed, int longest)
    {
        var counts = new int[longest + 2];
        foreach (var word in listed)
        {
            counts[word.Length + 1]++;
        }

        for (var length = 1; length < counts.Length; length++)
        {
            counts[length] += counts[length - 1];
        }

        return counts;
    }
}
