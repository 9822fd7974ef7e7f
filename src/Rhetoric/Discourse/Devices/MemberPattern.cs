namespace Rhetoric.Discourse;

/// <summary>Tells by their build alone whether two stretches of near-equal length are alike: word ends at the same places, and like heads and ends.</summary>
/// <remarks>Cost: O(length of the longer).</remarks>
internal sealed class MemberPattern(string text, WordRow words, MemberShape shape)
{
    /// <summary>By what two stretches are alike, whose heads are of some kinds.</summary>
    public Likeness Of(TextSpan left, TextSpan right, WordKind kind, WordKind other, bool isList)
    {
        var (same, all) = SharedEdges(left, right);
        var (end, otherEnd) = (shape.LastKind(left), shape.LastKind(right));
        if (left.Length == right.Length && same == all && all >= 4 && !isList && kind != WordKind.Other && kind == other && 4 * SharedKinds(left, right) >= 3 * (all / 2 + 1))
        {
            return Likeness.Mirror;
        }

        var (head, otherHead) = (words.EndOf(words.At(left.Start)) - left.Start, words.EndOf(words.At(right.Start)) - right.Start);
        var heads = kind == other && (kind == WordKind.Verb
            ? head == otherHead && (!isList || (shape.IsVerbPhrase(left) && shape.IsVerbPhrase(right)))
            : kind == WordKind.Adverb && !isList && head > 1 && otherHead > 1 && shape.HasVerbSecond(left) && shape.HasVerbSecond(right));
        var ends = kind == WordKind.Noun && other == WordKind.Noun && (isList ? end == WordKind.Adjective && otherEnd == WordKind.Adjective : MemberShape.IsPredicate(end) && MemberShape.IsPredicate(otherEnd));
        if (isList && left.Of(text).IndexOf('的') is > 1 and var at && at == right.Of(text).IndexOf('的') && at < left.Length - 2)
        {
            return Likeness.Pattern;
        }

        var isAlike = left.Length == right.Length ? 3 * same >= 2 * all : HaveSameKinds(left, right);
        return !isAlike ? Likeness.None : heads ? Likeness.Pattern : ends ? Likeness.Clause : Likeness.None;
    }

    // Of two stretches with the same word ends: how many words are of one kind.
    private int SharedKinds(TextSpan left, TextSpan right)
    {
        var count = 0;
        for (var (word, other) = (words.At(left.Start), words.At(right.Start)); word < words.Count && words.EndOf(word) <= left.End; word++, other++)
        {
            count += words.KindAt(word) == words.KindAt(other) ? 1 : 0;
        }

        return count;
    }

    // Whether two stretches have the same kinds of words in the same order, three or more.
    private bool HaveSameKinds(TextSpan left, TextSpan right)
    {
        var (word, other, count) = (words.At(left.Start), words.At(right.Start), 0);
        for (; words.EndOf(word) < left.End && words.EndOf(other) < right.End && words.KindAt(word) == words.KindAt(other); word++, other++)
        {
            count++;
        }

        return count >= 2 && words.EndOf(word) == left.End && words.EndOf(other) == right.End && words.KindAt(word) == words.KindAt(other);
    }

    // The inner word ends at the same places, counted from the left or from the right, and all of them.
    private (int Same, int All) SharedEdges(TextSpan left, TextSpan right)
    {
        var (fromLeft, fromRight, all) = (0, 0, 0);
        for (var i = 1; i < Math.Max(left.Length, right.Length); i++)
        {
            var (l, r) = (IsInner(left, left.Start + i), IsInner(right, right.Start + i));
            fromLeft += l && r ? 2 : 0;
            fromRight += IsInner(left, left.End - i) && IsInner(right, right.End - i) ? 2 : 0;
            all += (l ? 1 : 0) + (r ? 1 : 0);
        }

        return (Math.Max(fromLeft, fromRight), all);
    }

    private bool IsInner(TextSpan span, int at) => at > span.Start && at < span.End && words.IsEdge(at);
}
