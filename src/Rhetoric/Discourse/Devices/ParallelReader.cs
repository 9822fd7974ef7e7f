namespace Rhetoric.Discourse;

/// <summary>Finds clauses and items of like build in a Chinese text (排比, 对偶).</summary>
/// <remarks>
/// <para>Neighbours in a sentence (at ，；) and neighbours in a list (at 、) are compared. What stands between two marks is a member but for a word that
/// leads in (也, 并, 同时), and what takes up the clause before it (这是) is none; the first may begin later, behind a modal or a verb that governs all (双方要, 致力于), and the last item of a list may end
/// earlier (…的前进方向), wherever that makes the two most alike. Neighbours that go on in the same way make one figure.</para>
/// <para>Cost: each piece is compared with the next one only, at no more than <see cref="MostStarts"/> times <see cref="MostEnds"/> pairs of ends and
/// <see cref="LongestMember"/> characters; so O(n), however long a sentence is. Invariant: members are disjoint, in text order, in one sentence.</para>
/// </remarks>
internal sealed class ParallelReader
{
    private const string SharesWords = "A";
    private const string SharesBuild = "B";
    private const int LongestMember = 60;
    private const int MostStarts = 24;
    private const int MostEnds = 8;
    private const int ShortestCut = 3;
    private const int ShortestDenial = 3;
    private const int LongestDenial = 5;

    private readonly Readout _readout;
    private readonly string _text;
    private readonly WordRow _words;
    private readonly IReadOnlyList<Enumeration> _lists;
    private readonly WordSet _leadIns;
    private readonly WordSet _governors;
    private readonly WordSet _tails;
    private readonly WordSet _mainVerbs;
    private readonly WordSet _reportingVerbs;
    private readonly MemberLikeness _likeness;
    private readonly List<Device> _found = [];

    // The next list that may lie in the clause at hand.
    private int _list;

    private ParallelReader(Readout readout, WordRow words, IReadOnlyList<Enumeration> lists, DiscourseLexicon lexicon)
    {
        _readout = readout;
        _text = readout.Text;
        _words = words;
        _lists = lists;
        _leadIns = lexicon.Of("lead-in");
        _governors = lexicon.Of("governor");
        _tails = lexicon.Of("list-tail");
        _mainVerbs = lexicon.Of("main-verb");
        _reportingVerbs = lexicon.Of(ReportingVerbs.Class);
        _likeness = new MemberLikeness(_text, words, lexicon);
    }

    public static IReadOnlyList<Device> Read(Readout readout, WordRow words, IReadOnlyList<Enumeration> lists, DiscourseLexicon lexicon)
    {
        var reader = new ParallelReader(readout, words, lists, lexicon);
        var row = new List<TextSpan>();
        foreach (var clause in ClausesOf(readout))
        {
            if (row.Count > 0 && !IsNeighbour(reader._text, row[^1], clause))
            {
                reader.ReadRow(row, isList: false);
                row.Clear();
            }

            row.Add(clause);
            reader.ReadDenials(clause);
            reader.ReadList(clause);
        }

        reader.ReadRow(row, isList: false);
        reader.ReadSegments();
        return reader._found;
    }

    // One dash divides nothing: 东岛—西岛合作.
    private static IEnumerable<TextSpan> ClausesOf(Readout readout)
    {
        var clause = default(TextSpan?);
        foreach (var next in readout.Clauses)
        {
            if (clause is { } open && readout.Text.AsSpan(open.End, next.Start - open.End) is "—")
            {
                clause = open with { End = next.End };
                continue;
            }

            if (clause is { } whole)
            {
                yield return whole;
            }

            clause = next;
        }

        if (clause is { } last)
        {
            yield return last;
        }
    }

    private static bool IsNeighbour(string text, TextSpan left, TextSpan right)
    {
        var gap = text.AsSpan(left.End, right.Start - left.End);
        return gap.Length <= 3 && gap.IndexOfAny('，', '；') >= 0 && !gap.ContainsAny(Punctuation.LineEnds);
    }

    // 不冲突不对抗、相互尊重: one item of a list.
    private bool IsItem(TextSpan clause, int start, int end) => (start > clause.Start && _text[start - 1] == '、') || (end < clause.End && _text[end] == '、');

