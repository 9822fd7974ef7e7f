namespace Rhetoric;

/// <summary>The words of one class of <c>lead-words.tsv</c>, found longest first where their conditions hold.</summary>
/// <remarks>Cost: O(words with the character that stands at the place). A condition sees the stretch that is asked about and no more.</remarks>
internal sealed class LeadWordSet
{
    private readonly WordsByEdge<LeadWord> _byFirst;
    private readonly WordsByEdge<LeadWord> _byLast;

    public LeadWordSet(IEnumerable<LeadWord> words)
    {
        LeadWord[] longestFirst = [.. words.OrderByDescending(word => word.Form.Length).ThenBy(word => word.Form, StringComparer.Ordinal)];
        _byFirst = new WordsByEdge<LeadWord>(longestFirst, static word => word.Form[0]);
        _byLast = new WordsByEdge<LeadWord>(longestFirst, static word => word.Form[^1]);
    }

    /// <summary>The length of the longest word at a place; 0 where none stands there.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length)
        {
            foreach (var word in _byFirst.Of(text[at]))
            {
                if (text[at..].StartsWith(word.Form) && word.Fits(text[..at], text[(at + word.Form.Length)..]))
                {
                    return word.Form.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>Whether a word stands at a place.</summary>
    public bool IsAt(ReadOnlySpan<char> text, int at) => LengthAt(text, at) > 0;

    /// <summary>The length of the longest word at the end of a stretch; 0 where none stands there.</summary>
    public int LengthBefore(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            foreach (var word in _byLast.Of(text[^1]))
            {
                if (text.EndsWith(word.Form) && word.Fits(text[..^word.Form.Length], default))
                {
                    return word.Form.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>Whether a stretch ends with a word.</summary>
    public bool IsBefore(ReadOnlySpan<char> text) => LengthBefore(text) > 0;
}
