using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>Counts phrases over a corpus.</summary>
public static class PhraseCounting
{
    /// <summary>Counts every phrase that the options allow; none crosses the <see cref="PhraseOptions.Boundary"/>.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="options">Which phrases; null for <see cref="PhraseOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Stops the counting.</param>
    /// <returns>The phrases by falling count; ties longer first, then ordinal.</returns>
    /// <remarks>
    /// Counts are exact and include overlapping occurrences. A phrase neither begins nor ends with a mark of punctuation. Words are compared
    /// as they stand, case included. Cost: O(characters + phrases found), whatever the lengths asked for; about 30 bytes for each character.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the message names it, its value and the range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static PhraseTable CountPhrases(
        this ReadoutCorpus corpus,
        PhraseOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= PhraseOptions.Default;
        options.Validate();

        // Cutting into words is the slow half; characters need nearly none of that time.
        var reading = progress is null ? null : new ScaledProgress(progress, 0, 0.5);
        var segmenter = options.Segmenter ?? Segmenter.Default;
        var sequence = options.Unit == PhraseUnit.Token
            ? SymbolSequence.OfWords(corpus, options.Boundary, segmenter, reading, cancellation)
            : SymbolSequence.OfCharacters(corpus, options.Boundary, reading, cancellation);

        var counting = progress is null ? null : new ScaledProgress(progress, 0.5, 1);
        var unit = options.Unit == PhraseUnit.Token ? $"words of {segmenter.Identity}" : "characters";
        return new PhraseCounter(sequence, options).Count($"{unit}, inside a {BoundaryName(options.Boundary)}, overlapping", counting, cancellation);
    }

    private static string BoundaryName(PhraseBoundary boundary) => boundary switch
    {
        PhraseBoundary.Clause => "clause",
        PhraseBoundary.Sentence => "sentence",
        _ => "paragraph",
    };
}
