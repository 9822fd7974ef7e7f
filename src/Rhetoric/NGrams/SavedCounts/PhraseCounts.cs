using System.Collections;
using System.Diagnostics;
using Rhetoric.NGrams;

namespace Rhetoric;

// What is written to, which is required, tells the overloads of MergeFiles apart.
#pragma warning disable RS0026, RS0027
/// <summary>
/// Exact counts of all phrases of a part of a corpus, to be saved and merged: a corpus too large for one machine is counted part by part.
/// </summary>
/// <remarks>
/// <para>
/// Idea. Counts, readouts and dates of a phrase add up over parts that share no readout, so long as no part has dropped a phrase: a part keeps
/// what occurs in it once, and thresholds come last, in <see cref="AtLeast"/>. Phrases are kept in one order, so that merging is one walk.
/// </para>
/// <para>Cost: about a dozen bytes for every different phrase, of which there are O(characters × lengths) at the worst; merging O(phrases).</para>
/// <para>Invariant: merging is associative and commutative; merging the parts of any split by readouts gives what counting the whole gives.</para>
/// <para>Immutable and safe to share between threads.</para>
/// </remarks>
[TypeFormatterSource]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PhraseCounts : IReadOnlyList<PhraseCount>
{
    private readonly PackedPhraseCounts _phrases;

    internal PhraseCounts(PackedPhraseCounts phrases, int documents, long units, PhraseCountsIdentity identity)
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
    public int Count => _phrases.Count;

    /// <summary>The phrase at a place in the order of the UTF-8 bytes. O(log phrases); to see all, enumerate.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no so many phrases.</exception>
    public PhraseCount this[int index] => new(_phrases.WalkFrom(index), Identity.Unit);

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
    /// <exception cref="OverflowException">The parts have more than 2³¹ − 1 readouts or different phrases together.</exception>
    public static PhraseCounts Merge(IEnumerable<PhraseCounts> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var all = parts.ToArray();
        if (all.Length == 0)
        {
            throw new ArgumentException("There is no part to merge; at least one is needed.", nameof(parts));
        }

        foreach (var part in all)
        {
            if (part.Identity != all[0].Identity)
            {
                throw new ArgumentException(PhraseCountsFiles.DifferentRules(all[0].Identity, part.Identity), nameof(parts));
            }
        }

        var (documents, units) = PhraseCountsFiles.SizeOf(all.Select((part, number) => (FormattableString.Invariant($"Part {number + 1}"), part.Documents, part.Units)));
        var packed = PackedPhraseWriter.Of(new PhraseCountMerge(all.Select(part => part._phrases.Walk())));
        return new PhraseCounts(new PackedPhraseCounts(packed), documents, units, all[0].Identity);
    }

    /// <summary>Merges these counts with those of readouts that are all different.</summary>
    /// <param name="other">The other part.</param>
    /// <returns>The counts of both together. A readout that is in both is counted twice.</returns>
    /// <exception cref="ArgumentException">The parts were counted by different rules; the message names what differs.</exception>
    /// <exception cref="OverflowException">The parts have more than 2³¹ − 1 readouts or different phrases together.</exception>
    public PhraseCounts Merge(PhraseCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Merge([this, other]);
    }

    /// <summary>Merges files that <see cref="Save(string)"/> wrote into one, without holding their phrases in memory.</summary>
    /// <param name="parts">The files, at least one. Their parts must share no readout.</param>
    /// <param name="path">The file to write, whole or not at all; one that exists is replaced, and it may be one of the parts.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the merging.</param>
    /// <remarks>
    /// The files are read in step, each phrase once; memory is that of one line and a buffer for each file, whatever their size. More than 64
    /// files are merged in rounds of as many, by way of temporary files. The lines
    /// are first written to a temporary file beside <paramref name="path"/>, because their number stands above them. Cost: O(phrases · log parts).
    /// </remarks>
    /// <exception cref="ArgumentException">There is no part, or two were counted by different rules; the message names the file and what differs.</exception>
    /// <exception cref="FormatException">A file is of another kind or version, cut short or changed; the message names the file and the line.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="OverflowException">The parts have more than 2³¹ − 1 readouts together; the message names the file that is too much.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// PhraseCounts.MergeFiles(Directory.GetFiles("parts"), "all.counts");
    /// foreach (var phrase in PhraseCounts.Load("all.counts").AtLeast(100).Take(20)) Console.WriteLine($"{phrase.Text} {phrase.Count}");
    /// </code>
    /// </example>
    public static void MergeFiles(IEnumerable<string> parts, string path, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var folder = AtomicFile.FolderOf(path);
        AtomicFile.Write(path, stream => PhraseCountsFiles.Merge([.. parts], stream, folder, progress, cancellationToken), cancellationToken);
    }

    /// <summary>Merges files into a stream, as <see cref="MergeFiles(IEnumerable{string}, string, IProgress{double}?, CancellationToken)"/> does into a file.</summary>
    /// <param name="parts">The files, at least one. Their parts must share no readout.</param>
    /// <param name="stream">Written to once all parts are read, and left open.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the merging.</param>
    /// <remarks>The lines are first written to a file in the folder for temporary files.</remarks>
    /// <exception cref="ArgumentException">There is no part, or two were counted by different rules; the message names the file and what differs.</exception>
    /// <exception cref="FormatException">A file is of another kind or version, cut short or changed; the message names the file and the line.</exception>
    /// <exception cref="IOException">A file cannot be read, or the stream cannot be written.</exception>
    /// <exception cref="OverflowException">The parts have more than 2³¹ − 1 readouts together.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static void MergeFiles(IEnumerable<string> parts, Stream stream, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(stream);
        PhraseCountsFiles.Merge([.. parts], stream, Path.GetTempPath(), progress, cancellationToken);
    }

    /// <summary>Merges files that <see cref="Save(string)"/> wrote into counts in memory, without holding the parts beside them.</summary>
    /// <param name="parts">The files, at least one. Their parts must share no readout.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the merging.</param>
    /// <returns>What loading and merging the parts gives. O(phrases · log parts).</returns>
    /// <exception cref="ArgumentException">There is no part, or two were counted by different rules; the message names the file and what differs.</exception>
    /// <exception cref="FormatException">A file is of another kind or version, cut short or changed; the message names the file and the line.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OverflowException">The parts have more than 2³¹ − 1 readouts or different phrases together.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static PhraseCounts MergeFiles(IEnumerable<string> parts, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return PhraseCountsFiles.Merge([.. parts], progress, cancellationToken);
    }

    /// <summary>The phrases that pass thresholds: the last step, when all parts are merged.</summary>
    /// <param name="minCount">The fewest occurrences, at least 1.</param>
    /// <param name="minDocuments">The fewest readouts, at least 1.</param>
    /// <returns>The phrases by falling count; ties longer first, then in the order of the UTF-8 bytes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A threshold is below 1.</exception>
    public ResultList<PhraseCount> AtLeast(long minCount, int minDocuments = 1)
    {
        Least.Of(1, minCount);
        Least.Of(1, minDocuments);
        var passed = new List<PhraseCount>();
        var cursor = _phrases.Walk();
        while (cursor.MoveNext())
        {
            if (cursor.Figures.Count >= minCount && cursor.Figures.Documents >= minDocuments)
            {
                passed.Add(new PhraseCount(cursor, Identity.Unit));
            }
        }

        return [.. passed.OrderByDescending(phrase => phrase.Count).ThenByDescending(phrase => phrase.Length)];
    }

    /// <summary>The figures of the phrase with a written form; null where there is none. O(log phrases).</summary>
    internal PhraseFigures? Find(string key) => _phrases.Find(key);

    /// <summary>Writes the counts to a file: to a temporary one beside it, which then takes its place, so a reader never sees half of it.</summary>
    /// <param name="path">The file; one that exists is replaced.</param>
    /// <remarks>
    /// The format is text, UTF-8 without a byte order mark, lines ended by a line feed, fields parted by a tab. First the line
    /// <c>rhetoric-phrase-counts 2</c> (kind and version); then one line each, name and value: <c>unit</c>, <c>shortest</c>, <c>longest</c>,
    /// <c>boundary</c>, <c>segmenter</c>, <c>dictionary</c>, <c>folding</c>, <c>stopwords</c> (<c>none</c> where there is none),
    /// <c>documents</c>, <c>units</c> and <c>phrases</c>, the number of lines that follow. Each of those is a phrase, its count, its documents, the first and the last date
    /// (<c>yyyy-MM-dd</c>, <c>-</c> where none is known), in rising order of the phrase's UTF-8 bytes. Words of a phrase are parted by one
    /// space; <c>\s</c> is a space inside a word, <c>\\</c> a backslash, <c>\uXXXX</c> a control character or half of a surrogate pair.
    /// The last line is <c>sha256</c> and the SHA-256 of the bytes of all lines above it, in 64 lower-case hexadecimal digits.
    /// Equal counts give equal bytes, and what is written in another way is refused.
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
        PhraseCountsWriter.Write(stream, Identity, Documents, Units, Count, rows => PhraseCountsWriter.WriteRows(rows, _phrases.Walk()));
    }

    /// <summary>The phrases in the order of their UTF-8 bytes.</summary>
    public IEnumerator<PhraseCount> GetEnumerator()
    {
        var cursor = _phrases.Walk();
        while (cursor.MoveNext())
        {
            yield return new PhraseCount(cursor, Identity.Unit);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of phrases, readouts and units.</summary>
    public override string ToString() =>
        ResultLine.Joined(ResultLine.Count(Count, "phrase"), ResultLine.Count(Documents, "readout"), ResultLine.Count(Units, "unit"));
}
