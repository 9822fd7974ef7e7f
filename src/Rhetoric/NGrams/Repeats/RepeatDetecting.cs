using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>Finds the maximal repeats of a corpus.</summary>
public static class RepeatDetecting
{
    /// <summary>Finds every stretch that occurs at least twice and cannot be made longer on either side without losing an occurrence, of any length.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="options">Which repeats; null for <see cref="RepeatOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The repeats by falling count; ties longer first, then by units in the order of their UTF-8 bytes.</returns>
    /// <remarks>
    /// Every repeated stretch has exactly the occurrences of one maximal repeat that covers it, so none is lost. An edge of the
    /// <see cref="RepeatOptions.Boundary"/> counts as a unit of its own that differs from every other. A repeat may begin or end with a mark: 、合作
    /// stands for 合作 where that always follows 、. The thresholds choose repeats and change no figure of those that are left.
    /// Cost: O(n log d) for n units and repeats nested d deep, all figures but <see cref="Repeat.Cohesion"/> included; that takes O(d) for each repeat, d
    /// up to 256. About 150 bytes for each unit while it works. A text of one character over and over is no worse than any other; but
    /// the characters of all its repeats together are quadratic, so ask for the <see cref="Repeat.Text"/> of those that you need.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the message names it, its value and the range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// foreach (var repeat in corpus.FindRepeats(new RepeatOptions { MinDocuments = 2, MinLength = 12 }).Take(20)) Console.WriteLine(repeat.Text);
    /// </code>
    /// </example>
    public static RepeatTable FindRepeats(
        this ReadoutCorpus corpus,
        RepeatOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= RepeatOptions.Default;
        options.Validate();

        var reading = progress.Part(0, 0.3);
        var rules = new SymbolRules(options.Folding, [], StopWordRule.AtEdges);
        var sequence = options.Unit == PhraseUnit.Token
            ? SymbolSequence.OfWords(corpus, options.Boundary, options.Segmenter ?? Segmenter.Default, rules, progress: reading, cancellationToken: cancellationToken)
            : SymbolSequence.OfCharacters(corpus, options.Boundary, rules, progress: reading, cancellationToken: cancellationToken);
        var counting = new PhraseOptions { Unit = options.Unit, Boundary = options.Boundary, Folding = options.Folding, Segmenter = options.Segmenter };
        var repeats = new RepeatFinder(sequence, options).Find(progress.Part(0.3, 1), cancellationToken);
        return new RepeatTable(repeats, sequence, PhraseCountsIdentity.Of(counting).Manner);
    }
}
