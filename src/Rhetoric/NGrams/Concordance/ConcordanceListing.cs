using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>Shows every match of a pattern in its context.</summary>
public static class ConcordanceListing
{
    /// <summary>Lists the matches of a pattern (keyword in context).</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="pattern">What to look for, read as <see cref="ConcordanceOptions.Kind"/> says.</param>
    /// <param name="options">How; null for <see cref="ConcordanceOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Looked at before each readout.</param>
    /// <returns>The lines in the order asked for; matches of no character are left out.</returns>
    /// <remarks>
    /// Cost: O(characters) for a literal and every regular expression without look-around or back-reference, at the worst O(characters × length
    /// of the pattern) for a wildcard and for a literal in words; in words, or where an order goes by them, the readouts are cut as well.
    /// </remarks>
    /// <exception cref="ArgumentException">The pattern is empty, nothing but <c>*</c> or no regular expression; the message says where and why.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="TimeoutException">The pattern took longer on a readout than <see cref="ConcordanceOptions.Timeout"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// foreach (var line in corpus.Concordance("坚持*原则", new ConcordanceOptions { Kind = PatternKind.Wildcard })) Console.WriteLine($"{line.Left} [{line.Match}] {line.Right}");
    /// </code>
    /// </example>
    public static ResultList<ConcordanceLine> Concordance(
        this ReadoutCorpus corpus,
        string pattern,
        ConcordanceOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) => [.. corpus.EnumerateConcordance(pattern, options, progress, cancellationToken)];

    /// <summary>Lists the matches of a pattern as they are met, a readout at a time, so that who has enough of them can stop.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="pattern">What to look for, read as <see cref="ConcordanceOptions.Kind"/> says.</param>
    /// <param name="options">How; null for <see cref="ConcordanceOptions.Default"/>. Where an order other than that of the text is asked for, all matches are sought before the first is given.</param>
    /// <param name="progress">Told the share of the readouts gone through, from 0 to 1.</param>
    /// <param name="cancellationToken">Looked at before each readout.</param>
    /// <returns>The lines of <see cref="Concordance"/>, in its order, each time they are gone through; memory for the lines of one readout.</returns>
    /// <exception cref="ArgumentException">The pattern is empty, nothing but <c>*</c> or no regular expression; the message says where and why.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="TimeoutException">While they are gone through: the pattern took longer on a readout than <see cref="ConcordanceOptions.Timeout"/>.</exception>
    /// <exception cref="OperationCanceledException">While they are gone through: <paramref name="cancellationToken"/> was asked for.</exception>
    public static IEnumerable<ConcordanceLine> EnumerateConcordance(
        this ReadoutCorpus corpus,
        string pattern,
        ConcordanceOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        options ??= ConcordanceOptions.Default;
        options.Validate();

        var search = PatternSearch.For(pattern, options, corpus.FormOf());
        var keys = new ConcordanceKeys(options);
        var lines = LinesOf(corpus, search, keys, options, progress, cancellationToken);

        // Stable, so ties stay in text order.
        return (keys.HasOrder ? lines.OrderBy(line => line.Key, keys) : lines).Select(line => line.Line);
    }

    private static IEnumerable<(ConcordanceLine Line, string[][] Key)> LinesOf(
        ReadoutCorpus corpus, PatternSearch search, ConcordanceKeys keys, ConcordanceOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var rules = new SymbolRules(options.Folding, [], StopWordRule.AtEdges);
        var segmenter = options.Segmenter ?? Segmenter.Default;
        var searched = progress.Pieces(corpus.Count);
        foreach (var readout in corpus)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var units = options.Unit == PhraseUnit.Token ? ReadoutWords.Of(readout, segmenter, rules) : null;
            var matches = search.Matches(readout, units);
            var words = units ?? (keys.NeedWords && matches.Count > 0 ? ReadoutWords.Of(readout, segmenter, rules) : null);
            foreach (var span in matches)
            {
                var line = ConcordanceContext.LineOf(readout, span, options.Width, units);
                yield return (line, keys.Of(line, words));
            }

            searched.Add();
        }

        searched.Reach(corpus.Count);
    }
}
