namespace Rhetoric.Comparison;

/// <summary>The list (、) whose change tells most: items added, dropped, or in another order.</summary>
/// <remarks>Taken from the changes of lists that somebody says and that share a whole item, the one that scores most. Long lists are quoted by the items that only one side has.</remarks>
internal static class ListForm
{
    private const int Most = 2;
    private const int LongestQuote = 30;

    public static FormChange? Between(StatedText a, StatedText b, IReadOnlyList<Change> changes, FormWords words)
    {
        Change[] lists = [.. changes.Where(change => change is { A.Count: 1, B.Count: 1 } && (change.SpeakerA ?? change.SpeakerB) is not null && Items(a, change.A[0]).Intersect(Items(b, change.B[0])).Any()).OrderByDescending(change => change.Score).ThenBy(change => change.A[0]).Take(Most)];
        if (lists.Length == 0)
        {
            return null;
        }

        var (itemsA, itemsB) = (Items(a, lists[0].A[0]), Items(b, lists[0].B[0]));
        var (added, gone) = (itemsB.Except(itemsA).ToArray(), itemsA.Except(itemsB).ToArray());
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
    }

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
