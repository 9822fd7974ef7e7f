namespace Rhetoric.Formulas;

/// <summary>Puts named and mined frames together, telling no frame twice.</summary>
/// <remarks>Cost: O(uses).</remarks>
internal static class FrameJoining
{
    private const double Share = 0.8;

    /// <summary>The named frames, marked where mining found them too, and behind them the other mined ones.</summary>
    public static List<FormulaFrame> Joined(IReadOnlyList<FormulaFrame> named, IReadOnlyList<FormulaFrame> mined)
    {
        var namesAt = new Dictionary<(Readout, TextSpan), HashSet<int>>();
        for (var number = 0; number < named.Count; number++)
        {
            foreach (var place in named[number].Occurrences.SelectMany(Places))
            {
                if (!namesAt.TryGetValue(place, out var names))
                {
                    namesAt.Add(place, names = []);
                }

                names.Add(number);
            }
        }

        var scores = new double?[named.Count];
        var others = new List<FormulaFrame>();
        foreach (var frame in mined)
        {
            if (NameOf(frame, namesAt) is { } number)
            {
                scores[number] ??= frame.Score;
            }
            else
            {
                others.Add(frame);
            }
        }

        return [.. named.Select((frame, number) => scores[number] is { } score ? frame with { Origin = FormulaOrigin.Both, Score = score } : frame), .. others];
    }

    // The whole, and each filler: 愿同X一道 and 愿(意)同X一道 have the fillers in common, 为X注入 and 为X注入Y too.
    private static IEnumerable<(Readout, TextSpan)> Places(FormulaFrameUse use) =>
        use.Slots.OfType<TextSpan>().Append(use.Span).Select(span => (use.Readout, span));

    private static int? NameOf(FormulaFrame frame, Dictionary<(Readout, TextSpan), HashSet<int>> namesAt) =>
        frame.Occurrences.SelectMany(use => Places(use).SelectMany(place => namesAt.GetValueOrDefault(place) ?? []).Distinct())
            .CountBy(number => number).Where(name => name.Value >= Share * frame.Count)
            .OrderByDescending(name => name.Value).ThenBy(name => name.Key).Select(name => (int?)name.Key).FirstOrDefault();
}
