namespace Rhetoric.Discourse;

/// <summary>The words by which persons are told in a Chinese text.</summary>
internal sealed record PeopleGrammar
{
    // Words that the dictionary counts as often as this are words of the language before they are names.
    private const long CommonFrequency = 500;
    private const int LongestCommonWord = 4;

    public required WordSet Titles { get; init; }

    public required WordSet TitleEndings { get; init; }

    public required WordSet TitleContinuations { get; init; }

    public required WordSet TitleHeads { get; init; }

    public required WordSet Bodies { get; init; }

    public required WordSet HomeOffices { get; init; }

    public required WordSet ForeignOffices { get; init; }

    public required WordSet NameFollowers { get; init; }

    public required WordSet NameBars { get; init; }

    public required WordSet SideBars { get; init; }

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
        Bodies = lexicon.Of("body"),
        HomeOffices = lexicon.Of("home-office"),
        ForeignOffices = lexicon.Of("foreign-office"),
        NameFollowers = lexicon.Of("name-follower"),
        NameBars = lexicon.Of("name-bar"),
        SideBars = lexicon.Of("side-bar"),
        Collectives = lexicon.Of("collective"),
        Presence = lexicon.Of("presence"),
        PresenceAdverbs = lexicon.Of("presence-adverb"),
        Occasions = lexicon.Of("occasion"),
        OccasionModifiers = lexicon.Of("occasion-modifier"),
        ListOpenings = lexicon.Of("list-opening"),
        ListJoints = lexicon.Of("list-joint"),
    };

    /// <summary>The length of the title that ends a stretch, known or told by its ending; 0 where none does.</summary>
    public int TitleBefore(ReadOnlySpan<char> text) =>
        Titles.Before(text) is { } title ? title.Form.Length
        : TitleEndings.Before(text) is { } ending && text.Length > ending.Form.Length + 1 ? ending.Form.Length
        : 0;

    /// <summary>Whether a stretch can be a name by its characters: Chinese, or foreign with · and -, without a word that no name holds.</summary>
    public bool IsName(ReadOnlySpan<char> text, int shortest)
    {
        if (text.Length < shortest || text.Length > LongestName || IsDot(text[0]) || IsDot(text[^1]))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!(char.IsBetween(text[i], '\u4e00', '\u9fff') || IsDot(text[i]) || char.IsAsciiLetter(text[i])) || NameBars.At(text[i..]) is not null)
            {
                return false;
            }
        }

        return Collectives.Before(text) is null && TitleContinuations.At(text) is null;
    }

    /// <summary>Whether a stretch is nothing but common words of the language: 定期, 高度重视.</summary>
    public static bool IsCommon(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = Math.Min(LongestCommonWord, text.Length);
            while (length > 1 && Segmenter.Default.FrequencyOf(text[..length]) < CommonFrequency)
            {
                length--;
            }

            if (length < 2)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }

    /// <summary>The side that a stretch begins with, such as 中方; empty where it begins with none.</summary>
    public ReadOnlySpan<char> SideAt(ReadOnlySpan<char> text) =>
        text is [var first, '方', ..] && char.IsBetween(first, '\u4e00', '\u9fff') && SideBars.Of(text[..1]) is null ? text[..2] : default;

    public const int LongestName = 24;

    private static bool IsDot(char character) => character is '·' or '•' or '・' or '‧' or '-' or '－' or '‐' or '.';
}
