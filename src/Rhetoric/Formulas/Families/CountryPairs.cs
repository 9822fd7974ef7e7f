using System.Buffers;
using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>Finds two countries named side by side by their letters, and puts the home country first: 美中 becomes 中美.</summary>
/// <remarks>
/// Letters are those that the tables of names give for 中X. Without the home country a pair counts at the head only, before a word of the class
/// <c>pair-noun</c>, and stands in ordinal order (印俄关系, 俄印关系); the same letters twice (南南合作) are none. Cost: O(n).
/// </remarks>
internal static class CountryPairs
{

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Letters =
        new HashSet<string>(NameLexicon.Default.PairLetters, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> FirstLetters = SearchValues.Create([.. Letters.Set.Select(letters => letters[0])]);
    private static readonly int LongestLetters = Letters.Set.Max(letters => letters.Length);

    /// <summary>The same wording with each pair in its fixed order.</summary>
    public static string HomeFirst(string text)
    {
        char[]? turned = null;
        for (var at = 0; at < text.Length;)
        {
            var length = LengthAt(text, at, out var isTurned);
            if (isTurned)
            {
                turned ??= text.ToCharArray();
                var first = text[at + length - 1] == LetterPair.China ? length - 1 : FirstLength(text, at, length);
                text.AsSpan(at + first, length - first).CopyTo(turned.AsSpan(at));
                text.AsSpan(at, first).CopyTo(turned.AsSpan(at + length - first));
            }

            at += Math.Max(1, length);
        }

        return turned is null ? text : new string(turned);
    }

    /// <summary>The length of the pair at a place; 0 where none stands there.</summary>
    public static int LengthAt(string text, int at) => LengthAt(text, at, out _);

    private static int LengthAt(string text, int at, out bool isTurned)
    {
        isTurned = false;
        if (text[at] == LetterPair.China)
        {
            return LettersAt(text, at + 1) is > 0 and var other ? other + 1 : 0;
        }

        if (LettersAt(text, at) is not (> 0 and var first))
        {
            return 0;
        }

        if (at + first < text.Length && text[at + first] == LetterPair.China && !(at + first + 1 < text.Length && text[at + first + 1] == '国'))
        {
            isTurned = true;
            return first + 1;
        }

        if (at > 0 || LettersAt(text, first) is not (> 0 and var second) || text.AsSpan(0, first).SequenceEqual(text.AsSpan(first, second)) || !StartsWithPairNoun(text.AsSpan(first + second)))
        {
            return 0;
        }

        isTurned = string.CompareOrdinal(text, 0, text, first, Math.Max(first, second)) > 0;
        return first + second;
    }

    /// <summary>Whether letters that stand for a country stand at a place: behind a pair they make three of it (中蒙俄).</summary>
    public static bool IsCountryAt(string text, int at) => LettersAt(text, at) > 0;

    private static int FirstLength(string text, int at, int length) => Math.Min(LettersAt(text, at), length - 1);

    // The longest letters at a place that stand for a country.
    private static int LettersAt(string text, int at)
    {
        if (at == text.Length || !FirstLetters.Contains(text[at]))
        {
            return 0;
        }

        var length = Math.Min(LongestLetters, text.Length - at);
        while (length > 0 && !Letters.Contains(text.AsSpan(at, length)))
        {
            length--;
        }

        return length;
    }


    private static bool StartsWithPairNoun(ReadOnlySpan<char> text)
    {
        foreach (var noun in ToleranceWords.PairNouns)
        {
            if (text.StartsWith(noun, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
