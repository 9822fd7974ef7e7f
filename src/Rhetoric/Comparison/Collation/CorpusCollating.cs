using Rhetoric.Comparison;

namespace Rhetoric;

// The first argument, which is required, tells the overloads apart.
#pragma warning disable RS0027
/// <summary>Collates the readouts of a corpus.</summary>
public static class CorpusCollating
{
    /// <summary>Analyses a corpus and tells its readouts as one series.</summary>
    /// <param name="corpus">The readouts, best those of one series (<see cref="SeriesReading.Series(ReadoutCorpus, IProgress{double}?, CancellationToken)"/>): what "first" and "gone" mean is asked of all of them.</param>
    /// <param name="options">How; null for <see cref="CollationOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// var collation = corpus.Collate();
    /// foreach (var line in collation.Principles) Console.WriteLine($"{line.Heading}: {line.Uses.Count} readouts");
    /// </code>
    /// </example>
    public static Collation Collate(
        this ReadoutCorpus corpus, CollationOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= CollationOptions.Default;
        options.Validate();
        var collation = corpus.Analyse(options.Formulas, progress.Part(0, 0.7), cancellationToken).Collate(options, progress.Part(0.7, 1), cancellationToken);
        progress?.Report(1);
        return collation;
    }

    /// <summary>Tells the readouts of an analysed corpus as one series.</summary>
    /// <param name="corpus">The readouts, best those of one series.</param>
    public static Collation Collate(this AnalysedCorpus corpus) => corpus.Collate(CollationOptions.Default);

    /// <summary>Tells the readouts of an analysed corpus as one series.</summary>
    /// <param name="corpus">The readouts, best those of one series.</param>
    /// <param name="options">How; null for <see cref="CollationOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static Collation Collate(this AnalysedCorpus corpus, CollationOptions? options) => corpus.Collate(options, null, CancellationToken.None);

    /// <summary>Tells the readouts of an analysed corpus as one series.</summary>
    /// <remarks>Cost: O(characters · (1 + <see cref="CollationOptions.MostHolders"/>)) at the most; a readout is read once for as long as it lives.</remarks>
    /// <param name="corpus">The readouts, best those of one series.</param>
    /// <param name="options">How; null for <see cref="CollationOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static Collation Collate(this AnalysedCorpus corpus, CollationOptions? options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= CollationOptions.Default;
        options.Validate();
        var readouts = corpus.Readouts;
        var threads = ThreadCollating.Of(readouts, cancellationToken, progress.Part(0, 0.6));
        var principles = PrincipleCollating.Of(readouts, cancellationToken, progress.Part(0.6, 0.8));
        var formulas = FormulaCollating.Of(readouts, corpus.Formulas);
        var collation = new Collation(readouts)
        {
            Threads = threads,
            Principles = principles,
            Formulas = formulas,
            Meetings = MeetingCollating.Of(readouts, threads, PrincipleHolding.Of(principles, corpus), formulas, options.Silence),
            Reuse = ReuseReading.Of(readouts, options, cancellationToken, progress.Part(0.8, 1)),
            Lexicon = corpus.Formulas.Lexicon,
        };
        progress?.Report(1);
        return collation;
    }
}
