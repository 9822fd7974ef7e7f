namespace Rhetoric.Discourse;

/// <summary>What somebody who is named is to the speaker: the speaker's own side, the other one, both, or neither.</summary>
/// <remarks>The words alone tell 双方, 我们 and 各方; a country or a person stands where it is known to stand. A pair is both sides where both meet and one is the speaker's own, or where one side speaks alone and names itself in it (云岚双方 of a spokesperson of 云); a pair of two others who meet is the other side. Cost: O(1).</remarks>
internal sealed class PartyStanding(Readout readout, AskContext context, SpeakerSides sides)
{
    /// <summary>The kind of an ask that goes to a party: an offer where the party is the speaker's own side.</summary>
    public AskKind KindOf(Party party) => party.Kind switch
    {
        PartyKind.Both or PartyKind.We => AskKind.Shared,
        PartyKind.Self => AskKind.Offer,
        PartyKind.Addressed => AskKind.Request,
        PartyKind.Absent => AskKind.General,
        PartyKind.All or PartyKind.Nobody => AskKind.General,
        PartyKind.Body => context.IsJoint ? AskKind.General : AskKind.Request,
        PartyKind.Person => KindOfPerson(party.First!),
        PartyKind.Sides => KindOfSides(party),
        _ => KindOfSide(party.First!),
    };

    /// <summary>Whether a wish or an offer with this subject is the speaker's.</summary>
    public bool SpeaksForSelf(AskSubject subject) =>
        subject.Kind is AskSubjectKind.Elided ? context.Subject is not { } told || IsSpeaker(told) || IsAmong(told)
        : subject.Kind == AskSubjectKind.Party && (IsSpeaker(subject.Party) || IsAmong(subject.Party)) || sides.IsHead(context.Attribution.Voice, readout[subject.Span]);

    /// <summary>Whether a subject is a group of states that do not meet as such (霁洲国家), for which one of two speakers may speak.</summary>
    public bool IsGroup(AskSubject subject) =>
        !context.IsJoint && subject is { Kind: AskSubjectKind.Party, Party: { Kind: PartyKind.Side, HasActor: true } } && KindOf(subject.Party) == AskKind.General;

    /// <summary>Whether a subject is several who meet, named as such (两国, 云岚双方), and not 我们.</summary>
    public bool NamesBoth(AskSubject subject) =>
        subject.Kind == AskSubjectKind.Party && KindOf(subject.Party) == AskKind.Shared && subject.Party.Kind != PartyKind.We;

    /// <summary>Whether a subject is the speaker or the speaker's side.</summary>
    public bool IsOwn(Party? subject) => subject is { Kind: PartyKind.Self } or { Kind: PartyKind.Side, HasActor: false } && KindOf(subject.Value) == AskKind.Offer;

    /// <summary>Whether a side is the speaker's.</summary>
    public bool IsOwn(string side) => SpeakerSides.IsSame(side, context.Own);

    private bool IsSpeaker(Party party) =>
        party.Kind is PartyKind.Both or PartyKind.We or PartyKind.Self
        || party.Kind == PartyKind.Sides && KindOf(party) == AskKind.Shared
        || party.Kind is PartyKind.Side or PartyKind.Person && (KindOf(party) == AskKind.Offer || context.Own is null && !context.IsJoint);

    // 云霁|扩大往来，希望岚方…: a pair to which the speaker's side belongs.
    private bool IsAmong(Party party) => party.Kind == PartyKind.Sides && (IsOwn(party.First!) || IsOwn(party.Second!));

    private AskKind KindOfPerson(string name) =>
        name == context.Attribution.Voice || (context.Own is not null && sides.OwnOf(name) == context.Own) ? AskKind.Offer : AskKind.Request;

    private AskKind KindOfSide(string side) =>
        IsOwn(side) ? AskKind.Offer : !context.IsJoint && sides.Meets(side) ? AskKind.Request : AskKind.General;

    private AskKind KindOfSides(Party party)
    {
        var holdsOwn = IsOwn(party.First!) || IsOwn(party.Second!);
        if (!sides.HaveMet)
        {
            return holdsOwn ? AskKind.Shared : AskKind.General;
        }

        return !(sides.Meets(party.First!) && sides.Meets(party.Second!)) ? AskKind.General
            : context.Own is null || holdsOwn ? AskKind.Shared
            : context.IsJoint ? AskKind.General
            : AskKind.Request;
    }
}
