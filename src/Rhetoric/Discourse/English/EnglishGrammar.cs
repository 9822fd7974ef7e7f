namespace Rhetoric.Discourse;

/// <summary>The words by which English is read, made ready once a lexicon.</summary>
internal sealed class EnglishGrammar
{
    private const int ShortestManner = 4;

    private readonly WordSet _abbreviations;
    private readonly WordSet _titles;
    private readonly WordSet _particles;
    private readonly WordSet _notNames;
    private readonly WordSet _groups;
    private readonly WordSet _noAdverbs;

    private EnglishGrammar(DiscourseLexicon lexicon)
    {
        WordSet Set(string @class) => lexicon.Of(@class, TextLanguage.English);
        EnglishPhrases Phrases(string @class) => new(lexicon, @class);
        _abbreviations = Set("english-abbreviation");
        _titles = Set("english-title-word");
        _particles = Set("english-particle");
        _notNames = Set("english-not-name");
        _groups = Set("english-side");
        SingleOffices = Set("english-single-office");
        (PluralTitles, TitleJoins, FemaleTitles, MaleTitles) = (Set("english-plural-title"), Set("english-title-join"), Set("english-female-title"), Set("english-male-title"));
        GivenNames = Set("english-given-name");
        (CapitalParticles, Suffixes, Numerals, FamilyFirst) = (Set("english-capital-particle"), Set("english-suffix"), Set("english-numeral"), Set("english-family-first"));
        (Determiners, Numbers, Modifiers, Nations) = (Set("english-determiner"), Set("english-number"), Set("english-side-modifier"), Phrases("english-nation"));
        (Pronouns, Joint, Sides, Frames) = (Phrases("english-pronoun"), Phrases("english-joint"), Phrases("english-side"), Phrases("english-frame"));
        (Verbs, Participles, Infinitives, Events) = (Phrases(ReportingVerbs.Class), Phrases("participle"), Phrases("infinitive"), Phrases("english-event"));
        Sources = Phrases("english-source");
        (Adverbs, Objects) = (Phrases("english-adverb"), Set("english-object"));
        _noAdverbs = Set("english-no-adverb");
        (Modals, Needs, Ready, Asking) = (Phrases("english-modal"), Phrases("english-need"), Phrases("english-ready"), Set("english-asking"));
        (OfferMarks, OfferFillers) = (Phrases("english-offer-mark"), Set("english-offer-filler"));
        (Shared, Third, Someone) = (Phrases("english-shared"), Phrases("english-third"), Set("english-someone"));
        (Negations, Nobody, Selves) = (Phrases("english-negation"), Phrases("english-nobody"), Set("english-self"));
        (NoVerbs, NoParties, NoGerunds) = (Set("english-no-verb"), Set("english-no-party"), Set("english-no-gerund"));
        StateNouns = Set("english-state-noun");
        GovernmentBodies = Phrases("english-government-body");
        LeadEnds = Set("english-lead-end");
        (EventNouns, Tails, Impersonal) = (Set("english-event-noun"), Set("english-tail"), Phrases("english-impersonal"));
        (SectionCues, Attendance) = (Phrases("english-section"), Phrases("english-attendance"));
    }

    public WordSet SingleOffices { get; }

    public WordSet PluralTitles { get; }

    public WordSet TitleJoins { get; }

    public WordSet FemaleTitles { get; }

    public WordSet MaleTitles { get; }

    public WordSet GivenNames { get; }

    public WordSet CapitalParticles { get; }

    public WordSet Suffixes { get; }

    public WordSet Numerals { get; }

    public WordSet FamilyFirst { get; }

    public WordSet Determiners { get; }

    public WordSet Numbers { get; }

    public WordSet Modifiers { get; }

    public EnglishPhrases Nations { get; }

    public EnglishPhrases Pronouns { get; }

    public EnglishPhrases Joint { get; }

    public EnglishPhrases Sides { get; }

    public EnglishPhrases Frames { get; }

    public EnglishPhrases Verbs { get; }

    public EnglishPhrases Participles { get; }

    public EnglishPhrases Infinitives { get; }

    public EnglishPhrases Events { get; }

    public EnglishPhrases Sources { get; }

    public EnglishPhrases Adverbs { get; }

    /// <summary>Whether a word tells how something is done, by its ending: warmly, but not family.</summary>
    public bool IsManner(ReadOnlySpan<char> word) => word.Length > ShortestManner && word.EndsWith("ly") && _noAdverbs.Of(word) is null;

    public WordSet Objects { get; }

    public EnglishPhrases Modals { get; }

    public EnglishPhrases Needs { get; }

    public EnglishPhrases Ready { get; }

    public WordSet Asking { get; }

    public EnglishPhrases Shared { get; }

    public EnglishPhrases Third { get; }

    public WordSet Someone { get; }

    public EnglishPhrases Negations { get; }

    public EnglishPhrases Nobody { get; }

    public WordSet Selves { get; }

    public EnglishPhrases OfferMarks { get; }

    public WordSet OfferFillers { get; }

    public WordSet NoVerbs { get; }

    public WordSet NoParties { get; }

    public WordSet NoGerunds { get; }

    public EnglishPhrases GovernmentBodies { get; }

    public WordSet StateNouns { get; }

    public WordSet LeadEnds { get; }

    public WordSet EventNouns { get; }

    public WordSet Tails { get; }

    public EnglishPhrases Impersonal { get; }

    public EnglishPhrases SectionCues { get; }

    public EnglishPhrases Attendance { get; }

    public static EnglishGrammar Of(DiscourseLexicon lexicon) => new(lexicon);

    public bool IsAbbreviation(ReadOnlySpan<char> word) => _abbreviations.Of(word) is not null;

    /// <summary>Whether a word points back and stands in no name (They, She); He does, as a family name.</summary>
    public bool IsPronounOnly(EnglishTokens tokens, int at, int end) => Pronouns.At(tokens, at, end, out _) is { } pronoun && !pronoun.Has("male");

    public bool IsNotName(ReadOnlySpan<char> word) => _notNames.Of(word) is not null;

    /// <summary>Whether a word names several people (Officials), so that its s is the plural's.</summary>
    public bool IsGroup(ReadOnlySpan<char> word) => _groups.Of(word) is not null;

    public bool IsParticle(ReadOnlySpan<char> word) => _particles.Of(word) is not null;

    /// <summary>The word of a title; of then-President and President-elect the part that is one.</summary>
    public DiscourseWord? Title(ReadOnlySpan<char> word)
    {
        if (_titles.Of(word) is { } title)
        {
            return title;
        }

        var hyphen = word.IndexOf('-');
        return hyphen <= 0 ? null : _titles.Of(word[..hyphen]) ?? _titles.Of(word[(hyphen + 1)..]);
    }
}
