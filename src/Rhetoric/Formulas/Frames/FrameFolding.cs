namespace Rhetoric.Formulas;

/// <summary>Leaves out frames that say no more than another one.</summary>
/// <remarks>
/// <para>Two uses are one where their fillers are the same (愿同…一道 and 同…一道) or their whole spans are (推动两国…发展 and 推动…发展). A frame goes into the longer one that
/// has the same fillers at <see cref="Share"/> of its places, and into a surer one that has <see cref="Share"/> of its uses. One that ends with the words of surer ones at the very places of most of its uses
/// is another beginning of them (支持[走符合国情]的道路, 走[符合国情的]道路) and goes into them too.</para>
/// <para>Cost: O(uses · frames at a place). Invariant: of what is left none has that share of its uses in a surer one, nor most of its ends.</para>
/// </remarks>
internal static class FrameFolding
{
    /// <summary>The share of a frame's uses that must be another's.</summary>
    private const double Share = 0.8;

    /// <summary>The share of its ends.</summary>
    private const double ShareOfEnds = 0.5;

    /// <summary>What is left, in the same order.</summary>
    /// <param name="frames">Frames by falling score.</param>
    public static List<MinedFrame> Folded(IReadOnlyList<MinedFrame> frames)
    {
        var withFiller = new Dictionary<(Readout, TextSpan), List<int>>();
        for (var number = 0; number < frames.Count; number++)
        {
            Add(frames[number], number, withFiller, static use => use.Filler);
        }

        var kept = new List<MinedFrame>();
        var (fillers, spans, ends) = (new Dictionary<(Readout, TextSpan), List<int>>(), new Dictionary<(Readout, TextSpan), List<int>>(), new Dictionary<(Readout, TextSpan), List<int>>());
        for (var number = 0; number < frames.Count; number++)
        {
            var frame = frames[number];
            if (IsIn(frame, withFiller, other => IsLonger(frames[other].Frame, frame.Frame), static _ => null) || IsIn(frame, fillers, static _ => true, use => spans.GetValueOrDefault((use.Readout, use.Span)))
                || frame.Frame.Occurrences.Count(use => ends.GetValueOrDefault((use.Readout, EndOf(use)))?.Exists(other => EndsAlike(frames[other].Frame, frame.Frame)) == true) >= ShareOfEnds * frame.Frame.Count)
            {
                continue;
            }

            Add(frame, number, fillers, static use => use.Filler);
            Add(frame, number, spans, static use => use.Span);
            Add(frame, number, ends, EndOf);
            kept.Add(frame);
        }

        return kept;
    }

    private static bool IsLonger(PhraseFrame frame, PhraseFrame other) =>
        frame.Left.Length + frame.Right.Length > other.Left.Length + other.Right.Length
        && frame.Left.EndsWith(other.Left, StringComparison.Ordinal) && frame.Right.StartsWith(other.Right, StringComparison.Ordinal);

    private static bool EndsAlike(PhraseFrame frame, PhraseFrame other) =>
        frame.Right.EndsWith(other.Right, StringComparison.Ordinal) || other.Right.EndsWith(frame.Right, StringComparison.Ordinal);

    private static TextSpan EndOf(FrameOccurrence use) => new(use.Span.End, use.Span.End);

    private static void Add(MinedFrame frame, int number, Dictionary<(Readout, TextSpan), List<int>> places, Func<FrameOccurrence, TextSpan> placeOf)
    {
        foreach (var use in frame.Frame.Occurrences)
        {
            var place = (use.Readout, placeOf(use));
            if (!places.TryGetValue(place, out var numbers))
            {
                places.Add(place, numbers = []);
            }

            numbers.Add(number);
        }
    }

    private static bool IsIn(
        MinedFrame frame, Dictionary<(Readout, TextSpan), List<int>> fillers, Func<int, bool> counts, Func<FrameOccurrence, List<int>?> alsoAt)
    {
        var shared = new Dictionary<int, int>();
        foreach (var use in frame.Frame.Occurrences)
        {
            var at = fillers.GetValueOrDefault((use.Readout, use.Filler));
            foreach (var number in (at ?? []).Union(alsoAt(use) ?? []))
            {
                shared[number] = shared.GetValueOrDefault(number) + 1;
            }
        }

        return shared.Any(other => other.Value >= Share * frame.Frame.Count && counts(other.Key));
    }
}