    // 不冲突不对抗: two denials of one length without a mark between them.
    private void ReadDenials(TextSpan clause)
    {
        for (var at = clause.Start; at < clause.End; at++)
        {
            var next = _text.AsSpan(at, Math.Min(LongestDenial + 1, clause.End - at)).LastIndexOf('不') + at;
            if (_text[at] == '不' && next - at >= ShortestDenial && (2 * next) - at <= clause.End && _words.IsEdge(at) && _words.IsEdge(next) && _words.IsEdge((2 * next) - at)
                && _text[next - 1] != _text[(2 * next) - at - 1] && _text[next - 1] != '、' && !IsItem(clause, at, (2 * next) - at))
            {
                _found.Add(new Device
                {
                    Kind = DeviceKind.Antithesis,
                    Span = new TextSpan(at, (2 * next) - at),
                    Members = [new TextSpan(at, next), new TextSpan(next, (2 * next) - at)],
                });
                at = (2 * next) - at - 1;
            }
        }
    }

    private void ReadList(TextSpan clause)
    {
        if (!clause.Of(_text).Contains('、'))
        {
            return;
        }

        var items = new List<TextSpan>();
        var start = clause.Start;
        for (var at = clause.Start; at <= clause.End; at++)
        {
            if (at == clause.End || _text[at] == '、')
            {
                items.Add(new TextSpan(start, at));
                start = at + 1;
            }
        }

        var whole = items[^1];
        items[^1] = BeforeMainVerb(items[^1], items[0]);
        var before = _found.Count;
        ReadRow(items, isList: true, isOpen: items[^1] == whole);
        ReadItems(clause, before);
    }

    // The reader of lists may know better where the first item begins and the last ends: its items count where more of them are alike.
    private void ReadItems(TextSpan clause, int before)
    {
        var own = _found.Count;
        for (; _list < _lists.Count && _lists[_list].Span.Start < clause.End; _list++)
        {
            if (clause.Contains(_lists[_list].Span))
            {
                ReadRow([.. _lists[_list].Items], isList: true);
            }
        }

        var isBetter = _found.Skip(own).Sum(figure => figure.Members.Count) > _found.Take(own).Skip(before).Sum(figure => figure.Members.Count);
        _found.RemoveRange(isBetter ? before : own, isBetter ? own - before : _found.Count - own);
    }

    // 为甲、乙|作出贡献: a list behind a preposition ends before the verb that it belongs to.
    private TextSpan BeforeMainVerb(TextSpan last, TextSpan first)
    {
        for (var at = first.Start; at < first.End; at++)
        {
            if (_words.At(at) is >= 0 and var word && _words.KindAt(word) == WordKind.Preposition)
            {
                for (var end = last.Start + ShortestCut; end < last.End; end++)
                {
                    if (_words.IsEdge(end) && _mainVerbs.At(_text.AsSpan(end, last.End - end)) is not null)
                    {
                        return last with { End = end };
                    }
                }

                return last;
            }
        }

        return last;
    }

    // Stretches between semicolons that have several clauses and one beginning.
    private void ReadSegments()
    {
        foreach (var sentence in _readout.Sentences)
        {
            if (!sentence.Of(_text).Contains('；'))
            {
                continue;
            }

            var segments = new List<TextSpan>();
            var start = sentence.Start;
            for (var at = sentence.Start; at <= sentence.End; at++)
            {
                if (at == sentence.End || _text[at] == '；')
                {
                    segments.Add(at == sentence.End ? Punctuation.WithoutStop(_text, new TextSpan(start, at)) : new TextSpan(start, at));
                    start = at + 1;
                }
            }

            for (var i = 0; i + 1 < segments.Count; i++)
            {
                var second = WithoutLeadIn(segments[i + 1]);
                var first = StartIn(segments[i], second);
                var members = new List<TextSpan>();
                while (_likeness.OfSegments(first, second))
                {
                    members.Add(first);
                    first = second;
                    i++;
                    second = i + 1 < segments.Count ? WithoutLeadIn(segments[i + 1]) : default;
                }

                if (members.Count > 0)
                {
                    members.Add(first);
                    _found.Add(new Device
                    {
                        Kind = DeviceKind.Parallelism,
                        Span = new TextSpan(members[0].Start, first.End),
                        Members = members,
                        Grade = SharesWords,
                    });
                }
            }
        }
    }

