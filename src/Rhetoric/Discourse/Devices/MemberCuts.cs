namespace Rhetoric.Discourse;

/// <summary>Tells where a member of a figure may begin and end within its piece.</summary>
/// <remarks>Cost: at most <see cref="MostStarts"/> beginnings and <see cref="MostEnds"/> ends of a piece, among <see cref="LongestMember"/> characters.</remarks>
internal sealed class MemberCuts(string text, WordRow words, MemberGrammar grammar, MemberShape shape)
{
    /// <summary>More characters than a member has.</summary>
    public const int LongestMember = 60;

    private const int MostStarts = 24;
    private const int MostEnds = 8;
    private const int ShortestCut = 3;

    /// <summary>
    /// Where the first member may begin: the piece itself, behind a governor, where the second's first word stands; behind a subject of one word
    /// (岚海赞成…，反对…), or at a deed done where the second begins so, only for a word that both share.
    /// </summary>
    public IEnumerable<(TextSpan Left, bool IsGoverned, Likeness Least)> StartsOf(TextSpan whole, TextSpan right, bool isList)
    {
        yield return (whole, true, Likeness.None);
        var head = words.At(right.Start);
        if (head < 0)
        {
            yield break;
        }

        var first = text.AsMemory(right.Start, words.EndOf(head) - right.Start);
        var shortest = isList && right.Of(text).IndexOfAny('的', '等', '”') is > 0 and var cut ? cut : right.Length;
        var copula = isList ? LastCopula(whole) : whole.Start;
        var (count, isBehindList) = (0, false);
        for (var start = Math.Max(whole.Start + 1, whole.End - LongestMember); start <= whole.End - Math.Min(ShortestCut, right.Length) && count < MostStarts; start++)
        {
            // Behind a list nothing begins but a quotation: 在渔场、航道基础上“存大同，化小异”.
            isBehindList |= text[start] == '、';
            if (isBehindList && isList)
            {
                yield break;
            }

            if (words.At(start) < 0 || start < copula || IsComplement(start) || (isBehindList && text[start - 1] != '“'))
            {
                continue;
            }

            var isGoverned = IsGoverned(whole, start, isList) || ((isList || whole.End - start == right.Length) && shape.IsVerbPhrase(whole with { Start = start }));
            if (!isGoverned && !isList && (IsBehindSubject(whole, start) || (IsDone(start) && IsDone(right.Start))))
            {
                count++;
                yield return (whole with { Start = start }, true, Likeness.Offset);
            }
            else if (isGoverned || whole.End - start == right.Length || whole.End - start == shortest || text.AsSpan(start, whole.End - start).StartsWith(first.Span))
            {
                count++;
                yield return (whole with { Start = start }, isGoverned, Likeness.None);
            }
        }
    }

    /// <summary>Where the last item of a list may end: the piece itself, before 的, 等 or a closing quotation mark, or as long as the item before it.</summary>
    public IEnumerable<TextSpan> EndsOf(TextSpan piece, int length, bool isLast, bool isDone = false)
    {
        yield return piece;
        if (!isLast)
        {
            // 维护好、发展好云岚友谊、渔业合作: what is held opens a list of its own.
            if (isDone && piece.Of(text).IndexOf('好') is >= 1 and var done && done + 1 < piece.Length && words.IsEdge(piece.Start + done + 1))
            {
                yield return piece with { End = piece.Start + done + 1 };
            }

            // “自由开放的海洋，繁荣安宁的海岸”的主题: the quotation that the clause before opened ends here.
            if (piece.Of(text).IndexOf('”') is >= ShortestCut and var close && !piece.Of(text)[..close].Contains('“'))
            {
                yield return piece with { End = piece.Start + close };
            }

            yield break;
        }

        var count = 0;
        for (var end = piece.Start + Math.Min(ShortestCut, length); end < piece.End && end - piece.Start <= LongestMember && count < MostEnds; end++)
        {
            if (words.IsEdge(end) && (text[end] is '的' or '等' or '”' || (Math.Abs(end - piece.Start - length) <= 2 && IsTail(piece, end))) && !IsBound(end))
            {
                count++;
                yield return piece with { End = end };
            }

            if (text[end] is '的' or '等' or '”' && words.IsEdge(end) && words.IsEdge(end + 1))
            {
                yield break;
            }
        }
    }

    /// <summary>A piece without the words that lead in (也, 并, 同时).</summary>
    public TextSpan WithoutLeadIn(TextSpan piece)
    {
        while (piece.Length > 2 && grammar.LeadIns.At(piece.Of(text)) is { } word && word.Form.Length < piece.Length && words.IsEdge(piece.Start + word.Form.Length))
        {
            piece = piece with { Start = piece.Start + word.Form.Length };
        }

        return piece;
    }

    /// <summary>A stretch without the adverb or quality at its head.</summary>
    public TextSpan WithoutAdverb(TextSpan span)
    {
        var word = words.At(span.Start);
        return word >= 0 && words.EndOf(word) < span.End && words.KindAt(word) is WordKind.Adverb or WordKind.Adjective ? span with { Start = words.EndOf(word) } : span;
    }

