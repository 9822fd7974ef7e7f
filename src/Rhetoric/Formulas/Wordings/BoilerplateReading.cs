using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>Tells how much of a text, and which words of it, earlier readouts hold.</summary>
public static class BoilerplateReading
{
    /// <summary>The clauses of a readout with the earlier readouts that hold them and their nearest variants, and the share of it that is boilerplate.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="background">
    /// Where to look: those with an earlier date; all where the readout has none. The readout itself, told by its id and by its text, is passed over.
    /// </param>
    /// <param name="options">What counts; null for <see cref="BoilerplateOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <remarks>Cost: O(characters of the background), and what <see cref="ReadBoilerplate(Readout, AnalysedCorpus)"/> costs.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// var boilerplate = corpus[^1].ReadBoilerplate(corpus);
    /// Console.WriteLine($"{boilerplate.BoilerplateCharacters} of {boilerplate.Characters} characters were said before");
    /// </code>
    /// </example>
    public static ReadoutBoilerplate ReadBoilerplate(
        this Readout readout, ReadoutCorpus background, BoilerplateOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(readout);
        ArgumentNullException.ThrowIfNull(background);
        return Read(readout, WordingHolders.In([.. background], progress.Part(0, 0.7), cancellationToken), options, progress.Part(0.7, 1), cancellationToken);
    }

    /// <summary>The same against a corpus that was read once, for many readouts.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="background">Where to look.</param>
    /// <remarks>Cost: some tens of milliseconds a readout of a thousand characters and a thousand readouts.</remarks>
    public static ReadoutBoilerplate ReadBoilerplate(this Readout readout, AnalysedCorpus background) => readout.ReadBoilerplate(background, BoilerplateOptions.Default);

    /// <summary>The same by other rules, at the same cost.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="background">Where to look.</param>
    /// <param name="options">What counts; null for <see cref="BoilerplateOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static ReadoutBoilerplate ReadBoilerplate(this Readout readout, AnalysedCorpus background, BoilerplateOptions? options)
    {
        ArgumentNullException.ThrowIfNull(readout);
        ArgumentNullException.ThrowIfNull(background);
        return Read(readout, background.Wordings, options, null, CancellationToken.None);
    }

    /// <summary>How many readouts hold a wording, the first and the last, and its nearest variant. O(n) in the characters of the corpus.</summary>
    /// <param name="corpus">Where to look: all of it.</param>
    /// <param name="wording">The wording: a phrase, a clause or several.</param>
    /// <param name="options">The least likeness of a variant; null for <see cref="BoilerplateOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException">The wording is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static HeldWording ReadWording(
        this ReadoutCorpus corpus, string wording, BoilerplateOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentException.ThrowIfNullOrWhiteSpace(wording);
        return new BoilerplateReader(WordingHolders.In([.. corpus], progress, cancellationToken), _ => true, options ?? BoilerplateOptions.Default).Read(wording);
    }

    private static ReadoutBoilerplate Read(Readout readout, WordingHolders wordings, BoilerplateOptions? options, IProgress<double>? progress, CancellationToken cancellationToken) =>
        new BoilerplateReader(wordings, other => IsEarlier(other, readout), options ?? BoilerplateOptions.Default).Read(readout, progress, cancellationToken);

    private static bool IsEarlier(Readout other, Readout readout) =>
        other.Id != readout.Id && other.Text != readout.Text && (readout.Date is null || other.Date < readout.Date);
}
