namespace Rhetoric.Discourse;

/// <summary>Says whose side a word means in one readout.</summary>
/// <remarks>
/// <para>A side form is decided by the counterpart of the text, never alone: 巴方 is Pakistan's, Brazil's or another's. Home is the publisher's: China in
/// Chinese readouts, the United States in English ones, unless the lead says otherwise.</para>
/// <para>Of a state that no table knows the side is told by a character of its name (岚海: 岚方), else as the only other X方 of the text; the home side of a text
/// that nowhere speaks of China likewise. Cost: O(n) once a readout, then O(length of the form).</para>
/// </remarks>
internal sealed class Sides
{
    private readonly TextLanguage _language;
    private readonly Dictionary<string, Side> _letters = new(StringComparer.Ordinal);

    public Sides(string text, TextLanguage language, Country? home, IReadOnlyList<Country> counterparts)
    {
        _language = language;
        Counterparts = counterparts;
        Home = home;
        Named = new NamedSides(language == TextLanguage.English ? "" : text, [.. counterparts.SelectMany(country => country.Letters)]);
        if (language != TextLanguage.English)
        {
            AddLetters(text);
        }
    }

    /// <summary>The sides of a readout; read once.</summary>
    public static Sides Of(Readout readout) => NameReading.Of(readout).Sides;

    /// <summary>Whether a name is that of a country or a side, and no person's: by the tables, or as X方 of the text.</summary>
    public static bool IsSide(string name, Readout readout) =>
        NameLexicon.Default.In(readout.Language).Of(readout.Language == TextLanguage.English ? WithoutArticle(name) : name) is { Length: > 0 } readings && readings[0].Kind is not NameKind.City
        || name is [.., '方'] && Of(readout).Of(name).Role != SideRole.Unknown;

    /// <summary>The publisher's country; null where only a side form stands for it, or nothing does.</summary>
    public Country? Home { get; private set; }

    /// <summary>Whether nothing but the order in which the text names two sides tells which of them is home.</summary>
    public bool IsHomeGuessed { get; private set; }

    /// <summary>Those met, the first one first; empty where nobody is told.</summary>
    public IReadOnlyList<Country> Counterparts { get; private set; }

    /// <summary>The sides that the text names before 方.</summary>
    public NamedSides Named { get; }

    /// <summary>Whose side a word means: a side (美方, the U.S. side), a country, a pair (中美, 美中), a word for both.</summary>
    /// <param name="form">The word as the text has it.</param>
    /// <param name="speaker">Whose words it stands in, for 我方 and 贵方.</param>
    public Side Of(string form, SideRole speaker = SideRole.Home)
    {
        var word = form.Trim();
        if (_language == TextLanguage.English)
        {
            word = WithoutArticle(word);
        }

        return Collective(word, speaker) ?? Known(word) ?? Lettered(word) ?? Paired(word) ?? Begun(word) ?? new Side(SideRole.Unknown, word);
    }

    private Side HomeSide => new(SideRole.Home, Home?.NameIn(_language) ?? "");

    /// <summary>The country of one of two roles where another text tells of the meeting for the other side: whom a text meets is the publisher of the other, where that one does not tell. Null for other roles, and where nothing tells.</summary>
    public Country? CountryOf(SideRole role, Sides other) => role switch
    {
        SideRole.Home => Home ?? other.Met,
        SideRole.Counterpart => Met ?? other.Home,
        _ => null,
    };

    private Country? Met => Counterparts is [var first, ..] ? first : null;

    private Side CounterpartSide => Met is { } first ? new Side(SideRole.Counterpart, first.NameIn(_language)) : new Side(SideRole.Unknown, "");

    private Side Both => new(SideRole.Both, _language == TextLanguage.English ? Attribution.JointVoiceInEnglish : Attribution.JointVoice);

    private static string WithoutArticle(string word)
    {
        word = word.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? word[4..] : word;
        return word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
    }

