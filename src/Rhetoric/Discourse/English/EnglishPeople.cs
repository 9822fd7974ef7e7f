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
    private readonly EnglishPersonIndex _index;
    private readonly EnglishOffices _offices;
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
        _index = new EnglishPersonIndex(grammar);
        _offices = new EnglishOffices(tokens, grammar);
        _small = new Lazy<HashSet<string>>(SmallWords);
        for (var i = 0; i < tokens.Sentences.Length; i++)
        {
            ReadNames(tokens.Sentences[i], isLead: i < LeadSentences);
        }

        OtherCountry = new EnglishSides(grammar).Tell(_mentions);
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
    public EnglishVoice? Named(string[] names) => _index.Find(names, null);

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
    public string? OtherCountry { get; }

    /// <summary>Goes on to a token: who was named before it counts for the offices behind it.</summary>
    public void MoveTo(int token)
    {
        for (; _next < _mentions.Count && _mentions[_next].Token < token; _next++)
        {
            var (_, person, title) = _mentions[_next];
            (_lastWoman, _lastMan) = person.IsFemale switch { true => (person, _lastMan), false => (_lastWoman, person), _ => (_lastWoman, _lastMan) };
            foreach (var office in _offices.OfficesOf(title))
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

        var office = _offices.OfficeOf(name.Title);
        if (!name.HasSide && !name.HasName && (Look(_lastAtHome, office) ?? Look(_last, office) ?? Look(_first, office)) is { } person)
        {
            return person;
        }

        return Other(_tokens.Words(name.Title.First, name.HasSide ? name.Side.End : name.Title.End), isHuman: true);
    }

    /// <summary>The person whom a bare word or bare words name; null where nobody in the text has that name.</summary>
    public EnglishVoice? Known(int first, int end) => _index.Find(_offices.NamesIn(first, end), null);

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
        var names = _offices.NamesIn(name.Name.First, name.Name.End);
        var title = name.HasTitle ? _offices.OfficeOf(name.Title) : null;
        var person = _index.Find(names, title) ?? _index.Add(names);
        if (names.Length > person.Names.Length)
        {
            person.Names = names;
            _index.Remember(person);
        }

        if (names.Length == 1)
        {
            person.CallForShort(names[0]);
        }

        person.Title ??= title;
        person.Country ??= _offices.CountryOf(name);
        person.IsFemale ??= _offices.GenderOf(name.Title) ?? _offices.GenderOf(person.Names);
        return person;
    }

    private void Introduce(EnglishVoice person, string title)
    {
        foreach (var office in _offices.OfficesOf(title))
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
                _index.Remember(person);
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
                _mentions.Add((at, person, _offices.OfficeOf(name.Title)));
                _named.Add(new EnglishMention(person, name.Name, name.Title));
            }

            else if (AppositionOf(name, sentence.End) is { } office)
            {
                var person = PersonOf(name with { Title = office.Title, Side = office.Side });
                person.IsMet |= isBehindWith && _mentions.Count > 0 && _mentions[0].Person != person;
                _mentions.Add((at, person, _offices.OfficeOf(office.Title)));
                _named.Add(new EnglishMention(person, name.Name, office.Title));
            }

            at = Math.Max(at + 1, name.End);
        }
    }

    // Jane Roe, Prime Minister of Lanland.
    private EnglishName? AppositionOf(EnglishName name, int end) =>
        name is { HasTitle: false, HasName: true, HasArticle: false } && name.Name.End - name.Name.First is > 1 and < 6 && name.End + 1 < end && _tokens.Is(name.End, ',')
        && _names.Read(name.End + 1, end) is { HasTitle: true, HasName: false } office ? office : null;

    private static EnglishVoice? Look(Dictionary<string, EnglishVoice> offices, string office) => offices.GetValueOrDefault(office);
}
