namespace Rhetoric.Comparison;

/// <summary>Orders changes by how telling they are, and tells each once.</summary>
/// <remarks>
/// <para>The layers see the same words: a dropped formula lies in a dropped clause and in a dropped ask. From the best downwards a change is left out
/// if, on every side that it shows, most of its characters already stand in changes of its kind. Layers that are spread over the text are exempt (<see cref="ChangeLayers.IsSpread"/>).</para>
/// <para>Cost: O(changes · (log changes + blocks of their spans)), see <see cref="ToldSpans"/>. Ties: kind, layer, then the places in the texts.</para>
/// </remarks>
internal static class ChangeRanking
{
    private const double Told = 0.6;

    public static IReadOnlyList<Change> Rank(IEnumerable<Change> changes)
    {
        var ranked = new List<Change>();
        var told = new Dictionary<ChangeKind, (ToldSpans A, ToldSpans B)>();
        foreach (var change in changes.Where(change => change.Score > 0)
            .OrderByDescending(change => change.Score).ThenBy(change => change.Kind).ThenBy(change => change.Layer)
            .ThenBy(change => First(change.A)).ThenBy(change => First(change.B)).ThenBy(change => change.Summary, StringComparer.Ordinal))
        {
            // What was reworded is not also dropped here and added there; in what moved something may be new.
            var kind = change.Kind == ChangeKind.Revoiced ? ChangeKind.Changed : change.Kind;
            if (!change.Layer.IsSpread())
            {
                var (a, b) = told.GetValueOrDefault(kind, (new ToldSpans(), new ToldSpans()));
                var (changedA, changedB) = told.GetValueOrDefault(ChangeKind.Changed, (new ToldSpans(), new ToldSpans()));
                if (IsTold(change.A, a, changedA) && IsTold(change.B, b, changedB))
                {
                    continue;
                }

                a.Add(change.A);
                b.Add(change.B);
                told[kind] = (a, b);
            }

            ranked.Add(change with { Rank = ranked.Count + 1 });
        }

        return ranked;
    }

    private static bool IsTold(IReadOnlyList<TextSpan> spans, ToldSpans told, ToldSpans changed) =>
        spans.All(span => told.Covered(span) >= Told * span.Length || changed.Covered(span) >= Told * span.Length);

    private static TextSpan First(IReadOnlyList<TextSpan> spans) => spans.Count > 0 ? spans[0] : default;
}
