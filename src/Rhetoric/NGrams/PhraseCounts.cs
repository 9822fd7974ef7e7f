using System.Collections;
using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>
/// Exact counts of all phrases of a part of a corpus, to be saved and merged: a corpus too large for one machine is counted part by part.
/// </summary>
/// <remarks>
/// <para>
/// Idea. Counts, readouts and dates of a phrase add up over parts that share no readout, so long as no part has dropped a phrase: a part keeps
/// what occurs in it once, and thresholds come last, in <see cref="AtLeast"/>. Phrases are kept in one order, so that merging is one walk.
/// </para>
/// <para>Cost: memory for every different phrase, O(characters × lengths) at the worst; merging O(phrases).</para>
/// <para>Invariant: merging is associative and commutative; merging the parts of any split by readouts gives what counting the whole gives.</para>
/// <para>Immutable and safe to share between threads.</para>
/// </remarks>
public sealed class PhraseCounts : IReadOnlyList<PhraseCount>
{
    private readonly PhraseCount[] _phrases;

    internal PhraseCounts(PhraseCount[] phrases, int documents, long units, PhraseCountsIdentity identity)
    {
        _phrases = phrases;
        Documents = documents;
        Units = units;
        Identity = identity;
    }

    /// <summary>The readouts counted.</summary>
    public int Documents { get; }

    /// <summary>The units (characters or words, punctuation and white space left out) of these readouts.</summary>
    public long Units { get; }

    /// <summary>The rules of counting.</summary>
    public PhraseCountsIdentity Identity { get; }

    /// <summary>The number of different phrases.</summary>
    public int Count => _phrases.Length;

    /// <summary>The phrase at a place in the order of the UTF-8 bytes.</summary>
    /// <param name="index">From 0.</param>
    public PhraseCount this[int index] => _phrases[index];

    /// <summary>Reads a file that <see cref="Save(string)"/> wrote.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The counts, equal to those saved.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">The file is of another kind or version, cut short or changed; the message names the line.</exception>
    public static PhraseCounts Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return PhraseCountsReader.Read(stream, path);
    }

    /// <summary>Reads what <see cref="Save(Stream)"/> wrote.</summary>
    /// <param name="stream">Read to its end and left open.</param>
    /// <returns>The counts, equal to those saved.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="FormatException">The content is of another kind or version, cut short or changed; the message names the line.</exception>
    public static PhraseCounts Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PhraseCountsReader.Read(stream, "The stream");
    }

    /// <summary>Merges the counts of parts that share no readout, in any order.</summary>
    /// <param name="parts">The parts, at least one.</param>
    /// <returns>The counts of all parts together. O(phrases · log parts).</returns>
    /// <exception cref="ArgumentException">There is no part, or two were counted by different rules; the message names what differs.</exception>
    /// <exception cref="OverflowException">The parts have more than 2³¹ − 1 readouts together.</exception>
    public static PhraseCounts Merge(IEnumerable<PhraseCounts> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var waiting = new Queue<PhraseCounts>(parts);
        if (waiting.Count == 0)
        {
            throw new ArgumentException("There is no part to merge; at least one is needed.", nameof(parts));
        }

        while (waiting.Count > 1)
        {
            waiting.Enqueue(waiting.Dequeue().Merge(waiting.Dequeue()));
        }

        return waiting.Dequeue();
    }

    /// <summary>Merges these counts with those of readouts that are all different.</summary>
    /// <param name="other">The other part.</param>
    /// <returns>The counts of both together. A readout that is in both is counted twice.</returns>
    /// <exception cref="ArgumentException">The parts were counted by different rules; the message names what differs.</exception>
    /// <exception cref="OverflowException">The parts have more than 2³¹ − 1 readouts together.</exception>
    public PhraseCounts Merge(PhraseCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Identity != other.Identity)
        {
            throw new ArgumentException($"The parts were counted by different rules: {Identity.DifferencesFrom(other.Identity)}.", nameof(other));
        }

        var merged = new List<PhraseCount>(Math.Max(Count, other.Count));
        var (left, right) = (0, 0);
        while (left < Count && right < other.Count)
        {
            var order = PhraseKey.Compare(_phrases[left].Key, other._phrases[right].Key);
            merged.Add(order < 0 ? _phrases[left++] : order > 0 ? other._phrases[right++] : _phrases[left++].With(other._phrases[right++]));
        }

        merged.AddRange(_phrases.AsSpan(left));
        merged.AddRange(other._phrases.AsSpan(right));
        return new PhraseCounts([.. merged], checked(Documents + other.Documents), Units + other.Units, Identity);
    }

    /// <summary>The phrases that pass thresholds: the last step, when all parts are merged.</summary>
    /// <param name="minCount">The fewest occurrences.</param>
    /// <param name="minDocuments">The fewest readouts.</param>
    /// <returns>The phrases by falling count; ties longer first, then in the order of the UTF-8 bytes.</returns>
    public IReadOnlyList<PhraseCount> AtLeast(long minCount, int minDocuments = 1) =>
    [
        .. _phrases
            .Where(phrase => phrase.Count >= minCount && phrase.Documents >= minDocuments)
            .OrderByDescending(phrase => phrase.Count)
            .ThenByDescending(phrase => phrase.Length),
    ];

    /// <summary>The phrase with a written form; null where there is none. O(log phrases).</summary>
    internal PhraseCount? Find(string key)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = PhraseKey.Compare(_phrases[middle].Key, key);
            if (order == 0)
            {
                return _phrases[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>Writes the counts to a file: to a temporary one beside it, which then takes its place, so a reader never sees half of it.</summary>
    /// <param name="path">The file; one that exists is replaced.</param>
    /// <remarks>
    /// The format is text, UTF-8 without a byte order mark, lines ended by a line feed, fields parted by a tab. First the line
    /// <c>rhetoric-phrase-counts 1</c> (kind and version); then one line each, name and value: <c>unit</c>, <c>shortest</c>, <c>longest</c>,
    /// <c>boundary</c>, <c>segmenter</c>, <c>dictionary</c>, <c>folding</c>, <c>stopwords</c> (<c>none</c> where there is none),
    /// <c>documents</c>, <c>units</c> and <c>phrases</c>, the number of lines that follow. Each of those is a phrase, its count, its documents, the first and the last date
    /// (<c>yyyy-MM-dd</c>, <c>-</c> where none is known), in rising order of the phrase's UTF-8 bytes. Words of a phrase are parted by one
    /// space; <c>\s</c> is a space inside a word, <c>\\</c> a backslash, <c>\uXXXX</c> a control character or half of a surrogate pair.
    /// Equal counts give equal bytes.
    /// </remarks>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        AtomicFile.Write(path, Save);
    }

    /// <summary>Writes the counts to a stream, in the format of <see cref="Save(string)"/>.</summary>
    /// <param name="stream">Written to and left open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        PhraseCountsWriter.Write(this, stream);
    }

    /// <summary>The phrases in the order of their UTF-8 bytes.</summary>
    public IEnumerator<PhraseCount> GetEnumerator() => ((IEnumerable<PhraseCount>)_phrases).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
