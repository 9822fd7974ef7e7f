using System.Buffers.Binary;
using System.Text;

namespace Rhetoric.NGrams;

/// <summary>The different characters or words of a corpus, in the order of the UTF-8 bytes of their written forms.</summary>
/// <remarks>No order of reading shows in it, so that vocabularies of parts, read at the same time, merge into that of the whole.</remarks>
internal sealed class SymbolVocabulary
{
    private readonly byte[] _written;
    private readonly int[] _ends;

    private SymbolVocabulary(string[] texts, byte[] written, int[] ends)
    {
        Texts = texts;
        _written = written;
        _ends = ends;
    }

    /// <summary>The characters or words.</summary>
    public string[] Texts { get; }

    /// <summary>How many there are.</summary>
    public int Count => Texts.Length;

    /// <summary>Merges vocabularies.</summary>
    /// <param name="parts">The vocabularies of the parts, each without repetition.</param>
    /// <returns>The whole, and for each part the new number of each of its entries.</returns>
    public static (SymbolVocabulary Whole, int[][] Numbers) Merge(IReadOnlyList<IReadOnlyList<string>> parts)
    {
        var entries = new List<string>();
        var entryOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = new int[parts.Count][];
        for (var part = 0; part < numbers.Length; part++)
        {
            numbers[part] = new int[parts[part].Count];
            for (var item = 0; item < numbers[part].Length; item++)
            {
                var text = parts[part][item];
                if (!entryOf.TryGetValue(text, out var entry))
                {
                    entry = entries.Count;
                    entryOf.Add(text, entry);
                    entries.Add(text);
                }

                numbers[part][item] = entry;
            }
        }

        var (whole, numberOf) = Sort(entries);
        foreach (var items in numbers)
        {
            for (var item = 0; item < items.Length; item++)
            {
                items[item] = numberOf[items[item]];
            }
        }

        return (whole, numbers);
    }

    /// <summary>The UTF-8 bytes of the written form of an entry.</summary>
    /// <param name="symbol">Its number.</param>
    public ReadOnlySpan<byte> WrittenOf(int symbol)
    {
        var start = symbol == 0 ? 0 : _ends[symbol - 1];
        return _written.AsSpan(start, _ends[symbol] - start);
    }

    private static (SymbolVocabulary Whole, int[] NumberOf) Sort(List<string> entries)
    {
        var written = new byte[entries.Count][];
        var beginnings = new ulong[entries.Count];
        var order = new int[entries.Count];
        Span<byte> eight = stackalloc byte[8];
        for (var entry = 0; entry < order.Length; entry++)
        {
            written[entry] = Encoding.UTF8.GetBytes(PhraseKey.Write(entries[entry]));
            eight.Clear();
            written[entry].AsSpan(0, Math.Min(8, written[entry].Length)).CopyTo(eight);
            beginnings[entry] = BinaryPrimitives.ReadUInt64BigEndian(eight);
            order[entry] = entry;
        }

        // Nearly all words differ in their first eight bytes; a written form holds no byte of value 0.
        Array.Sort(beginnings, order);
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && beginnings[end] == beginnings[start]; end++)
            {
            }

            order.AsSpan(start, end - start).Sort((a, b) => written[a].AsSpan().SequenceCompareTo(written[b]));
        }

        var texts = new string[order.Length];
        var ends = new int[order.Length];
        var numberOf = new int[order.Length];
        var bytes = new byte[written.Sum(form => form.Length)];
        var length = 0;
        for (var symbol = 0; symbol < order.Length; symbol++)
        {
            var form = written[order[symbol]];
            form.CopyTo(bytes, length);
            length += form.Length;
            (texts[symbol], ends[symbol], numberOf[order[symbol]]) = (entries[order[symbol]], length, symbol);
        }

        return (new SymbolVocabulary(texts, bytes, ends), numberOf);
    }
}
