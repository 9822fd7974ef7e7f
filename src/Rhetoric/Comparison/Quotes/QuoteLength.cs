namespace Rhetoric.Comparison;

/// <summary>How long a quote may be.</summary>
internal static class QuoteLength
{
    /// <summary>The longest quote in characters: of ten clauses of readouts nearly nine are no longer.</summary>
    public const int Longest = 24;

    /// <summary>The most characters that are shown rather than a mark for them: they are often the modal (希望, 支持).</summary>
    private const int LeastCut = 4;

    /// <summary>How many letters of English say what one of Chinese does: quotes may be so much longer, and a character costs so much less.</summary>
    public const int English = 3;

    /// <summary>The longest quote in a language.</summary>
    public static int LongestIn(TextLanguage language) => In(language, Longest);

    /// <summary>The most characters that are not worth a mark of a cut in a language.</summary>
    public static int LeastCutIn(TextLanguage language) => In(language, LeastCut);

    private static int In(TextLanguage language, int characters) => language == TextLanguage.English ? characters * English : characters;
}
