namespace Rhetoric.Discourse;

/// <summary>The words that decide where lists begin and end, compiled once a lexicon.</summary>
/// <remarks>Cost: a look-up a class for each word; sets are kept by first character.</remarks>
internal sealed class ListGrammar
{
    private readonly Dictionary<string, ListTraits> _traits = new(StringComparer.Ordinal);

    private readonly HashSet<char> _countries;
    private readonly WordSet _envoys;
    private readonly WordSet _nouns;

    private ListGrammar(DiscourseLexicon lexicon)
    {
        Add(lexicon.Of("list-governor"), word => ListTraits.Governor | (word.Has("principle") ? ListTraits.Principle : 0) | (word.Has("copula") ? ListTraits.Copula : 0));
        Add(lexicon.Of("list-preposition"), word => ListTraits.Preposition | (word.Has("copula") ? ListTraits.Copula : 0) | (word.Has("opener") ? ListTraits.Opener : 0) | (word.Has("frame") ? ListTraits.FrameOpener : 0));
        Add(lexicon.Of("list-head"), word => ListTraits.Head | (word.Has("principle") ? ListTraits.PrincipleHead : word.Has("frame") ? ListTraits.Frame : word.Has("shared") ? ListTraits.Shared : 0));
        Add(lexicon.Of("list-modifier"), _ => ListTraits.Modifier);
        Add(lexicon.Of("list-connector"), word => ListTraits.Connector | (word.Form.Length > 1 && !word.Has("part") ? ListTraits.Parting : ListTraits.None));
        Add(lexicon.Of("list-closer"), word => ListTraits.Closer | (word.Has("relative") ? ListTraits.Relative | ListTraits.Particle : 0));
        Add(lexicon.Of("list-number"), _ => ListTraits.Counter);
        Add(lexicon.Of("list-side"), _ => ListTraits.Side);
        Add(lexicon.Of("list-adverb"), _ => ListTraits.Adverb);
        Add(lexicon.Of("list-quality"), _ => ListTraits.Adjective);
        Add(lexicon.Of("list-dependent"), _ => ListTraits.Dependent);
        _countries = [.. lexicon.Of("list-country").Words.Select(word => word.Form[0])];
        Resumptives = lexicon.Of("list-resumptive");
        Add(Resumptives, _ => ListTraits.Resumptive);
        Offices = lexicon.Of("list-office");
        _envoys = lexicon.Of("list-envoy");
        Units = lexicon.Of("list-unit");
        Add(Units, word => word.Has("concern") ? ListTraits.Concern | ListTraits.Modifier : ListTraits.None);
        _nouns = lexicon.Of("list-noun");
        Titles = lexicon.Of("title");
        SetPhrases = lexicon.Of("set-phrase");
    }

    /// <summary>Words that the dictionary cuts in pieces.</summary>
    public WordSet Units { get; }

    /// <summary>What people are beside their titles.</summary>
    public WordSet Offices { get; }

    /// <summary>Words that take the list up after a list comma.</summary>
    public WordSet Resumptives { get; }

    /// <summary>Titles and offices.</summary>
    public WordSet Titles { get; }

    /// <summary>Units of four that stand whole in a list.</summary>
    public WordSet SetPhrases { get; }

    public static ListGrammar Of(DiscourseLexicon lexicon) => new(lexicon);

