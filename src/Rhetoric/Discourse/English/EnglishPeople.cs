using System.Runtime.InteropServices;

namespace Rhetoric.Discourse;

/// <summary>The persons of an English readout, each one voice under all the names the text gives.</summary>
/// <remarks>
/// <para>A first pass takes every name with a title. A shorter form is the person whose longer form holds it (Biden, Joe Biden, Joseph R. Biden, Jr.);
/// of several the one with that title, then the one named last. An office alone is the person of the text's own side who was named last with that
/// title, then anybody's. The own side is that of the first person named without a country; those with a country, and those met in the lead, are the
/// other's.</para>
/// <para>Cost: O(n); candidates for a word of a name are the last <see cref="Remembered"/> persons with it. Invariant: the reading moves forward only.</para>
/// </remarks>
internal sealed class EnglishPeople
{
    private const int Remembered = 8;
    private const int LeadSentences = 3;

    private readonly EnglishTokens _tokens;
    private readonly EnglishGrammar _grammar;
    private readonly EnglishNameReader _names;
    private readonly Dictionary<string, List<EnglishVoice>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnglishVoice> _others = new(StringComparer.Ordinal);
    private readonly List<(int Token, EnglishVoice Person, string Title)> _mentions = [];
    private readonly List<EnglishMention> _named = [];
    private readonly Dictionary<string, EnglishVoice> _lastAtHome = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnglishVoice> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnglishVoice> _first = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _small;
    private int _next;
    private EnglishPeople? _headline;
    private EnglishVoice? _lastWoman;
    private EnglishVoice? _lastMan;

    /// <param name="tokens">The text.</param>
    /// <param name="grammar">The words.</param>
    /// <param name="names">Reads names in the text.</param>
    /// <param name="title">The headline, which may name an office that the text does not (The President); null where there is none.</param>
    public EnglishPeople(EnglishTokens tokens, EnglishGrammar grammar, EnglishNameReader names, EnglishTokens? title = null)
    {
        (_tokens, _grammar, _names) = (tokens, grammar, names);
        _small = new Lazy<HashSet<string>>(SmallWords);
        for (var i = 0; i < tokens.Sentences.Length; i++)
        {
            ReadNames(tokens.Sentences[i], isLead: i < LeadSentences);
        }

        TellSides();
        foreach (var (_, person, office) in _mentions)
        {
            Introduce(person, office);
        }

        if (title is not null)
        {
            ReadHeadline(title);
        }
    }

    /// <summary>The person named first with a title, of the headline where the text names nobody; null where there is none.</summary>
    public EnglishVoice? First => _mentions is [var (_, first, _), ..] ? first : _headline?.First;

    /// <summary>Whether the headline, or the first sentence, calls the text one of several together (Joint Statement).</summary>
    public bool IsJointText(EnglishPhrases words)
    {
        var end = _tokens.Sentences is [var (_, first), ..] ? first : 0;
        for (var at = 0; at < end; at++)
        {
            if (words.Has(_tokens, at, end))
            {
                return true;
            }
        }

        return _headline?.IsJointText(words) == true;
    }

    /// <summary>The persons with a title, in the order in which they are first named.</summary>
    public IEnumerable<EnglishVoice> Titled => _mentions.Select(mention => mention.Person).Distinct();

    /// <summary>Where persons are named with a title, in text order.</summary>
    public IReadOnlyList<EnglishMention> Mentions => _named;

    /// <summary>The person of the text's own side, or else the first, whom the text names with an office; null where it names nobody so.</summary>
    public EnglishVoice? HolderOf(string office) => Look(_lastAtHome, office) ?? Look(_first, office);

    /// <summary>The person whom the text gives a name; null where nobody in it has that name.</summary>
    public EnglishVoice? Named(string[] names) => Find(names, null);

    /// <summary>The woman, or the man, who was named last with a title or a given name that tells it (Queen, Mr., Anna); null where there is none.</summary>
    public EnglishVoice? LastOf(bool isFemale) => isFemale ? _lastWoman : _lastMan;

