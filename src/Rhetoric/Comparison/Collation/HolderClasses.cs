using Rhetoric.NGrams;

namespace Rhetoric.Comparison;

/// <summary>For each place of a row of texts, which texts hold the k characters that begin there.</summary>
/// <remarks>Cost: O(n log n) at the most for n characters, for sorting the texts of a class; two ints a character. Of a class only the first few texts are kept.</remarks>
internal sealed class HolderClasses
{
    private const int None = -1;

    private readonly int[] _classOf;
    private readonly List<int> _starts = [0];
    private readonly List<int> _holders = [];
    private readonly int _mostKept;

    /// <summary>Makes the classes.</summary>
    /// <param name="index">The suffixes of the texts, in the order of which the texts are earlier and later.</param>
    /// <param name="least">How many characters must be the same.</param>
    /// <param name="mostKept">How many texts of a class are kept, the earliest ones; where so many are earlier than a text, it finds none.</param>
    /// <param name="cancellationToken">Looked at before the work.</param>
    public HolderClasses(SuffixIndex index, int least, int mostKept, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _mostKept = mostKept;
        _classOf = new int[index.Suffixes.Length];
        Array.Fill(_classOf, None);
        for (var first = 0; first < _classOf.Length;)
        {
            var end = first + 1;
            while (end < _classOf.Length && index.Prefixes[end] >= least)
            {
                end++;
            }

            Add(index, first, end);
            first = end;
        }
    }

    /// <summary>The texts before one that hold what begins at a place of it, ascending; none where too many do.</summary>
    /// <param name="text">The number of the text.</param>
    /// <param name="place">A place in the row.</param>
    public ReadOnlySpan<int> EarlierThan(int text, int place)
    {
        if (_classOf[place] == None)
        {
            return [];
        }

        var holders = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_holders)[_starts[_classOf[place]].._starts[_classOf[place] + 1]];
        var earlier = 0;
        while (earlier < holders.Length && holders[earlier] < text)
        {
            earlier++;
        }

        return earlier == _mostKept ? [] : holders[..earlier];
    }

    private void Add(SuffixIndex index, int first, int end)
    {
        if (end - first < 2)
        {
            return;
        }

        int[] texts = index.DocumentOfRank[first..end].ToArray();
        Array.Sort(texts);
        if (texts[0] == texts[^1])
        {
            return;
        }

        foreach (var suffix in index.Suffixes[first..end])
        {
            _classOf[suffix] = _starts.Count - 1;
        }

        var kept = 0;
        for (var at = 0; at < texts.Length && kept < _mostKept; at++)
        {
            if (at == 0 || texts[at] != texts[at - 1])
            {
                _holders.Add(texts[at]);
                kept++;
            }
        }

        _starts.Add(_holders.Count);
    }
}
