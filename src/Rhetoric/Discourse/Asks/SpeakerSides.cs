namespace Rhetoric.Discourse;

/// <summary>Which sides meet, and on which of them each voice stands.</summary>
/// <remarks>
/// A side goes by its short name: what stands before 方 (中, 美, 埃塞). <see cref="Sides"/> tells what the words of the readout mean, <see cref="MeetingSides"/>
/// who meets, <see cref="VoiceSides"/> whose voice is whose. Cost: O(n), two passes.
/// </remarks>
internal sealed class SpeakerSides
{
    private const int ShortestBody = 2;

    private readonly IReadOnlyList<Principal> _lead;
    private readonly NamedSides _named;
    private readonly MeetingSides _meeting;
    private readonly VoiceSides _voices;

    private SpeakerSides(Readout readout, IReadOnlyList<Principal> lead, IReadOnlyList<Attribution> attributions, AskGrammar grammar)
    {
        _lead = lead;
        var names = Sides.Of(readout);
        _named = names.Named;
        _meeting = new MeetingSides(readout, grammar, names);
        _voices = new VoiceSides(readout, lead, attributions, grammar, _named, _meeting);
        Together = _meeting.Sides.Count > 2 && readout.Text.Contains("三方", StringComparison.Ordinal) ? "三方" : "双方";
    }

    /// <summary>The word for all who meet: 双方, or 三方 where three do.</summary>
    public string Together { get; }

    public static SpeakerSides Of(Readout readout, IReadOnlyList<Principal> lead, IReadOnlyList<Attribution> attributions, AskGrammar grammar) => new(readout, lead, attributions, grammar);

    /// <summary>Whether it is known who meets: one side alone speaks, and meets nobody.</summary>
    public bool HaveMet => _meeting.Sides.Count > 1;

    /// <summary>The short name of the side on which a voice stands; null where nothing tells it.</summary>
    public string? OwnOf(string voice) => _voices.Of(voice);

    /// <summary>Whether a voice is that of the head of a body: whose title in the lead begins with its name (基金会|主席).</summary>
    public bool IsHead(string voice, string body) => body.Length > ShortestBody && _lead.Any(principal => principal.Name == voice && principal.Title.Length > body.Length && principal.Title.StartsWith(body, StringComparison.Ordinal));

    /// <summary>Whether a side takes part in the meeting.</summary>
    public bool Meets(string side) => _meeting.Meets(side);

    /// <summary>Whether two short names are of one side: 埃 in a pair is 埃塞 before 方, and 印 is not 印尼.</summary>
    public static bool IsSame(string side, string? other) =>
        other is not null && (side == other || NameLexicon.Default.IsOneSide(side, other));

    /// <summary>The other sides than one's own, as the text names them or would (中方), with 、 between; empty where nobody is known, or too many are.</summary>
    public string OthersThan(string? own, int most)
    {
        if (own is null)
        {
            return "";
        }

        string[] others = [.. _meeting.Sides.Where(side => !IsSame(side, own)).Select(_meeting.NameOf)];
        return others.Length <= most ? string.Join('、', others) : "";
    }

    /// <summary>Whether a character is the short name of a country.</summary>
    public bool IsShort(char character) => _meeting.IsShort(character);

    /// <summary>The short name and the length of a side named as such at a place (中方, 埃塞方); null where none is.</summary>
    public (string Short, int Length)? SideAt(ReadOnlySpan<char> text) => _named.At(text);

    /// <summary>The short name and the length of a country at a place, by the lead's own names or the lexicon's; null where none is.</summary>
    public (string Short, int Length)? CountryAt(ReadOnlySpan<char> text) => _meeting.CountryAt(text);
}
