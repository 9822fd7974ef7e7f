using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>Counts skip-grams over a corpus.</summary>
public static class SkipGramCounting
{
    /// <summary>Counts units that follow each other with others between them: k-skip-n-grams.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="options">Which; null for <see cref="SkipGramOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    /// <returns>The skip-grams by falling count; ties by falling documents, then ordinal by units.</returns>
    /// <remarks>
    /// Marks of punctuation are no units. Every choice of places is an occurrence: with two skips, "a b b" holds a…b twice.
    /// Source: Guthrie et al., "A closer look at skip-gram modelling", LREC 2006. Cost: O(units × C(skips + n − 1, n − 1)), and memory for
    /// every different skip-gram.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the message names it, its value and the range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static ResultList<SkipGram> CountSkipGrams(
        this ReadoutCorpus corpus,
        SkipGramOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= SkipGramOptions.Default;
        options.Validate();
        var reading = progress.Part(0, 0.5);
        var sequence = options.Unit == PhraseUnit.Token
            ? SymbolSequence.OfWords(corpus, options.Boundary, options.Segmenter ?? Segmenter.Default, SymbolRules.None, progress: reading, cancellationToken: cancellationToken)
            : SymbolSequence.OfCharacters(corpus, options.Boundary, SymbolRules.None, progress: reading, cancellationToken: cancellationToken);
        var skipGrams = new SkipGramCounter(sequence, options).Count(progress.Part(0.5, 1), cancellationToken);
        progress?.Report(1);
        return [.. skipGrams];
    }
}
