namespace Rhetoric.Discourse;

/// <summary>Countries, regions, organisations, groups and what points to them, as the tables of the library have them.</summary>
/// <remarks>
/// A form may mean several countries (巴方: eight of them); then all are kept, the likeliest first by the counts of <c>side-priors.tsv</c>, else in the order of
/// the table. Of the ways in which one form names one country the first counts: a name before a part, a part before a side. Built once; immutable.
/// </remarks>
internal sealed class NameLexicon
{
    public const string China = "CN";
    public const string UnitedStates = "US";

    private const string Home = "中";

    private static readonly Lazy<NameLexicon> Embedded = new(() => new NameLexicon());

    private readonly Dictionary<string, Country> _countries = new(StringComparer.Ordinal);
    private readonly List<(string Form, NameKind Kind, Country Country)> _englishStates = [];
    private readonly Dictionary<string, string> _sideWords = new(StringComparer.Ordinal);

    private NameLexicon()
    {
        var chinese = new FormCollection();
        var english = new FormCollection();
        foreach (var row in DiscourseData.Table("countries.tsv", "id", "kind", "zh_full", "zh_short", "zh_side", "zh_pair", "en_name", "en_adjective"))
        {
            AddCountry(row, chinese, english);
        }

        foreach (var row in DiscourseData.Table("places.tsv", "form", "lang", "id", "kind"))
        {
            AddPlace(row, row.Required("lang") == "zh" ? chinese : english);
        }

        foreach (var row in DiscourseData.Table("side-words.tsv", "form", "lang", "meaning"))
        {
            foreach (var form in row.Forms("form"))
            {
                _sideWords[form] = row.Required("meaning");
            }
        }

        foreach (var row in DiscourseData.Table("side-priors.tsv", "form", "ids(texts)"))
        {
            chinese.Order(row.Required("form"), [.. row["ids(texts)"].Split(' ').Select(entry => entry.Split('=')[0])]);
        }

        foreach (var (language, forms) in new[] { (TextLanguage.Chinese, chinese), (TextLanguage.English, english) })
        {
            foreach (var word in DiscourseLexicon.Default.Of("no-country", language).Words)
            {
                forms.Refuse(word.Form);
            }
        }

        Chinese = chinese.Build();
        English = english.Build();
    }

    public static NameLexicon Default => Embedded.Value;

    /// <summary>The Chinese forms.</summary>
    public FormTrie<CountryForm[]> Chinese { get; }

    /// <summary>The English forms.</summary>
    public FormTrie<CountryForm[]> English { get; }

    /// <summary>How English names states and what is theirs, in the order of the table; a form stands once of a kind.</summary>
    public IEnumerable<(string Form, NameKind Kind, Country Country)> EnglishStates => _englishStates.DistinctBy(state => (state.Form, state.Kind));

    /// <summary>The letters by which pairs name countries other than the home country: 俄 of 中俄, but not 亚, since 中亚 is a region.</summary>
    public IEnumerable<string> PairLetters => _countries.Values.SelectMany(country => country.Letters)
        .Where(letters => Array.Exists(Chinese.Of(Home + letters) ?? [], reading => reading.Kind == NameKind.Pair));

    /// <summary>The forms of a language.</summary>
    public FormTrie<CountryForm[]> In(TextLanguage language) => language == TextLanguage.English ? English : Chinese;

    /// <summary>The country of an id.</summary>
    public Country Of(string id) => _countries[id];

    /// <summary>Whether a Chinese word names a country, a side, a region, a city or an organisation.</summary>
    public bool IsName(ReadOnlySpan<char> word) => Chinese.Of(word) is { Length: > 0 };

    /// <summary>Whether a word before 方 names a side (美, 印尼, 南非).</summary>
    public bool IsSide(ReadOnlySpan<char> before) => Chinese.Of([.. before, Side.Mark]) is { Length: > 0 };

    /// <summary>Whether two words before 方 can name the same side (埃, 埃塞).</summary>
    public bool IsOneSide(ReadOnlySpan<char> before, ReadOnlySpan<char> other)
    {
        if (Chinese.Of([.. before, Side.Mark]) is not { } readings || Chinese.Of([.. other, Side.Mark]) is not { } others)
        {
            return false;
        }

        return Array.Exists(readings, reading => Array.Exists(others, second => second.Country == reading.Country));
    }

    /// <summary>What a side word means that names no country (双方: both); null where it is none.</summary>
    public string? MeaningOf(string sideWord) => _sideWords.GetValueOrDefault(sideWord);

    private void AddCountry(NamedRow row, FormCollection chinese, FormCollection english)
    {
        var id = row.Required("id");
        var kind = row.Required("kind") switch
        {
            "state" => CounterpartKind.State,
            "region" => CounterpartKind.Region,
            "organisation" => CounterpartKind.Organisation,
            "group" => CounterpartKind.Group,
            "historical" => CounterpartKind.Historical,
            var other => throw row.Fault($"the kind is '{other}'; it is state, region, organisation, group or historical"),
        };
        string[] letters = id == China ? [Home] : row.Forms("zh_pair");
        var country = new Country(id, kind, row.Forms("zh_short").FirstOrDefault() ?? row.Required("zh_full"), row.Forms("en_name")[0], letters);
        if (!_countries.TryAdd(id, country))
        {
            throw row.Fault($"the id '{id}' stands in the table twice");
        }

        chinese.Add(country, NameKind.Name, row.Forms("zh_full").Concat(row.Forms("zh_short")));
        chinese.Add(country, NameKind.City, row.Forms("capital_zh"));
        chinese.Add(country, NameKind.Side, row.Forms("zh_side").Concat(row.Forms("zh_short").SelectMany(name => new[] { name + "方", name + "方面", name + "政府" })));
        if (id != China)
        {
            chinese.Add(country, NameKind.Pair, letters.SelectMany(letter => new[] { Home + letter, letter + Home }));
        }

        if (kind == CounterpartKind.State)
        {
            _englishStates.AddRange(row.Forms("en_name").Select(form => (form, NameKind.Name, country)));
            _englishStates.AddRange(row.Forms("en_adjective").Select(form => (form, NameKind.Adjective, country)));
        }

        english.Add(country, NameKind.Name, row.Forms("en_name"));
        english.Add(country, NameKind.Adjective, row.Forms("en_adjective").Concat(row.Forms("en_people")));
        english.Add(country, NameKind.City, row.Forms("capital_en"));
        english.Add(country, NameKind.Side, row.Forms("en_side"));
    }

    private void AddPlace(NamedRow row, FormCollection forms)
    {
        var form = row.Required("form");
        foreach (var id in row.Forms("id"))
        {
            if (!_countries.TryGetValue(id, out var country))
            {
                country = _countries[id] = new Country(id, CounterpartKind.Group, form, form, []);
            }

            var kind = country.Kind == CounterpartKind.Group ? NameKind.Name : row["kind"] is "city" or "capital" or "place" ? NameKind.City : NameKind.Part;
            forms.Add(country, kind, [form]);
        }
    }
}
