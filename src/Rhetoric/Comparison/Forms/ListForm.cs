namespace Rhetoric.Comparison;

/// <summary>The list (、) whose change tells most: items added, dropped, or in another order.</summary>
/// <remarks>
/// Taken from the changes of lists that one side says in both texts, to the same parties, and that share half of their items or of principles one, the one that scores most. An item is new or gone only if no clause of the other text holds it; a list that
/// differs by nothing else but by items that stand elsewhere there is not told. Long lists are quoted by the items that only one side has. Cost: O(n) once, then the clauses that hold the rarest pair of letters of an item (<see cref="HeldWords"/>).
/// </remarks>
internal static class ListForm
{
    private const int Most = 2;
    private const int LongestQuote = 30;
    private const int LeastShared = 2;

    public static FormChange? Between(StatedText a, StatedText b, IReadOnlyList<Change> changes, FormWords words)
    {
        var (inA, inB) = (new HeldWords(a), new HeldWords(b));
        Change[] lists = [.. changes.Where(change => change is { A.Count: 1, B.Count: 1 } && IsOfOneSide(change) && AreOfOneList(Items(a, change.A[0]), Items(b, change.B[0])) && !IsElsewhere(change)).OrderByDescending(change => change.Score).ThenBy(change => change.A[0]).Take(Most)];
        if (lists.Length == 0)
        {
            return null;
        }

        var (itemsA, itemsB) = (Items(a, lists[0].A[0]), Items(b, lists[0].B[0]));
        var (added, gone) = (Own(itemsB, itemsA, inA), Own(itemsA, itemsB, inB));
        var direction = (added.Length, gone.Length) switch
        {
            (0, 0) => FindingDirection.Reordered,
            (_, 0) => FindingDirection.Wider,
            (0, _) => FindingDirection.Narrower,
            _ => FindingDirection.Reworded,
        };
        return new FormChange(
            FormThread.Of("list"), direction, words.Differing(added, gone),
            [.. lists.SelectMany(list => Quoted(a, list.A[0], b, list.B[0]))], [.. lists.SelectMany(list => Quoted(b, list.B[0], a, list.A[0]))]);

        bool IsElsewhere(Change change)
        {
            var (one, other) = (Items(a, change.A[0]), Items(b, change.B[0]));
            return !one.Order(StringComparer.Ordinal).SequenceEqual(other.Order(StringComparer.Ordinal), StringComparer.Ordinal) && Own(one, other, inB).Length == 0 && Own(other, one, inA).Length == 0;
        }

        // What one side says is no list of the other's, nor what is to be done with one state that for another.
        bool IsOfOneSide(Change change) => change is { SpeakerA: { } first, SpeakerB: { } second } && (first == second || a.SideOf(first) == b.SideOf(second))
            && (a.StatementAt(change.A[0]) is not { } one || b.StatementAt(change.B[0]) is not { } other || a.PartiesOf(one).MayAgreeWith(b.PartiesOf(other)));
    }

    // One list is another changed where half of the longer stands in both, or all of the shorter, two at the least; of principles one is enough.
    private static bool AreOfOneList(string[] one, string[] other)
    {
        var shared = one.Intersect(other, StringComparer.Ordinal).Count();
        return shared >= LeastShared && (2 * shared >= Math.Max(one.Length, other.Length) || shared >= Math.Min(one.Length, other.Length))
            || shared > 0 && one.Concat(other).All(PrincipleForm.Has);
    }

    // The items that no clause of the other text holds.
    private static string[] Own(string[] items, string[] others, HeldWords other) => [.. items.Except(others).Where(item => !other.Holds(item))];

    private static string[] Items(StatedText text, TextSpan list) => [.. Of(text, list).Select(item => FoldedCharacter.Of(item.Of(text.Readout.Text)))];

    private static IReadOnlyList<TextSpan> Of(StatedText text, TextSpan list) => text.Discourse.Lists.FirstOrDefault(found => found.Span == list)?.Items ?? [list];

    private static IEnumerable<TextSpan> Quoted(StatedText text, TextSpan list, StatedText other, TextSpan otherList)
    {
        if (list.Length <= LongestQuote)
        {
            return [list];
        }

        var known = Items(other, otherList);
        TextSpan[] own = [.. Of(text, list).Where(item => !known.Contains(FoldedCharacter.Of(item.Of(text.Readout.Text))) && item.Length <= LongestQuote)];
        return own.Length > 0 ? own : Of(text, list).Take(1);
    }
}
