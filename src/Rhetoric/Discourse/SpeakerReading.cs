namespace Rhetoric;

/// <summary>Reads in whose mouth phrases are.</summary>
/// <remarks>
/// Occurrences are found by floors that know nothing of speakers; this adds what the reading of their readouts says of their places, so that it is one call for whatever finds
/// them: <see cref="PhraseLocating.Locate(ReadoutCorpus, string)"/>, <see cref="PhraseTable.Locate"/>, <see cref="PhraseTable.LocateAll"/>.
/// </remarks>
public static class SpeakerReading
{
    /// <summary>The same places with who says it to whom.</summary>
    /// <param name="occurrences">Where a phrase stands.</param>
    /// <param name="lexicon">The words to read by; those of the library where null.</param>
    /// <param name="progress">Told the share of the readouts that are read, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the reading between two readouts.</param>
    /// <returns>The places in the order given. O(n) in the length of the texts that were not read before; a place is in the mouth in which it begins.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// var uses = corpus.Locate("无核化").ReadSpeakers();
    /// foreach (var voice in uses.TallyBy(use => use.Voice)) Console.WriteLine($"{voice.Label} {voice.Count}");
    /// </code>
    /// </example>
    public static ResultList<SpokenOccurrence> ReadSpeakers(
        this IEnumerable<PhraseOccurrence> occurrences, DiscourseLexicon? lexicon = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        PhraseOccurrence[] places = [.. occurrences];
        Readout[] readouts = [.. places.Select(place => place.Readout).Distinct()];
        Concurrently.For(readouts.Length, Concurrently.Useful(Environment.ProcessorCount), at => readouts[at].ReadDiscourse(lexicon), progress, cancellationToken);
        progress?.Report(1);
        return [.. places.Select(place => SpokenOccurrence.Of(place.Readout.ReadDiscourse(lexicon), place.Span))];
    }
}
