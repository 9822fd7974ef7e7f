namespace Rhetoric.Discourse;

/// <summary>The words by which English is read, made ready once a lexicon.</summary>
internal sealed class EnglishGrammar
{
    /// <summary>The class of the verbs of statements.</summary>
    public const string Present = "present";

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
        (Determiners, Numbers, Modifiers) = (Set("english-determiner"), Set("english-number"), Set("english-side-modifier"));
        Nations = new EnglishPhrases(NationsOf(Set("english-nation")));
        States = new EnglishPhrases(NameLexicon.Default.EnglishStates.Where(state => state.Kind == NameKind.Name).Select(state => NationOf(state.Form, state.Country)));
        JointTexts = Phrases("english-joint-text");
        (Pronouns, Joint, Sides, Frames) = (Phrases("english-pronoun"), Phrases("english-joint"), Phrases("english-side"), Phrases("english-frame"));
        (Verbs, Participles, Infinitives, Events) = (Phrases(ReportingVerbs.Class), Phrases("participle"), Phrases("infinitive"), Phrases("english-event"));
        Sources = Phrases("english-source");
        (Adverbs, Objects) = (Phrases("english-adverb"), Set("english-object"));
        _noAdverbs = Set("english-no-adverb");
        (Modals, Needs, Ready, Asking) = (Phrases("english-modal"), Phrases("english-need"), Phrases("english-ready"), Set("english-asking"));
        (OfferMarks, OfferFillers) = (Phrases("english-offer-mark"), Set("english-offer-filler"));
        (Shared, Third, Someone) = (Phrases("english-shared"), Phrases("english-third"), Set("english-someone"));
        (Negations, Nobody, Selves) = (Phrases("english-negation"), Phrases("english-nobody"), Set("english-self"));
        (Presents, Passives, OwnVerbs, ImpersonalWishes) = (Phrases(Present), Phrases("english-passive"), Phrases("english-own"), Phrases("english-impersonal-wish"));
        (Wishes, WishModals) = (Phrases("english-wish"), Set("english-wish-modal"));
        (Everybody, Finites) = (Phrases("english-everybody"), Phrases("english-finite"));
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

    /// <summary>Nationalities, and the countries that stand for a side.</summary>
    public EnglishPhrases Nations { get; }

    /// <summary>The names of states.</summary>
    public EnglishPhrases States { get; }

    public EnglishPhrases JointTexts { get; }

    public EnglishPhrases Pronouns { get; }

    public EnglishPhrases Joint { get; }

    public EnglishPhrases Sides { get; }

    public EnglishPhrases Frames { get; }

    public EnglishPhrases Verbs { get; }

    public EnglishPhrases Presents { get; }

    /// <summary>What it was stressed or noted, impersonally.</summary>
    public EnglishPhrases Passives { get; }

    /// <summary>Verbs of what a state is or wants.</summary>
    public EnglishPhrases OwnVerbs { get; }

    public EnglishPhrases ImpersonalWishes { get; }

    public EnglishPhrases Wishes { get; }

    public WordSet WishModals { get; }

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

    public EnglishPhrases Everybody { get; }

    /// <summary>Verbs of the narrator's or the speaker's own that are no verbs of saying.</summary>
    public EnglishPhrases Finites { get; }

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

    // Those of the lexicon, and for all other countries the nationality of the table of countries.
    private static IEnumerable<DiscourseWord> NationsOf(WordSet own) =>
        own.Words.Concat(NameLexicon.Default.EnglishStates.Where(state => state.Kind == NameKind.Adjective && own.Of(state.Form) is null).Select(state => NationOf(state.Form, state.Country)));

    private static DiscourseWord NationOf(string form, Country country) =>
        new() { Class = "english-nation", Language = TextLanguage.English, Form = form, Traits = ["side=" + country.English.Replace(' ', '_')] };

    /// <summary>The country that a word names where it stands for a side (China, the Malaysian side, without the article); null where none begins.</summary>
    public DiscourseWord? StateAt(EnglishTokens tokens, int at, int end, out int length)
    {
        var state = Nations.At(tokens, at, end, out length) ?? States.At(tokens, at, end, out length);
        if (state is null || tokens[at + length - 1].IsPossessive)
        {
            return null;
        }

        length += Sides.At(tokens, at + length, end, out _)?.Has("one") == true ? 1 : 0;
        return state;
    }

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
