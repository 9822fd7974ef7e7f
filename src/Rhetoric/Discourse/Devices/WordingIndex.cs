namespace Rhetoric.Discourse;

/// <summary>Many wordings, looked for in many texts at once: which text holds each of them first.</summary>
/// <remarks>
/// <para>Idea. The wordings make a tree by their characters; each node knows the node of its longest proper ending, so that a text runs through the tree
/// once, whatever the number of wordings. The edges stand in one hash table by node and character. A wording that was met closes the ways to itself.</para>
/// <para>Source: A. V. Aho and M. J. Corasick, "Efficient string matching", Communications of the ACM 18 (1975).</para>
/// <para>Cost: O(characters of wordings and texts) expected; a wording is met once, and endings that were met are not walked again.
/// Invariant: wordings are compared folded (<see cref="FoldedCharacter"/>).</para>
/// </remarks>
internal sealed class WordingIndex
{
    private const int Root = 0;
    private const int None = -1;

    private readonly Dictionary<(int Node, char Character), int> _edges = [];
    private readonly List<int> _wordingAt = [None];
    private readonly List<int> _parents = [Root];
    private readonly List<char> _characters = ['\0'];
    private int _count;

    /// <summary>Adds a wording; equal ones share a number. −1 where nothing is left of it.</summary>
    public int Add(ReadOnlySpan<char> wording)
    {
        var node = Root;
        foreach (var character in wording)
        {
            if (FoldedCharacter.Of(character) is var folded && folded == FoldedCharacter.Nothing)
            {
                continue;
            }

            if (!_edges.TryGetValue((node, folded), out var next))
            {
                next = _wordingAt.Count;
                _edges.Add((node, folded), next);
                _wordingAt.Add(None);
                _parents.Add(node);
                _characters.Add(folded);
            }

            node = next;
        }

        if (node == Root)
        {
            return None;
        }

        if (_wordingAt[node] == None)
        {
            _wordingAt[node] = _count++;
        }

        return _wordingAt[node];
    }

    /// <summary>For each wording the index of the first text that holds it; −1 where none does. Nothing may be added afterwards.</summary>
    public int[] FirstHolders(Readout[] texts)
    {
        var (endings, outputs) = Links();
        var first = new int[_count];
        Array.Fill(first, None);
        for (var i = 0; i < texts.Length; i++)
        {
            var node = Root;
            foreach (var character in texts[i].Text)
            {
                if (FoldedCharacter.Of(character) is var folded && folded == FoldedCharacter.Nothing)
                {
                    continue;
                }

                int next;
                while (!_edges.TryGetValue((node, folded), out next) && node != Root)
                {
                    node = endings[node];
                }

                node = next;
                for (var output = _wordingAt[node] != None ? node : outputs[node]; output != Root && first[_wordingAt[output]] == None; output = outputs[output])
                {
                    first[_wordingAt[output]] = i;
                }
            }
        }

        return first;
    }

    // The longest proper ending of each node that is a node, and the longest that is a wording; shallow nodes first.
    private (int[] Endings, int[] Outputs) Links()
    {
        var endings = new int[_wordingAt.Count];
        var outputs = new int[_wordingAt.Count];
        foreach (var node in ByDepth())
        {
            var parent = _parents[node];
            var ending = Root;
            if (parent != Root)
            {
                var at = endings[parent];
                while (!_edges.TryGetValue((at, _characters[node]), out ending) && at != Root)
                {
                    at = endings[at];
                }
            }

            endings[node] = ending;
            outputs[node] = _wordingAt[ending] != None ? ending : outputs[ending];
        }

        return (endings, outputs);
    }

    private int[] ByDepth()
    {
        var depths = new int[_wordingAt.Count];
        for (var node = 1; node < depths.Length; node++)
        {
            depths[node] = depths[_parents[node]] + 1;
        }

        return [.. Enumerable.Range(1, depths.Length - 1).OrderBy(node => depths[node])];
    }
}