    // 论坛上，大家都认为…；大家都相信…: the first segment may begin with a later clause, or in its first clause behind what governs all (希望你们继续|做…；做…).
    private TextSpan StartIn(TextSpan segment, TextSpan next)
    {
        var isFirst = true;
        for (var start = segment.Start; start < segment.End; start++)
        {
            isFirst &= _text[start] != '，' && start - segment.Start < LongestMember;
            if (start == segment.Start || _text[start - 1] == '，' || (isFirst && _words.At(start) >= 0 && _governors.Before(_text.AsSpan(segment.Start, start - segment.Start)) is not null))
            {
                var cut = WithoutLeadIn(segment with { Start = start });
                if (_likeness.OfSegments(cut, next))
                {
                    return start == segment.Start ? segment : cut;
                }
            }
        }

        return segment;
    }

    // A list is open where its last item may end before the clause does.
    private void ReadRow(List<TextSpan> pieces, bool isList, bool isOpen = false)
    {
        for (var i = 0; i + 1 < pieces.Count;)
        {
            if (BestPair(pieces[i], pieces[i + 1], isList, isOpen && i + 2 == pieces.Count) is not { } pair)
            {
                i++;
                continue;
            }

            List<TextSpan> members = [pair.Left, pair.Right];
            var start = i;
            for (i++; i + 1 < pieces.Count && NextOf(members, pieces[i + 1], isList, isOpen && i + 2 == pieces.Count) is { } next; i++)
            {
                members.Add(next);
            }

            // The last member may begin another figure only where it was not needed to make three.
            i += i - start > 1 ? 1 : 0;
            for (var k = 0; k < members.Count; k++)
            {
                members[k] = WithQuotes(members[k]);
            }

            _found.Add(new Device
            {
                Kind = KindOf(members[0]),
                Span = new TextSpan(members[0].Start, members[^1].End),
                Members = members,
                Grade = pair.Likeness >= Likeness.Offset ? SharesWords : SharesBuild,
            });
        }
    }

    // 坚决维护…，坚决维护…，维护…: an adverb may be left out further on.
    private TextSpan? NextOf(List<TextSpan> members, TextSpan piece, bool isList, bool isLast)
    {
        var last = members[^1];
        var best = Choice.None;
        if (!isList && IsResumed(piece))
        {
            return null;
        }

        var plain = WithoutAdverb(last);
        foreach (var right in EndsOf(WithoutLeadIn(piece), last.Length, isLast))
        {
            var likeness = Compare(last, right, isList);
            likeness = likeness == Likeness.None && plain != last && Compare(plain, right, isList) >= Likeness.Word ? Likeness.Word : likeness;
            likeness = likeness == Likeness.None && _likeness.GoesOn(members[^2], last, right) ? Likeness.Pattern : likeness;
            best = best.Or(new Choice(last, right, likeness, true, HasParticle(last) == HasParticle(right), isList));
        }

        return best.Likeness == Likeness.None ? null : best.Right;
    }

    private TextSpan WithoutAdverb(TextSpan span)
    {
        var word = _words.At(span.Start);
        return word >= 0 && _words.EndOf(word) < span.End && _words.KindAt(word) is WordKind.Adverb or WordKind.Adjective ? span with { Start = _words.EndOf(word) } : span;
    }

    private Choice? BestPair(TextSpan first, TextSpan second, bool isList, bool isLast)
    {
        var best = Choice.None;
        if (!isList && IsResumed(second) && !IsResumed(first))
        {
            return null;
        }

        var (whole, right) = (WithoutLeadIn(first), WithoutLeadIn(second));
        foreach (var (left, isGoverned, least) in StartsOf(whole, right, isList))
        {
            foreach (var end in EndsOf(right, left.Length, isLast, isList && left.Of(_text) is [.., '好']))
            {
                var likeness = Compare(left, end, isList);
                if (likeness < least || left != whole && (likeness == Likeness.Clause || (!isGoverned && !isList && likeness >= Likeness.Word && !_likeness.MayStandAlone(left))))
                {
                    continue;
                }

                best = best.Or(new Choice(left, end, likeness, isGoverned, HasParticle(left) == HasParticle(end), isList));
            }
        }

        return best.Likeness == Likeness.None ? null : !isList && (IsInManner(whole, best.Left.Start) || IsEvenWith(whole, best)) ? best with { Left = whole } : best;
    }

    // 坚决维护甲，维护乙: an adverb of manner at the head of the first clause is a part of it; 继续, 共同 govern both.
    private bool IsInManner(TextSpan whole, int start) =>
        start > whole.Start && _governors.Of(_text.AsSpan(whole.Start, start - whole.Start)) is { } adverb && adverb.Has("manner");

