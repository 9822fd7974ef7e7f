using Rhetoric.NGrams;

namespace Rhetoric.Formulas;

/// <summary>Finds frames in what is said that no list names, the surest first.</summary>
/// <remarks>
/// <para>Idea. The pairs of sides are those of <see cref="FrameDetecting.FindFrames"/> over the words of spoken clauses in which the counterpart is one word
/// (<see cref="CounterpartMask"/>); here they are scored (<see cref="FrameScore"/>) and folded (<see cref="FrameFolding"/>). What most often goes on behind a verb at its
/// end has a slot there: 为X注入Y.</para>
/// <para>Cost: that of the pairs and O(uses).</para>
/// </remarks>
internal sealed class FrameMiner(IReadOnlyList<CounterpartMask> readouts, FormulaFrameOptions options)
{
    // Of a frame with a slot at its end the last word asks for an object at most places.
    private const double MostClosed = 0.5;

    // Below it the sides meet by chance, as 的 and anything do.
    private const double MinBond = 0.15;

    private readonly Dictionary<string, CounterpartMask> _maskOf = readouts.ToDictionary(mask => mask.Readout.Id, StringComparer.Ordinal);
    private readonly FrameEdges _edges = new(Segmenter.Default);
    private readonly SlotCuts _cuts = new(Segmenter.Default);

    /// <summary>The frames by falling score, none of them covered by a surer one.</summary>
    /// <param name="score">The weights.</param>
    /// <param name="progress">Told the share done.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public List<MinedFrame> Mine(FrameScore score, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var pairs = new ReadoutCorpus(readouts.Select(mask => mask.Masked)).FindFrames(
            FrameOptions.Words with
            {
                Stretches = readout => _maskOf[readout.Id].Clauses,
                Segmenter = new MaskedSegmenter(Segmenter.Default),
                MinSideDocuments = options.MinDocuments,
                MinDocuments = options.MinDocuments,
                MinCount = options.MinCount,
                MinFillers = options.MinFillers,
                MaxVariability = 1,
                MinBond = MinBond,
            },
            progress,
            cancellationToken);
        var frames = pairs.Select(Filled).Where(pair => pair.Count >= options.MinCount && pair.Documents >= options.MinDocuments && IsWhole(pair.Left) && IsWhole(pair.Right) && pair.Left[^1] != CounterpartMask.Pair && pair.Right[0] != CounterpartMask.Pair).Select(pair => Scored(pair, score)).ToList();
        frames.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : string.CompareOrdinal(a.Frame.Text, b.Frame.Text));
        return FrameFolding.Folded(frames);
    }

    // 达成的共识: a particle alone fills nothing, nor does what goes on with the verb (提升到新水平) or is joined to it (加强同各国合作), nor what asks for more (世界和平与, 两国关系取得更大) or is cut from a side (秩序朝着公正合理).
    private PhraseFrame Filled(PhraseFrame pair)
    {
        var opensWithNoun = _edges.FirstOf(pair.Right) is FrameEdge.Noun or FrameEdge.Particle;
        FrameOccurrence[] filled = [.. pair.Occurrences.Where(use => IsFilled(use) && !_cuts.Cuts(pair.Left, use.Filler.TextIn(use.Readout.Text), pair.Right, opensWithNoun))];
        return filled.Length == pair.Count ? pair : pair with { Documents = filled.Select(use => use.Readout).Distinct().Count(), Occurrences = filled };
    }

    private bool IsFilled(FrameOccurrence use)
    {
        var (text, edges) = (use.Readout.Text, _maskOf[use.Readout.Id].Edges);
        var words = FrameWords.Default;
        return !words.IsParticle(use.Filler.Of(text)) && !words.IsVerbRest(text, use.Filler, edges) && !words.IsJoined(text, use.Filler, edges)
            && !words.IsDangling(text, use.Filler, edges);
    }

    // A side without figures: 2020年 passes. 中俄 at its inner edge is cut from the noun behind it.
    private static bool IsWhole(string side) => !side.AsSpan().ContainsAnyInRange('0', '9');

    private MinedFrame Scored(PhraseFrame pair, FrameScore score)
    {
        var (starts, ends, whole) = (0, 0, 0);
        foreach (var use in pair.Occurrences)
        {
            starts += IsEdge(use.Readout.Text, use.Span.Start - 1) ? 1 : 0;
            ends += IsEdge(use.Readout.Text, use.Span.End) ? 1 : 0;
            whole += IsPhrase(use) ? 1 : 0;
        }

        double count = pair.Count;
        var closing = _edges.LastOf(pair.Right);
        var evidence = new FrameEvidence(
            pair.Documents,
            pair.Bond,
            pair.Entropy / Math.Log2(count),
            starts / count,
            ends / count,
            whole / count,
            pair.Left.Length + pair.Right.Length,
            _edges.FirstOf(pair.Left),
            closing,
            _edges.LastOf(pair.Left) == FrameEdge.Conjunction || _edges.FirstOf(pair.Right) == FrameEdge.Conjunction,
            MiningWords.Default.ClassesIn(pair.Left, byWords: false) | MiningWords.Default.ClassesIn(pair.Right, byWords: false));
        return new MinedFrame(pair, score.Of(evidence), closing == FrameEdge.Verb && evidence.Ends < MostClosed);
    }

    // 给[两国人民带来]利益: what fills the slot is cut from its object.
    private bool IsPhrase(FrameOccurrence use)
    {
        var filler = FrameWords.Default.TrimmedOrWhole(use.Readout.Text, use.Filler, _maskOf[use.Readout.Id].Edges).TextIn(use.Readout.Text);
        return _edges.FirstOf(filler) is not (FrameEdge.Preposition or FrameEdge.Particle or FrameEdge.Conjunction or FrameEdge.Place)
            && _edges.LastOf(filler) is not (FrameEdge.Preposition or FrameEdge.Particle or FrameEdge.Conjunction or FrameEdge.Verb);
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !PhraseMarks.IsWord(text[at]);
}
