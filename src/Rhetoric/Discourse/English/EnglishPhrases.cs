namespace Rhetoric.Discourse;

/// <summary>Words of a class, of one token or several, found at a token, longest first.</summary>
/// <remarks>Kept by their first token; cost of a look: O(1) and the few phrases that begin alike. A phrase stands at whole tokens only.</remarks>
internal sealed class EnglishPhrases
{
    private readonly Dictionary<string, (string[] Tokens, DiscourseWord Word)[]>.AlternateLookup<ReadOnlySpan<char>> _byFirst;

    public EnglishPhrases(DiscourseLexicon lexicon, string @class)
        : this(lexicon.Of(@class, TextLanguage.English).Words)
    {
    }

    public EnglishPhrases(IEnumerable<DiscourseWord> phrases)
    {
        var byFirst = phrases
            .Select(word => (Tokens: word.Form.Split(' '), Word: word))
            .OrderByDescending(phrase => phrase.Tokens.Length).ThenBy(phrase => phrase.Word.Form, StringComparer.Ordinal)
            .GroupBy(phrase => phrase.Tokens[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _byFirst = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest phrase that begins at a token, and how many tokens it has; null where none does.</summary>
    public DiscourseWord? At(EnglishTokens tokens, int index, int end, out int length)
    {
        length = 0;
        if (index >= end || !_byFirst.TryGetValue(tokens.Word(index), out var phrases))
        {
            return null;
        }

        foreach (var (words, word) in phrases)
        {
            var matched = 1;
            while (matched < words.Length && index + matched < end && tokens.Is(index + matched, words[matched]))
            {
                matched++;
            }

            if (matched == words.Length)
            {
                length = matched;
                return word;
            }
        }

        return null;
    }

    /// <summary>The longest phrase that begins at a word, whatever its first letter, and how many tokens it has; null where none does.</summary>
    public DiscourseWord? AtSmall(EnglishTokens tokens, int index, int end, out int length)
    {
        length = 0;
        if (index >= end || tokens.Word(index) is not [var initial, ..] word || !_byFirst.TryGetValue(string.Concat(char.ToLowerInvariant(initial).ToString(), word[1..]), out var phrases))
        {
            return null;
        }

        foreach (var (words, phrase) in phrases)
        {
            var matched = 1;
            while (matched < words.Length && index + matched < end && tokens.Word(index + matched).Equals(words[matched], StringComparison.OrdinalIgnoreCase))
            {
                matched++;
            }

            if (matched == words.Length)
            {
                length = matched;
                return phrase;
            }
        }

        return null;
    }

    /// <summary>Whether a phrase begins at a word that has a capital only here.</summary>
    public bool HasSmall(EnglishTokens tokens, int index, int end) => AtSmall(tokens, index, end, out _) is not null;

    public bool Has(EnglishTokens tokens, int index, int end) => At(tokens, index, end, out _) is not null;
}