    // 共同守护海上和平，推动港口稳定发展: an adverb that governs both is part of the first where it makes them equal.
    private bool IsEvenWith(TextSpan whole, Choice best) =>
        best.Left.Start > whole.Start && best.Left.Length != best.Right.Length && whole.Length == best.Right.Length && _governors.Of(_text.AsSpan(whole.Start, best.Left.Start - whole.Start)) is { } adverb && !adverb.Has("modal");

    private Likeness Compare(TextSpan left, TextSpan right, bool isList) =>
        left.Length > LongestMember || right.Length > LongestMember ? Likeness.None : _likeness.Of(left, right, isList);

    /// <summary>Two members as they might be cut.</summary>
    private readonly record struct Choice(TextSpan Left, TextSpan Right, Likeness Likeness, bool IsGoverned, bool IsEven, bool IsList)
    {
        public static Choice None { get; }

        private bool Counts => Likeness != Likeness.None && (IsGoverned || Likeness is Likeness.Mirror or >= Likeness.Word);

        // The one that is cut where a member may begin; then the one with 的 in both or in neither; then the more alike; then the one closest in length; then the longer one.
        public Choice Or(Choice other)
        {
            if (!other.Counts)
            {
                return this;
            }

            return Likeness == Likeness.None || other.Rank.CompareTo(Rank) > 0 ? other : this;
        }

        private (bool, bool, int, int, int) Rank =>
            (IsGoverned, IsEven, (int)Likeness, -Math.Abs(Left.Length - Right.Length), (Left.Length + Right.Length) * (IsList ? -1 : 1));
    }

    // Where the first member may begin: the piece itself, behind a governor, where the second's first word stands; behind a subject of one word
    // (岚海赞成…，反对…), or at a deed done where the second begins so, only for a word that both share.
    private IEnumerable<(TextSpan Left, bool IsGoverned, Likeness Least)> StartsOf(TextSpan whole, TextSpan right, bool isList)
    {
        yield return (whole, true, Likeness.None);
        var head = _words.At(right.Start);
        if (head < 0)
        {
            yield break;
        }

        var first = _text.AsMemory(right.Start, _words.EndOf(head) - right.Start);
        var shortest = isList && right.Of(_text).IndexOfAny('的', '等', '”') is > 0 and var cut ? cut : right.Length;
        var count = 0;
        for (var start = Math.Max(whole.Start + 1, whole.End - LongestMember); start <= whole.End - Math.Min(ShortestCut, right.Length) && count < MostStarts; start++)
        {
            if (_text[start] == '、')
            {
                yield break;
            }

            if (_words.At(start) < 0)
            {
                continue;
            }

            var isGoverned = IsGoverned(whole, start, isList) || ((isList || whole.End - start == right.Length) && _likeness.IsVerbPhrase(whole with { Start = start }));
            if (!isGoverned && !isList && (IsBehindSubject(whole, start) || (IsDone(start) && IsDone(right.Start))))
            {
                count++;
                yield return (whole with { Start = start }, true, Likeness.Offset);
            }
            else if (isGoverned || whole.End - start == right.Length || whole.End - start == shortest || _text.AsSpan(start, whole.End - start).StartsWith(first.Span))
            {
                count++;
                yield return (whole with { Start = start }, isGoverned, Likeness.None);
            }
        }
    }

    // 作出|了, 付出|了: what stands before the first of two such deeds belongs to both.
    private bool IsDone(int at) =>
        _words.At(at) is >= 0 and var word && _words.KindAt(word) == WordKind.Verb && _words.EndOf(word) < _text.Length && _text[_words.EndOf(word)] == '了';

    private bool IsBehindSubject(TextSpan piece, int start) =>
        _words.At(piece.Start) is >= 0 and var subject && _words.EndOf(subject) == start && _words.KindAt(subject) == WordKind.Noun && _likeness.IsVerbPhrase(piece with { Start = start });

    // Behind a governor or an opening quotation mark, or a verb behind another verb or a preposition.
    private bool IsGoverned(TextSpan piece, int start, bool isList)
    {
        if (_text[start - 1] == '“')
        {
            return true;
        }

        if (_governors.Before(_text.AsSpan(piece.Start, start - piece.Start)) is { } governor && _words.IsEdge(start - governor.Form.Length))
        {
            return isList || !governor.Has("manner");
        }

        var word = _words.At(start);
        return word > 0 && _likeness.IsVerbPhrase(piece with { Start = start })
            && (_words.KindAt(word - 1) is WordKind.Verb or WordKind.Preposition || _text[start - 1] == '了' || _reportingVerbs.Before(_text.AsSpan(piece.Start, start - piece.Start)) is not null);
    }

