using System.Buffers;

namespace Rhetoric;

/// <summary>Reads a text in traditional characters in simplified ones, one for one.</summary>
/// <remarks>
/// <para>A text is traditional where it has more characters that only such texts have than characters that only simplified ones have; what a simplified text
/// quotes stays, and so do 著名, 乾坤 and the like there. The tables are <c>traditional.tsv</c> and, for words that are not read character for character
/// (瞭解, 計畫, 著名), <c>traditional-words.tsv</c>.</para>
/// <para>Cost: O(n); a scan for a character of traditional texts where there is none. Invariant: no character moves.</para>
/// </remarks>
internal static class ScriptFolding
{
    private static readonly char[] Simplified = new char[char.MaxValue + 1];
    private static readonly SearchValues<char> TraditionalOnly;
    private static readonly SearchValues<char> SimplifiedOnly;
    private static readonly Dictionary<char, (string Traditional, string Simplified)[]> Words;

    static ScriptFolding()
    {
        string[][] rows = [.. TextTable.Rows("traditional.tsv")];
        foreach (var row in rows)
        {
            Simplified[row[0][0]] = row[1][0];
        }

        TraditionalOnly = SearchValues.Create([.. rows.Where(row => row[2].Contains('t')).Select(row => row[0][0])]);
        SimplifiedOnly = SearchValues.Create([.. rows.Where(row => row[2].Contains('s')).Select(row => row[1][0]).Distinct()]);
        Words = TextTable.Rows("traditional-words.tsv").Select(row => (Traditional: row[0], Simplified: row[1])).GroupBy(word => word.Traditional[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Traditional.Length).ToArray());
    }

    /// <summary>The text in simplified characters; null where it is not traditional.</summary>
    public static TextRewriting? Fold(string text)
    {
        if (!IsTraditional(text))
        {
            return null;
        }

        var folding = new TextRewriting(text);
        for (var at = 0; at < text.Length;)
        {
            if (Words.TryGetValue(text[at], out var words) && WordAt(words, text.AsSpan(at)) is { } word)
            {
                folding.Replace(at, at + word.Length, word);
                at += word.Length;
                continue;
            }

            if (Simplified[text[at]] is var simplified and not '\0')
            {
                folding.Replace(at, at + 1, [simplified]);
            }

            at++;
        }

        return folding;
    }

    private static bool IsTraditional(string text)
    {
        var first = text.AsSpan().IndexOfAny(TraditionalOnly);
        return first >= 0 && Count(text.AsSpan(first), TraditionalOnly) > Count(text, SimplifiedOnly);
    }

    private static int Count(ReadOnlySpan<char> text, SearchValues<char> characters)
    {
        var count = 0;
        foreach (var character in text)
        {
            count += characters.Contains(character) ? 1 : 0;
        }

        return count;
    }

    private static string? WordAt((string Traditional, string Simplified)[] words, ReadOnlySpan<char> text)
    {
        foreach (var (traditional, simplified) in words)
        {
            if (text.StartsWith(traditional))
            {
                return simplified;
            }
        }

        return null;
    }
}
