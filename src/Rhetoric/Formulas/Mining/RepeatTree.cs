using Rhetoric.NGrams;

namespace Rhetoric.Formulas;

/// <summary>The nodes of a suffix tree with their parents: how often any part of a repeat occurs, without searching.</summary>
/// <remarks>
/// <para>Idea. The occurrences of a stretch are those of the highest node that is at least as long and lies above a suffix that begins with it; a repeat's beginnings are
/// found on the way from its node to the root, its endings on the way from the suffix that starts there.</para>
/// <para>Source: Abouelhoda, Kurtz and Ohlebusch, "Replacing suffix trees with enhanced suffix arrays", J. Discrete Algorithms 2 (2004).</para>
/// <para>Cost: O(n) to build, five ints for each node and two for each symbol; O(nodes on the way) to ask.</para>
/// </remarks>
internal sealed class RepeatTree
{
    private const int Root = -1;

    private readonly List<PrefixInterval> _nodes = [];
    private readonly List<int> _parents = [];
    private readonly int[] _nodeOfRank;
    private readonly int[] _rankOf;

    private RepeatTree(SuffixIndex index)
    {
        var length = index.Suffixes.Length;
        _nodeOfRank = new int[length];
        _rankOf = new int[length];
        Array.Fill(_nodeOfRank, Root);
        for (var rank = 0; rank < length; rank++)
        {
            _rankOf[index.Suffixes[rank]] = rank;
        }
    }

    /// <summary>The nodes by falling first rank, longer ones first.</summary>
    public IReadOnlyList<PrefixInterval> Nodes => _nodes;

    /// <summary>Links the nodes of an index.</summary>
    public static RepeatTree Of(SuffixIndex index, CancellationToken cancellationToken)
    {
        var tree = new RepeatTree(index);
        var open = new Stack<int>();
        foreach (var node in index.Intervals())
        {
            var number = tree._nodes.Count;
            if ((number & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            tree._nodes.Add(node);
            tree._parents.Add(Root);

            // Its children came before it and lie inside it, the first one on top; what they leave are its own suffixes.
            var rank = node.First;
            while (open.TryPeek(out var child) && tree._nodes[child].First < node.First + node.Count)
            {
                open.Pop();
                tree._parents[child] = number;
                tree._nodeOfRank.AsSpan(rank, tree._nodes[child].First - rank).Fill(number);
                rank = tree._nodes[child].First + tree._nodes[child].Count;
            }

            tree._nodeOfRank.AsSpan(rank, node.First + node.Count - rank).Fill(number);
            open.Push(number);
        }

        return tree;
    }

    /// <summary>How often each beginning of a node occurs: entry k those of its first k + 1 symbols.</summary>
    /// <param name="number">The node.</param>
    /// <param name="counts">As long as the node or less.</param>
    public void CountBeginnings(int number, Span<int> counts)
    {
        var parent = _parents[number];
        for (var length = counts.Length; length > 0; length--)
        {
            while (parent != Root && _nodes[parent].Length >= length)
            {
                number = parent;
                parent = _parents[number];
            }

            counts[length - 1] = _nodes[number].Count;
        }
    }

    /// <summary>How often the stretch of so many symbols from a position occurs.</summary>
    public int CountAt(int position, int length) => Above(position, length) is >= 0 and var number ? _nodes[number].Count : 1;

    /// <summary>The node of the stretch of so many symbols from a position; below zero where another symbol always follows it, or it occurs once.</summary>
    public int NodeAt(int position, int length) => Above(position, length) is >= 0 and var number && _nodes[number].Length == length ? number : Root;

    // The highest node that is at least as long.
    private int Above(int position, int length)
    {
        var number = _nodeOfRank[_rankOf[position]];
        if (number == Root || _nodes[number].Length < length)
        {
            return Root;
        }

        for (var parent = _parents[number]; parent != Root && _nodes[parent].Length >= length; parent = _parents[number])
        {
            number = parent;
        }

        return number;
    }
}
