namespace Rhetoric;

/// <summary>Makes a corpus of readouts.</summary>
public static class CorpusMaking
{
    /// <summary>Readouts as a corpus: what <c>Take</c>, <c>OrderBy</c>, <c>Concat</c> and the like leave of one, or those of your own.</summary>
    /// <param name="readouts">The readouts; their ids must be unique.</param>
    /// <returns>A corpus in the order of corpora, whatever theirs; one that is a corpus already, as it is. O(n log n).</returns>
    /// <exception cref="ArgumentException">A readout is null, or two have one id.</exception>
    /// <example>
    /// <code>
    /// var latest = corpus.TakeLast(10).ToCorpus();
    /// foreach (var formula in latest.FindFormulas().Top(20)) Console.WriteLine(formula);
    /// </code>
    /// </example>
    public static ReadoutCorpus ToCorpus(this IEnumerable<Readout> readouts)
    {
        ArgumentNullException.ThrowIfNull(readouts);
        return readouts as ReadoutCorpus ?? new ReadoutCorpus(readouts);
    }
}
