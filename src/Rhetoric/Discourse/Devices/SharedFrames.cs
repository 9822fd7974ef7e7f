namespace Rhetoric.Discourse;

/// <summary>Tells whether two stretches are in one frame: …不会变 twice, …上 twice, 是…的, …的是, qualities before things, 之桥 twice.</summary>
/// <remarks>Cost: O(length of the shorter).</remarks>
internal sealed class SharedFrames(string text, WordRow words, MemberGrammar grammar, MemberShape shape)
{
    private const int ShortestCleft = 3;
    private const int LongestCleft = 6;
    private const int LongestFocus = 4;
    private const string Focus = "的是";
    private const int VerdictLength = 4;
    private const int ShortestSubject = 3;
    private const int ShortestPhrase = 5;

    /// <summary>Whether two clauses end alike, or are clefts of one form.</summary>
    public bool AreIn(TextSpan left, TextSpan right) => SharesEnding(left, right) || SharesVerdict(left, right) || SharesCleft(left, right) || SharesFocus(left, right) || SharesTopic(left, right);

    /// <summary>Whether both end with 之 and one word: 和平之桥、友谊之桥.</summary>
    public bool SharesGenitive(TextSpan left, TextSpan right) =>
        left.Length > 2 && right.Length > 2 && text[left.End - 2] == '之' && text.AsSpan(left.End - 2, 2).SequenceEqual(text.AsSpan(right.End - 2, 2));

    /// <summary>Whether both say a quality of a thing: 广泛的共同利益，广阔的合作空间; 同舟共济的好兄弟，平等相待的好朋友: qualities of one length before things of one length, with a character that both begin with, or two characters and two (海洋的馈赠，渔民的家园).</summary>
    public bool SharesAttribute(TextSpan left, TextSpan right)
    {
        var at = left.Of(text).IndexOf('的');
        return left.Length == right.Length && at > 1 && at < left.Length - 2 && at == right.Of(text).IndexOf('的') && left.Of(text).LastIndexOf('的') == at && right.Of(text).LastIndexOf('的') == at
            && (text[left.Start] == text[right.Start] || text[left.Start + at + 1] == text[right.Start + at + 1] || left.Length == ShortestPhrase);
    }

    // 政治上相互支持，经济上互利合作.
    private bool SharesTopic(TextSpan left, TextSpan right) =>
        Math.Abs(left.Length - right.Length) <= 1 && shape.LocalizerIn(left) is > 0 and var at && shape.LocalizerIn(right) == at;

    // …的立场不会变，…的情谊不会变; 岚海是海洋的一部分，云澜也是海洋的一部分: the same is said of two subjects, with a predicate or at length.
    private bool SharesEnding(TextSpan left, TextSpan right)
    {
        var length = 0;
        while (length < Math.Min(left.Length, right.Length) && text[left.End - length - 1] == text[right.End - length - 1])
        {
            length++;
        }

        while (length > 0 && !(words.IsEdge(left.End - length) && words.At(right.End - length) >= 0 && words.IsEdge(right.End - length)))
        {
            length--;
        }

        return length >= 2 && length < left.Length && length < right.Length && words.KindAt(words.At(right.End - length)) is WordKind.Adverb or WordKind.Verb
            && (length > VerdictLength || MemberShape.IsPredicate(shape.LastKind(right))) && words.KindAt(words.At(left.Start)) == WordKind.Noun && words.KindAt(words.At(right.Start)) == WordKind.Noun;
    }

    // …的立场不会改变，…的情谊不会减弱: one adverb or modal before the verbs of two characters that end both.
    private bool SharesVerdict(TextSpan left, TextSpan right)
    {
        var (at, other) = (left.End - VerdictLength, right.End - VerdictLength);
        return at > left.Start + ShortestSubject && other > right.Start + ShortestSubject
            && text.AsSpan(at, VerdictLength / 2).SequenceEqual(text.AsSpan(other, VerdictLength / 2))
            && text[at - 1] != '的' && text[other - 1] != '的' && IsVerdict(at) && IsVerdict(other);
    }

    private bool IsVerdict(int at) =>
        words.At(at) is >= 0 and var adverb && words.EndOf(adverb) == at + (VerdictLength / 2) && words.KindAt(adverb) is WordKind.Adverb or WordKind.Verb
        && words.EndOf(adverb + 1) == at + VerdictLength && words.KindAt(adverb + 1) == WordKind.Verb
        && (text[at] == '不' || grammar.Adverbs.Of(text.AsSpan(at, VerdictLength / 2)) is not null);

    // 意愿是坚定的，行动是有力的.
    private bool SharesCleft(TextSpan left, TextSpan right)
    {
        if (text[left.End - 1] != '的' || text[right.End - 1] != '的')
        {
            return false;
        }

        for (var back = ShortestCleft; back <= LongestCleft && back < left.Length && back < right.Length; back++)
        {
            if (text[left.End - back] == '是' && text[right.End - back] == '是' && words.IsEdge(left.End - back) && words.IsEdge(right.End - back))
            {
                return true;
            }
        }

        return false;
    }

    // 追求的是和平，坚守的是诚信.
    private bool SharesFocus(TextSpan left, TextSpan right)
    {
        for (var start = 1; start <= LongestFocus && start + Focus.Length < Math.Min(left.Length, right.Length); start++)
        {
            if (text.AsSpan(left.Start + start).StartsWith(Focus) && text.AsSpan(right.Start + start).StartsWith(Focus) && words.IsEdge(left.Start + start) && words.IsEdge(right.Start + start))
            {
                return true;
            }
        }

        return false;
    }
}
