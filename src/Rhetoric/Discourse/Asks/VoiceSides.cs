namespace Rhetoric.Discourse;

/// <summary>On which of the meeting sides each voice stands.</summary>
/// <remarks>
/// <para>A voice that is a side or a country is that side's; one with a title stands where the title says. Any other is told by its words: who says 美中
/// first and 美方愿 is American, who says 希望美方, 敦促美方, 美方应 and 感谢美方 is not. Where two meet, what is known of one tells the other.</para>
/// <para>Cost: O(n), one pass over the contents. Ties go to the side that comes first among those who meet.</para>
/// </remarks>
internal sealed class VoiceSides
{
    private const int FirstOfPair = 2;
    private const int Subject = 1;
    private const int Partner = -1;

    private readonly Readout _readout;
    private readonly IReadOnlyList<Principal> _lead;
    private readonly AskGrammar _grammar;
    private readonly NamedSides _named;
    private readonly MeetingSides _meeting;
    private readonly Dictionary<string, int[]> _scores;
    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);

    public VoiceSides(Readout readout, IReadOnlyList<Principal> lead, IReadOnlyList<Attribution> attributions, AskGrammar grammar, NamedSides named, MeetingSides meeting)
    {
        (_readout, _lead, _grammar, _named, _meeting) = (readout, lead, grammar, named, meeting);
        Attribution[] individual = [.. attributions.Where(attribution => attribution.Kind == VoiceKind.Individual)];
        string[] voices = [.. individual.Select(attribution => attribution.Voice).Distinct()];
        _scores = voices.ToDictionary(voice => voice, _ => new int[meeting.Sides.Count], StringComparer.Ordinal);
        foreach (var attribution in individual)
        {
            Weigh(attribution.Content, _scores[attribution.Voice]);
        }

        foreach (var voice in voices)
        {
            if ((Told(voice) ?? ByWords(_scores[voice])) is { } side)
            {
                _own[voice] = side;
            }
        }

        if (meeting.Sides.Count == 2 && Opponents(voices) is (var first, var second))
        {
            Part(first, second);
        }
    }

    /// <summary>The short name of the side on which a voice stands; null where nothing tells it.</summary>
    public string? Of(string voice) => _own.GetValueOrDefault(voice);

    // The two persons of the lead, else the only two voices.
    private (string First, string Second)? Opponents(string[] voices)
    {
        string[] met = [.. _lead.Select(principal => principal.Name).Where(voices.Contains)];
        return met.Length == 2 ? (met[0], met[1]) : voices.Length == 2 ? (voices[0], voices[1]) : null;
    }

    // Where only one of two shows a side, or the other less clearly the same, the other one's is what remains.
    private void Part(string first, string second)
    {
        var (one, two) = (Of(first), Of(second));
        if (one is null && two is null || one is not null && two is not null && one != two)
        {
            return;
        }

        var isFirstSure = two is null || one is not null && Sureness(first, one) >= Sureness(second, two);
        var (other, known) = isFirstSure ? (second, one) : (first, two);
        _own[other] = _meeting.Sides.First(side => side != known);
    }

    private int Sureness(string voice, string own) => Told(voice) is not null ? int.MaxValue : _scores[voice][_meeting.IndexOf(own)];

    private string? Told(string voice) => ByName(voice) ?? ByTitle(voice) ?? ByOffice(voice);

    // 外交部发言人, or whom the heading names so: of the side that alone speaks.
    private string? ByOffice(string voice) => _meeting is { SpeaksForHome: true, Sides: [var home] } && (_meeting.IsSpokesperson(voice) || _meeting.HeadingNamesSpokesperson(voice)) ? home : null;

    private string? ByName(string voice) =>
        _named.At(voice) is { } side && side.Length == voice.Length ? side.Short
        : _meeting.CountryAt(voice) is { } country && country.Length == voice.Length ? country.Short
        : null;

    private string? ByTitle(string voice)
    {
        foreach (var principal in _lead)
        {
            if (string.Equals(principal.Name, voice, StringComparison.Ordinal) && _meeting.CountryOf(principal) is { } side)
            {
                return _meeting.SideOf(side);
            }
        }

        return IsHome(voice) ? _meeting.Home : null;
    }

    // By an office that only the home side has, or as the one of the lead without a country.
    private bool IsHome(string voice) => _meeting.IsHomeSure && _lead.FirstOrDefault(principal => principal.Name == voice) is { } named
        && (TitleSide.IsHome(named.Title, _grammar.People) || _lead.Count > 1 && _lead.Count(principal => _meeting.CountryOf(principal) is null) == 1);

    private string? ByWords(int[] scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return scores.Length > 0 && scores[best] > 0 ? _meeting.Sides[best] : null;
    }

    private void Weigh(TextSpan content, int[] scores)
    {
        var text = _readout.Text;
        var end = Math.Min(content.End, text.Length);
        for (var at = content.Start; at < end; at++)
        {
            for (var i = 0; i < scores.Length; i++)
            {
                var side = _meeting.Sides[i];
                if (text[at] == side[0] && string.CompareOrdinal(text, at, side, 0, side.Length) == 0)
                {
                    scores[i] += WeightOf(side, text.AsSpan(content.Start, at - content.Start), text.AsSpan(at + side.Length, end - Math.Min(end, at + side.Length)));
                }
            }
        }
    }

    private int WeightOf(string side, ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        IsFirstOfPair(side, behind) ? FirstOfPair
        : !behind.StartsWith("方") ? 0
        : _grammar.PartnerLinks.Before(before) is not null || _grammar.Attitudes.Before(before) is not null || _grammar.Opinions.Before(before) is not null || _grammar.Modals.Before(before) is not null ? Partner
        : _grammar.Modals.At(behind[1..]) is { } modal && !(_grammar.Lookalikes.At(behind[1..])?.Form.Length > modal.Form.Length) ? WeightOf(AskGrammar.ForceOf(modal))
        : _grammar.Breaks.At(behind[1..]) is not null ? Subject
        : 0;

    // 美方愿, 美方敦促 and 美方希望 tell of oneself, 美方应 of the other one.
    private static int WeightOf(ModalForce force) => force switch
    {
        ModalForce.Willing or ModalForce.Wish or ModalForce.Demand => Subject,
        ModalForce.Should or ModalForce.Ought or ModalForce.Imperative => Partner,
        _ => 0,
    };

    private bool IsFirstOfPair(string side, ReadOnlySpan<char> behind)
    {
        foreach (var other in _meeting.Sides)
        {
            if (other != side && behind.StartsWith(other) && !behind[other.Length..].StartsWith("方"))
            {
                return true;
            }
        }

        return false;
    }
}
