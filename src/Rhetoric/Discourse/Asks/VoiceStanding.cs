namespace Rhetoric.Discourse;

/// <summary>Whether a voice of a readout is at home or of the other side.</summary>
/// <remarks>
/// <para>A side or a country says so itself; a person stands where the country beside his name, else his title or his words put him (<see cref="SpeakerSides"/>). Who is left without a side is at home
/// if his title in the lead names no country beside one that does, or, where none does, if the lead names him first; else of the other side. Who asks for the press stands on none. Immutable. Cost: O(n) once, then a look-up.</para>
/// </remarks>
internal sealed class VoiceStanding
{
    private readonly Readout _readout;
    private readonly IReadOnlyList<Principal> _lead;
    private readonly IReadOnlySet<string> _askers;
    private readonly Person[] _people;
    private readonly Dictionary<string, SideRole> _known;

    public VoiceStanding(ReadoutDiscourse discourse)
    {
        _readout = discourse.Readout;
        _lead = discourse.Lead;
        _askers = discourse.Askers;
        _people = [.. discourse.People];
        var sides = _readout.Language == TextLanguage.English ? null : SpeakerSides.Of(_readout, discourse.Lead, [.. discourse.Attributions.Where(said => !_askers.Contains(said.Voice))], discourse.Words.Compiled(AskGrammar.Of));
        _known = discourse.Attributions.Select(said => said.Voice).Distinct(StringComparer.Ordinal).ToDictionary(voice => voice, voice => Read(voice, sides?.OwnOf(voice)), StringComparer.Ordinal);
    }

    /// <summary>The side of a voice by the one name of the text; unknown for the narrator.</summary>
    public SideRole Of(string? voice) => voice is null ? SideRole.Unknown : _known.TryGetValue(voice, out var role) ? role : Read(voice, null);

    private SideRole Read(string voice, string? own)
    {
        if (_askers.Contains(voice))
        {
            return SideRole.Unknown;
        }

        if (voice == Attribution.JointVoice)
        {
            return SideRole.Both;
        }

        var sides = Sides.Of(_readout);
        if (sides.Of(voice).Role is var itself and not SideRole.Unknown)
        {
            return itself;
        }

        // A title alone (国家主席) may mean a state that takes no part in this text: then the words and the lead tell more.
        var named = Array.Find(_people, person => person.Name == voice || person.Name.EndsWith(' ' + voice, StringComparison.Ordinal))?.Side is { } side ? sides.Of(side).Role : SideRole.Unknown;
        if (named is not (SideRole.Unknown or SideRole.Third))
        {
            return named;
        }

        // Who is the home side's needs no country in English.
        if (_readout.Language == TextLanguage.English)
        {
            return named == SideRole.Third ? named : SideRole.Home;
        }

        if (own is not null && sides.Of(own + Side.Mark).Role is var titled and not SideRole.Unknown)
        {
            return titled;
        }

        var principal = _lead.FirstOrDefault(principal => principal.Name == voice);
        var isTitled = _lead.Any(other => other.Side is not null);
        return principal is null && named == SideRole.Third ? named
            : principal is not null && (isTitled ? principal.Side is null : ReferenceEquals(principal, _lead[0])) ? SideRole.Home : SideRole.Counterpart;
    }
}
