namespace Rhetoric.Discourse;

/// <summary>Tells which party of a meeting is addressed, under one name for all words of a text that mean it (美方, 美国, 总统先生: 美国).</summary>
/// <remarks>
/// <para>What all who meet are to do is asked of both. Else the words tell by the names of the readout (<see cref="Sides"/>). Where they name no side, a request
/// goes to the side that the speaker is not on, and so does what is offered to a person in address (你, 总统先生) or to one who is told of (他); a person who speaks in the text stands where his
/// voice stands; in English a person of the speaker's own side keeps his name. Whoever else is named is a third party and keeps the name of the text.</para>
/// <para>Cost: O(length of the words); the standing of the voices is read once a readout, and only where the words tell no side.</para>
/// </remarks>
internal sealed class AskedParties(ReadoutDiscourse read)
{
    private readonly Sides _sides = Sides.Of(read.Readout);

    /// <summary>The party that an ask goes to; null where the ask is of nobody.</summary>
    public string? Of(Ask ask) =>
        ask.Addressee is not { } words ? null
        : ask.Kind == AskKind.Shared ? Attribution.JointVoice
        : Named(words, ask) ?? words;

    /// <summary>The party that a name means wherever it stands in a readout, as 美方 means 美国; null where it tells none, or only beside a speaker (我方).</summary>
    public static string? MeantBy(string name, Readout readout) =>
        name.Length > 0 && NameLexicon.Default.MeaningOf(name) is null or "both" ? NameOf(Sides.Of(readout).Of(name), isShared: true) : null;

    private static string? NameOf(Side side, bool isShared) => side switch
    {
        { Role: SideRole.Both } => isShared ? Attribution.JointVoice : null,
        { Role: SideRole.Unknown } or { Name: "" } => null,
        _ => side.Name,
    };

    private string? Named(string words, Ask ask)
    {
        var isRelative = NameLexicon.Default.MeaningOf(words) is "speaker" or "addressee" or "the other";
        if (NameOf(_sides.Of(words, isRelative ? read.Standing.Of(read.VoiceOf(ask)) : SideRole.Home), isShared: false) is { } named)
        {
            return named;
        }

        return ask.Kind switch
        {
            AskKind.Request => IsOfOwnSide(words, ask) ? null : StandingOfPerson(words) ?? OtherThan(read.Standing.Of(read.VoiceOf(ask))),
            AskKind.Offer => StandingOfPerson(words) ?? (IsInAddress(words) || IsAbsent(words) ? OtherThan(read.Standing.Of(read.VoiceOf(ask))) : Begun(words)),
            _ => null,
        };
    }

    // President Doe asked Envoy Ann Brook: somebody named who stands where the speaker does, as no country beside an English name tells.
    private bool IsOfOwnSide(string words, Ask ask) =>
        read.Readout.Language == TextLanguage.English && read.People.FirstOrDefault(person => words.Contains(person.Name, StringComparison.Ordinal)) is { } person
        && read.Standing.Of(person.Name) == read.Standing.Of(read.VoiceOf(ask));

    // 科兰总统, where 科兰 speaks too.
    private string? StandingOfPerson(string words)
    {
        foreach (var voice in read.Voice)
        {
            if (voice.Kind == VoiceKind.Individual && words.Contains(voice.Speaker, StringComparison.Ordinal))
            {
                return NameOf(read.Standing.Of(voice.Speaker));
            }
        }

        return null;
    }

    private string? OtherThan(SideRole own) => own switch
    {
        SideRole.Home => NameOf(SideRole.Counterpart),
        SideRole.Counterpart => NameOf(SideRole.Home),
        _ => null,
    };

    // Of several who are met none is the one.
    private string? NameOf(SideRole role) =>
        (role == SideRole.Home ? _sides.Home : role == SideRole.Counterpart && _sides.Counterparts is [var met] ? met : null)?.NameIn(read.Readout.Language);

    private bool IsInAddress(string words)
    {
        var grammar = read.Words.Compiled(AskGrammar.Of);
        return grammar.Titles.Before(words) is not null || grammar.Honorifics.Before(words) is not null || grammar.Parties.Of(words) is { } party && party.Has("other");
    }

    // 期待同他会面: whom one offers something is not of one's own side.
    private bool IsAbsent(string words) => read.Words.Compiled(AskGrammar.Of).Parties.Of(words) is { } party && party.Has("absent") && !party.Has("many");

    // 岚方|企业: the side before a body of it.
    private string? Begun(string words)
    {
        for (var length = words.AsSpan().ContainsAny('和', '、', '与') ? 0 : words.Length - 1; length > 1; length--)
        {
            if (_sides.Of(words[..length]) is { Role: SideRole.Home or SideRole.Counterpart } side && NameLexicon.Default.MeaningOf(words[..length]) is null)
            {
                return NameOf(side, isShared: false);
            }
        }

        return null;
    }
}
