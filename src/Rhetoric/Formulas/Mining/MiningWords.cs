using System.Buffers;
using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>The words by which the miner tells formulas from what only recurs, as <c>Data/mining-words.tsv</c> has them.</summary>
internal sealed class MiningWords
{
    private const string Light = "light";
    private const string Bound = "bound";
    private const char Place = '在';
    private const string Resource = "Rhetoric.Formulas.Data.mining-words.tsv";

    private static readonly Lazy<MiningWords> Embedded = new(() => new MiningWords());

    /// <summary>The classes of words that tell, with the names they have in the tables and the evidence they are.</summary>
    public static readonly (string Name, MiningClasses Class, MiningEvidence Evidence)[] Classes =
    [
        ("boilerplate", MiningClasses.Boilerplate, MiningEvidence.Boilerplate), ("occasion", MiningClasses.Occasion, MiningEvidence.Occasion),
        ("sector", MiningClasses.Sector, MiningEvidence.Sector), ("institution", MiningClasses.Institution, MiningEvidence.Institution),
        ("frame", MiningClasses.Frame, MiningEvidence.Frame), ("value", MiningClasses.Value, MiningEvidence.Value),
    ];

    private readonly SearchValues<char> _edgeBars;
    private readonly SearchValues<char> _loneHeads;
    private readonly SearchValues<char> _loneTails;
    private readonly SearchValues<char> _functionEdges;
    private readonly SearchValues<char> _joiningHeads;
    private readonly SearchValues<char> _leadingHeads;
    private readonly SearchValues<char> _boundHeads;
    private readonly SearchValues<char> _measures;
    private readonly HashSet<string> _countedNouns;
    private readonly HashSet<string> _linking;
    private readonly HashSet<string> _openEdges;
    private readonly HashSet<string> _offices;
    private readonly HashSet<string> _pairOpenings;
    private readonly HashSet<string> _pairClosings;
    private readonly WordSet _telling;
    private readonly WordSet _pairNames;
    private readonly WordSet _regionNouns;
    private readonly WordSet _nameNouns;
    private readonly WordSet _openTails;
    private readonly WordSet _barredHeads;
    private readonly WordSet _frameTails;
    private readonly WordSet _manners;
    private readonly WordSet _objectVerbs;
    private readonly WordSet _placeAttributes;
    private readonly WordSet _driving;
    private readonly WordSet _driven;
    private readonly WordSet _given;
    private readonly WordSet _possessed;
    private readonly WordSet _plain;
    private readonly SearchValues<char> _prepositions;
    private readonly WordSet _numberNames;

    private MiningWords()
    {
        using var stream = typeof(MiningWords).Assembly.GetManifestResourceStream(Resource)!;
        var words = DiscourseLexiconFile.Read(stream, Resource).Select(line => line.Word).ToLookup(word => word.Class, StringComparer.Ordinal);
        _edgeBars = SearchValues.Create([.. words["edge-bar"].Select(word => word.Form[0])]);
        _loneHeads = SearchValues.Create([.. words["lone-head"].Select(word => word.Form[0])]);
        _loneTails = SearchValues.Create([.. words["lone-tail"].Select(word => word.Form[0])]);
        _functionEdges = SearchValues.Create([.. words["function-edge"].Select(word => word.Form[0])]);
        _linking = new HashSet<string>(words["linking"].Select(word => word.Form), StringComparer.OrdinalIgnoreCase);
        _openEdges = new HashSet<string>(words["open-edge"].Select(word => word.Form), StringComparer.OrdinalIgnoreCase);
        _pairOpenings = new HashSet<string>(words["pair-opening"].Select(word => word.Form), StringComparer.OrdinalIgnoreCase);
        _pairClosings = new HashSet<string>(words["pair-closing"].Select(word => word.Form), StringComparer.OrdinalIgnoreCase);
        _pairNames = new WordSet(words["pair-name"]);
        _offices = new HashSet<string>(words["office"].Select(word => word.Form), StringComparer.OrdinalIgnoreCase);
        _joiningHeads = SearchValues.Create([.. words["joining-head"].Select(word => word.Form[0])]);
        _leadingHeads = SearchValues.Create([.. words["leading-head"].Select(word => word.Form[0])]);
        _boundHeads = SearchValues.Create([.. words["bound-head"].Select(word => word.Form[0])]);
        _measures = SearchValues.Create([.. words["measure"].Select(word => word.Form[0])]);
        _countedNouns = new HashSet<string>(words["counted-noun"].Select(word => word.Form), StringComparer.Ordinal);
        _openTails = new WordSet(words["open-tail"]);
        _barredHeads = new WordSet(words["barred-head"]);
        _frameTails = new WordSet(words["frame-tail"]);
        _manners = new WordSet(words["manner"]);
        _objectVerbs = new WordSet(words["object-verb"]);
        _placeAttributes = new WordSet(words["place-attribute"]);
        _driving = new WordSet(words["driving"]);
        _driven = new WordSet(words["driven"]);
        _given = new WordSet(words["given"]);
        _possessed = new WordSet(words["possessed"]);
        _plain = new WordSet(words["plain"]);
        _prepositions = SearchValues.Create([.. words["preposition-head"].Select(word => word.Form[0])]);
        _numberNames = new WordSet(words["number-name"]);
        _nameNouns = new WordSet(words["name-noun"]);
        _regionNouns = new WordSet(words["region-noun"]);
        LetterOpenings = [.. words["letter-opening"].Select(word => word.Form[0])];
        _telling = new WordSet(Classes.SelectMany(known => words[known.Name]));
    }

