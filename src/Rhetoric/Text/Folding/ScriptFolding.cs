namespace Rhetoric;

/// <summary>Reads a text in traditional characters in simplified ones, one for one.</summary>
/// <remarks>
/// <para>A text is traditional where it has more characters that only such texts have than characters that only simplified ones have; what a simplified text
/// quotes stays, and so do 著名, 乾坤 and the like there. The tables are <c>traditional.tsv</c> and, for words that are not read character for character
/// (瞭解, 計畫, 著名), <c>traditional-words.tsv</c>.</para>
/// <para>Cost: O(n), a bit looked up for each character. Invariant: no character moves.</para>
/// </remarks>
internal static class ScriptFolding
{
    private const int Bits = 64;

    private static readonly char[] Simplified = new char[char.MaxValue + 1];
    private static readonly ulong[] TraditionalOnly = new ulong[(char.MaxValue + 1) / Bits];
    private static readonly ulong[] SimplifiedOnly = new ulong[(char.MaxValue + 1) / Bits];
    private static readonly Dictionary<char, (string Traditional, string Simplified)[]> Words;

    static ScriptFolding()
    {
        foreach (var row in TextTable.Rows("traditional.tsv"))
        {
            var (traditional, simplified) = (row[0][0], row[1][0]);
            Simplified[traditional] = simplified;
            if (row[2].Contains('t'))
            {
                TraditionalOnly[traditional / Bits] |= 1UL << (traditional % Bits);
            }

            if (row[2].Contains('s'))
            {
                SimplifiedOnly[simplified / Bits] |= 1UL << (simplified % Bits);
            }
        }

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
        var balance = 0;
        foreach (var character in text)
        {
            if (character >= '\u3400')
            {
                var (cell, bit) = (character / Bits, character % Bits);
                balance += (int)((TraditionalOnly[cell] >> bit) & 1) - (int)((SimplifiedOnly[cell] >> bit) & 1);
            }
        }

        return balance > 0;
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
