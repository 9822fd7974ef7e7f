using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>Reads with which verbs voices are reported.</summary>
public static class VerbSequenceReading
{
    /// <summary>The verbs of saying of every voice of every readout, and how unusual each is for that voice in its period; in the order of the corpus, voices by first appearance.</summary>
    /// <param name="corpus">The readouts; the more of a series, the more the figures say.</param>
    /// <param name="options">What verbs are held against; the defaults where null.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <remarks>
    /// The surprise of a verb is −log₂((c + w·p)/(n + w)) bits: c of the n other uses of that voice in the period are this verb, p is its share among all voices
    /// of the same kind there (Laplace), w is <see cref="VerbSequenceOptions.PriorWeight"/>. Verbs of all levels count. O(attributions) times the years of a period.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ResultList<VerbSequence> ReadVerbSequences(
        this ReadoutCorpus corpus, VerbSequenceOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var rules = (options ?? new VerbSequenceOptions()).Checked();
        var counts = new VerbCounts();
        var read = progress.Pieces(2L * corpus.Count);
        foreach (var readout in corpus)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var said in Told(readout))
            {
                counts.Add(readout.Date?.Year, said);
            }

            read.Add();
        }

        var sequences = new List<VerbSequence>();
        foreach (var readout in corpus)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var voice in Told(readout).GroupBy(said => (said.Voice, said.Kind)))
            {
                Attribution[] verbs = [.. voice];
                sequences.Add(new VerbSequence
                {
                    Readout = readout,
                    Voice = voice.Key.Voice,
                    Kind = voice.Key.Kind,
                    Verbs = verbs,
                    Surprises = [.. verbs.Select(said => counts.SurpriseOf(said, readout.Date?.Year, verbs, rules))],
                });
            }

            read.Add();
        }

        read.Reach(2L * corpus.Count);
        return sequences.ToResultList();
    }

    private static IEnumerable<Attribution> Told(Readout readout) => readout.ReadDiscourse().Attributions.Where(said => said.Verb is not null);
}
