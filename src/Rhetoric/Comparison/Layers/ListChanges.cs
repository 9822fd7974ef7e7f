using System.Runtime.InteropServices;

namespace Rhetoric.Comparison;

/// <summary>Lists (、) whose items or order changed: one change a list.</summary>
/// <remarks>
/// <para>Two lists answer each other if they share an item; the closest pairs are taken first. The outer ends of a list are a guess, so a first item
/// may agree by its end and a last one by its beginning. Items are whole: what one list has more is added, what it lacks is dropped, and shared items that do not keep
/// their order are reordered. Lists without an answer are left to the other layers.</para>
/// <para>Cost: O(items²) for each two lists that share the first or the last two letters of an item; beginnings and ends that more than two hundred items have lead
/// nowhere. Ties: the places in the texts.</para>
/// </remarks>
internal sealed class ListChanges(ComparedText a, ComparedText b, double factor)
{
    private const double ClosestEnough = 0.25;
    private const int MostHolders = 200;
    private const int EndLetters = 2;

    public IEnumerable<Change> Find()
    {
        var (listsA, listsB) = (ItemsOf(a), ItemsOf(b));
        var taken = new HashSet<Items>(ReferenceEqualityComparer.Instance);
        foreach (var agreement in Candidates(listsA, listsB).Where(pair => pair.Closeness >= ClosestEnough)
            .OrderByDescending(pair => pair.Closeness).ThenBy(pair => pair.A.Span).ThenBy(pair => pair.B.Span))
        {
            if (!taken.Contains(agreement.A) && !taken.Contains(agreement.B))
            {
                taken.Add(agreement.A);
                taken.Add(agreement.B);
                if (agreement.Closeness < 1)
                {
                    yield return Told(agreement);
                }
            }
        }
    }

    private sealed record Items(Enumeration List, IReadOnlyList<string> Words)
    {
        public TextSpan Span => List.Span;
    }

    /// <summary>Which items of two lists agree: for each item of the first its place in the second, −1 for none.</summary>
    private sealed record Agreement(Items A, Items B, int[] Places)
    {
        public bool IsOrdered { get; } = Places.Where(place => place >= 0).SequenceEqual(Places.Where(place => place >= 0).Order());

        // Shared items over all items; the same items in another order fall just short of 1.
        public double Closeness => ((double)Shared / (A.Words.Count + B.Words.Count - Shared)) - (IsOrdered ? 0 : 0.01);

        private int Shared => Places.Count(place => place >= 0);
    }

    private static Items[] ItemsOf(ComparedText text) =>
        [.. text.Discourse.Lists.Select(list => new Items(list, [.. list.Items.Select(item => FoldedCharacter.Of(item.Of(text.Readout.Text)))]))];

    private static IEnumerable<Agreement> Candidates(Items[] listsA, Items[] listsB)
    {
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < listsB.Length; at++)
        {
            foreach (var end in EndsOf(listsB[at]))
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, end, out _);
                (list ??= []).Add(at);
            }
        }

        foreach (var list in listsA)
        {
            foreach (var at in EndsOf(list).Select(end => holders.GetValueOrDefault(end)).OfType<List<int>>().Where(found => found.Count <= MostHolders).SelectMany(found => found).Distinct().Order())
            {
                yield return Agree(list, listsB[at]);
            }
        }
    }

    // Items that agree begin or end alike.
    private static IEnumerable<string> EndsOf(Items list) =>
        list.Words.SelectMany(word => word.Length < EndLetters ? (string[])[word] : [$"^{word[..EndLetters]}", $"{word[^EndLetters..]}$"]).Distinct();

    private static Agreement Agree(Items a, Items b)
    {
        var places = new int[a.Words.Count];
        var used = new bool[b.Words.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = -1;
            for (var j = 0; j < used.Length && places[i] < 0; j++)
            {
                if (!used[j] && Agree(a, i, b, j))
                {
                    (places[i], used[j]) = (j, true);
                }
            }
        }

        return new Agreement(a, b, places);
    }

    private static bool Agree(Items a, int i, Items b, int j)
    {
        var (one, other) = (a.Words[i], b.Words[j]);
        return one == other
            || ((i == 0 || j == 0) && Math.Min(one.Length, other.Length) >= EndLetters && (one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal)))
            || ((i == a.Words.Count - 1 || j == b.Words.Count - 1) && Math.Min(one.Length, other.Length) >= EndLetters
                && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)));
    }

    private Change Told(Agreement agreement)
    {
        var (listA, listB) = (agreement.A.Span, agreement.B.Span);
        return new Change
        {
            Rank = 1,
            Kind = ChangeKind.Changed,
            Layer = ChangeLayer.List,
            Summary = $"{a.Readout[listA]} → {b.Readout[listB]}",
            A = [listA],
            B = [listB],
            SpeakerA = a.VoiceAt(listA),
            SpeakerB = b.VoiceAt(listB),
            AddresseeA = a.AddresseeAt(listA),
            AddresseeB = b.AddresseeAt(listB),
            Score = Math.Max(a.WeightOf(listA), b.WeightOf(listB)) * (0.6 + agreement.Closeness) * factor,
            Evidence = Evidence(agreement),
        };
    }

    private string Evidence(Agreement agreement)
    {
        var dropped = agreement.A.List.Items.Where((_, at) => agreement.Places[at] < 0).Select(item => a.Readout[item]);
        var added = agreement.B.List.Items.Where((_, at) => !agreement.Places.Contains(at)).Select(item => b.Readout[item]);
        return string.Join("; ", new[] { Named("dropped", dropped), Named("added", added), agreement.IsOrdered ? "" : "reordered" }.Where(part => part.Length > 0));

        static string Named(string what, IEnumerable<string> items) => string.Join('、', items) is { Length: > 0 } joined ? $"{what} {joined}" : "";
    }
}
