using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>What no tolerance and no proposal may cross: a ladder's rung, a number, a name, a word that makes an opposite.</summary>
internal static class MeaningGuard
{
    /// <summary>Whether two wordings have the same rungs of all ladders, the same numbers and the same words of polarity.</summary>
    public static bool IsSame(string a, string b) => HasSameRungs(a, b) && NumberReading.AllIn(a).SequenceEqual(NumberReading.AllIn(b)) && HasSamePolarity(a, b);

    /// <summary>Whether the graded words of two wordings are of the same rungs of the same ladders.</summary>
    public static bool HasSameRungs(string a, string b) => RungsOf(a).SequenceEqual(RungsOf(b));

    /// <summary>Whether a word names a country, a side, a region, a city or an organisation.</summary>
    public static bool IsName(string word) => NameLexicon.Default.Chinese.Of(word) is { Length: > 0 };

    private static bool HasSamePolarity(string a, string b) => Array.TrueForAll(
        ToleranceWords.Polar, word => a.Contains(word, StringComparison.Ordinal) == b.Contains(word, StringComparison.Ordinal));

    private static IEnumerable<(string Ladder, int Rung)> RungsOf(string text) =>
        LadderLexicon.Default.RungsIn(text).Select(found => (found.Rung.Ladder.Id, found.Rung.Rung)).Distinct().Order();
}