    private Side? Collective(string word, SideRole speaker)
    {
        var meaning = NameLexicon.Default.MeaningOf(word) ?? NameLexicon.Default.MeaningOf("the " + word);
        return meaning switch
        {
            "both" or "all" => Both,
            "speaker" => BySpeaker(speaker),
            "addressee" or "the other" => BySpeaker(speaker == SideRole.Counterpart ? SideRole.Home : SideRole.Counterpart),
            "foreign" => CounterpartSide,
            "third" or "parties" => new Side(SideRole.Third, word),

            // 南方, 西方, 多方, 比方: a side only where its country is met.
            "group" or "many" or "several" or "none" => Known(word) is { Role: SideRole.Counterpart } met ? met : new Side(meaning switch { "group" => SideRole.Third, "none" => SideRole.Unknown, _ => SideRole.Both }, word),
            _ => null,
        };
    }

    private Side BySpeaker(SideRole speaker) => speaker == SideRole.Counterpart ? CounterpartSide : HomeSide;

    private Side? Known(string word)
    {
        var readings = NameLexicon.Default.In(_language).Of(WithoutSide(word)) ?? NameLexicon.Default.In(_language).Of(word);
        if (readings is null or [])
        {
            return Unlisted(WithoutSide(word));
        }

        // A pair names home as well: 中美, 美中.
        var isPair = readings[0].Kind == NameKind.Pair;
        foreach (var country in Counterparts)
        {
            if (Array.Exists(readings, reading => reading.Country == country))
            {
                return !isPair ? new Side(SideRole.Counterpart, country.NameIn(_language))
                    : Home?.Id == NameLexicon.China ? Both : new Side(SideRole.Third, word);
            }
        }

        if (Home is not null && Array.Exists(readings, reading => reading.Country == Home))
        {
            return HomeSide;
        }

        if (isPair && Home?.Id == NameLexicon.China && word.Length > 1)
        {
            return new Side(SideRole.Third, readings[0].Country.NameIn(_language));
        }

        return isPair || readings[0].Kind == NameKind.Side && _letters.ContainsKey(Letter(word)) ? null : new Side(SideRole.Third, readings[0].Country.NameIn(_language));
    }

    private Side? Unlisted(string word)
    {
        foreach (var country in Counterparts)
        {
            if (!country.IsKnown && IsNameOf(word, country))
            {
                return new Side(SideRole.Counterpart, country.NameIn(_language));
            }
        }

        return Home is { IsKnown: false } && IsNameOf(word, Home) ? HomeSide : null;
    }

    // 云澜 where only 云方 is known of it.
    private Side? Begun(string word)
    {
        foreach (var country in Counterparts.Append(Home).OfType<Country>())
        {
            if (!country.IsKnown && country.Chinese is [var letter, '方'] && word.Length > 1 && word[0] == letter)
            {
                return country == Home ? HomeSide : CounterpartSide;
            }
        }

        return null;
    }

    // 岚海, 岚海国, 岚海共和国.
    private static bool IsNameOf(string word, Country country) =>
        word == country.Chinese
        || word.StartsWith(country.Chinese, StringComparison.Ordinal)
            && (word.Length == country.Chinese.Length + 1 && word[^1] == '国' || CounterpartWords.Chinese.StateSuffixes.Of(word.AsSpan(country.Chinese.Length)) is not null);

    private Side? Lettered(string word) => word.Length > 1 && WithoutSide(word) != word ? _letters.GetValueOrDefault(Letter(word)) : null;

    private static string Letter(string word) => word.EndsWith("方面", StringComparison.Ordinal) ? word[..^2] : word[..^1];

    // Two sides side by side, with or without a word between: 云岚, 中国和美国, China and the United States.
    private Side? Paired(string word)
    {
        foreach (var join in Words.SideJoins.Words.Select(join => join.Form))
        {
            var at = word.IndexOf(join, StringComparison.Ordinal);
            if (at > 0 && at + join.Length < word.Length && IsPair(Of(word[..at]), Of(word[(at + join.Length)..])))
            {
                return Both;
            }
        }

        if (_language != TextLanguage.English && word.Length <= 4)
        {
            for (var at = 1; at < word.Length; at++)
            {
                if (_letters.TryGetValue(word[..at], out var first) && _letters.TryGetValue(word[at..], out var second) && IsPair(first, second))
                {
                    return Both;
                }
            }
        }

        return null;
    }

