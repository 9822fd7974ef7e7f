using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>Finds phrases with a slot.</summary>
public static class FrameDetecting
{
    /// <summary>Finds the frames of a corpus: two repeated stretches of one clause with changing fillers between them.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="options">Which frames; null for <see cref="FrameOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>
    /// The frames by falling documents; ties by falling count, longer sides first, then ordinal. Of frames with the same fillers at the same
    /// places only the longest is kept.
    /// </returns>
    /// <remarks>
    /// A filler neither begins nor ends with a mark of punctuation and holds neither side whole: of 坚持A原则和B原则 the filler is A.
    /// Cost: O(n + occurrences of the sides × longest filler × sides that start at one place).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the message names it, its value and the range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// foreach (var frame in corpus.FindFrames().Take(20)) Console.WriteLine($"{frame.Left}…{frame.Right}: {frame.Fillers[0].Text}");
    /// </code>
    /// </example>
    public static ResultList<PhraseFrame> FindFrames(
        this ReadoutCorpus corpus,
        FrameOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= FrameOptions.Default;
        options.Validate();

        var rules = new SymbolRules(options.Folding, [], StopWordRule.AtEdges);
        var stretches = options.Stretches ?? (static readout => readout.Clauses);
        var sequence = options.Unit == PhraseUnit.Token
            ? SymbolSequence.OfWords(corpus, stretches, options.Segmenter ?? Segmenter.Default, rules, progress.Part(0, 0.3), cancellationToken)
            : SymbolSequence.OfCharacters(corpus, stretches, rules, progress.Part(0, 0.3), cancellationToken);
        return [.. new FrameFinder(sequence, options).Find(progress.Part(0.3, 1), cancellationToken)];
    }
}
