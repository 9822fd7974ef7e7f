namespace Rhetoric.Discourse;

/// <summary>Tells whether two stretches of several clauses begin alike.</summary>
/// <remarks>Cost: O(length of the shorter).</remarks>
internal sealed class SegmentLikeness(string text, WordRow words, MemberShape shape)
{
    private const char Localizer = '上';

    /// <summary>Whether two stretches of several clauses begin with the same words; a modal alone (要…；要…) is how such texts go on.</summary>
    public bool AreAlike(TextSpan left, TextSpan right)
    {
        if (right.Length == 0 || words.At(left.Start) < 0 || words.At(right.Start) < 0 || (!left.Of(text).Contains('，') && !right.Of(text).Contains('，')))
        {
            return false;
        }

        var (shorter, longer) = (Math.Min(left.Length, right.Length), Math.Max(left.Length, right.Length));
        var prefix = shape.SharedBeginning(left, right);
        return 2 * shorter >= longer && prefix < shorter && !shape.IsCustomary(right)
            && (SharesTopic(left, right) || prefix >= 2 || (prefix == 1 && shape.HeadKind(left, words.At(left.Start)) is WordKind.Verb or WordKind.Preposition));
    }

    // 经济上，要…；人文上，要…
    private bool SharesTopic(TextSpan left, TextSpan right)
    {
        var (comma, other) = (left.Of(text).IndexOf('，'), right.Of(text).IndexOf('，'));
        return comma is > 1 and <= MemberShape.LongestSubject && other is > 1 and <= MemberShape.LongestSubject && comma + 1 < left.Length && other + 1 < right.Length
            && text[left.Start + comma - 1] == Localizer && text[right.Start + other - 1] == Localizer
            && words.IsEdge(left.Start + comma - 1) && words.IsEdge(right.Start + other - 1)
            && shape.SharedBeginning(left with { Start = left.Start + comma + 1 }, right with { Start = right.Start + other + 1 }) > 0;
    }
}
