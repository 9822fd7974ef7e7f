namespace Rhetoric.Comparison;

/// <summary>Lists (、) whose items or order changed.</summary>
/// <remarks>
/// <para>Two lists answer each other if they share an item; the closest pairs are taken first. The outer ends of a list are a guess, so a first item
/// may agree by its end and a last one by its beginning. Lists without an answer are left to the other layers.</para>
/// <para>Cost: O(lists of a × lists of b × items²). Ties: the places in the texts.</para>
/// </remarks>
internal sealed class ListChanges(ComparedText a, ComparedText b, double factor)
{
    private const double ClosestEnough = 0.25;

    public IEnumerable<Change> Find()
    {
        var pairs = new List<(double Closeness, Items A, Items B)>();
        var (listsA, listsB) = (ItemsOf(a), ItemsOf(b));
        foreach (var listA in listsA)
        {
            foreach (var listB in listsB)
            {
                if (Closeness(listA, listB) is >= ClosestEnough and var closeness)
                {
                    pairs.Add((closeness, listA, listB));
                }
            }
        }

        var taken = new HashSet<Items>(ReferenceEqualityComparer.Instance);
        foreach (var (closeness, listA, listB) in pairs.OrderByDescending(pair => pair.Closeness).ThenBy(pair => pair.A.Span).ThenBy(pair => pair.B.Span))
        {
            if (!taken.Contains(listA) && !taken.Contains(listB))
            {
                taken.Add(listA);
                taken.Add(listB);
                if (closeness < 1)
                {
                    yield return Told(listA, listB, closeness);
                }
            }
        }
    }

    private sealed record Items(TextSpan Span, IReadOnlyList<string> Words);

    private static Items[] ItemsOf(ComparedText text) =>
        [.. text.Discourse.Lists.Select(list => new Items(list.Span, [.. list.Items.Select(item => FoldedCharacter.Of(item.Of(text.Readout.Text)))]))];

    // Shared items over all items; the same items in another order fall just short of 1.
    private static double Closeness(Items a, Items b)
    {
        var places = new int[a.Words.Count];
        var used = new bool[b.Words.Count];
        var shared = 0;
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = -1;
            for (var j = 0; j < used.Length && places[i] < 0; j++)
            {
                if (!used[j] && Agree(a, i, b, j))
                {
                    (places[i], used[j], shared) = (j, true, shared + 1);
                }
            }
        }

        var inOrder = places.Where(place => place >= 0).ToArray();
        var isOrdered = inOrder.SequenceEqual(inOrder.Order());
        return ((double)shared / (a.Words.Count + b.Words.Count - shared)) - (isOrdered ? 0 : 0.01);
    }

    private static bool Agree(Items a, int i, Items b, int j)
    {
        var (one, other) = (a.Words[i], b.Words[j]);
        return one == other
            || ((i == 0 || j == 0) && Math.Min(one.Length, other.Length) >= 2 && (one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal)))
            || ((i == a.Words.Count - 1 || j == b.Words.Count - 1) && Math.Min(one.Length, other.Length) >= 2
                && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)));
    }

    private Change Told(Items listA, Items listB, double closeness) => new()
    {
        Rank = 1,
        Kind = ChangeKind.Changed,
        Layer = ChangeLayer.List,
        Summary = $"{a.Readout[listA.Span]} → {b.Readout[listB.Span]}",
        A = [listA.Span],
        B = [listB.Span],
        SpeakerA = a.VoiceAt(listA.Span),
        SpeakerB = b.VoiceAt(listB.Span),
        AddresseeA = a.AddresseeAt(listA.Span),
        AddresseeB = b.AddresseeAt(listB.Span),
        Score = Math.Max(a.WeightOf(listA.Span), b.WeightOf(listB.Span)) * (0.6 + closeness) * factor,
    };
}
