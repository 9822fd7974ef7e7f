namespace Rhetoric.Discourse;

/// <summary>The words by which persons are told in a Chinese text.</summary>
internal sealed record PeopleGrammar
{
    // Words that the dictionary counts as often as this are words of the language before they are names; names that the dictionary knows are far below.
    private const long CommonFrequency = 500;
    private const int LongestCommonWord = 4;

    public required WordSet Titles { get; init; }

    public required WordSet TitleEndings { get; init; }

    public required WordSet TitleContinuations { get; init; }

    public required WordSet TitleHeads { get; init; }

    public required WordSet Bodies { get; init; }

    public required WordSet HomeOffices { get; init; }

    /// <summary>Bodies behind the name of the home country: private ones, which are not the state (大学), and those of the state that end alike (科学院).</summary>
    public required WordSet HomeBodies { get; init; }

    public required WordSet ForeignOffices { get; init; }

    public required WordSet FieldOffices { get; init; }

    public required WordSet Organisations { get; init; }

    /// <summary>What may stand right before a title and is no part of it.</summary>
    public required WordSet TitleLeads { get; init; }

    /// <summary>Offices that several hold at a time.</summary>
    public required WordSet SharedOffices { get; init; }

    /// <summary>Cuts by the dictionary alone.</summary>
    public required Segmenter Words { get; init; }

    public required WordSet TitleBars { get; init; }

    public required WordSet TitleBoundaries { get; init; }

    public required WordSet ListAnnouncements { get; init; }

    /// <summary>What stands between a side and the colon before those of it who were there (出席人员).</summary>
    public required WordSet RosterTails { get; init; }

    public required WordSet NameFollowers { get; init; }

    /// <summary>Verbs whose object is whom one meets (会见).</summary>
    public required WordSet MeetingVerbs { get; init; }

    /// <summary>What a country is to a body (主席国).</summary>
    public required WordSet StateRoles { get; init; }

    /// <summary>What stands before the country to which an envoy is sent (驻).</summary>
    public required WordSet Postings { get; init; }

    /// <summary>What makes of an office behind it that of several, which names nobody (两国|元首).</summary>
    public required WordSet SeveralStates { get; init; }

    public required WordSet Surnames { get; init; }

    public required WordSet NameBars { get; init; }

    public required WordSet SideBars { get; init; }

    /// <summary>Words of one character and 方 that are no side.</summary>
    public required WordSet NoSides { get; init; }

    public required WordSet Collectives { get; init; }

    public required WordSet Presence { get; init; }

    public required WordSet PresenceAdverbs { get; init; }

    public required WordSet Occasions { get; init; }

    public required WordSet OccasionModifiers { get; init; }

    public required WordSet ListOpenings { get; init; }

    public required WordSet ListJoints { get; init; }

    public static PeopleGrammar Of(DiscourseLexicon lexicon) => new()
    {
        Titles = lexicon.Of("title"),
        TitleEndings = lexicon.Of("title-ending"),
        TitleContinuations = lexicon.Of("title-continuation"),
        TitleHeads = lexicon.Of("title-head"),
        Bodies = lexicon.Of("body-ending"),
        HomeOffices = lexicon.Of("home-office"),
        HomeBodies = lexicon.Of("home-body"),
        ForeignOffices = lexicon.Of("foreign-office"),
        FieldOffices = lexicon.Of("field-office"),
        Organisations = lexicon.Of("organisation"),
        TitleLeads = lexicon.Of("title-lead"),
        SharedOffices = lexicon.Of("shared-office"),
        Words = Segmenter.ByDictionary,
        TitleBars = lexicon.Of("title-bar"),
        TitleBoundaries = lexicon.Of("title-boundary"),
        ListAnnouncements = lexicon.Of("list-announcement"),
        RosterTails = lexicon.Of("roster-tail"),
        NameFollowers = lexicon.Of("person-follower"),
        MeetingVerbs = lexicon.Of("meeting-verb"),
        StateRoles = lexicon.Of("state-role"),
        Postings = lexicon.Of("posting"),
        SeveralStates = lexicon.Of("several-states"),
        Surnames = lexicon.Of("person-surname"),
        NameBars = lexicon.Of("name-bar"),
        SideBars = lexicon.Of("side-bar"),
        NoSides = lexicon.Of("no-side"),
        Collectives = lexicon.Of("group-noun"),
        Presence = lexicon.Of("attendance-verb"),
        PresenceAdverbs = lexicon.Of("presence-adverb"),
        Occasions = lexicon.Of("occasion"),
        OccasionModifiers = lexicon.Of("occasion-modifier"),
        ListOpenings = lexicon.Of("list-opening"),
        ListJoints = lexicon.Of("list-joint"),
    };