    public static MiningWords Default => Embedded.Value;

    /// <summary>Whether what follows two countries makes a name of them: 中巴(经济走廊).</summary>
    public bool IsNameOfPair(ReadOnlySpan<char> following) => _pairNames.At(following) is not null;

    /// <summary>Whether what follows the name of a person makes a formula of both: 习近平(新时代中国特色社会主义思想).</summary>
    public bool IsNamedFor(ReadOnlySpan<char> following) => _nameNouns.At(following) is not null;

    /// <summary>Whether what follows X方 makes it a region or a measure: 南方(国家), 立方(米).</summary>
    public bool IsOfRegion(ReadOnlySpan<char> following) => _regionNouns.At(following) is not null;

    /// <summary>Characters behind which the letter of a country stands for it: 赴(马)投资兴业.</summary>
    public IReadOnlyList<char> LetterOpenings { get; }

    /// <summary>Whether a Chinese phrase begins or ends with a character that none does.</summary>
    public bool HasBarredEdge(string phrase) => _edgeBars.Contains(phrase[0]) || _edgeBars.Contains(phrase[^1]);

    /// <summary>Whether a Chinese phrase begins or ends with a function character.</summary>
    public bool HasFunctionEdge(string phrase) => IsFunction(phrase[0]) || IsFunction(phrase[^1]);

    /// <summary>Whether no Chinese phrase begins with a character that is a word by itself.</summary>
    public bool OpensNone(char character) => _loneHeads.Contains(character);

    /// <summary>Whether no Chinese phrase ends with a character that is a word by itself.</summary>
    public bool ClosesNone(char character) => _loneTails.Contains(character);

    /// <summary>Whether a character that is a word by itself only joins what stands before it to a single word behind it.</summary>
    public bool JoinsOne(char character) => _joiningHeads.Contains(character);

    /// <summary>Whether a character that is a word by itself leads to a Chinese phrase and is no part of it.</summary>
    public bool Leads(char character) => _leadingHeads.Contains(character);

    /// <summary>Whether a character that is a word by itself and opens no list is the rest of a longer adjective or belongs to the verb before it.</summary>
    public bool IsBound(char character) => _boundHeads.Contains(character);

    /// <summary>Whether a Chinese phrase only counts something and does not say what: 五项原则.</summary>
    public bool IsBareCount(string phrase) =>
        NumberReading.At(phrase, 0).Length is > 0 and var digits && digits < phrase.Length && _measures.Contains(phrase[digits])
        && _countedNouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(phrase.AsSpan(digits + 1));

    /// <summary>Whether a Chinese phrase ends with a word that goes on with what it governs.</summary>
    public bool EndsOpen(string phrase) => _openTails.Before(phrase) is not null;

    /// <summary>Whether a Chinese phrase begins with a word with which none does: 一些分歧.</summary>
    public bool OpensBarred(string phrase) => _barredHeads.At(phrase) is not null;

    /// <summary>Whether a Chinese phrase is nothing but a manner and a verb that wants an object: 不断提升.</summary>
    public bool IsBareManner(string phrase) =>
        _manners.At(phrase) is { } manner && (_openTails.Of(phrase.AsSpan(manner.Form.Length)) is not null || _objectVerbs.Of(phrase.AsSpan(manner.Form.Length)) is not null);

    /// <summary>Whether a Chinese phrase drives something and does not say where to: 推动两国关系.</summary>
    public bool IsDriven(string phrase) => _driving.At(phrase) is not null && _driven.Before(phrase) is not null;

    /// <summary>Whether a Chinese phrase opens with the attribute of a place: 在地区事务中的协调.</summary>
    public bool IsOfPlace(string phrase) => phrase[0] == Place && _placeAttributes.IsIn(phrase);

