namespace Rhetoric.Discourse;

/// <summary>Which sides meet, and on which of them each voice stands.</summary>
/// <remarks>
/// <para>A side goes by its short name: what stands before 方 (中, 美, 埃塞). Those who meet are the countries of the lead's titles, the countries paired
/// in the text with 关系 or 两国 (中美关系), and, where these tell nothing, the two most named before 方. A voice stands where its title says; without one
/// its words tell: who says 美中 and 美方愿 is American, who says 希望美方 and 感谢美方 is not. Where two voices meet, what is known of one tells the other.</para>
/// <para>Cost: O(n), two passes over the text and one over the contents. Ties go to the side that the text names first.</para>
/// </remarks>
internal sealed class SpeakerSides
{
    private const int LongestShort = 5;
    private const int MostMeeting = 8;

    private readonly Readout _readout;
    private readonly AskGrammar _grammar;
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly List<string> _meeting = [];
    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);
    private readonly HashSet<char> _shorts = [];
    private readonly List<(string Name, string Short)> _countries = [];

    private SpeakerSides(Readout readout, AskGrammar grammar)
    {
        _readout = readout;
        _grammar = grammar;
    }

    /// <summary>The word for all who meet: 双方, or 三方 where three do.</summary>
    public string Together { get; private set; } = "双方";

    public static SpeakerSides Of(Readout readout, IReadOnlyList<Attribution> attributions, AskGrammar grammar)
    {
        var sides = new SpeakerSides(readout, grammar);
        sides.FindNamed();
        var pairs = sides.FindPairs();
        sides.FindMeeting(pairs);
        sides.FindOwn(attributions);
        return sides;
    }

    /// <summary>Whether it is known who meets.</summary>
    public bool HaveMet => _meeting.Count > 0;

    /// <summary>The short name of the side on which a voice stands; null where nothing tells it.</summary>
    public string? OwnOf(string voice) => _own.GetValueOrDefault(voice);

    /// <summary>Whether a side takes part in the meeting.</summary>
    public bool Meets(string side)
    {
        foreach (var meeting in _meeting)
        {
            if (IsSame(side, meeting))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two short names are of one side: 埃 in a pair is 埃塞 before 方.</summary>
    public static bool IsSame(string side, string? other) =>
        other is not null && (side.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(side, StringComparison.Ordinal));

    /// <summary>The other sides than one's own, as the text names them or would (中方), with 、 between; empty where nobody is known, or too many are.</summary>
    public string OthersThan(string? own, int most)
    {
        if (own is null)
        {
            return "";
        }

        string[] others = [.. _meeting.Where(side => !IsSame(side, own)).Select(side => side + "方")];
        return others.Length <= most ? string.Join('、', others) : "";
    }

    /// <summary>Whether a character is the short name of a country.</summary>
    public bool IsShort(char character) => _shorts.Contains(character) || _grammar.Shorts.At([character]) is not null;

    /// <summary>The short name and the length of a side named as such at a place (中方, 埃塞方); null where none is.</summary>
    public (string Short, int Length)? SideAt(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestShort + 1)].IndexOf('方');
        return end > 0 && _named.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..end], out var key, out _) ? (key, end + 1) : null;
    }

    /// <summary>The short name and the length of a country at a place, by the lead's own names or the lexicon's; null where none is.</summary>
    public (string Short, int Length)? CountryAt(ReadOnlySpan<char> text)
    {
        foreach (var (name, side) in _countries)
        {
            if (text.StartsWith(name))
            {
                return (side, name.Length);
            }
        }

        return _grammar.Countries.At(text) is { } country ? (ShortOf(country), country.Form.Length) : null;
    }

    private static string ShortOf(DiscourseWord country)
    {
        foreach (var trait in country.Traits)
        {
            if (trait.StartsWith("short=", StringComparison.Ordinal))
            {
                return trait["short=".Length..];
            }
        }

        return country.Form[..1];
    }

    // X方, where X方 is no other word and 方 begins none (方面, 方案).
    private void FindNamed()
    {
        var text = _readout.Text;
        for (var at = text.IndexOf('方', StringComparison.Ordinal); at >= 0; at = text.IndexOf('方', at + 1))
        {
            if (at > 0 && char.IsBetween(text[at - 1], '\u4e00', '\u9fff') && !(at + 1 < text.Length && text[at + 1] is '面' or '向' or '式' or '案' or '法' or '针' or '便' or '略' or '位' or '程' or '圆' or '才')
                && _grammar.NoParties.Before(text.AsSpan(0, at + 1)) is null && ShortBefore(at) is { } side)
            {
                if (!_named.TryAdd(side, 1))
                {
                    _named[side]++;
                }
                else
                {
                    _order.Add(side);
                }
            }
        }

        foreach (var side in _order.Where(side => side.Length == 1))
        {
            _shorts.Add(side[0]);
        }
    }

    // 埃塞方: the longest beginning of a country's name that ends here, else one character.
    private string? ShortBefore(int end)
    {
        for (var length = Math.Min(3, end); length > 1; length--)
        {
            var words = _readout.Text.AsSpan(end - length, length);
            if (_grammar.IsCountryBeginning(words))
            {
                return words.ToString();
            }
        }

        return _readout.Text.Substring(end - 1, 1);
    }

    // 中美关系, 中美两国: the pairs by how often they stand, in either order.
    private List<(string First, string Second)> FindPairs()
    {
        var text = _readout.Text;
        var found = new List<(string First, string Second)>();
        for (var at = 2; at + 1 < text.Length; at++)
        {
            if (IsPairFollower(text, at) && IsShort(text[at - 1]) && IsShort(text[at - 2]) && text[at - 1] != text[at - 2])
            {
                found.Add((text.Substring(at - 2, 1), text.Substring(at - 1, 1)));
            }
        }

        return found;
    }

    private static bool IsPairFollower(string text, int at) =>
        (text[at], text[at + 1]) is ('关', '系') or ('两', '国') or ('双', '方') or ('三', '国') or ('三', '方') or ('友', '好') or ('友', '谊') or ('合', '作') or ('经', '贸') or ('建', '交') or ('全', '面');

    private void FindMeeting(List<(string First, string Second)> pairs)
    {
        foreach (var principal in _readout.Head.Principals.Take(MostMeeting))
        {
            if (principal.Side is { } side && SideOf(side) is { } known && !_meeting.Contains(known))
            {
                _meeting.Add(known);
                _countries.Add((side, known));
            }
        }

        var titled = _meeting.Count;
        if (_meeting.Count == 0)
        {
            var most = pairs.GroupBy(pair => string.CompareOrdinal(pair.First, pair.Second) <= 0 ? pair : (pair.Second, pair.First))
                .OrderByDescending(group => _named.ContainsKey(group.Key.Item1) && _named.ContainsKey(group.Key.Item2)).ThenByDescending(group => group.Count()).FirstOrDefault();
            if (most is not null)
            {
                _meeting.AddRange([most.First().First, most.First().Second]);
            }
        }
        else if (_readout.Head.Principals.Any(principal => principal.Side is null) && _grammar.Homes.Words.Select(word => word.Form).FirstOrDefault(side => !Meets(side) && _named.ContainsKey(side)) is { } home)
        {
            _meeting.Insert(0, home);
        }
        else if (pairs.Where(pair => Meets(pair.First) != Meets(pair.Second)).Select(pair => Meets(pair.First) ? pair.Second : pair.First)
                     .GroupBy(side => side, StringComparer.Ordinal).OrderByDescending(group => group.Count() + _named.GetValueOrDefault(group.Key)).FirstOrDefault() is { } partner
                 && (_meeting.Count == 1 || _readout.Head.Principals.Any(principal => principal.Side is null)))
        {
            _meeting.Insert(0, partner.Key);
        }

        // A title without a country is the home side's.
        var lacksHome = _meeting.Count == titled && _readout.Head.Principals.Any(principal => principal.Side is null);
        foreach (var side in _order.OrderByDescending(side => _named[side]))
        {
            if ((_meeting.Count < 2 || lacksHome) && !_meeting.Contains(side))
            {
                _meeting.Insert(lacksHome ? 0 : _meeting.Count, side);
                lacksHome = false;
            }
        }

        if (_meeting.Count == 1 && _grammar.Homes.Words.FirstOrDefault() is { } only && !Meets(only.Form))
        {
            _meeting.Insert(0, only.Form);
        }

        foreach (var side in _meeting.Where(side => side.Length == 1))
        {
            _shorts.Add(side[0]);
        }

        Together = _meeting.Count > 2 && _readout.Text.Contains("三方", StringComparison.Ordinal) ? "三方" : "双方";
    }

    private string? SideOf(string title) => _grammar.Countries.At(title) is { } country ? ShortOf(country) : NamedAtStartOf(title);

    private string? NamedAtStartOf(string side)
    {
        foreach (var named in _order)
        {
            if (side.StartsWith(named, StringComparison.Ordinal))
            {
                return named;
            }
        }

        return side.EndsWith('国') && side.Length > 1 ? side[..^1] : null;
    }

    private void FindOwn(IReadOnlyList<Attribution> attributions)
    {
        string[] voices = [.. attributions.Where(attribution => attribution.Kind == VoiceKind.Individual).Select(attribution => attribution.Voice).Distinct()];
        var evidence = voices.ToDictionary(voice => voice, _ => new int[_meeting.Count], StringComparer.Ordinal);
        foreach (var attribution in attributions.Where(attribution => attribution.Kind == VoiceKind.Individual))
        {
            Weigh(attribution, evidence[attribution.Voice]);
        }

        foreach (var voice in voices)
        {
            if ((ByName(voice) ?? ByTitle(voice)) is { } told)
            {
                _own[voice] = told;
            }
        }

        foreach (var voice in voices.Where(voice => !_own.ContainsKey(voice)))
        {
            var scores = evidence[voice];
            var best = 0;
            for (var i = 1; i < scores.Length; i++)
            {
                best = scores[i] > scores[best] ? i : best;
            }

            if (scores.Length > 0 && scores[best] > 0)
            {
                _own[voice] = _meeting[best];
            }
        }

        if (_meeting.Count == 2 && Opponents(voices) is { } two)
        {
            Part(two.First, two.Second, evidence);
        }
    }

    // The two persons of the lead, else the only two voices.
    private (string First, string Second)? Opponents(string[] voices)
    {
        string[] met = [.. _readout.Head.Principals.Select(principal => principal.Name).Where(voices.Contains)];
        return met.Length == 2 ? (met[0], met[1]) : voices.Length == 2 ? (voices[0], voices[1]) : null;
    }

    // Where only one of two shows a side, or the other less clearly the same, the other one's is what remains.
    private void Part(string first, string second, Dictionary<string, int[]> evidence)
    {
        var (one, two) = (_own.GetValueOrDefault(first), _own.GetValueOrDefault(second));
        if (one is null && two is null || one is not null && two is not null && one != two)
        {
            return;
        }

        var isFirstSure = two is null || one is not null && Sureness(first, one, evidence) >= Sureness(second, two, evidence);
        var (sure, known) = isFirstSure ? (first, one!) : (second, two!);
        _own[sure == first ? second : first] = _meeting.First(side => side != known);
    }

    private int Sureness(string voice, string own, Dictionary<string, int[]> evidence) =>
        (ByName(voice) ?? ByTitle(voice)) is not null ? int.MaxValue : evidence[voice][_meeting.IndexOf(own)];

    private string? ByName(string voice) =>
        SideAt(voice) is { } side && side.Length == voice.Length ? side.Short
        : CountryAt(voice) is { } country && country.Length == voice.Length ? country.Short
        : null;

    private string? ByTitle(string voice)
    {
        var principals = _readout.Head.Principals;
        foreach (var principal in principals)
        {
            if (string.Equals(principal.Name, voice, StringComparison.Ordinal) && principal.Side is { } side)
            {
                return SideOf(side);
            }
        }

        // The one title without a country is the home side's.
        return principals.Any(principal => string.Equals(principal.Name, voice, StringComparison.Ordinal))
            && principals.Count(principal => principal.Side is null) == 1
            ? HomeBeside(principals)
            : null;
    }

    private string? HomeBeside(IReadOnlyList<Principal> principals)
    {
        string?[] others = [.. principals.Select(principal => principal.Side).OfType<string>().Select(SideOf)];
        string[] left = [.. _meeting.Where(side => !others.Contains(side))];
        return left.Length == 1 && others.Length > 0 ? left[0] : null;
    }

    // 美中: +2 for 美; 美方愿: +1; 希望美方, 感谢美方: -1.
    private void Weigh(Attribution attribution, int[] scores)
    {
        var text = _readout.Text;
        var end = Math.Min(attribution.Content.End, text.Length);
        for (var at = attribution.Content.Start; at < end; at++)
        {
            for (var i = 0; i < scores.Length; i++)
            {
                var side = _meeting[i];
                if (text[at] != side[0] || string.CompareOrdinal(text, at, side, 0, side.Length) != 0)
                {
                    continue;
                }

                var behind = text.AsSpan(at + side.Length, end - Math.Min(end, at + side.Length));
                if (IsFirstOfPair(side, behind))
                {
                    scores[i] += 2;
                }
                else if (behind.StartsWith("方"))
                {
                    var before = text.AsSpan(attribution.Content.Start, at - attribution.Content.Start);
                    scores[i] += _grammar.PartnerLinks.Before(before) is not null || _grammar.Attitudes.Before(before) is not null || _grammar.Opinions.Before(before) is not null ? -1
                        : _grammar.Breaks.At(behind[1..]) is not null ? 1
                        : 0;
                }
            }
        }
    }

    private bool IsFirstOfPair(string side, ReadOnlySpan<char> behind)
    {
        foreach (var other in _meeting)
        {
            if (other != side && behind.StartsWith(other) && !behind[other.Length..].StartsWith("方"))
            {
                return true;
            }
        }

        return false;
    }
}
