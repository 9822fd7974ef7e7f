using System.Runtime.InteropServices;

namespace Rhetoric.Segmentation;

/// <summary>The words that a user added to the dictionary or changed in it, as a trie over UTF-16 units.</summary>
/// <remarks>An entry here counts instead of the one in the compiled dictionary. Filled by one thread, then only read.</remarks>
internal sealed unsafe class UserTrie
{
    /// <summary>The node before the first unit, which no unit leads to.</summary>
    public const int Root = 0;

    private const long MerePrefix = -1;

    private readonly Dictionary<long, int> _children = [];
    private readonly List<Entry> _nodes = [new Entry(MerePrefix, 0, null)];
    private readonly HashSet<string> _removed = new(StringComparer.Ordinal);

    public UserTrie()
    {
    }

    /// <summary>A copy that grows on its own.</summary>
    public UserTrie(UserTrie other)
    {
        _children = new Dictionary<long, int>(other._children);
        _nodes = [.. other._nodes];
        _removed = new HashSet<string>(other._removed, StringComparer.Ordinal);
        Starts = new UserWordStarts(other.Starts);
        LongestWord = other.LongestWord;
    }

    /// <summary>Whether a word was ever taken away; such words are not put together again by the hidden Markov model.</summary>
    public bool HasRemovedWords => _removed.Count > 0;

    /// <summary>Where a word may begin.</summary>
    public UserWordStarts Starts { get; } = new();

    /// <summary>The length of the longest word, in UTF-16 units.</summary>
    public int LongestWord { get; private set; }

    /// <summary>Adds or changes a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="frequency">Its frequency; 0 takes it away.</param>
    /// <param name="tag">Its part of speech; null or empty for the one it has.</param>
    /// <param name="map">The code of each UTF-16 unit.</param>
    public void Set(string word, long frequency, string? tag, ushort* map)
    {
        var node = Root;
        foreach (var unit in word)
        {
            ref var child = ref CollectionsMarshal.GetValueRefOrAddDefault(_children, Key(node, unit), out var exists);
            if (!exists)
            {
                child = _nodes.Count;
                _nodes.Add(new Entry(MerePrefix, 0, null));
            }

            node = child;
        }

        LongestWord = Math.Max(LongestWord, word.Length);
        Starts.Add(word, map);
        _nodes[node] = new Entry(frequency, Math.Log(frequency), string.IsNullOrEmpty(tag) ? _nodes[node].Tag : tag);
        if (frequency == 0)
        {
            _removed.Add(word);
        }
    }

    /// <summary>The child of a node, or <see cref="Root"/> if there is none.</summary>
    public int Child(int node, char unit) => _children.GetValueOrDefault(Key(node, unit), Root);

    /// <summary>The frequency that the user gave; false for a mere prefix.</summary>
    public bool TryGetFrequency(int node, out long frequency)
    {
        frequency = _nodes[node].Frequency;
        return frequency != MerePrefix;
    }

    /// <summary>The frequency that the user gave to a word; false for a mere prefix.</summary>
    public bool TryGetFrequency(ReadOnlySpan<char> word, out long frequency)
    {
        var node = Root;
        for (var i = 0; i < word.Length && (i == 0 || node != Root); i++)
        {
            node = Child(node, word[i]);
        }

        return TryGetFrequency(node, out frequency);
    }

    /// <summary>The logarithm of the frequency; minus infinity for a word taken away.</summary>
    public double LogarithmOf(int node) => _nodes[node].Logarithm;

    /// <summary>The part of speech that the user gave, or null.</summary>
    public string? TagOf(int node) => _nodes[node].Tag;

    /// <summary>Whether a word was ever taken away.</summary>
    public bool IsRemoved(ReadOnlySpan<char> word) => _removed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static long Key(int node, char unit) => ((long)node << 16) | unit;

    private readonly record struct Entry(long Frequency, double Logarithm, string? Tag);
}
