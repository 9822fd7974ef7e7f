using System.Text.RegularExpressions;

namespace Rhetoric.Discourse;

/// <summary>The words of one class and language, found longest first.</summary>
/// <remarks>
/// Words are kept by their first and by their last character, longest first, ties in ordinal order, so that a place is decided by the few words that begin or
/// end there (<see cref="WordsByEdge{T}"/>). Cost: O(words with that character). A later word of the same form takes the place of an earlier one.
/// </remarks>
internal sealed class WordSet
{
    private readonly WordsByEdge<DiscourseWord> _byFirst;
    private readonly WordsByEdge<DiscourseWord> _byLast;
    private readonly Dictionary<string, DiscourseWord> _byForm;
    private readonly Lazy<string> _pattern;

    public WordSet(IEnumerable<DiscourseWord> words)
    {
        _byForm = new Dictionary<string, DiscourseWord>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            _byForm[word.Form] = word;
        }

        DiscourseWord[] longestFirst = [.. _byForm.Values.OrderByDescending(word => word.Form.Length).ThenBy(word => word.Form, StringComparer.Ordinal)];
        _byFirst = new WordsByEdge<DiscourseWord>(longestFirst, static word => word.Form[0]);
        _byLast = new WordsByEdge<DiscourseWord>(longestFirst, static word => word.Form[^1]);
        _pattern = new Lazy<string>(() => longestFirst.Length == 0 ? "(?!)" : string.Join('|', longestFirst.Select(word => Regex.Escape(word.Form))));
    }

    /// <summary>All words, in no order to rely on.</summary>
    public IReadOnlyCollection<DiscourseWord> Words => _byForm.Values;

    /// <summary>The forms as an alternation for an expression, longest first; matches nothing where there are none.</summary>
    public string Pattern => _pattern.Value;

    /// <summary>The word of that form; null where there is none.</summary>
    public DiscourseWord? Of(ReadOnlySpan<char> form) => _byForm.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var word) ? word : null;

    /// <summary>The longest word at the beginning of a stretch; null where none stands there.</summary>
    public DiscourseWord? At(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            foreach (var word in _byFirst.Of(text[0]))
            {
                if (text.StartsWith(word.Form))
                {
                    return word;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a word stands anywhere in a stretch. Cost: that of <see cref="At"/> at each place.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (At(text[at..]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest word at the end of a stretch; null where none stands there.</summary>
    public DiscourseWord? Before(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            foreach (var word in _byLast.Of(text[^1]))
            {
                if (text.EndsWith(word.Form))
                {
                    return word;
                }
            }
        }

        return null;
    }
}