    // Behind 维护好 what is held may follow, behind a verb phrase the noun that closes the list or the next verb.
    private bool IsTail(TextSpan piece, int end)
    {
        var next = _words.At(end);
        return _text[end - 1] == '好' || _tails.At(_text.AsSpan(end, piece.End - end)) is not null || (next >= 0 && _words.KindAt(next) is WordKind.Verb or WordKind.Adverb);
    }

    // 作出|了, 在|教育: nothing ends there.
    private bool IsBound(int end)
    {
        var word = _words.At(end);
        var next = word >= 0 ? _words.KindAt(word) : WordKind.Other;
        return _text[end] is '了' or '着' or '过' || (word > 0 && next == WordKind.Verb && _words.KindAt(word - 1) == WordKind.Adverb) || (word > 0 && next == WordKind.Adverb && _words.KindAt(word - 1) == WordKind.Verb) || (word > 0 && _words.KindAt(word - 1) is WordKind.Preposition or WordKind.Connector or WordKind.Particle);
    }

    private bool HasParticle(TextSpan span) => span.Of(_text).Contains('的');

    // Where the last item of a list may end: the piece itself, before 的, 等 or a closing quotation mark, or as long as the item before it.
    private IEnumerable<TextSpan> EndsOf(TextSpan piece, int length, bool isLast, bool isDone = false)
    {
        yield return piece;
        if (!isLast)
        {
            // 维护好、发展好云岚友谊、渔业合作: what is held opens a list of its own.
            if (isDone && piece.Of(_text).IndexOf('好') is >= 1 and var done && done + 1 < piece.Length && _words.IsEdge(piece.Start + done + 1))
            {
                yield return piece with { End = piece.Start + done + 1 };
            }

            // “自由开放的海洋，繁荣安宁的海岸”的主题: the quotation that the clause before opened ends here.
            if (piece.Of(_text).IndexOf('”') is >= ShortestCut and var close && !piece.Of(_text)[..close].Contains('“'))
            {
                yield return piece with { End = piece.Start + close };
            }

            yield break;
        }

        var count = 0;
        for (var end = piece.Start + Math.Min(ShortestCut, length); end < piece.End && end - piece.Start <= LongestMember && count < MostEnds; end++)
        {
            if (_words.IsEdge(end) && (_text[end] is '的' or '等' or '”' || (Math.Abs(end - piece.Start - length) <= 2 && IsTail(piece, end))) && !IsBound(end))
            {
                count++;
                yield return piece with { End = end };
            }

            if (_text[end] is '的' or '等' or '”' && _words.IsEdge(end) && _words.IsEdge(end + 1))
            {
                yield break;
            }
        }
    }

    // 不冲突、不对抗 denies twice.
    private DeviceKind KindOf(TextSpan member) => _text[member.Start] == '不' && _words.IsEdge(member.Start + 1) ? DeviceKind.Antithesis : DeviceKind.Parallelism;

    // A clause is cut inside the quotation marks and brackets at its ends; a member has both or none.
    private TextSpan WithQuotes(TextSpan member)
    {
        var open = member.Of(_text).LastIndexOfAny("“‘《（");
        var close = member.Of(_text).LastIndexOfAny("”’》）");
        if (open < 0 && close >= 0 && close == member.Length - 1)
        {
            return member with { End = member.End - 1 };
        }

        return open > close && member.End < _text.Length && Punctuation.IsQuotation(_text[member.End]) ? member with { End = member.End + 1 } : member;
    }

    // 甲是乙，这是丙: the clause takes the one before it up and says what it is.
    private bool IsResumed(TextSpan piece)
    {
        if (_leadIns.At(piece.Of(_text)) is not { } word || !word.Has("resumptive"))
        {
            return false;
        }

        var rest = WithoutLeadIn(piece);
        return rest.Start > piece.Start && _text[rest.Start] == '是' && _words.At(rest.Start) >= 0;
    }

    private TextSpan WithoutLeadIn(TextSpan piece)
    {
        while (piece.Length > 2 && _leadIns.At(piece.Of(_text)) is { } word && word.Form.Length < piece.Length && _words.IsEdge(piece.Start + word.Form.Length))
        {
            piece = piece with { Start = piece.Start + word.Form.Length };
        }

        return piece;
    }
}