    /// <summary>The length of the title that ends a stretch, known or told by its ending; 0 where none does.</summary>
    public int TitleBefore(ReadOnlySpan<char> text) =>
        Titles.Before(text) is { } title ? title.Form.Length
        : TitleEndings.Before(text) is { } ending && text.Length > ending.Form.Length ? ending.Form.Length
        : 0;

    /// <summary>The titles that whoever is named next shares: all, where several can hold each of them, else none.</summary>
    public TextSpan[] Shared(TextSpan[] titles, string text) => Array.TrueForAll(titles, title => SharedOffices.Before(title.Of(text)) is not null) ? titles : [];

    /// <summary>Whether a stretch can be a title: nothing in it that only a clause has.</summary>
    public bool IsTitle(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (TitleBars.At(text[i..]) is { } bar && !(bar.Form is "将" && i + 1 < text.Length && text[i + 1] == '军'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a stretch can be a name by its characters: Chinese, or foreign with · and -, without a word that no name holds.</summary>
    public bool IsName(ReadOnlySpan<char> text, int shortest)
    {
        if (text.Length < shortest || text.Length > LongestName || IsDot(text[0]) || IsDot(text[^1]))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!(HanCharacters.Has(text[i]) || IsDot(text[i]) || char.IsAsciiLetter(text[i])) || NameBars.At(text[i..]) is not null)
            {
                return false;
            }
        }

        return Collectives.Before(text) is null && TitleContinuations.At(text) is null;
    }

    /// <summary>
    /// Whether a stretch begins with a common word of the language, as no name without a title does (定期, 离开时); behind a surname only where all of it
    /// is one (文化, not 王家禾).
    /// </summary>
    public bool IsCommon(ReadOnlySpan<char> text)
    {
        if (text.Length is 2 or 3 && Surnames.At(text) is not null)
        {
            return IsCommonWord(text);
        }

        for (var length = Math.Min(LongestCommonWord, text.Length); length > 1; length--)
        {
            if (IsCommonWord(text[..length]))
            {
                return true;
            }
        }

        return false;
    }

    // What the dictionary has as a person's name is no common word, however frequent (约翰, 布朗).
    private static bool IsCommonWord(ReadOnlySpan<char> word) =>
        Segmenter.Default.FrequencyOf(word) >= CommonFrequency && !(Segmenter.Default.Tag(word.ToString()) is [{ Tag: var tag }] && tag.StartsWith("nr", StringComparison.Ordinal));

    /// <summary>Whether the part of speech of a word of the dictionary in a stretch speaks against a name: 凭栏远眺, 后接待.</summary>
    public static bool HoldsOtherWord(string text)
    {
        var words = Segmenter.Default.Tag(text);
        return words is [{ Text.Length: 1, Tag: "p" or "f" or "d" or "c" or "m" or "r" }, ..]
            || words.Any(word => word.Text.Length > 1 && !word.Tag.StartsWith("nr", StringComparison.Ordinal) && word.Tag is not ("ns" or "nz" or "nt" or "x" or "eng")
                && Segmenter.Default.FrequencyOf(word.Text) > 0);
    }

    /// <summary>The length of a name without what follows it, where that began inside what was taken for the name: 科兰|为团长.</summary>
    public int NameLength(ReadOnlySpan<char> text, int length)
    {
        for (var end = 2; end < length; end++)
        {
            if (NameFollowers.At(text[end..]) is { } follower && end + follower.Form.Length > length)
            {
                return end;
            }
        }

        return length;
    }

    /// <summary>Whether a stretch holds a word of two characters or more that no name holds.</summary>
    public bool HoldsBar(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (NameBars.At(text[i..]) is { Form.Length: > 1 })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The side that a stretch begins with, such as 中方; empty where it begins with none.</summary>
    public ReadOnlySpan<char> SideAt(ReadOnlySpan<char> text) =>
        text is [var first, '方', ..] && HanCharacters.Has(first) && NoSides.Of(text[..2]) is null ? text[..2] : default;

    public const int LongestName = 24;

    private static bool IsDot(char character) => character is '·' or '•' or '・' or '‧' or '-' or '－' or '‐' or '.';
}