    /// <summary>Whether a character that is a word by itself is a preposition that leads to a verb.</summary>
    public bool IsPreposition(char character) => _prepositions.Contains(character);

    /// <summary>Whether a Chinese phrase begins with a noun that wants its owner: 关系不断发展.</summary>
    public bool OpensPossessed(string phrase) => _possessed.At(phrase) is not null;

    /// <summary>Where a verb of giving stands in a Chinese phrase (给X带来Y), at its head only one that is always told to whom; -1 where none does.</summary>
    public int GivenAt(string phrase)
    {
        for (var at = 0; at < phrase.Length; at++)
        {
            if (_given.At(phrase.AsSpan(at)) is { } verb && (at > 0 || verb.Has(Bound)))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether a Chinese phrase is made of nothing but general nouns.</summary>
    public bool IsPlain(string phrase)
    {
        var at = 0;
        while (_plain.At(phrase.AsSpan(at)) is { } word)
        {
            at += word.Form.Length;
        }

        return at == phrase.Length;
    }

    /// <summary>Whether a Chinese character joins phrases where it is a word by itself.</summary>
    public bool IsFunction(char character) => _functionEdges.Contains(character);

    /// <summary>Whether an English word joins phrases (the, of, and).</summary>
    public bool IsLinking(ReadOnlySpan<char> word) => _linking.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether an English word is that of an office, a body or a region, of which names are made (President, Senator).</summary>
    public bool IsOffice(ReadOnlySpan<char> word) => _offices.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether an English phrase ends in a word that goes on with a noun or an object (including the recent).</summary>
    public bool IsOpen(string phrase) => _openEdges.GetAlternateLookup<ReadOnlySpan<char>>().Contains(phrase.AsSpan(phrase.LastIndexOf(' ') + 1));

    /// <summary>Whether an English phrase names one of two (partnership between the United States): behind the last word that opens a pair no other joins the second.</summary>
    public bool IsHalfPair(string phrase)
    {
        var words = phrase.Split(' ');
        var opening = Array.FindLastIndex(words, _pairOpenings.Contains);
        return opening >= 0 && !words.Skip(opening + 1).Any(_pairClosings.Contains);
    }

    /// <summary>The kinds of words that a phrase holds; at each place the longest word counts, and a number but for that of a name (21世纪) is an occasion.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="byWords">Whether words must stand whole, as in English.</param>
    /// <param name="withLight">Whether numbers and words with the trait <c>light</c> count.</param>
    public MiningClasses ClassesIn(string phrase, bool byWords, bool withLight = true)
    {
        var found = (withLight && HasNumber(phrase) ? MiningClasses.Occasion : MiningClasses.None) | (_frameTails.Before(phrase) is null ? MiningClasses.None : MiningClasses.Boilerplate);
        var text = byWords ? phrase.ToLowerInvariant() : phrase;
        for (var at = 0; at < text.Length; at++)
        {
            if ((!byWords || at == 0 || text[at - 1] == ' ') && _telling.At(text.AsSpan(at)) is { } word && (withLight || !word.Has(Light)) && (!byWords || EndsAt(text, at + word.Form.Length)))
            {
                found |= Array.Find(Classes, known => known.Name == word.Class).Class;
            }
        }

        return found;
    }

    /// <summary>Whether a phrase holds words of courtesy, protocol, reporting or of an occasion.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="byWords">Whether words must stand whole, as in English.</param>
    /// <param name="withLight">Whether numbers and words with the trait <c>light</c> make it boilerplate.</param>
    public bool IsBoilerplate(string phrase, bool byWords, bool withLight = true) =>
        (ClassesIn(phrase, byWords, withLight) & (MiningClasses.Boilerplate | MiningClasses.Occasion)) != 0;

    private bool HasNumber(string phrase)
    {
        for (var at = 0; at < phrase.Length; at++)
        {
            if (char.IsAsciiDigit(phrase[at]) && !IsOfWord(phrase, at) && (at + 1 == phrase.Length || !char.IsAsciiDigit(phrase[at + 1])) && _numberNames.At(phrase.AsSpan(at + 1)) is null)
            {
                return true;
            }
        }

        return false;
    }

    // COVID-19, G7: a number that a letter leads is no number.
    private static bool IsOfWord(string phrase, int at)
    {
        while (at > 0 && (char.IsAsciiDigit(phrase[at - 1]) || phrase[at - 1] == '-'))
        {
            at--;
        }

        return at > 0 && char.IsAsciiLetter(phrase[at - 1]);
    }

    private static bool EndsAt(string text, int end) => end == text.Length || text[end] == ' ';
}
