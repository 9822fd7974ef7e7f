using System.Text.RegularExpressions;

namespace Rhetoric.Discourse;

/// <summary>The words of one class and language, found longest first.</summary>
/// <remarks>
/// Words are kept by their first and by their last character, longest first, ties in ordinal order, so that a place is decided by the few words that begin or
/// end there; a bit for each character (8 kilobytes a set and side) tells most places off before anything is looked up.
/// Cost: O(words with that character). A later word of the same form takes the place of an earlier one.
/// </remarks>
internal sealed class WordSet
{
    private const int Bits = 64;

    private readonly Dictionary<char, DiscourseWord[]> _byFirst;
    private readonly Dictionary<char, DiscourseWord[]> _byLast;
    private readonly ulong[] _firsts = new ulong[(char.MaxValue + 1) / Bits];
    private readonly ulong[] _lasts = new ulong[(char.MaxValue + 1) / Bits];
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
        _byFirst = longestFirst.GroupBy(word => word.Form[0]).ToDictionary(group => group.Key, group => group.ToArray());
        _byLast = longestFirst.GroupBy(word => word.Form[^1]).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var word in longestFirst)
        {
            _firsts[word.Form[0] / Bits] |= 1UL << (word.Form[0] % Bits);
            _lasts[word.Form[^1] / Bits] |= 1UL << (word.Form[^1] % Bits);
        }

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
        if (!text.IsEmpty && Has(_firsts, text[0]) && _byFirst.TryGetValue(text[0], out var words))
        {
            foreach (var word in words)
            {
                if (text.StartsWith(word.Form))
                {
                    return word;
                }
            }
        }

        return null;
    }

    /// <summary>The longest word at the end of a stretch; null where none stands there.</summary>
    public DiscourseWord? Before(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && Has(_lasts, text[^1]) && _byLast.TryGetValue(text[^1], out var words))
        {
            foreach (var word in words)
            {
                if (text.EndsWith(word.Form))
                {
                    return word;
                }
            }
        }

        return null;
    }

    private static bool Has(ulong[] bits, char character) => (bits[character / Bits] & (1UL << (character % Bits))) != 0;
}
