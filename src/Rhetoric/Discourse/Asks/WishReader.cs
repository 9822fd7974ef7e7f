namespace Rhetoric.Discourse;

/// <summary>Reads of whom something is wished (希望, 期待, 要求, 呼吁) and to whom something is offered (愿).</summary>
/// <remarks>
/// <para>A wish goes by what follows: somebody who is named is to do it, also behind 看到; 看到 and a thing wait for what should be so; a bare verb is the speaker's own
/// deed, an offer, but not behind 要求 or 呼吁, which ask somebody or nobody. An offer goes to the partner, unless both offer; a body that is willing is one that the speaker speaks for. Null throughout for what only looks like an ask.</para>
/// <para>Cost: a constant window, but for the partner (<see cref="PartnerReader"/>).</para>
/// </remarks>
internal sealed class WishReader(Readout readout, AskGrammar grammar, AskContext context, PartyReader parties, NamedParties named, PartyStanding standing, PartnerReader partners, ModalSense sense)
{
    private readonly string _text = readout.Text;

    /// <summary>Whom a wish addresses, by what follows it.</summary>
    public Addressed? Of(DiscourseWord modal, TextSpan rest, AskSubject subject)
    {
        var force = AskGrammar.ForceOf(modal);
        var start = sense.BehindInvitation(rest.Start, rest.End);
        if (force != ModalForce.Demand && AwaitedAt(start, rest.End) is { } awaited)
        {
            return awaited;
        }

        // 要求追究首相责任 names nobody: behind a demand any verb may stand.
        if ((force == ModalForce.Demand ? Whole(start, rest.End) : named.At(start, rest.End)) is { } all)
        {
            var asked = WithoutPartner(all, rest.End);
            return standing.KindOf(asked) is var kind and not AskKind.Offer ? new Addressed(readout[asked.Span], kind, asked.Span.End) : null;
        }

        if (force == ModalForce.Demand || modal.Has("call"))
        {
            return null;
        }

        // 希望两国关系发展 waits for a thing. 我希望今年… says by its subject whose deed it is.
        return parties.At(start, rest.End) is not null || (grammar.Actions.At(_text.AsSpan(start, rest.End - start)) is null && subject.Kind != AskSubjectKind.Party) ? Addressed.Nobody : DeedOf(rest, subject);
    }

    /// <summary>To whom something is offered; a declaration (愿重申) offers nothing.</summary>
    public Addressed? OfferOf(TextSpan rest, AskSubject subject)
    {
        var isOwn = standing.SpeaksForSelf(subject);
        if (sense.IsDeclaration(rest) || !(isOwn || SpeaksFor(subject)))
        {
            return null;
        }

        // 没有一个港口愿看到关系走低: what nobody named is to do, only the speaker himself waits for.
        return AwaitedAt(rest.Start, rest.End) is not { } awaited ? DeedOf(rest, subject) : isOwn || awaited.Name.Length > 0 ? awaited : null;
    }

    // 岚海参议院愿…: what is no side of the meeting and is willing in the mouth of one speaker, he speaks for.
    private bool SpeaksFor(AskSubject subject) => standing.IsGroup(subject) || !context.IsJoint && (subject.Kind == AskSubjectKind.Thing || subject is { Kind: AskSubjectKind.Party, Party.Kind: PartyKind.Body });

    // 看到岚方…, 看到新局面: what is waited for, and of whom where somebody else than the speaker's side is named; null where nothing is waited for.
    private Addressed? AwaitedAt(int start, int end) =>
        grammar.Waits.At(_text.AsSpan(start, end - start)) is not { } wait ? null
        : Whole(start + wait.Form.Length, end) is { } party && standing.KindOf(party) is var kind and not AskKind.Offer ? new Addressed(readout[party.Span], kind)
        : Addressed.Nobody;

    private Party? Whole(int start, int end) => parties.At(start, end) is { } party && !parties.IsThing(party.Span.End, end) ? party : null;

    // 希望岚方|同云方… is what the other side is to do with one's own.
    private Party WithoutPartner(Party party, int end) =>
        party is { Kind: PartyKind.Sides, Second: { } second } && parties.FirstAt(party.Span.Start, end) is { Kind: PartyKind.Side, First: { } first } one
        && one.Span.End < party.Span.End && _text[one.Span.End] is '同' or '与' && !standing.IsOwn(first) && standing.IsOwn(second)
            ? one
            : party;

    // 岚霁愿|同云方…: what two of three who meet do with the third is offered to that one.
    private bool IsForThird(TextSpan rest, Party pair) =>
        pair.Kind == PartyKind.Sides && grammar.PartnerLinks.At(rest.Of(_text)) is { } link && parties.At(rest.Start + link.Form.Length, rest.End) is { Kind: PartyKind.Side, First: { } third }
        && !SpeakerSides.IsSame(third, pair.First) && !SpeakerSides.IsSame(third, pair.Second);

    private Addressed DeedOf(TextSpan rest, AskSubject subject) =>
        standing.NamesBoth(subject) && !IsForThird(rest, subject.Party) ? new Addressed(readout[subject.Party.Span], AskKind.Shared)
        : context.IsJoint ? new Addressed(context.Attribution.Speaker, AskKind.Shared)
        : new Addressed(partners.Of(rest), AskKind.Offer);
}
