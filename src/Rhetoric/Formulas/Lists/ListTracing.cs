using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>Follows lists through a corpus.</summary>
public static class ListTracing
{
    /// <summary>Joins the lists of a corpus that are one list through time, and tells how each differs from the last one that was said to the same counterpart.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="options">Which lists; null for <see cref="ListTraceOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The traces by falling readouts, then uses, then heading in ordinal order.</returns>
    /// <remarks>
    /// A list of the items of one before goes on from that one, in whatever order they stand; else from the trace whose last use is most like it; of equally like ones the one used last. Only lists of one kind are one. Items are compared without typography. Lists most of whose items name persons or their titles are left out unless asked for.
    /// Cost: O(n + Σ k²) for lists of k items, of which the first <c>30</c> are looked at.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static ResultList<ListTrace> TraceLists(
        this ReadoutCorpus corpus, ListTraceOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= ListTraceOptions.Default;
        options.Validate();
        var joining = new ListJoining(options.MinLikeness);
        var read = progress.Pieces(corpus.Count);
        foreach (var readout in corpus)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var discourse = readout.ReadDiscourse();
            foreach (var use in ListUses.Of(discourse, discourse.Lists.Where(list => options.WithPersons || !PersonLists.Names(discourse, list))).Where(use => use.Kind == (options.Kind ?? use.Kind)))
            {
                joining.Add(use);
            }

            read.Add();
        }

        read.Reach(corpus.Count);
        return
        [
            .. joining.Traces(options.SpokenOnly).Where(trace => trace.Documents >= options.MinDocuments)
                .OrderByDescending(trace => trace.Documents).ThenByDescending(trace => trace.Uses.Count).ThenBy(trace => trace.Heading, StringComparer.Ordinal),
        ];
    }
}
