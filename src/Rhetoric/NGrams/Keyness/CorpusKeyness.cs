namespace Rhetoric;

/// <summary>Compares the phrases of two corpora.</summary>
public static class CorpusKeyness
{
    /// <summary>Counts the phrases of two corpora by the same rules and tells which are key in the first.</summary>
    /// <param name="corpus">The readouts of the target.</param>
    /// <param name="reference">The readouts to compare with.</param>
    /// <param name="counting">Which phrases; null for <see cref="PhraseOptions.Default"/>. Thresholds are those of the target.</param>
    /// <param name="options">By which measure and how; null for <see cref="KeynessOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    /// <returns>What <c>corpus.CountPhrases(counting).KeynessAgainst(reference.CountPhrases(counting), options)</c> gives; count once and keep the tables where you compare more than once.</returns>
    /// <exception cref="ArgumentException">A stop word cannot be one, one of the corpora is empty, or the prior has size 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the message names it, its value and the range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// var (before, after) = (corpus.Between(new DateOnly(2013, 1, 1), new DateOnly(2016, 12, 31)), corpus.Between(new DateOnly(2017, 1, 1), new DateOnly(2020, 12, 31)));
    /// foreach (var key in after.KeynessAgainst(before).Take(20)) Console.WriteLine(key);
    /// </code>
    /// </example>
    public static ResultList<PhraseKeyness> KeynessAgainst(
        this ReadoutCorpus corpus,
        ReadoutCorpus reference,
        PhraseOptions? counting = null,
        KeynessOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(reference);
        options ??= KeynessOptions.Default;
        options.Validate();
        var target = corpus.CountPhrases(counting, progress.Part(0, 0.45), cancellationToken);
        return target.KeynessAgainst(reference.CountPhrases(counting, progress.Part(0.45, 0.9), cancellationToken), options, progress.Part(0.9, 1), cancellationToken);
    }
}
