namespace Rhetoric.Discourse;

/// <summary>The classes of words by which a counterpart is told, of one lexicon and language.</summary>
internal sealed class CounterpartWords
{
    private static readonly CounterpartWords DefaultChinese = new(DiscourseLexicon.Default, TextLanguage.Chinese);
    private static readonly CounterpartWords DefaultEnglish = new(DiscourseLexicon.Default, TextLanguage.English);

    private CounterpartWords(DiscourseLexicon lexicon, TextLanguage language)
    {
        Titles = lexicon.Of("title", language);
        Cues = lexicon.Of("counterpart-cue", language);
        VenueCues = lexicon.Of("venue-cue", language);
        Guests = lexicon.Of("guest", language);
        StateOffices = lexicon.Of("state-office", language);
        TwoSidesWords = lexicon.Of("two-sides-word", language);
        SideEndings = lexicon.Of("side-ending", language);
        SideJoins = lexicon.Of("side-join", language);
        if (language == TextLanguage.Chinese)
        {
            Borders = lexicon.Of("name-border");
            TwoSides = lexicon.Of("two-sides");
            RunEnds = lexicon.Of("run-end");
            StateSuffixes = lexicon.Of("state-suffix");
            SideContinuations = lexicon.Of("side-continuation");
            NoSides = lexicon.Of("no-side");
            CountryFollowers = lexicon.Of("country-follower");
        }
        else
        {
            DomesticTitles = lexicon.Of("domestic-title", language);
            NoStates = lexicon.Of("no-state", language);
        }
    }

    public static CounterpartWords Chinese => DefaultChinese;

    public static CounterpartWords English => DefaultEnglish;

    public WordSet Titles { get; }

    public WordSet Cues { get; }

    public WordSet VenueCues { get; }

    public WordSet Guests { get; }

    public WordSet TwoSidesWords { get; }

    /// <summary>What makes of a country its side (政府).</summary>
    public WordSet SideEndings { get; }

    /// <summary>What stands between two sides named together (和).</summary>
    public WordSet SideJoins { get; }

    /// <summary>The ranks of titles (traits) that only a state has.</summary>
    public WordSet StateOffices { get; }

    public WordSet Borders { get; } = Nothing;

    public WordSet TwoSides { get; } = Nothing;

    public WordSet RunEnds { get; } = Nothing;

    public WordSet NoSides { get; } = Nothing;

    /// <summary>What stands behind the short name of a country, but behind no other word (人民).</summary>
    public WordSet CountryFollowers { get; } = Nothing;

    public WordSet StateSuffixes { get; } = Nothing;

    public WordSet SideContinuations { get; } = Nothing;

    public WordSet DomesticTitles { get; } = Nothing;

    public WordSet NoStates { get; } = Nothing;

    private static WordSet Nothing => new([]);
}
