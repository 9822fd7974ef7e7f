namespace Rhetoric.Comparison;

/// <summary>How long a quote may be.</summary>
internal static class QuoteLength
{
    /// <summary>The longest quote in characters: half of the clauses of readouts are shorter.</summary>
    public const int Longest = 20;

    /// <summary>How many letters of English say what one of Chinese does: quotes may be so much longer, and a character costs so much less.</summary>
    public const int English = 3;

    /// <summary>The longest quote in a language.</summary>
    public static int LongestIn(TextLanguage language) => language == TextLanguage.English ? Longest * English : Longest;
}
