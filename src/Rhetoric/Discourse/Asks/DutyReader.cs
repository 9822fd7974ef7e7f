namespace Rhetoric.Discourse;

/// <summary>Reads who is bound by 要, 应, 必须, 不能 and their like.</summary>
/// <remarks>
/// <para>Who stands before the modal decides: both sides share the task, the other side is asked, one's own side binds only itself and asks nothing,
/// a thing should be so whoever does it. Without a subject the modal has that of the last ask, else that of its sentence, else whom the announcement of its point, else whom the sentence before
/// addressed, else all who meet. 需要 may name its party behind it.</para>
/// <para>Cost: a constant window. Null throughout for what only looks like an ask.</para>
/// </remarks>
internal sealed class DutyReader(Readout readout, AskGrammar grammar, AskContext context, SpeakerSides sides, PartyReader parties, PartyStanding standing, ModalSense sense)
{
    private readonly string _text = readout.Text;

    /// <summary>Whom a modal addresses, by its subject and what is behind it.</summary>
    public Addressed? Of(DiscourseWord modal, TextSpan rest, AskSubject subject)
    {
        if (rest.Length > 0 && modal.Has("noun") && NeedOf(rest) is var need && need is not { Content: 0 })
        {
            return need;
        }

        if (subject.Kind == AskSubjectKind.Thing)
        {
            return !modal.Has("may") && sense.IsNorm(modal, rest, subject.Span) && !sense.IsNoun(rest) ? Addressed.Nobody : null;
        }

        return subject.Kind == AskSubjectKind.Party ? Of(modal, rest, subject.Party) : WithoutSubject(modal, rest, subject.Span.Start);
    }

    private Addressed? Of(DiscourseWord modal, TextSpan rest, Party party)
    {
        var kind = standing.KindOf(party);
        return kind switch
        {
            AskKind.Offer => null,
            _ when party.Kind == PartyKind.Nobody && (modal.Has("able") || !modal.Has("negative")) => null,
            _ when modal.Has("may") && kind == AskKind.General => null,
            _ when party.Kind == PartyKind.We && sense.IsOwn(rest) => null,
            _ => new Addressed(readout[party.Span], kind),
        };
    }

    private Addressed? WithoutSubject(DiscourseWord modal, TextSpan rest, int at)
    {
        var isMay = modal.Has("may");
        if (context.Last is null && sense.IsCondition(modal, rest))
        {
            context.IsConditional = true;
            return null;
        }

        if (context.IsConditional)
        {
            return Addressed.Nobody;
        }

        if (isMay && grammar.Actions.At(rest.Of(_text)) is null || context.Last is null && context.Subject is null && sense.IsContrast(at))
        {
            return null;
        }

        if (context.Last is { } last)
        {
            return isMay && last.Kind != AskKind.Shared ? null : last.Kind is AskKind.Offer ? Implied() : last with { Content = 0 };
        }

        // 岚方…，要…: what somebody has to do is told, not asked.
        var isTold = modal.Has("told");
        if (context.Subject is { } subject && !(isTold && standing.KindOf(subject) == AskKind.Request))
        {
            return Of(modal, rest, subject);
        }

        return isMay ? null
            : context.Announced is { } announced ? announced with { Content = 0 }
            : context.Before is { Kind: AskKind.Shared or AskKind.Request or AskKind.General } before && !(isTold && before.Kind == AskKind.Request) ? before with { Content = 0 }
            : Implied();
    }

    // 需要|双方|共同努力 names whom it asks behind it; 需要时间 asks nothing: null. Else nobody, with no content of its own.
    private Addressed? NeedOf(TextSpan rest)
    {
        if (parties.At(rest.Start, rest.End) is { } party && !parties.IsThing(party.Span.End, rest.End))
        {
            return standing.KindOf(party) is not AskKind.Offer && party.Span.End < rest.End ? new Addressed(readout[party.Span], standing.KindOf(party), party.Span.End) : null;
        }

        var words = rest.Of(_text);
        return grammar.Actions.At(words) is { } action && !words[action.Form.Length..].StartsWith("的") ? Addressed.Nobody : null;
    }

    // All who meet: in a joint statement its speaker, where it stands in this sentence.
    private Addressed Implied() =>
        !sides.HaveMet && !context.IsJoint ? Addressed.Nobody
        : new(context.IsJoint && context.Attribution.Content.Start >= context.Sentence.Start ? context.Attribution.Speaker : context.Pair ?? sides.Together, AskKind.Shared);
}
