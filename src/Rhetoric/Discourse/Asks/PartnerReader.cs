namespace Rhetoric.Discourse;

/// <summary>Reads to whom an offer is made.</summary>
/// <remarks>Whoever stands behind 同, 与, 向 and the like (和 only where the offer begins with it: else it joins two things), third parties behind 推动, else whom of the others the clause or the sentence before the modal names (not as one who is welcome or is wished for: 欢迎岚海企业), else the other side, but of what one does by oneself (保持耐心) nobody. Cost: O(1), as no more than 400 characters are looked at.</remarks>
internal sealed class PartnerReader(Readout readout, AskGrammar grammar, AskContext context, SpeakerSides sides, PartyReader parties, NamedParties named, PartyStanding standing)
{
    private const int LongestSearch = 400;
    private const int PairLength = 2;

    private readonly string _text = readout.Text;

    /// <summary>The partner of an offer, as the text names it; empty where nobody is known.</summary>
    public string Of(TextSpan rest)
    {
        var end = Math.Min(Math.Max(rest.End, context.SentenceEnd), rest.Start + LongestSearch);
        string? mentioned = null;
        var isBarred = false;
        for (var at = rest.Start; at < end && !(mentioned is not null && _text[at] is '，' or '；'); at++)
        {
            isBarred = _text[at] is not ('，' or '；' or '。') && (isBarred || grammar.PartnerBars.At(_text.AsSpan(at, end - at)) is not null);
            var isLinked = at > rest.Start && grammar.PartnerLinks.Before(_text.AsSpan(rest.Start, at - rest.Start)) is { } link && !link.Has("none");
            var isMoved = at > rest.Start && grammar.Movers.Before(_text.AsSpan(rest.Start, at - rest.Start)) is not null;
            var isWith = isLinked && (_text[at - 1] is '同' or '与' or '跟' || _text[at - 1] == '和' && IsAtHead(rest.Start, at - 1));
            if ((parties.At(at, end) ?? (isWith && at == rest.Start + 1 ? named.At(at, end) : null)) is not { } party)
            {
                continue;
            }

            var isPartner = IsPartner(party, isWith) && (!isBarred || party is { Kind: PartyKind.Side, HasActor: false } && _text[party.Span.End - 1] == '方');
            if (isLinked && isPartner || isMoved && party.Kind == PartyKind.All && _text[party.Span.End - 1] == '方')
            {
                return readout[party.Span];
            }

            if (isPartner && party.Kind == PartyKind.Side && sides.Meets(party.First!)
                && (_text[party.Span.End - 1] == '方' || party.HasActor || grammar.Actions.Before(_text.AsSpan(rest.Start, at - rest.Start)) is not null))
            {
                mentioned ??= readout[party.Span];
            }

            at = party.Span.End - 1;
        }

        return mentioned ?? (grammar.Alone.At(rest.Of(_text)) is null ? NamedBefore(rest.Start) ?? context.Others : "");
    }

    private bool IsPartner(Party party, bool isWith) => party.Kind switch
    {
        PartyKind.Side => !standing.IsOwn(party.First!) && (isWith || sides.Meets(party.First!)),
        PartyKind.Sides => isWith && !standing.IsOwn(party.First!) && !standing.IsOwn(party.Second!) && (party.Span.Length > PairLength || sides.Meets(party.First!) || sides.Meets(party.Second!)) && !parties.IsThing(party.Span.End, _text.Length),
        PartyKind.Person => standing.KindOf(party) == AskKind.Request,
        PartyKind.Addressed or PartyKind.Absent => true,
        PartyKind.All or PartyKind.Body => isWith,
        _ => false,
    };

    // 愿|和各方…, 愿继续|和各方…: not 改革和|各国….
    private bool IsAtHead(int start, int at) => at == start || grammar.Adverbs.Before(_text.AsSpan(start, at - start)) is not null;

    private string? NamedBefore(int end)
    {
        for (var at = Math.Max(Math.Max(context.Sentence.Start, context.Attribution.Content.Start), end - LongestSearch); at < end; at++)
        {
            if (sides.SideAt(_text.AsSpan(at, end - at)) is { } side && !standing.IsOwn(side.Short) && sides.Meets(side.Short))
            {
                return _text.Substring(at, side.Length);
            }
        }

        return null;
    }
}