    /// <summary>A member with the mark behind it: a clause is cut inside the quotation marks and brackets at its ends; a member has both or none.</summary>
    public TextSpan WithQuotes(TextSpan member)
    {
        var open = member.Of(text).LastIndexOfAny("“‘《（");
        var close = member.Of(text).LastIndexOfAny("”’》）");
        if (open < 0 && close >= 0 && close == member.Length - 1)
        {
            return member with { End = member.End - 1 };
        }

        return open > close && member.End < text.Length && Punctuation.IsQuotation(text[member.End]) ? member with { End = member.End + 1 } : member;
    }

    /// <summary>The last item without the verb of all: 为甲、乙|作出贡献, a list behind a preposition ends before the verb that it belongs to.</summary>
    public TextSpan BeforeMainVerb(TextSpan last, TextSpan first)
    {
        for (var at = first.Start; at < first.End; at++)
        {
            if (words.At(at) is >= 0 and var word && words.KindAt(word) == WordKind.Preposition)
            {
                for (var end = last.Start + ShortestCut; end < last.End; end++)
                {
                    if (words.IsEdge(end) && grammar.MainVerbs.At(text.AsSpan(end, last.End - end)) is not null)
                    {
                        return last with { End = end };
                    }
                }

                return last;
            }
        }

        return last;
    }

    /// <summary>Whether a clause takes up the one before it and says what it is: 甲是乙，这是丙.</summary>
    public bool IsResumed(TextSpan piece)
    {
        if (grammar.LeadIns.At(piece.Of(text)) is not { } word || !word.Has("resumptive"))
        {
            return false;
        }

        var rest = WithoutLeadIn(piece);
        return rest.Start > piece.Start && text[rest.Start] == '是' && words.At(rest.Start) >= 0;
    }

    // 谈判是|缩小分歧、弥合裂痕的办法: a list of what something is begins behind 是.
    private int LastCopula(TextSpan span)
    {
        var at = span.End - 1;
        while (at >= span.Start && !(text[at] == '是' && words.At(at) is >= 0 and var word && words.EndOf(word) == at + 1))
        {
            at--;
        }

        return at;
    }

    // 提升|为, 建设|成: what it has become belongs to the verb.
    private bool IsComplement(int at) =>
        words.At(at) is > 0 and var word && words.KindAt(word - 1) == WordKind.Verb && grammar.Complements.Of(text.AsSpan(at, words.EndOf(word) - at)) is not null;

    // 作出|了, 付出|了: what stands before the first of two such deeds belongs to both.
    private bool IsDone(int at) =>
        words.At(at) is >= 0 and var word && words.KindAt(word) == WordKind.Verb && words.EndOf(word) < text.Length && text[words.EndOf(word)] == '了';

    private bool IsBehindSubject(TextSpan piece, int start) =>
        words.At(piece.Start) is >= 0 and var subject && words.EndOf(subject) == start && words.KindAt(subject) == WordKind.Noun && shape.IsVerbPhrase(piece with { Start = start });

    // Behind a governor or an opening quotation mark, or a verb behind another verb or a preposition.
    private bool IsGoverned(TextSpan piece, int start, bool isList)
    {
        if (text[start - 1] == '“')
        {
            return true;
        }

        if (grammar.Governors.Before(text.AsSpan(piece.Start, start - piece.Start)) is { } governor && words.IsEdge(start - governor.Form.Length))
        {
            return isList || !governor.Has("manner");
        }

        var word = words.At(start);
        return word > 0 && shape.IsVerbPhrase(piece with { Start = start })
            && (words.KindAt(word - 1) is WordKind.Verb or WordKind.Preposition || text[start - 1] == '了' || grammar.ReportingVerbs.Before(text.AsSpan(piece.Start, start - piece.Start)) is not null);
    }

    // Behind 维护好 what is held may follow, behind a verb phrase the noun that closes the list, the next verb or what governs it (有责任、也有义务|从大局出发).
    private bool IsTail(TextSpan piece, int end)
    {
        var next = words.At(end);
        return text[end - 1] == '好' || grammar.Tails.At(text.AsSpan(end, piece.End - end)) is not null || (next >= 0 && !IsNounAtEnd(piece, next) && words.KindAt(next) is WordKind.Verb or WordKind.Adverb or WordKind.Preposition);
    }

    // 建立渔船储备|安排: the verb that ends a verb phrase is its noun; behind nouns it is what they do (向更远海域|扩展).
    private bool IsNounAtEnd(TextSpan piece, int word) =>
        words.EndOf(word) >= Punctuation.WithoutStop(text, piece).End && shape.IsVerbPhrase(piece);

    // 作出|了, 在|教育: nothing ends there.
    private bool IsBound(int end)
    {
        var word = words.At(end);
        var next = word >= 0 ? words.KindAt(word) : WordKind.Other;
        return text[end] is '了' or '着' or '过' || (word > 0 && next == WordKind.Verb && words.KindAt(word - 1) == WordKind.Adverb) || (word > 0 && next == WordKind.Adverb && words.KindAt(word - 1) == WordKind.Verb) || (word > 0 && words.KindAt(word - 1) is WordKind.Preposition or WordKind.Connector or WordKind.Particle);
    }
}
