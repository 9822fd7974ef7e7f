namespace Rhetoric;

/// <summary>Reads who says what to whom in all readouts of a corpus.</summary>
/// <remarks>
/// <para>A readout is read for itself, so they are read on all processors; the answer is in the order of the corpus whatever the threads do. What was
/// read once is not read again (see <see cref="DiscourseReading.ReadDiscourse"/>), so asking for attributions, asks and voices costs one reading.</para>
/// <para>Cost: O(n) in the length of the texts. Progress never falls and ends at 1.</para>
/// </remarks>
public static class CorpusDiscourseReading
{
    /// <summary>The reading of every readout, in the order of the corpus.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="lexicon">The words to read by; those of the library where null.</param>
    /// <param name="progress">Told the share done, from 0 to 1, by one thread at a time.</param>
    /// <param name="cancellationToken">Stops the reading between two readouts.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static IReadOnlyList<ReadoutDiscourse> ReadDiscourse(
        this ReadoutCorpus corpus, DiscourseLexicon? lexicon = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        cancellationToken.ThrowIfCancellationRequested();
        var read = new ReadoutDiscourse[corpus.Count];
        Concurrently.For(corpus.Count, Concurrently.Useful(Environment.ProcessorCount), at => read[at] = corpus[at].ReadDiscourse(lexicon), progress, cancellationToken);
        return read;
    }

    /// <summary>All that is put into somebody's mouth, by readout in the order of the corpus, then in text order.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="lexicon">The words to read by; those of the library where null.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the reading between two readouts.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static AttributionTable ReadAttributions(
        this ReadoutCorpus corpus, DiscourseLexicon? lexicon = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        AttributionTable.Of(corpus.ReadDiscourse(lexicon, progress, cancellationToken), lexicon ?? DiscourseLexicon.Default);

    /// <summary>All that is asked of somebody, by readout in the order of the corpus, then in text order.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="lexicon">The words to read by; those of the library where null.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the reading between two readouts.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// foreach (var ask in corpus.ReadAsks().To("美方")) Console.WriteLine($"{ask.Date:yyyy-MM-dd} {ask.Voice}: {ask.Ask.Modal} {ask.Snippet}");
    /// </code>
    /// </example>
    public static AskTable ReadAsks(
        this ReadoutCorpus corpus, DiscourseLexicon? lexicon = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        AskTable.Of(corpus.ReadDiscourse(lexicon, progress, cancellationToken), lexicon ?? DiscourseLexicon.Default);

    /// <summary>Who has how much of the attributed words in each readout; <see cref="VoiceTable.Totals"/> adds them up.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="lexicon">The words to read by; those of the library where null.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the reading between two readouts.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// foreach (var voice in corpus.ReadVoices().TotalsByYear()) Console.WriteLine($"{voice.Year} {voice.Speaker} {voice.Share:P0}");
    /// </code>
    /// </example>
    public static VoiceTable ReadVoices(
        this ReadoutCorpus corpus, DiscourseLexicon? lexicon = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        VoiceTable.Of(corpus.ReadDiscourse(lexicon, progress, cancellationToken), lexicon ?? DiscourseLexicon.Default);
}
