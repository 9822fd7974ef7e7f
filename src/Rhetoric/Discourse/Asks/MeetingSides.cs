namespace Rhetoric.Discourse;

/// <summary>The sides that meet, by their short names.</summary>
/// <remarks>
/// <para>Home and whom the readout is with, as its names tell (<see cref="Discourse.Sides"/>), and beside them the countries and organisations of the lead's titles. A state goes by the letter that the text has before 方, else by that of the
/// tables; an organisation that has none by its name. At home, where nobody is met, there are no sides.</para>
/// <para>A spokesperson without a country meets nobody and speaks for the home side: whom that one names is told of. Cost: O(number of principals). Order: home, the counterparts, then the titles, as the text has them.</para>
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
    private readonly IReadOnlyList<Country> _met;
    private readonly List<string> _sides = [];
    private readonly HashSet<char> _shorts;
    private readonly List<(string Name, string Short)> _titled = [];
    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);

    public MeetingSides(Readout readout, AskGrammar grammar, Sides names)
    {
        _readout = readout;
        _grammar = grammar;
        _named = names.Named;
        _met = names.Counterparts;
        IsHomeSure = !names.IsHomeGuessed;
        _shorts = [.. _named.InOrder.Where(side => side.Length == 1).Select(side => side[0])];
        if (SpeaksForHome && names.Home is { } speaking)
        {
            Home = ShortOf(speaking);
            _sides.Add(Home);
            return;
        }

        foreach (var country in _met)
        {
            Add(ShortOf(country));
        }

        AddTitled();
        if (_sides.Count > 0 && names.Home is { } home)
        {
            Home = ShortOf(home);
            _sides.Remove(Home);
            _sides.Insert(0, Home);
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

    /// <summary>The name of a side as the text has it or would (岚方); an organisation, a group and a region go by theirs.</summary>
    public string NameOf(string side) => _bodies.GetValueOrDefault(side) ?? side + Side.Mark;

    /// <summary>The place of a side among those who meet; -1 where it does not meet.</summary>
    public int IndexOf(string side) => _sides.IndexOf(side);

    /// <summary>Whether a character is the short name of a side or of a country of the lexicon.</summary>
    public bool IsShort(char character) => _shorts.Contains(character) || _grammar.Shorts.At([character]) is not null;

    /// <summary>The short name and the length of a country at a place, by the lead's own names or the lexicon's; null where none is.</summary>
    public (string Short, int Length)? CountryAt(ReadOnlySpan<char> text)
    {
        foreach (var (titled, side) in _titled)
        {
            if (text.StartsWith(titled))
            {
                return (side, titled.Length);
            }
        }

        var found = NamedAt(text);
        return _grammar.Countries.At(text) is { } own && own.Form.Length >= (found?.Length ?? 0) ? (ShortOf(own), own.Form.Length) : found;
    }

    // By the tables; a group is no side (金砖国家), and a pair of letters is none but of a country that is met (中非).
    private (string Short, int Length)? NamedAt(ReadOnlySpan<char> text)
    {
        var names = NameLexicon.Default.Chinese;
        for (var length = names.LongestAt(text).Length; length > 1; length--)
        {
            if (names.Of(text[..length]) is [{ Kind: NameKind.Name, Country: { Kind: not CounterpartKind.Group } country }, ..] && (!LetterPair.Is(text[..length]) || _met.Contains(country)))
            {
                return (ShortOf(country), length);
            }
        }

        return null;
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
        : TitleSide.Of(principal.Title, _grammar.People) is { } told and not HomeWords.Side and not HomeWords.Country ? told : null;

    /// <summary>The short name of the country of a title; null where neither the lexicon nor the text knows it.</summary>
    public string? SideOf(string title) =>
        CountryAt(title) is { } country ? country.Short
        : _named.StartOf(title) ?? (title.EndsWith('国') && title.Length > 1 ? title[..^1] : null);

    /// <summary>The home side, where it takes part.</summary>
    public string? Home { get; }

    /// <summary>Whether an office that only home has tells a side: not where it is only guessed which is home.</summary>
    public bool IsHomeSure { get; }

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

    private void Add(string side)
    {
        if (!Meets(side))
        {
            _sides.Add(side);
        }
    }

    // As the text names it before 方, else by the first letter of the tables; an organisation else by its name.
    private string ShortOf(Country country)
    {
        var side = country.Letters.FirstOrDefault(IsNamed) ?? (country.IsState && country.Letters is [var letter, ..] ? letter : country.Chinese);
        if (country.Kind == CounterpartKind.Region || side == country.Chinese)
        {
            _bodies[side] = country.Chinese;
        }

        return side;
    }

    private void AddTitled()
    {
        foreach (var principal in _readout.Head.Principals.Take(MostMeeting))
        {
            if (CountryOf(principal) is { } side && SideOf(side) is { } known)
            {
                Add(known);
                _titled.Add((side, known));
            }
        }
    }

    private bool IsNamed(string side) => _named.TimesOf(side) > 0;
}
