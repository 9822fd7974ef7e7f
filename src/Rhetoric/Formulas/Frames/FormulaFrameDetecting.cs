using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>Finds frames with slots in what is said.</summary>
public static class FormulaFrameDetecting
{
    /// <summary>Finds the frames of a corpus: those that a lexicon names, and those that recur with changing fillers.</summary>
    /// <param name="corpus">The readouts; frames are found in Chinese.</param>
    /// <param name="options">Which frames; null for <see cref="FormulaFrameOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>
    /// The named frames by falling readouts, then uses, then text in ordinal order; behind them the mined ones by falling score, ties in ordinal order. A mined
    /// frame with the uses of a named one is not told again; the named one then has <see cref="FormulaOrigin.Both"/>.
    /// </returns>
    /// <remarks>
    /// Only what somebody says is looked at; of a readout in which nobody is found to speak, all but headings and lists of names. The counterpart in a frame
    /// (愿同俄方…) is a slot. Cost: O(n) to read, to match and to mine, times the longest filler.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static ResultList<FormulaFrame> FindFormulaFrames(
        this ReadoutCorpus corpus, FormulaFrameOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= FormulaFrameOptions.Default;
        options.Validate();
        return [.. Find([.. corpus], options, FrameScore.Default, progress, cancellationToken)];
    }

    /// <summary>The same with other weights.</summary>
    internal static IReadOnlyList<FormulaFrame> Find(
        IReadOnlyList<Readout> corpus, FormulaFrameOptions options, FrameScore score, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var masks = new CounterpartMask[corpus.Count];
        Concurrently.For(
            masks.Length, Environment.ProcessorCount, number => masks[number] = CounterpartMask.Of(corpus[number], Segmenter.Default), progress.Part(0, 0.3), cancellationToken);
        var named = NamedIn(masks, options.Lexicon ?? FrameLexicon.Default, options.MinDocuments, progress.Part(0.3, 0.5), cancellationToken);
        var frames = options.Mine
            ? FrameJoining.Joined(named, MinedIn(masks, options, score, progress.Part(0.5, 1), cancellationToken))
            : named;
        progress?.Report(1);
        return frames;
    }

    private static List<FormulaFrame> MinedIn(
        CounterpartMask[] masks, FormulaFrameOptions options, FrameScore score, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var maskOf = masks.ToDictionary(mask => mask.Masked);
        return [.. new FrameMiner(masks, options).Mine(score, progress, cancellationToken).Select(mined => FrameGathering.Of(mined, readout => maskOf[readout]))];
    }

    private static List<FormulaFrame> NamedIn(CounterpartMask[] masks, FrameLexicon lexicon, int minDocuments, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var uses = lexicon.Patterns.Select(_ => new List<FormulaFrameUse>()).ToArray();
        var found = new List<FrameMatch>();
        var searched = progress.Pieces(masks.Length);
        foreach (var mask in masks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var stretch in mask.Stretches())
            {
                for (var number = 0; number < uses.Length; number++)
                {
                    found.Clear();
                    lexicon.Patterns[number].AddMatches(mask.Readout.Text, stretch, mask.Parts, found);
                    uses[number].AddRange(found.Select(match => new FormulaFrameUse
                    {
                        Readout = mask.Readout,
                        Span = match.Span,
                        Slots = match.Slots,
                        Speaker = FrameGathering.SpeakerAt(mask.Readout, match.Span),
                    }));
                }
            }

            searched.Add();
        }

        return
        [
            .. lexicon.Frames.Select((frame, number) => FrameGathering.Of(frame.Text, frame.Gloss, FormulaOrigin.Lexicon, 0, [.. lexicon.Patterns[number].Slots.Select(slot => slot.Name)], uses[number]))
                .Where(frame => frame.Count > 0 && frame.Documents >= minDocuments)
                .OrderByDescending(frame => frame.Documents).ThenByDescending(frame => frame.Count).ThenBy(frame => frame.Text, StringComparer.Ordinal),
        ];
    }
}
