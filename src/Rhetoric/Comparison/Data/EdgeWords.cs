namespace Rhetoric.Comparison;

/// <summary>The words of a list, looked for at the edges of a stretch.</summary>
/// <remarks>Cost: O(words with the character that stands at the edge).</remarks>
internal sealed class EdgeWords
{
    private readonly WordsByEdge<string> _byFirst;
    private readonly WordsByEdge<string> _byLast;

    public EdgeWords(IEnumerable<string> words)
    {
        string[] longestFirst = [.. words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
        _byFirst = new WordsByEdge<string>(longestFirst, static word => word[0]);
        _byLast = new WordsByEdge<string>(longestFirst, static word => word[^1]);
    }

    /// <summary>The length of the longest word at the beginning of a stretch; 0 where none stands there.</summary>
    public int LengthAtStartOf(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            foreach (var word in _byFirst.Of(text[0]))
            {
                if (text.StartsWith(word))
                {
                    return word.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>Whether a word stands at the end of a stretch.</summary>
    public bool AreAtEndOf(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            foreach (var word in _byLast.Of(text[^1]))
            {
                if (text.EndsWith(word))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
