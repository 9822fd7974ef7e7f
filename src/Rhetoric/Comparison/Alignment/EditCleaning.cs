using System.Buffers;

namespace Rhetoric.Comparison;

/// <summary>Makes a shortest script readable without losing a character of it.</summary>
/// <remarks>
/// <para>Three steps. Every hunk that only deletes or only inserts slides, among the places where it says the same, to the one with the best edges: line end 6, sentence 5,
/// ；： 4, ， 3, 、 and closing quotation mark 2, word 1 (the slider of git and diff-match-patch with Chinese scores; of equals the last). An equal stretch between
/// two hunks joins them if it is an island: one Hanzi, or marks and function words alone, or, within one clause, no longer than what changes on either side
/// of it and at most four characters. If less than a quarter of both passages is left equal, one replaces the other as a whole.</para>
/// <para>Cost: O(units), but for slides along a repetition. Invariant: what lies between two hunks is equal on both sides.</para>
/// </remarks>
internal static class EditCleaning
{
    private const double LeastKept = 0.25;
    private const int LongestIsland = 4;

    private static readonly SearchValues<char> Function = SearchValues.Create("的和与在对了并及将把向为也都就同");

    /// <summary>Cleans hunks of units; the answer counts in characters.</summary>
    public static IReadOnlyList<EditHunk> Clean(IReadOnlyList<EditHunk> hunks, UnitText a, UnitText b)
    {
        var cleaned = new List<EditHunk>();
        for (var at = 0; at < hunks.Count; at++)
        {
            // What lies before a hunk is as long as it is after the slide of the one before, what lies behind as in the script.
            var (beforeA, nextA) = (cleaned.Count == 0 ? 0 : cleaned[^1].EndA, at + 1 < hunks.Count ? hunks[at + 1].StartA : a.Count);
            Add(cleaned, Slid(hunks[at], a, b, hunks[at].StartA - beforeA, nextA - hunks[at].EndA, isFirst: cleaned.Count == 0, isLast: at + 1 == hunks.Count), a, b);
        }

        var kept = a.Text.Length;
        for (var at = 0; at < cleaned.Count; at++)
        {
            var (startA, endA, startB, endB) = cleaned[at];
            cleaned[at] = new EditHunk(a.StartOf(startA), a.StartOf(endA), b.StartOf(startB), b.StartOf(endB));
            kept -= cleaned[at].EndA - cleaned[at].StartA;
        }

        return 2.0 * kept / (a.Text.Length + b.Text.Length) < LeastKept ? [new EditHunk(0, a.Text.Length, 0, b.Text.Length)] : cleaned;
    }

    private static EditHunk Slid(EditHunk hunk, UnitText a, UnitText b, int before, int after, bool isFirst, bool isLast)
    {
        var isInsertion = hunk.StartA == hunk.EndA;
        if (!isInsertion && hunk.StartB != hunk.EndB)
        {
            return hunk;
        }

        // Between two hunks one equal unit stays, or they would be one.
        var text = isInsertion ? b : a;
        var (start, end) = isInsertion ? (hunk.StartB, hunk.EndB) : (hunk.StartA, hunk.EndA);
        var least = 0;
        for (var most = before - (isFirst ? 0 : 1); least < most && text[start - least - 1].SequenceEqual(text[end - least - 1]); least++)
        {
        }

        var furthest = 0;
        for (var most = after - (isLast ? 0 : 1); furthest < most && text[start + furthest].SequenceEqual(text[end + furthest]); furthest++)
        {
        }

        var (best, bestEdges) = (0, -1);
        for (var shift = -least; shift <= furthest; shift++)
        {
            var edges = EdgeBefore(text, start + shift) + EdgeBefore(text, end + shift);
            if (edges >= bestEdges)
            {
                (best, bestEdges) = (shift, edges);
            }
        }

        return new EditHunk(hunk.StartA + best, hunk.EndA + best, hunk.StartB + best, hunk.EndB + best);
    }

    private static int EdgeBefore(UnitText text, int unit)
    {
        var at = text.StartOf(unit);
        if (at == 0 || at == text.Text.Length)
        {
            return 6;
        }

        var (last, next) = (text.Text[at - 1], text.Text[at]);
        return Punctuation.LineEnds.Contains(last) ? 6
            : Punctuation.IsSentenceMark(last) || (char.IsWhiteSpace(last) && at > 1 && Punctuation.EndsSentence(text.Text, at - 2, text.Text.Length)) ? 5
            : last is '；' or '：' or ';' or ':' ? 4
            : last is '，' or ',' || (char.IsWhiteSpace(last) && at > 1 && text.Text[at - 2] is ',' or ';' or ':') ? 3
            : last is '、' || "”』」》）".Contains(last, StringComparison.Ordinal) || char.IsWhiteSpace(last) ? 2
            : char.IsWhiteSpace(next) ? 0
            : 1;
    }

    // A hunk joins the one before over an island; the joined one may make an island of what lies before it.
    private static void Add(List<EditHunk> cleaned, EditHunk hunk, UnitText a, UnitText b)
    {
        while (cleaned.Count > 0 && IsIsland(a.Of(cleaned[^1].EndA, hunk.StartA), Size(cleaned[^1], a, b), Size(hunk, a, b)))
        {
            hunk = hunk with { StartA = cleaned[^1].StartA, StartB = cleaned[^1].StartB };
            cleaned.RemoveAt(cleaned.Count - 1);
        }

        cleaned.Add(hunk);
    }

    private static int Size(EditHunk hunk, UnitText a, UnitText b) => Math.Max(a.Of(hunk.StartA, hunk.EndA).Length, b.Of(hunk.StartB, hunk.EndB).Length);

    private static bool IsIsland(ReadOnlySpan<char> text, int before, int after)
    {
        var content = 0;
        var endsClause = false;
        foreach (var character in text)
        {
            content += Function.Contains(character) || !(char.IsLetterOrDigit(character) || char.IsSurrogate(character)) ? 0 : 1;
            endsClause |= character is '，' or '；' or '：' or ',' or ';' or ':' or '\n' || Punctuation.IsSentenceMark(character);
        }

        return content == 0
            || (text.Length == 1 && !char.IsDigit(text[0]))
            || (!endsClause && text.Length <= LongestIsland && text.Length <= Math.Min(before, after));
    }
}
