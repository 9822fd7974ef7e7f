using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>Finds what stands near a pattern more often than by chance.</summary>
public static class CollocateDetecting
{
    /// <summary>Gathers the collocates of a pattern.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="pattern">What to look for, read as <see cref="CollocateOptions.Kind"/> says.</param>
    /// <param name="options">How; null for <see cref="CollocateOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Looked at before each readout.</param>
    /// <returns>The collocates by falling value, undefined ones last; ties by falling joint count, then ordinal.</returns>
    /// <remarks>
    /// A word that a match covers in part belongs to the match. Windows that overlap are one: a word near two matches is one joint occurrence.
    /// Source: Evert, "Corpora and collocations", in Lüdeling and Kytö, "Corpus Linguistics", 2008 (surface and textual co-occurrence).
    /// Cost: O(characters + matches × window).
    /// </remarks>
    /// <exception cref="ArgumentException">The pattern is empty or no regular expression; the message says where and why.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the message names it, its value and the range.</exception>
    /// <exception cref="TimeoutException">The pattern took longer on a readout than <see cref="CollocateOptions.Timeout"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// foreach (var collocate in corpus.FindCollocates("合作").Take(20)) Console.WriteLine($"{collocate.Text} {collocate.Value}");
    /// </code>
    /// </example>
    public static ResultList<Collocate> FindCollocates(
        this ReadoutCorpus corpus, string pattern, CollocateOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        options ??= CollocateOptions.Default;
        options.Validate();

        var search = PatternSearch.For(pattern, options.Search, corpus.FormOf());
        var rules = new SymbolRules(options.Folding, options.StopWords, StopWordRule.AtEdges, corpus.FormOf());
        var boundary = options.Scope switch
        {
            CollocateScope.Clause => PhraseBoundary.Clause,
            CollocateScope.Paragraph => PhraseBoundary.Paragraph,
            _ => PhraseBoundary.Sentence,
        };
        var sequence = options.Unit == PhraseUnit.Token
            ? SymbolSequence.OfWords(corpus, boundary, options.Segmenter ?? Segmenter.Default, rules, progress: progress.Part(0, 0.7), cancellationToken: cancellationToken)
            : SymbolSequence.OfCharacters(corpus, boundary, rules, progress: progress.Part(0, 0.7), cancellationToken: cancellationToken);
        var collocates = new CollocateCounter(sequence, options).Count(search, progress.Part(0.7, 1), cancellationToken);
        progress?.Report(1);
        return [.. collocates];
    }
}
