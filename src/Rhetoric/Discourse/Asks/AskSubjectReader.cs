namespace Rhetoric.Discourse;

/// <summary>Finds the subject of a modal among the words before it in the clause.</summary>
/// <remarks>
/// <para>Off the left come conjunctions (因此, 二是), off the right adverbs (都, 更加). What is left is nothing; or somebody (双方领导人和有关部门); or
/// somebody with a prepositional phrase (双方|在此基础上); or a clause in front with somebody behind it (新形势下|双方); or what follows a verb of
/// opinion (双方认为|应). Else it is a thing that should be so (加强合作|应), unless a verb shows that the modal is another's (赞赏岚方|愿).</para>
/// <para>Cost: a constant window before each modal.</para>
/// </remarks>
internal sealed class AskSubjectReader(string text, AskGrammar grammar, PartyReader parties)
{
    private const int LongestBefore = 120;
    private const int LongestSubject = 60;
    private const int LongestParty = 16;
    private const int LongestThing = 20;

    /// <summary>The subject of a modal that stands at <paramref name="modal"/> in a clause that starts at <paramref name="clause"/>.</summary>
    public AskSubject Before(int clause, int modal)
    {
        if (modal - clause > LongestBefore)
        {
            return new AskSubject(AskSubjectKind.None, default, new TextSpan(clause, modal));
        }

        var start = AfterLeads(clause, modal);
        var (end, isCoordinate) = BeforeAdverbs(start, BeforeOrdinal(start, modal));
        end -= grammar.Circumstances.Before(text.AsSpan(start, end - start)) is { } between && between.Has("between") ? between.Form.Length : 0;
        var span = new TextSpan(start, end);
        if (span.Length == 0)
        {
            return new AskSubject(AskSubjectKind.Elided, default, span);
        }

        return span.Length > LongestSubject ? new AskSubject(AskSubjectKind.None, default, span) : In(span, isCoordinate);
    }

    /// <summary>Where the words of a clause begin behind quotation marks and conjunctions.</summary>
    public int AfterLeads(int start, int end)
    {
        while (start < end)
        {
            if (text[start] is '“' or '‘' or '"' or ' ' or '、' or '—' or '　' or '（')
            {
                start++;
            }
            else if (grammar.Points.OrdinalAt(text.AsSpan(start, end - start)) is not null && parties.At(start, end) is null)
            {
                start += PointNumber.Length;
            }
            else if (grammar.Leads.At(text.AsSpan(start, end - start)) is { } lead && parties.At(start, end) is null)
            {
                start += lead.Form.Length;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    // 一|要…，二|要…: the number before a modal is no subject.
    private int BeforeOrdinal(int start, int modal) =>
        modal > start && grammar.Points.OrdinalAt(text.AsSpan(modal - 1)) is { HasModal: true } ? modal - 1 : modal;

    private (int End, bool IsCoordinate) BeforeAdverbs(int start, int end)
    {
        var isCoordinate = false;
        while (end > start && grammar.Adverbs.Before(text.AsSpan(start, end - start)) is { } adverb && !EndsParty(start, end))
        {
            end -= adverb.Form.Length;
            isCoordinate |= adverb.Has("coordinate");
        }

        return (end, isCoordinate);
    }

    private bool EndsParty(int start, int end) => parties.At(start, end) is { } party && party.Span.End == end;

    private AskSubject In(TextSpan span, bool isCoordinate)
    {
        var words = span.Of(text);
        if (OpinionEnd(span) is { } opinion)
        {
            var inner = span with { Start = AfterLeads(opinion, span.End) };
            return inner.Length > 0 ? In(inner, isCoordinate)
                : parties.At(span.Start, span.End) is { } holder && holder.Span.End < opinion ? Of(holder)
                : new AskSubject(AskSubjectKind.Elided, default, inner);
        }

        if (parties.At(span.Start, span.End) is { } first)
        {
            if (first.Span.End == span.End)
            {
                return Of(first);
            }

            var rest = text.AsSpan(first.Span.End, span.End - first.Span.End);
            if (IsNounOf(rest))
            {
                return new AskSubject(AskSubjectKind.Thing, default, span);
            }

            if (isCoordinate || grammar.Links.At(rest) is not null)
            {
                return TailIn(span with { Start = first.Span.End }) is { Party.Kind: not PartyKind.Both } tail && grammar.Links.At(rest) is null ? tail : Of(first);
            }
        }

        if (TailIn(span) is { } last)
        {
            return last;
        }

        var isForeign = grammar.Attitudes.At(words) is not null || words.Length > LongestThing
            || (parties.At(span.Start, span.End) is { } owner && (grammar.Attitudes.At(text.AsSpan(owner.Span.End, span.End - owner.Span.End)) is not null || grammar.Breaks.At(text.AsSpan(owner.Span.End, span.End - owner.Span.End)) is not null));
        for (var at = span.Start; at < span.End && !isForeign; at++)
        {
            isForeign = text[at] == '是' || grammar.Attitudes.At(text.AsSpan(at, span.End - at)) is { Form.Length: > 1 };
        }

        return new AskSubject(isForeign ? AskSubjectKind.None : AskSubjectKind.Thing, default, span);
    }

    // 岚云|之间的竞争, 岚海|在国际体系中的发言权: a thing of somebody, not somebody somewhere (在…问题上).
    private bool IsNounOf(ReadOnlySpan<char> rest)
    {
        var of = rest.LastIndexOf('的');
        return of >= 0 && of + 1 < rest.Length && (rest[0] is '的' or '在' || grammar.Circumstances.At(rest)?.Has("between") == true)
            && grammar.Circumstances.Before(rest)?.Has("within") != true;
    }

    // Somebody at the end of the words, behind a place or a time (新形势下|双方).
    private AskSubject? TailIn(TextSpan span)
    {
        for (var start = Math.Max(span.Start + 1, span.End - LongestParty); start < span.End; start++)
        {
            if (parties.At(start, span.End) is { } party && party.Span.End == span.End && IsOpen(span.Start, start))
            {
                return Of(party);
            }
        }

        return null;
    }

    private bool IsOpen(int start, int at) => text[at - 1] is '，' or '、' or ' ' || grammar.Circumstances.Before(text.AsSpan(start, at - start))?.Has("open") == true
        || grammar.Leads.Before(text.AsSpan(start, at - start)) is not null;

    private int? OpinionEnd(TextSpan span)
    {
        int? end = null;
        for (var at = span.Start; at < span.End; at++)
        {
            if (grammar.Opinions.At(text.AsSpan(at, span.End - at)) is { } opinion)
            {
                at += opinion.Form.Length - 1;
                end = at + 1;
            }
        }

        return end;
    }

    private static AskSubject Of(Party party) => new(AskSubjectKind.Party, party, party.Span);
}
