namespace Rhetoric.Formulas;

/// <summary>What no tolerance and no proposal may cross: a ladder's rung, a number, a name, a word that makes an opposite.</summary>
internal static class MeaningGuard
{
    private static readonly string[] NumberNames = [.. DiscourseLexicon.Default.Of("number-name", TextLanguage.Chinese).Words.Select(word => word.Form)];

    /// <summary>Whether two wordings have the same rungs of all ladders, the same numbers and the same words of polarity.</summary>
    public static bool IsSame(string a, string b) => HasSameRungs(a, b) && HasSameNumbers(a, b) && HasSamePolarity(a, b);

    /// <summary>Whether the graded words of two wordings are of the same rungs of the same ladders.</summary>
    public static bool HasSameRungs(string a, string b) => RungsOf(a).SequenceEqual(RungsOf(b));

    /// <summary>Whether a ladder grades both wordings, and not alike.</summary>
    public static bool AreOfOtherRungs(string a, string b)
    {
        var (one, other) = (RungsOf(a).ToLookup(rung => rung.Ladder, rung => rung.Rung), RungsOf(b).ToLookup(rung => rung.Ladder, rung => rung.Rung));
        return one.Any(ladder => other.Contains(ladder.Key) && !ladder.SequenceEqual(other[ladder.Key]));
    }

    /// <summary>Whether two wordings hold the same numbers by value; what only begins like a number (一道, 一致) is none.</summary>
    public static bool HasSameNumbers(string a, string b) => NumberReading.AllIn(WithoutNumberNames(a)).SequenceEqual(NumberReading.AllIn(WithoutNumberNames(b)));

    private static string WithoutNumberNames(string text)
    {
        foreach (var name in NumberNames)
        {
            text = text.Replace(name, " ", StringComparison.Ordinal);
        }

        return text;
    }

    private static bool HasSamePolarity(string a, string b) => Array.TrueForAll(
        ToleranceWords.Polar, word => a.Contains(word, StringComparison.Ordinal) == b.Contains(word, StringComparison.Ordinal));

    private static IEnumerable<(string Ladder, int Rung)> RungsOf(string text) =>
        LadderLexicon.Default.RungsIn(text).Select(found => (found.Rung.Ladder.Id, found.Rung.Rung)).Distinct().Order();
}