    /// <summary>The woman who was named last, a title or a given name telling it, and not before a token; null where there is none.</summary>
    public EnglishVoice? LastWoman(int since)
    {
        for (var i = _next - 1; i >= 0 && _mentions[i].Token >= since; i--)
        {
            if (_mentions[i].Person.IsFemale == true)
            {
                return _mentions[i].Person;
            }
        }

        return null;
    }

    /// <summary>The person named last who is another one, and whose sex nothing tells; null where there is none.</summary>
    public EnglishVoice? LastBut(EnglishVoice person)
    {
        for (var i = _next - 1; i >= Math.Max(0, _next - Remembered); i--)
        {
            if (_mentions[i].Person is { IsPerson: true, IsFemale: null } other && other != person)
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>The country of the other side, as the text first writes it; null where it tells none.</summary>
    public string? OtherCountry { get; private set; }

    /// <summary>Goes on to a token: who was named before it counts for the offices behind it.</summary>
    public void MoveTo(int token)
    {
        for (; _next < _mentions.Count && _mentions[_next].Token < token; _next++)
        {
            var (_, person, title) = _mentions[_next];
            (_lastWoman, _lastMan) = person.IsFemale switch { true => (person, _lastMan), false => (_lastWoman, person), _ => (_lastWoman, _lastMan) };
            foreach (var office in OfficesOf(title))
            {
                _last[office] = person;
                if (person.IsHome != false)
                {
                    _lastAtHome[office] = person;
                }
            }
        }
    }

    /// <summary>The voice of a name or an office that was read.</summary>
    public EnglishVoice Of(EnglishName name)
    {
        if (name.HasName)
        {
            return PersonOf(name);
        }

        var office = OfficeOf(name.Title);
        if (!name.HasSide && !name.HasName && (Look(_lastAtHome, office) ?? Look(_last, office) ?? Look(_first, office)) is { } person)
        {
            return person;
        }

        return Other(_tokens.Words(name.Title.First, name.HasSide ? name.Side.End : name.Title.End), isHuman: true);
    }

    /// <summary>The person whom a bare word or bare words name; null where nobody in the text has that name.</summary>
    public EnglishVoice? Known(int first, int end) => Find(NamesIn(first, end), null);

    /// <summary>A side, an office or a group under its own words.</summary>
    public EnglishVoice Other(string words, bool isHuman = false)
    {
        ref var voice = ref CollectionsMarshal.GetValueRefOrAddDefault(_others, words, out _);
        return voice ??= new EnglishVoice { Names = [words], IsPerson = false, IsHuman = isHuman };
    }

    /// <summary>Whether the text has the word without a capital as well.</summary>
    public bool IsWrittenSmall(ReadOnlySpan<char> word) => _small.Value.Contains(string.Concat(char.ToLowerInvariant(word[0]).ToString(), word[1..]));

    /// <summary>The person of a name, known or new.</summary>
    public EnglishVoice PersonOf(EnglishName name)
    {
        var names = NamesIn(name.Name.First, name.Name.End);
        var title = name.HasTitle ? OfficeOf(name.Title) : null;
        var person = Find(names, title) ?? Add(names);
        if (names.Length > person.Names.Length)
        {
            person.Names = names;
            Index(person);
        }

        if (names.Length == 1)
        {
            person.CallForShort(names[0]);
        }

        person.Title ??= title;
        person.Country ??= CountryOf(name);
        person.IsFemale ??= GenderOf(name.Title) ?? GenderOf(person.Names);
        return person;
    }

    private void Introduce(EnglishVoice person, string title)
    {
        foreach (var office in OfficesOf(title))
        {
            _first.TryAdd(office, person);
        }
    }

    // Only whom the text does not name with that office is taken from the headline.
    private void ReadHeadline(EnglishTokens title)
    {
        var headline = _headline = new EnglishPeople(title, _grammar, new EnglishNameReader(title, _grammar));
        foreach (var (_, person, office) in headline._mentions)
        {
            if (!_first.ContainsKey(office))
            {
                person.IsHome = _mentions.Count == 0 ? person.IsHome : !person.IsMet;
                Index(person);
                Introduce(person, office);
            }
        }
    }

    private HashSet<string> SmallWords()
    {
        var small = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < _tokens.Count; at++)
        {
            if (_tokens[at].Kind == EnglishTokenKind.Word)
            {
                small.Add(_tokens.Word(at).ToString());
            }
        }

        return small;
    }

    private void ReadNames((int First, int End) sentence, bool isLead)
    {
        var isBehindWith = false;
        for (var at = sentence.First; at < sentence.End;)
        {
            isBehindWith |= isLead && (_tokens.Is(at, "with") || _grammar.Events.Has(_tokens, at, sentence.End));
            if (!_tokens[at].IsCapital || _names.Read(at, sentence.End) is not { } name)
            {
                at++;
                continue;
            }

            if (name is { HasTitle: true, HasName: true } && _grammar.IsNotName(_tokens.Stem(name.Name.First)) == false)
            {
                var person = PersonOf(name);
                person.IsMet |= isBehindWith && _mentions.Count > 0 && _mentions[0].Person != person;
                _mentions.Add((at, person, OfficeOf(name.Title)));
                _named.Add(new EnglishMention(person, name.Name, name.Title));
            }

            else if (AppositionOf(name, sentence.End) is { } office)
            {
                var person = PersonOf(name with { Title = office.Title, Side = office.Side });
                person.IsMet |= isBehindWith && _mentions.Count > 0 && _mentions[0].Person != person;
                _mentions.Add((at, person, OfficeOf(office.Title)));
                _named.Add(new EnglishMention(person, name.Name, office.Title));
            }

            at = Math.Max(at + 1, name.End);
        }
    }

    // Jane Roe, Prime Minister of Lanland.
    private EnglishName? AppositionOf(EnglishName name, int end) =>
        name is { HasTitle: false, HasName: true, HasArticle: false } && name.Name.End - name.Name.First is > 1 and < 6 && name.End + 1 < end && _tokens.Is(name.End, ',')
        && _names.Read(name.End + 1, end) is { HasTitle: true, HasName: false } office ? office : null;

    private void TellSides()
    {
        if (_mentions.Count == 0)
        {
            return;
        }

        var home = _mentions.FirstOrDefault(mention => mention.Person.Country is null && !mention.Person.IsMet).Person ?? _mentions[0].Person;
        var offices = new Dictionary<string, EnglishVoice>(StringComparer.Ordinal);
        EnglishVoice? head = null;
        home.IsHome = true;
        foreach (var (_, _, title) in _mentions.Where(mention => mention.Person == home))
        {
            IsTaken(home, title, offices, ref head);
        }

        foreach (var (_, person, title) in _mentions)
        {
            person.IsHome ??= person == home || (!person.IsMet && person.Country == home.Country && !IsTaken(person, title, offices, ref head));
            OtherCountry ??= person.IsHome == false ? person.Country : null;
        }
    }

    // A side has one head and one holder of each great office; a second is another side's.
    private bool IsTaken(EnglishVoice person, string title, Dictionary<string, EnglishVoice> offices, ref EnglishVoice? head)
    {
        if (_grammar.SingleOffices.Of(title) is not { } office)
        {
            return false;
        }

        var holder = office.Has("head") ? head : offices.GetValueOrDefault(title);
        if (office.Has("head"))
        {
            head ??= person;
        }

        offices.TryAdd(title, person);
        return holder is not null && holder != person;
    }

    private EnglishVoice Add(string[] names)
    {
        var person = new EnglishVoice { Names = names, IsPerson = true, IsHuman = true };
        Index(person);
        return person;
    }

    private void Index(EnglishVoice person)
    {
        foreach (var word in person.Names)
        {
            ref var persons = ref CollectionsMarshal.GetValueRefOrAddDefault(_byWord, word, out _);
            persons ??= [];
            persons.Remove(person);
            persons.Add(person);
            if (persons.Count > Remembered)
            {
                persons.RemoveAt(0);
            }
        }
    }

    private EnglishVoice? Find(string[] names, string? title)
    {
        if (names.Length == 0 || !_byWord.TryGetValue(LastWord(names), out var persons))
        {
            return null;
        }

        EnglishVoice? found = null;
        for (var i = persons.Count - 1; i >= 0; i--)
        {
            if (IsSame(persons[i], names, title))
            {
                if (title is null || persons[i].Title == title)
                {
                    return persons[i];
                }

                found ??= persons[i];
            }
        }

        return found;
    }

    private string LastWord(string[] names)
    {
        var last = names.Length - 1;
        while (last > 0 && _grammar.Suffixes.Of(names[last]) is not null)
        {
            last--;
        }

        return names[last];
    }

    // One form holds the other, or the surname is the same, the first letter too, and no other title speaks against it (Joe, Joseph).
    private bool IsSame(EnglishVoice person, string[] names, string? title) =>
        Holds(person.Names, names) || Holds(names, person.Names)
        || (names.Length > 1 && person.Names.Length > 1 && LastWord(names) == LastWord(person.Names) && names[0][0] == person.Names[0][0] && (title is null || person.Title is null || title == person.Title));

    private static bool Holds(string[] whole, string[] part)
    {
        // The first and the last name without the middle ones (Kamala D. Harris, Kamala Harris).
        if (part.Length > 1 && whole.Length > part.Length && whole[0] == part[0] && whole[^1] == part[^1])
        {
            return true;
        }

        return whole.AsSpan().IndexOf(part) >= 0;
    }

    private string[] NamesIn(int first, int end)
    {
        var names = new List<string>(end - first);
        for (var at = first; at < end; at++)
        {
            if (_tokens[at].IsWord)
            {
                names.Add(_tokens.Stem(at).ToString());
            }
        }

        return [.. names];
    }

    // Without the words of address beside an office (Dr., Sir), which alone are one.
    private string OfficeOf((int First, int End) title)
    {
        if (title.End <= title.First)
        {
            return "";
        }

        var words = NamesIn(title.First, title.End);
        var offices = Array.FindAll(words, word => _grammar.Title(word)?.Has("address") != true);
        return string.Join(' ', offices.Length > 0 ? offices : words);
    }

    private string? CountryOf(EnglishName name)
    {
        if (name.HasSide)
        {
            return _tokens.Words(_tokens.Is(name.Side.First, "the") ? name.Side.First + 1 : name.Side.First, name.Side.End);
        }

        for (var at = name.First; at < name.Title.First; at++)
        {
            if (_grammar.Nations.At(_tokens, at, name.Title.First, out _) is { } nation)
            {
                return CountryOf(nation);
            }
        }

        return null;
    }

    /// <summary>The country that a nationality names.</summary>
    public static string CountryOf(DiscourseWord nation) => nation.Traits[0]["side=".Length..].Replace('_', ' ');

    private bool? GenderOf((int First, int End) title)
    {
        for (var at = title.First; at < title.End; at++)
        {
            var word = _tokens.Stem(at);
            if (_grammar.FemaleTitles.Of(word) is not null || _grammar.Title(word)?.Has("female") == true)
            {
                return true;
            }

            if (_grammar.MaleTitles.Of(word) is not null || _grammar.Title(word)?.Has("male") == true)
            {
                return false;
            }
        }

        return null;
    }

    private bool? GenderOf(string[] names) =>
        names.Length < 2 || _grammar.GivenNames.Of(names[0]) is not { } given ? null : given.Has("female");

    private static EnglishVoice? Look(Dictionary<string, EnglishVoice> offices, string office) => offices.GetValueOrDefault(office);

    // National Security Advisor is also the Advisor, Secretary of State the Secretary; a Vice President is no President, so a word of rank stays.
    private IEnumerable<string> OfficesOf(string title)
    {
        yield return title;
        var words = title.Split(' ');
        for (var i = 1; i < words.Length && _grammar.Title(words[i - 1])?.Has("rank") != true; i++)
        {
            yield return string.Join(' ', words[i..]);
        }

        for (var i = words.Length - 1; i > 0; i--)
        {
            if (_grammar.Title(words[i - 1])?.Has("office") == true && _grammar.TitleJoins.Of(words[i]) is not null)
            {
                yield return string.Join(' ', words[..i]);
            }
        }
    }
}
