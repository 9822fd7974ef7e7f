namespace Rhetoric.Discourse;

/// <summary>The sides that meet, by their short names.</summary>
/// <remarks>
/// <para>The countries of the lead's titles, and the organisations that the tables of names have (an organisation goes by its name); where a title has none, the home side or the partner with which the text pairs a known one (中美关系, 中美两国);
/// where no title tells, the pair that the text has most; and where even that is missing, the two most named before 方. A title without a country is never
/// that of a side of which the tables know whose it is and which no title names (美方 in a meeting with 马来西亚).</para>
/// <para>A spokesperson without a country meets nobody and speaks for the home side: whom that one names is told of. Cost: O(n), one pass for the
/// pairs. Ties go to the side that the text names first.</para>
/// </remarks>
internal sealed class MeetingSides
{
    private const int MostMeeting = 8;
    private const int LongestHeading = 60;
    private const string Spokesperson = "spokesperson";
    private const string PartyEnd = "党";

    private readonly Readout _readout;
    private readonly AskGrammar _grammar;
    private readonly NamedSides _named;
    private readonly List<string> _sides = [];
    private readonly HashSet<char> _shorts;
    private readonly List<(string Name, string Short)> _countries = [];

    public MeetingSides(Readout readout, AskGrammar grammar, NamedSides named)
    {
        _readout = readout;
        _grammar = grammar;
        _named = named;
        _shorts = [.. named.InOrder.Where(side => side.Length == 1).Select(side => side[0])];
        if (SpeaksForHome && Home is { } speaking)
        {
            _sides.Add(speaking);
            return;
        }

        var pairs = Pairs();
        AddTitled();
        var isTitled = _sides.Count > 0;
        var titled = _sides.Count;
        AddPartner(pairs, isTitled);

        // A title without a country is the home side's.
        AddNamed(isTitled, lacksHome: _sides.Count == titled && HasBareTitle);
        if (_sides.Count == 1 && Home is { } home && !Meets(home))
        {
            _sides.Insert(0, home);
        }

        _shorts.UnionWith(_sides.Where(side => side.Length == 1).Select(side => side[0]));
    }

    /// <summary>Those who meet.</summary>
    public IReadOnlyList<string> Sides => _sides;

