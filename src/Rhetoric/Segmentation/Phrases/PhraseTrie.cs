using System.Globalization;

namespace Rhetoric.Segmentation;

/// <summary>Phrases as a trie that is walked from character to character.</summary>
/// <remarks>
/// <para>
/// Idea. The child of a state by code <c>c</c> stands at its base + <c>c</c> if the code written there is <c>c</c>: no two states have one
/// base, so that the code alone tells whose child it is. Frequent characters have small codes. States are placed by first fit, those near
/// the root first; a hole that nothing has fitted into for long is given up.
/// </para>
/// <para>Source: Aoe, "An efficient digital search algorithm by using a double-array structure", IEEE TSE 1989.</para>
/// <para>Cost: building O(total length of the phrases · log), the search of free places being bounded in all but nodes of many children; 12 bytes a state.</para>
/// <para>Invariant: state 0 is the root; code 0 stands for every character that no phrase holds; base + code never leaves the states.</para>
/// </remarks>
internal sealed class PhraseTrie
{
    // How many places a search may pass before those behind it begin further on.
    private const int Patience = 256;

    private readonly List<PhraseNode> _nodes = [];
    private readonly List<int> _phraseOf = [];
    private readonly List<bool> _isBase = [];
    private int _firstFree = 1;
    private int _lastWide = 1;

    /// <summary>A trie of phrases.</summary>
    /// <param name="phrases">None empty; of equal ones the last counts.</param>
    /// <exception cref="ArgumentException">The phrases are made of more different characters than there are codes.</exception>
    public PhraseTrie(IReadOnlyList<string> phrases)
    {
        var alphabet = GiveCodes(phrases);
        Reach(0);
        Place(phrases);
        Reach(_nodes.Count + alphabet);
        Nodes = [.. _nodes];
        PhraseOf = [.. _phraseOf];
        _nodes = [];
        _phraseOf = [];
        _isBase = [];
    }

    /// <summary>The states.</summary>
    public PhraseNode[] Nodes { get; }

    /// <summary>The code of each character.</summary>
    public ushort[] Codes { get; } = new ushort[char.MaxValue + 1];

    /// <summary>For each state the index of the phrase that ends there, or -1.</summary>
    public int[] PhraseOf { get; }

    /// <summary>Goes on by one character.</summary>
    /// <param name="state">Where from, 0 at first.</param>
    /// <param name="character">The character.</param>
    /// <returns>The next state, or 0 if no phrase goes on so.</returns>
    public int Next(int state, char character)
    {
        var code = Codes[character];
        var next = Nodes[state].Base + code;
        return next >= code && Nodes[next].Code == code ? next : 0;
    }

    private int GiveCodes(IReadOnlyList<string> phrases)
    {
        var counts = new int[char.MaxValue + 1];
        foreach (var character in phrases.SelectMany(phrase => phrase))
        {
            counts[character]++;
        }

        var characters = Enumerable.Range(0, counts.Length).Where(character => counts[character] > 0).OrderByDescending(character => counts[character]).ToArray();
        if (characters.Length >= PhraseNode.Free)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The phrases are made of {characters.Length} different characters; there may be {PhraseNode.Free - 1}."),
                nameof(phrases));
        }

        for (var number = 0; number < characters.Length; number++)
        {
            Codes[characters[number]] = (ushort)(number + 1);
        }

        return characters.Length + 1;
    }

    // Phrases in a row that begin alike are the subtree of a state.
    private void Place(IReadOnlyList<string> phrases)
    {
        var order = Enumerable.Range(0, phrases.Count).OrderBy(number => phrases[number], StringComparer.Ordinal).ToArray();
        var queue = new Queue<(int First, int Behind, int Depth, int State)>([(0, order.Length, 0, 0)]);
        var children = new List<(ushort Code, int First, int Behind)>();
        while (queue.TryDequeue(out var subtree))
        {
            var (first, behind, depth, state) = subtree;
            while (first < behind && phrases[order[first]].Length == depth)
            {
                _phraseOf[state] = order[first++];
                _nodes[state] = _nodes[state] with { Ends = 1 };
            }

            children.Clear();
            while (first < behind)
            {
                var character = phrases[order[first]][depth];
                var start = first;
                while (first < behind && phrases[order[first]][depth] == character)
                {
                    first++;
                }

                children.Add((Codes[character], start, first));
            }

            if (children.Count == 0)
            {
                continue;
            }

            children.Sort();
            var place = Fit(children);
            _isBase[place] = true;
            _nodes[state] = _nodes[state] with { Base = place };
            foreach (var child in children)
            {
                _nodes[place + child.Code] = _nodes[place + child.Code] with { Code = child.Code };
                queue.Enqueue((child.First, child.Behind, depth + 1, place + child.Code));
            }
        }
    }

    private int Fit(List<(ushort Code, int First, int Behind)> children)
    {
        while (_firstFree < _nodes.Count && _nodes[_firstFree].Code != PhraseNode.Free)
        {
            _firstFree++;
        }

        // A state of several children starts where the last such one was placed: the holes before it are for the many with one child.
        var from = children.Count == 1 ? _firstFree : Math.Max(_firstFree, _lastWide);
        for (var place = Math.Max(0, from - children[0].Code); ; place++)
        {
            Reach(place + children[^1].Code);
            if (!_isBase[place] && IsFree(place, children))
            {
                var first = place + children[0].Code;
                _lastWide = children.Count == 1 ? _lastWide : first;
                _firstFree = children.Count == 1 && first - from > Patience ? first : _firstFree;
                return place;
            }
        }
    }

    private bool IsFree(int place, List<(ushort Code, int First, int Behind)> children)
    {
        foreach (var child in children)
        {
            if (place + child.Code == 0 || _nodes[place + child.Code].Code != PhraseNode.Free)
            {
                return false;
            }
        }

        return true;
    }

    private void Reach(int index)
    {
        while (_nodes.Count <= index)
        {
            _nodes.Add(new PhraseNode { Base = PhraseNode.NoChildren, Code = PhraseNode.Free });
            _phraseOf.Add(-1);
            _isBase.Add(false);
        }
    }
}
