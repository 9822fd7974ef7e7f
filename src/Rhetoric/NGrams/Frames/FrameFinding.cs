using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>Finds phrases with a slot.</summary>
public static class FrameFinding
{
    /// <summary>Finds the frames of a corpus: two repeated stretches of one clause with changing fillers between them.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="options">Which frames; null for <see cref="FrameOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>
    /// The frames by falling documents; ties by falling count, longer sides first, then ordinal. Of frames with the same fillers at the same
    /// places only the longest is kept.
    /// </returns>
    /// <remarks>
    /// A filler neither begins nor ends with a mark of punctuation and holds neither side whole: of 坚持A原则和B原则 the filler is A.
    /// Cost: O(n + occurrences of the sides × longest filler × sides that start at one place).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the message names it, its value and the range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static ResultList<PhraseFrame> FindFrames(
        this ReadoutCorpus corpus,
        FrameOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= FrameOptions.Default;
        options.Validate();

        var rules = new SymbolRules(options.Folding, [], StopWordRule.AtEdges);
        var stretches = options.Stretches ?? (static readout => readout.Clauses);
        var sequence = options.Unit == PhraseUnit.Token
            ? SymbolSequence.OfWords(corpus, stretches, options.Segmenter ?? Segmenter.Default, rules, cancellation)
            : SymbolSequence.OfCharacters(corpus, stretches, rules, cancellation);
        progress?.Report(0.3);
        return [.. new FrameFinder(sequence, options).Find(progress is null ? null : new ScaledProgress(progress, 0.3, 1), cancellation)];
    }
}