    /// <summary>What the tables say of a word, together with what its part of speech says where they say nothing or both can be true.</summary>
    public ListTraits TraitsOf(ReadOnlySpan<char> word, string tag)
    {
        var byTag = OfTag(word, tag);
        if (!_traits.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
        {
            return byTag;
        }

        // 合作, 建设 as nouns govern nothing for certain.
        const ListTraits Functional = ListTraits.Preposition | ListTraits.Connector | ListTraits.Closer | ListTraits.Adverb | ListTraits.Side | ListTraits.Counter;
        if ((known & Functional) != 0)
        {
            return known | (byTag & ListTraits.Numeral);
        }

        if (known == ListTraits.Resumptive)
        {
            return known | byTag;
        }

        if ((known & ListTraits.Adjective) != 0)
        {
            return known;
        }

        if ((known & ListTraits.Governor) != 0)
        {
            return (byTag & (ListTraits.VerbalNoun | ListTraits.Noun)) != 0
                && (tag is "vn" || (known & ListTraits.Head) != 0)
                ? known | ListTraits.VerbalNoun
                : (known | ListTraits.Verb) & ~ListTraits.Noun;
        }

        // 亚太 is no person.
        return (known | byTag) & ~ListTraits.Name;
    }

    /// <summary>Whether the tables have a word that is no noun.</summary>
    public bool Knows(ReadOnlySpan<char> word) => _traits.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>Whether a stretch counts up who or what stands before it (两国).</summary>
    public bool Counts(ReadOnlySpan<char> word) => (Listed(word) & ListTraits.Counter) != 0;

    /// <summary>Whether a word is a verb that takes lists.</summary>
    public bool IsGovernor(ReadOnlySpan<char> word) => (Listed(word) & (ListTraits.Governor | ListTraits.Head)) == ListTraits.Governor;

    /// <summary>Whether a word is a preposition, joins or ends lists.</summary>
    public bool IsFunction(ReadOnlySpan<char> word) => (Listed(word) & (ListTraits.Preposition | ListTraits.Connector | ListTraits.Closer)) != 0;

    /// <summary>Which titles, offices and envoys end where a stretch ends.</summary>
    public ListTraits EndsOf(ReadOnlySpan<char> text) =>
        (Titles.Before(text) is not null || Offices.Before(text) is not null ? ListTraits.TitleEnd : 0)
        | (_envoys.Before(text) is not null ? ListTraits.EnvoyEnd : 0);

    // What the tables say of a word; nothing where they do not have it.
    private ListTraits Listed(ReadOnlySpan<char> word) => _traits.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var traits) ? traits : ListTraits.None;

    private ListTraits OfTag(ReadOnlySpan<char> word, string tag)
    {
        if (word.Length <= 2 && tag is not ("p" or "m" or "a") && IsCountries(word))
        {
            return ListTraits.Place;
        }

        // Dictionaries call some offices names or adverbs, and some nouns too.
        if (word.Length > 1 && Titles.Of(word) is not null)
        {
            return ListTraits.Noun;
        }

        if (_nouns.Of(word) is { } noun)
        {
            return noun.Has("verbal") ? ListTraits.VerbalNoun : noun.Has("person") ? ListTraits.Name : ListTraits.Noun;
        }

        // And some countries persons.
        if (tag is ['n', 'r', ..] && NameLexicon.Default.IsName(word))
        {
            return ListTraits.Place;
        }

        if (word is [_, '方'])
        {
            return ListTraits.Side;
        }

        return tag switch
        {
            "x" => char.IsLetterOrDigit(word[0]) || word is "-" or "－" or "–" or "·" ? ListTraits.Noun : ListTraits.Mark,
            "p" => ListTraits.Preposition,
            "c" => ListTraits.Adverb,
            "uj" or "uv" or "ud" => ListTraits.Particle,
            "ul" or "ug" or "uz" => ListTraits.Aspect,
            "u" => ListTraits.Adverb,
            "d" or "df" or "dg" or "ad" or "vd" => tag is "ad" or "vd" ? ListTraits.Adverb | ListTraits.Adjective : ListTraits.Adverb,
            "f" => ListTraits.Localizer,
            "r" or "rr" or "rz" => ListTraits.Modifier,
            "m" or "q" or "mq" => word[0] == '第' ? ListTraits.Adjective : ListTraits.Numeral,
            "vn" => ListTraits.VerbalNoun,
            ['v', ..] => ListTraits.Verb,
            "an" => ListTraits.Adjective | ListTraits.Noun,
            "a" or "b" or "ag" or "z" => ListTraits.Adjective,
            ['n', ..] when word is [_, _, '性'] => ListTraits.Adjective | ListTraits.Noun,
            "ns" => ListTraits.Place,
            ['n', 'r', ..] => word.Length >= 2 ? ListTraits.Name : ListTraits.Noun,
            _ => ListTraits.Noun,
        };
    }

    // 俄, 中俄
    public bool IsCountries(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!_countries.Contains(character))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(WordSet words, Func<DiscourseWord, ListTraits> traits)
    {
        foreach (var word in words.Words)
        {
            if (traits(word) is not ListTraits.None and var given)
            {
                _traits[word.Form] = _traits.GetValueOrDefault(word.Form) | given;
            }
        }
    }
}
