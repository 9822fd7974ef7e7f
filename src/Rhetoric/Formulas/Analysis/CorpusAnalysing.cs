namespace Rhetoric;

/// <summary>Reads a corpus once for everything that asks about it.</summary>
public static class CorpusAnalysing
{
    /// <summary>Reads who speaks, mines and matches formulas, and keeps what it found. Cost: O(n) in the characters of the corpus to read, find candidates and match, and O(uses) for each of these.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="options">Which formulas; null for <see cref="FormulaOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The analysed corpus.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A threshold of the options is below its least value.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static AnalysedCorpus Analyse(
        this ReadoutCorpus corpus, FormulaOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        Readout[] readouts = [.. corpus];
        return new AnalysedCorpus(readouts, FormulaDetecting.Find(readouts, options, progress, cancellationToken));
    }
}
