using Rhetoric.NGrams;

// To a stream or to a file, else alike.
#pragma warning disable RS0026

namespace Rhetoric;

/// <summary>Counts phrases over a corpus.</summary>
public static class PhraseCounting
{
    private const int CharactersOfBlock = 1 << 22;

    // What counting takes of the time, beside merging and writing.
    private const double CountingShare = 0.9;

    // Empty readouts fill a block too.
    private const int CharactersWorthOfReadout = 64;

    /// <summary>Counts every phrase that the options allow; none crosses the <see cref="PhraseOptions.Boundary"/>.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="options">Which phrases; null for <see cref="PhraseOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    /// <returns>The phrases by falling count; ties longer first, then ordinal.</returns>
    /// <remarks>
    /// Counts are exact and include overlapping occurrences. A phrase neither begins nor ends with a mark of punctuation. Words are compared
    /// as they stand, case included, unless <see cref="PhraseOptions.Folding"/> says otherwise; a folded phrase is shown as at its first place.
    /// Cost: O(characters + phrases found), whatever the lengths asked for; about 30 bytes for each character.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the message names it, its value and the range.</exception>
    /// <exception cref="ArgumentException">A stop word is empty, or longer than a character where characters are counted.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// var options = new PhraseOptions { Unit = PhraseUnit.Token, MinLength = 2, MaxLength = 5, MinDocuments = 3 };
    /// foreach (var phrase in corpus.CountPhrases(options).Top(20)) Console.WriteLine($"{phrase.Text} {phrase.Count} {phrase.Documents}");
    /// </code>
    /// </example>
    public static PhraseTable CountPhrases(
        this ReadoutCorpus corpus,
        PhraseOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= PhraseOptions.Default;
        options.Validate();
        return Counter(corpus, options, progress, cancellationToken).Count(PhraseCountsIdentity.Of(options), progress.Part(0.5, 1), cancellationToken);
    }

