using Rhetoric.NGrams;
using Rhetoric.Statistics;

namespace Rhetoric;

// The first argument, which is required, tells the overloads apart.
#pragma warning disable RS0026
/// <summary>Measures how varied the words of readouts are.</summary>
public static class DiversityMeasuring
{
    /// <summary>Measures the lexical diversity of a readout.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="options">How; null for <see cref="DiversityOptions.Default"/>.</param>
    /// <returns>Every figure, over the words that <see cref="PhraseCounting.CountPhrases"/> counts. O(characters + different words · draws).</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the message names it, its value and the range.</exception>
    public static DiversityProfile MeasureDiversity(this Readout readout, DiversityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(readout);
        return Measure([readout], options, null, CancellationToken.None);
    }

    /// <summary>Measures the lexical diversity of all readouts of a corpus together, as one text in corpus order.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="options">How; null for <see cref="DiversityOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Looked at before each readout.</param>
    /// <returns>Every figure. For a figure a readout measure each readout. O(characters + different words · draws).</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the message names it, its value and the range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// foreach (var year in corpus.GroupByYear()) Console.WriteLine($"{year.Label}: {year.Corpus.MeasureDiversity().Mtld}");
    /// </code>
    /// </example>
    public static DiversityProfile MeasureDiversity(this ReadoutCorpus corpus, DiversityOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Measure(corpus, options, progress, cancellationToken);
    }

    private static DiversityProfile Measure(IReadOnlyList<Readout> readouts, DiversityOptions? options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        options ??= DiversityOptions.Default;
        options.Validate();
        var rules = new SymbolRules(options.Folding, [], StopWordRule.AtEdges);
        var sequence = SymbolSequence.OfWords(readouts, PhraseBoundary.Clause, options.Segmenter ?? Segmenter.Default, rules, progress: progress.Part(0, 0.8), cancellationToken: cancellationToken);
        var words = Array.FindAll(sequence.Symbols, symbol => !sequence.IsBreak(symbol) && !sequence.IsMark(symbol));
        var counts = CountsOf(words, sequence.Breaks);
        var (tokens, types) = (words.Length, counts.Length);
        var profile = new DiversityProfile
        {
            Tokens = tokens,
            Types = types,
            TypeTokenRatio = LexicalDiversity.TypeTokenRatio(tokens, types),
            GuiraudR = LexicalDiversity.GuiraudR(tokens, types),
            CorrectedTypeTokenRatio = LexicalDiversity.CorrectedTypeTokenRatio(tokens, types),
            HerdanC = LexicalDiversity.HerdanC(tokens, types),
            SummerS = LexicalDiversity.SummerS(tokens, types, options.LogBase),
            DugastU = LexicalDiversity.DugastU(tokens, types, options.LogBase),
            MaasA2 = LexicalDiversity.MaasA2(tokens, types, options.LogBase),
            YuleK = LexicalDiversity.YuleK(counts),
            YuleI = LexicalDiversity.YuleI(counts),
            SimpsonD = LexicalDiversity.SimpsonD(counts),
            HerdanVm = LexicalDiversity.HerdanVm(counts),
            HypergeometricDiversity = LexicalDiversity.HypergeometricDiversity(counts, options.Draws),
            VocD = LexicalDiversity.VocD(counts),
            MovingAverageTypeTokenRatio = LexicalDiversity.MovingAverageTypeTokenRatio(words, options.Window),
            MeanSegmentalTypeTokenRatio = LexicalDiversity.MeanSegmentalTypeTokenRatio(words, options.Segment),
            Mtld = LexicalDiversity.Mtld(words, options.MtldThreshold),
        };
        progress?.Report(1);
        return profile;
    }

    // How often each word that occurs does.
    private static int[] CountsOf(int[] words, int vocabulary)
    {
        var counts = new int[vocabulary];
        foreach (var word in words)
        {
            counts[word]++;
        }

        return Array.FindAll(counts, count => count > 0);
    }
}
