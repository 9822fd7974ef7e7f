namespace Rhetoric.Discourse;

/// <summary>Finds clauses and items of like build in a Chinese text (排比, 对偶).</summary>
/// <remarks>
/// <para>Neighbours in a sentence (at ，；) and neighbours in a list (at 、) are compared. What stands between two marks is a member but for a word that
/// leads in (也, 并, 同时), and what takes up the clause before it (这是) is none; the first may begin later, behind a modal or a verb that governs all (双方要, 致力于), and the last item of a list may end
/// earlier (…的前进方向), wherever that makes the two most alike. Neighbours that go on in the same way make one figure.</para>
/// <para>Cost: each piece is compared with the next one only, at the few beginnings and ends of <see cref="MemberCuts"/>;
/// so O(n), however long a sentence is. Invariant: members are disjoint, in text order, in one sentence.</para>
/// </remarks>
internal sealed class ParallelReader
{
    private readonly string _text;
    private readonly WordRow _words;
    private readonly IReadOnlyList<Enumeration> _lists;
    private readonly MemberGrammar _grammar;
    private readonly MemberShape _shape;
    private readonly MemberCuts _cuts;
    private readonly MemberLikeness _likeness;
    private readonly MemberSequel _sequel;
    private readonly List<Device> _found = [];

    // The next list that may lie in the clause at hand.
    private int _list;

    private ParallelReader(string text, WordRow words, IReadOnlyList<Enumeration> lists, MemberGrammar grammar)
    {
        (_text, _words, _lists, _grammar) = (text, words, lists, grammar);
        _shape = new MemberShape(text, words, grammar);
        _cuts = new MemberCuts(text, words, grammar, _shape);
        _likeness = new MemberLikeness(text, words, grammar, _shape);
        _sequel = new MemberSequel(text, words, _shape);
    }

    public static IReadOnlyList<Device> Read(Readout readout, WordRow words, IReadOnlyList<Enumeration> lists, DiscourseLexicon lexicon)
    {
        var grammar = lexicon.Compiled(MemberGrammar.Of);
        var reader = new ParallelReader(readout.Text, words, lists, grammar);
        var denials = new DenialReader(readout.Text, words);
        var row = new List<TextSpan>();
        foreach (var clause in ClausesOf(readout))
        {
            if (row.Count > 0 && !IsNeighbour(reader._text, row[^1], clause))
            {
                reader.ReadRow(row, isList: false);
                row.Clear();
            }

            row.Add(clause);
            reader._found.AddRange(denials.In(clause));
            reader.ReadList(clause);
        }

        reader.ReadRow(row, isList: false);
        reader._found.AddRange(new SegmentReader(readout, words, grammar, reader._shape, reader._cuts).Read());
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
        items[^1] = _cuts.BeforeMainVerb(items[^1], items[0]);
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
                members[k] = _cuts.WithQuotes(members[k]);
            }

            _found.Add(new Device
            {
                Kind = KindOf(members[0]),
                Span = new TextSpan(members[0].Start, members[^1].End),
                Members = members,
                Grade = pair.Grade,
            });
        }
    }

    // 坚决维护…，坚决维护…，维护…: an adverb may be left out further on.
    private TextSpan? NextOf(List<TextSpan> members, TextSpan piece, bool isList, bool isLast)
    {
        var last = members[^1];
        var best = MemberPair.None;
        if (!isList && _cuts.IsResumed(piece))
        {
            return null;
        }

        var plain = _cuts.WithoutAdverb(last);
        foreach (var right in _cuts.EndsOf(_cuts.WithoutLeadIn(piece), last.Length, isLast))
        {
            var likeness = Compare(last, right, isList);
            likeness = likeness == Likeness.None && plain != last && Compare(plain, right, isList) >= Likeness.Word ? Likeness.Word : likeness;
            likeness = likeness == Likeness.None && _sequel.GoesOn(members[^2], last, right) ? Likeness.Pattern : likeness;
            best = best.Or(new MemberPair(last, right, likeness, true, HasParticle(last) == HasParticle(right), isList));
        }

        return best.Likeness == Likeness.None ? null : best.Right;
    }

    private MemberPair? BestPair(TextSpan first, TextSpan second, bool isList, bool isLast)
    {
        var best = MemberPair.None;
        if (!isList && _cuts.IsResumed(second) && !_cuts.IsResumed(first))
        {
            return null;
        }

        var (whole, right) = (_cuts.WithoutLeadIn(first), _cuts.WithoutLeadIn(second));
        foreach (var (left, isGoverned, least) in _cuts.StartsOf(whole, right, isList))
        {
            foreach (var end in _cuts.EndsOf(right, left.Length, isLast, isList && left.Of(_text) is [.., '好']))
            {
                var likeness = Compare(left, end, isList);
                if (likeness < least || left != whole && (likeness == Likeness.Clause || (!isGoverned && !isList && likeness >= Likeness.Word && !_shape.MayStandAlone(left))))
                {
                    continue;
                }

                best = best.Or(new MemberPair(left, end, likeness, isGoverned, HasParticle(left) == HasParticle(end), isList));
            }
        }

        return best.Likeness == Likeness.None ? null : !isList && (IsInManner(whole, best.Left.Start) || IsEvenWith(whole, best)) ? best with { Left = whole } : best;
    }

    // 坚决维护甲，维护乙: an adverb of manner at the head of the first clause is a part of it; 继续, 共同 govern both.
    private bool IsInManner(TextSpan whole, int start) =>
        start > whole.Start && _grammar.Governors.Of(_text.AsSpan(whole.Start, start - whole.Start)) is { } adverb && adverb.Has("manner");

    // 共同守护海上和平，推动港口稳定发展: an adverb that governs both is part of the first where it makes them equal.
    private bool IsEvenWith(TextSpan whole, MemberPair best) =>
        best.Left.Start > whole.Start && best.Left.Length != best.Right.Length && whole.Length == best.Right.Length && _grammar.Governors.Of(_text.AsSpan(whole.Start, best.Left.Start - whole.Start)) is { } adverb && !adverb.Has("modal");

    private Likeness Compare(TextSpan left, TextSpan right, bool isList) =>
        left.Length > MemberCuts.LongestMember || right.Length > MemberCuts.LongestMember ? Likeness.None : _likeness.Of(left, right, isList);

    private bool HasParticle(TextSpan span) => span.Of(_text).Contains('的');

    // 不冲突、不对抗 denies twice.
    private DeviceKind KindOf(TextSpan member) => _text[member.Start] == '不' && _words.IsEdge(member.Start + 1) ? DeviceKind.Antithesis : DeviceKind.Parallelism;
}