    /// <summary>Counts every phrase of a part of a corpus, what occurs once included, so that parts can be saved and merged exactly.</summary>
    /// <param name="corpus">The readouts of the part. Parts that are merged must not share any.</param>
    /// <param name="options">
    /// Which phrases; null for <see cref="PhraseOptions.Default"/>. <see cref="PhraseOptions.MinCount"/> and
    /// <see cref="PhraseOptions.MinDocuments"/> do not apply: what is rare in a part may not be in the whole. Use <see cref="PhraseCounts.AtLeast"/>.
    /// </param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    /// <returns>The counts in the order of the phrases' UTF-8 bytes.</returns>
    /// <remarks>Counts by the same rules as <see cref="CountPhrases"/>. Cost: O(characters × lengths).</remarks>
    /// <exception cref="ArgumentException">A stop word is empty, or longer than a character where characters are counted; or the segmenter's identity cannot stand in a file: it is empty, has several lines or is <c>none</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the message names it, its value and the range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static PhraseCounts CountPart(
        this ReadoutCorpus corpus,
        PhraseOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= PhraseOptions.Default;
        options.Validate();
        PhraseCountsIdentity.Of(options).ThrowIfUnwritable();
        return Counter(corpus, options, progress, cancellationToken).CountAll(PhraseCountsIdentity.Of(options), progress.Part(0.5, 1), cancellationToken);
    }

    /// <summary>Counts every phrase of readouts as they come, in memory that does not grow with them, and writes the counts.</summary>
    /// <param name="readouts">The readouts, gone through once. Their ids play no role; one that comes twice counts twice.</param>
    /// <param name="stream">Receives what <see cref="PhraseCounts.Save(Stream)"/> writes, once all readouts are counted; left open.</param>
    /// <param name="options">As for <see cref="CountPart"/>.</param>
    /// <param name="progress">
    /// Told the share done, from 0 to 1, where the number of readouts is known beforehand, as of a list; else only the end. Of readouts that come from a stream the reading
    /// tells: see <see cref="ReadoutLines.Read"/>.
    /// </param>
    /// <param name="cancellationToken">Stops the counting.</param>
    /// <remarks>
    /// The bytes are those of <see cref="CountPart"/> on the same readouts. They are counted in blocks of about four million characters, which wait
    /// in the folder for temporary files. Memory: one block and its phrases, or the largest readout and its. Cost: that of <see cref="CountPart"/>,
    /// and O(log blocks) passes over the phrases.
    /// </remarks>
    /// <exception cref="ArgumentException">As for <see cref="CountPart"/>.</exception>
    /// <exception cref="IOException">The stream or the temporary files cannot be written.</exception>
    /// <exception cref="OverflowException">There are more than 2³¹ − 1 readouts.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// using var texts = File.OpenRead("texts.jsonl");
    /// ReadoutLines.Read(texts, "texts").CountTo("texts.counts");
    /// </code>
    /// </example>
    public static void CountTo(this IEnumerable<Readout> readouts, Stream stream, PhraseOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        CountTo(readouts, stream, options, CharactersOfBlock, progress, cancellationToken);

    /// <summary>The same into a file, which is written whole or not at all.</summary>
    /// <param name="readouts">The readouts, gone through once.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">As for <see cref="CountPart"/>.</param>
    /// <param name="progress">
    /// Told the share done, from 0 to 1, where the number of readouts is known beforehand, as of a list; else only the end. Of readouts that come from a stream the reading
    /// tells: see <see cref="ReadoutLines.Read"/>.
    /// </param>
    /// <param name="cancellationToken">Stops the counting; the file is then as it was before.</param>
    /// <exception cref="ArgumentException">As for <see cref="CountPart"/>, or <paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file or the temporary files cannot be written.</exception>
    /// <exception cref="OverflowException">There are more than 2³¹ − 1 readouts.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static void CountTo(this IEnumerable<Readout> readouts, string path, PhraseOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        AtomicFile.Write(path, stream => CountTo(readouts, stream, options, progress, cancellationToken), cancellationToken);
    }

    /// <summary>Counts in blocks of a size.</summary>
    internal static void CountTo(IEnumerable<Readout> readouts, Stream stream, PhraseOptions? options, int charactersOfBlock, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(readouts);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= PhraseOptions.Default;
        options.Validate();
        var rules = PhraseCountsIdentity.Of(options);
        rules.ThrowIfUnwritable();
        using var counted = new PhraseCountBlocks();
        var total = readouts is IReadOnlyCollection<Readout> list ? list.Count : 0;
        var done = 0;
        foreach (var block in BlocksOf(readouts, charactersOfBlock))
        {
            cancellationToken.ThrowIfCancellationRequested();
            counted.MakeRoom(cancellationToken);
            var of = total > 0 ? progress.Part(CountingShare * done / total, CountingShare * Math.Min(total, done += block.Count) / total) : null;
            counted.Add(Counter(block, options, of.Part(0, 0.5), cancellationToken).CountAll(rules, of.Part(0.5, 1), cancellationToken), cancellationToken);
        }

        counted.WriteTo(stream, total > 0 ? progress.Part(CountingShare, 1) : null, cancellationToken);
        progress?.Report(1);
    }

    // At least one block: counts of nothing are counts too.
    private static IEnumerable<IReadOnlyList<Readout>> BlocksOf(IEnumerable<Readout> readouts, int charactersOfBlock)
    {
        var block = new List<Readout>();
        var characters = 0L;
        foreach (var readout in readouts)
        {
            block.Add(readout);
            characters += readout.Text.Length + CharactersWorthOfReadout;
            if (characters >= charactersOfBlock)
            {
                yield return block;
                (block, characters) = ([], 0);
            }
        }

        yield return block;
    }

    private static PhraseCounter Counter(IReadOnlyList<Readout> corpus, PhraseOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        options = options with { Threads = Concurrently.Useful(options.Threads) };

        // Cutting into words is the slow half; characters need nearly none of that time.
        var reading = progress.Part(0, 0.5);
        var rules = SymbolRules.Of(options, corpus.FormOf());
        var sequence = options.Unit == PhraseUnit.Token
            ? SymbolSequence.OfWords(corpus, options.Boundary, options.Segmenter ?? Segmenter.Default, rules, options.Threads, reading, cancellationToken)
            : SymbolSequence.OfCharacters(corpus, options.Boundary, rules, options.Threads, reading, cancellationToken);
        return new PhraseCounter(sequence, options);
    }
}
