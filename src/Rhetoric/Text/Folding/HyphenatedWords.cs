namespace Rhetoric;

/// <summary>The words that are written with a hyphen, which tells a hyphen of theirs at a line's end from one that parts a word: those that a text writes so inside a line,
/// and those of <c>compounds.tsv</c>.</summary>
internal static class HyphenatedWords
{
    private static readonly string[] Usual = [.. TextTable.Rows("compounds.tsv").Select(row => row[0])];

    /// <summary>The words, in small letters.</summary>
    public static HashSet<string> In(string text)
    {
        var words = new HashSet<string>(Usual, StringComparer.Ordinal);
        for (var at = text.IndexOf('-', StringComparison.Ordinal); at >= 0; at = text.IndexOf('-', at + 1))
        {
            if (at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]))
            {
                words.Add(Across(text, at, at + 1));
            }
        }

        return words;
    }

    /// <summary>The word before a hyphen and the one that goes on at a place, in small letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hyphen">Where the hyphen stands.</param>
    /// <param name="next">Where the word goes on.</param>
    public static string Across(string text, int hyphen, int next)
    {
        var (start, end) = (hyphen, next);
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return $"{text.AsSpan(start, hyphen - start)}-{text.AsSpan(next, end - next)}".ToLowerInvariant();
    }
}