    /// <summary>Whether a side takes part in the meeting.</summary>
    public bool Meets(string side)
    {
        foreach (var meeting in _sides)
        {
            if (SpeakerSides.IsSame(side, meeting))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of a side among those who meet; -1 where it does not meet.</summary>
    public int IndexOf(string side) => _sides.IndexOf(side);

    /// <summary>Whether a character is the short name of a country.</summary>
    public bool IsShort(char character) => _shorts.Contains(character) || _grammar.Shorts.At([character]) is not null;

    /// <summary>The short name and the length of a country at a place, by the lead's own names or the lexicon's; null where none is.</summary>
    public (string Short, int Length)? CountryAt(ReadOnlySpan<char> text)
    {
        var body = OrganisationAt(text);
        foreach (var (name, side) in _countries)
        {
            if (text.StartsWith(name))
            {
                return (side, name.Length);
            }
        }

        return _grammar.Countries.At(text) is { } country && !(body?.Length > country.Form.Length) ? (ShortOf(country), country.Form.Length) : body;
    }

    /// <summary>The name and the length of an organisation at a place; null where none is.</summary>
    public static (string Short, int Length)? OrganisationAt(ReadOnlySpan<char> text) =>
        NameLexicon.Default.Chinese.LongestAt(text) is { Length: > 0, Value: [{ Kind: NameKind.Name, Country: { Kind: CounterpartKind.Organisation } country }, ..] } found ? (country.Chinese, found.Length) : null;

    /// <summary>Whether a side is an organisation, which goes by its name.</summary>
    public static bool IsOrganisation(string side) => OrganisationAt(side) is { } body && body.Length == side.Length;

    /// <summary>The country or the organisation that a person of the lead comes for, by his title; null where that names none. Of a party's office (越南共产党主席) it is the party's country.</summary>
    public string? CountryOf(Principal principal) =>
        principal.Side is { } side && !principal.Title.AsSpan(Math.Min(side.Length, principal.Title.Length)).StartsWith(PartyEnd) ? side
        : OrganisationAt(principal.Title) is { } body ? principal.Title[..body.Length]
        : TitleSide.HoldsPrivateBody(principal.Title, _grammar.People) ? null
        : TitleSide.Of(principal.Title, _grammar.People) is { } told and not TitleSide.HomeSide and not TitleSide.HomeCountry ? told : null;

    /// <summary>The short name of the country of a title; null where neither the lexicon nor the text knows it.</summary>
    public string? SideOf(string title) =>
        _grammar.Countries.At(title) is { } country ? ShortOf(country)
        : OrganisationAt(title) is { } body ? body.Short
        : _named.StartOf(title) ?? (title.EndsWith('国') && title.Length > 1 ? title[..^1] : null);

    private string? Home => _grammar.Homes.Words.FirstOrDefault()?.Form;

    /// <summary>Whether one side alone speaks: 外交部发言人沈怀舟主持记者会, 外交部发言人就…答记者问 over the text.</summary>
    public bool SpeaksForHome => _readout.Head.Principals is [var only]
        ? CountryOf(only) is null && IsSpokesperson(only.Title)
        : _readout.Head.Principals.Count == 0 && CountryAt(_readout.Text) is null && HeadingNamesSpokesperson();

    /// <summary>Whether the line over the text names a spokesperson, of that name where one is given.</summary>
    public bool HeadingNamesSpokesperson(string name = "")
    {
        var start = _readout.Text.AsSpan(0, Math.Min(_readout.Text.Length, LongestHeading));
        var end = start.IndexOf('\n');
        for (var at = 1; at < end; at++)
        {
            if (IsSpokesperson(start[..(at + 1)]) && start[(at + 1)..].StartsWith(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words end in the office of a spokesperson.</summary>
    public bool IsSpokesperson(ReadOnlySpan<char> title) => _grammar.Titles.Before(title) is { } office && office.Has(Spokesperson);

    private bool HasBareTitle => _readout.Head.Principals.Any(principal => CountryOf(principal) is null);

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

    // 中美关系, 中美两国, and 中美 before anything where the text has 中方 and 美方: all pairs, in either order.
    private List<(string First, string Second)> Pairs()
    {
        var text = _readout.Text;
        var found = new List<(string First, string Second)>();
        for (var at = 2; at + 1 < text.Length; at++)
        {
            if ((_grammar.PairFollowers.At(text.AsSpan(at)) is not null || text[at] != '方' && _shorts.Contains(text[at - 1]) && _shorts.Contains(text[at - 2])) && IsShort(text[at - 1]) && IsShort(text[at - 2]) && text[at - 1] != text[at - 2])
            {
                found.Add((text.Substring(at - 2, 1), text.Substring(at - 1, 1)));
            }
        }

        return found;
    }

    private void AddTitled()
    {
        foreach (var principal in _readout.Head.Principals.Take(MostMeeting))
        {
            if (CountryOf(principal) is { } side && SideOf(side) is { } known && !_sides.Contains(known))
            {
                _sides.Add(known);
                _countries.Add((side, known));
            }
        }
    }

    private void AddPartner(List<(string First, string Second)> pairs, bool isTitled)
    {
        if (!isTitled)
        {
            _sides.AddRange(MostPaired(pairs));
        }
        else if (HasBareTitle && _grammar.Homes.Words.Select(word => word.Form).FirstOrDefault(side => !Meets(side) && IsNamed(side)) is { } home)
        {
            _sides.Insert(0, home);
        }
        else if ((_sides.Count == 1 || HasBareTitle) && PairedWithKnown(pairs) is { } partner)
        {
            _sides.Insert(0, partner);
        }
    }

    private string[] MostPaired(List<(string First, string Second)> pairs)
    {
        var most = pairs.GroupBy(pair => string.CompareOrdinal(pair.First, pair.Second) <= 0 ? pair : (pair.Second, pair.First))
            .OrderByDescending(group => IsNamed(group.Key.Item1) && IsNamed(group.Key.Item2)).ThenByDescending(group => group.Count()).FirstOrDefault();
        return most is null ? [] : [most.First().First, most.First().Second];
    }

    private string? PairedWithKnown(List<(string First, string Second)> pairs) =>
        pairs.Where(pair => Meets(pair.First) != Meets(pair.Second)).Select(pair => Meets(pair.First) ? pair.Second : pair.First)
            .GroupBy(side => side, StringComparer.Ordinal).OrderByDescending(group => group.Count() + _named.TimesOf(group.Key)).FirstOrDefault()?.Key;

    private void AddNamed(bool isTitled, bool lacksHome)
    {
        foreach (var side in _named.InOrder.OrderByDescending(_named.TimesOf))
        {
            if ((_sides.Count < 2 || lacksHome) && !_sides.Contains(side) && !(isTitled && IsListed(side)))
            {
                _sides.Insert(lacksHome ? 0 : _sides.Count, side);
                lacksHome = false;
            }
        }
    }

    // 美, 埃塞: of a country that the lists have, and not the home side's.
    private bool IsListed(string side) => side != Home && (_grammar.Shorts.Of(side) is not null || _grammar.IsCountryBeginning(side));

    private bool IsNamed(string side) => _named.TimesOf(side) > 0;
}
