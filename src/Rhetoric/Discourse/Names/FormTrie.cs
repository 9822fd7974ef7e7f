using Rhetoric.Segmentation;

namespace Rhetoric.Discourse;

/// <summary>Forms found from character to character, each with what is known of it.</summary>
/// <remarks>
/// <para>All forms stand in one trie, so that a place costs as many steps as the longest form that goes on there, however many forms there are.</para>
/// <para>Cost: building O(total length · log); looking O(length of the longest form) a place, in practice one or two steps. Invariant: no form is empty,
/// and each has one value.</para>
/// </remarks>
internal sealed class FormTrie<T>
{
    private readonly PhraseTrie _trie;
    private readonly T[] _values;

    public FormTrie(IReadOnlyCollection<KeyValuePair<string, T>> forms)
    {
        _trie = new PhraseTrie([.. forms.Select(form => form.Key)]);
        _values = [.. forms.Select(form => form.Value)];
    }

    /// <summary>The longest form at a place; its length is 0 where none stands there.</summary>
    public (int Length, T? Value) LongestAt(ReadOnlySpan<char> text)
    {
        var (length, phrase) = (0, -1);
        var state = 0;
        for (var at = 0; at < text.Length; at++)
        {
            state = _trie.Next(state, text[at]);
            if (state == 0)
            {
                break;
            }

            if (_trie.PhraseOf[state] is >= 0 and var ended)
            {
                (length, phrase) = (at + 1, ended);
            }
        }

        return phrase < 0 ? (0, default) : (length, _values[phrase]);
    }

    /// <summary>The value of a form; the default where it is not known.</summary>
    public T? Of(ReadOnlySpan<char> form) => LongestAt(form) is { Length: > 0 } found && found.Length == form.Length ? found.Value : default;

    /// <summary>Adds every form at a place, the shortest first.</summary>
    public void AddAllAt(ReadOnlySpan<char> text, List<(int Length, T Value)> found)
    {
        var state = 0;
        for (var at = 0; at < text.Length; at++)
        {
            state = _trie.Next(state, text[at]);
            if (state == 0)
            {
                return;
            }

            if (_trie.PhraseOf[state] is >= 0 and var ended)
            {
                found.Add((at + 1, _values[ended]));
            }
        }
    }
}
