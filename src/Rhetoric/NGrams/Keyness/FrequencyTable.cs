using System.Text;
using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>How often phrases occur in a corpus that is not at hand: a list of frequencies, to compare with.</summary>
/// <remarks>Immutable and safe to share between threads. Phrases are compared ordinally.</remarks>
public sealed class FrequencyTable
{
    private readonly Dictionary<string, long> _counts;

    /// <summary>Makes a table.</summary>
    /// <param name="counts">The phrases, each once and not empty, with their occurrences, at least 0.</param>
    /// <param name="size">
    /// The units (characters or words) of the corpus, at least the greatest count; null for the sum of the counts, which is right where the
    /// list has every unit and no longer phrase.
    /// </param>
    /// <exception cref="ArgumentException">A phrase is empty or comes twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count or the size is out of range; the message names it, its value and the range.</exception>
    /// <exception cref="OverflowException">The counts sum up to more than 2⁶³ − 1.</exception>
    public FrequencyTable(IEnumerable<KeyValuePair<string, long>> counts, long? size = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        _counts = new Dictionary<string, long>(StringComparer.Ordinal);
        var (sum, greatest) = (0L, 0L);
        foreach (var (phrase, count) in counts)
        {
            if (string.IsNullOrEmpty(phrase) || !_counts.TryAdd(phrase, count))
            {
                throw new ArgumentException(string.IsNullOrEmpty(phrase) ? "A phrase is empty." : $"'{phrase}' comes twice.", nameof(counts));
            }

            if (count < 0)
            {
                throw new ArgumentOutOfRangeException(nameof(counts), count, $"The count of '{phrase}' is {count}; it must be at least 0.");
            }

            sum = checked(sum + count);
            greatest = Math.Max(greatest, count);
        }

        if (size < greatest)
        {
            throw new ArgumentOutOfRangeException(nameof(size), size, $"{nameof(size)} is {size}; it must be at least {greatest}, the greatest count.");
        }

        Size = size ?? sum;
    }

    private FrequencyTable(Dictionary<string, long> counts, long size)
    {
        _counts = counts;
        Size = size;
    }

    /// <summary>The units of the corpus.</summary>
    public long Size { get; }

    /// <summary>The number of phrases.</summary>
    public int Count => _counts.Count;

    /// <summary>The occurrences of a phrase; 0 where the list lacks it. O(1).</summary>
    /// <param name="phrase">The phrase.</param>
    public long this[string phrase] => _counts.GetValueOrDefault(phrase);

    /// <summary>Reads a list of frequencies: a line for each phrase, the phrase, a tab and its count.</summary>
    /// <param name="path">
    /// The file. It may also be an answer of the command <c>phrases</c>: CSV whose heading names the columns <c>phrase</c> and <c>count</c>.
    /// </param>
    /// <param name="size">The units of the corpus; null for the sum of the counts, as for the constructor.</param>
    /// <param name="encoding">The encoding where neither a byte order mark (UTF-8, UTF-16) nor valid UTF-8 tells; null for none.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">
    /// The bytes are not in the encoding, a line is none of these, or a phrase comes twice; the message names the file and the line.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is below the greatest count.</exception>
    public static FrequencyTable Load(string path, long? size = null, Encoding? encoding = null)
    {
        using var stream = SideFile.Open(path);
        return Read(stream, path, size, encoding);
    }

    /// <summary>Reads a list of frequencies from a stream, such as a pipe, as <see cref="Load"/> does from a file.</summary>
    /// <param name="stream">Read to its end and left open.</param>
    /// <param name="name">Names the list in messages.</param>
    /// <param name="size">The units of the corpus; null for the sum of the counts.</param>
    /// <param name="encoding">The encoding where neither a byte order mark nor UTF-8 tells; null for none.</param>
    /// <exception cref="FormatException">As for <see cref="Load"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is below the greatest count.</exception>
    public static FrequencyTable Read(Stream stream, string name, long? size = null, Encoding? encoding = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new FrequencyTable(FrequencyTableReader.Read(SideFile.Decode(stream, name, encoding, message => new FormatException(message)), name), size);
    }

    /// <summary>How many phrases it has, and of how many units.</summary>
    public override string ToString() => ResultLine.Of($"{ResultLine.Count(Count, "phrase")} of {ResultLine.Count(Size, "unit")}");

    /// <summary>The table with phrases that fold alike added up.</summary>
    internal FrequencyTable Folded(SymbolRules rules)
    {
        if (rules.Folding == PhraseFolding.None)
        {
            return this;
        }

        var folded = new Dictionary<string, long>(_counts.Count, StringComparer.Ordinal);
        foreach (var (phrase, count) in _counts)
        {
            var key = rules.Fold(phrase);
            folded[key] = checked(folded.GetValueOrDefault(key) + count);
        }

        return new FrequencyTable(folded, Size);
    }
}
