namespace Rhetoric.Discourse;

/// <summary>Tells which words two stretches share, and at which places.</summary>
/// <remarks>A character shared by chance (正义, 主义) does not count: what is shared is a word, or a frame character of the lexicon. Cost: O(length of the shorter).</remarks>
internal sealed class SharedWords(string text, WordRow words, MemberShape shape)
{
    private const int LongestPlaces = 10;

    /// <summary>Whether two stretches of one length share characters in their places, 合则两利, 斗则俱伤; 与邻为善, 以邻为伴: of two short stretches a third of the characters at the same places, not all at one end.</summary>
    public bool SharesPlaces(TextSpan left, TextSpan right, bool isList)
    {
        if (left.Length > LongestPlaces)
        {
            return false;
        }

        var (count, single, joints) = (0, 0, 0);
        var (atStart, atEnd) = (text[left.Start] == text[right.Start], text[left.End - 1] == text[right.End - 1]);
        var inner = atStart && atEnd;
        var run = 0;
        for (var i = 0; i < left.Length; i++)
        {
            if (text[left.Start + i] != text[right.Start + i])
            {
                inner |= run > 0 && run < i;
                run = 0;
                continue;
            }

            run++;
            count++;
            single += shape.IsWord(left.Start + i) && shape.IsWord(right.Start + i) ? 1 : 0;
            joints += IsJoint(left.Start + i) || IsJoint(right.Start + i) ? 1 : 0;
        }

        return count < left.Length && inner && (3 * count >= left.Length || (joints > 0 && left.Length == MemberShape.UnitLength) || (!isList && single > 0 && 5 * count >= left.Length));
    }

    /// <summary>Whether both begin or end with one frame character: 抓好, 搞好; 共商, 共建; 维护好, 发展好; and any character that two units of four have at one place.</summary>
    public bool SharesFrameCharacter(TextSpan left, TextSpan right, int first, int second, bool isList)
    {
        var head = words.EndOf(first) - left.Start;
        if (head > 1 && head == words.EndOf(second) - right.Start && head <= Math.Min(left.Length, right.Length))
        {
            for (var i = 0; i < head; i++)
            {
                if (text[left.Start + i] == text[right.Start + i] && ((i == 0 && shape.IsFrameCharacter(left.Start) && (isList || !AreNouns(first, second))) || (head == 2 && i == 1 && text[left.Start + i] == '好') || (head == MemberShape.UnitLength && words.KindAt(first) == WordKind.Phrase && left.Length == MemberShape.UnitLength && right.Length == MemberShape.UnitLength)))
                {
                    return true;
                }
            }
        }

        return text[left.End - 1] == '好' && text[right.End - 1] == '好' && words.IsEdge(left.End - 1) && words.IsEdge(right.End - 1) && left.Length == right.Length;
    }

    /// <summary>Whether a word stands at the same distance from the left or from the right in both: one of two characters and more only in stretches of about one length, for 合作 and 两国 stand anywhere, unless it is one of degree (更多).</summary>
    public bool SharesWordAtOffset(TextSpan left, TextSpan right, bool isNear, bool isClose, bool isEven)
    {
        var shift = right.End - left.End;
        for (var word = words.At(left.Start); word < words.Count; word++)
        {
            var start = word == words.At(left.Start) ? left.Start : words.EndOf(word - 1);
            var end = words.EndOf(word);
            if (end > left.End)
            {
                break;
            }

            if (end - start == 1 ? !(isClose && shape.IsFrameCharacter(start)) && !(words.KindAt(word) == WordKind.Particle && (isNear || text[start] == '了')) : (!isEven && !shape.IsDegree(start)) || (words.KindAt(word) is WordKind.Other && !char.IsLetter(text[start])))
            {
                continue;
            }

            if ((start > left.Start && IsSame(start, end, right.Start - left.Start, right)) || IsSame(start, end, shift, right))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether 了 stands at the same distance from the right in both: 给…带来了利益, 为…作出了贡献.</summary>
    public bool SharesDone(TextSpan left, TextSpan right)
    {
        var back = left.End - left.Start - left.Of(text).LastIndexOf('了');
        return back <= left.Length && back <= right.Length && text[right.End - back] == '了' && words.IsEdge(left.End - back) && words.IsEdge(right.End - back);
    }

    /// <summary>Whether two subjects have one verb: 合作确立了目标, 条约确立了理念.</summary>
    public bool SharesFirstVerb(TextSpan left, TextSpan right)
    {
        var (verb, other) = (shape.FirstVerb(left), shape.FirstVerb(right));
        return verb.Length > 1 && verb.Start - left.Start <= MemberShape.LongestSubject && other.Start - right.Start <= MemberShape.LongestSubject && verb.End < left.End && other.End < right.End && verb.Of(text).SequenceEqual(other.Of(text));
    }

    /// <summary>Whether two units of four share a frame character inside or a word of one character: 息息相关、紧密相连; 利在当代，功在千秋.</summary>
    public bool SharesInside(TextSpan left, TextSpan right)
    {
        for (var i = 1; i < MemberShape.UnitLength - 1; i++)
        {
            if (text[left.Start + i] == text[right.Start + i] && (shape.IsInner(left.Start + i) || (shape.IsWord(left.Start + i) && shape.IsWord(right.Start + i))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many characters stand at the same places of two stretches of one length; 0 of others.</summary>
    public int SharedCharacters(TextSpan left, TextSpan right)
    {
        var count = 0;
        for (var i = 0; i < left.Length; i++)
        {
            count += left.Length == right.Length && text[left.Start + i] == text[right.Start + i] ? 1 : 0;
        }

        return count;
    }

    // 则, 而, 以 inside a unit of four.
    private bool IsJoint(int at) =>
        shape.IsWord(at) && words.KindAt(words.At(at)) is WordKind.Adverb or WordKind.Preposition or WordKind.Connector;

    // 双方能够…，双边交流…: two nouns share a character by chance.
    private bool AreNouns(int first, int second) => words.KindAt(first) == WordKind.Noun && words.KindAt(second) == WordKind.Noun;

    private bool IsSame(int start, int end, int shift, TextSpan within) =>
        start + shift >= within.Start && end + shift <= within.End
        && words.IsEdge(start + shift) && words.IsEdge(end + shift)
        && text.AsSpan(start, end - start).SequenceEqual(text.AsSpan(start + shift, end - start));
}
