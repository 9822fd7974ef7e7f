namespace Rhetoric;

/// <summary>Parts a corpus by whom one met.</summary>
public static class CounterpartGrouping
{
    /// <summary>The corpus by the main counterpart of its readouts, as <see cref="CounterpartReading.ReadCounterpart"/> tells it; readouts that tell none are the last group, of no key.</summary>
    /// <remarks>
    /// The key is the id of the counterpart (<c>US</c>), the label its name in the first of the texts (<c>美国</c>). Unlike a <see cref="ReadoutSeries"/> a group holds all languages.
    /// O(n) in the length of the texts; a readout is read once for as long as it lives.
    /// </remarks>
    /// <param name="corpus">The readouts.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the reading between two readouts.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// foreach (var met in corpus.GroupByCounterpart())
    /// {
    ///     Console.WriteLine($"{met.Label}: {met.Corpus.ReadAsks().Count} asks in {met.Count} readouts");
    /// }
    /// </code>
    /// </example>
    public static CorpusGroups<string?> GroupByCounterpart(this ReadoutCorpus corpus, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        Concurrently.For(corpus.Count, Concurrently.Useful(Environment.ProcessorCount), at => corpus[at].ReadCounterpart(), progress, cancellationToken);
        progress?.Report(1);
        return corpus.GroupBy(readout => readout.ReadCounterpart()?.Id, readout => readout.ReadCounterpart()?.Name);
    }
}
