namespace Rhetoric;

/// <summary>Counts phrases over a corpus.</summary>
public static class PhraseCounting
{
    /// <summary>Counts every phrase that the options allow; none crosses a clause.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="options">Which phrases; null for <see cref="PhraseOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Stops the counting.</param>
    public static PhraseTable CountPhrases(
        this ReadoutCorpus corpus,
        PhraseOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default) => throw new NotImplementedException();
}