    private static bool IsPair(Side first, Side second) =>
        (first.Role, second.Role) is (SideRole.Home, SideRole.Counterpart) or (SideRole.Counterpart, SideRole.Home) or (SideRole.Counterpart, SideRole.Counterpart);

    private string WithoutSide(string word) => Words.SideEndings.Before(word) is { } ending && ending.Form.Length < word.Length ? word[..^ending.Form.Length] : word;

    private CounterpartWords Words => _language == TextLanguage.English ? CounterpartWords.English : CounterpartWords.Chinese;

    private void AddLetters(string text)
    {
        var met = Named.Sure;
        var speaksOfChina = HomeWords.AreIn(text);
        foreach (var letter in Home is { IsKnown: true } && !speaksOfChina && Home.Id == NameLexicon.China && met.Count > 0 ? [] : Home?.Letters ?? [])
        {
            _letters[letter] = HomeSide;
        }

        foreach (var country in Counterparts)
        {
            foreach (var letter in country.Letters)
            {
                _letters.TryAdd(letter, new Side(SideRole.Counterpart, country.NameIn(_language)));
            }
        }

        var left = met.Where(letter => RoleOf(letter) is not (SideRole.Home or SideRole.Counterpart)).ToArray();
        var isHomeMet = met.Any(letter => RoleOf(letter) == SideRole.Home);
        var isCounterpartMet = met.Any(letter => RoleOf(letter) == SideRole.Counterpart);
        if (!isHomeMet && !speaksOfChina && Home is not { IsKnown: false } && HomeLetter(text, left, isCounterpartMet) is { } home)
        {
            Home = Unnamed(home);
            IsHomeGuessed = Counterparts.Count == 0;
            _letters[home] = HomeSide;
            left = [.. left.Where(letter => letter != home)];
        }

        if (!isCounterpartMet && left is [var only] && (Counterparts.Count == 0 || !(IsOfAnother(only) || HasNameOfItsOwn)))
        {
            Counterparts = Counterparts.Count == 0 ? [KnownBy(only) ?? Unnamed(only)] : Counterparts;
            _letters[only] = CounterpartSide;
        }
    }

    private SideRole RoleOf(string letter) => (_letters.GetValueOrDefault(letter) ?? Known(letter + Side.Mark))?.Role ?? SideRole.Unknown;

    // 联合国, 岚海: what is no character of its name is not its side.
    private bool HasNameOfItsOwn => Met is { } met && (!met.IsState || met is { IsKnown: false, Letters.Count: > 0 });

    // 美方 in a meeting with Malaysia: the side of a known state that is not met.
    private bool IsOfAnother(string letter) => Met is { IsKnown: true } && NameLexicon.Default.Chinese.Of(letter + "方") is { Length: > 0 };

    // The one country of the tables of which X方 is the side; null where there is none, or are several.
    private static Country? KnownBy(string letter) => NameLexicon.Default.Chinese.Of(letter + "方") is [var only] ? only.Country : null;

    // The publisher's, where nothing speaks of China: what stands with the counterpart in a pair (云岚), of several the one named most, else the only other where the counterpart has its own, else of two the first.
    private string? HomeLetter(string text, string[] left, bool isCounterpartMet)
    {
        string[] paired = [.. left.Where(letter => Counterparts.SelectMany(country => country.Letters)
            .Any(other => text.Contains(letter + other, StringComparison.Ordinal) || text.Contains(other + letter, StringComparison.Ordinal)))
            .OrderByDescending(Named.TimesOf)];
        return paired.Length == 1 || paired is [var most, var next, ..] && Named.TimesOf(most) > Named.TimesOf(next) ? paired[0]
            : (isCounterpartMet || HasNameOfItsOwn) && left is [var only] ? only
            : Counterparts.Count == 0 && left is [var first, _] ? first
            : null;
    }

    private static Country Unnamed(string letter) => new(letter + "方", CounterpartKind.State, letter + "方", letter + "方", [letter]) { IsKnown = false };
}
