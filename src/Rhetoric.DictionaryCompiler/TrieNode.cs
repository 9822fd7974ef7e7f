namespace Rhetoric.DictionaryCompiler;

/// <summary>A prefix of a word.</summary>
internal sealed class TrieNode(int code)
{
    private readonly Dictionary<int, TrieNode> _children = [];

    /// <summary>The code of the last character.</summary>
    public int Code { get; } = code;

    /// <summary>The weight of the word that ends here, or <c>NoWord</c>.</summary>
    public int Weight { get; set; }

    /// <summary>The tag of the word that ends here; 0 for none.</summary>
    public int Tag { get; set; }

    /// <summary>The sum of the frequencies of the words that begin so.</summary>
    public long Visits { get; set; }

    /// <summary>Where the children stand in the double array: the slot of a child is this plus its code.</summary>
    public int Base { get; set; }

    public IReadOnlyCollection<TrieNode> Children => _children.Values;

    public TrieNode Child(int code)
    {
        if (!_children.TryGetValue(code, out var child))
        {
            child = new TrieNode(code);
            _children.Add(code, child);
        }

        return child;
    }
}
