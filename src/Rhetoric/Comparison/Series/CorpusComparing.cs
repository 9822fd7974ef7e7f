using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Rhetoric;

/// <summary>Compares two readouts of a corpus, named by id or date; the corpus is the background.</summary>
/// <remarks>A corpus is analysed once for each lexicon, as its identity tells, for as long as it lives, however many of its pairs are compared.</remarks>
public static class CorpusComparing
{
    private static readonly ConditionalWeakTable<ReadoutCorpus, ConcurrentDictionary<string, AnalysedCorpus>> Analysed = [];

    /// <summary>Finds and ranks what changed between two readouts of a corpus.</summary>
    /// <param name="corpus">The readouts; those before the second tell what is usual.</param>
    /// <param name="a">The earlier readout: its id, its date as <c>yyyy-MM-dd</c>, or the beginning of one of them.</param>
    /// <param name="b">The later readout.</param>
    /// <exception cref="KeyNotFoundException">No readout or several fit; the message names the candidates.</exception>
    /// <example>
    /// <code>
    /// foreach (var finding in corpus.Compare("2017-11-09", "2018-12-02").Findings.Take(10)) Console.WriteLine(finding.Title);
    /// </code>
    /// </example>
    public static ReadoutComparison Compare(this ReadoutCorpus corpus, string a, string b) => corpus.Compare(a, b, ComparisonOptions.Default);

    /// <summary>Finds and ranks what changed between two readouts of a corpus.</summary>
    /// <param name="corpus">The readouts; those before the second tell what is usual.</param>
    /// <param name="a">The earlier readout: its id, its date as <c>yyyy-MM-dd</c>, or the beginning of one of them.</param>
    /// <param name="b">The later readout.</param>
    /// <param name="options">How; null for <see cref="ComparisonOptions.Default"/>.</param>
    /// <exception cref="KeyNotFoundException">No readout or several fit; the message names the candidates.</exception>
    public static ReadoutComparison Compare(this ReadoutCorpus corpus, string a, string b, ComparisonOptions? options) => corpus.Compare(a, b, options, null);

    /// <summary>Finds and ranks what changed between two readouts of a corpus.</summary>
    /// <param name="corpus">The readouts; those before the second tell what is usual.</param>
    /// <param name="a">The earlier readout: its id, its date as <c>yyyy-MM-dd</c>, or the beginning of one of them.</param>
    /// <param name="b">The later readout.</param>
    /// <param name="options">How; null for <see cref="ComparisonOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="KeyNotFoundException">No readout or several fit; the message names the candidates.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static ReadoutComparison Compare(this ReadoutCorpus corpus, string a, string b, ComparisonOptions? options, IProgress<double>? progress, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var (first, second) = (corpus[a], corpus[b]);
        return AnalysedOnce(corpus, options?.Lexicon ?? FormulaLexicon.Default, cancellationToken, progress.Part(0, 0.8)).Compare(first, second, options, progress.Part(0.8, 1), cancellationToken);
    }

    /// <summary>Finds and ranks what changed between two readouts of a corpus that was analysed.</summary>
    /// <param name="corpus">The readouts; those before the second tell what is usual.</param>
    /// <param name="a">The earlier readout: its id, its date as <c>yyyy-MM-dd</c>, or the beginning of one of them.</param>
    /// <param name="b">The later readout.</param>
    /// <exception cref="KeyNotFoundException">No readout or several fit; the message names the candidates.</exception>
    public static ReadoutComparison Compare(this AnalysedCorpus corpus, string a, string b) => corpus.Compare(a, b, ComparisonOptions.Default);

    /// <summary>Finds and ranks what changed between two readouts of a corpus that was analysed.</summary>
    /// <param name="corpus">The readouts; those before the second tell what is usual.</param>
    /// <param name="a">The earlier readout: its id, its date as <c>yyyy-MM-dd</c>, or the beginning of one of them.</param>
    /// <param name="b">The later readout.</param>
    /// <param name="options">How; null for <see cref="ComparisonOptions.Default"/>.</param>
    /// <exception cref="KeyNotFoundException">No readout or several fit; the message names the candidates.</exception>
    public static ReadoutComparison Compare(this AnalysedCorpus corpus, string a, string b, ComparisonOptions? options)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var readouts = new ReadoutCorpus(corpus.Readouts);
        return corpus.Compare(readouts[a], readouts[b], options);
    }

    /// <summary>The corpus analysed, made on first use with a lexicon. Two threads that ask at the same time may both make it; the answers are the same.</summary>
    internal static AnalysedCorpus AnalysedOnce(ReadoutCorpus corpus, FormulaLexicon lexicon, CancellationToken cancellationToken, IProgress<double>? progress = null) =>
        Analysed.GetOrCreateValue(corpus).GetOrAdd(lexicon.Identity, _ => corpus.Analyse(new FormulaOptions { Lexicon = lexicon }, progress, cancellationToken));
}
